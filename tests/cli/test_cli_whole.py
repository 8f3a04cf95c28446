"""The main job as a script does it: every step a process of its own, on the sample workbook."""

from __future__ import annotations

import csv
import json
from pathlib import Path

from tests.cli.cli_terminal import ROOT, Terminal, start

SAMPLE = ROOT / "resources" / "sample" / "customers.xlsx"


def test_from_a_messy_workbook_to_a_list_of_who_agreed(terminal: Terminal, tmp_path: Path) -> None:
    book = terminal.book

    def ask(*arguments: object):
        done = start("--book", book, "--json", *arguments)
        assert (done.returncode, done.stderr) == (0, b""), done.stderr.decode()
        return json.loads(done.stdout)

    said = ask("import", SAMPLE, "--dry-run")
    column = next(header for header, field in said["mapping"].items() if field == "consent")
    rejects = tmp_path / "rejects.xlsx"
    done = ask(
        *("import", SAMPLE, "--source", "sign-up sheets", "--rejects", rejects),
        *("--consent-channel", "sms", "--consent-purpose", "marketing"),
        *("--consent-method", "paper_sheet", "--consent-date", "2026-03-14"),
        *("--consent-evidence", "sheet 7", "--consent-column", column),
    )
    assert done["rows"] == sum(
        done[part] for part in ("created", "updated", "unchanged", "duplicate", "rejected")
    )
    assert rejects.exists()

    found = ask("contacts", "--search", "សុ")
    assert found["total"] == len(found["contacts"]) > 0
    rule = tmp_path / "rule.json"
    rule.write_text('{"any": [{"field": "province", "op": "is", "value": "Phnom Penh"}]}')
    ask("segment", "save", "City", rule)
    draft = ("--channel", "sms", "--segment", "City", "--message", "សួស្តី {name|បង}")
    ask("campaign", "new", "Sale", *draft)
    check = ask("campaign", "check", "Sale")

    export = tmp_path / "out.csv"
    # somebody with one number only: whoever has two is written to at the other
    numbers = (
        [point["canonical"] for point in person["points"] if point["kind"] == "phone"]
        for person in ask("contacts", "--segment", "City")["contacts"]
    )
    first = next(
        each[0] for each in numbers if len(each) == 1 and each[0] and _granted(terminal, *each)
    )
    assert ask("stop", first)["matched"] >= 1
    answer = ask("campaign", "export", "Sale", "--profile", "generic", "--to", export)
    with export.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == answer["exported"] == check["sendable"] - 1
    assert first not in {row["phone"] for row in rows}
    for row in rows:
        assert _granted(terminal, row["phone"])


def _granted(terminal: Terminal, number: str) -> bool:
    states = terminal.ask("consent", "show", number)["states"]
    return {"channel": "sms", "purpose": "marketing", "state": "granted"} in states
