from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop_app import phones
from desktop_app.contacts.keys import point_text, search_text, sort_text
from desktop_app.text.digits import only_digits


def test_a_number_is_found_by_its_national_and_its_international_digits():
    assert point_text("phone", "012 345 678", "+85512345678", "KH") == "012345678 85512345678"
    assert point_text("phone", "x", "+66812345678", "KH") == "66812345678"


def test_what_was_not_understood_is_found_as_typed():
    assert point_text("phone", "012/34", None, "KH") == "01234 012/34"
    assert point_text("email", "Sok(at)B", None, "KH") == "sok(at)b"


def test_a_user_name_keeps_its_at():
    assert point_text("telegram", "t.me/Sok", "sok", "KH") == "@sok"
    assert point_text("facebook", "fb.com/Sok", "sok", "KH") == "sok"


@given(st.from_regex(r"\+855[1-9][0-9]{7,8}", fullmatch=True))
def test_the_short_cut_says_what_phonenumbers_says(e164):
    if phones.canonical(e164) == e164:
        national = only_digits(phones.national(e164, "KH"))
        assert point_text("phone", e164, e164, "KH") == f"{national} {e164[1:]}"


def test_search_text_joins_the_keys():
    text = search_text("Sok  Dara", None, "ABC", ["012345678"], ["VIP"])
    assert text == "sok dara abc 012345678 vip"


def test_people_without_a_name_come_last():
    keys = [
        sort_text("", None, None, None),
        sort_text("", None, None, "+85512345678"),
        sort_text("\u17a2", None, None, None),
        sort_text("", None, "ABC", "+855"),
        sort_text("\u200b", "Zoe", None, None),
    ]
    order = sorted(range(5), key=keys.__getitem__)
    assert order == [3, 4, 2, 0, 1]
