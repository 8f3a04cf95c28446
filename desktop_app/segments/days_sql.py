"""The SQL of rules about a person's dates: dates, birthdays and ages. As in rule_sql.py, each piece
of SQL is 0 or 1 and never NULL.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date, datetime, timedelta

from desktop_app.segments.rule_sql import Subject, complement, last_days, next_day
from desktop_app.store.driver import Condition
from desktop_app.text.birthdays import coming

# A date column may hold a text that is not a date; it counts as empty here.
_IS_DATE = "{column} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]*'"


def _date_test(subject: Subject, test: str, *values: object) -> Condition:
    column = subject.column
    known = _IS_DATE.format(column=column)
    return Condition(f"({column} IS NOT NULL AND {known} AND {test.format(column=column)})", values)


def date_empty(subject: Subject, value: None, now: datetime) -> Condition:
    return complement(_date_test(subject, "1"))


def date_is(subject: Subject, value: str, now: datetime) -> Condition:
    return _date_test(subject, "substr({column}, 1, 10) = ?", value)


def date_before(subject: Subject, value: str, now: datetime) -> Condition:
    return _date_test(subject, "{column} < ?", value)


def date_after(subject: Subject, value: str, now: datetime) -> Condition:
    return _date_test(subject, "{column} >= ?", next_day(value))


def date_between(subject: Subject, value: Sequence[str], now: datetime) -> Condition:
    return _date_test(subject, "{column} >= ? AND {column} < ?", value[0], next_day(value[1]))


def date_in_last(subject: Subject, value: int, now: datetime) -> Condition:
    return _date_test(subject, "{column} >= ? AND {column} < ?", *last_days(value, now))


def date_in_next(subject: Subject, value: int, now: datetime) -> Condition:
    """From today in the shop's time zone until that many days later."""
    today = _local_day(now)
    last = (today + timedelta(days=value + 1)).isoformat()
    return _date_test(subject, "{column} >= ? AND {column} < ?", today.isoformat(), last)


# --- birthdays, with or without a year ----------------------------------------------------

_IS_BIRTHDAY = f"({_IS_DATE} OR {{column}} GLOB '--[0-9][0-9]-[0-9][0-9]')"
_MONTH_DAY = "substr({column}, CASE WHEN {column} LIKE '--%' THEN 3 ELSE 6 END, 5)"


def _birthday_test(subject: Subject, test: str, *values: object) -> Condition:
    """A test of MM-DD, written ``{day}`` in the SQL."""
    column = subject.column
    known = _IS_BIRTHDAY.format(column=column)
    asked = test.format(day=_MONTH_DAY.format(column=column))
    return Condition(f"({column} IS NOT NULL AND {known} AND {asked})", values)


def birthday_empty(subject: Subject, value: None, now: datetime) -> Condition:
    return complement(_birthday_test(subject, "1"))


def month_is_any(subject: Subject, value: Sequence[int], now: datetime) -> Condition:
    months = json.dumps([f"{month:02d}" for month in value])
    test = "substr({day}, 1, 2) IN (SELECT value FROM json_each(?))"
    return _birthday_test(subject, test, months)


def month_is(subject: Subject, value: int, now: datetime) -> Condition:
    return _birthday_test(subject, "substr({day}, 1, 2) = ?", f"{value:02d}")


def birthday_in_next(subject: Subject, value: int, now: datetime) -> Condition:
    """Today in the shop's time zone, or within so many days, also across New Year."""
    between = coming(_local_day(now), value)
    if between is None:
        return _birthday_test(subject, "1")
    word = "AND" if between[0] <= between[1] else "OR"
    return _birthday_test(subject, f"({{day}} >= ? {word} {{day}} <= ?)", *between)


def birthday_today(subject: Subject, value: None, now: datetime) -> Condition:
    return birthday_in_next(subject, 0, now)


def _local_day(now: datetime) -> date:
    return now.astimezone().date()


def _born(years: int, now: datetime) -> str:
    """The latest birth date of a person aged ``years``. People born on 29 February become a year
    older on 1 March; compared as text, even a date that does not exist sorts correctly."""
    return f"{max(now.year - years, 0):04d}-{now.month:02d}-{now.day:02d}"


def _age(subject: Subject, least: int, most: int | None, now: datetime) -> Condition:
    """Whole years from ``least`` to ``most``; a birth date in the future never matches."""
    earliest = "0000-00-00" if most is None else _born(most + 1, now)
    day = "substr({column}, 1, 10)"
    return _date_test(subject, f"{day} > ? AND {day} <= ?", earliest, _born(least, now))


def age_is(subject: Subject, value: int, now: datetime) -> Condition:
    return _age(subject, value, value, now)


def age_more(subject: Subject, value: int, now: datetime) -> Condition:
    return _age(subject, value + 1, None, now)


def age_less(subject: Subject, value: int, now: datetime) -> Condition:
    return _age(subject, 0, value - 1, now)


def age_between(subject: Subject, value: Sequence[int], now: datetime) -> Condition:
    return _age(subject, value[0], value[1], now)
