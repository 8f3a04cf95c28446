"""Parses typed values of fields into stored ones. Contact points: see points."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping

from desktop_app.contacts.model import Field
from desktop_app.errors import UserError
from desktop_app.text.answers import yes_no
from desktop_app.text.birthdays import parse_birthday
from desktop_app.text.dates import BUDDHIST_ERA
from desktop_app.text.digits import to_ascii_digits
from desktop_app.text.invisible import CONTROLS, EDGES
from desktop_app.text.names import clean_name, gender_of, split_honorific
from desktop_app.text.provinces import province_code

_PLAIN_NUMBER = re.compile(r"[+-]?(?:[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)(?:\.[0-9]+)?")


def read_values(
    values: Mapping[str, str | None], fields: Iterable[Field]
) -> dict[str, str | float | None]:
    """The columns to store; None for an empty value (full_name: an empty text).

    Raises UserError ``contacts.unknown_field``, ``contacts.no_source``, ``contacts.bad_date``,
    ``contacts.buddhist_date``, ``contacts.bad_number`` or ``contacts.bad_yes_no``.
    """
    known = {field.key: field for field in fields}
    found: dict[str, str | float | None] = {}
    for key, typed in values.items():
        if key not in known:
            raise UserError("contacts.unknown_field", field=key)
        found[key] = _read(known[key], typed or "")
    if "source" in found and found["source"] is None:
        raise UserError("contacts.no_source")
    if "full_name" in found:
        found["full_name"] = found["full_name"] or ""
    return found


def fill_from_name(values: dict[str, str | float | None], current: Mapping[str, object]) -> None:
    """Adds the honorific and gender that the name implies, where neither is known.

    The name itself stays as typed. ``current`` is the stored values.
    """
    honorific, _ = split_honorific(str(values.get("full_name") or ""))
    gender = gender_of(honorific)
    for key, said in (("honorific", honorific), ("gender", gender)):
        if said and not values.get(key) and not current.get(key):
            values[key] = said


def _read(field: Field, typed: str) -> str | float | None:
    if field.type == "long_text":
        return typed.translate(CONTROLS).strip(EDGES) or None
    text = clean_name(typed)
    if not text:
        return None
    if field.type == "date":
        return _date(text, may_lack_year=field.key == "birth_date")
    if field.type == "number":
        return _number(text)
    if field.type == "yes_no":
        return _yes_no(text)
    return (province_code(text) or text) if field.key == "province" else text


def _date(text: str, *, may_lack_year: bool) -> str:
    reading = parse_birthday(text)
    if reading.value is None or not (may_lack_year or reading.value[:1].isdigit()):
        code = "buddhist_date" if reading.problem == BUDDHIST_ERA else "bad_date"
        raise UserError(f"contacts.{code}", value=text)
    return reading.value


def _number(text: str) -> float:
    plain = to_ascii_digits(text)
    value = float(plain.replace(",", "")) if _PLAIN_NUMBER.fullmatch(plain) else math.nan
    if not math.isfinite(value):
        raise UserError("contacts.bad_number", value=text)
    return value


def _yes_no(text: str) -> int:
    answer = yes_no(text)
    if answer is None:
        raise UserError("contacts.bad_yes_no", value=text)
    return int(answer)
