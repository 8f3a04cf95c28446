"""The two kinds of work on a file: scanning it, and cleaning all its rows for the staging tables.

Everything that needs only the file is done here, including which of its rows share something.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from desktop_app.contacts.model import Field
from desktop_app.importing.above import Above, body_of
from desktop_app.importing.guess import Guesser
from desktop_app.importing.matching.chunk import Chunk
from desktop_app.importing.matching.doubles import Earlier, shared_by
from desktop_app.importing.model import Issue
from desktop_app.importing.scan import Scanner
from desktop_app.importing.side_by_side import Sides, columns_in
from desktop_app.importing.staging.against import against_in
from desktop_app.importing.staging.columns import StagingColumns
from desktop_app.importing.staging.issues import Tally
from desktop_app.importing.staging.reached import StagedNamed
from desktop_app.importing.staging.rows import Staged, Stager
from desktop_app.jobs import Job
from desktop_app.readers.opening import open_table
from desktop_app.readers.source import NO_ACCESS, Access, FileBytes
from desktop_app.readers.table import Block, shown
from desktop_app.readers.workbook_marks import Marks, marks_of, with_marks

BLOCK = 1_000  # rows cleaned at a time
ON_STOP_SHEET, UNREAD_STOP = "import.on_stop_sheet", "import.unread_on_stop_sheet"
_MOST_ROWS = 10_000_000  # of a sheet
CHUNK = 5  # blocks decided and written at a time: duplicates within them are matched best


@dataclass(frozen=True)
class ScanRequest:
    """See Importing.scan. ``fields``: those of the book, for the guess."""

    path: Path | FileBytes
    sheet: str | None
    header_row: int | None
    region: str
    fields: Sequence[Field]
    access: Access = NO_ACCESS


@dataclass(frozen=True)
class StageRequest:
    """A table of a file, and the meaning of its columns. ``declared``: the channels of the
    declaration, as bits. ``refused``: the file as a whole says otherwise.

    ``failed_cells``: how many formulas of a workbook have no value, see Scan. ``stops``: other
    tables, of people who must not be messaged; their rows create nobody.
    """

    path: Path | FileBytes
    access: Access
    encoding: str | None
    delimiter: str | None
    sheet: str | None
    header_row: int | None
    layout: StagingColumns
    region: str
    declared: int
    refused: bool
    failed_cells: int
    block: int
    chunk: int
    sides: Sides = ()
    above: Above = field(default_factory=dict)
    stops: tuple[StageRequest, ...] = ()


def scan(request: ScanRequest, job: Job) -> Iterator[object]:
    """Yields one Scan."""
    scanner = Scanner(Guesser(request.region, request.fields))
    yield scanner.scan(request.path, request.sheet, request.header_row, job, request.access)


def stage(request: StageRequest, _job: Job) -> Iterator[object]:
    """Yields staged blocks as plain tuples, after some of them a Chunk, and finally a Tally."""
    stager = _stager(request)
    earlier = Earlier(request.layout)
    gathered: list[Staged] = []
    for place, other in enumerate(request.stops, start=1):
        for named in _stopped(other, place, stager.tally):
            yield tuple(Staged([], [], [], [], named, 0))
    for block in _blocks(request):
        staged = stager.stage(block)
        yield tuple(staged)
        gathered.append(staged)
        if len(gathered) == request.chunk:
            yield _chunk(request.layout, gathered, earlier)
            gathered = []
    if gathered:
        yield _chunk(request.layout, gathered, earlier)
    yield stager.tally


def _stager(request: StageRequest) -> Stager:
    several = bool(request.sides)
    return Stager(request.layout, request.region, request.declared, request.refused, several)


def _blocks(request: StageRequest) -> Iterator[Block]:
    opened = open_table(
        request.path, request.encoding, request.delimiter, request.sheet, request.access
    )
    marks = marks_of(request.path, request.sheet) if request.failed_cells else Marks()
    groups = columns_in(request.sides, request.layout.groups)
    table = with_marks(opened, groups, marks.failed)
    last, width = request.header_row or 0, request.layout.width
    return body_of(table, last, request.above, request.sides, width, request.block)


def _stopped(request: StageRequest, place: int, tally: Tally) -> Iterator[list[StagedNamed]]:
    """The people that another table of the file stops, block by block; adds issues for its rows.
    ``place``: the table's position among these, so that its row numbers are unique.
    """
    stager = _stager(request)
    for block in _blocks(request):
        found = list(against_in(request.layout, stager.stage(block)))
        yield [(-number - place * _MOST_ROWS, *named[1:]) for number, named in found]
        stopping = {number for number, _ in found}
        for at, row in enumerate(block.numbers):
            code = ON_STOP_SHEET if row in stopping else UNREAD_STOP
            text = ", ".join(filter(None, map(shown, block.row(at))))
            tally.issue(Issue(row, code, None, f"{request.sheet}: {text}"))


def _chunk(layout: StagingColumns, gathered: list[Staged], earlier: Earlier) -> Chunk:
    sharing, counted = shared_by(layout, gathered)
    repeated, unreachable = earlier.repeated(gathered)
    return Chunk(sharing, repeated, unreachable, earlier.suspects(gathered, counted))
