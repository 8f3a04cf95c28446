"""Birthdays, with or without a year: 12/05/1990, but also "12 May", --05-12, 1604-05-12.

Without a year they are stored as ``--MM-DD``, the form of vCard 4 (RFC 6350, 4.3.1). 29 February is
kept; in a common year it is celebrated on 28 February.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from desktop_app.text.dates import (
    MONTH_MARK,
    UNREADABLE,
    DateOrder,
    parse_date,
    with_plain_months,
)
from desktop_app.text.digits import to_ascii_digits
from desktop_app.text.invisible import IGNORABLES

_LEAP_YEAR = 2000
_STORED = re.compile(r"--(\d\d)-(\d\d)", re.ASCII)
_NO_YEAR_BEFORE = re.compile(r"(?:--|1604[-/.]?|0000[-/.])(\d\d?)[-/.]?(\d\d)(?:[T ].*)?")
_NO_YEAR_BEHIND = re.compile(
    r"(?<![-/. ])[-/. ]+(?:1604|0000|\?{1,4}|-{2,4}|_{2,4}|x{4}|y{4})$", re.I
)
_GAP = "[-/. ]+"
_DAY_MONTH = re.compile(rf"(\d{{1,2}}){_GAP}{MONTH_MARK}(\d{{1,2}})")
_MONTH_DAY = re.compile(rf"{MONTH_MARK}(\d{{1,2}}){_GAP}(\d{{1,2}})")
_DIGITS = re.compile(r"(\d{1,2}) ?[-/.] ?(\d{1,2})[-/.]?")
_KHMER_DIGITS = re.compile(r"(\d{1,2}) +(\d{1,2})")
_MONTH_WORD = "ខែ"


@dataclass(frozen=True, slots=True)
class BirthdayReading:
    """``value``: YYYY-MM-DD or --MM-DD. ``problem`` and ``repair`` as in DateReading."""

    value: str | None
    problem: str | None
    repair: str | None = None


def parse_birthday(
    value: object, order: DateOrder = "day_first", buddhist: bool | None = None
) -> BirthdayReading:
    """Reads a cell as ``parse_date`` does, or as day and month alone.

    1604 (written by iPhones), 0000 and question marks mean that the year is unknown.
    """
    reading = parse_date(value, order, buddhist)
    if reading.value is not None:
        return BirthdayReading(reading.value.isoformat(), None, reading.repair)
    day = _without_year(value, order) if reading.problem == UNREADABLE else None
    return BirthdayReading(day, None if day else reading.problem)


def month_and_day(value: str) -> tuple[int, int] | None:
    """Month and day of a birthday without a year; None for any other text."""
    match = _STORED.fullmatch(value)
    return (int(match[1]), int(match[2])) if match else None


def coming(today: date, days: int) -> tuple[str, str] | None:
    """The first and the last MM-DD of today and the ``days`` after it; None for a whole year.

    The first is greater than the last if New Year lies between them.
    """
    last = today + timedelta(days=days)
    if days >= 365:
        return None
    if (last.month, last.day) == (2, 28) and (last + timedelta(days=1)).month == 3:
        return f"{today:%m-%d}", "02-29"
    return f"{today:%m-%d}", f"{last:%m-%d}"


def _without_year(value: object, order: DateOrder) -> str | None:
    if isinstance(value, date) or not isinstance(value, str):
        return None
    text = to_ascii_digits(value.translate(IGNORABLES)).strip()
    if match := _NO_YEAR_BEFORE.fullmatch(text):
        return _stored(match[1], match[2])
    khmer = _MONTH_WORD in text
    text = with_plain_months(_NO_YEAR_BEHIND.sub("", text))
    if match := _DAY_MONTH.fullmatch(text):
        return _stored(match[2], match[1])
    if match := _MONTH_DAY.fullmatch(text):
        return _stored(match[1], match[2])
    match = _DIGITS.fullmatch(text) or (_KHMER_DIGITS.fullmatch(text) if khmer else None)
    if match is None:
        return None
    first, second = match.groups()
    return _stored(first, second) if order == "month_first" else _stored(second, first)


def _stored(month: str, day: str) -> str | None:
    try:
        found = date(_LEAP_YEAR, int(month), int(day))
    except ValueError:
        return None
    return f"--{found:%m-%d}"
