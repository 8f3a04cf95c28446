"""Amounts of money as people write them, in riel and dollars. Knows no exchange rates."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from desktop_app.text.digits import to_ascii_digits
from desktop_app.text.invisible import IGNORABLES

_DECIMALS = {"KHR": 0, "USD": 2}
# Far above any purchase, and far below the limits of SQLite's integers and Decimal's 28 digits.
_LARGEST = 10**15
_LONGEST = 24
_RIEL = "\u17db"
_KHR = re.compile(f"{_RIEL}|រៀល|\\bKHR\\b|\\briels?\\b", re.IGNORECASE)
_USD = re.compile(r"\bUS\$|\$|ដុល្លារ|ដុល្លា|\bUSD\b|\bdollars?\b", re.IGNORECASE)
_STUCK_UNIT = re.compile(r"(?<=\d)(?=[A-Za-z])|(?<=[A-Za-z])(?=\d)")
# 5k, and the Khmer words for counting riel
_COUNTED_IN = {"k": 1_000, "ពាន់": 1_000, "ម៉ឺន": 10_000, "សែន": 100_000, "លាន": 1_000_000}
_COUNTED = re.compile(r"(?<!\d)(\d+(?:[.,]\d{1,2})?)\s*(k\b|ពាន់|ម៉ឺន|សែន|លាន)", re.IGNORECASE)
_AMOUNT = re.compile(r"(?P<sign>[-\u2212]?)(?P<number>\d[\d.,' ]*)")
_GROUPED = {
    mark: re.compile(rf"\d{{1,3}}(?:{re.escape(mark)}\d{{3}})+") for mark in (",", ".", " ", "'")
}


@dataclass(frozen=True, slots=True)
class Money:
    """``minor``: the amount in the smallest unit: riel for KHR (no decimals), cents for USD."""

    minor: int
    currency: str


def parse_money(text: str | int | float, default_currency: str | None = None) -> Money | None:
    """The amount if ``text`` has only one meaning, otherwise None.

    The currency is the one written (៛ រៀល KHR riel, $ ដុល្លារ USD dollar), otherwise
    ``default_currency`` ("KHR" or "USD"); None if there is neither, or both are written.

    Separators are never guessed from a locale: Khmer software writes both 1,234,567 and 1.234.567.
    - With both ``.`` and ``,``: the last is the decimal mark, the other must group by three.
    - One of them, several times: it groups by three.
    - One of them, once, before three digits: groups in riel, which has no decimals. In dollars a
      comma groups ($1,250), because nobody writes tenths of a cent; a point could be either and is
      None, unless the number begins with 0 (0.500 is 50 cents).
    - One of them, once, before any other number of digits: the decimal mark.
    - Spaces and apostrophes only group, by three.
    - ``k`` and the Khmer words for 1,000, 10,000, 100,000 and 1,000,000 multiply (5k, 1.5k).
    - A fraction smaller than the smallest unit is None: nothing is rounded.
    An int or float (a cell that holds a number) has no separators, and is what it is.
    """
    if isinstance(text, bool):
        return None
    if not isinstance(text, str):
        # Spreadsheets compute with 15 digits; the rest is noise (0.1 + 0.2).
        return _amount(Decimal(f"{text:.15g}"), default_currency)
    text = to_ascii_digits(text.translate(IGNORABLES))
    text = _STUCK_UNIT.sub(" ", text)
    text, riels = _KHR.subn(" ", text)
    text, dollars = _USD.subn(" ", text)
    if riels and dollars:
        return None
    currency = "KHR" if riels else "USD" if dollars else default_currency
    text = " ".join(_COUNTED.sub(_written_out, text).split()).replace("- ", "-")
    match = _AMOUNT.fullmatch(text)
    if match is None or len(match["number"]) > _LONGEST:
        return None
    number = _plain_number(match["number"].strip(), currency)
    return (
        None
        if number is None
        else _amount(Decimal(match["sign"] and "-1" or "1") * number, currency)
    )


def _written_out(match: re.Match[str]) -> str:
    number = Decimal(match[1].replace(",", ".")) * _COUNTED_IN[match[2].lower()]
    return f" {number.normalize():f} "


def _amount(value: Decimal, currency: str | None) -> Money | None:
    if currency not in _DECIMALS or not value.is_finite():
        return None
    if abs(value) > _LARGEST:
        return None
    minor = value.scaleb(_DECIMALS[currency])
    return Money(int(minor), currency) if minor == minor.to_integral_value() else None


def _plain_number(number: str, currency: str | None) -> Decimal | None:
    for blank in (" ", "'"):
        if blank in number:
            whole, mark, fraction = _split_last(number)
            if not _GROUPED[blank].fullmatch(whole):
                return None
            number = whole.replace(blank, "") + mark + fraction
    marks = [mark for mark in (".", ",") if mark in number]
    if len(marks) == 2:
        return _with_both(number)
    if not marks:
        return Decimal(number)
    return _with_one(number, marks[0], currency)


def _split_last(number: str) -> tuple[str, str, str]:
    """The part before the last ``.`` or ``,``, that mark, and the part after it."""
    at = max(number.rfind("."), number.rfind(","))
    return (number, "", "") if at < 0 else (number[:at], number[at], number[at + 1 :])


def _with_both(number: str) -> Decimal | None:
    whole, mark, fraction = _split_last(number)
    group = "," if mark == "." else "."
    if not fraction or not _GROUPED[group].fullmatch(whole):
        return None
    return Decimal(f"{whole.replace(group, '')}.{fraction}")


def _with_one(number: str, mark: str, currency: str | None) -> Decimal | None:
    grouped = _GROUPED[mark].fullmatch(number) is not None
    if number.count(mark) > 1:
        return Decimal(number.replace(mark, "")) if grouped else None
    if grouped and number[0] != "0":
        groups = currency == "KHR" or mark == ","
        return Decimal(number.replace(mark, "")) if groups else None
    whole, _, fraction = number.partition(mark)
    return Decimal(f"{whole}.{fraction}") if fraction else None


def format_money(minor: int, currency: str) -> str:
    """``86,000៛`` or ``$12.50``; any other currency has two decimals followed by its code."""
    sign, minor = ("-" if minor < 0 else ""), abs(minor)
    if currency == "KHR":
        return f"{sign}{minor:,}{_RIEL}"
    amount = f"{minor // 100:,}.{minor % 100:02d}"
    return f"{sign}${amount}" if currency == "USD" else f"{sign}{amount} {currency}"
