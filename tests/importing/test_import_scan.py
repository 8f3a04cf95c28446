"""What a file is, where its table lies and what its columns could be."""

from __future__ import annotations

import zipfile
from datetime import date, datetime
from pathlib import Path

import pytest

from desktop_app.errors import UserError
from desktop_app.importing import work
from desktop_app.importing.content import ContentReader
from desktop_app.importing.guess import Guesser
from desktop_app.importing.scan import Scanner
from desktop_app.jobs import Job
from tests.importing.import_shop import counts, fields

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample" / "customers.xlsx"
LINES = ("Name,Phone", "ចាន់ សុភា,012345678", "José Müller,010458221")


def refused(shop, path: Path) -> str:
    with pytest.raises(UserError) as caught:
        shop.importing.scan(path)
    assert caught.value.details["file"] == path.name
    return caught.value.code


@pytest.mark.parametrize(
    ("encoding", "name"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8-sig"),
        ("utf-16", "utf-16"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
        ("utf-32", "utf-32"),
    ],
)
def test_unicode_in_every_form(shop, csv_file, encoding, name) -> None:
    path = csv_file(*LINES, encoding=encoding)
    assert shop.importing.scan(path).encoding == name
    shop.run(path)
    assert {p.full_name for p in shop.people()} == {"ចាន់ សុភា", "José Müller"}


def test_what_excel_writes_in_the_west(shop, csv_file) -> None:
    lines = ("Name;Phone", "José Müller;012345678", "Françoise Æther;010458221")
    path = csv_file(*lines, encoding="cp1252")
    scan = shop.importing.scan(path)
    assert (scan.encoding, scan.delimiter) == ("cp1252", ";")
    shop.run(path)
    assert {p.full_name for p in shop.people()} == {"José Müller", "Françoise Æther"}


def test_other_encodings_are_detected(shop, csv_file) -> None:
    names = ("山田太郎", "佐藤花子", "鈴木一郎", "高橋美咲", "田中健太", "伊藤さくら")
    lines = ["名前,Phone", *(f"{name},01234567{i}" for i, name in enumerate(names))]
    scan = shop.importing.scan(csv_file(*lines, encoding="shift_jis"))
    assert scan.sample[0][0] == "山田太郎"


def test_a_few_broken_bytes_do_not_turn_khmer_into_noise(shop, tmp_path) -> None:
    text = "\r\n".join(["Name,Phone", *(f"ចាន់ សុភា,0123456{i:02}" for i in range(40))])
    path = tmp_path / "broken.csv"
    path.write_bytes(text.encode() + b"\r\nSok \xff,010458221\r\n")
    assert shop.importing.scan(path).encoding == "utf-8"


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_delimiters(shop, csv_file, delimiter) -> None:
    lines = ("Name|Phone|Notes", 'Sok Dara|012345678|"a,b;c"', "Chan Lina|010345678|x, y")
    path = csv_file(*(line.replace("|", delimiter) for line in lines))
    scan = shop.importing.scan(path)
    assert scan.delimiter == delimiter
    assert scan.format == ("tsv" if delimiter == "\t" else "csv")
    assert shop.run(path).counts.created == 2


def test_excels_own_mark_of_the_delimiter(shop, csv_file) -> None:
    path = csv_file("sep=;", "Name;Phone", "Sok Dara;012345678")
    assert shop.run(path).counts == counts(1, created=1)


def test_line_ends_quotes_and_nul_bytes(shop, tmp_path) -> None:
    path = tmp_path / "odd.csv"
    path.write_bytes(
        b'Name,Phone,Notes\r"Sok\x00 Dara",012345678,"two\nlines, and ""quotes"""\r'
        b"Chan Lina,010345678\rKeo Pisey,011345678,x,too,many\r"
        b"Sim Vibol,015345678,\rHeng Lida,016345678,\r"
    )
    report = shop.run(path)
    assert report.counts == counts(5, created=5)
    assert report.issues == {"import.joined_cells": 1}
    assert shop.named("Sok Dara").values["notes"] == 'two\nlines, and "quotes"'
    assert shop.named("Keo Pisey").values["notes"] == "x,too,many"


def test_a_quote_that_is_never_closed_is_told_with_its_row(shop, tmp_path) -> None:
    path = tmp_path / "open.csv"
    rows = "".join(f"Sok Dara{i},012{i:06}\n" for i in range(20_000))
    path.write_text(f'Name,Phone\nA,012345678\n"B,010345678\n{rows}', "utf-8")
    plan = shop.plan(path)
    assert plan.counts.created == 20_002
    assert [each.row for each in plan.examples["import.stray_quote"]] == [3]


def test_what_is_not_a_table(shop, tmp_path) -> None:
    for name, content, code in (
        ("a.csv", b"", "empty"),
        ("b.csv", b"\xef\xbb\xbf\r\n \r\n", "empty"),
        ("c.csv", b",,\r\n,,\r\n", "empty"),
        ("d.csv", b"Name,Phone\r\n", "header_only"),
        ("d2.csv", b"Name,Phone\r\n,,\r\n", "header_only"),
        ("e.xls", b"<html><table><tr><td>Name</td></tr></table></html>", "header_only"),
        ("f.xlsx", b"\x89PNG\r\n\x1a\n" + bytes(100), "not_a_spreadsheet"),
        ("g.csv", b"%PDF-1.7 ...", "not_a_spreadsheet"),
        ("h.csv", bytes(range(256)) * 20, "not_a_spreadsheet"),
        ("i.vcf", b"BEGIN:VCARD\r\nVERSION:3.0\r\nEND:VCARD\r\n", "empty"),
        ("j.xlsx", b"PK\x03\x04 and no more", "damaged"),
        ("k.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "not_a_spreadsheet"),
        (
            "l.xlsx",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            "damaged",
        ),
    ):
        path = tmp_path / name
        path.write_bytes(content)
        assert refused(shop, path) == f"import.{code}", name
    archive = tmp_path / "photos.zip"
    with zipfile.ZipFile(archive, "w") as stream:
        stream.writestr("photo.jpg", b"\xff\xd8\xff\xe0")
    assert refused(shop, archive) == "import.no_table"
    assert refused(shop, tmp_path / "gone.csv") == "import.missing"
    assert refused(shop, tmp_path) == "import.not_a_spreadsheet"


def test_a_file_that_may_not_be_read(shop, csv_file, monkeypatch) -> None:
    path = csv_file(*LINES)
    opened = Path.open

    def locked(self: Path, *args: object, **options: object):
        if self == path:
            raise PermissionError(13, "used by another program")
        return opened(self, *args, **options)

    monkeypatch.setattr(Path, "open", locked)
    with pytest.raises(UserError) as caught:
        list(work.scan(work.ScanRequest(path, None, None, "KH", ()), Job()))
    assert caught.value.code == "import.cannot_read"


def test_a_cut_workbook_is_damaged(shop, workbook) -> None:
    path = workbook(People=[["Name", "Phone"], ["Sok Dara", "012345678"]])
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])
    assert refused(shop, path) == "import.damaged"


