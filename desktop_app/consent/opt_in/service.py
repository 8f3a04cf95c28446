"""Double opt-in by hand: people who were asked, the words to send, and their answers one at a
time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from desktop_app import languages
from desktop_app.consent import ledger
from desktop_app.consent import states_sql as states
from desktop_app.consent.model import NewEvent
from desktop_app.consent.moments import day_of, today
from desktop_app.consent.opt_in import opt_in_sql
from desktop_app.consent.opt_in.model import Asked, Asking, Waiting
from desktop_app.consent.opt_in.opt_in_sql import Row
from desktop_app.consent.presets import Rules, last_day, month_before, next_day
from desktop_app.consent.suppression import suppression_sql as suppression
from desktop_app.consent.wordings import wordings_sql as wordings
from desktop_app.consent.wordings.model import Wording
from desktop_app.contacts.model import Channel, Identifier, ledger_identifier
from desktop_app.errors import UserError
from desktop_app.store.driver import Connection
from desktop_app.store.store import Store

_NEVER = "0000-00"
Record = Callable[[Sequence[NewEvent]], list[tuple[int, str]]]


class OptIn:
    """``Consent.opt_in``. ``record`` appends to the ledger, ``rules`` are the book's now."""

    def __init__(self, store: Store, record: Record, rules: Callable[[], Rules]) -> None:
        self._store = store
        self._record = record
        self._rules = rules

    def pending(self, purpose: str | None = None, limit: int = 100, offset: int = 0) -> list[Asked]:
        """People who were asked and have not answered, the longest waiting first."""
        with self._store.read() as connection:
            rows = opt_in_sql.pending(connection, purpose, limit, offset)
            return [_asked(connection, row, row.valid_until) for row in rows]

    def count_pending(self, purpose: str | None = None) -> int:
        with self._store.read() as connection:
            return opt_in_sql.count_pending(connection, purpose)

    def waiting(self, limit: int, *, again: bool = False) -> Waiting:
        """The people who have not answered, or those to be asked ``again``; at most ``limit``."""
        old = self.count_to_ask_again()
        if again:
            return Waiting(tuple(self.to_ask_again(limit=limit)), old, old)
        return Waiting(tuple(self.pending(limit=limit)), self.count_pending(), old)

    def confirm(
        self,
        event_id: int,
        method: str = "message",
        evidence: str | None = None,
        evidence_id: int | None = None,
    ) -> str:
        """They said yes; ``event_id`` is that of a pending line. Returns their state now.

        Raises UserError ``consent.not_pending``, and as ``Consent.record`` does.
        """
        return self._answer("confirmed", event_id, method, evidence, evidence_id)

    def deny(self, event_id: int, method: str = "message", evidence: str | None = None) -> str:
        """They said no. Returns their state now. Raises as ``confirm`` does."""
        return self._answer("denied", event_id, method, evidence, None)

    def _answer(
        self,
        event: str,
        event_id: int,
        method: str,
        evidence: str | None,
        evidence_id: int | None,
    ) -> str:
        with self._store.read() as connection:
            row = opt_in_sql.of_event(connection, event_id)
            if row is None:
                raise UserError("consent.not_pending")
            shown = _asked(connection, row, None).wording
        answer = NewEvent(
            Identifier(row.kind, row.identifier),
            event,
            row.channel,
            row.purpose,
            method=method,
            evidence=evidence,
            evidence_id=evidence_id,
            wording_id=None if shown is None else shown.id,
        )
        ((_, state),) = self._record([answer])
        return state

    def ask(
        self, identifier: Identifier, channel: Channel, purpose: str, wording_id: int | None = None
    ) -> str:
        """Records that a person is asked now, with the words of ``wording_id``. Returns their
        state: ``pending``, or that of an earlier no, which stays until they say yes themselves.

        Raises UserError with the reason and ``day`` where ``may_ask`` says no, and as
        ``Consent.record`` does.
        """
        asking = self.may_ask(identifier, channel, purpose)
        if asking.reason is not None:
            raise UserError(asking.reason, day=asking.from_day or "")
        question = NewEvent(identifier, "requested", channel, purpose, wording_id=wording_id)
        ((_, state),) = self._record([question])
        return state

    def to_ask_again(
        self, purpose: str | None = None, limit: int = 100, offset: int = 0
    ) -> list[Asked]:
        """People whose yes has expired, or is so old that the book's rules propose to ask again."""
        rules, day, oldest = self._ages()
        with self._store.read() as connection:
            rows = opt_in_sql.old(connection, purpose, oldest, day, limit, offset)
            return [
                _asked(
                    connection,
                    replace(row, wording_id=None),
                    row.valid_until or rules.lapses_after(row.since),
                )
                for row in rows
            ]

    def count_to_ask_again(self, purpose: str | None = None) -> int:
        _, day, oldest = self._ages()
        with self._store.read() as connection:
            return opt_in_sql.count_old(connection, purpose, oldest, day)

    def _ages(self) -> tuple[Rules, str, str]:
        """The rules, today, and the month before which a yes is old."""
        rules, day = self._rules(), today(self._store.clock())
        months = [one for one in (rules.reconfirm_months, rules.valid_months) if one is not None]
        return rules, day, month_before(day, min(months)) if months else _NEVER

    def may_ask(self, identifier: Identifier, channel: Channel, purpose: str) -> Asking:
        """Whether the book's rules allow asking a person now. Asking is not sending marketing: it
        needs no yes, but a no forbids it, too."""
        rules, now = self._rules(), self._store.clock()
        known = ledger_identifier(identifier)
        with self._store.read() as connection:
            state = ledger.standing(states.states_of(connection, known), channel, purpose)
            listed = suppression.channels_of(connection, known)
        stopped = sorted(at for to, at in listed.items() if to in (channel, "*"))
        if state is not None:
            state = ledger.at(state, now, rules)
            if state.state in ("granted", "pending"):
                return Asking(False, f"ask.{state.state}")
            if state.objected:
                return Asking(False, "ask.stopped")
            if state.state in ("denied", "withdrawn", "reassigned"):
                stopped.append(state.since)
        if not stopped:
            return Asking(True)
        if rules.again_months is None or (state is not None and state.state == "reassigned"):
            return Asking(False, "ask.stopped")
        last = last_day(max(day_of(at) for at in stopped), rules.again_months)
        if last >= today(now):
            return Asking(False, "ask.too_early", next_day(last))
        return Asking(True)


def _asked(connection: Connection, row: Row, until: str | None) -> Asked:
    return Asked(
        row.event_id,
        Identifier(row.kind, row.identifier),
        row.channel,
        row.purpose,
        row.since,
        until,
        row.contact_id,
        row.name,
        row.language,
        _words(connection, row),
    )


def _words(connection: Connection, row: Row) -> Wording | None:
    if row.wording_id is not None:
        return wordings.wording(connection, row.wording_id)
    order = languages.own_first(row.language)
    found = (wordings.newest(connection, row.purpose, language) for language in order)
    return next((one for one in found if one is not None), None)
