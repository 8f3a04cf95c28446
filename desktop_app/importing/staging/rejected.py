"""Rows that are set aside: the reasons, and the people they still refuse."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop_app.contacts.model import PointKind
from desktop_app.importing.answer_columns.reading import AGAINST
from desktop_app.importing.answers.columnwise import packed
from desktop_app.importing.answers.words import remark_answer
from desktop_app.importing.headers import fields_of_header
from desktop_app.importing.points import PointColumn, PointReader
from desktop_app.importing.staging.reached import StagedNamed, was_typed
from desktop_app.importing.vocabulary import is_somebody, is_total
from desktop_app.readers.table import Block, shown
from desktop_app.text.digits import only_digits

NOTHING = "import.reject.nothing"
TOTALS_ROW = "import.reject.totals_row"
_WORTH_A_LOOK = 5  # digits: a shorter text can't be repaired into a number


def reject_code(block: Block, at: int, name: str, points: Sequence[PointColumn]) -> str | None:
    """Why a row without a valid name is set aside; "" for a blank row, None to keep it.

    Sum and All are names of people if the row has a number or an address. A figure as the name
    belongs to a row of totals: "Total" in the column No. and "40" in the column Name.
    """
    cells = [shown(cell) for cell in block.row(at)]
    if not any(cells):
        return ""
    found = [value for column in points for value in column.points(at)]
    reached = any(value.canonical for value in found)
    if name and reached and (is_somebody(name) or was_typed(found)):
        return None
    counted = name[:1].isdigit() and not reached and any(map(is_total, cells))
    if name and not is_total(name) and not counted:
        again = not reached and all(map(fields_of_header, filter(None, cells)))
        return NOTHING if again and sum(map(bool, cells)) > 1 else None
    if name or (not reached and any(map(is_total, cells))):
        return TOTALS_ROW
    if reached or any(len(only_digits(value.raw)) >= _WORTH_A_LOOK for value in found):
        return None
    return NOTHING


def refused_aside(block: Block, said: Sequence[int], reader: PointReader) -> list[StagedNamed]:
    """The numbers and addresses in rows that their reader set aside and that refuse or stop in any
    cell: their columns are uncertain.
    """
    return [
        (-block.numbers[at], against, "", kind, canonical)
        for at, row in block.flagged.items()
        if not row.is_kept and (against := _against(row, said[at]))
        for kind, canonical in _points_in(row, reader)
    ]


def _against(cells: Sequence[str], said: int) -> int:
    for cell in cells:
        said |= packed(remark_answer(cell))
    return said & AGAINST


def _points_in(cells: Sequence[str], reader: PointReader) -> Iterator[tuple[str, str]]:
    found: dict[tuple[str, str], None] = {}
    for cell in cells:
        kind: PointKind = "email" if "@" in cell else "phone"
        for value in reader.read(kind, [cell]).points(0):
            if value.canonical:
                found[kind, value.canonical] = None
    yield from found
