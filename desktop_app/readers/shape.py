"""The shape of a text file: its quotes, the width of its rows, and which columns hold numbers."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

MOST_LINES = 400
"""Lines that are looked at to find out the shape of a file."""

_MARKS = ("''", "\u201c\u201d", "\u2018\u2019", "\u00ab\u00bb")
_MOSTLY = 0.6
_EVEN = 0.9
_SEP = re.compile(r"\"?sep=(?P<sign>[^\r\n])\"?\s*", re.I)
# A cell that is only a phone number, a date or an amount.
_DIGITS = re.compile(r"[\s'\"+(]*\d[\d\s().,/:+\-]*[\"]?")
_MAIL = re.compile(r"[^\s@,;|]+@[^\s@,;|]+")
_WRAPPED = re.compile(r'"(?P<inside>(?:[^"]|"")*+)"[,;\t|]*+\s*+')
_NO_RECORD = re.compile(r"#(?!\s*\d|(?:N/A|REF!|VALUE!|DIV/0!|NAME\?|NULL!|NUM!))")
_LONG_NUMBER = 6


@dataclass(frozen=True)
class Shape:
    """``delimiter`` and how quotes are written: ``escaped`` by a backslash, ``spaced`` from the
    delimiter by a blank, ``wrapped`` if a whole line is one quoted cell. ``marks``: the two
    characters around cells that replace plain quotes, see with_plain_quotes.

    ``width``: the most cells of a row, 0 if unknown. ``data``: the columns of numbers, dates and
    addresses. ``first``: the number of lines above the first row with the usual width; ``share``:
    the share of rows below that have this width. ``headed``: whether that row names columns.
    ``led``: the share of cells that begin with a blank. ``single``: the share of rows of one cell.
    """

    delimiter: str
    escaped: bool = False
    spaced: bool = False
    wrapped: bool = False
    marks: str = ""
    width: int = 0
    data: frozenset[int] = frozenset()
    first: int = 0
    share: float = 0.0
    headed: bool = False
    led: float = 0.0
    single: float = 1.0

    @property
    def options(self) -> dict[str, Any]:
        """Options for csv.reader, which raises csv.Error for wrong quotes."""
        return {
            "delimiter": self.delimiter,
            "escapechar": "\\" if self.escaped else None,
            "skipinitialspace": self.spaced,
            "strict": True,
        }

    def hits(self, row: Sequence[str]) -> int:
        """How many columns of numbers hold a number in this row."""
        return sum(1 for at in self.data if at < len(row) and is_pure(row[at]))

    def fits(self, row: Sequence[str]) -> bool:
        """Whether a row is not too wide and its numbers are in the columns of numbers."""
        return len(row) <= self.width and self.hits(row) == len(self.data) > 0


def is_pure(cell: str) -> bool:
    """Whether a cell is only a number, a date or an e-mail address."""
    text = cell.strip()
    return bool(text) and bool(_DIGITS.fullmatch(text) or _MAIL.fullmatch(text))


def digits_in(cell: str) -> int:
    """How many digits a cell holds."""
    return sum(map(str.isdigit, cell))


def filled_width(row: Sequence[str]) -> int:
    """The width of a row without the blank cells at its end."""
    width = len(row)
    while width and not row[width - 1].strip():
        width -= 1
    return width


def stated_delimiter(lines: Sequence[str]) -> str | None:
    """The delimiter that Excel's own first line gives, such as ``sep=;``."""
    match = _SEP.fullmatch(lines[0].lstrip("\ufeff")) if lines else None
    return match["sign"] if match else None


def is_comment(line: str) -> bool:
    """Whether a line is a comment about the file: "# exported on Monday", but not "#12, St. 5".

    The header may begin with a "#" too.
    """
    return bool(_NO_RECORD.match(line))


def unwrapped(line: str) -> str:
    """The content of a line that is one quoted cell; any other line unchanged."""
    if line[:1] != '"':
        return line
    match = _WRAPPED.fullmatch(line)
    return match["inside"].replace('""', '"') + "\n" if match else line


