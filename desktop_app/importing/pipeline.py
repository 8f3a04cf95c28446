"""A file through reading, staging and deciding, some thousand rows at a time, to whoever writes.

A dry run and the real one share all of this, so that they can't disagree. While SQLite works on
some rows, the next ones are read and cleaned.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import Protocol

from desktop_app.contacts.model import CHANNEL_KINDS, Field
from desktop_app.errors import UserError
from desktop_app.importing.ahead import Ahead
from desktop_app.importing.matching.deciding import SHARED_NUMBER, Decider
from desktop_app.importing.model import Counts, Issue, Mapping, Options, Scan
from desktop_app.importing.readers.formats import sha256_of
from desktop_app.importing.readers.opening import open_table
from desktop_app.importing.readers.table import blocks
from desktop_app.importing.staging import sql as staging
from desktop_app.importing.staging.layout import Layout, layout_of
from desktop_app.importing.staging.remarks import Tally
from desktop_app.importing.staging.rows import Staged, Stager
from desktop_app.importing.writing import sql as writing
from desktop_app.jobs import Job
from desktop_app.store.driver import Connection

BLOCK = 1_000  # rows cleaned at a time
CHUNK = 10  # blocks decided and written at a time: doubles are seen best within these

Meanwhile = Callable[[], AbstractContextManager[None]]


class Sink(Protocol):
    """Where decided rows go."""

    def write(self, decided: int, base: int) -> None:
        """Takes the rows in the staging tables; ``decided`` of them are not simply new people."""
        ...


@dataclass(frozen=True)
class Source:
    """A file as the owner wants it read."""

    scan: Scan
    mapping: Mapping
    options: Options
    fields: Sequence[Field]

    def layout(self) -> Layout:
        """Raises UserError ``import.no_name_no_number``."""
        layout = layout_of(self.mapping, self.options, self.fields, self.scan.headers)
        if not layout.holds_people:
            raise UserError("import.no_name_no_number", file=self.scan.file_name)
        return layout

    def check_unchanged(self, job: Job | None) -> None:
        """Raises UserError ``import.file_changed``."""
        if sha256_of(self.scan.path, job) != self.scan.sha256:
            raise UserError("import.file_changed", file=self.scan.file_name)

    def channels_of(self) -> dict[str, list[str]]:
        """The kinds of contact points that are declared to be used, each with its channels."""
        declaration = self.options.declaration
        found: dict[str, list[str]] = {}
        for channel in declaration.channels if declaration is not None else ():
            for kind in CHANNEL_KINDS[channel]:
                found.setdefault(kind, []).append(channel)
        return found


@dataclass
class Outcome:
    """What came of all rows; ``people`` counts those that were staged."""

    tally: Tally
    people: int = 0
    matched: int = 0
    duplicates: int = 0
    updated: int = 0
    agreeing: int = 0
    counts: Counts = field(default_factory=Counts)


def run(
    connection: Connection,
    source: Source,
    layout: Layout,
    sink: Callable[[Meanwhile], Sink],
    job: Job | None,
) -> Outcome:
    """Reads, stages, decides and hands on the whole file, and counts. The staging tables stay.

    Raises UserError for a file that can't be read to its end.
    """
    scan, options = source.scan, source.options
    staging.create(connection, layout)
    writing.create(connection)
    stager = Stager(layout, options.region, options.declaration is not None)
    decider = Decider(connection, layout, scan.sha256, scan.sheet)
    outcome = Outcome(stager.tally)
    kinds = tuple(source.channels_of())

    def read() -> Iterator[Staged]:
        table = open_table(scan.path, scan.encoding, scan.delimiter, scan.sheet)
        first = (scan.header_row or 0) + 1
        return map(stager.stage, blocks(table, first, layout.width, BLOCK))

    with Ahead(read) as ahead:
        writer = sink(ahead.meanwhile)
        for chunk in _chunks(ahead):
            _report(job, chunk[-1].seen, scan.row_estimate)
            for staged in chunk:
                staging.fill(connection, layout, staged)
                outcome.people += len(staged.rows)
            decided, strangers = decider.decide(chunk, ahead.meanwhile)
            for row, name in strangers:
                stager.tally.issue(Issue(row, SHARED_NUMBER, None, name))
            if kinds:
                outcome.agreeing += writing.keep_agreement(connection, kinds)
            writing.keep_remarks(connection, decider.base)
            writer.write(decided, decider.base)
            staging.clear(connection)
    return _counted(outcome, decider, writing.count_changed(connection))


def _chunks(blocks_of_rows: Ahead[Staged]) -> Iterator[list[Staged]]:
    chunk: list[Staged] = []
    for block in blocks_of_rows:
        chunk.append(block)
        if len(chunk) == CHUNK:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def _report(job: Job | None, done: int, estimate: int | None) -> None:
    if job is not None:
        job.report(done, max(estimate, done) if estimate else 0, "import.step.read")


def _counted(outcome: Outcome, decider: Decider, updated: int) -> Outcome:
    rejected = len(outcome.tally.rejects)
    outcome.counts = Counts(
        rows=outcome.tally.rows,
        created=outcome.people - decider.matched - decider.duplicates,
        updated=updated,
        unchanged=decider.matched - updated,
        duplicate=decider.duplicates,
        rejected=rejected,
    )
    return outcome
