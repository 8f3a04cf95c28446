"""What the rows of a block say about consent, column by column. Each different cell is read once.

The answer of a row is one integer of four channel masks, see ``packed``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from desktop_app.importing.answer_columns.bare import BareReader
from desktop_app.importing.answer_columns.telling import AnswerColumn, AnswerColumns
from desktop_app.importing.answers import words
from desktop_app.importing.answers.channels import BITS, EVERY
from desktop_app.importing.answers.columnwise import (
    DOUBT_AT,
    NO_AT,
    STOP_AT,
    CachedAnswers,
    CellIssue,
    ColumnReader,
    StatusReader,
)
from desktop_app.importing.answers.hints import may_refuse
from desktop_app.importing.answers.silent import (
    address_answer,
    may_be_plain,
    may_hold_words,
    silent_answer,
)
from desktop_app.importing.answers.statuses import reached_answer
from desktop_app.importing.answers.ticks import ticked_no
from desktop_app.importing.answers.words import CellAnswer
from desktop_app.readers.table import Block, shown

EVERYBODY_STOPS = EVERY << STOP_AT
AGAINST = EVERY << NO_AT | EVERY << STOP_AT
YES_ELSEWHERE = "import.yes_other_channel"
FILE_SAYS_NO = "import.file_says_no"

MOST_ANSWERS = 1_000  # different answers that are counted


class BlockAnswers(NamedTuple):
    """The answer of each row of a block, see ``packed``, and the issues of its cells."""

    said: list[int]
    remarks: list[CellIssue]


class AnswerReader:
    """Reads the blocks of one file, in order.

    ``declared``: the channels of the declaration, 0 without one. ``refused``: the whole file lists
    people who must not be messaged, so no declaration covers its rows.
    """

    def __init__(self, columns: AnswerColumns, declared: int, refused: bool) -> None:
        self._columns = columns
        self._declared = declared
        self._refused = refused
        self._readers = [
            *(ColumnReader(each.column, self._consent(each)) for each in columns.consents),
            *(ColumnReader(at, words.opt_out_answer) for at in columns.opt_outs),
            *(ColumnReader(at, ticked_no) for at in columns.noes),
            *map(self._other, columns.remarks),
            *map(self._beside, columns.addresses),
            *map(self._email, columns.emails),
            *(
                ColumnReader(at, partial(silent_answer, of), may_be_plain)
                for at, of in columns.silent.items()
            ),
        ]
        self._covered = CachedAnswers(self._cover)
        self.answers: Counter[str] = Counter()

    def read(self, block: Block) -> BlockAnswers:
        """The answers of the rows; those in columns of consent are counted."""
        count = len(block.numbers)
        rows, remarks = [0] * count, list[CellIssue]()
        for reader in self._readers:
            found = reader.read(block.columns[reader.column], remarks)
            if found is not None:
                rows = [one | other for one, other in zip(rows, found, strict=True)]
        for each in self._columns.consents:
            self._count(block.columns[each.column])
        if self._refused and self._declared:
            remarks += [CellIssue(-1, at, FILE_SAYS_NO) for at in range(count)]
        covered = self._covered
        return BlockAnswers([covered[row] for row in rows], remarks)

    def _consent(self, answer: AnswerColumn) -> Callable[[object], CellAnswer]:
        decides, told = self._columns.decides(answer), self._columns.told
        left_open = 0
        if self._columns.asked == answer.column:
            others = (each for each in self._columns.consents if each != answer)
            left_open = self._declared
            for each in others:
                left_open &= ~self._columns.decides(each)

        def read(cell: object) -> CellAnswer:
            said = words.consent_answer(cell, told)
            yes, no, stop = said.yes & decides, said.no & answer.no, said.stop & answer.no
            code = YES_ELSEWHERE if said.yes and left_open & ~yes else said.code
            return CellAnswer(yes, no, stop, said.doubt & answer.no, code)

        return read

    def _other(self, answer: AnswerColumn) -> ColumnReader:
        if header := self._columns.unknown.get(answer.column):
            remark = self._remark(answer, words.remark_answer)
            return BareReader(answer.column, header, remark)
        if answer.column in self._columns.reached:
            return ColumnReader(answer.column, self._remark(answer, reached_answer))
        if answer.column in self._columns.statuses:
            return StatusReader(answer.column, partial(self._remark, answer))
        return ColumnReader(answer.column, self._remark(answer, words.remark_answer), may_refuse)

    def _beside(self, answer: AnswerColumn) -> ColumnReader:
        listen = partial(words.beside_answer, answer.named)
        may = None if answer.named else may_refuse
        return ColumnReader(answer.column, self._remark(answer, listen), may)

    def _email(self, at: int) -> ColumnReader:
        return ColumnReader(at, self._remark(AnswerColumn(at), address_answer), may_hold_words)

    def _remark(
        self, answer: AnswerColumn, listen: Callable[[object], CellAnswer]
    ) -> Callable[[object], CellAnswer]:
        bounce = answer.no if answer.named or not self._columns.has_email else BITS["email"]

        def read(cell: object) -> CellAnswer:
            said = listen(cell)
            if said.code == words.BOUNCED:
                return said._replace(doubt=bounce)
            whole = EVERY in (said.no, said.stop, said.doubt)
            if whole and answer.named:
                no, stop, doubt = (each & answer.no for each in (said.no, said.stop, said.doubt))
                return said._replace(no=no, stop=stop, doubt=doubt)
            return said

        return read

    def _cover(self, row: int) -> int:
        """The channels of a row that the declaration covers: those that nothing in it refuses."""
        against = (row >> NO_AT | row >> STOP_AT | row >> DOUBT_AT) & EVERY
        yes = row & EVERY if self._columns.asked is not None else EVERY
        if self._refused or not self._declared:
            yes = 0
        return row & ~EVERY | yes & ~against

    def _count(self, cells: Sequence[object]) -> None:
        for cell, n in Counter(cells).items():
            text = shown(cell)
            if text and (text in self.answers or len(self.answers) < MOST_ANSWERS):
                self.answers[text] += n
