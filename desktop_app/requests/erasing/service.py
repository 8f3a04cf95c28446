"""Erases one person permanently: no undo, and no trace left in the book's file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from desktop_app.changes import Topic
from desktop_app.consent import erasing as consent
from desktop_app.contacts.model import Identifier
from desktop_app.errors import Cancelled, UserError
from desktop_app.jobs import Job
from desktop_app.requests import log_sql as log
from desktop_app.requests.erasing import erasing_sql, identity_sql
from desktop_app.requests.erasing.traces import Person, Traces
from desktop_app.requests.model import Erased, HeldExport, Shared
from desktop_app.store import erasure
from desktop_app.store.backup import Backups
from desktop_app.store.driver import Connection
from desktop_app.store.journal import Operation
from desktop_app.store.store import Store
from desktop_app.store.tables import OnErase

CloseRequest = Callable[[Operation], int]
"""Closes the person's request for an erasure, or logs one; returns its id."""

NAME: Literal["name"] = "name"
"""Kind of the hash of a person without any identifier."""


@dataclass(frozen=True)
class _Found:
    """The person, and those of their names and identifiers that are only theirs."""

    subject: identity_sql.Subject
    traces: Traces
    names: frozenset[str]
    own_names: frozenset[str]
    own: tuple[Identifier, ...]
    own_past: tuple[Identifier, ...]
    shared: dict[Identifier, tuple[int, ...]]
    exports: tuple[HeldExport, ...]
    since: str | None


class Eraser:
    """Erases people of one book. ``other_copies``: copies that Backups does not know."""

    def __init__(
        self,
        store: Store,
        backups: Backups,
        other_copies: Callable[[], Sequence[Path]],
        region: Callable[[], str],
    ) -> None:
        self._store = store
        self._backups = backups
        self._other_copies = other_copies
        self._region = region

    def erase(
        self, contact_id: int, *, allow_contact_again: bool, close: CloseRequest, job: Job | None
    ) -> Erased:
        """See ``Requests.erase``."""
        if job is not None:
            job.report(0, 0, "requests.step.erase")
        with self._store.write("request.erase", job=job, undoable=False) as op:
            erasing_sql.begin(op.connection)
            found = self._find(op.connection, contact_id)
            request_id = close(op)
            consent.keep_stops(
                op,
                found.own,
                found.own_past,
                found.shared,
                allow_contact_again=allow_contact_again,
            )
            with op.unseen():
                files = _forget(op, found)
            log.keep_ids(op, request_id, found.subject.ids)
            mentioned = identity_sql.mentioned(
                op.connection, op.tables, found.subject.ids, found.traces.mentions
            )
            erasing_sql.set_unswept(op)
            _tell(op, found.subject.ids)
        if job is not None:
            # from here on nothing can be cancelled
            with suppress(Cancelled):
                job.report(0, 0, "requests.step.sweep")
        swept = self.sweep()
        return Erased(
            contact_id,
            request_id,
            not allow_contact_again,
            self._copies_with(found),
            found.exports,
            tuple(Shared(one, others) for one, others in found.shared.items()),
            files,
            *mentioned,
            swept,
        )

    @property
    def is_swept(self) -> bool:
        """Whether no trace of erased people is left in the file."""
        return self._store.get_meta(erasing_sql.UNSWEPT) is None

    def sweep(self) -> bool:
        """Rewrites the file; returns whether that succeeded."""
        try:
            swept = self._store.sweep()
            if swept:
                self._store.set_meta(erasing_sql.UNSWEPT, None)
                with self._store.quiet():
                    pass
        except UserError:
            # the erasure is committed; leftovers are swept when the book is closed
            return False
        return swept

    def _find(self, connection: Connection, contact_id: int) -> _Found:
        subject = identity_sql.subject(connection, self._store.tables, contact_id)
        if subject is None:
            raise UserError("contacts.unknown", id=contact_id)
        everything = subject.current | subject.past
        shared = identity_sql.others_with(connection, everything, subject.ids)
        own = everything - set(shared)
        names = identity_sql.own_names(connection, subject.names, subject.ids)
        raws = identity_sql.own_raws(connection, subject.unreadable, subject.ids)
        person = Person(frozenset(names), frozenset(own), frozenset(raws))
        return _Found(
            subject,
            Traces(person, self._region()),
            frozenset(subject.names),
            person.names,
            tuple(sorted(own & subject.current, key=str)),
            tuple(sorted(own & subject.past, key=str)),
            {one: others for one, others in shared.items() if one in subject.current},
            tuple(identity_sql.exports_with(connection, subject.ids)),
            identity_sql.known_since(connection, subject.ids),
        )

    def _copies_with(self, found: _Found) -> tuple[Path, ...]:
        """Copies made while the book had the person, and older ones that have a number."""
        since = found.since or ""
        dated = [(copy.path, f"{copy.made_at:%Y-%m-%dT%H:%M:%S}") for copy in self._backups.list()]
        dated += [(path, "") for path in self._other_copies()]
        own = (*found.own, *found.own_past)
        return tuple(
            path
            for path, made_at in dated
            if made_at > since or identity_sql.copy_holds(path, self._store.key, own)
        )


def _forget(op: Operation, found: _Found) -> tuple[str, ...]:
    """Removes the person from every table and from the history; returns the names of kept evidence
    files."""
    ids, traces = found.subject.ids, found.traces
    identifiers = (*found.own, *found.own_past)
    known = [*identifiers, *found.shared] or [
        Identifier(NAME, name) for name in sorted(found.names)
    ]
    log.protect(op, ids, erasing_sql.protected(op.connection, known))
    rows = identity_sql.own_rows(op.connection, op.tables, ids)
    erasing_sql.anonymise(op, ids)
    addresses = [one.canonical for one in identifiers]
    erasing_sql.anonymise_recipients(op, addresses, found.own_names)
    erasing_sql.anonymise_issues(op, traces.holds_cell)
    erasing_sql.anonymise_files(op, traces.holds)
    forgotten = erasure.forget_images(op, ids, traces.needles, traces.holds)
    for table, own in rows.items():
        forgotten.rows[table] |= own
    erasure.forget_inserts(op, forgotten)
    erasure.end_undoing(op, forgotten)
    erasing_sql.delete_person(op, ids, identifiers)
    dropped, kept = consent.protect_lines(op, identifiers)

    def holds(value: object) -> bool:
        return traces.holds(value) or value in dropped

    needles = [*traces.shown, *dropped]
    erasure.redact_details(op, needles, holds, forgotten, found.names)
    return tuple(sorted(kept))


def _tell(op: Operation, ids: set[int]) -> None:
    op.touched(Topic.CONTACT, ids)
    told = {one.topic for one in op.tables if one.topic and one.erase is not OnErase.KEPT}
    for topic in (*(told - {Topic.CONTACT}), Topic.HISTORY):
        op.touched(topic)
