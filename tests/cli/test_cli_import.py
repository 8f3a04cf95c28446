"""The command import: what it answers, and what it refuses before anything is written."""

from __future__ import annotations

import csv
import hashlib
import io
from pathlib import Path

import openpyxl
import pytest

from desktop_app.book import Book
from tests.cli.cli_terminal import PEOPLE, ROOT, Terminal

SAMPLE = ROOT / "resources" / "sample" / "customers.xlsx"
KEYS = [
    *("batch", "rows", "created", "updated", "unchanged", "duplicate", "rejected"),
    *("issues", "rejects_file", "mapping", "kind", "people"),
    *("looks_like", "other_sheets", "consent_answers", "consent_rows", "consent_recorded"),
    *("repairs", "seconds"),
]
PROOF = ("--consent-channel", "sms", "--consent-evidence", "sign-up sheet 7")


def balanced(answer) -> bool:
    parts = ("created", "updated", "unchanged", "duplicate", "rejected")
    return answer["rows"] == sum(answer[part] for part in parts)


def states(terminal: Terminal, identifier: str) -> list:
    return [s["state"] for s in terminal.ask("consent", "show", identifier)["states"]]


def test_the_answer_holds_every_key_and_its_counts_balance(terminal: Terminal) -> None:
    answer = terminal.fill()
    assert list(answer) == KEYS
    assert balanced(answer)
    assert [answer[key] for key in KEYS[1:7]] == [5, 3, 0, 0, 1, 1]
    assert answer["mapping"]["Phone"] == "phone"
    assert answer["issues"]["phone.digit_missing"] == 1
    assert isinstance(answer["batch"], int)
    assert answer["seconds"] >= 0
    assert len(terminal.names()) == 3


def test_the_same_file_twice_changes_nothing(terminal: Terminal) -> None:
    terminal.fill(*PROOF)
    events = terminal.events()
    again = terminal.fill(*PROOF)
    assert (again["created"], again["updated"], again["unchanged"]) == (0, 0, 3)
    assert balanced(again)
    assert terminal.events() == events


def test_a_dry_run_leaves_the_book_as_it_is_to_the_byte(terminal: Terminal) -> None:
    terminal.fill()
    before = terminal.book.read_bytes()
    file = terminal.write("new.csv", "Name,Phone\nSok Vanna,011 222 333\n")
    answer = terminal.ask("import", file, "--dry-run", *PROOF)
    assert (answer["batch"], answer["created"], answer["rejects_file"]) == (None, 1, None)
    assert list(answer) == KEYS
    assert terminal.book.read_bytes() == before


def test_a_dry_run_makes_a_missing_book_but_nobody_in_it(terminal: Terminal) -> None:
    file = terminal.write("people.csv", PEOPLE)
    answer = terminal.ask("import", file, "--dry-run", "--rejects", terminal.folder / "r.xlsx")
    assert answer["created"] == 3
    assert terminal.names() == []
    assert not (terminal.folder / "r.xlsx").exists()


def test_the_dry_run_tells_what_the_import_does(terminal: Terminal) -> None:
    said = terminal.ask("import", SAMPLE, "--dry-run")
    done = terminal.ask("import", SAMPLE, "--source", "sample")
    for key in KEYS[1:8]:
        assert said[key] == done[key]
    assert said["mapping"] == done["mapping"]


def test_headers_are_mapped_as_told(terminal: Terminal) -> None:
    file = terminal.write("odd.csv", "Who,Tel=1,Size,Note\nSok Dara,012345678,XL,hello\n")
    maps = ("--map", "who=full_name", "--map", "Tel=1=phone", "--map", "Size=new:Shirt size")
    answer = terminal.ask("import", file, "--source", "x", *maps, "--map", "Note=")
    column = answer["mapping"].pop("Size")
    assert answer["mapping"] == {"Who": "full_name", "Tel=1": "phone"}
    (person,) = terminal.ask("contacts")["contacts"]
    assert person[column] == "XL"
    # the field is there by now and is not made a second time
    other = terminal.write("odd2.csv", "Who,Tel=1,Size\nSok Vanna,011222333,L\n")
    assert terminal.ask("import", other, "--source", "x", *maps)["mapping"]["Size"] == column
    # and remembered for files with these headers
    third = terminal.write("odd3.csv", "Who,Tel=1,Size\nSok Vuthy,015222333,M\n")
    assert terminal.ask("import", third, "--source", "x")["mapping"]["Size"] == column
    assert {one[column] for one in terminal.ask("contacts")["contacts"]} == {"XL", "L", "M"}


@pytest.mark.parametrize("wish", ["Nothing=phone", "Phone=telephone", "Phone=new:", "=phone"])
def test_a_header_or_field_that_is_not_there_is_refused(terminal: Terminal, wish: str) -> None:
    file = terminal.write("people.csv", PEOPLE)
    terminal.refused("import", file, "--source", "x", "--map", wish)
    assert terminal.names() == []


