"""Reads CSV and similar text files: finds the delimiter and splits the rows."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from desktop_app.errors import UserError
from desktop_app.readers.limits import MOST_COLUMNS
from desktop_app.readers.lines import PIECE, pieces_of, text_of
from desktop_app.readers.rows import RowReader
from desktop_app.readers.shape import Shape, shape_of, stated_delimiter
from desktop_app.readers.source import FileBytes, reading
from desktop_app.readers.table import Row

# The usual delimiters. A character that is rarer within cells counts more when it divides all rows
# alike.
_DELIMITERS = ("\t", "|", ";", ",")
# Delimiters of old programs and databases; tried only if none of the usual ones fits.
_RARE = ("^", "~", "\u00a6", "\u00a7", "\x1f", "\x01", "\x02", "#", "!")
_FOR_ONE_COLUMN = (",", ";", "\t", "|", "\x1f")
_NAMES = {
    **{"tab": "\t", "\\t": "\t", "comma": ",", "semicolon": ";", "bar": "|", "pipe": "|"},
    **{"vertical bar": "|", "caret": "^", "tilde": "~", "colon": ":"},
}
_EVEN = 0.9
_USUAL = 0.6


@dataclass(frozen=True)
class Delimited:
    """A text file of rows."""

    path: Path | FileBytes
    encoding: str
    delimiter: str

    def rows(self, skip: int = 0) -> Iterator[Row]:
        """See Table. A row may be a FlaggedRow."""
        return islice(self._rows(), skip, None)

    def _rows(self) -> Iterator[Row]:
        number, file = 0, self.path.name
        with reading(self.path), text_of(self.path, self.encoding) as stream:
            pieces = pieces_of(stream, file, self.encoding)
            reader = None
            for lines, is_last in pieces:
                reader = reader or RowReader(shape_of(lines, self.delimiter), file)
                rows = reader.read(lines, is_last)
                if rows and max(map(len, rows)) > MOST_COLUMNS:
                    wide = next(at for at, row in enumerate(rows, 1) if len(row) > MOST_COLUMNS)
                    yield from rows[: wide - 1]
                    raise UserError("import.too_wide", file=file, row=number + wide)
                number += len(rows)
                yield from rows


def delimiter_of(given: Path | FileBytes, encoding: str) -> str:
    """The delimiter that divides the header and the rows alike.

    If none does, the file is a list of one column, and the delimiter is a character that does not
    occur in its first lines.
    """
    with reading(given), text_of(given, encoding) as stream:
        text = stream.read(PIECE)
        lines = list(io.StringIO(text, newline=""))
        if len(text) == PIECE and len(lines) > 1:
            lines.pop()
    if stated := stated_delimiter(lines):
        return stated
    usual = [shape_of(lines, sign) for sign in _DELIMITERS if sign in text]
    if blank := [shape for shape in usual if not shape.width]:
        return blank[-1].delimiter
    found = [shape for shape in usual if _divides(shape)]
    if not any(shape.share >= _USUAL for shape in found):
        rare = [shape_of(lines, sign) for sign in _RARE if sign in text]
        found += [shape for shape in rare if _divides(shape) and _is_sure(shape)]
    if found:
        return max(found, key=_rating).delimiter
    return next((sign for sign in _FOR_ONE_COLUMN if sign not in text), "\x1f")


def delimiter_named(text: str) -> str:
    """The delimiter for what the user typed: "tab", "semicolon", or the character itself.

    Raises UserError ``import.not_a_delimiter``.
    """
    sign = _NAMES.get(text.strip().lower(), text)
    if len(sign) != 1 or sign.isalnum() or sign in '"\r\n \0\ufeff':
        raise UserError("import.not_a_delimiter", delimiter=text)
    return sign


def _divides(shape: Shape) -> bool:
    """Whether the character separates cells, rather than occurring within the only cell of each
    row."""
    if not shape.share or (shape.single > _USUAL and not shape.data):
        return False
    if shape.first == 0:
        return True
    is_prose = shape.led >= _EVEN
    if shape.data and shape.headed:
        return True
    return not is_prose and (bool(shape.data) or shape.share >= _USUAL)


def _is_sure(shape: Shape) -> bool:
    return shape.first == 0 and shape.share >= _EVEN and (shape.headed or bool(shape.data))


def _rating(shape: Shape) -> tuple[bool, int, int, int, int]:
    evenness = (shape.share >= _USUAL) + (shape.share >= _EVEN)
    signs = (*_DELIMITERS, *_RARE)
    place = signs.index(shape.delimiter)
    return shape.headed, len(shape.data), evenness, -shape.first, -place
