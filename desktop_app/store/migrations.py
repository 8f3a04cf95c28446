"""The migrations of the schema: the files in ``schema/``, in order. A released one never
changes."""

from __future__ import annotations

import functools
import sqlite3
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from desktop_app.errors import UserError
from desktop_app.store.driver import (
    APPLICATION_ID,
    Connection,
    Migrations,
    new_in_memory,
    sqlite_utils,
)
from desktop_app.text.keys import folded_key

migrations = Migrations("banhchi")


_STEPS = Path(__file__).with_name("schema")


def _step(script: Path) -> Callable[[Any], None]:
    def run(db: Any) -> None:
        for statement in _statements(script.read_text("utf-8")):
            db.execute(statement)

    return run


for _script in sorted(_STEPS.glob("*.sql")):
    migrations(name=_script.stem)(_step(_script))


def _statements(script: str) -> list[str]:
    """The statements of a script, one by one: executescript would commit in the middle of a
    step."""
    found, lines = [], []
    for line in script.splitlines():
        lines.append(line)
        text = "\n".join(lines)
        if line.rstrip().endswith(";") and sqlite3.complete_statement(text):
            found.append(text)
            lines = []
    return found


def pending(connection: Connection, path: Path) -> bool:
    """Whether migrations are missing. Raises UserError ``book.newer`` for a file of a later
    version."""
    db = sqlite_utils.Database(connection)
    known = {step.name for step in migrations._migrations}
    if any(step.name not in known for step in migrations.applied(db)):
        raise UserError("book.newer", file=str(path))
    return bool(migrations.pending(db))


def migrate(connection: Connection, path: Path) -> frozenset[str]:
    """Migrates a book to the current schema; returns the steps that it lacked. Raises UserError
    ``book.damaged`` if links are broken."""
    lacked = _apply(connection)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    if connection.execute("PRAGMA foreign_key_check").fetchone():
        raise UserError("book.damaged", file=str(path))
    return lacked


def _apply(connection: Connection) -> frozenset[str]:
    # of step 0010
    connection.create_function("folded_key", 1, folded_key, deterministic=True)
    db = sqlite_utils.Database(connection)
    lacked = frozenset(step.name for step in migrations.pending(db))
    # all steps or none: syncing after each would take most of the time of a new book
    with db.atomic():
        migrations.apply(db)
    return lacked


@functools.cache
def schema_of_today() -> Mapping[tuple[str, str], str]:
    """The triggers and indexes of a book: type and name -> the statement that creates it."""
    connection = new_in_memory()
    try:
        _apply(connection)
        return made(connection)
    finally:
        connection.close()


def made(connection: Connection) -> dict[tuple[str, str], str]:
    """The triggers and indexes of a file, as ``schema_of_today`` has them."""
    rows = connection.execute(
        "SELECT type, name, sql FROM main.sqlite_master"
        " WHERE type IN ('trigger', 'index') AND sql IS NOT NULL"
    )
    return {(kind, name): statement for kind, name, statement in rows}
