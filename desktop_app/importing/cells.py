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

Stored = str | float | int | None
Reading = tuple[Stored, str | None]
"""What is stored and the code of a problem; nothing is stored where a value was not understood."""
Reader = Callable[[object], Reading]

NOT_A_NUMBER = "field.not_a_number"
NOT_YES_OR_NO = "field.not_yes_or_no"

_PLAIN_NUMBER = re.compile(r"[+-]?(?:[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)(?:\.[0-9]+)?")
_BLANK_EDGES = " \t\r\n\v\f\u00a0" + EDGES


def text_of(cell: object) -> str:
    """A cell as one line of clean text; a whole number without its decimal point."""
    return clean_name(cell) if isinstance(cell, str) else shown(cell)


def _text(cell: object) -> Reading:
    return text_of(cell) or None, None


def _long_text(cell: object) -> Reading:
    text = cell if isinstance(cell, str) else shown(cell)
    return text.translate(CONTROLS).strip(_BLANK_EDGES) or None, None


def _province(cell: object) -> Reading:
    text = text_of(cell)
    return (province_code(text) or text or None), None


def _date(cell: object) -> Reading:
    reading = parse_date(cell if isinstance(cell, date) else text_of(cell))
    return (reading.value.isoformat() if reading.value else None), reading.problem


def _number(cell: object) -> Reading:
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return float(cell), None
    text = to_ascii_digits(text_of(cell))
    if not text:
        return None, None
    if not _PLAIN_NUMBER.fullmatch(text) or len(text) > 100:
        return None, NOT_A_NUMBER
    return float(text.replace(",", "")), None


def _yes_no(cell: object) -> Reading:
    if not isinstance(cell, bool) and not text_of(cell):
        return None, None
    answer = yes_no(cell)
    return (None, NOT_YES_OR_NO) if answer is None else (int(answer), None)


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
    "gender": lambda cell: (gender_key(text_of(cell)) or None, None),
    "language": lambda cell: (language_key(text_of(cell)) or None, None),
}


def reader_of(field: Field) -> Reader:
    """How cells of a field are read."""
    return _BY_KEY.get(field.key) or _BY_TYPE[field.type]


class Remembering(dict[str, Reading]):
    """A reader that works once for each text: provinces, dates and notes repeat in any list."""

    _MOST = 20_000

    def __init__(self, read: Reader) -> None:
        super().__init__()
        self._read = read

    def __missing__(self, cell: str) -> Reading:
        if len(self) >= self._MOST:
            self.clear()
        found = self[cell] = self._read(cell)
        return found

    def of(self, cells: Sequence[object]) -> list[Reading]:
        """What each cell of a column says."""
        read = self._read
        return [self[cell] if type(cell) is str else read(cell) for cell in cells]
