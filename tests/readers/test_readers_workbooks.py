"""Workbooks as other programs than Excel write them: their people are read all the same."""

from __future__ import annotations

import io
import zipfile

import pytest

from desktop_app.errors import UserError
from desktop_app.readers.cell_errors import NOT_COMPUTED, UNREADABLE
from desktop_app.readers.formats import format_of
from desktop_app.readers.source import MemorySource
from desktop_app.readers.workbook import Workbook
from desktop_app.readers.workbook_marks import marks_of, with_marks
from tests.corpus import FOLDER, rows_of
from tests.raw_workbooks import (
    MAIN,
    PARTS,
    PEOPLE,
    SHEET,
    cell,
    relations,
    rows,
    sheet,
    workbook,
    xlsx,
)

UNUSUAL = {
    "backslashes": xlsx(named=lambda name: name.replace("/", "\\")),
    "leading slash": xlsx(named=lambda name: f"/{name}"),
    "upper case": xlsx(named=str.upper),
    "target with a backslash": xlsx(
        {"xl/_rels/workbook.xml.rels": relations(("a", "worksheet", "worksheets\\sheet1.xml"))}
    ),
    "target elsewhere": xlsx(
        {
            "xl/_rels/workbook.xml.rels": relations(("a", "worksheet", "../data/1.xml")),
            "data/1.xml": PARTS[SHEET],
            SHEET: None,
        }
    ),
    "another main part": xlsx(
        {
            "_rels/.rels": relations(("a", "officeDocument", "/xl/workbook2.xml")),
            "xl/workbook2.xml": PARTS["xl/workbook.xml"],
            "xl/_rels/workbook2.xml.rels": PARTS["xl/_rels/workbook.xml.rels"],
            "xl/workbook.xml": None,
            "xl/_rels/workbook.xml.rels": None,
        }
    ),
    "a macro sheet": xlsx(
        {
            "xl/workbook.xml": workbook(("Macro1", "b"), ("People", "a")),
            "xl/_rels/workbook.xml.rels": relations(
                ("a", "worksheet", "worksheets/sheet1.xml"),
                ("b", "xlMacrosheet", "macrosheets/sheet1.xml"),
            ),
            "xl/macrosheets/sheet1.xml": sheet(rows()),
        }
    ),
    "a chart without its part": xlsx(
        {
            "xl/workbook.xml": workbook(("Chart1", "b"), ("People", "a")),
            "xl/_rels/workbook.xml.rels": relations(
                ("a", "worksheet", "worksheets/sheet1.xml"),
                ("b", "chartsheet", "chartsheets/sheet1.xml"),
            ),
        }
    ),
    "a sheet without a relation": xlsx(
        {"xl/workbook.xml": workbook(("Gone", "z"), ("People", "a"))}
    ),
    "UTF-16": xlsx(
        {SHEET: sheet(rows()).replace('"1.0"', '"1.0" encoding="UTF-16"').encode("utf-16")}
    ),
    "text between cells": xlsx({SHEET: sheet(rows().replace("</c>", "</c>text<!-- -->"))}),
    "a wrong dimension": xlsx({SHEET: sheet(rows(), '<dimension ref="A1:XFD1048576"/>')}),
    "cells without places": xlsx(
        {
            SHEET: sheet(
                "".join(f"<row>{cell('', a)}{cell('', b)}</row>" for a, b in PEOPLE).replace(
                    ' r=""', ""
                )
            )
        }
    ),
}


@pytest.mark.parametrize("how", UNUSUAL)
def test_a_workbook_of_another_program_is_read(how, tmp_path) -> None:
    path = tmp_path / "people.xlsx"
    path.write_bytes(UNUSUAL[how])
    for given in (path, MemorySource(path.name, UNUSUAL[how])):
        assert format_of(given) == "xlsx"
        book = Workbook(given)
        assert book.names() == ["People"]
        assert [list(row) for row in book.sheet("People").rows()] == PEOPLE


def test_an_xlsx_may_be_called_xls(tmp_path) -> None:
    path = tmp_path / "people.xls"
    path.write_bytes(xlsx())
    assert [list(row) for row in rows_of(path)] == PEOPLE


