from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.contacts.search.terms import terms_of


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("", []),
        ("\u200b \ufeff", []),
        ("Sok DARA sok", [("sok",), ("dara",)]),
        ("012 345", [("012345", "012 345")]),
        ("012345", [("012345",)]),
        ("+855 12 345", [("85512345", "+855 12 345")]),
        ("00855 12", [("85512", "00855 12")]),
        ("007", [("007",)]),
        ("\u17e1\u17e2 \u17e3", [("123", "12 3")]),
        ("sok 012-345", [("sok",), ("012345", "012-345")]),
        ("Mr. Sok", [("sok",)]),
        ("Mr", [("mr",)]),
        ("+", [("+",)]),
    ],
)
def test_what_a_search_means(text, terms):
    assert terms_of(text) == terms


def test_a_page_pasted_by_mistake_is_cut():
    assert len(terms_of(" ".join(f"w{n}x" for n in range(1000)))) == 32


@given(st.text())
def test_any_text_has_terms_that_can_be_found(text):
    for term in terms_of(text):
        assert all(term)
