"""A sheet of a workbook that tells who is not to be messaged is heard when another is imported."""

from __future__ import annotations

from datetime import date

import pytest

from tests.importing.import_shop import AGREED, counts

ON, UNREAD = "import.on_stop_sheet", "import.unread_on_stop_sheet"
HEADER = ["Name", "Phone"]
DARA, LINA, KEO = (
    ["Sok Dara", "012345671"],
    ["Chan Lina", "012345672"],
    ["Keo", "012345673"],
)
ONE, TWO, THREE = "+85512345671", "+85512345672", "+85512345673"


@pytest.mark.parametrize(
    ("name", "rows", "granted"),
    [
        ("Unsubscribed", [HEADER, LINA], {ONE, THREE}),
        ("Do not contact", [["Phone"], ["012 345 672"], [12345671]], {THREE}),
        ("ឈប់", [LINA], {ONE, THREE}),
        ("STOP", [["Name", "Phone", "Mobile"], [*DARA, "012345672"]], {THREE}),
        ("Blacklist", [["Old list"], HEADER, LINA], {ONE, THREE}),
        ("Unsubscribed", [[*HEADER, "Opted out"], [*DARA, "no"], [*LINA, "yes"]], {ONE, THREE}),
        ("Old customers", [HEADER, LINA], {ONE, TWO, THREE}),
        ("Unsubscribed", [["Reason", "How many"], ["price", 3]], {ONE, TWO, THREE}),
    ],
)
def test_whoever_stands_on_a_sheet_of_stops_is_stopped(shop, workbook, name, rows, granted) -> None:
    path = workbook(**{"Customers": [HEADER, DARA, LINA, KEO], name: rows})
    assert shop.importing.scan(path).sheet == "Customers"
    report = shop.run(path, declaration=AGREED)
    assert report.counts == counts(3, created=3)
    assert shop.granted() == granted
    assert report.stopped == 3 - len(granted)


def test_it_is_told_how_many_stand_there_and_whom_nobody_could_read(shop, workbook) -> None:
    path = workbook(Customers=[HEADER, DARA, LINA], Unsubscribed=[HEADER, LINA, ["Ly", None]])
    report = shop.run(path, declaration=AGREED)
    assert report.issues == {ON: 1, UNREAD: 1}
    assert report.examples[ON][0].value == "Unsubscribed: Chan Lina, 012345672"
    assert (report.said.agreed.recorded, report.said.stop.recorded) == (1, 1)


def test_the_day_and_people_of_whom_the_imported_sheet_knows_nothing(shop, workbook) -> None:
    stops = [[*HEADER, "Unsubscribed on"], [*KEO, date(2025, 2, 3)]]
    people = [[*HEADER, "Unsubscribed"], [*DARA, None], [*LINA, "yes"]]
    path = workbook(Customers=people, Unsubscribed=stops)
    report = shop.run(path, declaration=AGREED)
    assert (report.stopped, shop.granted()) == (2, {ONE})
    days = shop.rows("SELECT identifier, happened_at FROM consent_event WHERE event = 'withdrawn'")
    assert dict(days)[THREE] == "2025-02-03"
    again = shop.run(path)
    assert (again.stopped, again.change_id) == (0, None)


def test_a_hidden_sheet_speaks_too_but_none_beside_a_list_of_stops(shop, workbook) -> None:
    from openpyxl import load_workbook

    path = workbook(Customers=[HEADER, DARA, LINA], DNC=[HEADER, LINA], STOP=[HEADER, DARA])
    book = load_workbook(path)
    book["DNC"].sheet_state = "hidden"
    book.save(path)
    scan = shop.importing.scan(path, "STOP")
    assert scan.kind == "opt_outs"
    plan = shop.importing.plan(scan, scan.guess, shop.plan(path, kind="opt_outs").options)
    assert plan.said.stop.rows == 1
    shop.run(path, declaration=AGREED)
    assert shop.granted() == set()
