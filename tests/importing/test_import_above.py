"""Rows above the header: nobody vanishes because somebody put a header below them."""

from __future__ import annotations

import pytest

from desktop_app.importing.plain_rows import read_rows
from tests.importing.import_shop import AGREED, counts
from tests.importing.staged_file import scanned, staged

READ, ASIDE = "import.above_header", "import.reject.above_header"
DARA, LINA = "Sok Dara,012345671", "Chan Lina,012345672"


def test_people_above_the_header_are_rows_of_the_table(shop, csv_file) -> None:
    above = [f"Person {at},0123456{at:02}" for at in range(14)]
    path = csv_file(*above, "Name,Phone", LINA)
    assert shop.importing.scan(path).header_row == 15
    report = shop.run(path, declaration=AGREED)
    assert report.counts == counts(15, created=15)
    assert (report.granted, report.issues) == (15, {READ: 14})
    assert shop.numbers("Person 13") == ["+85512345613"]
    assert len(read_rows(shop.importing.scan(path))) == 15


def test_people_above_the_header_of_a_sheet(shop, workbook) -> None:
    rows = [["Sok Dara", 12345671], [None, None], ["Name", "Phone"], ["Chan Lina", "012345672"]]
    report = shop.run(workbook(People=rows))
    assert report.counts == counts(2, created=2)
    assert shop.numbers("Sok Dara") == ["+85512345671"]


@pytest.mark.parametrize(
    ("above", "read", "aside"),
    [
        ((DARA,), 1, 0),
        ((DARA, "Nobody known,"), 1, 1),
        (("Customers of 2026", DARA), 1, 0),
        (("sok@example.com,012345671",), 1, 0),
        (("Dara Shop", "Tel: 012 345 671"), 0, 1),
        (("Dara Shop,Tel: 012 345 671",), 0, 1),
        (("012345671,Sok Dara",), 0, 1),
        (("Sok Dara,01234567",), 0, 1),
        (("STOP,012345671",), 0, 1),
        (("Customers of 2026",), 0, 0),
        (("Printed,2026-03-14",), 0, 0),
        (("Customers of,2026",), 0, 0),
    ],
)
def test_only_a_text_without_a_number_is_a_title(csv_file, above, read, aside) -> None:
    people, tally = staged(csv_file(*above, "Name,Phone", LINA))
    assert (len(people), len(tally.rejects)) == (1 + read, aside)
    assert dict(tally.issues) == {code: n for code, n in ((READ, read), (ASIDE, aside)) if n}


def test_a_header_below_everybody(csv_file) -> None:
    people, _ = staged(csv_file(DARA, LINA, "Name,Phone"))
    assert [name for name, _ in people] == ["Sok Dara", "Chan Lina"]


def test_lists_beside_each_other_above_their_header(csv_file) -> None:
    path = csv_file(f"{DARA},,{LINA}", "Name,Phone,,Name,Phone", "Ly,012345673,,Kim,012345674")
    assert [name for name, _ in staged(path)[0]] == ["Sok Dara", "Chan Lina", "Ly", "Kim"]


@pytest.mark.parametrize(
    ("above", "kind"),
    [
        (("Unsubscribed",), "opt_outs"),
        (("Do not contact,2026-03-14",), "opt_outs"),
        (("STOP,012345671",), "people"),
        (("STOP 012345671",), "people"),
    ],
)
def test_a_row_with_a_number_says_nothing_of_the_whole_list(shop, csv_file, above, kind) -> None:
    path = csv_file(*above, "Name,Phone", LINA)
    assert shop.importing.scan(path).kind == kind


@pytest.mark.parametrize("row", ["STOP,012345671", "STOP 012345671,", "Sok Dara,012345671,STOP"])
def test_a_stop_above_the_header_stops_the_one_it_stands_beside(shop, csv_file, row) -> None:
    shop.run(csv_file("Name,Phone", DARA, name="a.csv"), declaration=AGREED)
    report = shop.run(csv_file(row, "Name,Phone", LINA), declaration=AGREED)
    assert (report.stopped, report.issues[ASIDE]) == (1, 1)
    assert shop.granted() == {"+85512345672"}


@pytest.mark.parametrize("row", [f"{DARA},STOP", f"{DARA},,unsubscribed", "Sok,Dara,012345671,ឈប់"])
def test_a_stop_in_a_cell_too_many_stops_whoever_stands_in_its_row(shop, csv_file, row) -> None:
    shop.run(csv_file("Name,Phone", DARA, name="a.csv"), declaration=AGREED)
    rows = [f"Person {at},0123456{at:02}" for at in range(5)]
    report = shop.run(csv_file("Name,Phone", row, *rows), declaration=AGREED)
    assert report.stopped == 1
    assert [each.code for each in report.rejects] == ["import.reject.too_many_cells"]
    assert "+85512345671" not in shop.granted()
    assert len(shop.granted()) == 5


def test_the_scan_tells_what_becomes_of_each_row(csv_file) -> None:
    scan = scanned(csv_file("Dara Shop,Tel: 012 345 678", DARA, "Name,Phone", LINA))
    assert (scan.header_row, scan.above, scan.titles) == (3, {1: False, 2: True}, ())