def marks_in(lines: Sequence[str], delimiter: str) -> str:
    """The characters other than plain quotes that surround the cells of most lines, or ""."""
    for marks in _MARKS:
        if sum(marks[0] in line for line in lines) < _MOSTLY * len(lines):
            continue
        pattern = _marked(marks, delimiter)
        found = sum(bool(pattern.match(line)) for line in lines)
        if len(lines) > 1 and found >= _MOSTLY * len(lines):
            return marks
    return ""


def with_plain_quotes(line: str, shape: Shape) -> str:
    """A line with its other quotes replaced by plain ones: 'Sok Dara','#1, St 5'."""
    if not shape.marks:
        return line
    closing = shape.marks[1]

    def plain(match: re.Match[str]) -> str:
        inside = match["inside"].replace(closing * 2, closing).replace('"', '""')
        return f'"{inside}"'

    return _marked(shape.marks, shape.delimiter).sub(plain, line)


@lru_cache(maxsize=32)
def _marked(marks: str, delimiter: str) -> re.Pattern[str]:
    opening, closing = marks[0], marks[1]
    sign = re.escape(delimiter)
    inside = f"(?:[^{closing}]|{closing}{closing})*+"
    return re.compile(
        rf"(?:(?<={sign})|^) *{opening}(?P<inside>{inside}){closing} *(?={sign}|$)", re.M
    )


def lenient(line: str, delimiter: str, spaced: bool = False) -> list[str]:
    """The cells of one line, where quotes that do not hold a whole cell are letters of it."""
    text, cells, at = line.rstrip("\r\n"), [], 0
    while True:
        start = at
        while spaced and text[start : start + 1] == " ":
            start += 1
        match = _quoted(delimiter).match(text, start) if text[start : start + 1] == '"' else None
        if match is not None:
            cells.append(match["inside"].replace('""', '"'))
            end = match.end()
        else:
            end = text.find(delimiter, at)
            end = len(text) if end < 0 else end
            cells.append(text[start:end])
        if end >= len(text):
            return cells
        at = end + 1


@lru_cache(maxsize=32)
def _quoted(delimiter: str) -> re.Pattern[str]:
    return re.compile(rf'"(?P<inside>(?:[^"]|"")*+)" *(?={re.escape(delimiter)}|\Z)')


def strictly(line: str, options: dict[str, Any]) -> list[str] | None:
    """The cells of a line whose quotes are all right; None for any other line."""
    try:
        rows = list(csv.reader([line], **options))
    except csv.Error:
        return None
    return rows[0] if len(rows) == 1 else None


def shape_of(lines: Sequence[str], delimiter: str) -> Shape:
    """The shape of a file with these first lines, if ``delimiter`` separates its cells."""
    kept = [line for line in lines[:MOST_LINES] if line.strip() and not _SEP.fullmatch(line)]
    plain = [line for line in kept if not line.startswith(("#", "//"))]
    kept = plain if len(plain) * 2 > len(kept) else kept
    shape = Shape(delimiter, marks=marks_in(kept, delimiter))
    kept = [with_plain_quotes(line, shape) for line in kept]
    text = "".join(kept)
    if '\\"' in text:
        escaped = replace(shape, escaped=True)
        if _failing(kept, escaped) <= _failing(kept, shape):
            shape = escaped
    if is_spaced(kept, shape):
        shape = replace(shape, spaced=True)
    found = _measured(kept, shape)
    if any(_WRAPPED.fullmatch(line) for line in kept if line[:1] == '"'):
        inside = _measured([unwrapped(line) for line in kept], replace(shape, wrapped=True))
        if inside.share >= _EVEN and inside.width > 1 and _is_better(inside, found):
            return inside
    return found


def _is_better(inside: Shape, outside: Shape) -> bool:
    if inside.single >= outside.single:
        return False
    return bool(inside.data) or (inside.first == 0 and inside.width > 2)


