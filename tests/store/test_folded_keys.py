"""Step 0010: the search keys of existing books lose their Latin marks, once."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from desktop_app.store.history import History
from desktop_app.store.store import Store
from desktop_app.tables import TABLES

INSERT = (
    "INSERT INTO contact (full_name, source, created_at, updated_at, search_key, sort_key)"
    " VALUES (?, 'test', '', '', ?, ?)"
)


def found(store: Store, text: str) -> int:
    with store.read() as connection:
        return connection.execute(
            "SELECT count(*) FROM contact_search WHERE contact_search MATCH ?", (f'"{text}"',)
        ).fetchone()[0]


def add(store: Store, *names: str) -> None:
    with store.write("contact.add") as op:
        op.connection.executemany(INSERT, [(name, name, name) for name in names])


def test_an_older_book_finds_names_without_their_marks(tmp_path: Path) -> None:
    path = tmp_path / "a.banhchi"
    store = Store(path, TABLES)
    add(store, "nguyễn văn đức", "sok dara", "សុខ café", "rémi øst")
    with store.write("contact.delete") as op:
        op.connection.execute("DELETE FROM contact WHERE full_name LIKE 'rémi%'")
    store.close()
    with sqlite3.connect(path) as old:
        old.execute("DELETE FROM _sqlite_migrations WHERE name = '0010_folded_keys'")
    store = Store(path, TABLES)
    assert [found(store, text) for text in ("nguyen van duc", "sok", "café", "cafe", "remi")] == [
        *(1, 1, 0, 1, 0)
    ]
    with store.read() as connection:
        keys = connection.execute("SELECT search_key, full_name FROM contact ORDER BY id")
        assert [tuple(row) for row in keys] == [
            ("nguyen van duc", "nguyễn văn đức"),
            ("sok dara", "sok dara"),
            ("សុខ cafe", "សុខ café"),
        ]
    assert History(store).changes()[0].kind == "contact.delete"
    store.close()
