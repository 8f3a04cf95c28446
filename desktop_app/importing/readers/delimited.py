"""CSV and its relatives: which delimiter, and the rows."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TextIO

from desktop_app.errors import UserError
from desktop_app.importing.readers.limits import LONGEST_CELL, LONGEST_LINE, MOST_COLUMNS
from desktop_app.importing.readers.source import Source, reading, source_of
from desktop_app.importing.readers.table import Row

_DELIMITERS = (",", ";", "\t", "|")
# What old programs and databases write; only looked for where none of the usual ones fits.
_RARE = ("^", "~", "\u00a6", "\u00a7", "\x1f", "\x01", "\x02", "#", "!")
_SNIFFED_ROWS = 200
_SNIFFED_CHARACTERS = 1 << 16
_EVEN = 0.9
_PIECE = 1 << 16  # characters of whole lines read at once
_ROWS = 100  # handed on at once

csv.field_size_limit(LONGEST_CELL)


@dataclass(frozen=True)
class Delimited:
    """A text file of rows."""

    path: Path | Source
    encoding: str
    delimiter: str

    def rows(self, skip: int = 0) -> Iterator[Row]:
        with reading(self.path), _text_of(self.path, self.encoding) as stream:
            reader = csv.reader(_lines(stream, self.path.name), delimiter=self.delimiter)
            wanted, number, failed = islice(reader, skip, None), skip, None
            while failed is None:
                rows: list[list[str]] = []
                try:
                    rows.extend(islice(wanted, _ROWS))
                except csv.Error as error:
                    failed = error
                if not rows:
                    break
                if max(map(len, rows)) > MOST_COLUMNS:
                    wide = next(at for at, row in enumerate(rows, 1) if len(row) > MOST_COLUMNS)
                    yield from rows[: wide - 1]
                    raise UserError("import.too_wide", file=self.path.name, row=number + wide)
                number += len(rows)
                yield from rows
            if failed is not None:
                row_at = reader.line_num
                raise UserError("import.broken_quotes", file=self.path.name, row=row_at) from failed


def _text_of(given: Path | Source, encoding: str) -> TextIO:
    stream = source_of(given).open()
    return io.TextIOWrapper(stream, encoding=encoding, errors="replace", newline="")


def _lines(stream: TextIO, file: str) -> Iterator[str]:
    """Line by line, taken from the file many at a time. One that is far too long is refused; what
    it may take of memory until then is watched over by readers.watch.
    """
    number = 0
    while lines := stream.readlines(_PIECE):
        if max(map(len, lines)) >= LONGEST_LINE:
            row = number + next(at for at, line in enumerate(lines, 1) if len(line) >= LONGEST_LINE)
            raise UserError("import.line_too_long", file=file, row=row)
        number += len(lines)
        yield from lines


def delimiter_of(given: Path | Source, encoding: str) -> str:
    """The delimiter under which the first rows fall into the most even columns."""
    with reading(given), _text_of(given, encoding) as stream:
        text = stream.read(_SNIFFED_CHARACTERS)
        cut = len(text) == _SNIFFED_CHARACTERS
    lines = list(io.StringIO(text, newline=""))
    if told := _told(lines):
        return told
    if cut and len(lines) > 1:
        lines.pop()
    best = max(_DELIMITERS, key=lambda delimiter: _evenness(lines, delimiter))
    if _evenness(lines, best)[0] < _EVEN:
        rare = max(_RARE, key=lambda delimiter: _evenness(lines, delimiter))
        if _evenness(lines, rare)[0] >= _EVEN:
            return rare
    return best


def _told(lines: list[str]) -> str | None:
    """Excel's own mark, a first line such as ``sep=;``."""
    first = lines[0].rstrip("\r\n").lstrip("\ufeff") if lines else ""
    return first[4] if first.lower().startswith("sep=") and len(first) == 5 else None


def _evenness(lines: list[str], delimiter: str) -> tuple[float, int]:
    try:
        rows = list(islice(csv.reader(lines, delimiter=delimiter), _SNIFFED_ROWS))
    except csv.Error:
        return 0.0, 0
    widths = Counter(len(row) for row in rows if len(row) > 1)
    if not widths:
        return 0.0, 0
    width, often = max(widths.items(), key=lambda item: (item[1], item[0]))
    filled = sum(1 for row in rows if any(cell.strip() for cell in row))
    return round(often / max(filled, 1), 1), width
