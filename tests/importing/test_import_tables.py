"""Where the table lies: headers over two rows, merged cells, hidden columns, cells without a value.

The workbooks are written by openpyxl, results of formulas by hand.
"""

from __future__ import annotations

import zipfile
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from desktop_app.importing.header_row import column_letter, header_row_of
from desktop_app.importing.heading import heading_of
from desktop_app.readers import workbook_marks as mending
from desktop_app.readers.cell_errors import NOT_COMPUTED
from desktop_app.readers.workbook_marks import Marks, TableWithMarks, marks_of
from tests.importing.import_shop import counts, fields

PEOPLE = (["Sok Dara", "012345671", "Kampot"], ["Chan Lina", "012345672", "Kandal"])


@pytest.fixture
def excel(tmp_path: Path):
    """One sheet to fill, and how to save it."""
    made = Workbook()
    made.kept_at = tmp_path / "people.xlsx"
    return made


def saved(excel: Workbook) -> Path:
    excel.save(excel.kept_at)
    return excel.kept_at


def filled(excel: Workbook, *rows) -> Workbook:
    for row in rows:
        excel.active.append(list(row))
    return excel


def test_a_header_over_two_rows_with_merged_cells(shop, excel) -> None:
    sheet = filled(
        excel,
        ["Our customers"],
        ["Name", "Contact", None, "Address", None],
        [None, "Phone", "E-mail", "Province", "Street"],
        ["Sok Dara", "012345671", "d@example.com", "Kampot", "Street 51"],
        ["Chan Lina", "012345672", "", "Kandal", "Street 7"],
    ).active
    for cells in ("A1:E1", "A2:A3", "B2:C2", "D2:E2"):
        sheet.merge_cells(cells)
    scan = shop.importing.scan(saved(excel))
    assert (scan.header_row, scan.header_rows) == (3, 2)
    assert scan.headers == [
        *("Name", "Contact Phone", "Contact E-mail", "Address Province", "Address Street"),
    ]
    assert fields(scan) == {
        "Name": "full_name",
        "Contact Phone": "phone",
        "Contact E-mail": "email",
        "Address Province": "province",
        "Address Street": "address",
    }
    assert shop.run(scan.path).counts == counts(2, created=2)


def test_a_header_over_two_rows_without_merged_cells(shop, csv_file) -> None:
    path = csv_file(
        "Name,Contact,,Address,",
        ",Phone,E-mail,Province,Street",
        "Sok Dara,012345671,d@example.com,Kampot,Street 51",
        "Chan Lina,012345672,,Kandal,Street 7",
    )
    scan = shop.importing.scan(path)
    assert (scan.header_row, scan.header_rows) == (2, 2)
    assert list(fields(scan).values()) == ["full_name", "phone", "email", "province", "address"]


def test_the_upper_row_may_be_all_groups(shop, csv_file) -> None:
    path = csv_file(
        ",Mother,,Father,",
        "Student name,Phone,Job,Phone,Job",
        "Sok Dara,012345671,Cook,012345672,Driver",
        "Chan Lina,012345673,Nurse,012345674,Farmer",
    )
    scan = shop.importing.scan(path)
    assert scan.header_row == 2
    assert [fields(scan)[name] for name in scan.headers[:2]] == ["full_name", "phone"]
    assert shop.run(path).counts.created == 2


@pytest.mark.parametrize(
    "lines",
    [
        ("Customers 2026", "Name,Phone,City", "Sok Dara,012345671,Kampot"),
        ("Shop,Krama", "Name,Phone,City", "Sok Dara,012345671,Kampot"),
        ("Name,Phone,City", "Sok Dara,012345671,", "Chan Lina,,Kampot"),
        ("Name,Phone,City", "Sok Dara,,Kampot", "Chan Lina,012345671,"),
    ],
)
def test_a_title_or_a_person_is_no_part_of_the_header(shop, csv_file, lines) -> None:
    scan = shop.importing.scan(csv_file(*lines))
    assert (scan.header_rows, scan.headers) == (1, ["Name", "Phone", "City"])


def test_a_merged_group_is_told_of_each_of_its_rows(shop, excel) -> None:
    sheet = filled(
        excel,
        ["Province", "Name", "Phone"],
        ["Kampot", "Sok Dara", "012345671"],
        [None, "Chan Lina", "012345672"],
        ["Kandal", "Keo Pisey", "012345673"],
        [None, "Heng Lida", "012345674"],
        [None, None, None],
        ["Takeo", "Sim Vibol", "012345675"],
    ).active
    for cells in ("A2:A3", "A4:A6"):
        sheet.merge_cells(cells)
    path = saved(excel)
    assert [row[0] for row in shop.importing.scan(path).sample] == [
        *("Kampot", "Kampot", "Kandal", "Kandal", "Takeo"),
    ]
    report = shop.run(path)
    assert report.counts == counts(5, created=5)
    assert {p.full_name: p.values["province"] for p in shop.people()} == {
        **{"Sok Dara": "07", "Chan Lina": "07", "Keo Pisey": "08", "Heng Lida": "08"},
        "Sim Vibol": "21",
    }