def test_a_hidden_column_and_the_year_1904_survive_an_unusual_name(tmp_path) -> None:
    path = tmp_path / "people.xlsx"
    columns = '<cols><col min="2" max="2" hidden="1"/></cols>'
    path.write_bytes(
        xlsx({SHEET: sheet(rows(), columns)}, named=lambda name: name.replace("/", "\\"))
    )
    assert marks_of(path, "People").hidden == {1}


def test_names_in_a_zip_with_backslashes() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, content in (("list\\", ""), ("list\\people.csv", "Name,Phone\nSok,012345678\n")):
            info = zipfile.ZipInfo("x")
            info.filename = name
            archive.writestr(info, content)
    assert Workbook(MemorySource("people.zip", stream.getvalue())).names() == ["list/people.csv"]


@pytest.mark.parametrize("place", ["A99999999999", "ZZZZ3"])
def test_a_cell_far_away_in_the_midst_of_a_sheet_is_refused(place) -> None:
    far = rows().replace('r="A3"', f'r="{place}"')
    with pytest.raises(UserError) as caught:
        rows_of(MemorySource("far.xlsx", xlsx({SHEET: sheet(far)})))
    assert caught.value.code == "import.sheet_too_large"


def marked(cells: str) -> list[list[object]]:
    """The fourth row, as mending leaves it."""
    source = MemorySource("a.xlsx", xlsx({SHEET: sheet(rows(f'<row r="4">{cells}</row>'))}))
    table = with_marks(Workbook(source).sheet("People"), (), marks_of(source, "People").failed)
    return [list(row) for row in table.rows(3)]


@pytest.mark.parametrize("value", ["<v></v>", "<v/>"])
def test_a_formula_that_came_to_an_empty_text_is_computed(value) -> None:
    cells = f'<c r="A4" t="str"><f>IF(C4="","",C4)</f>{value}</c>'
    assert not [cell for row in marked(cells) for cell in row if cell]


@pytest.mark.parametrize("value", ["<v></v>", "<v/>", ""])
def test_a_formula_without_a_result_is_not_computed(value) -> None:
    cells = f'<c r="A4"><f>C4</f>{value}</c>{cell("B4", "012999888")}'
    assert marked(cells) == [[NOT_COMPUTED, "012999888"]]


@pytest.mark.parametrize("name", ["Workbook", "WORKBOOK", "BOOK"])
def test_an_xls_is_known_by_its_stream(name, tmp_path) -> None:
    content = (FOLDER / "libreoffice.xls").read_bytes()
    old = "Workbook\0".encode("utf-16-le")
    at = content.index(old)
    entry = bytearray(content[at : at + 128])
    new = f"{name}\0".encode("utf-16-le")
    entry[:66] = new.ljust(64, b"\0") + len(new).to_bytes(2, "little")
    path = tmp_path / "people.xls"
    path.write_bytes(content[:at] + entry + content[at + 128 :])
    assert [list(row) for row in rows_of(path)] == [
        list(row) for row in rows_of(FOLDER / "libreoffice.xls")
    ]


def test_a_word_in_a_document_makes_no_workbook_of_it() -> None:
    content = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "Facebook\0".encode("utf-16-le")
    with pytest.raises(UserError) as caught:
        format_of(MemorySource("letter.doc", content))
    assert caught.value.code == "import.not_a_spreadsheet"


@pytest.mark.parametrize(
    "start", ["0900040002001000", "0902060000001000", "0904060000001000", "0908080000051000"]
)
def test_a_workbook_from_before_1995_is_told_as_such(start) -> None:
    with pytest.raises(UserError) as caught:
        format_of(MemorySource("old.xls", bytes.fromhex(start) + bytes(500)))
    assert caught.value.code == "import.workbook_too_old"


def test_failed_formulas_of_an_xls_are_told(tmp_path) -> None:
    # the text in C2 of the sheet (a LABELSST record) becomes an error (a BOOLERR record)
    content = (FOLDER / "libreoffice.xls").read_bytes()
    record = bytes.fromhex("fd000a00") + bytes((1, 0, 2, 0))
    assert content.count(record) == 1
    at = content.index(record)
    error = bytes.fromhex("05020a00") + content[at + 4 : at + 10] + bytes((0x2A, 1, 0, 0))
    path = tmp_path / "errors.xls"
    path.write_bytes(content[:at] + error + content[at + 14 :])
    name = Workbook(path).names()[0]
    assert marks_of(path, name).failed == {2: [(2, "#N/A")]}
    assert marks_of(FOLDER / "libreoffice.xls", name).failed == {}


