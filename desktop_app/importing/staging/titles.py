"""Titles within a list: the people below "Do not contact" asked to stop."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from desktop_app.importing.answer_columns.reading import EVERYBODY_STOPS, BlockAnswers
from desktop_app.importing.answers import vocabulary as known
from desktop_app.importing.answers.channels import EVERY
from desktop_app.importing.answers.columnwise import DOUBT_AT, CellIssue
from desktop_app.importing.answers.headers import is_list_of_stops
from desktop_app.importing.answers.hints import may_refuse
from desktop_app.importing.answers.refusals import is_stage
from desktop_app.importing.answers.words import bare_key
from desktop_app.importing.names_beside import holds_number
from desktop_app.importing.points import PointColumn
from desktop_app.importing.staging.columns import NAMES, StagingColumns
from desktop_app.readers.table import Block, shown
from desktop_app.text.digits import only_digits

TITLE = "import.reject.title"
BELOW = "import.below_stop_title"
_DAY = re.compile(r"\b\d{1,4}([-/.])\d{1,2}\1\d{1,4}\b")
_IN_DOUBT = EVERY << DOUBT_AT


class Titles:
    """Finds titles in the blocks of one file, in order. A text alone in its row is a title if it
    names a list of stops; the next title ends its range, unless it may be a person. ``several``:
    lists are side by side, so it is unknown which of them a title is for.
    """

    def __init__(self, layout: StagingColumns, several: bool) -> None:
        names = (at for each in layout.values if each.field.key in NAMES for at in each.columns)
        self._who = frozenset((0, *names, *(each.column for each in layout.points)))
        self._off = layout.everybody_stops
        self._covering = _IN_DOUBT if several else EVERYBODY_STOPS
        self._covers = 0

    def read(
        self, block: Block, points: Sequence[PointColumn], heard: BlockAnswers
    ) -> tuple[dict[int, str], BlockAnswers]:
        """Why the rows with titles are about nobody, and the answers of the rows below them."""
        if self._off:
            return {}, heard
        alone = dict(self._alone(block, points))
        if not self._covers and not may_refuse(list(alone.values())):
            return {}, heard
        titles: dict[int, str] = {}
        said, remarks = list(heard.said), list(heard.remarks)
        for at, row in enumerate(said):
            if at in alone and self._turns(alone[at]):
                titles[at] = TITLE
            elif self._covers:
                said[at] = row & ~EVERY | self._covers
                remarks.append(CellIssue(-1, at, BELOW))
        return titles, BlockAnswers(said, remarks)

    def _alone(self, block: Block, points: Sequence[PointColumn]) -> Iterator[tuple[int, str]]:
        """The only texts of their rows, if these hold no contact point."""
        count = len(block.numbers)
        plain = map(any, zip([""] * count, *(column.canonical for column in points), strict=True))
        for at, reached in enumerate(plain):
            if reached or any(_holds_number(column, at) for column in points):
                continue
            filled = [(place, cell) for place, cell in enumerate(block.row(at)) if shown(cell)]
            if len(filled) == 1 and filled[0][0] in self._who:
                text = shown(filled[0][1])
                if not holds_number(_DAY.sub("", text)):
                    yield at, text

    def _turns(self, text: str) -> bool:
        """Whether a text is a title. If it may be a person, the rows below it are in doubt."""
        if is_list_of_stops(text):
            self._covers = self._covering
            return True
        if not self._covers:
            return False
        key = bare_key(text)
        if not any(map(str.isalpha, key)):
            return False
        is_end = is_stage(key, known.plain_words(key))
        self._covers = 0 if is_end else _IN_DOUBT
        return is_end


def _holds_number(column: PointColumn, at: int) -> bool:
    values = column.others.get(at, ())
    return any(value.canonical or only_digits(value.raw) for value in values)
