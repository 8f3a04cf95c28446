"""Requests as the window and command line use them: the log, the report, the data file, erasure."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from desktop_app.changes import Topic
from desktop_app.consent.moments import check_past, day_of, read_moment, today
from desktop_app.consent.service import Consent
from desktop_app.contacts.model import Channel, Identifier, ledger_identifier
from desktop_app.contacts.service import Contacts
from desktop_app.errors import Cancelled, UserError
from desktop_app.jobs import Job
from desktop_app.requests import log_sql
from desktop_app.requests.asked_to_stop import WhomToStop, still_in_a_file, whom_to_stop
from desktop_app.requests.erasing import erasing_sql as erasing
from desktop_app.requests.erasing.after_restore import Erasures
from desktop_app.requests.erasing.service import Eraser
from desktop_app.requests.model import (
    CAME_BY,
    KINDS,
    OUTCOMES,
    Erased,
    OpenRequests,
    Request,
    due_on,
)
from desktop_app.requests.reporting.model import PersonReport
from desktop_app.requests.reporting.service import Reporting
from desktop_app.requests.retention.service import Retention
from desktop_app.store.backup import Backups
from desktop_app.store.journal import Operation
from desktop_app.store.store import Store
from desktop_app.words import Words

_OTHER = "other"


class Requests:
    """The requests of one book. ``retention``: people its rules propose to ask again or to erase;
    ``erasures``: those that a restore carries over to the restored copy.

    ``other_copies``: copies of the book that ``backups`` does not know; ``region``: the country of
    numbers without a country code; ``shop``: the shop's name.
    """

    def __init__(
        self,
        store: Store,
        contacts: Contacts,
        consent: Consent,
        backups: Backups,
        other_copies: Callable[[], Sequence[Path]],
        region: Callable[[], str],
        shop: Callable[[], str],
    ) -> None:
        self._store = store
        self._contacts = contacts
        self._consent = consent
        self._reporting = Reporting(store, contacts, consent, shop)
        self._eraser = Eraser(store, backups, other_copies, region)
        self.erasures = Erasures(store, backups, consent)
        self.retention = Retention(store)

    # -- the log

    def log(
        self,
        kind: str,
        contact_id: int,
        channel: str,
        received_at: str | None = None,
        note: str | None = None,
    ) -> int:
        """Logs a request, with its due day by the book's rules; returns its id.

        ``kind`` is of model.KINDS, ``channel`` of model.CAME_BY, ``received_at`` a date as typed,
        today if left out. Raises UserError ``requests.unknown_kind``,
        ``requests.unknown_channel``, ``contacts.unknown``, ``consent.bad_date`` or
        ``consent.future_date``.
        """
        with self._store.write("request.log", undoable=False) as op:
            request_id = self._log(op, kind, contact_id, channel, received_at, note)
            person = self._contacts.get(contact_id)
            op.describe(request=kind, name=person.display_name)
        return request_id

    def _log(
        self,
        op: Operation,
        kind: str,
        contact_id: int,
        channel: str,
        received_at: str | None,
        note: str | None,
    ) -> int:
        if kind not in KINDS:
            raise UserError("requests.unknown_kind", kind=kind)
        if channel not in CAME_BY:
            raise UserError("requests.unknown_channel", channel=channel)
        if not log_sql.exists(op.connection, contact_id):
            raise UserError("contacts.unknown", id=contact_id)
        moment = read_moment(received_at) if received_at else today(op.now)
        check_past(moment, op.now)
        days, preset = self._days(day_of(moment))
        op.touched(Topic.REQUEST)
        return log_sql.insert(op, kind, contact_id, channel, days, preset, note)

    def _days(self, day: str) -> tuple[tuple[str, str], str]:
        """When a request came and is due, and by which rules."""
        rules = self._consent.rules()
        return (day, due_on(rules.preset, day, rules.answer_days)), rules.preset

    def open(self) -> list[Request]:
        """Open requests, the most urgent first."""
        with self._store.read() as connection:
            return log_sql.opened(connection)

    def count_open(self) -> OpenRequests:
        """How many are open, how many are late, and the first due day."""
        with self._store.read() as connection:
            return log_sql.count_open(connection, today(self._store.clock()))

    def corrected(self, request_id: int) -> list[str]:
        """The fields and kinds of contact points of the person that were changed since the request
        came and not undone, in the order of the changes; no values.

        Custom fields appear by their key. Empty for a person who is no longer listed. Raises
        UserError ``requests.unknown``.
        """
        with self._store.read() as connection:
            found = log_sql.one(connection, request_id)
            if found is None:
                raise UserError("requests.unknown", request=request_id)
            if found.contact_id is None:
                return []
            # a request logged on the day it came counts from that minute
            came, noted = found.received_on, found.recorded_at
            since = noted if day_of(noted) == came else came
            return log_sql.changed_since(connection, found.contact_id, since)

    def all(self, limit: int = 100, offset: int = 0) -> list[Request]:
        """The newest first."""
        with self._store.read() as connection:
            return log_sql.page(connection, limit, offset)

    def of(self, contact_id: int) -> list[Request]:
        """A person's requests, the newest first."""
        with self._store.read() as connection:
            ids = {contact_id, *log_sql.gone_into(connection, contact_id)}
            return log_sql.of_people(connection, ids)

    def about(self, identifier: Identifier) -> list[Request]:
        """Requests of an erased person who had this identifier, the newest first."""
        with self._store.read() as connection:
            (protected,) = erasing.protected(connection, [ledger_identifier(identifier)])
            return log_sql.of_protected(connection, protected)

    def close(self, request_id: int, outcome: str = "done", note: str | None = None) -> None:
        """Closes a request; ``outcome`` is of model.OUTCOMES.

        Raises UserError ``requests.unknown``, ``requests.closed`` or ``requests.unknown_outcome``.
        """
        if outcome not in OUTCOMES:
            raise UserError("requests.unknown_outcome", outcome=outcome)
        with self._store.write("request.close", undoable=False) as op:
            found = log_sql.one(op.connection, request_id)
            if found is None:
                raise UserError("requests.unknown", request=request_id)
            if found.closed_at is not None:
                raise UserError("requests.closed", request=request_id)
            log_sql.close(op, request_id, outcome, note)
            op.touched(Topic.REQUEST)
            op.describe(request=found.kind, name=found.name, outcome=outcome)

    def close_corrected(self, request_id: int, words: Words) -> None:
        """Closes a correction as done; the note gets the names of the fields that were changed
        since, in the language of ``words``. Raises as ``close`` does."""
        keys = self.corrected(request_id)
        own = {one.key: one.label or one.key for one in self._contacts.fields() if one.custom}
        told = words.say("request.corrected_nothing")
        if keys:
            told = words.say("request.corrected", fields=words.fields(keys, own))
        with self._store.read() as connection:
            found = log_sql.one(connection, request_id)
        noted = None if found is None else found.note
        self.close(request_id, "done", f"{noted} · {told}" if noted else told)

    def answered(self, kind: str, contact_id: int, channel: str = _OTHER) -> int:
        """Records that a request was granted just now: closes the open one, or logs a closed one.

        Returns its id. Raises as ``log`` does.
        """
        with self._store.write("request.close", undoable=False) as op:
            request_id = self._answered(op, kind, contact_id, channel)
            person = self._contacts.get(contact_id)
            op.describe(request=kind, name=person.display_name, outcome="done")
        return request_id

    def _answered(self, op: Operation, kind: str, contact_id: int, channel: str) -> int:
        request_id = log_sql.open_of(op.connection, contact_id, kind)
        if request_id is None:
            request_id = self._log(op, kind, contact_id, channel, None, None)
        log_sql.close(op, request_id, "done", None)
        op.touched(Topic.REQUEST)
        return request_id

    # -- answering requests

    def report(self, contact_id: int) -> PersonReport:
        """Everything the book holds about one person. Raises UserError ``contacts.unknown``.

        ``reporting.service.write_report`` writes it as JSON, ``write_portable`` the person's own
        data, as vCard or JSON; the window draws the PDF.
        """
        return self._reporting.report(contact_id)

    def whom_to_stop(self, text: str) -> WhomToStop:
        """The people that a typed number, address or name means, for "asked to stop"."""
        return whom_to_stop(self._contacts, text)

    def stop(
        self, identifiers: Sequence[Identifier], channel: Channel, *, only_this: bool = False
    ) -> int | None:
        """Stops all of these as ``Consent.stop`` does. Returns a person whom an earlier exported
        file still includes, or None."""
        self._consent.stop(identifiers, channel, only_this=only_this)
        with self._store.read() as connection:
            return still_in_a_file(connection, identifiers)

    def erase(
        self, contact_id: int, *, allow_contact_again: bool = False, job: Job | None = None
    ) -> Erased:
        """Erases a person permanently; there is no undo, and the file keeps no trace of them.

        By default their identifiers are suppressed: only hashes of these are kept. With
        ``allow_contact_again`` a later yes counts, but not against a stop of their own. A person
        who was deleted earlier can be erased too. Cancelling before the end of the first step
        changes nothing. Raises UserError ``contacts.unknown``.
        """

        def close(op: Operation) -> int:
            return self._close_erasure(op, contact_id)

        return self._eraser.erase(
            contact_id, allow_contact_again=allow_contact_again, close=close, job=job
        )

    def erase_many(
        self, ids: Sequence[int], *, allow_contact_again: bool = False, job: Job | None = None
    ) -> list[Erased]:
        """Erases several people, each as ``erase`` does. Cancelling stops before the next one:
        those erased already stay erased, and are returned."""
        erased: list[Erased] = []
        for contact_id in ids:
            try:
                if job is not None:
                    job.report(len(erased), len(ids), "requests.step.erase")
            except Cancelled:
                break
            erased.append(self.erase(contact_id, allow_contact_again=allow_contact_again))
        return erased

    def _close_erasure(self, op: Operation, contact_id: int) -> int:
        request_id = log_sql.open_of(op.connection, contact_id, "erasure")
        if request_id is None:
            days, preset = self._days(today(op.now))
            # of a person deleted earlier, too
            request_id = log_sql.insert(op, "erasure", contact_id, _OTHER, days, preset, None)
        log_sql.close(op, request_id, "done", None)
        return request_id

    @property
    def is_swept(self) -> bool:
        """Whether no trace of an erased person is left in the file; otherwise call ``sweep``."""
        return self._eraser.is_swept

    def sweep(self) -> bool:
        """Rewrites the file after an erasure whose last step failed, because the disk was full or a
        read was always in progress. Returns whether that succeeded."""
        return self._eraser.sweep()
