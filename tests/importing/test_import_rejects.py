"""The spreadsheet of rows that were set aside, and the preview before anything is written."""

from __future__ import annotations

import pytest

from desktop_app.errors import UserError


def say(code: str, **details: object) -> str:
    return f"words of {code}"


def test_rejects_keep_their_columns_and_say_why(shop, csv_file, tmp_path) -> None:
    from openpyxl import load_workbook

    lines = ("Name,Phone,Notes", "Sok Dara,012345678,", ",,=1+1", "Total,0012,", ",,x\x01,extra")
    report = shop.run(csv_file(*lines))
    path = tmp_path / "rejects.xlsx"
    assert shop.importing.write_rejects(report, path, say) == 3
    sheet = load_workbook(path).active
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert rows[0][:3] == ["Name", "Phone", "Notes"]
    assert rows[0][-2:] == ["words of import.rejects.row", "words of import.rejects.reason"]
    assert rows[1][2] == "=1+1"
    kinds = {cell.data_type for row in sheet.iter_rows() for cell in row if cell.value}
    assert kinds <= {"s", "inlineStr"}
    assert rows[1][-2:] == ["3", "words of import.reject.nothing"]
    assert rows[2][:2] == ["Total", "0012"]
    assert not list(tmp_path.glob("*.part"))


def test_rejects_come_in_again_once_repaired(shop, csv_file, tmp_path) -> None:
    from openpyxl import load_workbook

    report = shop.run(csv_file("Name,Phone,Notes", "Sok Dara,012345678,", ",,call me"))
    path = tmp_path / "rejects.xlsx"
    shop.importing.write_rejects(report, path, say)
    book = load_workbook(path)
    book.active["A2"], book.active["B2"] = "Chan Lina", "010345678"
    book.save(path)
    assert shop.run(path).counts.created == 1
    assert shop.named("Chan Lina").values["notes"] == "call me"


def test_rejects_that_cannot_be_written(shop, csv_file, tmp_path) -> None:
    report = shop.run(csv_file("Name,Phone,Notes", "Sok Dara,012345678,", ",,x"))
    with pytest.raises(UserError, match="import.cannot_write"):
        shop.importing.write_rejects(report, tmp_path / "nowhere" / "rejects.xlsx", say)


def test_the_preview_shows_each_cell_before_and_after(shop, csv_file) -> None:
    path = csv_file(
        "Name,Tel,DOB,Province,Where",
        "Sok  Dara,12345678,14/02/91,ភ្នំពេញ,here",
        'Chan Lina,"089730456 / 012345678",12/5/2532,Nowhere,',
        "Keo Pisey,096345678,,,",
    )
    scan = shop.importing.scan(path)
    first, second, third = shop.importing.preview(scan, scan.guess)
    assert (first.number, second.number) == (2, 3)

    def cells(row):
        return [(c.new.replace("\u00a0", " "), c.old, c.reason, c.doubt) for c in row.cells]

    assert cells(first) == [
        ("Sok Dara", "Sok Dara", None, None),
        ("012 345 678", "12345678", "phone.zero_restored", None),
        ("1991-02-14", "14/02/91", None, None),
        ("12", "ភ្នំពេញ", None, None),
        ("here", "here", None, None),
    ]
    assert cells(second)[1:4] == [
        ("089 730 456, 012 345 678", "089730456 / 012345678", "phone.split", None),
        ("12/5/2532", "12/5/2532", None, "date.buddhist_era"),
        ("Nowhere", "Nowhere", None, None),
    ]
    assert cells(third)[1] == ("096345678", "096345678", None, "phone.digit_missing")
