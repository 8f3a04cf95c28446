"""CSV and its relatives: which delimiter, and the rows."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TextIO

from desktop_app.errors import UserError
from desktop_app.importing.readers.formats import reading
from desktop_app.importing.readers.table import Row

_DELIMITERS = (",", ";", "\t", "|")
_SNIFFED_ROWS = 200
_SNIFFED_CHARACTERS = 1 << 16
# The longest cell: what a spreadsheet program can hold, four times over. A quote that is never
# closed would otherwise swallow the rest of the file into one cell.
_LONGEST_CELL = 131_072


@dataclass(frozen=True)
class Delimited:
    """A text file of rows."""

    path: Path
    encoding: str
    delimiter: str

    def rows(self, skip: int = 0) -> Iterator[Row]:
        with reading(self.path), self._open() as stream:
            reader = csv.reader(stream, delimiter=self.delimiter)
            try:
                yield from islice(reader, skip, None)
            except csv.Error as error:
                row = reader.line_num
                raise UserError("import.broken_quotes", file=self.path.name, row=row) from error

    def _open(self) -> TextIO:
        return self.path.open(encoding=self.encoding, errors="replace", newline="")


def delimiter_of(path: Path, encoding: str) -> str:
    """The delimiter under which the first rows fall into the most even columns."""
    with reading(path), path.open(encoding=encoding, errors="replace", newline="") as stream:
        text = stream.read(_SNIFFED_CHARACTERS)
        cut = len(text) == _SNIFFED_CHARACTERS
    lines = text.splitlines(keepends=True)
    if lines and lines[0].strip().lower().startswith("sep=") and len(lines[0].strip()) == 5:
        return lines[0].strip()[4]
    if cut and len(lines) > 1:
        lines.pop()
    return max(_DELIMITERS, key=lambda delimiter: _evenness(lines, delimiter))


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
