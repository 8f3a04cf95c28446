"""segment and campaign."""

from __future__ import annotations

import csv
import hashlib
import json
from pathlib import Path

import openpyxl
import pytest

from tests.cli.cli_terminal import Terminal, assert_sentence

EVERYONE = '{"all": []}'
KAMPOT = '{"all": [{"field": "province", "op": "is", "value": "Kampot"}]}'
PROOF = ("--consent-channel", "sms", "--consent-evidence", "sign-up sheet 7")
PEOPLE = """\
Name,Phone,Province,Agreed
ចាន់ សុភា,012 345 678,Kampot,yes
Sok Dara,098765432,Phnom Penh,yes
=Kim Leang,011222333,Kampot,no
No Number,,Kampot,yes
Bad Number,096345678,Kampot,yes
"""


@pytest.fixture
def filled(terminal: Terminal) -> Terminal:
    terminal.fill(*PROOF, "--consent-column", "Agreed", content=PEOPLE)
    for name, rule in (("All", EVERYONE), ("Kampot", KAMPOT)):
        terminal.ask("segment", "save", name, terminal.write("rule.json", rule))
    return terminal


@pytest.fixture
def drafted(filled: Terminal) -> Terminal:
    draft = ("--channel", "sms", "--segment", "All", "--message", "Dear {name|friend}, hello")
    assert filled.ask("campaign", "new", "Sale", *draft) == {"campaign": "Sale"}
    return filled


def save(terminal: Terminal, name: str, rule: object):
    file = terminal.write("rule.json", rule if isinstance(rule, str) else json.dumps(rule))
    return terminal.ask("segment", "save", name, file)


def rows_of(file: Path) -> list[list[str]]:
    if file.suffix == ".xlsx":
        rows = openpyxl.load_workbook(file).active.iter_rows(values_only=True)
        return [[cell or "" for cell in row] for row in rows]
    return list(csv.reader(file.read_text("utf-8-sig").splitlines()))


def files(terminal: Terminal) -> set[str]:
    return {path.name for path in terminal.folder.iterdir()}


def test_a_segment_is_saved_listed_counted_and_explained(filled: Terminal) -> None:
    saved = save(filled, "Kampot", KAMPOT)
    assert (saved["count"], saved["seconds"] >= 0) == (4, True)
    listed = filled.ask("segment", "list")["segments"]
    assert [(one["name"], one["count"]) for one in listed] == [("All", 5), ("Kampot", 4)]
    count = filled.ask("segment", "count", "kampot")
    assert list(count) == ["count", "seconds"]
    assert count["count"] == 4
    dara = filled.ask("contacts", "--search", "Dara")["contacts"][0]["id"]
    answer = filled.ask("segment", "explain", "Kampot", dara)
    assert list(answer) == ["in", "because"]
    assert answer["in"] is False
    (reason,) = answer["because"]
    assert reason["holds"] is False
    assert reason["condition"]["field"] == "province"
    assert "**" not in reason["words"]


def test_saving_again_changes_the_rule(filled: Terminal) -> None:
    assert save(filled, " Kampot ", EVERYONE)["count"] == 5
    assert len(filled.ask("segment", "list")["segments"]) == 2


@pytest.mark.parametrize("name", ['O\'Brien "x"; --', "😀 VIP", "ភ្ញៀវ ពិសេស", "a%_*", "-5"])
def test_any_name_will_do(filled: Terminal, name: str) -> None:
    file = filled.write("rule.json", KAMPOT)
    filled.ask("segment", "save", "--", name, file)
    assert filled.ask("segment", "count", "--", name)["count"] == 4
    assert filled.names(f"--segment={name}") == filled.names("--segment", "Kampot")
    draft = ("--channel", "sms", f"--segment={name}", "--message", "x", "--", name)
    assert filled.ask("campaign", "new", *draft) == {"campaign": name}
    assert filled.ask("campaign", "check", "--", name)["segment"] == 4


@pytest.mark.parametrize(
    "rule",
    [
        *("", "not json", "[]", "null", "5", '"x"', "{}", '{"all": {}}', '{"every": []}'),
        '{"field": "province"}',
        '{"field": "shoe_size", "op": "is", "value": 42}',
        '{"field": "province", "op": "smells_like", "value": "x"}',
        '{"field": "age", "op": "more_than", "value": "old"}',
        '{"field": "age", "op": "more_than", "value": NaN}',
        '{"field": "age", "op": "more_than", "value": 1e999}',
        '{"field": "full_name", "op": "is", "value": {"a": 1}}',
        '{"all": [], "any": []}',
        '{"not": ' * 50 + '{"all": []}' + "}" * 50,
        '{"not": ' * 100_000 + "{}" + "}" * 100_000,
        "[" * 200_000,
        json.dumps({"all": [{"field": "notes", "op": "is_empty"}] * 5000}),
    ],
    ids=lambda rule: rule[:20],
)
def test_a_rule_that_cannot_be_is_refused(filled: Terminal, rule: str) -> None:
    filled.refused("segment", "save", "Kampot", filled.write("bad.json", rule))
    assert filled.ask("segment", "count", "Kampot")["count"] == 4


