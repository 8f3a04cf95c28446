"""Tables of cells in any storage: the input of scanning and staging."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import zip_longest
from typing import Protocol

from desktop_app.errors import UserError

Row = Sequence[object]
Span = tuple[int, int, int, int]
"""Merged cells: first row and column, last row and column; rows from 1, columns from 0."""


def shown(cell: object) -> str:
    """A cell as the user reads it."""
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell).strip()


class FlaggedRow(list[str]):
    """A row that its reader flagged: the code of an issue and the text it is about.

    ``is_kept``: False for a row that is set aside with its cells.
    """

    def __init__(self, cells: Iterable[str], code: str, text: str, is_kept: bool = True) -> None:
        super().__init__(cells)
        self.code = code
        self.text = text
        self.is_kept = is_kept


def is_set_aside(row: Row) -> bool:
    """Whether the reader of a row rejected it."""
    return isinstance(row, FlaggedRow) and not row.is_kept


class Table(Protocol):
    """Rows from the first of the sheet. Each iteration starts at the beginning."""

    def rows(self, skip: int = 0) -> Iterator[Row]:
        """All rows after the first ``skip``, including blank ones. Raises UserError
        ``import.damaged``, ``import.broken_quotes`` or another code of a limit (limits.py) or a
        broken line.
        """
        ...


class Sheet(Table, Protocol):
    """A named table of a file that may hold several."""

    @property
    def hidden(self) -> bool:
        """Whether the spreadsheet program hides it."""
        ...

    @property
    def size(self) -> tuple[int, int]:
        """Rows and columns; blank rows above the first filled cell count."""
        ...


class Sheets(Protocol):
    """The tables of one file. ``only``: the format never holds more than one."""

    @property
    def only(self) -> bool: ...

    def names(self) -> list[str]:
        """In the order of the file, each unique."""
        ...

    def sheet(self, name: str) -> Sheet:
        """The sheet of that name. Raises UserError ``import.no_such_sheet`` and the errors of
        reading."""
        ...


@dataclass(frozen=True)
class OneSheet:
    """The only table of a file, named after its format."""

    file: str
    name: str
    table: Sheet
    only: bool = True

    def names(self) -> list[str]:
        return [self.name]

    def sheet(self, name: str) -> Sheet:
        """See Sheets."""
        if name != self.name:
            raise UserError("import.no_such_sheet", sheet=name, file=self.file)
        return self.table


@dataclass(frozen=True)
class Block:
    """Some rows turned into columns. ``numbers``: the rows' numbers, counted from 1.

    ``flagged``: the rows that their reader flagged, by position in the block.
    """

    numbers: list[int]
    columns: list[Sequence[object]]
    width: int
    flagged: Mapping[int, FlaggedRow] = field(default_factory=dict)

    def row(self, index: int) -> tuple[object, ...]:
        return tuple(column[index] for column in self.columns)


def numbered_rows(table: Table, skip: int = 0) -> Iterator[tuple[int, Row]]:
    """All rows after the first ``skip``, each with its number in the sheet, from 1. A table that
    splits a row of the sheet into several gives their numbers itself.
    """
    own = getattr(table, "numbered_rows", None)
    return enumerate(table.rows(skip), start=skip + 1) if own is None else own(skip)


def blocks(table: Table, first: int, width: int, size: int) -> Iterator[Block]:
    """The non-blank rows from number ``first``, at most ``size`` at a time.

    Every block has at least ``width`` columns; short rows are padded with "".
    """
    numbers: list[int] = []
    rows: list[Row] = []
    for number, row in numbered_rows(table, first - 1):
        # a row of zeros is not blank
        if any(row) or any(cell not in ("", None) for cell in row):
            numbers.append(number)
            rows.append(row)
            if len(rows) == size:
                yield _block(numbers, rows, width)
                numbers, rows = [], []
    if rows:
        yield _block(numbers, rows, width)


def _block(numbers: list[int], rows: list[Row], width: int) -> Block:
    columns: list[Sequence[object]] = list(zip_longest(*rows, fillvalue=""))
    blank = ("",) * len(rows)
    columns += [blank] * (width - len(columns))
    flagged = {at: row for at, row in enumerate(rows) if type(row) is FlaggedRow}
    return Block(numbers, columns, width, flagged)


def different(names: Iterable[str]) -> list[str]:
    """The names in their order; a repeated name gets a number: "Phone (2)"."""
    taken: set[str] = set()
    counts: dict[str, int] = {}
    found = []
    for name in names:
        base, count = name, counts.get(name, 1)
        while name in taken:
            count += 1
            name = f"{base} ({count})"
        counts[base] = count
        taken.add(name)
        found.append(name)
    return found
