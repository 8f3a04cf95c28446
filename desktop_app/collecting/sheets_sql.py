"""All SQL of collecting: the book's notes about sheets, and whether an entry was undone."""

from __future__ import annotations

import json

from desktop_app.store.driver import Connection
from desktop_app.store.journal import Operation


def note(connection: Connection, key: str) -> object:
    """A note of the book, None if there is none."""
    row = connection.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
    return None if row is None or row[0] is None else json.loads(row[0])


def keep_note(op: Operation, key: str, value: object) -> None:
    """Stores a note of the book within a write."""
    op.connection.execute(
        "INSERT INTO meta (key, value) VALUES (?, ?)"
        " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (key, json.dumps(value)),
    )


def made_at(connection: Connection, change_id: int) -> str | None:
    """When a change was made; None if it was undone."""
    row = connection.execute(
        "SELECT made_at FROM change WHERE id = ? AND undone_by IS NULL", (change_id,)
    ).fetchone()
    return None if row is None else str(row[0])
