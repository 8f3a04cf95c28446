"""Which column is what, by its header and by what its cells hold."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.errors import UserError
from desktop_app.importing.guess import Guesser
from desktop_app.importing.header_row import headers_of
from desktop_app.importing.headers import fields_of_header
from desktop_app.importing.model import FIELDS, ColumnTarget, Mapping, new_field


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


def test_numbers_that_count_up_are_phones_where_nothing_else_is_said() -> None:
    cells = ["012345671", "012345672", "012345673"]
    assert guessed(("A", ["Sok Dara", "Chan Lina", "Ly Vanna"]), ("B", cells))[1] == "phone"
    assert guessed(("Ticket", cells)) == [None]


def test_cells_that_contradict_a_header_make_it_doubtful() -> None:
    columns = [["Sok", "Chan"], ["012345678", "010345678"]]
    mapping = Guesser("KH", []).guess(["Name", "SMS"], columns)
    assert mapping.field_of(1) == "phone"
    mapping = Guesser("KH", []).guess(["Name", "DOB"], [["Sok"], ["red"]])
    assert mapping.targets[1].confidence < 0.5 < mapping.targets[0].confidence


@pytest.mark.parametrize(
    ("header", "cells"),
    [
        ("Invoice", ["12345678", "12345679", "12345680"]),
        ("Order number", [12345678, 98765432, 10458221]),
        ("Barcode", ["85512345", "85598765", "85510458"]),
        ("Phone price", ["120.5", "99", "35"]),
        ("Phone verified", ["yes", "no", "yes"]),
        ("Business Fax", ["023222333", "023222334"]),
        ("Emergency phone", ["012345678", "010345678"]),
        *(
            (header, ["012345678", "010345678"])
            for header in (
                *("Old phone", "Driver phone", "Next of kin", "Sales rep phone", "លេខអ្នកណែនាំ"),
                *("លេខប្រពន្ធ", "SĐT người thân", "เบอร์ฉุกเฉิน", "紧急联系电话", "传真号码"),
                *("Téléphone du conjoint", "Contact d'urgence", "Bank account", "ID card", "ABA"),
                *("អត្តសញ្ញាណប័ណ្ណ", "Số tài khoản", "เลขบัญชี", "身份证", "Carte d'identité"),
            )
        ),
        ("A", [12345678, 12345679, 12345680]),
    ],
)
def test_numbers_of_something_else_are_no_phones(header, cells) -> None:
    assert guessed((header, cells)) == [None]


@pytest.mark.parametrize(
    ("header", "cells", "field"),
    [
        ("Email Marketing Status", ["subscribed", "unsubscribed", "subscribed"], "consent"),
        ("Accepts SMS Marketing", ["yes", "no"], "consent"),
        ("Newsletter", ["opted in", "", "2024-05-06"], "consent"),
        ("Marketing", ["TV", "radio"], None),
        ("SMS", ["yes", "no"], "consent"),
        ("Consent", ["012345678", "010345678"], "phone"),
        ("Marketing contact status", ["Marketing contact", "Marketing contact"], None),
        ("Opted out", ["", ""], "opt_out"),
        ("Do not email", [True, False], "opt_out"),
        ("Unsubscribed at", ["2024-05-06", ""], "opt_out"),
        ("ឈប់ទទួលសារ", ["ឈប់", "ទេ"], "opt_out"),
        ("Unsubscribe reason", ["no time", "too many"], "opt_out"),
        ("Unsubscribe link", ["no time", "too many"], None),
        ("Opt-in / opt-out", ["yes", "no"], None),
        ("Unsubscribed", ["maybe", "perhaps"], "opt_out"),
        ("SMS consent", ["x", "maybe"], "consent"),
        ("May we write to you by SMS?", ["x", "later"], "consent"),
    ],
)
def test_who_agreed_and_who_asked_to_stop(header, cells, field) -> None:
    assert guessed((header, cells)) == [field]


def test_each_column_of_consent_is_taken() -> None:
    assert guessed(
        ("Accepts Email Marketing", ["yes", "no"]), ("Accepts SMS Marketing", ["no", "yes"])
    ) == ["consent", "consent"]


def test_a_title_is_a_job_where_nobody_is_called_so() -> None:
    assert guessed(("Title", ["Mr.", "លោក", "Ms"])) == ["honorific"]
    assert guessed(("Title", ["Manager", "Cook", "Driver"])) == ["job_title"]


def test_the_column_that_holds_provinces_is_the_province() -> None:
    assert guessed(("State", ["x", "y"]), ("City", ["Kampot", "Siemreap"])) == [None, "province"]


@pytest.mark.parametrize(
    ("cells", "offered"),
    [
        (["42", "38.5", "1,200"], "new:number:Size"),
        ([1.0, 2, "3"], "new:number:Size"),
        (["007", "012"], "new:Size"),
        (["2/1/1990", "12/25/1991", date(1992, 3, 4)], "new:date:Size"),
        (["yes", "no", "ចាស"], "new:yes_no:Size"),
        ([True, False], "new:yes_no:Size"),
        (["XL", "M"], "new:Size"),
        (["", ""], None),
    ],
)
def test_unknown_columns_are_offered_with_their_type(cells, offered) -> None:
    mapping = Guesser("KH", []).guess(["Size"], [cells])
    assert mapping.field_of(0) is None
    assert mapping.targets[0].offered == offered


def test_new_fields_of_every_type(shop, csv_file) -> None:
    path = csv_file("Name,Size,Since,Member,Shirt", 'Sok Dara,"1,200",2/1/1990,yes,XL')
    scan = shop.importing.scan(path)
    mapping = scan.guess
    for header, wanted in (
        ("Size", "new:number:Shoe size"),
        ("Since", "new:date:Since"),
        ("Member", "new:yes_no:Member"),
        ("Shirt", "new:text:number:one"),
    ):
        mapping = mapping.with_header(scan.headers, header, wanted)
    preview = shop.importing.preview(scan, mapping)[0]
    assert [cell.new for cell in preview.cells] == ["Sok Dara", "1200", "1990-01-02", "1", "XL"]
    shop.run(path, mapping)
    made = {field.label: field for field in shop.contacts.fields() if field.custom}
    assert {label: field.type for label, field in made.items()} == {
        **{"Shoe size": "number", "Since": "date", "Member": "yes_no", "number:one": "text"},
    }
    values = shop.named("Sok Dara").values
    assert [values[made[label].key] for label in made] == [1200.0, "1990-01-02", 1, "XL"]


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("new:Size", ("text", "Size")),
        ("new:number:Size", ("number", "Size")),
        ("new:text:date:x", ("text", "date:x")),
        ("new:colour:Size", ("text", "colour:Size")),
        ("new:", None),
        ("new:number:", None),
        ("new:date: ", None),
        ("phone", None),
    ],
)
def test_what_a_new_field_asks_for(name, found) -> None:
    assert new_field(name) == found


@given(st.text(max_size=40))
def test_any_header_is_looked_up(header) -> None:
    for field, sure in fields_of_header(header):
        assert field is None or field in FIELDS
        assert 0 < sure <= 1


ANY_CELL = st.one_of(
    st.text(max_size=14),
    st.floats(),
    st.booleans(),
    st.none(),
    st.dates(),
    st.sampled_from(["012345678", "#N/A", "yes", "Kampot", "a@example.com", "1", "12/25/2024"]),
)


@given(st.lists(st.tuples(st.text(max_size=12), st.lists(ANY_CELL, min_size=3, max_size=3))))
def test_any_columns_are_guessed(columns) -> None:
    headers = headers_of([header for header, _ in columns], len(columns))
    mapping = Guesser("KH", []).guess(headers, [cells for _, cells in columns])
    for target in mapping.targets.values():
        assert target.field is None or target.field in FIELDS
        assert target.offered is None or new_field(target.offered) is not None
        assert target.field is None or target.offered is None


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