def test_half_a_character_in_a_rule_is_refused_or_finds_nobody(filled: Terminal) -> None:
    rule = '{"field": "full_name", "op": "contains", "value": "\\ud83d"}'
    file = filled.write("rule.json", rule)
    result = filled.run("--book", filled.book, "--json", "segment", "save", "Half", file)
    assert result.code == 1 or result.json["count"] == 0


def test_files_and_names_that_are_not_there(filled: Terminal) -> None:
    filled.refused("segment", "save", "x", filled.folder / "missing.json")
    filled.refused("segment", "save", "x", filled.folder)
    filled.refused("segment", "save", "x", filled.write("utf16.json", EVERYONE.encode("utf-16")))
    filled.refused("segment", "save", "  ", filled.write("rule.json", EVERYONE))
    filled.refused("segment", "count", "Nowhere")
    filled.refused("segment", "explain", "Kampot", 999)
    filled.refused("segment", "explain", "Nowhere", 1)


def test_a_rule_file_of_notepad(filled: Terminal) -> None:
    file = filled.write("rule.json", "\ufeff" + KAMPOT.replace(" ", "\r\n"))
    assert filled.ask("segment", "save", "N", file)["count"] == 4


def test_one_broken_segment_does_not_hide_the_others(terminal: Terminal) -> None:
    file = terminal.write("p.csv", "Name,Phone,Size\nSok,012345678,XL\n")
    done = terminal.ask("import", file, "--source", "x", "--map", "Size=new:Size")
    save(terminal, "Big", {"field": done["mapping"]["Size"], "op": "is", "value": "XL"})
    save(terminal, "All", EVERYONE)
    terminal.ask("undo", done["batch"])
    listed = terminal.ask("segment", "list")["segments"]
    assert {one["name"]: one["count"] for one in listed} == {"All": 0, "Big": None}
    assert "Big" in terminal.plain("segment", "list").out


def test_the_waterfall_adds_up(drafted: Terminal) -> None:
    before = drafted.events()
    answer = drafted.ask("campaign", "check", "Sale")
    assert list(answer) == ["segment", "steps", "sendable", "warnings"]
    steps = {step["reason"]: step["count"] for step in answer["steps"]}
    assert steps == {"denied": 1, "no_address": 1, "invalid_number": 1}
    assert answer["segment"] == 5 == sum(steps.values()) + answer["sendable"]
    assert drafted.events() == before


@pytest.mark.parametrize("suffix", ["csv", "xlsx"])
def test_an_export_holds_who_agreed_and_tells_why_the_others_do_not(
    drafted: Terminal, suffix: str
) -> None:
    file, excluded = (drafted.folder / f"{name}.{suffix}" for name in ("out", "excluded"))
    file.write_bytes(b"an earlier file")
    wanted = ("--profile", "generic", "--to", file, "--excluded", excluded)
    answer = drafted.ask("campaign", "export", "Sale", *wanted)
    assert answer == {
        "exported": 2,
        "excluded": {"denied": 1, "no_address": 1, "invalid_number": 1},
        "file": str(file),
        "sha256": hashlib.sha256(file.read_bytes()).hexdigest(),
    }
    header, *rows = rows_of(file)
    assert header[:3] == ["full_name", "phone", "message"]
    assert {(row[0], row[1]) for row in rows} == {
        ("ចាន់ សុភា", "+85512345678"),
        ("Sok Dara", "+85598765432"),
    }
    header, *left = rows_of(excluded)
    assert len(left) == 3
    assert {row[-1] for row in left} == {"denied", "no_address", "invalid_number"}


def test_somebody_who_stopped_after_the_freeze_is_left_out(drafted: Terminal) -> None:
    wanted = ("--profile", "digits", "--to", drafted.folder / "out.csv")
    assert drafted.ask("campaign", "export", "Sale", *wanted)["exported"] == 2
    drafted.ask("stop", "098765432")
    again = drafted.ask("campaign", "export", "Sale", *wanted)
    assert again["exported"] == 1
    assert again["excluded"]["suppressed"] == 1
    assert [row[0] for row in rows_of(drafted.folder / "out.csv")] == ["phone", "85512345678"]


@pytest.mark.parametrize(
    ("profile", "name"),
    [
        *(("brevo", "out.csv"), ("generic", "out.pdf"), ("twilio", "out.xlsx")),
        *(("generic", "no/such/out.csv"), ("generic", "folder.csv")),
    ],
)
def test_an_export_that_cannot_be_leaves_everything_as_it_was(
    drafted: Terminal, profile: str, name: str
) -> None:
    (drafted.folder / "folder.csv").mkdir()
    before, events = files(drafted), drafted.events()
    target = drafted.folder / name
    drafted.refused("campaign", "export", "Sale", "--profile", profile, "--to", target)
    assert files(drafted) == before
    assert drafted.events() == events


