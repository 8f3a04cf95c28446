"""Adds to the rows what a workbook says of its cells apart from their values.

Merged cells that group rows, failed formulas and hidden columns. calamine reads only values, so the
last two are read from the sheet's own XML, of XLSX and similar formats; other formats have none
here.
"""

from __future__ import annotations

import html
import re
import zipfile
import zlib
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from desktop_app.readers.biff import errors_of
from desktop_app.readers.cell_errors import NOT_COMPUTED
from desktop_app.readers.ooxml import NAMED, TAG, Package, attributes_of
from desktop_app.readers.source import FileBytes, source_of
from desktop_app.readers.table import Row, Span, Table

_CHUNK = 1 << 20
_MOST_MARKS = 200_000
_MOST_COLUMNS = 16_384
# Every repetition is bounded, so that a crafted file can't make the search slow.
_END = rb"</(?:\w{1,20}:)?"
_COLUMN = re.compile(NAMED + rb"col\s" + TAG + rb">")
_FORMULA = NAMED + rb"f\b" + TAG + rb">(?:[^<]{0,8192}" + _END + rb"f>)?\s{0,8}"
_FAILED = re.compile(
    NAMED
    + rb"c\s(?P<said>[^<>]{0,400})>\s{0,8}(?:"
    + _FORMULA
    + rb")?"
    + NAMED
    + rb"v>(?P<shown>#[^<]{1,20})"
    + _END
    + rb"v>"
)
_NOT_COMPUTED = re.compile(
    NAMED
    + rb"c\s(?P<said>[^<>]{0,400}(?<!/))>\s{0,8}"
    + _FORMULA
    + rb"(?P<value>"
    + NAMED
    + rb"v\s?/>|"
    + NAMED
    + rb"v>"
    + _END
    + rb"v>)?"
    + _END
    + rb"c>"
)
_TEXT_TYPE = re.compile(rb"\bt=\"str\"")
_ERROR_TYPE = re.compile(rb"\bt=\"e\"")
_PLACE = re.compile(rb"\br=\"([A-Z]{1,3})(\d{1,7})\"")
_NOTHING: Mapping[int, Sequence[tuple[int, str]]] = {}


@dataclass(frozen=True)
class Marks:
    """``hidden``: columns that are not shown. ``failed``: row -> columns with the text in place of
    the value: #N/A, or NOT_COMPUTED.
    """

    hidden: frozenset[int] = frozenset()
    failed: Mapping[int, Sequence[tuple[int, str]]] = field(default_factory=dict)


@dataclass(frozen=True)
class TableWithMarks:
    """A table with its merged cells repeated and its failed formulas marked."""

    table: Table
    groups: Sequence[Span]
    failed: Mapping[int, Sequence[tuple[int, str]]]

    def rows(self, skip: int = 0) -> Iterator[Row]:
        """See Table."""
        starts = {(first, column): last for first, column, last, _ in self.groups}
        columns = {column for _, column, _, _ in self.groups}
        running: dict[int, tuple[int, object]] = {}
        for number, row in enumerate(self.table.rows(skip), start=skip + 1):
            for column in columns:
                if (number, column) in starts and column < len(row):
                    running[column] = (starts[number, column], row[column])
            changes = [
                (column, value) for column, (last, value) in running.items() if number <= last
            ]
            yield _changed(row, changes, self.failed.get(number, ()))


def with_marks(
    table: Table, groups_in: Collection[int], failed: Mapping[int, Sequence[tuple[int, str]]]
) -> Table:
    """The table, with merged cells of the columns ``groups_in`` repeated down their rows."""
    groups = [
        span
        for span in spans_of(table)
        if span[1] in groups_in and span[2] > span[0] and span[1] == span[3]
    ]
    return TableWithMarks(table, groups, failed) if groups or failed else table