def test_a_merged_name_or_number_is_that_of_one_row(shop, excel) -> None:
    sheet = filled(
        excel,
        ["Name", "Phone", "Notes"],
        ["Sok Dara", "012345671", "a"],
        [None, "012345672", "b"],
    ).active
    sheet.merge_cells("A2:A3")
    shop.run(saved(excel))
    assert [p.full_name for p in shop.people()] == ["Sok Dara", ""]


def test_hidden_columns_are_left_out_but_can_be_taken(shop, excel) -> None:
    sheet = filled(excel, ["Name", "Phone", "City"], *PEOPLE).active
    sheet.column_dimensions["C"].hidden = True
    scan = shop.importing.scan(saved(excel))
    assert scan.hidden_columns == {2}
    assert fields(scan) == {"Name": "full_name", "Phone": "phone"}
    assert scan.guess.targets[2].offered == "new:City"
    mapping = scan.guess.with_target(2, "province")
    shop.run(scan.path, mapping)
    assert shop.named("Sok Dara").values["province"] == "07"


def test_a_hidden_opt_out_is_an_opt_out(shop, excel) -> None:
    rows = [["Sok Dara", "012345671", "yes"], ["Chan Lina", "012345672", "no"]]
    sheet = filled(excel, ["Name", "Phone", "Unsubscribed"], *rows).active
    sheet.column_dimensions["C"].hidden = True
    assert shop.run(saved(excel)).stopped == 1


def test_sheets_are_shown_with_their_first_rows(shop, workbook) -> None:
    path = workbook(
        Prices=[["Article", "Price"], [], ["Krama", 12.0]],
        People=[["Name", "Phone", "City"], *PEOPLE],
    )
    prices, people = shop.importing.scan(path).sheets
    assert prices.head == [["Article", "Price"], ["Krama", "12"]]
    assert people.head[1] == ["Sok Dara", "012345671", "Kampot"]
    assert not people.hidden


