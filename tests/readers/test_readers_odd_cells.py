"""Cells of a workbook that calamine misreads without a word: they say what they say, or that
nobody can read them, and never what stands in another cell."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.errors import UserError
from desktop_app.readers import vetting
from desktop_app.readers.cell_errors import UNREADABLE
from desktop_app.readers.repairing import repaired_text, repaired_workbook
from desktop_app.readers.source import FileSource, MemorySource
from tests.corpus import CORPUS, FOLDER, rows_of
from tests.growth import grows_at_most_linearly
from tests.raw_workbooks import MAIN, SHEET, cell, relations, rows, sheet, xlsx

BESIDE = relations(
    ("a", "worksheet", "worksheets/sheet1.xml"), ("b", "sharedStrings", "sharedStrings.xml")
)


def strings_of(*inside: str) -> str:
    items = "".join(f"<si>{each}</si>" for each in inside)
    return f'<sst xmlns="{MAIN}">{items}</sst>'


def workbook(content: str, strings: str) -> MemorySource:
    parts: dict[str, str | bytes | None] = {
        SHEET: content,
        "xl/_rels/workbook.xml.rels": BESIDE,
        "xl/sharedStrings.xml": strings,
    }
    return MemorySource("odd.xlsx", xlsx(parts))


def second_row(odd: str, strings: str = "") -> list[object]:
    """The cells of the second row behind its name and number: the odd one, and one behind it."""
    behind = '<c r="D2" t="s"><v>2</v></c>'
    content = sheet(rows().replace('<row r="3">', "</row><row r='3'>", 1))
    content = content.replace("</row></row>", f"{odd}{behind}</row>", 1)
    shared = strings or strings_of("<t>Keo Pisey</t>", "<t>one</t>", "<t>two</t>")
    found = rows_of(workbook(content, shared))
    assert (found[1][:2], found[2][:2]) == (["Sok Dara", "012345678"], ["Chan Lina", "015987654"])
    return list(found[1][2:])


@pytest.mark.parametrize(
    "index",
    ["junk", "-1", "+1", "1.0", "1e0", "0x1", "1 2", "9", "9" * 30, "\uff11", "1<b/>", "&#49;x"],
)
def test_an_index_that_points_nowhere_is_told(index) -> None:
    for type_ in ('t="s"', 't="s" s="1"', "t='s'"):
        assert second_row(f'<c r="C2" {type_}><v>{index}</v></c>') == [UNREADABLE, "two"]


@pytest.mark.parametrize(
    "index", ["1", " 1 ", "01", "<![CDATA[1]]>", "1<!-- c -->", "&#49;", "<?a b?>1"]
)
def test_an_index_that_is_clear_is_followed(index) -> None:
    assert second_row(f'<c r="C2" t="s"><v>{index}</v></c>') == ["one", "two"]


@pytest.mark.parametrize("nothing", ["<v/>", "<v></v>", "<v />", ""])
def test_an_index_that_is_missing_is_a_blank_cell(nothing) -> None:
    assert second_row(f'<c r="C2" t="s">{nothing}</c>') == ["", "two"]


TEXTS = [
    ("<![CDATA[012345]]>", "012345"),
    ("012<![CDATA[345]]>", "012345"),
    ("<![CDATA[a & b < c]]>", "a & b < c"),
    ("012<!-- c -->345", "012345"),
    ("a<b", "a<b"),
    ("a < b", "a < b"),
    ("a <b c", "a <b c"),
    ("a < b > c", "a < b > c"),
    ("Tom <tom@example.com>", "Tom <tom@example.com>"),
    ("<", "<"),
    ("<!-- open", "<!-- open"),
    ("a &lt; b &amp; c", "a < b & c"),
]


@pytest.mark.parametrize(("written", "text"), TEXTS)
@pytest.mark.parametrize(
    "of_cell",
    [
        '<c r="C2" t="str"><v>{}</v></c>',
        '<c r="C2" t="str"><f>A1</f><v xml:space="preserve">{}</v></c>',
        '<c r="C2" t="inlineStr"><is><t>{}</t></is></c>',
        '<c r="C2" t="inlineStr"><is><r><t xml:space="preserve">{}</t></r></is></c>',
    ],
)
def test_a_text_ends_where_it_ends(of_cell, written, text) -> None:
    assert second_row(of_cell.format(written)) == [text, "two"]


@pytest.mark.parametrize(("written", "text"), TEXTS)
def test_a_shared_text_ends_where_it_ends(written, text) -> None:
    shared = strings_of(f"<t>{written}</t>", "<t>one</t>", "<t>two</t>")
    assert second_row('<c r="C2" t="s"><v>0</v></c>', shared) == [text, "two"]


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("012&#51;45", 12345.0),
        ("12<!-- c -->345", 12345.0),
        ("<![CDATA[12345]]>", 12345.0),
        ("12 &amp; 345", "12 & 345"),
        ("12<b>345", "12<b>345"),
    ],
)
@pytest.mark.parametrize("type_", ["", ' s="2"', ' t="n"'])
def test_a_number_is_never_cut(type_, written, value) -> None:
    assert second_row(f'<c r="C2"{type_}><v>{written}</v></c>') == [value, "two"]


def test_names_with_a_prefix_and_other_encodings_are_looked_through() -> None:
    prefixed = sheet(rows('<row r="4"><c r="A4" t="s"><v>junk</v></c></row>'))
    for name in ("worksheet", "sheetData", "row", "c", "v", "is", "t"):
        prefixed = prefixed.replace(f"<{name}", f"<x:{name}").replace(f"</{name}", f"</x:{name}")
    prefixed = prefixed.replace("xmlns=", "xmlns:x=")
    shared = strings_of("<t>Keo Pisey</t>")
    assert rows_of(workbook(prefixed, shared))[3] == [UNREADABLE, ""]
    wide = sheet(rows('<row r="4"><c r="A4" t="s"><v>junk</v></c></row>'))
    wide = wide.replace('"1.0"', '"1.0" encoding="UTF-16"')
    parts = {
        SHEET: wide.encode("utf-16"),
        "xl/_rels/workbook.xml.rels": BESIDE,
        "xl/sharedStrings.xml": shared,
    }
    assert rows_of(MemorySource("odd.xlsx", xlsx(parts)))[3] == [UNREADABLE, ""]


@pytest.mark.parametrize("number", ["2", "3", "4294967299"])
def test_a_row_whose_number_is_taken_stands_behind_the_last(number) -> None:
    own = f'<row r="{number}">{cell(f"A{number}", "Keo Pisey")}</row>'
    bare = f'<row r="{number}"><c t="inlineStr"><is><t>Keo Pisey</t></is></c></row>'
    for row in (own, bare) if len(number) == 1 else (bare,):
        assert rows_of(MemorySource("odd.xlsx", xlsx({SHEET: sheet(rows(row))}))) == [
            ["Name", "Phone"],
            ["Sok Dara", "012345678"],
            ["Chan Lina", "015987654"],
            ["Keo Pisey", ""],
        ]


@pytest.mark.parametrize("place", ["ZZZZZZZZZ3", "zzzzzz3"])
def test_a_column_that_no_sheet_has_is_refused(place) -> None:
    far = rows().replace('r="A3"', f'r="{place}"')
    with pytest.raises(UserError) as caught:
        rows_of(MemorySource("far.xlsx", xlsx({SHEET: sheet(far)})))
    assert caught.value.code == "import.sheet_too_large"


@pytest.mark.parametrize(
    "name", [name for name in CORPUS if name.endswith((".xlsx", ".xlsm")) and "word" not in name]
)
def test_what_spreadsheet_programs_write_is_not_odd(name) -> None:
    if "error" not in CORPUS[name]:
        assert not vetting.check_workbook(FileSource(FOLDER / name)).is_odd


@pytest.mark.parametrize("piece", [64, 100, 301])
def test_odd_cells_are_found_wherever_the_file_is_cut(monkeypatch, piece) -> None:
    healthy = workbook(sheet(rows()), strings_of("<t>a</t>", '<t xml:space="preserve"> b</t>'))
    odd = workbook(
        sheet(rows('<row r="4"><c r="A4" t="s"><v>junk</v></c></row>')), strings_of("<t>a</t>")
    )
    monkeypatch.setattr(vetting, "MIB", piece)
    assert not vetting.check_workbook(healthy).is_odd
    assert vetting.check_workbook(odd).is_odd


@given(st.text(alphabet="ab<>/&;![CDATA]-?t v\"'=0", max_size=30))
@settings(max_examples=80, deadline=None)
def test_no_text_reaches_into_the_next_cell(text) -> None:
    try:
        found = second_row(f'<c r="C2" t="str"><v>{text}</v></c>')
    except UserError as error:
        assert error.code == "import.damaged"
    else:
        assert len(found) == 2
        assert found[1] == "two"


@pytest.mark.parametrize(
    "piece",
    [b"<t>a<b", b"<t>", b"<!--", b"<![CDATA[", b"<t>a<!--</t>", b"<v><?", b"<a:t>", b"&#1;", b"<"],
)
def test_repairing_takes_time_in_proportion(piece) -> None:
    assert grows_at_most_linearly(lambda size: repaired_text(piece * size), 4_000)


def test_repairing_leaves_healthy_cells_as_they_are() -> None:
    source = MemorySource("plain.xlsx", (FOLDER / "plain.xlsx").read_bytes())
    assert rows_of(repaired_workbook(source)) == rows_of(source)
