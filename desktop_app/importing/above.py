"""Rows above the header that hold people: a header may be in the middle of a list, so a row above
it is not a title just because of its place. A letterhead contains a number, too.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from desktop_app.importing.answers.words import is_day, remark_answer
from desktop_app.importing.header_row import Numbered, is_data
from desktop_app.importing.side_by_side import Sides, part_of, stacked
from desktop_app.readers.table import Block, FlaggedRow, Row, Table, blocks, shown

READ, SET_ASIDE = "import.above_header", "import.reject.above_header"

Above = Mapping[int, bool]
"""Row above the header -> whether it is read like the rows below; if not, it is set aside."""


@dataclass(frozen=True)
class Headless:
    """A table without its header and titles. ``last``: the number of the header's last row."""

    table: Table
    last: int
    above: Above

    def rows(self, skip: int = 0) -> Iterator[Row]:
        """See Table."""
        return (row for _, row in self.numbered_rows(skip))

    def numbered_rows(self, skip: int = 0) -> Iterator[tuple[int, Row]]:
        """The rows with their numbers in the sheet."""
        for number, row in enumerate(self.table.rows(skip), start=skip + 1):
            if number > self.last:
                yield number, row
            elif number in self.above:
                yield (
                    number,
                    row if isinstance(row, FlaggedRow) else _flagged(row, self.above[number]),
                )


def _flagged(row: Row, is_kept: bool) -> FlaggedRow:
    cells = [shown(cell) for cell in row]
    return FlaggedRow(
        cells, READ if is_kept else SET_ASIDE, ", ".join(filter(None, cells)), is_kept
    )


def body_of(
    table: Table, last: int, above: Above, sides: Sides, width: int, size: int
) -> Iterator[Block]:
    """The rows of a table that may hold people, see blocks. ``last``: the header's last row."""
    if above:
        return blocks(stacked(Headless(table, last, above), sides), 1, width, size)
    return blocks(stacked(table, sides), last + 1, width, size)


def people_above(
    head: Sequence[Numbered], header: int, reaches: Callable[[object], bool]
) -> list[Numbered]:
    """The rows above the header that are not titles. ``reaches``: whether a cell holds a person's
    number or address.
    """
    return [
        (number, row)
        for number, row in head
        if number < header and (any(map(reaches, row)) or _tells_data(row))
    ]


def _tells_data(row: Row) -> bool:
    """Whether a row of several cells holds what may be a mistyped number."""
    filled = [cell for cell in row if shown(cell)]
    return len(filled) > 1 and any(
        is_data(cell) and not is_day(cell) and sum(map(str.isdigit, shown(cell))) >= 6
        for cell in filled
    )


def above_of(
    people: Sequence[Numbered],
    others: Sequence[Numbered],
    points: Collection[int],
    sides: Sides,
    reaches: Callable[[object], bool],
) -> dict[int, bool]:
    """Decides about these rows above a header, and about the ``others`` between them.

    They are read if their numbers are in the columns of ``points`` and other cells are filled, so
    that they are rows of this table. In a letterhead the number has a word in its cell.
    """
    found = {number: _fits(row, points, sides, reaches) for number, row in people}
    first = min((number for number, kept in found.items() if kept), default=None)
    if first is not None:
        found |= {number: False for number, _ in others if number > first and number not in found}
    return dict(sorted(found.items()))


def _fits(
    row: Row, points: Collection[int], sides: Sides, reaches: Callable[[object], bool]
) -> bool:
    said = [remark_answer(shown(cell)) for cell in row]
    if any(each.no or each.stop or each.doubt for each in said):
        return False
    parts: list[Row] = [part_of(row, side) for side in sides] or [row]
    return any(
        len([cell for cell in part if shown(cell)]) > 1
        and any(at < len(part) and _is_bare(part[at]) and reaches(part[at]) for at in points)
        for part in parts
    )


def _is_bare(cell: object) -> bool:
    text = shown(cell)
    return "@" in text or not any(map(str.isalpha, text))
