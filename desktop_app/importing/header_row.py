"""Finds the table in a sheet: its header row, its width and the names of its columns."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from desktop_app.importing.headers import fields_of_header
from desktop_app.importing.model import CONSENT, OPT_OUT
from desktop_app.readers.table import Row, different, shown
from desktop_app.text.digits import only_digits

Numbered = tuple[int, Row]

_HEADER_WITHIN = 30
_LONGEST_HEADER = 1_000
_LONG_HEADER = 60  # a question of a form, or a sentence in a cell
_ANSWERED = (CONSENT, OPT_OUT)  # people write these words as answers, too: STOP, blocked, SMS
_ADDRESS = re.compile(r"\S@[^\s@]+\.[^\s@]|://|^@\w")


def is_data(cell: object) -> bool:
    """Whether a cell can't be a header: a number, a date, a phone number or an address."""
    if isinstance(cell, int | float | date):
        return True
    text = shown(cell)
    digits = only_digits(text)
    return len(digits) >= 6 or len(digits) * 2 > len(text) or bool(_ADDRESS.search(text))


def header_row_of(head: Sequence[Numbered]) -> int | None:
    """The number of the header row among the first non-blank rows; None if there is none.

    Titles above it are narrower than the table, and the data below does not consist of known words.
    """
    rows = [(number, _filled(row)) for number, row in head[:_HEADER_WITHIN]]
    if not rows:
        return None
    usual = sorted(len(cells) for _, cells in rows)[len(rows) // 2]
    best, best_score = None, 0.0
    for number, cells in rows:
        score = _header_score(cells, usual)
        if score > best_score:
            best, best_score = number, score
    return best if best is not None else _plain_header(rows, usual)


def _filled(row: Row) -> list[object]:
    return [cell for cell in row if shown(cell)]


def _header_score(cells: Sequence[object], usual: int) -> float:
    short = [cell for cell in cells if len(shown(cell)) <= _LONG_HEADER]
    if any(is_data(cell) for cell in short):
        return 0.0
    fields = [named[0][0] for cell in short if (named := fields_of_header(shown(cell)))]
    if all(field in _ANSWERED for field in fields):
        return 0.0
    known = len(fields)
    # a note may hold any word, so a question scores lower than a header
    asked = sum(1 for cell in cells if _is_question(shown(cell)))
    wide_enough = len(cells) * 2 >= usual
    score = known + asked / 2
    return float(score) if known + asked > 1 or (score and wide_enough) else 0.0


def _is_question(text: str) -> bool:
    """Whether a cell is a long header: a form's question about a known field."""
    if not _LONG_HEADER < len(text) <= _LONGEST_HEADER:
        return False
    return bool(fields_of_header(text))


def _plain_header(rows: Sequence[tuple[int, list[object]]], usual: int) -> int | None:
    """The first full row of different words above rows of data, if no header is recognized."""
    for at, (number, cells) in enumerate(rows):
        if len(cells) * 2 < usual:
            continue
        words = {shown(cell) for cell in cells}
        if any(is_data(cell) for cell in cells) or len(words) < len(cells) or usual < 2:
            return None
        below = [cells for _, cells in rows[at + 1 :]]
        return number if any(is_data(cell) for row in below for cell in row) else None
    return None


def width_of(header: Row | None, rows: Sequence[Row]) -> int:
    """How many columns the table has.

    Columns after the last header count if many rows fill them. If only a few rows have more cells
    than the header, a comma in a cell broke them.
    """
    named = _filled_width(header) if header is not None else 0
    widths = sorted((_filled_width(row) for row in rows), reverse=True)
    often = widths[len(widths) // 4] if header is not None and widths else max(widths, default=0)
    return max(named, often)


def _filled_width(row: Row) -> int:
    return max((at for at, cell in enumerate(row, start=1) if shown(cell)), default=0)


def column_letter(column: int) -> str:
    """A column's name in a spreadsheet program: 0 is A, 26 is AA."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def headers_of(row: Row | None, width: int) -> list[str]:
    """The unique names of the columns: the header's, or the letter for a blank header."""
    cells = [
        row[column] if row is not None and column < len(row) else "" for column in range(width)
    ]
    return different(
        " ".join(shown(cell).split()) or column_letter(column) for column, cell in enumerate(cells)
    )