def with_values(path: Path, **cells: str) -> Path:
    """Puts cached results beside formulas, which openpyxl does not write."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    sheet = parts["xl/worksheets/sheet1.xml"].decode()
    for place, cell in cells.items():
        start = sheet.index(f'<c r="{place}"')
        sheet = sheet[:start] + cell + sheet[sheet.index("</c>", start) + 4 :]
    parts["xl/worksheets/sheet1.xml"] = sheet.encode()
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return path


def test_formulas_with_results_errors_and_neither(shop, excel) -> None:
    filled(
        excel,
        ["Name", "Phone", "City", "Notes"],
        ["Sok Dara", "=A1", "=A1", "=A1"],
        ["Chan Lina", "012345672", "=A1", "=A1"],
        ["Keo Pisey", "012345673", "Kampot", "plain"],
    )
    path = with_values(
        saved(excel),
        B2='<c r="B2" t="str"><f>A1</f><v>012345671</v></c>',
        C2='<c r="C2" t="str"><f>A1</f><v>Kandal</v></c>',
        C3='<c r="C3" t="e"><f>VLOOKUP(A3,B:C,2)</f><v>#N/A</v></c>',
        D3='<c r="D3" t="e"><v>#REF!</v></c>',
    )
    assert shop.importing.scan(path).failed_cells == 3
    report = shop.run(path)
    assert report.issues == {"import.error_cell": 2, "import.not_computed": 1}
    dara, lina = shop.named("Sok Dara"), shop.named("Chan Lina")
    assert shop.numbers("Sok Dara") == ["+85512345671"]
    assert (dara.values["province"], dara.values.get("notes")) == ("08", None)
    assert (lina.values.get("province"), lina.values.get("notes")) == (None, None)
    examples = shop.plan(path).examples["import.error_cell"]
    assert [(issue.row, issue.header, issue.value) for issue in examples] == [
        (3, "City", "#N/A"),
        (3, "Notes", "#REF!"),
    ]


@pytest.mark.parametrize("piece", [500, 701, 1 << 20])
def test_marks_are_found_wherever_the_file_is_cut(excel, monkeypatch, piece) -> None:
    monkeypatch.setattr(mending, "_CHUNK", piece)
    for number in range(1, 60):
        excel.active.append([f"Sok Dara {number}", "#N/A", f"=A{number}", number])
    found = marks_of(saved(excel), "Sheet").failed
    assert found == {number: [(1, "#N/A"), (2, NOT_COMPUTED)] for number in range(1, 60)}


def test_errors_in_text_files_come_in_empty(shop, csv_file) -> None:
    path = csv_file(
        "Name,Phone,E-mail,City,Tags,DOB",
        "Sok Dara,#N/A,#REF!,#VALUE!,#NAME?,#DIV/0!",
        "Chan Lina,012345672,l@example.com,Kampot,VIP,2/1/1990",
        "#1 Shop,012345673,,Kandal,#vip,",
    )
    report = shop.run(path)
    assert report.issues == {"import.error_cell": 4}
    assert (shop.named("Sok Dara").points, shop.named("Sok Dara").tags) == ((), ())
    assert shop.named("#1 Shop").tags == ("#vip",)


def test_dates_of_both_excel_calendars(shop, excel) -> None:
    for epoch, name in ((None, "Sok Dara"), (CALENDAR_MAC_1904, "Chan Lina")):
        made = Workbook()
        made.kept_at = excel.kept_at
        if epoch is not None:
            made.epoch = epoch
        filled(made, ["Name", "DOB"], [name, date(1990, 1, 2)], ["Other", date(1991, 3, 4)])
        shop.run(saved(made))
        assert shop.named(name).values["birth_date"] == "1990-01-02"


def test_a_totals_row_is_set_aside_with_its_own_code(shop, excel) -> None:
    rows = [*PEOPLE, ["Total customers: 2", None, None], [None, None, "សរុប"]]
    report = shop.run(saved(filled(excel, ["Name", "Phone", "City"], *rows)))
    assert report.counts == counts(4, created=2, rejected=2)
    assert {reject.code for reject in report.rejects} == {"import.reject.totals_row"}


@pytest.mark.parametrize("counted", ["40", "៤០", "40 នាក់", 40])
def test_the_figure_of_a_total_in_the_column_of_names_is_nobody(shop, excel, counted) -> None:
    rows = [[1, "Sok Dara", "012345678"], [2, "7 Makara", None], ["សរុប", counted, None]]
    report = shop.run(saved(filled(excel, ["No.", "Name", "Phone"], *rows)))
    assert report.counts == counts(3, created=2, rejected=1)
    assert [reject.code for reject in report.rejects] == ["import.reject.totals_row"]


def test_a_table_without_a_header_in_latin_letters(shop, csv_file) -> None:
    path = csv_file(
        "1,Sok Dara,12345678,Kampot", "2,Chan Lina,98765432,Kandal", "3,Keo Pisey,10458221,Takeo"
    )
    scan = shop.importing.scan(path)
    assert scan.header_row is None
    assert fields(scan) == {"B": "full_name", "C": "phone", "D": "province"}


CELLS = st.sampled_from(("", "Name", "Phone", "Address", "Contact", "Sok Dara", "012345678", 7))
ROWS = st.lists(st.lists(CELLS, max_size=5), min_size=1, max_size=6)
SPANS = st.lists(
    st.tuples(st.integers(1, 6), st.integers(0, 5), st.integers(1, 6), st.integers(0, 5)),
    max_size=3,
)


@given(ROWS, SPANS)
def test_any_heading_lies_above_its_data(rows, spans) -> None:
    head = [(number, row) for number, row in enumerate(rows, start=1) if any(row)]
    at = header_row_of(head)
    if at is None:
        return
    heading = heading_of(head, at, spans)
    assert heading.rows in (1, 2)
    assert at <= heading.last <= at + 1
    assert len(heading.telling) == len(heading.cells)


@pytest.mark.parametrize(
    "answer", ["STOP", "Blocked", "unsubscribed", "DND", "SMS", "ឈប់", "Yes/No"]
)
def test_an_answer_is_no_header(answer):
    head = [["From", "Body", "Way"], ["012345678", answer, "in"], ["x", answer, "in"]]
    assert header_row_of(list(enumerate(head, start=1))) == 1


class Rows:
    def __init__(self, rows) -> None:
        self._rows = rows

    def rows(self, skip: int = 0):
        yield from self._rows[skip:]


@given(ROWS, SPANS, st.integers(0, 3))
def test_mending_changes_only_empty_cells(rows, spans, skip) -> None:
    mended = TableWithMarks(Rows(rows), spans, {2: [(1, "#N/A")]})
    found = list(mended.rows(skip))
    assert len(found) == len(rows[skip:])
    for old, new in zip(rows[skip:], found, strict=True):
        assert [cell for cell in old if cell] == [
            new[at] for at, cell in enumerate(old) if cell not in ("", None)
        ]


@given(st.binary(max_size=400))
@settings(suppress_health_check=list(HealthCheck))
def test_any_file_has_marks_or_none(tmp_path, content) -> None:
    path = tmp_path / "any.xlsx"
    path.write_bytes(content)
    assert marks_of(path, "People") == Marks()
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("xl/workbook.xml", '<sheet name="People" r:id="a"/>')
        relation = '<Relationship Id="a" Target="worksheets/s.xml"/>'
        archive.writestr("xl/_rels/workbook.xml.rels", relation)
        archive.writestr("xl/worksheets/s.xml", b'<col min="2" max="2" hidden="1"/>' + content)
    assert 1 in marks_of(path, "People").hidden


def test_letters_of_columns() -> None:
    assert [column_letter(at) for at in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]
