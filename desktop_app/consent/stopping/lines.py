"""The identifiers in a line of an opt-out list, in any notation. Pure functions."""

from __future__ import annotations

import re
from dataclasses import dataclass

from desktop_app import phones
from desktop_app.contacts import accounts
from desktop_app.contacts.model import Identifier, ledger_identifier
from desktop_app.contacts.points import identifier_of
from desktop_app.errors import UserError
from desktop_app.phones import PhoneReading
from desktop_app.text.invisible import EDGES

_CELLS = re.compile("[\t;,|]")
_WORD = re.compile(r"[^\s<>()\[\]{}\"']+")
_WORD_EDGES = EDGES + ".,:;!?"
_TWO_READINGS = "phone.two_readings"
_NUMBER_PROBLEMS = frozenset(
    (
        *("phone.digit_missing", "phone.too_long", "phone.lost_digits", "phone.other_country"),
        *("phone.not_valid", "phone.too_short", "phone.whatsapp_id", _TWO_READINGS),
    )
)
_FEWEST_DIGITS = 6  # fewer are a count or a house number
# Customer and order numbers rarely begin like this.
_OPENING = re.compile(r"[\s(\"']*(?:\+|0[1-9])")
# What may be the last digits of another number: 012345678,679
_LAST_DIGITS = re.compile(r"[0-9]{2,4}")


@dataclass(frozen=True, slots=True)
class Line:
    """``found``: everybody whom a line certainly names. ``unread``: parts that may name other
    people, and can be read in two ways or in none."""

    found: tuple[Identifier, ...] = ()
    unread: tuple[str, ...] = ()


def read_line(line: str, region: str) -> Line:
    """One identifier, several, or cells some of which are something else.

    Numbers without a country code are of ``region``. A line that names nobody is unread as a whole.
    """
    bare = line.strip(EDGES)
    found: list[Identifier] = []
    unread: list[str] = []
    words = [word for word in _WORD.findall(line) if _is_address(word)]
    whole = _one(bare, region)
    if whole is not None:
        found.append(whole)
    if whole is None or words:
        for cell in _CELLS.split(line):
            _read_cell(cell, region, found, unread)
        unread += _last_digits(line, region)
    if not found:
        return Line((), (bare,) if bare else ())
    return Line(tuple(dict.fromkeys(found)), tuple(dict.fromkeys(unread)))


def _read_cell(cell: str, region: str, found: list[Identifier], unread: list[str]) -> None:
    whole = _one(cell, region)
    if whole is not None:
        found.append(whole)
    rest = cell
    for word in filter(_is_address, _WORD.findall(cell)):
        rest = rest.replace(word, " ", 1)
        one = _one(word, region)
        if one is not None:
            found.append(one)
        elif whole is None and word.strip(_WORD_EDGES + "@"):
            unread.append(word)
    for reading in phones.read_cell(rest, region):
        # a person called at a wrong or an old number stops too: "012345678 wrong number"
        number = reading.e164 or reading.named
        if number is not None:
            found.append(Identifier("phone", number))
        elif _may_be_number(reading):
            unread.append(reading.raw)


def _one(text: str, region: str) -> Identifier | None:
    bare = text.strip(_WORD_EDGES).strip("\"'").strip(_WORD_EDGES)
    if not bare:
        return None
    try:
        return ledger_identifier(identifier_of(bare, region))
    except UserError:
        return None


def _is_address(word: str) -> bool:
    return "@" in word or accounts.kind_of(word) is not None


def _may_be_number(reading: PhoneReading) -> bool:
    digits = sum(char.isdigit() for char in reading.raw)
    if reading.problem == _TWO_READINGS:
        return True
    if reading.problem not in _NUMBER_PROBLEMS or digits < _FEWEST_DIGITS:
        return False
    return reading.problem == "phone.lost_digits" or bool(_OPENING.match(reading.raw))


def _last_digits(line: str, region: str) -> list[str]:
    """A few digits behind a number and a comma: an age, or the end of another number. In a table,
    whose cells a tab divides, they are no part of the cell before."""
    if "\t" in line:
        return []
    return [
        reading.raw
        for reading in phones.read_cell(line, region)
        if reading.problem == _TWO_READINGS and _LAST_DIGITS.fullmatch(reading.raw)
    ]
