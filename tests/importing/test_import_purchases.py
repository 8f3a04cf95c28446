"""Sheets of purchases and interactions: whose they are, what of them is new, what is set aside."""

from __future__ import annotations

import csv
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.errors import UserError
from desktop_app.importing.model import Mapping, Report
from tests.importing.import_shop import ImportShop, counts

PEOPLE = ("Name,Phone,E-mail", "Sok Dara,012345671,d@example.com", "Chan Lina,012345672,")
SALES = (
    "Customer,Phone,Date,Item,Total",
    "Sok Dara,012 345 671,14/3/2026,Rice 50kg,$32.50",
    "Chan Lina,+855 12 345 672,2026-03-15,Fish sauce,8000៛",
    "Keo Pisey,015345678,15/3/2026,Rice 25kg,$17",
    "Sok Dara,012345671,16/3/2026,Eggs,$3",
)


def run(shop: ImportShop, path: Path, kind: str = "purchases", **options: object) -> Report:
    return shop.run(path, _mapping(shop, path, kind), kind=kind, **options)


def _mapping(shop: ImportShop, path: Path, kind: str) -> Mapping:
    return shop.importing.guess_for(shop.importing.scan(path), kind)


def purchases(shop: ImportShop) -> list[tuple]:
    return shop.rows(
        "SELECT c.full_name, p.bought_at, p.description, p.amount_minor, p.currency"
        " FROM purchase p JOIN contact c ON c.id = p.contact_id ORDER BY p.id"
    )


def interactions(shop: ImportShop) -> list[tuple]:
    return shop.rows(
        "SELECT c.full_name, i.happened_at, i.kind, i.direction, i.text"
        " FROM interaction i JOIN contact c ON c.id = i.contact_id ORDER BY i.id"
    )


def test_purchases_go_to_those_who_are_known_and_others_are_shown(shop, csv_file) -> None:
    shop.run(csv_file(*PEOPLE))
    people = shop.tables()["contact"]
    path = csv_file(*SALES, name="sales.csv")
    assert shop.importing.scan(path).kind == "purchases"
    report = run(shop, path)
    assert report.counts == counts(4, created=3, rejected=1)
    assert purchases(shop) == [
        ("Sok Dara", "2026-03-14", "Rice 50kg", 3250, "USD"),
        ("Chan Lina", "2026-03-15", "Fish sauce", 8000, "KHR"),
        ("Sok Dara", "2026-03-16", "Eggs", 300, "USD"),
    ]
    (reject,) = report.rejects
    assert (reject.row, reject.code) == (4, "import.reject.unmatched")
    assert reject.cells == ("Keo Pisey", "015345678", "15/3/2026", "Rice 25kg", "$17")
    assert shop.tables()["contact"] == people
    again = run(shop, path)
    assert again.counts == counts(4, unchanged=3, rejected=1)
    assert again.change_id is None
    shop.history.undo(report.change_id)
    assert purchases(shop) == []
    assert shop.tables()["contact"] == people


def test_the_unmatched_go_in_once_their_people_are_there(shop, csv_file, tmp_path) -> None:
    path = csv_file(*SALES, name="sales.csv")
    report = run(shop, path)
    assert report.counts == counts(4, rejected=4)
    assert report.change_id is None
    rejects = tmp_path / "rejects.csv"
    assert shop.importing.write_rejects(report, rejects, lambda code, **_: code) == 4
    shop.run(csv_file(*PEOPLE, "Keo Pisey,015345678,"))
    assert run(shop, rejects).counts == counts(4, created=4)


def test_people_are_made_of_an_export_of_orders(shop, csv_file) -> None:
    shop.run(csv_file(*PEOPLE[:2]))
    before = shop.tables()
    path = csv_file(*SALES, "Keo Pisey,015345678,17/3/2026,Salt,500៛", name="sales.csv")
    report = run(shop, path, create_people=True)
    assert report.counts == counts(5, created=5)
    assert (report.people_created, report.people_updated) == (2, 0)
    assert [person.full_name for person in shop.people()] == ["Sok Dara", "Chan Lina", "Keo Pisey"]
    again = run(shop, path, create_people=True)
    assert again.counts == counts(5, unchanged=5)
    assert again.people_created == 0
    shop.history.undo(report.change_id)
    assert shop.tables() == before


def test_equal_purchases_count_as_often_as_the_sheet_has_them(shop, csv_file) -> None:
    shop.run(csv_file(*PEOPLE))
    row = "Sok Dara,012345671,14/3/2026,Coffee,$1.50"
    once = csv_file(SALES[0], row, name="one.csv")
    assert run(shop, once).counts.created == 1
    thrice = csv_file(SALES[0], row, row, row, name="three.csv")
    assert run(shop, thrice).counts == counts(3, created=2, unchanged=1)
    assert run(shop, thrice).counts == counts(3, unchanged=3)
    assert len(purchases(shop)) == 3


