"""Suggestions for one person or one contact point. Pure: no book is needed.

Nothing is applied by itself: a suggestion is shown, and a person confirms it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from desktop_app import phones
from desktop_app.cleanup import emails
from desktop_app.text.khmer_names import khmer_name, latin_name
from desktop_app.text.names import gender_of, script_of, split_honorific
from desktop_app.text.provinces import nearest_province

NOT_A_NUMBER = "phone.not_a_number"
FEWEST_DIGITS = 5
"""With this many digits a text is a mistyped number, with fewer a name or a note."""
_LETTERS_FOR_DIGITS = str.maketrans("oOlI|", "00111")
_MOSTLY_DIGITS = re.compile(r"[\d\soOlI|+().\-/]{6,}")
_DOUBLED_ZERO = re.compile(r"^\s*0{2,}(?=[1-9])")
_FOREIGN = re.compile(r"\b[A-Z]{2} (\+[0-9]+)")


@dataclass(frozen=True, slots=True)
class Point:
    """A contact point to check, with its person's names."""

    id: int
    contact_id: int
    kind: str
    raw: str
    canonical: str | None
    problem: str | None
    status: str
    line_type: str | None
    full_name: str

    @property
    def is_words(self) -> bool:
        """Whether the point holds words instead of a number."""
        digits = sum(letter.isdecimal() for letter in self.raw)
        return self.problem == NOT_A_NUMBER and digits < FEWEST_DIGITS


@dataclass(frozen=True, slots=True)
class Person:
    """A person to check."""

    id: int
    full_name: str
    latin_name: str | None
    honorific: str | None
    gender: str | None
    province: str | None


def number(raw: str, region: str) -> str | None:
    """The valid number that may be intended: letters for digits, a zero too many, a neighbouring
    country's number without its code.
    """
    tries = [raw, _DOUBLED_ZERO.sub("0", raw)]
    if _MOSTLY_DIGITS.fullmatch(raw):
        tries.append(_DOUBLED_ZERO.sub("0", raw.translate(_LETTERS_FOR_DIGITS)))
    for text in tries:
        found = phones.canonical(text, region)
        if found is not None:
            return found
    for reading in phones.read_cell(raw, region):
        foreign = _FOREIGN.search(reading.note or "")
        if reading.problem == "phone.other_country" and foreign:
            return foreign[1]
    return None


def address(raw: str, canonical: str | None, uses: int) -> str | None:
    """A corrected e-mail address."""
    return emails.corrected(canonical or raw, uses)


def number_in(name: str, region: str) -> tuple[str, str] | None:
    """The number in a name, as E.164, and the name without it."""
    readings = phones.read_cell(name, region)
    if len(readings) != 1 or readings[0].e164 is None:
        return None
    return readings[0].e164, readings[0].note or ""


def province(text: str) -> str | None:
    """The code of the intended province."""
    return nearest_province(text)


def gender(person: Person) -> str | None:
    """The gender that the honorific tells, if any."""
    return gender_of(person.honorific or split_honorific(person.full_name)[0])


def latin(person: Person) -> str | None:
    """The Latin spelling of a Khmer name."""
    name = split_honorific(person.full_name)[1]
    return latin_name(name) if script_of(name) == "khmer" else None


def khmer(person: Person) -> str | None:
    """The Khmer spelling of a Latin name, if each part of it is known."""
    name = split_honorific(person.full_name)[1]
    return khmer_name(name) if script_of(name) == "latin" else None
