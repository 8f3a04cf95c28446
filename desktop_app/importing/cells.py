"""One cell into what is stored, for every type of field. Contact points: see points."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date

from desktop_app.contacts.model import Field, FieldType
from desktop_app.importing.layout import shown
from desktop_app.importing.vocabulary import gender_key, language_key
from desktop_app.text.answers import yes_no
from desktop_app.text.dates import parse_date
from desktop_app.text.digits import to_ascii_digits
from desktop_app.text.invisible import CONTROLS, EDGES
from desktop_app.text.names import clean_name
from desktop_app.text.provinces import province_code

Stored = str | float | int
"""What a column of contact gets; "" for nothing. Never None: binding it costs the driver a
microsecond each, more than all the rest of a cell."""
Reading = tuple[Stored, str | None]
"""What is stored and the code of a problem; nothing is stored where a value was not understood."""
Reader = Callable[[object], Reading]
Problem = tuple[int, str]
"""A cell's place in its column, and the code."""

NOT_A_NUMBER = "field.not_a_number"
NOT_YES_OR_NO = "field.not_yes_or_no"

_PLAIN_NUMBER = re.compile(r"[+-]?(?:[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)(?:\.[0-9]+)?")
_TEXTS = ("text", "long_text", "choice")
# what a text begins or ends with that is not clean yet
_EDGES = frozenset(EDGES)


def text_of(cell: object) -> str:
    """A cell as one line of clean text; a whole number without its decimal point."""
    return clean_name(cell) if isinstance(cell, str) else shown(cell)


def _text(cell: object) -> Reading:
    return text_of(cell), None


def _long_text(cell: object) -> Reading:
    text = cell if isinstance(cell, str) else shown(cell)
    return text.translate(CONTROLS).strip(EDGES), None


def _province(cell: object) -> Reading:
    text = text_of(cell)
    return (province_code(text) or text), None


def _date(cell: object) -> Reading:
    reading = parse_date(cell if isinstance(cell, date) else text_of(cell))
    return (reading.value.isoformat() if reading.value else ""), reading.problem


def _number(cell: object) -> Reading:
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return float(cell), None
    text = to_ascii_digits(text_of(cell))
    if not text:
        return "", None
    if not _PLAIN_NUMBER.fullmatch(text) or len(text) > 100:
        return "", NOT_A_NUMBER
    return float(text.replace(",", "")), None


def _yes_no(cell: object) -> Reading:
    if not isinstance(cell, bool) and not text_of(cell):
        return "", None
    answer = yes_no(cell)
    return ("", NOT_YES_OR_NO) if answer is None else (int(answer), None)


_BY_TYPE: dict[FieldType, Reader] = {
    "text": _text,
    "long_text": _long_text,
    "choice": _text,
    "date": _date,
    "number": _number,
    "yes_no": _yes_no,
}
_BY_KEY: dict[str, Reader] = {
    "province": _province,
    "gender": lambda cell: (gender_key(text_of(cell)), None),
    "language": lambda cell: (language_key(text_of(cell)), None),
}


def reader_of(field: Field) -> Reader:
    """How cells of a field are read."""
    return _BY_KEY.get(field.key) or _BY_TYPE[field.type]


class ColumnReader:
    """Reads the column of one field, a block at a time."""

    def __init__(self, field: Field) -> None:
        self._read = reader_of(field)
        self._plain = field.key not in _BY_KEY and field.type in _TEXTS
        self._known = _Remembering(self._read)

    def read(self, cells: Sequence[object]) -> tuple[list[Stored], list[Problem]]:
        """What is stored of each cell, and the cells that were not understood."""
        read = self._read
        if self._plain:
            return [
                cell
                if type(cell) is str
                and cell.isprintable()
                and "  " not in cell
                and cell[:1] not in _EDGES
                and cell[-1:] not in _EDGES
                else read(cell)[0]
                for cell in cells
            ], []
        known = self._known
        found = [known[cell] if type(cell) is str else read(cell) for cell in cells]
        problems = [(at, code) for at, (_, code) in enumerate(found) if code]
        return [value for value, _ in found], problems


class _Remembering(dict[str, Reading]):
    """Works once for each text: provinces and dates repeat in any list."""

    _MOST = 60_000

    def __init__(self, read: Reader) -> None:
        super().__init__()
        self._read = read

    def __missing__(self, cell: str) -> Reading:
        if len(self) >= self._MOST:
            self.clear()
        found = self[cell] = self._read(cell)
        return found