def test_the_sample_workbook(shop) -> None:
    scan = shop.importing.scan(SAMPLE)
    assert scan.format == "xlsx"
    assert scan.sheet == scan.sheets[1].name
    assert scan.sheets[1].looks_like_people > 0.7 > 0.3 > scan.sheets[0].looks_like_people
    assert (scan.header_row, scan.sample_row_numbers[:2]) == (3, [4, 5])
    assert list(fields(scan).values()) == [
        *("full_name", "latin_name", "phone", "phone", "province", "birth_date", "telegram"),
        *("tags", "consent", "notes"),
    ]


def test_titles_blank_rows_and_merged_cells_above_the_header(shop, workbook) -> None:
    from openpyxl import load_workbook

    path = workbook(
        Prices=[["Article", "Price"], ["Krama", 12], ["Scarf", 9]],
        People=[
            ["Customers of our shop 2026"],
            [],
            [None, "No.", "ឈ្មោះ", "លេខទូរស័ព្ទ"],
            [None, 1, "ចាន់ សុភា", 12345678],
            [],
            [None, 2, "សុខ ដារ៉ា", "010 458 221"],
            [None, "សរុប", None, 2],
        ],
    )
    book = load_workbook(path)
    book["People"].merge_cells("A1:D1")
    book.save(path)
    scan = shop.importing.scan(path)
    assert (scan.sheet, scan.header_row) == ("People", 3)
    report = shop.run(path)
    assert report.counts == counts(3, created=2, rejected=1)
    assert [reject.row for reject in report.rejects] == [7]
    assert shop.numbers("ចាន់ សុភា") == ["+85512345678"]
    assert shop.importing.scan(path, "Prices").sheet == "Prices"
    with pytest.raises(UserError, match="import.no_such_sheet"):
        shop.importing.scan(path, "Nobody")


