"""Staging columns that only some files need: see StagingColumns.extras."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Sequence
from functools import lru_cache

from desktop_app.importing.activities.cells import RecordReader
from desktop_app.importing.answers.words import opt_out_answer
from desktop_app.importing.cells import Stored
from desktop_app.importing.staging.columns import StagingColumns
from desktop_app.readers.table import Block, shown
from desktop_app.text.dates import DateOrder, parse_date

_NO_PROBLEMS: dict[int, str] = {}


class ExtraColumns:
    """Reads the extra columns of one file."""

    def __init__(self, layout: StagingColumns) -> None:
        self._layout = layout
        self._record = None if layout.record is None else RecordReader(layout.record, layout.rules)

    def read(self, block: Block) -> tuple[list[Sequence[Stored]], dict[int, str]]:
        """The columns except the cells, and by position why rows can't be imported."""
        if self._record is None:
            return self._days(block), _NO_PROBLEMS
        records, problems = self._record.read(block)
        return [*self._days(block), *zip(*records, strict=True)], problems

    def cells(self, block: Block, nobodies: Collection[int]) -> list[Sequence[Stored]]:
        """The cells of the rows that may be set aside later, as JSON."""
        if "cells" not in self._layout.extras:
            return []
        everybody = self._layout.keeps_cells
        return [
            [
                json.dumps([shown(cell) for cell in block.row(at)], ensure_ascii=False)
                if everybody or at in nobodies
                else ""
                for at in range(len(block.numbers))
            ]
        ]

    def _days(self, block: Block) -> list[Sequence[Stored]]:
        """The date in a cell of consent, and that in a cell of opting out."""
        answers = self._layout.answers
        found: list[Sequence[Stored]] = []
        if answers.consents:
            found.append(self._first_days(block, [each.column for each in answers.consents]))
        if answers.opt_outs:
            found.append(self._first_days(block, answers.opt_outs, _says_stop))
        return found

    def _first_days(
        self,
        block: Block,
        columns: Sequence[int],
        counts: Callable[[object], bool] = lambda _cell: True,
    ) -> list[Stored]:
        """The date in the first of these columns that holds one."""
        days: list[Stored] = [""] * len(block.numbers)
        for column in columns:
            days = [
                day or (self._day(cell, column) if counts(cell) else "")
                for cell, day in zip(block.columns[column], days, strict=True)
            ]
        return days

    def _day(self, cell: object, column: int) -> str:
        rules = self._layout.rules
        return _day_of(cell, rules.order_of(column), rules.buddhist)


@lru_cache(4096)
def _says_stop(cell: object) -> bool:
    return bool(opt_out_answer(cell).stop)


@lru_cache(4096)
def _day_of(cell: object, order: DateOrder, buddhist: bool | None) -> str:
    reading = parse_date(cell, order, buddhist)
    return "" if reading.value is None else reading.value.isoformat()
