"""Reads the columns of a block, each different cell once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from desktop_app.importing.answers.channels import EVERY
from desktop_app.importing.answers.statuses import status_answer, tell_of_subscribing
from desktop_app.importing.answers.words import CellAnswer

WIDTH = EVERY.bit_length()
NO_AT, STOP_AT, DOUBT_AT = WIDTH, 2 * WIDTH, 3 * WIDTH

_MOST = 20_000  # different cells of a column that are cached


def packed(said: CellAnswer) -> int:
    """A cell's answer as one integer."""
    return said.yes | said.no << NO_AT | said.stop << STOP_AT | said.doubt << DOUBT_AT


class CellIssue(NamedTuple):
    """An issue of a cell: its column, its position in the block, and the code."""

    column: int
    at: int
    code: str


class ColumnReader:
    """One column. ``may``: a fast test whether any cell could hold an answer."""

    def __init__(
        self,
        column: int,
        read: Callable[[object], CellAnswer],
        may: Callable[[Sequence[object]], bool] | None = None,
    ) -> None:
        self.column = column
        self._may = may
        self._codes: dict[object, str] = {}
        self._read_cell = read
        self._known: dict[object, int] = CachedAnswers(self._read)

    def read(self, cells: Sequence[object], remarks: list[CellIssue]) -> list[int] | None:
        """The answer of each cell, see ``packed``; None if no cell holds one."""
        if self._may and not self._may(cells):
            return None
        known, codes = self._known, self._codes
        if len(known) > _MOST:
            known.clear()
            codes.clear()
        found = [known[cell] for cell in cells]
        if codes:
            remarks += [
                CellIssue(self.column, at, codes[cell])
                for at, cell in enumerate(cells)
                if cell in codes
            ]
        return found

    def _read(self, cell: object) -> int:
        if self._may and not self._may((cell,)):
            return 0
        said = self._read_cell(cell)
        if said.code is not None:
            self._codes[cell] = said.code
        return packed(said)


class StatusReader(ColumnReader):
    """A column of statuses. Once a cell is about subscriptions, all cells of its block and of later
    blocks are.
    """

    def __init__(
        self,
        column: int,
        heard: Callable[[Callable[[object], CellAnswer]], Callable[[object], CellAnswer]],
    ) -> None:
        super().__init__(column, heard(status_answer))
        self._heard = heard
        self._of_subscribing = False

    def read(self, cells: Sequence[object], remarks: list[CellIssue]) -> list[int] | None:
        if not self._of_subscribing and tell_of_subscribing(cells):
            self._of_subscribing = True
            self._read_cell = self._heard(partial(status_answer, of_subscribing=True))
            self._known.clear()
            self._codes.clear()
        return super().read(cells, remarks)


class CachedAnswers(dict):  # type: ignore[type-arg]
    """A cache that computes the value of each key once."""

    def __init__(self, read: Callable[..., int]) -> None:
        super().__init__()
        self._read = read

    def __missing__(self, key: object) -> int:
        found: int = self._read(key)
        self[key] = found
        return found
