"""``erase`` and ``person-report`` on the command line."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from tests.cli.cli_terminal import PEOPLE, ROOT, Terminal


@pytest.fixture
def people(terminal: Terminal) -> dict[str, int]:
    file = terminal.folder / "people.csv"
    file.write_text(PEOPLE, encoding="utf-8")
    terminal.ask("import", file, "--source", "sheet")
    found = terminal.ask("contacts")["contacts"]
    return {one["full_name"]: one["id"] for one in found}


def test_a_person_is_forgotten(terminal: Terminal, people: dict[str, int]) -> None:
    person = people["Sok Dara"]
    answer = terminal.ask("erase", person)
    assert answer["erased"] == person
    assert answer["suppressed"] is True
    assert answer["swept"] is True
    assert answer["shared"] == answer["mentioned_by"] == []
    assert b"98765432" not in terminal.book.read_bytes()
    terminal.refused("erase", person)
    assert terminal.ask("contacts")["total"] == len(people) - 1


def test_a_person_may_be_contacted_again(terminal: Terminal, people: dict[str, int]) -> None:
    answer = terminal.ask("erase", people["Sok Dara"], "--allow-contact-again")
    assert answer["suppressed"] is False


@pytest.mark.parametrize("lang", ["en", "km"])
def test_people_read_what_was_done(terminal: Terminal, people, lang: str) -> None:
    terminal.ask("backup", terminal.folder / "copy.banhchi")
    result = terminal.plain("erase", people["Sok Dara"], lang=lang)
    assert (result.code, result.err) == (0, "")
    assert "[" not in result.out
    assert "{" not in result.out


def test_a_report_as_json(terminal: Terminal, people: dict[str, int]) -> None:
    file = terminal.folder / "her.json"
    assert terminal.ask("person-report", people["Sok Dara"], "--to", file) == {"file": str(file)}
    found = json.loads(file.read_text("utf-8"))
    assert found["contact"]["full_name"] == "Sok Dara"
    assert found["contact"]["points"][0]["canonical"] == "+85598765432"


@pytest.mark.parametrize(("name", "start"), [("her.pdf", b"%PDF-"), ("her.vcf", b"BEGIN:VCARD")])
def test_a_report_in_other_forms(terminal: Terminal, people, name: str, start: bytes) -> None:
    file = terminal.folder / name
    assert terminal.ask("person-report", people["ចាន់ សុភា"], "--to", file) == {"file": str(file)}
    assert file.read_bytes().startswith(start)


def test_a_pdf_needs_no_window(terminal: Terminal, people: dict[str, int]) -> None:
    """In a process of its own, where nothing has started Qt, and there is no screen."""
    file = terminal.folder / "alone.pdf"
    person = str(people["Sok Dara"])
    arguments = ["--book", str(terminal.book), "--lang", "km", "person-report", person]
    bare = {
        key: value
        for key, value in os.environ.items()
        if key not in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    }
    code = "import sys; from desktop_app.cli import main; sys.exit(main(sys.argv[1:]))"
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments, "--to", str(file)],
        cwd=ROOT,
        env=bare,
        capture_output=True,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert file.read_bytes().startswith(b"%PDF-")


def test_what_cannot_be_reported(terminal: Terminal, people: dict[str, int]) -> None:
    person = people["Sok Dara"]
    assert ".pdf" in terminal.refused("person-report", person, "--to", "her.docx")
    terminal.refused("person-report", 999, "--to", terminal.folder / "x.json")
    assert not (terminal.folder / "x.json").exists()
    nowhere = terminal.folder / "nowhere" / "x.pdf"
    assert "x.pdf" in terminal.refused("person-report", person, "--to", nowhere)
    assert terminal.refused("person-report", person, "--to", terminal.book)
