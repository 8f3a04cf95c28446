"""Two columns of one meaning: nothing that only the second says is lost without a word."""

from __future__ import annotations

import pytest

from tests.importing.import_shop import fields


def values(shop, name: str, key: str) -> object:
    return shop.named(name).values.get(key, "")


def test_numbers_of_both_come_in(shop, csv_file) -> None:
    shop.run(csv_file("Name,Phone,Phone", "Sok Dara,012345671,098765432"))
    assert shop.numbers("Sok Dara") == ["+85512345671", "+85598765432"]


@pytest.mark.parametrize(
    ("headers", "key", "both"),
    [
        ("Notes,Notes", "notes", "St 1; Village 2"),
        ("Note,ចំណាំ", "notes", "St 1; Village 2"),
        ("Remarks,Comment", "notes", "St 1; Village 2"),
        ("Address,Address", "address", "St 1, Village 2"),
        ("Address 1,Address 2", "address", "St 1, Village 2"),
        ("Address line 1,Address line 2", "address", "St 1, Village 2"),
    ],
)
def test_notes_and_the_lines_of_an_address_are_joined(shop, csv_file, headers, key, both) -> None:
    path = csv_file(
        f"Name,Phone,{headers}",
        "Sok Dara,012345671,St 1,Village 2",
        "Chan Bopha,012345672,,St 5",
        "Ly Vanna,012345673,St 6,ST 6",
        "Kim Srey,012345674,St 7,-",
    )
    report = shop.run(path)
    assert values(shop, "Sok Dara", key) == both
    assert values(shop, "Chan Bopha", key) == "St 5"
    assert values(shop, "Ly Vanna", key) == "St 6"
    assert values(shop, "Kim Srey", key) == "St 7"
    assert dict(report.issues) == {}


@pytest.mark.parametrize(
    ("first", "second", "key"),
    [
        ("Home Address", "Work Address", "address"),
        ("Company", "Organization", "company"),
        ("Shop", "ក្រុមហ៊ុន", "company"),
        ("Job", "Position", "job_title"),
        ("Customer name", "Contact name", "full_name"),
        ("Stage", "Lead status", "lifecycle_stage"),
    ],
)
def test_the_second_fills_what_the_first_leaves_empty(shop, csv_file, first, second, key) -> None:
    path = csv_file(
        f"Name EN,Phone,{first},{second}",
        "Sok Dara,012345671,One,Two",
        "Chan Bopha,012345672,,Three",
    )
    report = shop.run(path)
    kept = {person.points[0].canonical: person.values[key] for person in shop.people()}
    assert kept == {"+85512345671": "One", "+85512345672": "Three"}
    assert dict(report.issues) == {"import.second_value": 1}
    (told,) = report.examples["import.second_value"]
    assert (told.row, told.header, told.value) == (2, second, "Two")


def test_a_column_that_is_left_out_is_told_with_its_header(shop, csv_file) -> None:
    path = csv_file(
        "Name,Phone,Province,City",
        "Sok Dara,012345671,Kampot,Riverside",
        "Chan Bopha,012345672,,Old Market",
        "Ly Vanna,012345673,Kampot,-",
    )
    scan = shop.importing.scan(path)
    assert fields(scan) == {"Name": "full_name", "Phone": "phone", "Province": "province"}
    report = shop.run(path)
    assert dict(report.issues) == {"import.column_left_out": 2}
    assert {each.header for each in report.examples["import.column_left_out"]} == {"City"}


def test_who_leaves_a_column_out_is_not_told_of_it(shop, csv_file) -> None:
    path = csv_file("Name,Phone,Province,City", "Sok,012345671,Kampot,Riverside")
    scan = shop.importing.scan(path)
    mapping = scan.guess.with_header(scan.headers, "City", None)
    assert dict(shop.run(path, mapping).issues) == {}


def test_the_owner_may_give_two_columns_one_field(shop, csv_file) -> None:
    path = csv_file("Name,Phone,Colour,Size", "Sok,012345671,red,", "Chan,012345672,,big")
    scan = shop.importing.scan(path)
    mapping = scan.guess
    for header in ("Colour", "Size"):
        mapping = mapping.with_header(scan.headers, header, "notes")
    shop.run(path, mapping)
    assert [person.values["notes"] for person in shop.people()] == ["red", "big"]
    assert fields(shop.importing.scan(path))["Size"] == "notes"
