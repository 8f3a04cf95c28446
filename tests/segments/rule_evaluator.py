"""What rules mean, said a second time in plain Python and without SQL: the tests compare both."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, timedelta

from desktop_app.text.keys import folded_key, search_key

ISO = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
NO_YEAR = re.compile(r"--[0-9]{2}-[0-9]{2}$")


@dataclass
class Person:
    values: dict[str, object] = field(default_factory=dict)
    points: list[tuple[str, str]] = field(default_factory=list)  # kind, as typed
    tags: list[str] = field(default_factory=list)
    purchases: list[tuple[str, int, str]] = field(default_factory=list)  # when, minor, currency
    created_at: str = ""
    understood: set[str] = field(default_factory=set)  # kinds of points with a canonical form
    problem: bool = False


def fits(rule, person: Person, today: date) -> bool:
    """``rule`` in its JSON form, its values checked."""
    if "all" in rule:
        return all(fits(child, person, today) for child in rule["all"])
    if "any" in rule:
        return any(fits(child, person, today) for child in rule["any"])
    if "not" in rule:
        return not fits(rule["not"], person, today)
    return line_fits(rule["field"], rule["op"], rule.get("value"), person, today)


NEGATIVE = {
    "is_not": "is",
    "is_none_of": "is_any_of",
    "has_not": "has",
    "is_not_empty": "is_empty",
    "not_in_last_days": "in_last_days",
}


def line_fits(name, op, value, person, today) -> bool:
    if op in NEGATIVE:
        return not line_fits(name, NEGATIVE[op], value, person, today)
    if name == "tag":
        return tag_fits(op, value, {search_key(tag) for tag in person.tags})
    if name in ("phone", "email", "telegram"):
        return name in person.understood
    if name == "problem":
        return person.problem
    if name == "last_purchase":
        return date_fits(op, value, [when for when, _, _ in person.purchases], today)
    if name in ("spent_khr", "spent_usd"):
        currency = name[-3:].upper()
        total = sum(minor for _, minor, own in person.purchases if own == currency)
        return number_fits(op, value, total if currency == "KHR" else total / 100)
    if name == "purchases":
        return number_fits(op, value, len(person.purchases))
    if name == "created_days":
        return date_fits(op, value, [person.created_at], today)
    if name in ("birth_month", "birthday", "age"):
        return birth_fits(name, op, value, person.values.get("birth_date"), today)
    return value_fits(op, value, person.values.get(name), today)


def tag_fits(op, value, keys) -> bool:
    if op == "is_empty":
        return not keys
    wanted = value if isinstance(value, list) else [value]
    return any(search_key(each) in keys for each in wanted)


def date_fits(op, value, days, today) -> bool:
    days = [day[:10] for day in days if day]
    if op == "is_empty":
        return not days
    if not days:
        return False
    if op == "in_last_days":
        first, last = today - timedelta(days=value), today + timedelta(days=1)
        return any(first <= date.fromisoformat(day) <= last for day in days)
    if op == "in_next_days":
        last = today + timedelta(days=value)
        return any(today <= date.fromisoformat(day) <= last for day in days)
    newest = max(days)
    if op == "between":
        return value[0] <= newest <= value[1]
    return {"is": newest == value, "before": newest < value, "after": newest > value}[op]


def number_fits(op, value, number) -> bool:
    if op == "is_empty":
        return number is None
    if number is None:
        return False
    if op == "between":
        return value[0] <= number <= value[1]
    if op in ("more_than", "less_than"):
        return number > value if op == "more_than" else number < value
    return number in value if op == "is_any_of" else number == value


def birth_fits(name, op, value, birth, today) -> bool:
    yearless = bool(birth and NO_YEAR.match(birth))
    if not birth or not (ISO.match(birth) or (yearless and name != "age")):
        return op == "is_empty"
    month_day = birth[2:] if yearless else birth[5:]
    if name == "birth_month":
        return number_fits(op, value, int(month_day[:2]))
    if name == "birthday":
        ahead = {"today": 0, "in_next_days": value}
        return op in ahead and greeted_within(month_day, today, ahead[op])
    if op == "is_empty":
        return False
    year, month, day = (int(part) for part in birth.split("-"))
    age = today.year - year - ((today.month, today.day) < (month, day))
    return age >= 0 and number_fits(op, value, age)


def greeted_within(month_day, today, days) -> bool:
    coming = (today + timedelta(days=ahead) for ahead in range(min(days, 366) + 1))
    return any(month_day in greeted_on(day) for day in coming)


def greeted_on(day) -> set[str]:
    """The birthdays of a day; those of 29 February on the 28th of a common year."""
    tomorrow = day + timedelta(days=1)
    leaping = f"{day:%m-%d}" == "02-28" and tomorrow.month == 3
    return {f"{day:%m-%d}", "02-29"} if leaping else {f"{day:%m-%d}"}


def value_fits(op, value, stored, today) -> bool:
    if op in ("is_true", "is_false"):
        return stored is not None and bool(stored) == (op == "is_true")
    if op in ("in_last_days", "in_next_days", "before", "after") or (
        op == "between" and ISO.match(str(value[0]))
    ):
        return date_fits(op, value, [stored], today)
    if isinstance(stored, int | float) or isinstance(value, int | float):
        return number_fits(op, value, stored)
    if op in ("more_than", "less_than", "between"):
        return number_fits(op, value, stored)
    return text_fits(op, value, folded_key(stored or ""))


def text_fits(op, value, key) -> bool:
    if op == "is_empty":
        return not key
    if op == "is_any_of":
        return key in {folded_key(each) for each in value}
    wanted = folded_key(value)
    if op == "contains":
        return wanted in key
    return key.startswith(wanted) if op == "starts_with" else key == wanted
