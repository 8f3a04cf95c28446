"""Classifies the cells of a column, ignoring the header."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from desktop_app.contacts.model import FieldType
from desktop_app.importing.answers.words import looks_like_consent, looks_like_opt_out
from desktop_app.phone_bulk import BulkReader
from desktop_app.readers.cell_errors import error_code
from desktop_app.readers.table import shown
from desktop_app.text.answers import yes_no
from desktop_app.text.birthdays import parse_birthday
from desktop_app.text.dates import BUDDHIST_ERA, DateOrder, parse_date, plain_order
from desktop_app.text.digits import only_digits, to_ascii_digits
from desktop_app.text.names import gender_of, script_of, split_honorific
from desktop_app.text.provinces import province_code

_LOOKED_AT = 60
_LETTERS = 400  # characters of a cell that are checked; a longer cell is text
_MOST_KNOWN = 20_000
_MOST_NAME_WORDS = 5
_LONGEST_NAME = 40
_FEWEST_PHONE_DIGITS = 8
_MOSTLY = 0.8
_ALIKE = 0.6
_ORDER_TOLD = re.compile(r"\b(?:mm?[-/. ]dd?|dd?[-/. ]mm?)\b")
# titles that stand alone in a column: split_honorific needs a name after them
_SOMEBODY = " X"


@dataclass(frozen=True)
class Content:
    """The share of a column's filled cells that look like each type, from 0 to 1.

    ``phone_typed``: phone numbers typed as such, with a zero, a plus or separators. ``different``:
    the share of distinct cells.
    """

    filled: int
    shares: dict[str, float]
    different: float = 1.0
    counts_up: bool = False

    def share(self, name: str) -> float:
        return self.shares.get(name, 0.0)

    @property
    def type(self) -> FieldType:
        """The type of a custom field that could hold these cells."""
        if self.share("yes_no") >= _MOSTLY:
            return "yes_no"
        if self.share("date") >= _MOSTLY:
            return "date"
        return "number" if self.share("number") >= _MOSTLY else "text"


class ContentReader:
    """Classifies columns. ``region``: for numbers without a country code."""

    def __init__(self, region: str) -> None:
        self._phones = BulkReader(region)
        self._known: dict[tuple[type, object], Sequence[str]] = {}
        self._checks: dict[str, Callable[[object], bool]] = {
            "phone": self._is_phone,
            "phone_typed": self._is_typed_phone,
            "digits": lambda cell: len(only_digits(shown(cell))) >= _FEWEST_PHONE_DIGITS - 2,
            "email": lambda cell: "@" in shown(cell)[1:] and "." in shown(cell),
            "telegram": lambda cell: shown(cell).startswith("@") or "t.me/" in shown(cell).lower(),
            "facebook": lambda cell: any(
                host in shown(cell).lower() for host in ("facebook.com", "fb.com", "fb.me")
            ),
            "date": _is_date,
            "birthday": _is_birthday,
            "number": _is_number,
            "yes_no": lambda cell: yes_no(cell) is not None,
            "consent": looks_like_consent,
            "opt_out": looks_like_opt_out,
            "province": lambda cell: not shown(cell).isdigit() and bool(province_code(shown(cell))),
            "honorific": _is_honorific,
            "full_name": lambda cell: _is_name(shown(cell)),
            "words": lambda cell: len(shown(cell).split()) in (2, 3),
            "khmer": lambda cell: script_of(shown(cell)) == "khmer",
        }

    def read(self, cells: Sequence[object]) -> Content:
        """The content of the cells of one column."""
        filled = [cell for cell in cells if shown(cell) and not error_code(shown(cell))]
        filled = [_start_of(cell) for cell in filled[:_LOOKED_AT]]
        count = len(filled)
        if not count:
            return Content(0, {})
        found = Counter(name for cell in filled for name in self._looks_like(cell))
        shares = {name: number / count for name, number in found.items()}
        texts = [shown(cell) for cell in filled]
        return Content(count, shares, len(set(texts)) / count, _counts_up(texts))

    def _looks_like(self, cell: object) -> Sequence[str]:
        """The names of all tests that a cell passes. Cached, because cells repeat."""
        key = type(cell), cell
        known = self._known.get(key)
        if known is None:
            if len(self._known) >= _MOST_KNOWN:
                self._known.clear()
            known = self._known[key] = [name for name, check in self._checks.items() if check(cell)]
        return known

    def _is_phone(self, cell: object) -> bool:
        if isinstance(cell, date) or len(only_digits(shown(cell))) < _FEWEST_PHONE_DIGITS:
            return False
        return any(reading.valid for reading in self._phones.read(cell))

    def reaches(self, cell: object) -> bool:
        """Whether a cell holds a person's number or e-mail address, possibly with other text."""
        return self._checks["email"](cell) or (self._is_phone(cell) and not _is_date(cell))

    def _is_typed_phone(self, cell: object) -> bool:
        if isinstance(cell, date) or len(only_digits(shown(cell))) < _FEWEST_PHONE_DIGITS:
            return False
        return any(
            reading.valid and "phone.zero_restored" not in reading.repairs
            for reading in self._phones.read(cell)
        )


def _start_of(cell: object) -> object:
    return cell[:_LETTERS] if isinstance(cell, str) else cell


def date_order(cells: Sequence[object]) -> DateOrder | None:
    """The only possible order of a column's dates; None if it is unclear or differs."""
    found = {plain_order(cell) for cell in cells} - {None}
    return found.pop() if len(found) == 1 else None


def stated_order(header: str) -> DateOrder | None:
    """The order of dates that a header gives: "Birthday (MM/DD)"."""
    match = _ORDER_TOLD.search(header.lower())
    if match is None:
        return None
    return "month_first" if match[0][0] == "m" else "day_first"


def _is_date(cell: object) -> bool:
    if not isinstance(cell, str | date):
        return False
    reading = parse_date(cell)
    if reading.value is not None or reading.problem == BUDDHIST_ERA:
        return True
    return parse_date(cell, "month_first").value is not None


def _is_birthday(cell: object) -> bool:
    orders: tuple[DateOrder, ...] = ("day_first", "month_first")
    return _is_date(cell) or any(parse_birthday(cell, order).value for order in orders)


def _is_number(cell: object) -> bool:
    if isinstance(cell, bool):
        return False
    if isinstance(cell, int | float):
        return True
    text = to_ascii_digits(shown(cell)).replace(",", "")
    # 007 is a code, and so is a number too long for a spreadsheet
    if len(text) > 15 or (text[:1] == "0" and text[1:2].isdigit()):
        return False
    try:
        float(text)
    except ValueError:
        return False
    return text[-1:].isdigit()


def _is_name(text: str) -> bool:
    if len(text) > _LONGEST_NAME or only_digits(text) or "@" in text or "/" in text:
        return False
    return any(char.isalpha() for char in text) and len(text.split()) <= _MOST_NAME_WORDS


def _is_honorific(cell: object) -> bool:
    text = shown(cell).rstrip(".")
    honorific, _ = split_honorific(text + _SOMEBODY)
    return honorific is not None and (len(honorific) == len(text) or bool(gender_of(honorific)))


def _counts_up(texts: Sequence[str]) -> bool:
    """Whether each cell is one more than the previous: running numbers without words."""
    if any(char.isalpha() for text in texts for char in text):
        return False
    numbers = [int(only_digits(text) or 0) for text in texts]
    steps = sum(1 for one, two in zip(numbers, numbers[1:], strict=False) if two - one == 1)
    return len(numbers) > 2 and steps >= _MOSTLY * (len(numbers) - 1)
