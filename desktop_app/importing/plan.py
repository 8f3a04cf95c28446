"""Reading a file into the staging tables and deciding each row: what a dry run and the real one
share, so that they can't disagree.

Every row below the header that is not blank is counted once:

- *rejected*: it holds nobody. No name, and nothing that is or could be repaired into a way to
  reach somebody; or it is a row of totals. Any other trouble is an issue of a row that is kept.
- *duplicate*: an earlier row of the file is the same person; its values and points fill blanks of
  that one. The same person: a canonical point in common (also over a chain of rows) and no names
  that are plainly different; or identical cell by cell.
- *unchanged*, *updated*: somebody in the book is this person. The same person: a canonical point in
  common and a name that is not plainly different (best name first, then most points in common,
  then the oldest contact). A row without any canonical point is somebody in the book only if it
  came from the same row of the same file, or if the name is equal, the contact has no canonical
  point either and nothing filled in contradicts: common names are shared by strangers.
- *created*: everybody else, also who shares a number with somebody of a plainly different name
  (issue ``import.shared_number``).
"""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.contacts.model import CHANNEL_KINDS, Field
from desktop_app.errors import UserError
from desktop_app.importing.matching.deciding import SHARED_NUMBER, Decisions, decide
from desktop_app.importing.model import Counts, Issue, Mapping, Options, Plan, PreviewRow, Scan
from desktop_app.importing.readers.formats import sha256_of
from desktop_app.importing.readers.opening import open_table
from desktop_app.importing.readers.table import blocks
from desktop_app.importing.staging import sql as staging
from desktop_app.importing.staging.layout import Layout, layout_of
from desktop_app.importing.staging.remarks import Tally
from desktop_app.importing.staging.rows import Stager
from desktop_app.importing.writing import sql as writing
from desktop_app.jobs import Job
from desktop_app.store.driver import Connection

BLOCK = 5_000
_STEPS = ("import.step.match", "import.step.decide")


@dataclass(frozen=True)
class Draft:
    """A file whose rows are staged and decided on one connection."""

    layout: Layout
    decisions: Decisions
    tally: Tally
    people: int

    def counts(self, updated: int) -> Counts:
        """The balance, once it is known how many known people change."""
        decided = self.decisions.matched + self.decisions.duplicates
        return Counts(
            rows=self.tally.rows,
            created=self.people - decided,
            updated=updated,
            unchanged=self.decisions.matched - updated,
            duplicate=self.decisions.duplicates,
            rejected=len(self.tally.rejects),
        )


def draft(
    connection: Connection,
    scan: Scan,
    mapping: Mapping,
    options: Options,
    fields: list[Field],
    job: Job | None,
) -> Draft:
    """Stages and decides the whole file. The caller drops the staging tables.

    Raises UserError ``import.no_name_no_number``, ``import.file_changed``, and what reading raises.
    """
    layout = layout_of(mapping, options, fields, scan.headers)
    if not layout.holds_people:
        raise UserError("import.no_name_no_number", file=scan.file_name)
    if sha256_of(scan.path, job) != scan.sha256:
        raise UserError("import.file_changed", file=scan.file_name)
    staging.create(connection, layout)
    stager = Stager(layout, options.region, options.declaration is not None)
    table = open_table(scan.path, scan.encoding, scan.delimiter, scan.sheet)
    people, total = 0, scan.row_estimate or 0
    for block in blocks(table, (scan.header_row or 0) + 1, layout.width, BLOCK):
        staged = stager.stage(block)
        staging.fill(connection, layout, staged, stager.tags.take_fresh())
        people += len(staged.rows)
        if job is not None:
            done = stager.tally.rows
            job.report(done, max(total, done) if total else 0, "import.step.read")
    if job is not None:
        job.report(0, 0, _STEPS[0])
    decisions = decide(connection, layout, scan.sha256, scan.sheet)
    for row in decisions.shared_rows:
        stager.tally.issue(Issue(row, SHARED_NUMBER, None, ""))
    return Draft(layout, decisions, stager.tally, people)


def channels_of(options: Options) -> dict[str, list[str]]:
    """The kinds of contact points that are declared to be used, each with its channels."""
    declared = options.declaration.channels if options.declaration is not None else ()
    found: dict[str, list[str]] = {}
    for channel in declared:
        for kind in CHANNEL_KINDS[channel]:
            found.setdefault(kind, []).append(channel)
    return found


def dry_run(
    connection: Connection,
    scan: Scan,
    mapping: Mapping,
    options: Options,
    fields: list[Field],
    preview: list[PreviewRow],
    job: Job | None,
) -> Plan:
    """What would become of every row, on a connection that may not even be able to write."""
    with staging.snapshot(connection):
        found = draft(connection, scan, mapping, options, fields, job)
        if job is not None:
            job.report(0, 0, _STEPS[1])
        base = found.decisions.base
        updated = writing.find_changes(connection, found.layout, options.on_match, base)
        agreeing = writing.consent_rows(connection, tuple(channels_of(options)))
    tally = found.tally
    return Plan(
        scan=scan,
        mapping=mapping,
        options=options,
        counts=found.counts(updated),
        issues=dict(tally.issues),
        examples=tally.examples,
        repairs=dict(tally.repairs),
        rejects=len(tally.rejects),
        consent_rows=agreeing,
        preview=preview,
    )
