"""Converts one cell to the stored value, for every type of field. Contact points: see points."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import NamedTuple

from desktop_app.contacts.model import Field, FieldType
from desktop_app.importing.rules import NO_RULES, Rules
from desktop_app.importing.vocabulary import (
    NO_FULL_NAME,
    NO_PART_OF_A_NAME,
    NOTHING,
    gender_key,
    language_key,
)
from desktop_app.readers.cell_errors import error_code
from desktop_app.readers.table import shown
from desktop_app.text.answers import yes_no
from desktop_app.text.birthdays import parse_birthday
from desktop_app.text.dates import DateOrder, parse_date
from desktop_app.text.digits import to_ascii_digits
from desktop_app.text.invisible import CONTROLS, EDGES
from desktop_app.text.names import clean_name, tidy_name
from desktop_app.text.provinces import province_code

Stored = str | float | int
"""The value for a column of contact; "" for nothing. Never None: binding None takes the driver a
microsecond each, more than everything else for a cell."""
Reading = tuple[Stored, str | None, str | None]
"""The stored value and the codes of a problem and a repair; "" is stored for a value that was not
understood."""
Reader = Callable[[object], Reading]
Problem = tuple[int, str]
"""A cell's position in its column, and the code of a problem or repair."""

NOT_A_NUMBER = "field.not_a_number"
NOT_YES_OR_NO = "field.not_yes_or_no"
NOT_BORN_YET = "field.not_born_yet"
SAID_NOTHING = "text.nothing"

_PLAIN_NUMBER = re.compile(r"[+-]?(?:[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)(?:\.[0-9]+)?")
_TEXTS = ("text", "long_text", "choice")
# unclean characters at the ends of a text, and the first characters of formula errors
_EDGES = frozenset(EDGES) | {"#"}


def text_of(cell: object) -> str:
    """A cell as one line of clean text; a whole number without its decimal point."""
    return clean_name(cell) if isinstance(cell, str) else shown(cell)


def _text(cell: object) -> Reading:
    return text_of(cell), None, None


def _long_text(cell: object) -> Reading:
    text = cell if isinstance(cell, str) else shown(cell)
    return text.translate(CONTROLS).strip(EDGES), None, None


def _province(cell: object) -> Reading:
    text = text_of(cell)
    return (province_code(text) or text), None, None


def _name(without: frozenset[str], part: bool, cell: object) -> Reading:
    name = text_of(cell)
    tidy, code = tidy_name(name, part=part)
    return (name, None, None) if code in without else (tidy, None, code)


def _date(order: DateOrder, buddhist: bool | None, cell: object) -> Reading:
    reading = parse_date(cell if isinstance(cell, date) else text_of(cell), order, buddhist)
    return (reading.value.isoformat() if reading.value else ""), reading.problem, reading.repair


def _birthday(order: DateOrder, buddhist: bool | None, cell: object) -> Reading:
    reading = parse_birthday(cell if isinstance(cell, date) else text_of(cell), order, buddhist)
    return reading.value or "", reading.problem, reading.repair


def _birth(today: date, read: Reader, cell: object) -> Reading:
    value, problem, repair = read(cell)
    return ("", NOT_BORN_YET, None) if str(value) > today.isoformat() else (value, problem, repair)


def _number(cell: object) -> Reading:
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return float(cell), None, None
    text = to_ascii_digits(text_of(cell))
    if not text:
        return "", None, None
    if not _PLAIN_NUMBER.fullmatch(text) or len(text) > 100:
        return "", NOT_A_NUMBER, None
    return float(text.replace(",", "")), None, None


def _yes_no(cell: object) -> Reading:
    if not isinstance(cell, bool) and not text_of(cell):
        return "", None, None
    answer = yes_no(cell)
    return ("", NOT_YES_OR_NO, None) if answer is None else (int(answer), None, None)


_BY_TYPE: dict[FieldType, Reader] = {
    "text": _text,
    "long_text": _long_text,
    "choice": _text,
    "number": _number,
    "yes_no": _yes_no,
}
_BY_KEY: dict[str, Reader] = {
    "province": _province,
    "gender": lambda cell: (gender_key(text_of(cell)), None, None),
    "language": lambda cell: (language_key(text_of(cell)), None, None),
}


