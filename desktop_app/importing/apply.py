"""Writing a planned import into the book: all of it with its history, or nothing."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import replace

from desktop_app.consent import repository as ledger
from desktop_app.contacts import repository as contacts
from desktop_app.contacts.model import Field
from desktop_app.errors import UserError
from desktop_app.importing import repository
from desktop_app.importing.model import NEW_PREFIX, Options, Plan, Report
from desktop_app.importing.pipeline import Meanwhile, Outcome, Source, run
from desktop_app.importing.staging import sql as staging
from desktop_app.importing.staging.layout import Layout
from desktop_app.importing.vocabulary import is_bought
from desktop_app.importing.writing import sql as writing
from desktop_app.jobs import Job
from desktop_app.store.journal import Operation
from desktop_app.store.store import Store

_BULK = ("contact", "contact_point", "tag", "contact_tag")


def check_source(options: Options) -> str:
    """Where the people come from. Raises UserError ``import.source_missing`` or
    ``import.source_bought``: who is on a bought list has agreed to nothing.
    """
    source = (options.source or "").strip()
    if not source:
        raise UserError("import.source_missing")
    if is_bought(source):
        raise UserError("import.source_bought", source=source)
    return source


def apply_plan(
    store: Store,
    plan: Plan,
    fields: Sequence[Field],
    sample: bool,
    before_bulk: Callable[[], object],
    job: Job | None,
) -> Report:
    """Stages, decides and writes in one operation. ``before_bulk`` runs first, outside of it."""
    options = replace(plan.options, source=check_source(plan.options))
    source = Source(plan.scan, plan.mapping, options, fields)
    source.check_unchanged(job)
    _step(job, "import.step.backup")
    before_bulk()
    started = time.monotonic()
    with store.write("import.apply", job=job, bulk=True) as op:
        report = _write(op, source, sample, job)
        staging.drop(op.connection)
        op.describe(
            file=plan.scan.file_name,
            n=report.counts.created + report.counts.updated,
            batch=report.batch_id,
        )
    change = store.last_changes.change_id if store.last_changes else None
    return replace(report, change_id=change, seconds=time.monotonic() - started)


def _write(op: Operation, source: Source, sample: bool, job: Job | None) -> Report:
    scan, options, layout = source.scan, source.options, source.layout()
    columns = _new_columns(op, layout)
    mapping = _mapping(source, layout, columns)
    used = {name: field for name, field in zip(scan.headers, mapping, strict=True) if field}
    batch_id = repository.insert_batch(op, scan, options, used, sample)

    def into_the_book(meanwhile: Meanwhile) -> _Book:
        return _Book(op, layout, options, batch_id, columns, meanwhile)

    with writing.in_bulk(op.connection):
        outcome = run(op.connection, source, layout, into_the_book, job)
        _step(job, "import.step.finish")
    granted = _assert_consent(op, source, batch_id)
    _finish(op, outcome, batch_id, granted)
    if scan.header_row:
        repository.remember_mapping(op, scan.headers, mapping)
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
    )


class _Book:
    """Writes decided rows into the book."""

    def __init__(
        self,
        op: Operation,
        layout: Layout,
        options: Options,
        batch_id: int,
        columns: dict[str, str],
        meanwhile: Meanwhile,
    ) -> None:
        self._op = op
        self._layout = layout
        self._options = options
        self._batch_id = batch_id
        self._columns = columns
        self._meanwhile = meanwhile

    def write(self, decided: int, base: int) -> None:
        op, layout, on_match = self._op, self._layout, self._options.on_match
        with self._meanwhile():
            with op.bulk(*_BULK):
                writing.insert_people(
                    op, layout, self._batch_id, base, str(self._options.source), self._columns
                )
                if decided:
                    writing.find_changes(op.connection, layout, on_match, base)
                    writing.insert_gains(op)
                writing.insert_tags(op, base, on_match)
            if decided:
                writing.update_people(op, layout, on_match, self._columns)
        if decided:
            stale = writing.people_to_refresh(op.connection, base)
            contacts.refresh_keys(op, stale, self._options.region)


def _finish(op: Operation, outcome: Outcome, batch_id: int, granted: int) -> None:
    counts = outcome.counts
    repository.finish_batch(op, batch_id, counts)
    if counts.created or counts.updated or granted:
        # an import that changes nobody is no step of the history, so it keeps no issues either
        with op.bulk("import_issue"):
            writing.insert_issues(op, batch_id)
            repository.insert_rejects(op, batch_id, outcome.tally.rejects)


def _assert_consent(op: Operation, source: Source, batch_id: int) -> int:
    declaration = source.options.declaration
    if declaration is None:
        return 0
    if not writing.fill_consent(op.connection, source.channels_of(), declaration):
        return 0
    return ledger.assert_for(op, declaration, batch_id)


def _new_columns(op: Operation, layout: Layout) -> dict[str, str]:
    """Makes the custom fields that the mapping asks for: staged key -> column of contact."""
    return {
        value.field.key: contacts.insert_field(op, str(value.new_label), value.field.type).key
        for value in layout.new_fields
    }


def _mapping(source: Source, layout: Layout, columns: dict[str, str]) -> list[str | None]:
    """The field of every column; what was asked for as a new one with its name in the book, made
    now or there already."""
    names = {value.column: columns.get(value.field.key, value.field.key) for value in layout.values}
    fields = (source.mapping.field_of(at) for at in range(len(source.scan.headers)))
    return [
        names.get(at, field) if field and field.startswith(NEW_PREFIX) else field
        for at, field in enumerate(fields)
    ]


def _step(job: Job | None, code: str) -> None:
    if job is not None:
        job.report(0, 0, code)
