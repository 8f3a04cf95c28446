"""Which column is what, by its header and by what its cells hold."""

from __future__ import annotations

import pytest

from desktop_app.errors import UserError
from desktop_app.importing.guess import Guesser
from desktop_app.importing.headers import fields_of_header
from desktop_app.importing.model import ColumnTarget, Mapping


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("ឈ្មោះ", "full_name"),
        ("Customer name", "full_name"),
        ("ឈ្មោះ / Name", "full_name"),
        ("Name EN", "latin_name"),
        ("Name (English)", "latin_name"),
        ("ឈ្មោះជាភាសាអង់គ្លេស", "latin_name"),
        ("Tel", "phone"),
        ("TEL 2:", "phone"),
        ("លេខទូរស័ព្ទ", "phone"),
        ("លេខទូរស័ព្ទ (Phone)", "phone"),
        ("Phone 1 - Value", "phone"),
        ("E-mail", "email"),
        ("E-mail 1 - Value", "email"),
        ("D.O.B.", "birth_date"),
        ("ថ្ងៃខែឆ្នាំកំណើត", "birth_date"),
        ("ខេត្ត/ក្រុង", "province"),
        ("OK SMS?", "consent"),
        ("យល់ព្រម", "consent"),
        ("ស្លាក Tags", "tags"),
        ("Company name", "company"),
        ("ភេទ", "gender"),
    ],
)
def test_headers_in_both_languages(header, field) -> None:
    ((found, sure), *_) = fields_of_header(header)
    assert found == field
    assert sure >= 0.7


@pytest.mark.parametrize("header", ["No.", "ល.រ", "Last purchase", "ID"])
def test_headers_of_columns_that_are_left_out(header) -> None:
    assert fields_of_header(header) == ((None, 1.0),)


@pytest.mark.parametrize("header", ["Product name", "Colour", "ក្រមា", "SMS cost", ""])
def test_headers_that_say_nothing(header) -> None:
    assert fields_of_header(header) == ()


def guessed(*columns: tuple[str, list[object]]) -> list[str | None]:
    mapping = Guesser("KH", []).guess([name for name, _ in columns], [c for _, c in columns])
    return [mapping.field_of(at) for at in range(len(columns))]


def test_cells_tell_where_headers_do_not() -> None:
    assert guessed(
        ("x1", ["ចាន់ សុភា", "សុខ ដារ៉ា"]),
        ("x2", ["012345678", "010 458 221"]),
        ("x3", ["a@example.com", ""]),
        ("x4", ["Kampot", "ភ្នំពេញ"]),
        ("x5", ["red", "blue"]),
    ) == ["full_name", "phone", None, "province", None]


def test_cells_that_contradict_a_header_make_it_doubtful() -> None:
    columns = [["Sok", "Chan"], ["012345678", "010345678"]]
    mapping = Guesser("KH", []).guess(["Name", "SMS"], columns)
    assert mapping.field_of(1) == "phone"
    mapping = Guesser("KH", []).guess(["Name", "DOB"], [["Sok"], ["red"]])
    assert mapping.targets[1].confidence < 0.5 < mapping.targets[0].confidence


def test_a_person_has_one_name_and_any_number_of_phones() -> None:
    assert guessed(
        ("Name", ["ចាន់ សុភា"]),
        ("Name 2", ["Chan Sophea"]),
        ("Tel", ["012345678"]),
        ("HP", ["010345678"]),
    ) == ["full_name", "latin_name", "phone", "phone"]
    assert guessed(("Latin name", ["Chan Sophea"]), ("Tel", ["012345678"])) == [
        "full_name",
        "phone",
    ]


def test_facebook_and_telegram_in_one_column() -> None:
    header = "Facebook/Telegram"
    assert guessed((header, ["@dara_sok", "@lina99", "facebook.com/keo"])) == ["telegram"]
    assert guessed((header, ["facebook.com/keo", "fb.com/sim", "@dara_sok"])) == ["facebook"]


def test_cells_of_a_mixed_column_keep_their_kind(shop, csv_file) -> None:
    shop.run(
        csv_file(
            "Name,Facebook/Telegram,Tel",
            "Sok Dara,@dara_sok,dara@example.com",
            "Chan Lina,https://facebook.com/Lina.Chan,012345678",
            "Keo Pisey,t.me/pisey_keo,012345679",
        )
    )
    assert [(p.kind, p.canonical) for p in shop.named("Sok Dara").points] == [
        ("telegram", "dara_sok"),
        ("email", "dara@example.com"),
    ]
    assert [p.kind for p in shop.named("Chan Lina").points] == ["facebook", "phone"]


def test_custom_fields_are_known_by_their_label(shop, csv_file) -> None:
    key = shop.contacts.add_field("Shoe size", "number")
    path = csv_file("Name,Phone,shoe SIZE", "Sok Dara,012345678,42", "Chan Lina,010345678,big")
    assert shop.importing.scan(path).guess.field_of(2) == key
    assert shop.run(path).issues == {"field.not_a_number": 1}
    assert shop.named("Sok Dara").values[key] == 42.0


def test_the_owner_decides() -> None:
    headers = ["Name", "Where from"]
    mapping = Mapping({0: ColumnTarget("full_name"), 1: ColumnTarget(None)}, frozenset({"c_1_x"}))
    assert mapping.with_header(headers, "where FROM", "district").field_of(1) == "district"
    assert mapping.with_header(headers, "Where from", "c_1_x").field_of(1) == "c_1_x"
    assert mapping.with_header(headers, "Where from", "new:Origin").field_of(1) == "new:Origin"
    for nothing in ("", "-", "skip", None):
        assert mapping.with_header(headers, "Name", nothing).field_of(0) is None
    assert mapping.header_fields(headers) == {"Name": "full_name"}
    for header, field, code in (
        ("Nobody", "phone", "import.unknown_header"),
        ("Name", "colour", "import.unknown_field"),
        ("Name", "new:", "import.unknown_field"),
        ("Name", "id; DROP TABLE contact", "import.unknown_field"),
    ):
        with pytest.raises(UserError, match=code):
            mapping.with_header(headers, header, field)
