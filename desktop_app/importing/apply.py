"""Writes a planned import into the book with its history: all of it or nothing."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import replace

from desktop_app.consent import recording
from desktop_app.consent.evidence.service import content_of, keep_within
from desktop_app.contacts import people_writer
from desktop_app.contacts.model import Channel, Identifier
from desktop_app.errors import UserError
from desktop_app.importing import agreed_sql as agreeing
from desktop_app.importing import batches_sql
from desktop_app.importing import writing_sql as writing
from desktop_app.importing.activities import activities_sql as records_sql
from desktop_app.importing.answers.counts import Answered
from desktop_app.importing.model import NEW_PREFIX, Kind, Options, Report
from desktop_app.importing.opting import opting_sql as opting
from desktop_app.importing.pipeline import ImportOrder, Outcome, run
from desktop_app.importing.staging import staging_sql as staging
from desktop_app.importing.staging.columns import StagingColumns
from desktop_app.importing.vocabulary import is_bought
from desktop_app.jobs import Job
from desktop_app.store.journal import Operation
from desktop_app.store.store import Store

STEPS: Mapping[Kind, tuple[str, bool]] = {
    "people": ("import.apply", True),
    "purchases": ("import.purchases", True),
    "interactions": ("import.interactions", True),
    "opt_outs": ("import.opt_outs", False),
}
"""The history's name for an import of each kind, and whether it can be undone: a stop can't."""
_BULK = ("contact", "contact_point", "tag", "contact_tag")


def check_source(options: Options, file_name: str) -> str:
    """The source of the people; the file's name if the rows are not people. Raises UserError
    ``import.source_missing`` or ``import.source_bought``: people on a bought list have agreed to
    nothing.
    """
    source = (options.source or "").strip()
    if options.kind != "people" and not options.create_people:
        return source or file_name
    if not source:
        raise UserError("import.source_missing")
    if is_bought(source):
        raise UserError("import.source_bought", source=source)
    return source


def proof_of(options: Options) -> bytes | None:
    """The content of the file that proves the declaration; None without one. Raises UserError
    ``consent.evidence_unreadable``, ``consent.evidence_empty`` or ``consent.evidence_too_large``.
    """
    if options.proof is None or options.declaration is None:
        return None
    return content_of(options.proof)


def apply_source(
    store: Store,
    source: ImportOrder,
    proof: bytes | None,
    sample: bool,
    before_bulk: Callable[[Job | None], object],
    job: Job | None,
) -> Report:
    """Stages, decides and writes in one operation. ``before_bulk`` runs first, outside it.
    ``proof``: see proof_of.
    """
    scan = source.scan
    options = replace(source.options, source=check_source(source.options, scan.file_name))
    source = replace(source, options=options)
    source.layout()
    source.check_unchanged(job)
    _step(job, "import.step.backup")
    before_bulk(job)
    started = time.monotonic()
    step, undoable = STEPS[options.kind]
    with store.write(step, job=job, bulk=True, undoable=undoable) as op:
        report = _write(op, source, proof, sample, job)
        staging.drop(op.connection)
        op.describe(
            file=scan.file_name,
            n=report.stopped
            if options.kind == "opt_outs"
            else report.counts.created + report.counts.updated,
            batch=report.batch_id,
        )
    change = op.changes.change_id if op.changes else None
    return replace(report, change_id=change, seconds=time.monotonic() - started)


def _write(
    op: Operation, source: ImportOrder, proof: bytes | None, sample: bool, job: Job | None
) -> Report:
    scan, options, layout = source.scan, source.options, source.layout()
    columns = _new_columns(op, layout)
    mapping = _mapping(source, layout, columns)
    used = {name: field for name, field in zip(scan.headers, mapping, strict=True) if field}
    batch_id = batches_sql.insert_batch(op, scan, options, used, sample)
    book = _Book(op, layout, options, batch_id, columns)
    with writing.in_bulk(op.connection), op.gathering(*writing.SEARCHED_AT_ONCE):
        outcome = run(op.connection, source, layout, book, job)
        _step(job, "import.step.finish")
    if layout.record is not None:
        records_sql.insert(op, layout.record)
    stopped, denied = _record_refusals(op, source, batch_id)
    granted, agreed = _assert_consent(op, source, proof, batch_id, outcome)
    _finish(op, outcome, batch_id, granted + stopped + denied)
    if scan.header_row:
        batches_sql.remember_mapping(op, scan.headers, mapping)
    return Report(
        batch_id=batch_id,
        change_id=None,
        counts=outcome.counts,
        issues=dict(outcome.tally.issues),
        repairs=dict(outcome.tally.repairs),
        seconds=0.0,
        mapping=used,
        granted=granted,
        headers=list(scan.headers),
        rejects=outcome.tally.rejects,
        stopped=stopped,
        denied=denied,
        said=outcome.said(op.connection, agreed),
        answers=source.answers_of(outcome.tally.answers),
        kind=options.kind,
        people_created=outcome.people_created,
        people_updated=outcome.people_updated,
        examples=outcome.tally.examples,
    )


class _Book:
    """Writes decided rows into the book."""

    def __init__(
        self,
        op: Operation,
        layout: StagingColumns,
        options: Options,
        batch_id: int,
        columns: dict[str, str],
    ) -> None:
        self._op = op
        self._layout = layout
        self._options = options
        self._batch_id = batch_id
        self._columns = columns

    def write(self, decided: int, base: int) -> None:
        op, layout = self._op, self._layout
        with op.bulk(*_BULK):
            writing.insert_people(
                op, layout, self._batch_id, base, str(self._options.source), self._columns
            )
            if decided:
                writing.find_changes(op.connection, layout, base)
                writing.insert_gains(op)
            writing.insert_tags(op, layout, base, decided)
        if decided:
            writing.update_people(op, layout, base, self._columns)
            stale = writing.people_to_refresh(op.connection, base)
            people_writer.refresh_keys(op, stale, self._options.region)

    def after_write(self, decided: int, base: int) -> None:
        """Applying has no examples to show."""


def _finish(op: Operation, outcome: Outcome, batch_id: int, decided: int) -> None:
    counts = outcome.counts
    batches_sql.finish_batch(op, batch_id, counts)
    if counts.created or counts.updated or decided:
        # an import that changes nobody is not a change, so its issues are not stored either
        with op.bulk("import_issue"):
            writing.insert_issues(op, batch_id)
            batches_sql.insert_rejects(op, batch_id, outcome.tally.rejects)


def _record_refusals(op: Operation, source: ImportOrder, batch_id: int) -> tuple[int, int]:
    """Records stops and refusals. They take precedence over known agreement and agreement claimed
    here. Returns how many identifiers were stopped, and how many denied.
    """
    wanted = opting.new(op.connection)
    name = source.scan.file_name
    stops: dict[tuple[str | None, Channel], list[Identifier]] = {}
    nos: list[tuple[Identifier, Channel]] = []
    for identifier, channel, event, day in wanted:
        if event == "denied":
            nos.append((identifier, channel))
        else:
            stops.setdefault((day, channel), []).append(identifier)
    for (day, channel), identifiers in stops.items():
        recording.stop(op, identifiers, channel, since=day, note=name, method="import")
    recording.deny(op, nos, source.refused_purpose, source.evidence, name, batch_id)
    stopped = {identifier for identifiers in stops.values() for identifier in identifiers}
    return len(stopped), len({identifier for identifier, _ in nos})


def _assert_consent(
    op: Operation, source: ImportOrder, proof: bytes | None, batch_id: int, outcome: Outcome
) -> tuple[int, Answered]:
    """Records the people who agreed. Returns how many identifiers may be contacted now, and how the
    rows were recorded.
    """
    options, declaration = source.options, source.claimed
    if declaration is None:
        return 0, Answered()
    granted, channels_of = 0, source.channels_of()
    claims = agreeing.find_claims(op.connection, channels_of, declaration)
    agreeing.find_yes(op.connection, channels_of, declaration.purpose)
    if claims and proof is not None and options.proof is not None:
        kept = keep_within(op, options.proof.name, proof)
        declaration = replace(declaration, evidence_id=kept)
    for day, channels in claims:
        claimed = replace(declaration, date=day, channels=channels)
        people = agreeing.agreed_on(day, channels)
        granted += recording.claim(op, people, claimed, batch_id)
    agreeing.see_granted(op.connection, declaration.purpose)
    return granted, agreeing.count(op.connection, outcome.agreeing)


def _new_columns(op: Operation, layout: StagingColumns) -> dict[str, str]:
    """Creates the custom fields that the mapping asks for: staged key -> column of contact."""
    if not layout.creates:
        return {}
    people_writer.check_room(op.connection, len(layout.new_fields))
    return {
        value.field.key: people_writer.insert_field(op, str(value.new_label), value.field.type).key
        for value in layout.new_fields
    }


def _mapping(
    source: ImportOrder, layout: StagingColumns, columns: dict[str, str]
) -> list[str | None]:
    """The field of each column. A requested new field has its name in the book, whether it was
    created now or existed."""
    names = {
        at: columns.get(value.field.key, value.field.key)
        for value in layout.values
        for at in value.columns
        if value.new_label is None or value.field.key in columns
    }
    fields = (source.mapping.field_of(at) for at in range(len(source.scan.headers)))
    return [
        names.get(at, field) if field and field.startswith(NEW_PREFIX) else field
        for at, field in enumerate(fields)
    ]


def _step(job: Job | None, code: str) -> None:
    if job is not None:
        job.report(0, 0, code)