def test_people_without_a_number_are_one_however_much_they_buy(shop, csv_file) -> None:
    path = csv_file(
        "Customer,Date,Item,Total", "Sok Dara,14/3/2026,Rice,$3", "Sok Dara,15/3/2026,Eggs,$2"
    )
    report = run(shop, path, create_people=True)
    assert (report.counts.created, report.people_created) == (2, 1)
    assert run(shop, path, create_people=True).counts == counts(2, unchanged=2)


def test_somebody_else_with_the_same_number_gets_no_purchase(shop, csv_file) -> None:
    shop.run(csv_file(*PEOPLE))
    path = csv_file(SALES[0], "Heng Vuthy,012345671,14/3/2026,Rice,$3", name="sales.csv")
    report = run(shop, path)
    assert [reject.code for reject in report.rejects] == ["import.reject.other_name"]
    assert dict(report.issues) == {"import.reject.other_name": 1}


@pytest.mark.parametrize(
    ("cells", "code"),
    [
        (",Rice,$3", "no_date"),
        ("soon,Rice,$3", "bad_date"),
        ("14/3/2569,Rice,$3", "buddhist_date"),
        ("14/3/2026,Rice,3", "no_currency"),
        ("14/3/2026,Rice,cheap", "bad_amount"),
    ],
)
def test_what_can_be_no_purchase_says_why(shop, csv_file, cells, code) -> None:
    shop.run(csv_file(*PEOPLE))
    fill = "Chan Lina,012345672,1/1/2026,Fish,$1"
    path = csv_file(SALES[0], f"Sok Dara,012345671,{cells}", fill, fill, fill, name="sales.csv")
    report = run(shop, path)
    assert [reject.code for reject in report.rejects] == [f"import.reject.{code}"]


def test_the_currency_is_that_of_the_cell_the_column_the_header_or_the_owner(
    shop, csv_file
) -> None:
    shop.run(csv_file(*PEOPLE))
    who = "Sok Dara,012345671,14/3/2026"
    path = csv_file("Name,Phone,Date,Total (USD)", f"{who},5", f"{who},4000៛", name="a.csv")
    run(shop, path)
    path = csv_file("Name,Phone,Date,Total,Currency", f"{who},7,THB", f"{who},9,រៀល", name="b.csv")
    run(shop, path)
    run(shop, csv_file("Name,Phone,Date,Total", f"{who},12000", name="c.csv"), currency="KHR")
    assert [row[3:] for row in purchases(shop)] == [
        (500, "USD"),
        (4000, "KHR"),
        (700, "THB"),
        (9, "KHR"),
        (12000, "KHR"),
    ]


def test_the_preview_shows_what_was_understood(shop, csv_file) -> None:
    path = csv_file(*SALES, "Keo Pisey,015345678,soon,Salt,500", name="sales.csv")
    rows = shop.plan(path, _mapping(shop, path, "purchases"), kind="purchases").preview
    assert [cell.new for cell in rows[1].cells[2:]] == ["2026-03-15", "Fish sauce", "8,000៛"]
    assert [cell.doubt for cell in rows[-1].cells[2:]] == [
        "import.reject.bad_date",
        None,
        "import.reject.no_currency",
    ]


def test_a_purchase_needs_a_date_column(shop, csv_file) -> None:
    path = csv_file("Name,Phone,Total", "Sok Dara,012345671,$5")
    with pytest.raises(UserError, match="import.no_date_column"):
        run(shop, path)


def test_a_list_of_people_stays_one(shop, csv_file) -> None:
    path = csv_file(
        "Name,Phone,Total spent,Last purchase", "Sok Dara,012345671,$5,14/3/2026",
        "Chan Lina,012345672,$9,15/3/2026",
    )  # fmt: skip
    assert shop.importing.scan(path).kind == "people"


def test_interactions_of_every_kind(shop, csv_file) -> None:
    shop.run(csv_file(*PEOPLE))
    path = csv_file(
        "Name,Phone,Call time,Type,Direction,Notes",
        "Sok Dara,012345671,14/3/2026 2:30 PM,Call,Incoming,asks for rice",
        "Chan Lina,012345672,2026-03-15,Visit,,",
        "Sok Dara,012345671,16/3/2026,Telegram,Sent,price list",
        "Sok Dara,012345671,17/3/2026,Ticket,,broken scale",
        "Sok Dara,012345671,18/3/2026,Tasting,,liked it",
        name="calls.csv",
    )
    assert shop.importing.scan(path).kind == "interactions"
    report = run(shop, path, "interactions")
    assert report.counts == counts(5, created=5)
    afternoon = datetime(2026, 3, 14, 14, 30).astimezone()
    rows = interactions(shop)
    assert datetime.fromisoformat(rows[0][1]) == afternoon
    assert [row[2:] for row in rows] == [
        ("call", "in", "asks for rice"),
        ("visit", None, None),
        ("message", "out", "price list"),
        ("ticket", None, "broken scale"),
        ("note", None, "Tasting: liked it"),
    ]
    assert run(shop, path, "interactions").counts == counts(5, unchanged=5)
    shop.history.undo(report.change_id)
    assert interactions(shop) == []


