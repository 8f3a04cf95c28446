import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.campaigns.merge_fields import MergeFields, called, read_values
from desktop_app.campaigns.message import clean, parse
from desktop_app.contacts.model import STANDARD_FIELDS, Field
from desktop_app.errors import UserError
from desktop_app.languages import written_in

FIELDS = MergeFields(
    [
        *STANDARD_FIELDS,
        Field("c_points", "number", custom=True, label="Points"),
        Field("c_1", "text", custom=True, label="ពណ៌"),
        Field("c_since", "date", custom=True, label="Since"),
        Field("c_vip", "yes_no", custom=True, label="VIP"),
        Field("c_name", "text", custom=True, label="Name"),
    ]
)


def read(message, values, fallbacks=None):
    return parse(message, FIELDS.names).render(values, fallbacks or {})


def values(person, wanted, language):
    return read_values(person, FIELDS.readers(wanted, language))


def test_a_field_becomes_the_persons_value():
    rendered = read("Dear {name}, {company}!", {"name": "Dara", "company": "ABA"})
    assert (rendered.text, rendered.missing) == ("Dear Dara, ABA!", ())


def test_the_fallback_inside_the_braces_comes_before_the_campaigns():
    rendered = read("Dear {name|friend}", {}, {"name": "customer"})
    assert (rendered.text, rendered.missing) == ("Dear friend", ("name",))


def test_the_campaigns_fallback_comes_before_nothing():
    assert read("Dear {name}!", {}, {"name": "customer"}).text == "Dear customer!"


@pytest.mark.parametrize(
    ("message", "text"),
    [
        ("Dear {name} {company} shop", "Dear shop"),
        ("Dear {name} shop", "Dear shop"),
        ("{name} shop", "shop"),
        ("Dear {name}", "Dear"),
        ("Dear {name}\nshop", "Dear \nshop"),
        ("two  spaces {name} stay", "two  spaces stay"),
    ],
)
def test_nothing_at_all_leaves_one_space(message, text):
    assert read(message, {}).text == text


def test_a_missing_field_is_told_once():
    assert read("{name} {name} {company}", {"company": "ABA"}).missing == ("name",)


def test_double_braces_are_braces():
    assert read("{{so}} {{ {name} }}", {"name": "Dara"}).text == "{so} { Dara }"


def test_fields_may_be_written_in_any_case_and_by_the_label_in_any_spelling():
    text = "{ Name } {POINTS} {ពណ៌} {c_points}"
    rendered = read(text, {"name": "Dara", "c_points": "7", "c_1": "red"})
    assert rendered.text == "Dara 7 red 7"


def test_a_custom_field_never_takes_the_place_of_a_standard_one():
    assert read("{name} {c_name}", {"name": "Dara", "c_name": "x"}).text == "Dara x"


@pytest.mark.parametrize("message", ["", "  \n"])
def test_an_empty_message_is_refused(message):
    with pytest.raises(UserError) as caught:
        parse(message, FIELDS.names)
    assert caught.value.code == "campaign.empty_message"


@pytest.mark.parametrize("name", ["nmae", "", "c_vip", "notes"])
def test_an_unknown_field_is_refused_by_its_name(name):
    with pytest.raises(UserError) as caught:
        parse(f"Dear {{{name}}}", FIELDS.names)
    assert caught.value.code == "campaign.unknown_merge_field"
    assert caught.value.details["field"] == name


@pytest.mark.parametrize("message", ["Dear {name", "Dear name}", "{na{name}"])
def test_a_brace_without_its_other_half_is_refused(message):
    with pytest.raises(UserError) as caught:
        parse(message, FIELDS.names)
    assert caught.value.code == "campaign.lone_brace"


@given(st.text())
def test_any_text_is_either_refused_or_read_whole(text):
    try:
        rendered = read(text, {})
    except UserError as error:
        assert error.code.startswith("campaign.")
        return
    if "{" not in text and "}" not in text:
        assert rendered.text == text


@given(st.text().filter(str.strip))
def test_text_with_doubled_braces_is_read_as_it_was(text):
    doubled = text.replace("{", "{{").replace("}", "}}")
    assert read(doubled, {}).text == text


@given(st.text(alphabet="a {}\n", max_size=8), st.text(alphabet="b {}|", max_size=8))
def test_a_value_is_never_read_as_a_message(before, value):
    doubled = before.replace("{", "{{").replace("}", "}}")
    assert read(f"{doubled}.{{name}}.", {"name": value or "x"}).text == f"{before}.{value or 'x'}."


def test_only_an_sms_loses_its_zero_width_spaces():
    assert clean("ក\u200bខ", "sms") == ("កខ", ["sms.zero_width_removed"])
    assert clean("ក\u200bខ", "email") == ("ក\u200bខ", [])


@pytest.mark.parametrize(
    ("person", "name"),
    [
        ({"full_name": "លោក ចាន់ សុភា", "given_name": "សុភា"}, "សុភា"),
        ({"full_name": "លោកស្រី ចាន់ សុភា"}, "ចាន់ សុភា"),
        ({"full_name": "Mr. Dara Sok", "given_name": " "}, "Dara Sok"),
        ({"full_name": "", "latin_name": "Dara Sok"}, "Dara Sok"),
        ({"full_name": ""}, ""),
    ],
)
def test_what_a_person_is_called(person, name):
    assert called(person) == name


def test_values_are_made_fit_to_be_read():
    person = {
        "full_name": "លោក ចាន់\u200b  សុភា\n",
        "province": "12",
        "c_points": 12.0,
        "c_since": "2025-03-14",
        "company": None,
    }
    wanted = ("name", "full_name", "honorific", "province", "c_points", "c_since", "company")
    assert values(person, wanted, "en") == {
        "name": "ចាន់ សុភា",
        "full_name": "លោក ចាន់ សុភា",
        "honorific": "លោក",
        "province": "Phnom Penh",
        "c_points": "12",
        "c_since": "14/03/2025",
    }


def test_a_province_has_its_name_in_the_messages_language():
    assert values({"province": "12"}, ("province",), "km") == {"province": "ភ្នំពេញ"}
    assert values({"province": "Texas"}, ("province",), "km") == {"province": "Texas"}
    assert (written_in("Sale in {province}"), written_in("នៅ {province}")) == ("en", "km")
