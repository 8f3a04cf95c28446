from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.contacts.model import KINDS, Identifier, PointInput
from desktop_app.contacts.points import identifier_of, read_point, read_points
from desktop_app.errors import UserError

# Consent and suppression hang on these forms: a change of one is a migration, not a fix.
GOLDEN = [
    ("phone", "012 345 678", "+85512345678"),
    ("phone", "0085512345678", "+85512345678"),
    ("whatsapp", "https://wa.me/85512345678", "+85512345678"),
    ("whatsapp", "012 345 678", "+85512345678"),
    ("email", " Sok.Dara@Gmail.COM ", "sok.dara@gmail.com"),
    ("email", "mailto:a@b.kh", "a@b.kh"),
    ("email", "<a@b.kh>", "a@b.kh"),
    ("email", "a\u200b@b.kh", "a@b.kh"),
    ("telegram", "@SokDara", "sokdara"),
    ("telegram", "https://t.me/SokDara?start=1", "sokdara"),
    ("telegram", "012 345 678", "+85512345678"),
    ("telegram", "t.me/+85512345678", "+85512345678"),
    ("messenger", "m.me/sok.dara", "sok.dara"),
    ("facebook", "https://www.facebook.com/Sok.Dara/", "sok.dara"),
    ("facebook", "facebook.com/profile.php?id=100", "profile.php?id=100"),
    ("instagram", "@SokDara", "sokdara"),
    ("line", "https://line.me/ti/p/~sokdara", "sokdara"),
    ("wechat", "SokDara", "sokdara"),
    ("website", "https://www.Shop.com.kh/", "shop.com.kh"),
]


@pytest.mark.parametrize(("kind", "raw", "canonical"), GOLDEN)
def test_the_canonical_forms_are_frozen(kind, raw, canonical):
    (value,) = read_point(PointInput(kind, raw), "KH")
    assert value.canonical == canonical
    assert value.problem is None


def test_what_was_typed_is_kept():
    (value,) = read_point(PointInput("phone", " 012-345-678\u200b"), "KH")
    assert value.raw == "012-345-678"
    assert (value.status, value.line_type) == ("valid", "mobile")


def test_a_cell_of_two_numbers_is_two_points():
    values = read_point(PointInput("phone", "012 345 678 / 098 765 432"), "KH")
    assert [value.canonical for value in values] == ["+85512345678", "+85598765432"]


def test_words_after_a_number_become_its_label():
    (value,) = read_point(PointInput("phone", "012345678 Telegram"), "KH")
    assert (value.canonical, value.label) == ("+85512345678", "Telegram")
    (named,) = read_point(PointInput("phone", "012345678 Telegram", "work"), "KH")
    assert named.label == "work"


def test_a_number_that_is_not_valid_is_never_sent_to():
    (value,) = read_point(PointInput("phone", "096345678"), "KH")
    assert (value.canonical, value.status) == (None, "invalid")
    assert value.problem


@pytest.mark.parametrize("raw", ["sok", "sok@", "@b.kh", "a@b", "a b@c.kh", "a@b..kh", "a@@b.kh"])
def test_what_is_no_email_address(raw):
    (value,) = read_point(PointInput("email", raw), "KH")
    assert (value.canonical, value.status) == (None, "invalid")
    assert value.problem == "email.not_valid"


def test_two_email_addresses_in_a_cell():
    values = read_point(PointInput("email", "a@b.kh; c@d.kh"), "KH")
    assert [value.canonical for value in values] == ["a@b.kh", "c@d.kh"]


def test_a_name_is_no_telegram_user():
    (value,) = read_point(PointInput("telegram", "Sok Dara"), "KH")
    assert (value.canonical, value.problem) == (None, "telegram.not_valid")


def test_one_number_typed_twice_is_one_point():
    values = read_points(
        [PointInput("phone", "012345678"), PointInput("phone", "+855 12 345 678")], "KH"
    )
    assert [value.raw for value in values] == ["012345678"]


def test_an_empty_cell_is_no_point():
    assert read_point(PointInput("phone", " \u200b"), "KH") == []


def test_a_kind_nobody_knows():
    with pytest.raises(UserError, match=r"contacts\.unknown_kind"):
        read_point(PointInput("fax", "1"), "KH")


@pytest.mark.parametrize(
    ("text", "kind", "canonical"),
    [
        ("012 345 678", "phone", "+85512345678"),
        ("\u17e0\u17e1\u17e2 345 678", "phone", "+85512345678"),
        ("A@B.kh", "email", "a@b.kh"),
        ("@Sok_Dara", "telegram", "sok_dara"),
        ("https://t.me/Sok_Dara", "telegram", "sok_dara"),
    ],
)
def test_an_identifier_as_a_person_types_it(text, kind, canonical):
    assert identifier_of(text, "KH") == Identifier(kind, canonical)


@pytest.mark.parametrize("text", ["", "Sok Dara", "012", "@", "a@b", "012345678 / 098765432"])
def test_what_is_no_identifier(text):
    with pytest.raises(UserError, match=r"contacts\.not_an_identifier"):
        identifier_of(text, "KH")


@given(st.sampled_from(KINDS), st.text())
def test_any_text_is_read_and_its_canonical_form_stays_itself(kind, raw):
    for value in read_point(PointInput(kind, raw), "KH"):
        assert value.raw
        if value.canonical is not None and kind in ("phone", "whatsapp", "telegram", "email"):
            (again,) = read_point(PointInput(kind, value.canonical), "KH")
            assert again.canonical == value.canonical


@given(st.text())
def test_any_text_is_an_identifier_or_refused(text):
    try:
        found = identifier_of(text, "KH")
    except UserError as error:
        assert error.code == "contacts.not_an_identifier"
    else:
        assert found.canonical
