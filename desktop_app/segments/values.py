"""Reads the value of a rule's line, as given by a person or a file, and checks it.

A reader returns the stored form or raises ValueError. Texts stay as typed, dates become ISO,
amounts stay in riel or dollars. The registry assigns readers to fields.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from desktop_app.text.dates import parse_date
from desktop_app.text.digits import to_ascii_digits
from desktop_app.text.invisible import CONTROLS, EDGES
from desktop_app.text.keys import search_key
from desktop_app.text.money import parse_money
from desktop_app.text.provinces import province_code

Reader = Callable[[object], object]
Number = int | float

_LONGEST = 500
_MOST = 1_000  # values in one list
_LARGEST = 10**15  # whole numbers up to here are exact, even in SQLite's floats
_MAX_DAYS = 36_500
_MAX_AGE = 150
_NOTHING = (None, "", (), True)  # what editors and files hold if no value is needed


def nothing(value: object) -> None:
    """For operators without a value."""
    if not any(value is blank or value == blank for blank in _NOTHING):
        raise ValueError


def text(value: object) -> str:
    """Visible text of at most 500 characters; whole numbers are accepted as typed."""
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) <= _LARGEST:
        value = str(value)
    if not isinstance(value, str) or len(value) > _LONGEST:
        raise ValueError
    cleaned = value.translate(CONTROLS).strip(EDGES)
    if not search_key(cleaned):
        raise ValueError
    return cleaned


def province(value: object) -> str:
    """The official code of a province given by code or name, otherwise the text unchanged."""
    typed = text(value)
    return province_code(typed) or typed


def number(value: object) -> Number:
    """A number, or text with commas or Khmer digits."""
    if isinstance(value, str):
        if len(value) > _LONGEST:
            raise ValueError
        value = _number_of(to_ascii_digits(value).replace(",", "").strip())
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ValueError
    if not abs(value) <= _LARGEST:  # written like this, it also rejects NaN
        raise ValueError
    return int(value) if value == int(value) else value


def _number_of(digits: str) -> Number:
    if not digits.isascii() or "_" in digits:
        raise ValueError
    return int(digits) if digits.lstrip("-").isdigit() else float(digits)


def _whole(value: object, least: int, most: int) -> int:
    found = number(value)
    if not isinstance(found, int) or not least <= found <= most:
        raise ValueError
    return found


def count(value: object) -> int:
    return _whole(value, 0, _LARGEST)


def days(value: object) -> int:
    """1 to 36,500 (a hundred years)."""
    return _whole(value, 1, _MAX_DAYS)


def age(value: object) -> int:
    return _whole(value, 0, _MAX_AGE)


def month(value: object) -> int:
    return _whole(value, 1, 12)


def row_id(value: object) -> int:
    return _whole(value, 1, _LARGEST)


def day(value: object) -> str:
    """An ISO date, from a date as people write it, day first."""
    if not isinstance(value, str | date) or (isinstance(value, str) and len(value) > _LONGEST):
        raise ValueError
    found = parse_date(value).value
    if found is None:
        raise ValueError
    return found.isoformat()


def riel(value: object) -> Number:
    return _amount(value, "KHR")


def dollars(value: object) -> Number:
    return _amount(value, "USD")


def _amount(value: object, currency: str) -> Number:
    """Riel, or dollars with cents; not negative."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise ValueError
    if isinstance(value, str) and len(value) > _LONGEST:
        raise ValueError
    if not isinstance(value, str):
        value = number(value)
    money = parse_money(value, currency)
    if money is None or money.currency != currency or not 0 <= money.minor <= _LARGEST:
        raise ValueError
    return minor_to_number(money.minor, currency)


def minor_to_number(minor: int, currency: str) -> Number:
    return minor if currency == "KHR" else number(minor / 100)


def one_of(*words: str) -> Reader:
    """One of these words in any case."""

    def read(value: object) -> str:
        found = value.strip().lower() if isinstance(value, str) else value
        if found not in words:
            raise ValueError
        return str(found)

    return read


def many(read: Reader) -> Reader:
    """A list of 1 to 1,000 distinct values in the given order; a single value is a list of one."""

    def read_all(value: object) -> tuple[object, ...]:
        given = value if isinstance(value, tuple) else (value,)
        if not 0 < len(given) <= _MOST:
            raise ValueError
        return tuple(dict.fromkeys(read(each) for each in given))

    return read_all


def pair(read: Reader) -> Reader:
    """Two values of one kind, the smaller first."""

    def read_two(value: object) -> tuple[object, ...]:
        if not isinstance(value, tuple) or len(value) != 2:
            raise ValueError
        first, second = read(value[0]), read(value[1])
        return (first, second) if first <= second else (second, first)  # type: ignore[operator]

    return read_two
