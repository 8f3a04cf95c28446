from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.text.money import Money, format_money, parse_money


@pytest.mark.parametrize(
    ("text", "minor", "currency"),
    [
        ("86000៛", 86000, "KHR"),
        ("86,000៛", 86000, "KHR"),
        ("86.000 ៛", 86000, "KHR"),
        ("86 000 រៀល", 86000, "KHR"),
        ("៨៦០០០ រៀល", 86000, "KHR"),
        ("KHR 86000", 86000, "KHR"),
        ("86000 riels", 86000, "KHR"),
        ("86000.00 KHR", 86000, "KHR"),
        ("1,234,567៛", 1234567, "KHR"),
        ("1.234.567៛", 1234567, "KHR"),
        ("1.234.567,00 ៛", 1234567, "KHR"),
        ("$12.50", 1250, "USD"),
        ("12,50 $", 1250, "USD"),
        ("12.5$", 1250, "USD"),
        ("US$ 12", 1200, "USD"),
        ("12USD", 1200, "USD"),
        ("usd12.5", 1250, "USD"),
        ("12 dollars", 1200, "USD"),
        ("១២,៥ ដុល្លារ", 1250, "USD"),
        ("$1,234.50", 123450, "USD"),
        ("1.234,50 $", 123450, "USD"),
        ("1 234,50 $", 123450, "USD"),
        ("1'234.50 $", 123450, "USD"),
        ("$1,234,567", 123456700, "USD"),
        ("$0.500", 50, "USD"),
        ("$1,234", 123400, "USD"),
        ("$10,000", 1000000, "USD"),
        ("1.5$", 150, "USD"),
        ("5k$", 500000, "USD"),
        ("$1.5k", 150000, "USD"),
        ("5k៛", 5000, "KHR"),
        ("5 K riel", 5000, "KHR"),
        ("៥ពាន់រៀល", 5000, "KHR"),
        ("5ម៉ឺន រៀល", 50000, "KHR"),
        ("1,5 លានរៀល", 1500000, "KHR"),
        ("-$5", -500, "USD"),
        ("$ -5", -500, "USD"),
        ("\u200b$5\u200b", 500, "USD"),
    ],
)
def test_amounts(text, minor, currency):
    assert parse_money(text) == Money(minor, currency)
    other = "USD" if currency == "KHR" else "KHR"
    assert parse_money(text, other) == Money(minor, currency)


@pytest.mark.parametrize(
    ("value", "currency", "minor"),
    [("86,000", "KHR", 86000), ("10,000", "USD", 1000000), ("5k", "KHR", 5000),
     ("5k", "USD", 500000),
     ("12.5", "USD", 1250), (86000.0, "KHR", 86000), (12.5, "USD", 1250),
     (12, "USD", 1200), (1234.0, "USD", 123400), (0.1 + 0.2, "USD", 30)],
)  # fmt: skip
def test_default_currency(value, currency, minor):
    assert parse_money(value, currency) == Money(minor, currency)
    assert parse_money(value) is None


@pytest.mark.parametrize(
    "text",
    [
        "$1.234",  # 1,234 or 1.234 (1.250 would be 1.25): nobody can tell
        "$1.250",
        "1.234.567,5៛",  # half a riel
        "86000.5 KHR",
        "$12.505",
        "$1,23,456",
        "$1,2345.00",
        "1.23.4$",
        "$12.",
        "5 $ 2",
        "$5 and ៛2000",
        "$",
        "five dollars",
        "5k5$",
        "1.234k$",
        "5 k k $",
        "5m$",
        "$1e5",
        "12.50 THB",
        "",
        "1 2 $",
        "$" + "9" * 40,
    ],
)
def test_what_is_not_plain_is_nothing(text):
    assert parse_money(text) is None


@pytest.mark.parametrize("value", [True, float("nan"), float("inf"), 1e300, 12.505, "1.234"])
def test_odd_values_are_nothing(value):
    assert parse_money(value, "USD") is None


def test_format():
    assert format_money(86000, "KHR") == "86,000៛"
    assert format_money(1250, "USD") == "$12.50"
    assert format_money(-123456, "USD") == "-$1,234.56"
    assert format_money(5, "USD") == "$0.05"
    assert format_money(123456, "THB") == "1,234.56 THB"


@given(st.integers(-(10**12), 10**12), st.sampled_from(["KHR", "USD"]))
def test_what_is_shown_is_read_back(minor, currency):
    assert parse_money(format_money(minor, currency)) == Money(minor, currency)


AMOUNTS = st.text(st.sampled_from("0123456789.,' -$៛៥kKUSDHRពាន់"), max_size=14)


@given(
    st.text() | AMOUNTS | st.floats() | st.integers(), st.sampled_from([None, "KHR", "USD", "THB"])
)
def test_anything_is_an_amount_or_nothing(value, currency):
    money = parse_money(value, currency)
    assert money is None or (isinstance(money.minor, int) and money.currency in ("KHR", "USD"))