def test_the_region_is_taken_in_any_spelling_and_checked(terminal: Terminal) -> None:
    file = terminal.write("thai.csv", "Name,Phone\nSomchai,081 234 5678\n")
    terminal.refused("import", file, "--source", "x", "--region", "Siam")
    terminal.ask("import", file, "--source", "x", "--region", "th")
    (person,) = terminal.ask("contacts")["contacts"]
    assert person["points"][0]["canonical"] == "+66812345678"


def test_the_source_is_wanted_and_a_bought_list_refused(terminal: Terminal) -> None:
    file = terminal.write("people.csv", PEOPLE)
    terminal.refused("import", file, code=2)
    terminal.refused("import", file, "--source", "  ")
    terminal.refused("import", file, "--source", "bought list")
    assert terminal.names() == []


@pytest.mark.parametrize(
    ("on_match", "province", "company"),
    [("fill", "07", "ABA"), ("update", "12", "ABA"), ("skip", "07", None)],
)
def test_what_happens_to_people_who_are_known(
    terminal: Terminal, on_match: str, province: str, company: str | None
) -> None:
    terminal.fill(content="Name,Phone,Province\nSok Dara,012345678,Kampot\n")
    answer = terminal.fill(
        *("--on-match", on_match),
        content="Name,Phone,Province,Company\nSok Dara,012 345 678,Phnom Penh,ABA\n",
    )
    (person,) = terminal.ask("contacts")["contacts"]
    assert (person["province"], person.get("company")) == (province, company)
    assert answer["updated"] == (0 if on_match == "skip" else 1)
    assert balanced(answer)


def test_a_declaration_covers_every_row(terminal: Terminal) -> None:
    terminal.fill(
        *PROOF, "--consent-method", "paper_sheet", "--consent-date", "2026-03-14",
        content="Name,Phone\nA Sok,012345678\nB Kim,098765432\n",
    )  # fmt: skip
    assert states(terminal, "012345678") == ["granted"]
    assert states(terminal, "098765432") == ["granted"]
    (event,) = terminal.ask("consent", "show", "012345678")["events"]
    assert (event["method"], event["happened_at"]) == ("paper_sheet", "2026-03-14")
    assert event["evidence"] == "sign-up sheet 7"


def test_a_column_limits_the_declaration_to_who_says_yes(terminal: Terminal) -> None:
    terminal.fill(*PROOF, "--consent-column", "agreed")
    assert states(terminal, "012345678") == ["granted"]
    assert states(terminal, "098765432") == ["denied"]


def test_a_file_is_kept_as_evidence_by_its_hash(terminal: Terminal) -> None:
    sheet = terminal.write("sheet.jpg", b"\xff\xd8 a photo")
    terminal.fill("--consent-channel", "sms", "--consent-evidence", sheet)
    (event,) = terminal.ask("consent", "show", "012345678")["events"]
    digest = hashlib.sha256(sheet.read_bytes()).hexdigest()
    assert event["evidence"] == f"sheet.jpg (SHA-256 {digest})"
    with Book.open(terminal.book) as book:
        (kept,) = book.consent.evidence.all()
        assert (kept.name, kept.sha256, kept.events) == ("sheet.jpg", digest, 1)
        assert book.consent.evidence.read(kept.id) == sheet.read_bytes()


def test_a_dry_run_keeps_no_file_and_a_proof_that_cannot_be_kept_stops_the_import(
    terminal: Terminal,
) -> None:
    sheet, empty = terminal.write("sheet.jpg", b"a photo"), terminal.write("empty.jpg", b"")
    terminal.fill("--consent-channel", "sms", "--consent-evidence", sheet, "--dry-run")
    people = terminal.write("people.csv", "Name,Phone\nDara,012345678\n")
    given = ("--source", "shop", "--consent-channel", "sms", "--consent-evidence")
    terminal.refused("import", people, *given, empty)
    with Book.open(terminal.book) as book:
        assert book.consent.evidence.count() == 0
        assert book.contacts.count() == 0


def test_long_evidence_is_a_text_and_no_file_name(terminal: Terminal) -> None:
    terminal.fill("--consent-channel", "sms", "--consent-evidence", "x" * 5000)
    (event,) = terminal.ask("consent", "show", "012345678")["events"]
    assert event["evidence"] == "x" * 5000


