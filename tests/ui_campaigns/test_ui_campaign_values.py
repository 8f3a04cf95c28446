"""Prices, file names and lengths: what is worked out without a window."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.campaigns import sms
from ui.campaigns.cost import read_price, total_cost
from ui.campaigns.draft import fewer, fresh_name
from ui.campaigns.export_step import file_name
from ui.campaigns.words import Capacity


@pytest.mark.parametrize(
    ("text", "price"),
    [
        ("80", Decimal(80)),
        ("៨០", Decimal(80)),
        (" 80\u17db ", Decimal(80)),
        ("$0.0215", Decimal("0.0215")),
        ("1,000", Decimal(1000)),
        ("", None),
        ("abc", None),
        ("-5", None),
        ("NaN", None),
        ("Infinity", None),
        ("1e30", None),
    ],
)
def test_a_price_is_read_as_typed(text, price):
    assert read_price(text) == price


@given(st.text(max_size=20), st.integers(0, 10**7))
def test_whatever_is_typed_costs_something_or_nothing(text, messages):
    price = read_price(text)
    if price is not None:
        assert total_cost(messages, price, "KHR").endswith("\u17db")
        assert total_cost(messages, price, "USD").startswith("$")


def test_the_cost_is_rounded_to_what_can_be_paid():
    assert total_cost(2406, Decimal(80), "KHR") == "192,480\u17db"
    assert total_cost(3, Decimal("0.0215"), "USD") == "$0.06"
    assert total_cost(1, Decimal("0.5"), "KHR") == "1\u17db"


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("Water Festival", "Water Festival.csv"),
        ("a/b\\c:d", "a b c d.csv"),
        ("...", "export.csv"),
        ("បុណ្យអុំទូក", "បុណ្យអុំទូក.csv"),
        ("x" * 300, "x" * 80 + ".csv"),
    ],
)
def test_a_name_becomes_a_file_name(name, file):
    assert file_name(name, ".csv") == file


@given(st.text(max_size=200))
def test_no_file_name_leaves_its_folder(name):
    made = file_name(name, ".csv")
    assert made.endswith(".csv")
    assert not set('\\/:*?"<>|\n\x00') & set(made)
    assert made.strip(" ") == made
    assert not made.startswith(".")


@pytest.mark.parametrize(
    ("text", "capacity"),
    [
        ("", Capacity(0, 160, 160)),
        ("a" * 160, Capacity(160, 160, 160)),
        ("a" * 161, Capacity(161, 306, 153)),
        ("ក" * 70, Capacity(70, 70, 70)),
        ("ក" * 71, Capacity(71, 134, 67)),
        # the euro sign costs two and is not cut: one place at the end of the first part is lost
        ("a" * 152 + "€" + "a" * 9, Capacity(164, 306, 153)),
    ],
)
def test_how_full_the_parts_are(text, capacity):
    assert Capacity.of(sms.measure(text)) == capacity


def test_a_fresh_name_is_free():
    assert fresh_name("New", []) == "New"
    assert fresh_name("New", ["New", "New 3"]) == "New 2"


def test_only_who_is_left_out_in_addition_is_told():
    assert fewer({"denied": 2, "suppressed": 1}, {"denied": 1, "suppressed": 3, "expired": 1}) == {
        "suppressed": 2,
        "expired": 1,
    }
