"""The newest entries of a person's timeline. Each kind is one statement, bounded by the limit."""

from __future__ import annotations

import json
from collections.abc import Iterator

from desktop_app.contacts.model import TimelineEntry
from desktop_app.store.driver import Connection
from desktop_app.store.tables import Entries, Table, Tables

ADDED = Entries(
    "added",
    "SELECT created_at AS at, source FROM contact WHERE id = ? AND batch_id IS NULL LIMIT ?",
)
_EDITED = (
    "SELECT change.made_at, change.id, change.kind, change.details, change.undone_by IS NOT NULL,"
    " changed.before, changed.after FROM change_row changed"
    " JOIN change ON change.id = changed.change_id"
    " WHERE changed.table_name = 'contact' AND changed.op = 'U' AND changed.first_id = ?"
    # the record of merges has an entry of its own
    " AND change.kind NOT IN ('contact.merge', 'contact.merge_many')"
    " ORDER BY change.id DESC, changed.id"
)


def timeline(
    connection: Connection, tables: Tables, contact_id: int, limit: int
) -> list[TimelineEntry]:
    """The newest first."""
    found = [
        entry
        for table in tables
        for entries in table.entries
        for entry in _entries(connection, entries, contact_id, limit)
    ]
    found += _edits(connection, tables.people, contact_id)
    found.sort(key=lambda entry: entry.at, reverse=True)
    return found[:limit]


def _entries(
    connection: Connection, entries: Entries, contact_id: int, limit: int
) -> Iterator[TimelineEntry]:
    cursor = connection.execute(entries.statement, (contact_id, limit))
    names = [column[0] for column in cursor.description][1:]
    for at, *values in cursor.fetchall():
        details = {
            name: entries.read[name](value) if name in entries.read else value
            for name, value in zip(names, values, strict=True)
            if value is not None
        }
        yield TimelineEntry(entries.kind, at, details)


def _edits(connection: Connection, people: Table, contact_id: int) -> list[TimelineEntry]:
    """One entry per change, however many rows of the journal it has."""
    entries: dict[int, TimelineEntry] = {}
    fields: dict[int, list[str]] = {}
    for at, change, kind, details, undone, before, after in connection.execute(
        _EDITED, (contact_id,)
    ):
        fields.setdefault(change, []).extend(_differing(people, before, after))
        entries[change] = TimelineEntry(
            "edited",
            at,
            {
                "change_id": change,
                "change_kind": kind,
                "change_details": json.loads(details),
                "undone": bool(undone),
                "fields": fields[change],
            },
        )
    return list(entries.values())


def _differing(people: Table, before: str, after: str) -> list[str]:
    old, new = json.loads(before), json.loads(after)
    return [key for key in new if key not in people.derived and old.get(key) != new[key]]