@pytest.mark.parametrize(
    "options",
    [
        ("--consent-channel", "sms"),
        ("--consent-channel", "sms", "--consent-evidence", ""),
        ("--consent-channel", "sms", "--consent-evidence", "   "),
        (*PROOF, "--consent-date", "2999-01-01"),
        (*PROOF, "--consent-date", "yesterday"),
        (*PROOF, "--consent-date", ""),
        (*PROOF, "--consent-purpose", "everything"),
        (*PROOF, "--consent-purpose", "*"),
        (*PROOF, "--consent-purpose", ""),
        (*PROOF, "--consent-column", "Nothing"),
    ],
)
def test_half_a_declaration_is_refused(terminal: Terminal, options: tuple) -> None:
    file = terminal.write("people.csv", PEOPLE)
    terminal.refused("import", file, "--source", "x", *options)
    assert terminal.names() == []
    assert terminal.events() == 0


def test_an_import_never_undoes_a_stop(terminal: Terminal) -> None:
    terminal.ask("stop", "012345678")
    terminal.fill(*PROOF)
    assert "granted" not in states(terminal, "012345678")
    assert states(terminal, "098765432") == ["denied"]  # the file says no


def rejects_of(file: Path) -> list[list[str]]:
    if file.suffix == ".xlsx":
        rows = openpyxl.load_workbook(file).active.iter_rows(values_only=True)
        return [["" if cell is None else str(cell) for cell in row] for row in rows]
    content = file.read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"))))


@pytest.mark.parametrize("name", ["rejects.xlsx", "rejects.csv", "R.CSV"])
def test_rejects_are_written_with_their_reasons(terminal: Terminal, name: str) -> None:
    target = terminal.write(name, "an earlier file")
    answer = terminal.fill(
        "--rejects", target, content="Name,Phone,Note\nSok,012345678,\n,,=1+1\nTotal,2,\n"
    )
    assert answer["rejects_file"] == str(target)
    header, *rows = rejects_of(target)
    assert header[:3] == ["Name", "Phone", "Note"]
    assert len(rows) == answer["rejected"] == 2
    assert rows[0][2] == ("=1+1" if name.endswith("xlsx") else "'=1+1")
    assert rows[0][3] == "3"
    assert rows[0][4]
    assert "import." not in rows[0][4]


def test_rejects_speak_khmer(terminal: Terminal) -> None:
    file, target = terminal.write("people.csv", PEOPLE), terminal.folder / "r.csv"
    result = terminal.plain("import", file, "--source", "x", "--rejects", target, lang="km")
    assert result.code == 0
    assert any("\u1780" <= char <= "\u17b3" for char in rejects_of(target)[1][-1])


@pytest.mark.parametrize("place", ["no/such/folder/r.xlsx", ".", "r.pdf", "r", "file/r.xlsx"])
def test_a_place_for_rejects_that_cannot_be_is_refused_first(
    terminal: Terminal, place: str
) -> None:
    file = terminal.write("people.csv", PEOPLE)
    terminal.write("file", "x")
    terminal.refused("import", file, "--source", "x", "--rejects", terminal.folder / place)
    assert terminal.names() == []


def test_rejects_never_land_on_the_file_that_is_read_or_on_the_book(terminal: Terminal) -> None:
    file = terminal.write("people.csv", PEOPLE)
    terminal.refused("import", file, "--source", "x", "--rejects", file)
    assert file.read_text("utf-8") == PEOPLE
    terminal.book = terminal.folder / "book.csv"
    terminal.refused("import", file, "--source", "x", "--rejects", terminal.book)
    assert terminal.names() == []


def test_an_import_stands_when_its_rejects_cannot_be_written_any_more(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("desktop_app.importing.rejects.write_workbook", full)
    file, target = terminal.write("people.csv", PEOPLE), terminal.folder / "r.xlsx"
    result = terminal.run(
        "--book", terminal.book, "--json", "import", file, "--source", "x", "--rejects", target
    )
    assert (result.code, result.json["rejects_file"]) == (0, None)
    assert str(target) in result.err
    assert len(terminal.names()) == 3


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("missing.csv", None),
        ("empty.csv", b""),
        ("header.csv", b"Name,Phone\n"),
        ("photo.xlsx", b"\x89PNG\r\n\x1a\n" + b"\x00" * 100),
        ("broken.xlsx", b"PK\x03\x04 and no more"),
        ("card.vcf", b"BEGIN:VCARD\nVERSION:3.0\nFN:Sok\n"),
        ("nobody.csv", b"Colour,Weight\nred,5\n"),
        ("page.xls", b"<html><table><tr><td>x</td></tr></table></html>"),
    ],
)
def test_what_cannot_be_read_changes_nothing(
    terminal: Terminal, name: str, content: bytes | None
) -> None:
    file = terminal.folder / name
    if content is not None:
        file.write_bytes(content)
    assert name in terminal.refused("import", file, "--source", "x")
    assert terminal.names() == []