def test_times_of_a_workbook_are_kept(shop, workbook) -> None:
    shop.run(workbook(People=[("Name", "Phone"), ("Sok Dara", "012345671")]))
    rows = [
        ("Name", "Phone", "Date", "Total"),
        ("Sok Dara", "012345671", datetime(2026, 3, 14, 9, 5), "$2"),
        ("Sok Dara", "012345671", datetime(2026, 3, 15), "$2"),
    ]
    run(shop, workbook("sales.xlsx", Sales=rows))
    first, second = (row[1] for row in purchases(shop))
    assert datetime.fromisoformat(first) == datetime(2026, 3, 14, 9, 5).astimezone()
    assert second == "2026-03-15"


FEW = st.tuples(
    st.sampled_from(["Sok Dara", "Chan Lina", "", "Keo"]),
    st.sampled_from(["012345671", "012345672", "015345678", "", "9"]),
    st.sampled_from(["14/3/2026", "2026-03-14", "15/3/2026 10:00", "", "x"]),
    st.sampled_from(["Rice", "", "Eggs"]),
    st.sampled_from(["$1", "500៛", "", "1", "?"]),
)


@pytest.mark.usefixtures("read_here")
@given(rows=st.lists(FEW, min_size=1, max_size=9), create=st.booleans())
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
def test_whatever_was_bought_twice_adds_nothing_and_undo_takes_it_back(
    shop, tmp_path: Path, rows, create
) -> None:
    path = tmp_path / "people.csv"
    path.write_text("\n".join(PEOPLE), encoding="utf-8")
    shop.run(path)
    before = shop.tables()
    sales = tmp_path / "sales.csv"
    with sales.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerows([SALES[0].split(","), *rows])
    scan = shop.importing.scan(sales)
    mapping = scan.guess
    for header, field in zip(scan.headers, TARGETS, strict=True):
        mapping = mapping.with_header(scan.headers, header, field)
    options = {"kind": "purchases", "create_people": create}
    report = shop.run(sales, mapping, **options)
    again = shop.run(sales, mapping, **options)
    assert (again.counts.created, again.people_created, again.people_updated) == (0, 0, 0)
    assert again.counts.rejected == report.counts.rejected
    assert len(purchases(shop)) == report.counts.created
    for done in (again, report):
        if done.change_id is not None:
            shop.history.undo(done.change_id)
    assert shop.tables() == before


TARGETS = ("full_name", "phone", "purchase.bought_at", "purchase.description", "purchase.amount")


@pytest.mark.parametrize(
    ("header", "row"),
    [
        ("Name,Phone,Item,Qty,Price,Date", "Sok Dara,012345671,Krama,2,5,2024-01-02"),
        ("Date,Customer,Phone,Product,Total", "02/01/2024,Sok Dara,012345671,Krama,$5"),
        ("Name,Phone,Items bought,Purchase date", "Sok Dara,012345671,Krama,2024-01-02"),
        ("ឈ្មោះ,លេខទូរស័ព្ទ,ទំនិញ,ថ្ងៃទិញ", "Sok Dara,012345671,Krama,2024-01-02"),
        ("Phone,មុខទំនិញ,ថ្ងៃទិញ,តម្លៃ", "012345671,Krama,2024-01-02,5"),
    ],
)
def test_a_sheet_of_what_was_sold_is_proposed_as_purchases(shop, csv_file, header, row) -> None:
    path = csv_file(header, row, row.replace("012345671", "012345672").replace("Krama", "Silk"))
    scan = shop.importing.scan(path)
    assert scan.kind == "purchases"
    found = shop.importing.guess_for(scan, "purchases").header_fields(scan.headers)
    assert "purchase.description" in found.values()


def test_what_is_sold_is_no_name(shop, csv_file) -> None:
    path = csv_file("Phone,ទំនិញ", "012345671,ក្រមា", "012345672,ស្ករត្នោត")
    scan = shop.importing.scan(path)
    assert scan.guess.header_fields(scan.headers) == {"Phone": "phone"}
    assert scan.guess.targets[1].offered == "new:ទំនិញ"
