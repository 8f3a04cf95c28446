"""Mistyped e-mail addresses."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.cleanup.emails import PROVIDERS, corrected, meant
from desktop_app.cleanup.suggesting import number, province
from desktop_app.contacts.model import PointInput
from desktop_app.contacts.points import read_point
from desktop_app.text.khmer_names import khmer_name, latin_name


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        *(("gmial.com", "gmail.com"), ("gmail.con", "gmail.com"), ("gmaul.com", "gmail.com")),
        *(("yahooo.com", "yahoo.com"), ("hotmai.con", "hotmail.com"), ("shop.con", "shop.com")),
        *(("mail.com", None), ("ymail.com", None), ("shop.com.kh", None), ("gmail.com", None)),
        *(("aba.com", None), ("x.co", None)),
    ],
)
def test_the_domain_that_was_meant(typed, found) -> None:
    assert meant(typed) == found


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("Dara@Gmail,com", "dara@gmail.com"),
        ("dara @ gmail.com", "dara@gmail.com"),
        ("dara@@gmail.com", "dara@gmail.com"),
        ("dara@gmail", "dara@gmail.com"),
        ("dara at gmail.com", "dara@gmail.com"),
        ("dara@gmail.com", None),
        ("dara", None),
        ("@gmail.com", None),
        ("a@b@c", None),
        ("", None),
    ],
)
def test_the_address_that_was_meant(typed, found) -> None:
    assert corrected(typed) == found


@given(st.sampled_from(PROVIDERS))
def test_no_provider_is_a_typo(domain) -> None:
    assert meant(domain) is None


@given(st.text())
def test_any_text_is_read_without_failing(text) -> None:
    found = corrected(text)
    assert found is None or found.count("@") == 1
    number(text, "KH")
    province(text)
    latin_name(text)
    khmer_name(text)


@given(st.text(alphabet="oOlI0123456789 -", max_size=14))
def test_a_suggested_number_is_one(text) -> None:
    found = number(text, "KH")
    if found is not None:
        (value,) = read_point(PointInput("phone", found), "KH")
        assert value.canonical == found


@pytest.mark.parametrize(
    ("text", "code"),
    [("Pnom Pehn", "12"), ("Batambong", "02"), ("Kampng Chamm", "03"), ("x", None), ("ABC", None)],
)
def test_the_nearest_province(text, code) -> None:
    assert province(text) == code


@pytest.mark.parametrize(("khmer", "latin"), [("សុខ ដារ៉ា", "Sok Dara"), ("ហេង វណ្ណា", "Heng Vanna")])
def test_usual_names_go_both_ways(khmer, latin) -> None:
    assert latin_name(khmer) == latin
    assert khmer_name(latin) == khmer


def test_names_that_are_not_known() -> None:
    assert khmer_name("John Smith") is None
    assert latin_name("John") is None
    assert latin_name("គឹមហួរ") not in (None, "")
