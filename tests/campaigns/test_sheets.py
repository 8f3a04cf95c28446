import csv
import io
import zipfile
from datetime import datetime

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from desktop_app import workbooks
from desktop_app.campaigns.sheets import write_sheet
from desktop_app.errors import UserError

AT = "2026-11-21T08:05:00.000000Z"
HEADERS = ("full_name", "phone", "message")
ROWS = [
    ("ចាន់ សុភា", "+85512345678", "បង, «សុភា»\nតម្លៃ 20% 😀"),
    ("", "", "=1+1"),
    ("a<&>\"'", "-", ""),
]


def written(folder, suffix, rows=ROWS, at=AT):
    path = folder / f"out{len(list(folder.iterdir()))}.part"
    write_sheet(path, suffix, HEADERS, (1,), rows, at)
    return path.read_bytes()


def read_csv(data):
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_csv_has_a_bom_and_keeps_khmer(tmp_path):
    data = written(tmp_path, ".csv")
    assert data.startswith(b"\xef\xbb\xbffull_name,phone,message\r\n")
    assert read_csv(data)[1:] == [list(ROWS[0]), ["", "", "'=1+1"], ["a<&>\"'", "'-", ""]]


def test_a_csv_guards_its_header_and_not_what_a_program_reads(tmp_path):
    path = tmp_path / "out.csv"
    write_sheet(path, ".csv", ("=name", "message"), (), [("=1+1", "=5 for 4")], AT, (1,))
    assert read_csv(path.read_bytes()) == [["'=name", "message"], ["'=1+1", "=5 for 4"]]


def test_xlsx_keeps_every_cell_as_the_text_it_is(tmp_path):
    sheet = openpyxl.load_workbook(io.BytesIO(written(tmp_path, ".xlsx"))).active
    cells = [[cell.value or "" for cell in row] for row in sheet.iter_rows()]
    assert cells == [list(HEADERS), *map(list, ROWS)]
    assert {cell.data_type for row in sheet.iter_rows() for cell in row if cell.value} <= {
        "s",
        "inlineStr",
    }
    assert sheet["B2"].number_format == "@"
    assert sheet["C3"].quotePrefix


def test_other_readers_see_the_same_xlsx(tmp_path):
    book = CalamineWorkbook.from_filelike(io.BytesIO(written(tmp_path, ".xlsx")))
    assert book.get_sheet_by_index(0).to_python()[1] == list(ROWS[0])


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_the_same_rows_and_time_give_the_same_bytes(tmp_path, suffix):
    assert written(tmp_path, suffix) == written(tmp_path, suffix)


def test_an_xlsx_carries_the_time_it_was_given(tmp_path):
    data = written(tmp_path, ".xlsx")
    properties = openpyxl.load_workbook(io.BytesIO(data)).properties
    assert properties.created == properties.modified == datetime(2026, 11, 21, 8, 5)
    assert {e.date_time[0] for e in zipfile.ZipFile(io.BytesIO(data)).infolist()} == {1980}


TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)


@given(st.lists(st.tuples(TEXT, TEXT, TEXT), max_size=5))
def test_what_is_written_as_csv_is_read_back(tmp_path_factory, rows):
    back = read_csv(written(tmp_path_factory.mktemp("csv"), ".csv", rows))[1:]
    assert [[cell.removeprefix("'") for cell in row] for row in back] == [
        [cell.removeprefix("'") for cell in row] for row in rows
    ]


@given(st.lists(st.tuples(TEXT, TEXT, TEXT), max_size=5))
def test_any_text_makes_a_workbook_that_opens(tmp_path_factory, rows):
    data = written(tmp_path_factory.mktemp("xlsx"), ".xlsx", rows)
    sheet = openpyxl.load_workbook(io.BytesIO(data)).active
    for cells, row in zip(sheet.iter_rows(min_row=2), rows, strict=False):
        for cell, text in zip(cells, row, strict=False):
            if text.isprintable():
                assert (cell.value or "") == text


def test_more_rows_than_excel_holds_are_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(workbooks, "MOST_ROWS", 3)
    assert written(tmp_path, ".xlsx", ROWS[:2])
    with pytest.raises(UserError) as caught:
        written(tmp_path, ".xlsx", ROWS)
    assert (caught.value.code, caught.value.details) == ("campaign.too_many_for_xlsx", {"most": 2})
