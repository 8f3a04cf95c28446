"""Columns of the staging tables that only some files need: see Layout.extras."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from functools import lru_cache

from desktop_app.importing.cells import Stored
from desktop_app.importing.layout import shown
from desktop_app.importing.readers.table import Block
from desktop_app.importing.records.cells import RecordReader
from desktop_app.importing.staging.layout import Layout
from desktop_app.importing.vocabulary import asks_to_stop
from desktop_app.text.dates import DateOrder, parse_date

_NO_PROBLEMS: dict[int, str] = {}

stops = lru_cache(4096)(asks_to_stop)


class Extras:
    """Reads the extra columns of one file."""

    def __init__(self, layout: Layout) -> None:
        self._layout = layout
        self._record = None if layout.record is None else RecordReader(layout.record, layout.rules)

    def read(self, block: Block) -> tuple[list[Sequence[Stored]], dict[int, str]]:
        """The columns but for the cells, and by their places why rows can't be kept."""
        if self._record is None:
            return self._said_on(block), _NO_PROBLEMS
        records, problems = self._record.read(block)
        return [*self._said_on(block), *zip(*records, strict=True)], problems

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

    def _said_on(self, block: Block) -> list[Sequence[Stored]]:
        """The day in a cell of consent, and before it that in one of an opt-out."""
        layout = self._layout
        if "said_on" not in layout.extras:
            return []
        days = [""] * len(block.numbers)
        if layout.consent is not None:
            days = [self._day(cell, layout.consent) for cell in block.columns[layout.consent]]
        for column in layout.opt_outs:
            days = [
                self._day(cell, column) if stops(cell) else day
                for cell, day in zip(block.columns[column], days, strict=True)
            ]
        return [days]

    def _day(self, cell: object, column: int) -> str:
        rules = self._layout.rules
        return _day_of(cell, rules.order_of(column), rules.buddhist)


@lru_cache(4096)
def _day_of(cell: object, order: DateOrder, buddhist: bool | None) -> str:
    reading = parse_date(cell, order, buddhist)
    return "" if reading.value is None else reading.value.isoformat()