_WHOLE_NAMES = ("full_name", "latin_name")
_NAMES = (*_WHOLE_NAMES, "family_name", "given_name")
_NAME_REPAIRS = frozenset({"name.all_caps", "name.comma"})


def _reader_of(field: Field, rules: Rules, column: int) -> Reader:
    """The reader for cells of a field."""
    if field.key in _NAMES and not rules.without >= _NAME_REPAIRS:
        return partial(_name, rules.without, field.key not in _WHOLE_NAMES)
    if field.type == "date":
        born = field.key == "birth_date"
        read = partial(_birthday if born else _date, rules.order_of(column), rules.buddhist)
        return partial(_birth, rules.today or date.today(), read) if born else read
    return _BY_KEY.get(field.key) or _BY_TYPE[field.type]


def _nothing_of(field: Field, rules: Rules) -> frozenset[str]:
    """The texts that mean nothing in a field."""
    if SAID_NOTHING in rules.without:
        return frozenset()
    if field.key in _WHOLE_NAMES:
        return NO_FULL_NAME
    return NO_PART_OF_A_NAME if field.key in _NAMES else NOTHING


class ColumnReading(NamedTuple):
    """The stored value of each cell, the cells that were not understood, and those repaired."""

    values: list[Stored]
    problems: list[Problem]
    repairs: list[Problem]


class ColumnReader:
    """Reads the column of one field, block by block. ``column``: its number in the file."""

    def __init__(self, field: Field, rules: Rules = NO_RULES, column: int = 0) -> None:
        self._read_value = _reader_of(field, rules, column)
        self._plain = field.key not in _BY_KEY and field.type in _TEXTS
        self._names = field.key in _NAMES
        self._known = _Remembering(self._read)
        self._nothing = _nothing_of(field, rules)
        self._failed = self._emptied = False

    def read(self, cells: Sequence[object]) -> ColumnReading:
        """The stored values and codes of the cells."""
        if self._plain:
            return self._read_texts(cells)
        read, known = self._read, self._known
        found = [known[cell] if type(cell) is str else read(cell) for cell in cells]
        problems = [(at, code) for at, (_, code, _) in enumerate(found) if code]
        repairs = [(at, code) for at, (_, _, code) in enumerate(found) if code]
        return ColumnReading([value for value, _, _ in found], problems, repairs)

    def _read_texts(self, cells: Sequence[object]) -> ColumnReading:
        other, nothing = self._other, self._nothing
        self._failed = self._emptied = False
        values = [
            cell
            if type(cell) is str
            and cell.isprintable()
            and "  " not in cell
            and cell[:1] not in _EDGES
            and cell[-1:] not in _EDGES
            and cell not in nothing
            else other(cell)
            for cell in cells
        ]
        problems: list[Problem] = []
        if self._failed:
            codes = ((at, error_code(text_of(cell))) for at, cell in enumerate(cells))
            problems = [(at, code) for at, code in codes if code]
        repairs = self._tidied(values) if self._names else []
        if self._emptied:
            texts = enumerate(map(text_of, cells))
            repairs += [(at, SAID_NOTHING) for at, text in texts if text in nothing]
        return ColumnReading(values, problems, repairs)

    def _tidied(self, values: list[Stored]) -> list[Problem]:
        """Repairs names in place."""
        repairs = []
        for at, name in enumerate(values):
            if type(name) is str and ("," in name or name.isupper()):
                values[at], _, code = self._known[name]
                if code:
                    repairs.append((at, code))
        return repairs

    def _other(self, cell: object) -> Stored:
        value, problem, repair = self._read(cell)
        if problem:
            self._failed = True
        if repair == SAID_NOTHING:
            self._emptied = True
            return ""
        return text_of(cell) if self._names and not problem else value

    def _read(self, cell: object) -> Reading:
        if type(cell) is str and (code := error_code(cell)):
            return "", code, None
        # a number or a date is none of these words, but the text in a number column may be
        if type(cell) in (str, float) and text_of(cell) in self._nothing:
            return "", None, SAID_NOTHING
        return self._read_value(cell)


class _Remembering(dict[str, Reading]):
    """A cache: provinces and dates repeat in any list."""

    _MOST = 60_000

    def __init__(self, read: Reader) -> None:
        super().__init__()
        self._read = read

    def __missing__(self, cell: str) -> Reading:
        if len(self) >= self._MOST:
            self.clear()
        found = self[cell] = self._read(cell)
        return found