def _failing(lines: Sequence[str], shape: Shape) -> int:
    return sum(strictly(line, shape.options) is None for line in lines)


def is_spaced(lines: Sequence[str], shape: Shape) -> bool:
    """Whether blanks separate the delimiters from the quotes: ``"a", "b"``."""
    good = bad = 0
    options = {**shape.options, "strict": False}
    for line in lines:
        if not blank_before_quote(line, shape.delimiter) and not line.startswith(' "'):
            continue
        cells = next(csv.reader([line], **options), [])
        if any(
            _is_led(cell) and shape.delimiter + cell in shape.delimiter + line for cell in cells
        ):
            try:
                list(csv.reader([line], **{**shape.options, "skipinitialspace": True}))
                good += 1
            except csv.Error as error:
                good, bad = (good + 1, bad) if is_open(error) else (good, bad + 1)
    return good > bad


def blank_before_quote(text: str, delimiter: str) -> bool:
    """Whether blanks separate a delimiter from a quote, no more than people type."""
    return any(f'{delimiter}{blanks}"' in text for blanks in (" ", "  ", "   "))


def _is_led(cell: str) -> bool:
    return cell[:1] == " " and cell.lstrip(" ")[:1] == '"'


def is_open(error: csv.Error) -> bool:
    """Whether the text ended within quotes."""
    return "unexpected end of data" in str(error)


def _measured(lines: Sequence[str], shape: Shape) -> Shape:
    rows = [row for row in _parsed(lines, shape) if any(map(str.strip, row))]
    widths = Counter(len(row) for row in rows if len(row) > 1)
    if not widths:
        data = _data_in(rows, 1)
        return replace(shape, width=1 if rows else 0, data=data, headed=not data)
    mode, _ = max(widths.items(), key=lambda item: (item[1], item[0]))
    first = next(at for at, row in enumerate(rows) if len(row) == mode)
    body = rows[first:]
    even = sum(1.0 if len(row) == mode else 0.5 * (1 < len(row) < mode) for row in body)
    top = next(row for row in rows if len(row) > 1)
    headed = is_header(top)
    rest = [row for row in rows if row is not top]
    cells = [cell for row in body for cell in row[1:] if cell.strip()]
    width = _width(rest, top, mode, headed)
    data = _data_in([row for row in rest if len(row) <= width] or [top], width)
    return replace(
        shape,
        width=width,
        data=data,
        first=first,
        share=even / len(body),
        headed=headed,
        led=sum(cell[:1] == " " for cell in cells) / max(1, len(cells)),
        single=1 - widths.total() / len(rows),
    )


def is_header(row: Sequence[str]) -> bool:
    """Whether a row could name columns: none of its cells is a number or an address."""
    return not any(is_pure(cell) or digits_in(cell) >= _LONG_NUMBER or "@" in cell for cell in row)


def _width(rest: Sequence[Sequence[str]], top: Sequence[str], mode: int, headed: bool) -> int:
    """The most cells of a row: those of the header, or of most rows if they are wider."""
    if headed:
        named = sum(1 for row in rest if len(row) == len(top))
        return len(top) if named * 10 >= len(rest) else max(mode, len(top))
    widths = sorted((filled_width(row) for row in (top, *rest)), reverse=True)
    return max(mode, widths[len(widths) // 4])


def _data_in(rows: Sequence[Sequence[str]], width: int) -> frozenset[int]:
    found = set()
    for at in range(min(width, 200)):
        filled = [row[at] for row in rows if at < len(row) and row[at].strip()]
        pure = sum(map(is_pure, filled))
        if len(filled) * 2 >= len(rows) and pure >= _MOSTLY * len(filled) > 0:
            found.add(at)
    return frozenset(found)


def _parsed(lines: Sequence[str], shape: Shape) -> Iterator[list[str]]:
    try:
        yield from list(csv.reader(lines, **shape.options))
    except csv.Error:
        for line in lines:
            row = strictly(line, shape.options)
            yield lenient(line, shape.delimiter, shape.spaced) if row is None else row