ODD_CELLS = [
    ('<c r="C2" t="e"><v>#WORD!</v></c>', "#N/A"),
    ('<c r="C2" t="e"><f>A1</f><v>#FIELD!</v></c>', "#FIELD!"),
    ('<c r="C2" t="e"><v>#NOMBRE?</v></c>', "#N/A"),
    ('<c r="C2" t="n"><v>1,234.5</v></c>', "1,234.5"),
    ('<c r="C2" t="n"><v> 012 345 </v></c>', " 012 345 "),
    ('<c r="C2" t="b"><v>maybe</v></c>', "maybe"),
    ('<c r="C2" t="text"><v>a</v></c>', "a"),
    ('<c r="C2" t=""><v>5</v></c>', 5.0),
    ('<c r="C2" t="s"><v>9</v></c>', UNREADABLE),
    ('<c r="C2" t="str"><v>caf&eacute;&nbsp;b</v></c>', "café\xa0b"),
    (cell("C2", "Tom & Co &lt; 3"), "Tom & Co < 3"),
    (cell("C2", "a&#0;b"), "a\ufffdb"),
    ('<c r="$C$2"><v>5</v></c>', 5.0),
    ('<c r="??"><v>5</v></c>', 5.0),
    ('<c r="C2"><f>A1&B1</f><v>5</v></c>', 5.0),
]


@pytest.mark.parametrize(("odd", "value"), ODD_CELLS)
def test_one_odd_cell_does_not_refuse_the_workbook(odd, value) -> None:
    content = rows().replace("</row>", odd + "</row>", 2).replace(odd, "", 1)
    assert rows_of(MemorySource("odd.xlsx", xlsx({SHEET: sheet(content)}))) == [
        ["Name", "Phone", ""],
        ["Sok Dara", "012345678", value],
        ["Chan Lina", "015987654", ""],
    ]


@pytest.mark.parametrize(
    "before",
    [f'<dimension ref="{junk}"/>' for junk in ("junk", "", "#REF!", "A:XFD", "A0:C3", "A1:B2:C3")]
    + ["<dimension/>"],
)
def test_a_dimension_that_is_none_is_passed_over(before) -> None:
    assert rows_of(MemorySource("odd.xlsx", xlsx({SHEET: sheet(rows(), before)}))) == PEOPLE


def test_a_merged_area_and_row_that_are_none_are_passed_over() -> None:
    content = sheet(rows().replace('<row r="2">', '<row r="two">'))
    merged = '<mergeCells><mergeCell ref="junk"/><mergeCell ref="A1:B1"/></mergeCells>'
    content = content.replace("</sheetData>", f"</sheetData>{merged}")
    assert rows_of(MemorySource("odd.xlsx", xlsx({SHEET: content}))) == PEOPLE


def test_shared_strings_with_a_stray_sign_are_read() -> None:
    strings = f'<sst xmlns="{MAIN}"><si><t>Tom & Co</t></si><si><t>caf'.encode()
    content = rows().replace(cell("A2", "Sok Dara"), '<c r="A2" t="s"><v>0</v></c>')
    content = content.replace(cell("A3", "Chan Lina"), '<c r="A3" t="s"><v>1</v></c>')
    beside = relations(
        ("a", "worksheet", "worksheets/sheet1.xml"), ("b", "sharedStrings", "sharedStrings.xml")
    )
    changed: dict[str, str | bytes | None] = {
        SHEET: sheet(content),
        "xl/_rels/workbook.xml.rels": beside,
        "xl/sharedStrings.xml": strings + b"\xe9</t></si></sst>",
    }
    assert [row[0] for row in rows_of(MemorySource("odd.xlsx", xlsx(changed)))] == [
        "Name",
        "Tom & Co",
        "caf\ufffd",
    ]


def test_entities_that_a_workbook_declares_are_refused() -> None:
    content = '<!DOCTYPE a [<!ENTITY b "c">]>' + sheet(rows(cell("C3", "&b;")))[21:]
    with pytest.raises(UserError) as caught:
        rows_of(MemorySource("odd.xlsx", xlsx({SHEET: content})))
    assert caught.value.code == "import.damaged"
