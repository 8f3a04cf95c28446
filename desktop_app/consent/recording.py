"""The one writer of the ledger: appends events and applies their consequences.

Every stop, no and yes goes through here, whether it comes from one person, a list, an import, a
merge or a restored copy. A stop of every purpose puts the identifier on the suppression list, the
states are derived again, and views are notified. The other rooms call these within their own
writes.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import cast

from desktop_app.consent import claiming_sql, ledger, lines_sql, recording_sql, states_sql
from desktop_app.consent.evidence import evidence_sql as files
from desktop_app.consent.model import (
    ANY,
    EVENTS,
    GIVERS,
    GRANTING,
    METHODS,
    STOPPING,
    Declaration,
    NewEvent,
    State,
    check_channel,
    default_giver,
)
from desktop_app.consent.moments import check_past, read_moment
from desktop_app.consent.states_sql import refolding
from desktop_app.consent.suppression import suppression_sql as suppression
from desktop_app.contacts.model import Channel, Identifier, IdentifierKind, ledger_identifier
from desktop_app.errors import UserError
from desktop_app.store.driver import Condition, Connection
from desktop_app.store.journal import Operation

Line = Mapping[str, object]
"""Columns of consent_event."""

take_back = claiming_sql.take_back


def record(op: Operation, events: Sequence[NewEvent]) -> list[tuple[int, list[State]]]:
    """Appends events. Returns the id of each, and the states of its identifier now.

    A person's own later yes, with evidence, takes that channel off the suppression list again.
    Raises UserError as ``Consent.record`` does.
    """
    known = [ledger_identifier(event.identifier) for event in events]
    lines = [
        line_of(op, replace(event, identifier=identifier))
        for event, identifier in zip(events, known, strict=True)
    ]
    ids = _write(op, lines)
    found = {one: states_sql.states_of(op.connection, one) for one in dict.fromkeys(known)}
    free(op, found)
    return [(event_id, found[one]) for event_id, one in zip(ids, known, strict=True)]


def stop(
    op: Operation,
    identifiers: Iterable[Identifier],
    channel: Channel = ANY,
    *,
    since: str | None = None,
    reason: str = "withdrawn",
    note: str | None = None,
    method: str | None = None,
    only_this: bool = False,
) -> None:
    """A withdrawal for every purpose, in the ledger and on the suppression list.

    ``since``: the day it was said, otherwise now. ``reason`` is kept with the suppression.
    ``only_this``: it does not bind the other identifiers of the person.
    """
    line = {
        **{"channel": channel, "purpose": ANY, "event": "withdrawn", "given_by": "subject"},
        **{"happened_at": since or op.now_text, "method": method, "note": note},
        "only_this": only_this,
    }
    _write(op, [{**_named(one), **line} for one in identifiers], reason)


def deny(
    op: Operation,
    refusals: Iterable[tuple[Identifier, str]],
    purpose: str,
    evidence: str,
    note: str,
    batch_id: int,
) -> None:
    """A no of now to one purpose for each identifier and channel (``*`` for all), from an import.
    ``evidence`` describes its proof, such as a file with its hash."""
    line = {
        **{"purpose": purpose, "event": "denied", "happened_at": op.now_text},
        **{"given_by": "subject", "method": "import", "evidence": evidence, "note": note},
        "batch_id": batch_id,
    }
    _write(op, [{**_named(one), "channel": channel, **line} for one, channel in refusals])


def claim(op: Operation, people: Condition, declaration: Declaration, batch_id: int | None) -> int:
    """Claims the declared consent for ``people``: SQL of kind and identifier.

    An identifier gets an event for each declared channel that its kind can carry. Only unknown and
    expired become granted: a stop, a suppression and a better proof don't change. Returns how many
    identifiers became contactable. Raises UserError ``consent.future_date``,
    ``consent.unknown_purpose`` or ``consent.unknown_evidence``.
    """
    check_declaration(op.connection, declaration, op.now)
    shown = files.kept(op.connection, declaration.evidence_id)
    return claiming_sql.claim(
        op, people, declaration, None if shown is None else shown.sha256, batch_id
    )


def check_declaration(connection: Connection, declaration: Declaration, now: datetime) -> None:
    """Raises UserError ``consent.future_date``, ``consent.unknown_purpose`` or
    ``consent.unknown_evidence``."""
    check_past(declaration.date, now)
    if declaration.purpose not in lines_sql.purposes(connection):
        raise UserError("consent.unknown_purpose", purpose=declaration.purpose)
    files.kept(connection, declaration.evidence_id)


def join(op: Operation, lines: Iterable[Line]) -> int:
    """Appends the restrictions of another copy that are missing here; returns how many.

    An undated stop stays undated: it comes after everything that is here.
    """
    newest = recording_sql.newest_moment(op.connection)
    missing = []
    for line in lines:
        if not lines_sql.has_line(op.connection, line):
            carried = {"only_this": 0, "not_before": None} | dict(line)
            if newest > str(line["recorded_at"]):
                carried["not_before"] = newest
            newest = str(carried["not_before"] or carried["recorded_at"])
            missing.append({name: carried[name] for name in lines_sql.CARRIED})
    _write(op, missing)
    return len(missing)


def derive(op: Operation, identifiers: Iterable[Identifier]) -> None:
    """Derives the states of identifiers again from their events."""
    with refolding(op) as states:
        states.add(identifiers)
        states.derive()
        states.touch()


def free(op: Operation, found: Mapping[Identifier, Sequence[State]]) -> None:
    """Removes from the suppression list the channels that people themselves agreed to again.

    The ledger has every suppression of theirs by now (see Refold.derive), so a granted state is
    later than all its stops.
    """
    for identifier, of_identifier in found.items():
        for state in of_identifier:
            if state.state == "granted" and lines_sql.is_own_proof(op.connection, state.event_id):
                suppression.lift(op.connection, identifier, state.channel)


def _write(op: Operation, lines: Sequence[Line], reason: str | None = None) -> range:
    """Appends events and applies their consequences. ``reason``: of the suppressions, if not the
    name of the event."""
    if not lines:
        return range(0)
    ids = recording_sql.append_lines(op, lines)
    suppression.add(
        op.connection,
        (
            (
                _identifier_of(line),
                str(line["channel"]),
                reason or str(line["event"]),
                str(line["happened_at"]),
            )
            for line in lines
            if line["event"] in STOPPING and line["purpose"] == ANY
        ),
    )
    derive(op, map(_identifier_of, lines))
    return ids


def _identifier_of(line: Line) -> Identifier:
    return Identifier(cast("IdentifierKind", line["kind"]), str(line["identifier"]))


def _named(identifier: Identifier) -> Line:
    return {"kind": identifier.kind, "identifier": identifier.canonical}


def line_of(op: Operation, event: NewEvent) -> dict[str, object]:
    """The event as columns of the ledger, checked. Raises UserError as ``Consent.record`` does."""
    if event.event not in EVENTS:
        raise UserError("consent.unknown_event", event=event.event)
    check_channel(event.channel, granting=event.event in GRANTING)
    _check_purpose(op.connection, event)
    check_method(event.method)
    given_by = event.given_by or default_giver(event.event)
    if given_by not in GIVERS:
        raise UserError("consent.unknown_giver", giver=given_by)
    if event.wording_id is not None and not lines_sql.has_wording(op.connection, event.wording_id):
        raise UserError("consent.unknown_wording", wording=event.wording_id)
    shown = files.kept(op.connection, event.evidence_id)
    happened_at = read_moment(event.happened_at) if event.happened_at else op.now_text
    check_past(happened_at, op.now)
    line: dict[str, object] = {
        "kind": event.identifier.kind,
        "identifier": event.identifier.canonical,
        "channel": event.channel,
        "purpose": event.purpose,
        "event": event.event,
        "happened_at": happened_at,
        "given_by": given_by,
        "method": event.method,
        "evidence": event.evidence or (shown and shown.name),
        "evidence_id": event.evidence_id,
        "evidence_sha256": shown and shown.sha256,
        "only_this": int(event.only_this and event.event in STOPPING),
        "note": event.note,
        "valid_until": read_moment(event.valid_until) if event.valid_until else None,
        "jurisdiction": event.jurisdiction,
        "wording_id": event.wording_id,
        "corrects": None,
    }
    if event.event == "corrected":
        entries = states_sql.entries_of(op.connection, event.identifier)
        line["corrects"] = ledger.newest_agreement(entries, event.channel, event.purpose)
    return line


def _check_purpose(connection: Connection, event: NewEvent) -> None:
    if event.purpose == ANY:
        if event.event in GRANTING:
            raise UserError("consent.purpose_needed")
        return
    # a retired one can still be refused, and asked about
    retired = event.event not in GRANTING
    if event.purpose not in lines_sql.purposes(connection, retired=retired):
        raise UserError("consent.unknown_purpose", purpose=event.purpose)


def check_method(method: str | None) -> None:
    """Raises UserError ``consent.unknown_method``."""
    if method is not None and method not in METHODS:
        raise UserError("consent.unknown_method", method=method)