def test_other_sheets_that_hold_people_are_mentioned(terminal: Terminal) -> None:
    book = openpyxl.Workbook()
    sheets = [book.active, *(book.create_sheet() for _ in range(3))]
    for sheet, title in zip(sheets, ("2024", "Prices", "2025", "Old"), strict=True):
        sheet.title = title
    for at, (sheet, rows) in enumerate(((sheets[0], 3), (sheets[2], 2), (sheets[3], 1))):
        sheet.append(["Name", "Phone", "Province"] if sheet is sheets[0] else ["Name", "Phone"])
        for row in range(rows):
            sheet.append([f"Sok Dara {'ABC'[row]}", f"01234567{at}{row}"])
    sheets[1].append(["Item", "Price"])
    sheets[1].append(["Krama", 5])
    sheets[3].sheet_state = "hidden"
    path = terminal.folder / "years.xlsx"
    book.save(path)
    answer = terminal.ask("import", path, "--source", "x", "--dry-run", "--sheet", "2024")
    assert answer["other_sheets"] == [{"name": "2025", "rows": 2}, {"name": "Old", "rows": 1}]
    words = terminal.plain("import", path, "--source", "x", "--dry-run", "--sheet", "2024")
    assert "2025 (2), Old (1)" in words.out
    people = terminal.write("people.csv", PEOPLE)
    assert terminal.ask("import", people, "--source", "x", "--dry-run")["other_sheets"] == []


def test_a_folder_or_an_unknown_sheet_is_refused(terminal: Terminal) -> None:
    terminal.refused("import", terminal.folder, "--source", "x")
    terminal.refused("import", SAMPLE, "--source", "x", "--sheet", "No such sheet")
    assert terminal.names() == []


@pytest.mark.parametrize("lang", ["en", "km"])
def test_people_read_words(terminal: Terminal, lang: str) -> None:
    target = terminal.folder / "r.xlsx"
    result = terminal.plain("import", SAMPLE, "--source", "x", "--rejects", target, lang=lang)
    assert (result.code, result.err) == (0, "")
    assert "302" in result.out
    assert "285" in result.out
    assert str(target) in result.out
    for code in ("import.", "phone.", "date.", "["):
        assert code not in result.out
    dry = terminal.plain("import", SAMPLE, "--dry-run", lang=lang).out
    assert dry.splitlines()[0] != result.out.splitlines()[0]


def test_a_mapping_is_saved_and_used_on_a_file_whose_columns_moved(terminal: Terminal) -> None:
    may = terminal.write("may.csv", "Who,Tel,Since\nSOK DARA,012345678,03/04/2567\n")
    said = ("--map", "Who=full_name", "--map", "Since=new:date:Since", "--buddhist")
    off = ("--without-repair", "name.all_caps", "--dates", "month-first")
    name = ("--save-mapping", "Monthly POS file")
    done = terminal.ask("import", may, "--source", "till", *said, *off, *name)
    column = done["mapping"]["Since"]
    june = terminal.write("june.csv", "Since,Tel,Who\n05/06/2567,010345678,CHAN LINA\n")
    again = terminal.ask("import", june, "--mapping", "monthly pos file")
    assert again["mapping"] == {"Who": "full_name", "Tel": "phone", "Since": column}
    assert again["issues"] == {}
    people = terminal.ask("contacts")["contacts"]
    assert {(one["full_name"], one[column], one["source"]) for one in people} == {
        ("SOK DARA", "2024-03-04", "till"),
        ("CHAN LINA", "2024-05-06", "till"),
    }
    terminal.refused("import", june, "--mapping", "Nobody")
    other = terminal.write("other.csv", "Colour\nred\n")
    terminal.refused("import", other, "--mapping", "Monthly POS file")


def test_what_the_command_says_goes_before_what_was_saved(terminal: Terminal) -> None:
    may = terminal.write("may.csv", "Name,Phone,DOB\nSok Dara,012345678,03/04/1990\n")
    saved = ("--on-match", "skip", "--dates", "month-first", "--save-mapping", "POS")
    terminal.ask("import", may, "--source", "till", *saved)
    june = terminal.write("june.csv", "Name,Phone,DOB\nSok Dara,012345678,05/06/1990\n")
    assert terminal.ask("import", june, "--mapping", "POS")["unchanged"] == 1
    told = ("--on-match", "update", "--dates", "day-first", "--source", "fair")
    assert terminal.ask("import", june, "--mapping", "POS", *told)["updated"] == 1
    (person,) = terminal.ask("contacts")["contacts"]
    assert person["birth_date"] == "1990-06-05"


def test_a_dry_run_saves_no_mapping(terminal: Terminal) -> None:
    file = terminal.write("people.csv", PEOPLE)
    terminal.ask("import", file, "--dry-run", "--save-mapping", "POS")
    terminal.refused("import", file, "--mapping", "POS")
