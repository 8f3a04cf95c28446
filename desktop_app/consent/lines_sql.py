"""All SQL that reads the ledger event by event, and what an event refers to."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from desktop_app.consent.model import Event
from desktop_app.consent.recording_sql import NOT_ERASED
from desktop_app.contacts.model import Identifier
from desktop_app.store.driver import Connection
from desktop_app.store.journal import Operation

_EVENT_COLUMNS = tuple(field.name for field in fields(Event))
_EVENTS = f"SELECT {', '.join(_EVENT_COLUMNS)} FROM consent_event"
CARRIED = tuple(
    name
    for name in _EVENT_COLUMNS
    if name not in ("id", "wording_id", "corrects", "batch_id", "evidence_id")
)
"""The columns that an event can take into another copy of the book, where ids differ."""
STOP_LINES = f"event IN ('denied', 'withdrawn', 'objected', 'reassigned') AND {NOT_ERASED}"
"""SQL: the events that restrict. Those of erased people identify nobody; their stops are hashed."""


def purposes(connection: Connection, *, retired: bool = False) -> list[str]:
    """The codes in use; with ``retired`` also those that are no longer offered."""
    rows = connection.execute(
        "SELECT code FROM purpose WHERE ? OR retired_at IS NULL ORDER BY code", (retired,)
    )
    return [row[0] for row in rows]


def has_wording(connection: Connection, wording_id: int) -> bool:
    row = connection.execute("SELECT 1 FROM wording WHERE id = ?", (wording_id,)).fetchone()
    return row is not None


def keep_note(op: Operation, key: str, value: object) -> None:
    """A note of the book, as JSON, within a write."""
    op.connection.execute(
        "INSERT INTO meta (key, value) VALUES (?, ?)"
        " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (key, json.dumps(value)),
    )


def events_of(connection: Connection, identifier: Identifier) -> list[Event]:
    """In the order they were recorded."""
    rows = connection.execute(
        f"{_EVENTS} WHERE identifier = ? AND kind = ? ORDER BY id",
        (identifier.canonical, identifier.kind),
    ).fetchall()
    return [Event(*row) for row in rows]


def reported(connection: Connection, identifier: Identifier) -> list[tuple[Any, ...]]:
    """Each event about an identifier, the newest first: identifier, channel, purpose, event, when
    it happened and was recorded, who gave it, method, the words shown and their version, evidence,
    the name of its file, jurisdiction, until when it is valid, and note."""
    return list(
        connection.execute(
            "SELECT e.identifier, e.channel, e.purpose, e.event, e.happened_at, e.recorded_at,"
            " e.given_by, e.method, w.text, w.version, e.evidence, f.name, e.jurisdiction,"
            " e.valid_until, e.note FROM consent_event e LEFT JOIN wording w ON w.id = e.wording_id"
            " LEFT JOIN evidence f ON f.id = e.evidence_id"
            " WHERE e.identifier = ? AND e.kind = ? ORDER BY e.id DESC",
            (identifier.canonical, identifier.kind),
        )
    )


def event(connection: Connection, event_id: int) -> Event:
    return Event(*connection.execute(f"{_EVENTS} WHERE id = ?", (event_id,)).fetchone())


def export_stops(connection: Connection) -> list[dict[str, object]]:
    """The ledger's events that restrict, for another copy of the book."""
    rows = connection.execute(
        f"SELECT {', '.join(CARRIED)} FROM consent_event WHERE {STOP_LINES} ORDER BY id"
    ).fetchall()
    return [dict(zip(CARRIED, row, strict=True)) for row in rows]


def has_line(connection: Connection, line: Mapping[str, object]) -> bool:
    same = ("identifier", "kind", "channel", "purpose", "event", "happened_at", "recorded_at")
    row = connection.execute(
        f"SELECT 1 FROM consent_event WHERE {' AND '.join(f'{name} = ?' for name in same)}",
        [line[name] for name in same],
    ).fetchone()
    return row is not None


def is_own_proof(connection: Connection, event_id: int) -> bool:
    """Whether an event is the person's own yes, with evidence."""
    row = connection.execute(
        "SELECT event = 'confirmed' AND given_by = 'subject' AND trim(coalesce(evidence, '')) <> ''"
        " FROM consent_event WHERE id = ?",
        (event_id,),
    ).fetchone()
    return bool(row[0])
