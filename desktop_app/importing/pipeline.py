"""Reads, stages and decides a file, some thousand rows at a time, and hands the rows to a sink.

The dry run and the real import share this code, so they can't disagree. While SQLite works on some
rows, another process reads and cleans the next ones.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from collections.abc import Mapping as AnyMapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Protocol

from desktop_app.consent.model import DEFAULT_PURPOSE, Declaration
from desktop_app.contacts.model import CHANNEL_KINDS, Channel, Field
from desktop_app.errors import UserError
from desktop_app.importing import agreed_sql as agreeing
from desktop_app.importing import work
from desktop_app.importing import writing_sql as writing
from desktop_app.importing.activities import activities_sql as records_sql
from desktop_app.importing.answers.channels import mask_of
from desktop_app.importing.answers.counts import Answered, Answers
from desktop_app.importing.answers.words import AnswerCount, answers_of
from desktop_app.importing.matching import matching_sql as matching
from desktop_app.importing.matching.chunk import Chunk
from desktop_app.importing.matching.decisions import SHARED_NUMBER, Decided, Decider
from desktop_app.importing.model import (
    Issue,
    Mapping,
    Options,
    Reject,
    RowCounts,
    Scan,
)
from desktop_app.importing.opting import opting_sql as opting
from desktop_app.importing.rules import rules_of
from desktop_app.importing.staging import staging_sql as staging
from desktop_app.importing.staging.column_choices import with_choices
from desktop_app.importing.staging.columns import MOST_POINTS, StagingColumns, layout_of
from desktop_app.importing.staging.issues import Tally
from desktop_app.importing.staging.rows import Staged
from desktop_app.jobs import Job
from desktop_app.readers.formats import sha256_of
from desktop_app.readers.process.reading import Reading
from desktop_app.store.driver import Connection

STOPS_NOBODY = "import.stops_nobody"


class Sink(Protocol):
    """Receives decided rows."""

    def write(self, decided: int, base: int) -> None:
        """Writes the rows in the staging tables; ``decided`` of them are not new people."""
        ...

    def after_write(self, decided: int, base: int) -> None:
        """Sees these rows after the write, also if no people are created."""
        ...


@dataclass(frozen=True)
class ImportOrder:
    """A file and how the user wants it imported. ``today``: an ISO date; later dates are in the
    future."""

    scan: Scan
    mapping: Mapping
    options: Options
    fields: Sequence[Field]
    today: str

    def layout(self) -> StagingColumns:
        """Raises UserError ``import.no_name_no_number`` or ``import.too_many_points``."""
        today = date.fromisoformat(self.today)
        rules = rules_of(self.options, self.scan.date_orders, today)
        layout = layout_of(self.mapping, self.options, self.fields, self.scan.headers, rules)
        layout = with_choices(layout, self.mapping, self.options)
        if not layout.holds_people:
            raise UserError("import.no_name_no_number", file=self.scan.file_name)
        if (count := len(layout.points)) > MOST_POINTS:
            raise UserError(
                "import.too_many_points", file=self.scan.file_name, count=count, most=MOST_POINTS
            )
        return layout

    def check_unchanged(self, job: Job | None) -> None:
        """Raises UserError ``import.file_changed``."""
        if sha256_of(self.scan.path, job) != self.scan.sha256:
            raise UserError("import.file_changed", file=self.scan.file_name)

    def request(self, layout: StagingColumns) -> work.StageRequest:
        """The request for the process that reads the file."""
        return work.StageRequest(
            path=self.scan.path,
            access=self.scan.access,
            encoding=self.scan.encoding,
            delimiter=self.scan.delimiter,
            sheet=self.scan.sheet,
            header_row=self.scan.header_row,
            layout=layout,
            region=self.options.region,
            declared=self.declared,
            refused=self.options.kind == "people" and self.scan.kind == "opt_outs",
            failed_cells=self.scan.failed_cells,
            block=work.BLOCK,
            chunk=work.CHUNK,
            sides=self.scan.sides,
            above=self.scan.above,
            stops=() if self.options.kind == "opt_outs" else self._stops(),
        )

    def _stops(self) -> tuple[work.StageRequest, ...]:
        """Requests for the sheets that list people who must not be messaged, read like files of
        their own."""
        options = Options(self.options.source, self.options.region, kind="opt_outs")
        sources = (
            replace(self, scan=scan, mapping=scan.guess, options=options)
            for scan in self.scan.stop_sheets
        )
        return tuple(source.request(source.layout()) for source in sources)

    @property
    def declared(self) -> int:
        """The channels of the declaration, as bits."""
        declaration = self.options.declaration
        return 0 if declaration is None else mask_of(declaration.channels)

    @property
    def claimed(self) -> Declaration | None:
        """The declaration for the rows of this file: a list of stops has none."""
        return None if self.options.kind == "opt_outs" else self.options.declaration

    @property
    def evidence(self) -> str:
        """The file as evidence of a refusal."""
        return f"{self.scan.file_name} (SHA-256 {self.scan.sha256})"

    @property
    def refused_purpose(self) -> str:
        """The purpose of refusals in a column of consent."""
        declaration = self.options.declaration
        return DEFAULT_PURPOSE if declaration is None else declaration.purpose

    def answers_of(self, found: AnyMapping[str, int]) -> dict[str, AnswerCount]:
        """The meaning of each answer in a column of consent, the most frequent first."""
        return answers_of(found, self.options.answers)

    def channels_of(self) -> dict[str, list[Channel]]:
        """The kinds of contact points in the declaration, each with its channels."""
        declaration = self.options.declaration
        found: dict[str, list[Channel]] = {}
        for channel in declaration.channels if declaration is not None else ():
            for kind in CHANNEL_KINDS[channel]:
                found.setdefault(kind, []).append(channel)
        return found


@dataclass
class Outcome:
    """The result for all rows. ``people``: how many were staged and kept. Pairs of sheet row and
    name: ``strangers`` share a number with a plainly different person, ``unstopped`` ask to stop
    but have nothing to stop. ``gone``: rows that turned out to be about nobody; ``withdrawn``:
    their issues.
    """

    tally: Tally = field(default_factory=Tally)
    strangers: list[tuple[int, str]] = field(default_factory=list)
    unstopped: list[tuple[int, str]] = field(default_factory=list)
    gone: list[Reject] = field(default_factory=list)
    withdrawn: Counter[str] = field(default_factory=Counter)
    people: int = 0
    people_created: int = 0
    people_updated: int = 0
    agreeing: int = 0
    stops_nowhere: int = 0
    nos_nowhere: int = 0
    counts: RowCounts = field(default_factory=RowCounts)

    def said(self, connection: Connection, agreed: Answered) -> Answers:
        """The rows with each answer, by how they were recorded."""
        return Answers(
            agreed,
            opting.answered(connection, "withdrawn", self.stops_nowhere),
            opting.answered(connection, "denied", self.nos_nowhere),
        )


def run(
    connection: Connection, source: ImportOrder, layout: StagingColumns, sink: Sink, job: Job | None
) -> Outcome:
    """Reads, stages, decides and writes the whole file, and counts. The staging tables remain.

    Raises UserError for a file that can't be read to its end.
    """
    scan = source.scan
    staging.create(connection, layout)
    writing.create(connection)
    agreeing.create(connection)
    opting.create(connection)
    records_sql.create(connection)
    decider = Decider(connection, layout, scan.sha256, scan.sheet)
    outcome = Outcome()
    with Reading(work.stage, source.request(layout), scan.file_name, job) as reading:
        for chunk in _chunks(reading, connection, layout, outcome):
            _report(job, chunk.blocks[-1].seen, scan.row_estimate)
            opting.keep_own(connection, layout)
            decided = decider.decide(chunk)
            outcome.strangers += decided.strangers
            _keep(connection, source, layout, decided, decider.base, outcome)
            if layout.creates:
                sink.write(decided.known, decider.base)
            sink.after_write(decided.known, decider.base)
            staging.clear(connection)
    return _counted(connection, source, layout, outcome, decider)


def _keep(
    connection: Connection,
    source: ImportOrder,
    layout: StagingColumns,
    decided: Decided,
    base: int,
    outcome: Outcome,
) -> None:
    """Stores what the decided rows say besides their people."""
    if decided.gone:
        outcome.gone += [aside.reject for aside in decided.gone]
        outcome.people -= len(decided.gone)
        outcome.withdrawn.update(matching.withdraw_issues(connection))
    opting.keep_others(connection, layout, base)
    nowhere = opting.without_any(connection)
    outcome.stops_nowhere += nowhere.stop
    outcome.nos_nowhere += nowhere.no
    if nowhere.unstopped:
        outcome.unstopped += matching.add_issues(connection, STOPS_NOBODY, nowhere.unstopped)
    if source.claimed is not None:
        outcome.agreeing += agreeing.keep(connection, layout, source.channels_of(), source.today)
    if layout.record is not None:
        records_sql.keep(connection, base)
    writing.keep_remarks(connection, layout, base)


def _chunks(
    reading: Reading, connection: Connection, layout: StagingColumns, outcome: Outcome
) -> Iterator[Chunk]:
    """Fills the staging tables, and yields each chunk when it is ready to be decided."""
    blocks: list[Staged] = []
    for message in reading:
        if type(message) is tuple:
            blocks.append(Staged(*message))
            staging.fill(connection, layout, blocks[-1])
            outcome.people += len(blocks[-1].rows)
        elif isinstance(message, Chunk):
            message.blocks = blocks
            yield message
            blocks = []
        else:
            outcome.tally = message


def _report(job: Job | None, done: int, estimate: int | None) -> None:
    if job is not None:
        job.report(done, max(estimate, done) if estimate else 0, "import.step.read")


def _counted(
    connection: Connection,
    source: ImportOrder,
    layout: StagingColumns,
    outcome: Outcome,
    decider: Decider,
) -> Outcome:
    tally = outcome.tally
    for code, rows in ((SHARED_NUMBER, outcome.strangers), (STOPS_NOBODY, outcome.unstopped)):
        for row, name in rows:
            tally.issue(Issue(row, code, None, name))
    tally.issues = +(tally.issues - outcome.withdrawn)
    for reject in outcome.gone:
        tally.set_aside(reject)
    tally.rejects.sort(key=lambda reject: reject.row)
    if layout.creates:
        outcome.people_created = outcome.people - decider.matched - decider.duplicates
        outcome.people_updated = writing.count_changed(connection)
    opting.find_new(
        connection,
        source.options.opt_out_channel,
        source.refused_purpose,
        source.evidence,
        source.today,
    )
    created = outcome.people_created
    updated = outcome.people_updated
    duplicate = decider.duplicates
    if layout.record is not None:
        created, updated, duplicate = records_sql.find_new(connection, layout.record), 0, 0
    elif layout.kind == "opt_outs":
        created, duplicate = opting.counts(connection)
        updated = 0
    outcome.counts = RowCounts(
        rows=tally.rows,
        created=created,
        updated=updated,
        unchanged=outcome.people - created - updated - duplicate,
        duplicate=duplicate,
        rejected=len(tally.rejects),
    )
    return outcome