def test_cells_of_a_workbook_that_are_not_text(shop, workbook) -> None:
    header = ["Name", "Phone", "DOB", "OK SMS?", "Notes"]
    shop.run(
        workbook(
            People=[
                header,
                ["Sok Dara", 85512345678, date(1990, 1, 2), True, 7],
                ["Chan Lina", 10458221.0, datetime(1991, 3, 4, 0, 0), False, 1.5],
                [1234, "011345678", "5/6/1992", None, "=1+1"],
            ]
        )
    )
    dara, lina = shop.named("Sok Dara"), shop.named("Chan Lina")
    assert (dara.values["birth_date"], dara.values["notes"]) == ("1990-01-02", "7")
    assert (lina.values["birth_date"], lina.values["notes"]) == ("1991-03-04", "1.5")
    assert shop.numbers("Sok Dara") == ["+85512345678"]
    assert shop.numbers("Chan Lina") == ["+85510458221"]
    assert shop.named("1234").values["birth_date"] == "1992-06-05"


def test_a_hidden_sheet_is_not_the_first_choice(shop, workbook) -> None:
    from openpyxl import load_workbook

    people = [["Name", "Phone"], ["Sok Dara", "012345678"], ["Chan Lina", "010345678"]]
    path = workbook(Old=people, New=people)
    book = load_workbook(path)
    book["Old"].sheet_state = "hidden"
    book.save(path)
    assert shop.importing.scan(path).sheet == "New"


def test_a_file_without_a_header(shop, csv_file) -> None:
    path = csv_file("ចាន់ សុភា,012345678", "សុខ ដារ៉ា,010458221", "ហេង លីដា,011458221")
    scan = shop.importing.scan(path)
    assert (scan.header_row, scan.headers) == (None, ["A", "B"])
    assert fields(scan) == {"A": "full_name", "B": "phone"}
    assert shop.run(path).counts == counts(3, created=3)


def test_the_header_row_may_be_told(shop, csv_file) -> None:
    path = csv_file("Name,Phone", "Person,Number", "Sok Dara,012345678")
    assert shop.importing.scan(path, header_row=2).headers == ["Person", "Number"]
    bare = shop.importing.scan(path, header_row=0)
    assert (bare.header_row, bare.headers, bare.sample_row_numbers) == (None, ["A", "B"], [1, 2, 3])


def test_headers_are_all_different(shop, csv_file) -> None:
    scan = shop.importing.scan(csv_file("Phone,Phone,,Name", "012345678,010345678,x,Sok"))
    assert scan.headers == ["Phone", "Phone (2)", "C", "Name"]


def test_scanning_writes_nothing(shop, csv_file) -> None:
    before = shop.tables()
    plan = shop.plan(csv_file(*LINES))
    assert plan.counts.created == 2
    assert shop.tables() == before
    assert shop.history.changes() == []


def test_a_wide_table_is_looked_at_in_few_of_its_rows(shop, csv_file, monkeypatch) -> None:
    looked_at: list[int] = []
    look = ContentReader.read
    monkeypatch.setattr(
        ContentReader, "read", lambda self, cells: looked_at.append(len(cells)) or look(self, cells)
    )
    headers = ",".join(["Name", "Phone", *(f"Thing {at}" for at in range(1_000))])
    row = "Sok Dara,012345678" + ",x" * 1_000
    scan = Scanner(Guesser("KH", ())).scan(csv_file(headers, *[row] * 100))
    assert (len(scan.headers), scan.row_estimate) == (1_002, None)
    assert scan.guess.field_of(1) == "phone"
    assert sum(looked_at) <= 2 * 6_000
