"""Makes a book of a released version of the program, for tests of migrations.

``old_book.py CHECKOUT BOOK.tar.xz`` runs the program of that checkout through its command line,
whose names do not change, so that the book is of its schema. The archive holds the book and the key
of its do-not-contact list. Everything in it is invented.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

PEOPLE = """Name,Latin name,Phone,Email,Province,Tags
សុខ ដារ៉ា,Sok Dara,012 671 001,dara@example.com,Kampot,VIP
ចាន់ សុភា,Chan Sophea,012 671 002 / 097 671 1002,,Phnom Penh,VIP; Baby
លឹម ប៊ុនធឿន,Lim Bunthoeun,012 671 003,,Siem Reap,
កែវ ម៉ាលី,Keo Maly,012 671 004,maly@example.com,Kampot,Baby
ទេព នរិទ្ធ,Tep Narith,012 671 005,,Phnom Penh,
អ៊ុង បុប្ផា,Ung Bopha,012 671 006,,Kampot,
រស់ ពិសី,Ros Pisey,012 671 007,,Kampot,Baby
"""
AGREED = """Name,Phone,Agreed
Sok Dara,012 671 001,yes
Chan Sophea,012 671 002,yes
Keo Maly,012 671 004,yes
Tep Narith,012 671 005,no
Ung Bopha,012 671 006,yes
Ros Pisey,012 671 007,yes
"""
BOUGHT = """Phone,Amount,Currency,Date
012 671 001,12.50,USD,2026-10-03
012 671 004,40000,KHR,2026-10-09
"""
TWICE = "Name,Phone\nDara Sok,097 671 1001\n"
STOP_TEXT = "Hello {name|friend}, new rice is here. Call 012 999 888 to stop."


class Maker:
    """Runs commands of one version on one book."""

    def __init__(self, checkout: Path, folder: Path) -> None:
        self._checkout = checkout
        self.folder = folder
        self.book = folder / "old.banhchi"

    def run(self, *arguments: object) -> dict[str, object]:
        """The answer of a command."""
        done = subprocess.run(
            [sys.executable, "-m", "desktop_app.cli", "--json", "--book", str(self.book)]
            + [str(one) for one in arguments],
            cwd=self._checkout,
            env={**os.environ, "BANHCHI_DATA": str(self.folder / "data")},
            capture_output=True,
            text=True,
            encoding="utf-8",
        )
        if done.returncode:
            sys.exit(f"{arguments}: {done.stderr}")
        answer = json.loads(done.stdout)
        return answer if isinstance(answer, dict) else {}

    def file(self, name: str, content: str) -> Path:
        """A file for a command to read."""
        path = self.folder / name
        path.write_text(content, encoding="utf-8")
        return path

    def people(self, search: str) -> list[int]:
        """The ids of the people that a search finds."""
        found = self.run("contacts", "--search", search)["contacts"]
        assert isinstance(found, list)
        return [person["id"] for person in found]

    def segment(self, name: str, rule: object) -> None:
        """Saves a segment."""
        self.run("segment", "save", name, self.file("rule.json", json.dumps(rule)))


def fill(make: Maker) -> None:
    """People, consent, stops, segments, campaigns, a merge, an undo and an erasure."""
    make.run("import", make.file("people.csv", PEOPLE), "--source", "Counter")
    make.run(
        *("import", make.file("agreed.csv", AGREED), "--source", "Sign-up sheet"),
        *("--consent-channel", "sms", "--consent-method", "paper_sheet"),
        *("--consent-date", "2026-10-01", "--consent-evidence", "Sheet 7"),
        *("--consent-column", "Agreed"),
    )
    make.run("import", make.file("bought.csv", BOUGHT), "--source", "Till")
    make.run("import", make.file("twice.csv", TWICE), "--source", "Phone")
    make.segment("Kampot", {"all": [{"field": "province", "op": "is", "value": "Kampot"}]})
    make.segment("Babies", {"all": [{"field": "tag", "op": "has", "value": "Baby"}]})
    make.segment("VIP", {"any": [{"field": "tag", "op": "has", "value": "VIP"}]})
    new = ("campaign", "new")
    message = ("--channel", "sms", "--message", STOP_TEXT)
    make.run(*new, "Rice", *message, "--segment", "Kampot", "--exclude", "Babies")
    make.run(*new, "Everybody", *message, "--segment", "Kampot", "--segment", "VIP")
    make.run("stop", "012671006")
    make.run("stop", "012671002", "--only-this-number")
    sent = make.folder / "sent.csv"
    make.run("campaign", "export", "Everybody", "--profile", "generic", "--to", sent)
    make.run("merge", *make.people("Sok Dara"), *make.people("6711001"))
    step = make.run("import", make.file("more.csv", "Name,Phone\nA B,012671099\n"), "--source", "X")
    assert step["created"] == 1
    make.run("undo")
    (gone,) = make.people("Ros Pisey")
    make.run("erase", gone)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkout", type=Path)
    parser.add_argument("book", type=Path)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        make = Maker(given.checkout.resolve(), Path(folder))
        fill(make)
        problems = make.run("check")["problems"]
        if problems:
            sys.exit(str(problems))
        (key,) = make.folder.glob("data/secrets/*")
        with tarfile.open(given.book, "w:xz", preset=9) as archive:
            archive.add(make.book, "old.banhchi")
            archive.add(key, f"data/secrets/{key.name}")


if __name__ == "__main__":
    main()
