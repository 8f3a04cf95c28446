"""Counts the issues of cells (problems, repairs) and the rows set aside, with examples."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from desktop_app.importing.answers import columnwise as answers
from desktop_app.importing.cells import Problem, text_of
from desktop_app.importing.model import MANY_EXAMPLES, Issue, Reject
from desktop_app.importing.points import PointColumn, PointIssue, PointReader
from desktop_app.importing.scrubbing import TOLD
from desktop_app.importing.staging.columns import StagingColumns
from desktop_app.readers.table import Block, shown

EXTRA_CELLS = "import.extra_cells"
_MOST_TEXT = 500  # characters of a cell that are stored with an issue

StagedIssue = tuple[int, int, str, str | None, str]
"""n in the staging tables, row of the sheet, code, header, cell."""


@dataclass
class Tally:
    """Totals over all blocks so far. ``rows``: the non-blank ones. ``answers``: the answers in
    columns of consent.
    """

    rows: int = 0
    issues: Counter[str] = field(default_factory=Counter)
    repairs: Counter[str] = field(default_factory=Counter)
    examples: dict[str, list[Issue]] = field(default_factory=dict)
    rejects: list[Reject] = field(default_factory=list)
    answers: Counter[str] = field(default_factory=Counter)

    def set_aside(self, reject: Reject) -> None:
        """Counts a row that is set aside."""
        self.rejects.append(reject)
        self.issue(Issue(reject.row, reject.code, None, ", ".join(filter(None, reject.cells))))

    def issue(self, issue: Issue) -> None:
        self.issues[issue.code] += 1
        self.example(issue)

    def example(self, issue: Issue) -> None:
        """Keeps the first few examples of each kind."""
        if self.wants_example(issue.code):
            self.examples.setdefault(issue.code, []).append(issue)

    def wants_example(self, code: str) -> bool:
        return len(self.examples.get(code, ())) < MANY_EXAMPLES


def remark_on(
    tally: Tally,
    block: Block,
    layout: StagingColumns,
    doubts: Mapping[int, Sequence[Problem]],
    points: Sequence[PointColumn],
    reader: PointReader,
    numbers: Mapping[int, int],
    mended: Mapping[int, Sequence[tuple[int, str, object]]],
) -> list[StagedIssue]:
    """Counts repairs and problems of the imported rows; returns the problems to stage.

    By column: ``doubts`` are the values that were not understood, ``mended`` the position, code and
    new value of repairs. ``numbers``: position in the block -> n in the staging tables.
    """
    found: list[StagedIssue] = []
    for header, remark in _problems(block, layout, doubts, points):
        if remark.at in numbers:
            row, value = block.numbers[remark.at], remark.value[:_MOST_TEXT]
            tally.issue(Issue(row, remark.code, header, value, remark.new))
            found.append((numbers[remark.at], row, remark.code, header, value))
    _count_repairs(tally, block, layout, points, reader, numbers)
    for column, repairs in mended.items():
        for at, code, new in repairs:
            if at in numbers:
                tally.repairs[code] += 1
                old = text_of(block.columns[column][at])
                header = layout.headers[column]
                tally.example(Issue(block.numbers[at], code, header, old, str(new)))
    return found


def count_scrubbings(
    tally: Tally,
    headers: Sequence[str],
    typed: Block,
    read: Block,
    found: Mapping[int, Sequence[Problem]],
    numbers: Mapping[int, int],
) -> list[StagedIssue]:
    """Counts the scrubbings of the imported rows' cells; returns the problems to stage. ``found``:
    position and code, by column.
    """
    staged: list[StagedIssue] = []
    for column, repairs in found.items():
        for at, code in repairs:
            if at not in numbers:
                continue
            row, header = typed.numbers[at], headers[column]
            old, new = shown(typed.columns[column][at]), shown(read.columns[column][at])
            if code in TOLD:
                old = old[:_MOST_TEXT]
                tally.issue(Issue(row, code, header, old))
                staged.append((numbers[at], row, code, header, old))
                continue
            tally.repairs[code] += 1
            tally.example(Issue(row, code, header, old, new))
    return staged


def remark_on_answers(
    tally: Tally,
    block: Block,
    layout: StagingColumns,
    remarks: Sequence[answers.CellIssue],
    numbers: Mapping[int, int],
) -> list[StagedIssue]:
    """Counts the issues of answers in the imported rows; returns them to stage."""
    found: list[StagedIssue] = []
    for column, at, code in remarks:
        if at in numbers:
            row = block.numbers[at]
            header = None if column < 0 else layout.headers[column]
            value = "" if column < 0 else shown(block.columns[column][at])[:_MOST_TEXT]
            tally.issue(Issue(row, code, header, value))
            found.append((numbers[at], row, code, header, value))
    return found


def _count_repairs(
    tally: Tally,
    block: Block,
    layout: StagingColumns,
    points: Sequence[PointColumn],
    reader: PointReader,
    numbers: Mapping[int, int],
) -> None:
    for each, column in zip(layout.points, points, strict=True):
        for remark in column.repairs:
            if remark.at in numbers:
                tally.repairs[remark.code] += 1
                if tally.wants_example(remark.code):
                    row, header = block.numbers[remark.at], layout.headers[each.column]
                    new = reader.shown(column.points(remark.at))
                    tally.example(Issue(row, remark.code, header, remark.value, new))


def _problems(
    block: Block,
    layout: StagingColumns,
    doubts: Mapping[int, Sequence[Problem]],
    points: Sequence[PointColumn],
) -> Iterable[tuple[str | None, PointIssue]]:
    for place, problems in doubts.items():
        for at, code in problems:
            yield layout.headers[place], PointIssue(at, code, text_of(block.columns[place][at]))
    for each, column in zip(layout.points, points, strict=True):
        for remark in column.problems:
            yield layout.headers[each.column], remark
    for at, row in block.flagged.items():
        yield None, PointIssue(at, row.code, row.text)
    for cells in block.columns[block.width :]:
        for at, cell in enumerate(cells):
            if shown(cell):
                yield None, PointIssue(at, EXTRA_CELLS, shown(cell))
