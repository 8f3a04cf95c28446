"""Writing a planned import into the book: all of it with its history, or nothing."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

from desktop_app.consent import repository as ledger
from desktop_app.contacts import repository as contacts
from desktop_app.contacts.model import Field
from desktop_app.errors import UserError
from desktop_app.importing import repository
from desktop_app.importing.model import NEW_PREFIX, Options, Plan, Report
from desktop_app.importing.plan import Draft, channels_of, draft
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
    fields: list[Field],
    sample: bool,
    before_bulk: Callable[[], object],
    job: Job | None,
) -> Report:
    """Stages, decides and writes in one operation. ``before_bulk`` runs first, outside of it."""
    source = check_source(plan.options)
    if job is not None:
        job.report(0, 0, "import.step.backup")
    before_bulk()
    started = time.monotonic()
    with store.write("import.apply", job=job, bulk=True) as op:
        report = _write(op, plan, source, fields, sample, job)
        staging.drop(op.connection)
        op.describe(
            file=plan.scan.file_name,
            n=report.counts.created + report.counts.updated,
            batch=report.batch_id,
        )
    change = store.last_changes.change_id if store.last_changes else None
    return replace(report, change_id=change, seconds=time.monotonic() - started)


def _write(
    op: Operation, plan: Plan, source: str, fields: list[Field], sample: bool, job: Job | None
) -> Report:
    scan, options = plan.scan, plan.options
    found = draft(op.connection, scan, plan.mapping, options, fields, job)
    columns = _new_columns(op, found.layout)
    mapping = _mapping(plan, columns)
    used = {name: field for name, field in zip(scan.headers, mapping, strict=True) if field}
    batch_id = repository.insert_batch(op, scan, replace(options, source=source), used, sample)
    updated = _write_people(op, found, options, source, batch_id, columns, job)
    granted = _assert_consent(op, options, batch_id)
    counts = found.counts(updated)
    repository.finish_batch(op, batch_id, counts)
    if counts.created or updated or granted:
        # an import that changes nobody is no step of the history, so it keeps no issues either
        with op.bulk("import_issue"):
            writing.insert_issues(op, batch_id, found.decisions.base)
            repository.insert_rejects(op, batch_id, found.tally.rejects)
    if scan.header_row:
        repository.remember_mapping(op, scan.headers, mapping)
    return Report(
        batch_id=batch_id,
        change_id=None,
        counts=counts,
        issues=dict(found.tally.issues),
        repairs=dict(found.tally.repairs),
        seconds=0.0,
        mapping=used,
        granted=granted,
        headers=list(scan.headers),
        rejects=found.tally.rejects,
    )


def _write_people(
    op: Operation,
    found: Draft,
    options: Options,
    source: str,
    batch_id: int,
    columns: dict[str, str],
    job: Job | None,
) -> int:
    """Returns how many known people changed."""
    base, on_match, layout = found.decisions.base, options.on_match, found.layout
    with writing.quick_search_index(op.connection):
        with op.bulk(*_BULK):
            _step(job, "import.step.write")
            writing.insert_people(op, layout, batch_id, base, source, columns)
            updated = writing.find_changes(op.connection, layout, on_match, base)
            writing.insert_gains(op)
            writing.insert_tags(op, base, on_match)
            _step(job, "import.step.index")
        _step(job, "import.step.update")
        if updated:
            writing.update_people(op, layout, on_match, columns)
        stale = writing.people_to_refresh(op.connection, base)
        contacts.refresh_keys(op, stale, options.region, job)
    return updated


def _assert_consent(op: Operation, options: Options, batch_id: int) -> int:
    if options.declaration is None:
        return 0
    if not writing.fill_consent(op.connection, channels_of(options), options.declaration):
        return 0
    return ledger.assert_for(op, options.declaration, batch_id)


def _new_columns(op: Operation, layout: Layout) -> dict[str, str]:
    """Makes the custom fields that the mapping asks for: staged key -> column of contact."""
    return {
        value.field.key: contacts.insert_field(op, str(value.new_label), value.field.type).key
        for value in layout.new_fields
    }


def _mapping(plan: Plan, columns: dict[str, str]) -> list[str | None]:
    """The field of every column, where a new one was made with its name in the book."""
    fields = (plan.mapping.field_of(at) for at in range(len(plan.scan.headers)))
    return [
        columns.get(f"new_{at}", field) if field and field.startswith(NEW_PREFIX) else field
        for at, field in enumerate(fields)
    ]


def _step(job: Job | None, code: str) -> None:
    if job is not None:
        job.report(0, 0, code)
