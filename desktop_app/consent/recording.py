"""An event before it is appended to the ledger: checked, and as the columns of its line."""

from __future__ import annotations

from desktop_app.consent import ledger, recording_sql
from desktop_app.consent import states_sql as states
from desktop_app.consent.evidence import evidence_sql as files
from desktop_app.consent.model import (
    ANY,
    EVENTS,
    GIVERS,
    GRANTING,
    METHODS,
    STOPPING,
    NewEvent,
    check_channel,
    default_giver,
)
from desktop_app.consent.moments import check_past, read_moment
from desktop_app.errors import UserError
from desktop_app.store.driver import Connection
from desktop_app.store.journal import Operation


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
    if event.wording_id is not None and not recording_sql.has_wording(
        op.connection, event.wording_id
    ):
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
    }
    if event.event == "corrected":
        entries = states.entries_of(op.connection, event.identifier)
        line["corrects"] = ledger.newest_agreement(entries, event.channel, event.purpose)
    return line


def _check_purpose(connection: Connection, event: NewEvent) -> None:
    if event.purpose == ANY:
        if event.event in GRANTING:
            raise UserError("consent.purpose_needed")
        return
    # what is no longer offered can still be refused, and asked after
    retired = event.event not in GRANTING
    if event.purpose not in recording_sql.purposes(connection, retired=retired):
        raise UserError("consent.unknown_purpose", purpose=event.purpose)


def check_method(method: str | None) -> None:
    """Raises UserError ``consent.unknown_method``."""
    if method is not None and method not in METHODS:
        raise UserError("consent.unknown_method", method=method)