def test_a_file_is_replaced_only_on_success(drafted: Terminal) -> None:
    file = drafted.write("out.csv", "an earlier file")
    wanted = ("--profile", "generic", "--to", file)
    drafted.refused("campaign", "export", "Sale", *wanted, "--excluded", file)
    drafted.refused(
        "campaign", "export", "Sale", *wanted, "--excluded", drafted.folder / "no/e.csv"
    )
    drafted.refused("campaign", "export", "Other", *wanted)
    drafted.ask("stop", "012345678", "098765432")
    nobody = drafted.run("--book", drafted.book, "--json", "campaign", "export", "Sale", *wanted)
    told = json.loads(nobody.out)
    assert (nobody.code, told["exported"], told["excluded"]["suppressed"]) == (1, 0, 2)
    assert_sentence(nobody.err)
    assert file.read_text() == "an earlier file"
    assert "out.csv.manifest.json" not in files(drafted)


def test_the_book_is_never_written_over(drafted: Terminal) -> None:
    moved = drafted.book.rename(drafted.folder / "book.csv")
    drafted.book = moved
    drafted.refused("campaign", "export", "Sale", "--profile", "generic", "--to", moved)
    wanted = ("--profile", "generic", "--to", drafted.folder / "out.csv", "--excluded", moved)
    drafted.refused("campaign", "export", "Sale", *wanted)
    assert drafted.ask("contacts")["total"] == 5


@pytest.mark.parametrize(
    "options",
    [
        ("--segment", "Nowhere", "--message", "x"),
        ("--segment", "All", "--exclude", "Nowhere", "--message", "x"),
        ("--segment", "All", "--message", "Dear {shoe_size}"),
        ("--segment", "All", "--message", "Dear {name"),
        ("--segment", "All", "--message", "x", "--purpose", "whatever"),
    ],
)
def test_a_draft_that_cannot_be_is_refused(filled: Terminal, options: tuple) -> None:
    filled.refused("campaign", "new", "Sale", "--channel", "sms", *options)
    filled.refused("campaign", "check", "Sale")


def test_names_of_campaigns_are_taken_once(drafted: Terminal) -> None:
    draft = ("--channel", "sms", "--segment", "All", "--message", "x")
    drafted.refused("campaign", "new", "Sale", *draft)
    drafted.refused("campaign", "new", "  ", *draft)


def test_excludes_and_several_segments(filled: Terminal) -> None:
    draft = ("--channel", "sms", "--segment", "All", "--segment", "Kampot", "--message", "x")
    filled.ask("campaign", "new", "Both", *draft)
    assert filled.ask("campaign", "check", "Both")["segment"] == 5
    filled.ask("campaign", "new", "Some", *draft, "--exclude", "Kampot")
    assert filled.ask("campaign", "check", "Some")["sendable"] == 1


@pytest.mark.parametrize("lang", ["en", "km"])
def test_people_read_words(drafted: Terminal, lang: str) -> None:
    file = drafted.folder / "out.csv"
    said = drafted.plain("segment", "list", lang=lang).out
    said += drafted.plain("segment", "count", "Kampot", lang=lang).out
    said += drafted.plain("segment", "explain", "Kampot", "1", lang=lang).out
    said += drafted.plain("campaign", "check", "Sale", lang=lang).out
    export = ("campaign", "export", "Sale", "--profile", "generic", "--to", file)
    said += drafted.plain(*export, lang=lang).out
    assert str(file) in said
    for code in ("not_asked", "invalid_number", "reason.", "**", "["):
        assert code not in said.replace(str(file), "")


# -- which files held somebody


def test_the_files_that_held_somebody_are_told(drafted: Terminal) -> None:
    file = drafted.folder / "sale.csv"
    exported = drafted.ask("campaign", "export", "Sale", "--profile", "generic", "--to", file)
    (held,) = drafted.ask("exports", "--identifier", "012 345 678")["exports"]
    assert held.pop("exported_at")
    assert held == {
        "campaign": "Sale",
        "profile": "generic",
        "file": str(file),
        "sha256": exported["sha256"],
        "included": True,
        "reasons": [],
    }
    assert drafted.ask("exports", "--person", 1)["exports"][0]["included"] is True
    assert str(file) in drafted.plain("exports", "--person", 1).out
    drafted.ask("stop", "012345678")
    drafted.ask("campaign", "export", "Sale", "--profile", "generic", "--to", file)
    newest, oldest = drafted.ask("exports", "--person", 1)["exports"]
    assert (newest["included"], oldest["included"]) == (False, True)
    assert "suppressed" in newest["reasons"]
    assert drafted.ask("exports", "--identifier", "099 999 999") == {"exports": []}
    assert drafted.plain("exports", "--identifier", "099 999 999").out.count("\n") == 1
    drafted.refused("exports", "--person", 99)
    drafted.refused("exports", code=2)
    drafted.refused("exports", "--person", 1, "--identifier", "x", code=2)
