"""Names and numbers in one cell: the words are the name, and no name has a digit in it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.importing.names_beside import name_beside
from desktop_app.text.digits import only_digits
from tests.growth import grows_at_most_linearly
from tests.importing.staged_file import staged

DARA = ("Sok Dara", frozenset({"+85512345671"}))


@pytest.mark.parametrize(
    ("cell", "name"),
    [
        ("Sok Dara 012345671", "Sok Dara"),
        ("012345671 - Sok Dara", "Sok Dara"),
        ("Sok Dara - 012345671", "Sok Dara"),
        ("Sok Dara: 012 345 671", "Sok Dara"),
        ("Sok Dara (012 345 671)", "Sok Dara"),
        ("Sok Dara=012345671", "Sok Dara"),
        ("1. Sok Dara +855 12 345 671", "Sok Dara"),
        ("Sok Dara Tel: 012345671 (Telegram)", "Sok Dara"),
        ("Sok Dara, Phnom Penh 012345671", "Sok Dara"),
        ("Sok Dara (wife) 012345671", "Sok Dara"),
        ("Sok Dara 012345671 / 098765432", "Sok Dara"),
        ("Mr. Sok Dara 012345671", "Mr. Sok Dara"),
        ("O'Neil-Smith 012345671", "O'Neil-Smith"),
        ("Dara <dara@example.com> 012345671", "Dara"),
        ("លោក សុខ ដារ៉ា ០១២៣៤៥៦៧១", "លោក សុខ ដារ៉ា"),
        ("ចាន់ បុប្ផា៖ 012345672", "ចាន់ បុប្ផា"),
        ("王小明 012345671", "王小明"),
        ("S. Dara 012345671", "S. Dara"),
        ("A 012345671", None),
        ("Sok Dara", "Sok Dara"),
        ("012345671", ""),
        ("Tel 012345671", ""),
        ("012345671 Telegram", ""),
        ("012345671 (wife)", None),
        ("Dara's wife 012345671", None),
        ("012345671 ext 12", None),
        ("office 012345671", None),
        ("Mr 012345671", None),
        ("Sok Dara 012345671, Chan Bopha 098765432", None),
    ],
)
def test_the_words_beside_a_number(cell, name) -> None:
    assert name_beside(cell) == name


@pytest.mark.parametrize(
    "header", ["Name/Phone", "Phone", "Customer", "អតិថិជន", "ឈ្មោះ និងលេខទូរស័ព្ទ", None]
)
def test_a_list_of_one_column(shop, csv_file, header) -> None:
    lines = ("Sok Dara 012345671", "Chan Bopha: 012345672", "012345673 - លី វណ្ណា")
    path = csv_file(*([header] if header else []), *lines)
    report = shop.run(path)
    assert {(p.full_name, p.points[0].canonical) for p in shop.people()} == {
        ("Sok Dara", "+85512345671"),
        ("Chan Bopha", "+85512345672"),
        ("លី វណ្ណា", "+85512345673"),
    }
    assert report.repairs["name.beside_number"] == 3
    assert report.examples["name.beside_number"][0].new == "Sok Dara"
    assert [point.label for person in shop.people() for point in person.points] == [None] * 3
    assert shop.run(path).counts.unchanged == 3


def test_words_that_are_no_name_stay_with_the_number_and_are_told(csv_file) -> None:
    people, tally = staged(
        csv_file("Phone", "012345671 (wife)", "098765432 office", "SOK DARA 015987654")
    )
    assert people[:2] == [("", frozenset({"+85512345671"})), ("", frozenset({"+85598765432"}))]
    assert people[2] == ("Sok Dara", frozenset({"+85515987654"}))
    assert dict(tally.issues) == {"name.words_beside": 2}


def test_where_a_column_has_names_words_beside_a_number_are_a_note(csv_file) -> None:
    path = csv_file("Name,Phone", "Sok Dara,012345671 Bopha", ",012345672 Vanna")
    people, tally = staged(path)
    assert people == [DARA, ("", frozenset({"+85512345672"}))]
    assert "name.beside_number" not in tally.repairs


def test_a_number_in_a_cell_of_names_goes_to_the_numbers(csv_file) -> None:
    path = csv_file(
        "Name,Phone", "Sok Dara 012345671,098765432", "Chan Bopha,015987654", "Ly Vanna,"
    )
    people, tally = staged(path)
    assert people[0] == ("Sok Dara", frozenset({"+85512345671", "+85598765432"}))
    assert people[1:] == [("Chan Bopha", frozenset({"+85515987654"})), ("Ly Vanna", frozenset())]
    assert tally.repairs["name.beside_number"] == 1


def test_it_can_be_switched_off(shop, csv_file) -> None:
    path = csv_file("Name/Phone", "Sok Dara 012345671", "Chan Bopha 012345672")
    report = shop.run(path, without_repairs=frozenset({"name.beside_number"}))
    assert {person.full_name for person in shop.people()} == {""}
    assert "name.beside_number" not in report.repairs


_NAMES = st.sampled_from(["Sok Dara", "Chan Bopha", "សុខ ដារ៉ា", "O'Neil Ann", "Dara", "王小明"])
_SHAPES = st.sampled_from(
    ["{name} {number}", "{number} {name}", "{name} - {number}", "{name}: {number}",
     "{name}({number})",
     "{number} ({name})", "{name}, {number}", "{name} tel {number}", "{name} {number} Telegram"]
)  # fmt: skip
_NUMBERS = st.sampled_from(
    ["012345671", "012 345 671", "+855 12 345 671", "012-345-671", "០១២៣៤៥៦៧១"]
)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(_NAMES, _SHAPES, _NUMBERS), min_size=2, max_size=6))
def test_every_shape_of_name_and_number(tmp_path_factory, drawn) -> None:
    path = tmp_path_factory.mktemp("beside") / "list.csv"
    cells = [shape.format(name=name, number=number) for name, shape, number in drawn]
    path.write_text("\n".join(["Customer", *(f'"{cell}"' for cell in cells)]), encoding="utf-8")
    people, _ = staged(path)
    assert people == [(name, DARA[1]) for name, _, _ in drawn]


@given(st.text(max_size=60))
def test_no_name_has_a_digit_in_it(cell) -> None:
    assert not only_digits(name_beside(cell) or "")


@pytest.mark.parametrize("piece", ["(", "+", "1(", " ", "a ", "@", "://", "- ", "a-", ",", "x@ "])
def test_long_cells_are_read_at_once(piece) -> None:
    assert grows_at_most_linearly(lambda size: name_beside(piece * size), 2_500)
