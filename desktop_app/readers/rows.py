"""Splits lines into rows: as fast as csv.reader, but careful if quotes or widths are wrong.

A quote that is never closed must not swallow the people below it. If a quoted cell spans lines that
are rows by themselves, the quote is read as a character (an inch mark, a slip), each line becomes a
row again, and the row is flagged. If a row can't be decided, it is kept unchanged and flagged.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property

from desktop_app.errors import UserError
from desktop_app.readers.cell_errors import error_code
from desktop_app.readers.limits import LONGEST_CELL
from desktop_app.readers.shape import (
    Shape,
    digits_in,
    filled_width,
    is_comment,
    is_open,
    is_spaced,
    lenient,
    strictly,
    unwrapped,
    with_plain_quotes,
)
from desktop_app.readers.table import FlaggedRow

STRAY_QUOTE = "import.stray_quote"
OPEN_QUOTE = "import.open_quote"
JOINED_CELLS = "import.joined_cells"
TOO_MANY_CELLS = "import.reject.too_many_cells"
BROKEN_LINE = "import.reject.broken_line"
COMMENT = "import.reject.comment"

_LOOKED_AT = 50  # lines of a cell that may be rows
_MOST_FITTED = 500  # columns
_MOSTLY = 0.8
_PHONE = 8  # digits

csv.field_size_limit(LONGEST_CELL)


class RowReader:
    """Reads the lines of one file in batches. ``file``: its name, for messages."""

    def __init__(self, shape: Shape, file: str) -> None:
        self._shape = shape
        self._file = file
        self._carried: list[str] = []
        self._count = 0
        self._has_begun = False

    def read(self, lines: list[str], last: bool) -> list[list[str]]:
        """The rows that end within these lines; the rest is kept for the next batch.

        Raises UserError ``import.broken_quotes`` if a cell is longer than any real one.
        """
        shape = self._shape
        if shape.wrapped:
            lines = [unwrapped(line) for line in lines]
        if shape.marks:
            lines = [with_plain_quotes(line, shape) for line in lines]
        if shape.escaped:
            lines = [self._nulls.sub("", line) if "\\N" in line else line for line in lines]
        lines, self._carried = self._carried + lines, []
        text = "".join(lines)
        rows = self._quickly(lines, text, shape)
        if rows is None:
            rows = self._carefully(lines, last)
        elif '"' in text:
            for at, row in enumerate(rows):
                if len(row) != shape.width and row and '"' in lines[at]:
                    rows[at] = self._best(lines[at], row)
        if shape.width and max(map(len, rows), default=0) > shape.width:
            rows = [self._fitted(row) if len(row) > shape.width else row for row in rows]
        if text[0] == "#" or "\n#" in text or "\r#" in text:
            rows = [self._no_comment(row) for row in rows]
        self._has_begun = True
        self._count += len(rows)
        return rows

    @cached_property
    def _nulls(self) -> re.Pattern[str]:
        sign = re.escape(self._shape.delimiter)
        return re.compile(rf"(?:(?<={sign})|^)\\N(?={sign}|\s*$)")

    def _quickly(self, lines: list[str], text: str, shape: Shape) -> list[list[str]] | None:
        """The rows; None if a quote is wrong or a quoted cell spans lines."""
        found = self._all_rows(lines, shape)
        if found is None and '\\"' in text and not shape.escaped:
            found = self._all_rows(lines, replace(shape, escaped=True))
        elif not shape.spaced and is_spaced(lines, shape):
            found = self._all_rows(lines, replace(shape, spaced=True)) or found
        return found

    def _all_rows(self, lines: list[str], shape: Shape) -> list[list[str]] | None:
        try:
            rows = list(csv.reader(lines, **shape.options))
        except csv.Error:
            return None
        return rows if len(rows) == len(lines) else None

    def _carefully(self, lines: list[str], last: bool) -> list[list[str]]:
        rows: list[list[str]] = []
        at = 0
        while at < len(lines):
            reader = csv.reader(_from(lines, at), **self._shape.options)
            start = at
            try:
                for row in reader:
                    taken = lines[at : start + reader.line_num]
                    kept = self._checked(taken, row)
                    rows.append(kept or self._recovered(taken[0]))
                    at += len(taken) if kept is not None else 1
                    if kept is None:
                        break
            except csv.Error as error:
                taken = lines[at : max(at + 1, start + reader.line_num)]
                if is_open(error) and not last and sum(map(len, taken)) < LONGEST_CELL:
                    self._carried = taken
                    return rows
                found, used = self._broken(taken, len(rows), is_open(error))
                rows += found
                at += used
        return rows

    def _checked(self, taken: list[str], row: list[str]) -> list[str] | None:
        """A row whose quotes are right; None if they swallowed other rows."""
        if len(taken) == 1:
            odd = len(row) != self._shape.width and row and '"' in taken[0]
            return self._best(taken[0], row) if odd else row
        shape = self._shape
        if len(row) > shape.width > 0 and self._is_whole(taken[1]):
            return None
        below = taken[1 : 1 + _LOOKED_AT]
        whole = sum(map(self._is_whole, below))
        is_known_shape = bool(shape.data) or shape.width > 2
        swallows = is_known_shape and whole >= _MOSTLY * len(below) and self._is_whole(taken[0])
        return None if swallows else row

    def _broken(self, taken: list[str], before: int, is_open: bool) -> tuple[list[list[str]], int]:
        """The rows of lines whose quotes are wrong, and how many of these lines they use."""
        size = sum(map(len, taken))
        is_row = len(taken) == 1 or self._is_whole(taken[1]) or self._is_whole(taken[0])
        if is_row and len(taken[0]) < LONGEST_CELL:
            return [self._recovered(taken[0])], 1
        if size >= LONGEST_CELL:
            row = self._count + before + 1
            raise UserError("import.broken_quotes", file=self._file, row=row)
        options = {**self._shape.options, "strict": False}
        try:
            found: list[list[str]] = list(csv.reader(taken, **options))
        except csv.Error as error:
            row = self._count + before + 1
            raise UserError("import.broken_quotes", file=self._file, row=row) from error
        code = OPEN_QUOTE if is_open else STRAY_QUOTE
        return [FlaggedRow(found[0], code, _shown(taken[0])), *found[1:]], len(taken)

    def _recovered(self, line: str) -> list[str]:
        row = self._best(line, strictly(line, self._shape.options))
        if isinstance(row, FlaggedRow):
            return row
        return FlaggedRow(row, STRAY_QUOTE, _shown(line))

    def _is_whole(self, line: str) -> bool:
        """Whether a line is a row by itself."""
        shape = self._shape
        row = lenient(line, shape.delimiter, shape.spaced)
        if not shape.data:
            return len(row) == shape.width
        last = max(shape.data)
        return last < len(row) <= shape.width and shape.hits(row) * 2 >= len(shape.data)

    def _best(self, line: str, row: list[str] | None) -> list[str]:
        """The likeliest cells of a line. ``row``: the cells by its quotes, if all of them are
        right."""
        shape = self._shape
        sign = shape.delimiter
        strict = [row] if row is not None else []
        if row is None and '\\"' in line:
            strict += _none_left_out(strictly(line, {**shape.options, "escapechar": "\\"}))
        inside = unwrapped(line)
        if inside != line and sign in inside:
            strict += _none_left_out(strictly(inside, shape.options))
        other = [lenient(line, sign, shape.spaced), line.rstrip("\r\n").split(sign)]
        best = max((*strict, *other), key=self._likeness)
        if strict and self._likeness(best) == max(map(self._likeness, strict)):
            best = max(strict, key=self._likeness)
        elif best is not row:
            best = FlaggedRow(best, STRAY_QUOTE, _shown(line))
        is_part = line.count('"') % 2 and shape.data and not shape.hits(best)
        if is_part and len(best) < shape.width and (best is row or row is None):
            return FlaggedRow(best, BROKEN_LINE, _shown(line), is_kept=False)
        return best

    def _likeness(self, row: list[str]) -> int:
        shape = self._shape
        lost = sum(1 for at, cell in enumerate(row) if at not in shape.data and _is_number(cell))
        return shape.hits(row) - lost

    def _fitted(self, row: list[str]) -> list[str]:
        """A row that is too long, rejoined if it is certain which cell was divided."""
        shape = self._shape
        width = filled_width(row)
        if width <= shape.width:
            return row
        text = shape.delimiter.join(row)[:LONGEST_CELL]
        if isinstance(row, FlaggedRow) and not row.is_kept:
            return row
        joined = self._joined(list(row[:width]))
        if joined is None:
            return FlaggedRow(row, TOO_MANY_CELLS, text, is_kept=False)
        code = row.code if isinstance(row, FlaggedRow) else JOINED_CELLS
        return FlaggedRow(joined, code, text)

    def _joined(self, row: list[str]) -> list[str] | None:
        shape = self._shape
        extra = len(row) - shape.width
        if extra > _LOOKED_AT or shape.width > _MOST_FITTED:
            return None
        if shape.width == 1:
            return [shape.delimiter.join(row)]
        led: list[str] = []
        for cell in row:
            if led and cell[:1] == " " and not shape.spaced and shape.led < _MOSTLY:
                led[-1] += shape.delimiter + cell
            else:
                led.append(cell)
        if len(led) == shape.width and shape.hits(led) == len(shape.data):
            return led
        found: list[list[str]] = []
        for at in range(shape.width) if shape.data else ():
            cell = shape.delimiter.join(row[at : at + extra + 1])
            each = [*row[:at], cell, *row[at + extra + 1 :]]
            if at not in shape.data and shape.fits(each):
                found.append(each)
        return found[0] if len(found) == 1 else None

    def _no_comment(self, row: list[str]) -> list[str]:
        shape = self._shape
        if not row or row[0][:1] != "#" or error_code(row[0]) or not is_comment(row[0]):
            self._has_begun = self._has_begun or filled_width(row) > 1
            return row
        if not self._has_begun and filled_width(row) == shape.width and not shape.hits(row):
            return row  # some programs write the header this way
        return FlaggedRow(row, COMMENT, shape.delimiter.join(row), is_kept=False)


def _from(lines: list[str], start: int) -> Iterator[str]:
    return (lines[at] for at in range(start, len(lines)))


def _none_left_out(row: list[str] | None) -> list[list[str]]:
    return [] if row is None else [row]


def _is_number(cell: str) -> bool:
    return len(cell) >= _PHONE and digits_in(cell[:200]) >= _PHONE


def _shown(line: str) -> str:
    return line.rstrip("\r\n")
