"""People in a bare store: nothing but a name."""

from __future__ import annotations

from desktop_app.store.store import Store

INSERT = (
    "INSERT INTO contact (full_name, source, created_at, updated_at, search_key, sort_key)"
    " VALUES (?, 'test', '', '', ?, ?)"
)


def add(store: Store, *names: str) -> None:
    with store.write("contact.add") as op:
        op.connection.executemany(INSERT, [(name, name, name) for name in names])


def names(store: Store) -> list[str]:
    with store.read() as connection:
        return [row[0] for row in connection.execute("SELECT full_name FROM contact ORDER BY id")]


def found(store: Store, text: str) -> int:
    """How many people a search for the text finds."""
    with store.read() as connection:
        return connection.execute(
            "SELECT count(*) FROM contact_search WHERE contact_search MATCH ?", (f'"{text}"',)
        ).fetchone()[0]
