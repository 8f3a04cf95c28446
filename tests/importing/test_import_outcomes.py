"""The examples behind the numbers of a dry run: rows of the sheet, names, and what changes."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.contacts.model import Identifier, PointInput
from desktop_app.importing import work
from desktop_app.importing.model import FieldChange, Options, Plan, RowExample

HEADER = "Name,Tel,Company,Notes"


@pytest.fixture
def dara(book) -> int:
    return book.contacts.add(
        {"full_name": "Sok Dara", "company": "ABC"}, [PointInput("phone", "010 458 221")]
    )


@pytest.fixture
def lina(book) -> int:
    return book.contacts.add({"full_name": "Chan Lina"}, [PointInput("phone", "012 345 678")])


def planned(book, folder: Path, *rows: str, header: str = HEADER, **options: object) -> Plan:
    path = folder / "people.csv"
    path.write_text("\n".join((header, *rows)) + "\n", encoding="utf-8")
    scan = book.importing.scan(path)
    mapping = book.importing.guess_for(scan, options.get("kind", "people"))
    for name, field in (("Notes", "notes"), ("Size", "new:number:Size"), ("Tags", "tags")):
        if name in scan.headers:
            mapping = mapping.with_header(scan.headers, name, field)
    return book.importing.plan(scan, mapping, Options("Counter", **options))


def test_every_count_has_its_rows(book, tmp_path, dara, lina) -> None:
    plan = planned(
        book,
        tmp_path,
        "Sok Dara,010458221,XYZ,likes tea",
        "Chan Lina,012345678,,",
        "Keo Pisey,016111222,,",
        "Keo Pisey,016111222,,again",
        ",,,nobody",
    )
    outcomes = plan.outcomes
    assert outcomes["created"] == [RowExample(4, "Keo Pisey")]
    assert outcomes["unchanged"] == [RowExample(3, "Chan Lina")]
    assert outcomes["duplicate"] == [RowExample(5, "Keo Pisey", 4)]
    (updated,) = outcomes["updated"]
    assert (updated.row, updated.name) == (2, "Sok Dara")
    assert updated.changes == (FieldChange("notes", "", "likes tea"),)
    assert outcomes["rejected"] == [RowExample(6, "nobody")]
    for name, rows in outcomes.items():
        assert len(rows) == getattr(plan.counts, name)


def test_before_and_after_of_what_is_replaced(book, tmp_path, dara) -> None:
    plan = planned(book, tmp_path, "Sok Dara,010458221,XYZ,", on_match="update")
    (updated,) = plan.outcomes["updated"]
    assert updated.changes == (FieldChange("company", "ABC", "XYZ"),)


def test_new_numbers_tags_and_fields_are_changes_too(book, tmp_path, dara) -> None:
    plan = planned(
        book,
        tmp_path,
        "Sok Dara,010458221 / 099888777,VIP,42",
        header="Name,Tel,Tags,Size",
    )
    (updated,) = plan.outcomes["updated"]
    assert set(updated.changes) == {
        FieldChange("phone", "", "+85599888777"),
        FieldChange("tags", "", "VIP"),
        FieldChange("new:number:Size", "", "42"),
    }


def test_what_is_kept_is_no_change(book, tmp_path, dara) -> None:
    plan = planned(
        book,
        tmp_path,
        "Sok Dara,010458221 / 099888777,VIP,42",
        header="Name,Tel,Tags,Size",
        on_match="skip",
    )
    assert plan.counts.unchanged == 1
    assert "updated" not in plan.outcomes
    assert plan.outcomes["unchanged"] == [RowExample(2, "Sok Dara")]


def test_a_row_without_a_name_shows_its_number(book, tmp_path) -> None:
    plan = planned(book, tmp_path, ",016111222,,")
    assert plan.outcomes["created"] == [RowExample(2, "016111222")]


def test_there_are_ten_at_most(book, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(work, "BLOCK", 2)
    monkeypatch.setattr(work, "CHUNK", 2)
    rows = [f"Person {n},0161112{n:02},," for n in range(25)]
    plan = planned(book, tmp_path, *rows, *rows[:15])
    assert [each.row for each in plan.outcomes["created"]] == list(range(2, 12))
    assert [each.row for each in plan.outcomes["duplicate"]] == list(range(27, 37))
    assert plan.counts.duplicate == 15


def test_over_pieces_of_a_file_each_person_stands_once(book, tmp_path, monkeypatch, dara) -> None:
    monkeypatch.setattr(work, "BLOCK", 1)
    monkeypatch.setattr(work, "CHUNK", 1)
    plan = planned(
        book, tmp_path, "Sok Dara,010458221,,", "Keo Pisey,016111222,,", "Sok Dara,010458221,,tea"
    )
    assert (plan.counts.updated, plan.counts.unchanged, plan.counts.duplicate) == (1, 0, 1)
    assert "unchanged" not in plan.outcomes
    (updated,) = plan.outcomes["updated"]
    assert (updated.row, updated.changes) == (4, (FieldChange("notes", "", "tea"),))
    assert plan.outcomes["duplicate"] == [RowExample(4, "Sok Dara")]


def test_of_stops_each_count_has_its_rows(book, tmp_path, dara, lina) -> None:
    book.consent.stop([Identifier("phone", "+85512345678")])
    plan = planned(
        book,
        tmp_path,
        "Sok Dara,010458221",
        "Chan Lina,012345678",
        "Dara again,010458221",
        ",016111222",
        "Nobody,12",
        header="Name,Tel",
        kind="opt_outs",
    )
    assert plan.outcomes == {
        "created": [RowExample(2, "Sok Dara"), RowExample(5, "016111222")],
        "unchanged": [RowExample(3, "Chan Lina")],
        "duplicate": [RowExample(4, "Dara again")],
        "rejected": [RowExample(6, "Nobody, 12")],
    }
    for name, rows in plan.outcomes.items():
        assert len(rows) == getattr(plan.counts, name)


SALES = (
    "2026-03-01,Sok Dara,010458221,Soap,86000",
    "2026-03-02,Chan Lina,012345678,Tea,4000",
    "2026-03-03,Nobody Known,099111222,Tea,4000",
)
SALES_HEADER = "Date,Customer,Phone,Item,Total"


@pytest.mark.parametrize("create", [False, True])
def test_of_purchases_new_ones_and_those_that_are_known(book, tmp_path, dara, lina, create) -> None:
    sold = {"header": SALES_HEADER, "kind": "purchases", "currency": "KHR"}
    book.importing.apply(planned(book, tmp_path, SALES[1], **sold))
    plan = planned(book, tmp_path, *SALES, create_people=create, **sold)
    new = [RowExample(2, "Sok Dara")] + [RowExample(4, "Nobody Known")] * create
    assert plan.outcomes["created"] == new
    assert plan.outcomes["unchanged"] == [RowExample(3, "Chan Lina")]
    assert [each.row for each in plan.outcomes.get("rejected", ())] == [4] * (not create)
    for name, rows in plan.outcomes.items():
        assert len(rows) == getattr(plan.counts, name)


def test_where_every_row_is_set_aside_there_is_nothing_else(book, tmp_path) -> None:
    plan = planned(book, tmp_path, "Nobody,12", header="Name,Tel", kind="opt_outs")
    assert set(plan.outcomes) == {"rejected"}


def test_the_report_keeps_the_rows_of_its_issues(book, tmp_path) -> None:
    plan = planned(book, tmp_path, "Keo Pisey,12345,,", "Chan Lina,012345678,,")
    report = book.importing.apply(plan)
    (code,) = [code for code in report.issues if code.startswith("phone.")]
    assert [issue.row for issue in report.examples[code]] == [2]
    assert book.contacts.count() == 2