def _changed(
    row: Row, groups: Sequence[tuple[int, object]], failed: Sequence[tuple[int, str]]
) -> Row:
    if not groups and not failed:
        return row
    cells = list(row)
    for column, text in failed:
        if column < _MOST_COLUMNS:
            cells += [""] * (column + 1 - len(cells))
            cells[column] = cells[column] or text
    # a group must not turn otherwise blank rows into people
    if any(cell not in ("", None) for cell in cells):
        for column, value in groups:
            cells += [""] * (column + 1 - len(cells))
            cells[column] = value if cells[column] in ("", None) else cells[column]
    return cells


def spans_of(table: Table) -> list[Span]:
    """The merged cells of a sheet; empty for any other kind of table."""
    ranges = getattr(getattr(table, "content", None), "merged_cell_ranges", None) or ()
    return [(top + 1, left, bottom + 1, right) for (top, left), (bottom, right) in ranges]


def marks_of(given: Path | FileBytes, sheet: str | None) -> Marks:
    """The marks of a sheet of an XLSX or XLS; empty for any other file."""
    if sheet is None:
        return Marks()
    try:
        with source_of(given).open() as stream:
            if stream.read(2) != b"PK":
                return Marks(failed=errors_of(stream, sheet))
            with zipfile.ZipFile(stream) as archive:
                return _marks(archive, sheet)
    except (OSError, zipfile.BadZipFile, zlib.error, ValueError, KeyError, RuntimeError, EOFError):
        return Marks()
    except (NotImplementedError, LookupError):
        return Marks()


def _marks(archive: zipfile.ZipFile, sheet: str) -> Marks:
    package = Package(archive)
    part = next((each.member for each in package.sheets if each.name == sheet), None)
    if part is None:
        return Marks()
    hidden: set[int] = set()
    failed: dict[int, list[tuple[int, str]]] = {}
    count, rest = 0, b""
    with archive.open(part) as stream:
        while (chunk := stream.read(_CHUNK)) and count < _MOST_MARKS:
            text = rest + chunk
            # the last cell of a piece continues in the next piece, so that no cell is cut in two
            cut = max(text.rfind(b"</c>") + 4, text.rfind(b":c>") + 3, text.rfind(b"/>") + 2)
            whole, rest = (text[:cut], text[cut:]) if cut > 4 else (b"", text[-_CHUNK:])
            hidden |= _hidden(whole)
            for row, column, shown in _failed(whole):
                failed.setdefault(row, []).append((column, shown))
                count += 1
    return Marks(frozenset(hidden), failed)


def _hidden(text: bytes) -> set[int]:
    found: set[int] = set()
    for tag in _COLUMN.findall(text) if b"hidden" in text else ():
        said = attributes_of(tag)
        if said.get("hidden") in ("1", "true"):
            first, last = _number(said.get("min")), _number(said.get("max"))
            found.update(range(max(first, 1) - 1, min(last, _MOST_COLUMNS)))
    return found


def _number(digits: str | None) -> int:
    return int(digits) if digits and digits.isdigit() and len(digits) < 9 else 0


def _failed(text: bytes) -> Iterator[tuple[int, int, str]]:
    if b't="e"' in text:
        for match in _FAILED.finditer(text):
            if _ERROR_TYPE.search(match["said"]):
                yield from _placed(
                    match["said"], html.unescape(match["shown"].decode("utf-8", "replace"))
                )
    if b"<f" in text or b":f" in text:
        for match in _NOT_COMPUTED.finditer(text):
            # an empty text is the computed value of =IF(A4="","",...)
            if match["value"] is not None and _TEXT_TYPE.search(match["said"]):
                continue
            yield from _placed(match["said"], NOT_COMPUTED)


def _placed(cell: bytes, shown: str) -> Iterator[tuple[int, int, str]]:
    if match := _PLACE.search(cell):
        column = 0
        for letter in match[1]:
            column = column * 26 + letter - 64
        yield int(match[2]), column - 1, shown
