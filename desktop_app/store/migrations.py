"""The schema's steps, in order. A step that was released never changes."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

from desktop_app.errors import UserError
from desktop_app.store.driver import APPLICATION_ID, Connection, Migrations, sqlite_utils

migrations = Migrations("banhchi")


@migrations(name="0001_first_book")
def _first_book(db: Any) -> None:
    for statement in _statements(Path(__file__).with_name("schema.sql").read_text("utf-8")):
        db.execute(statement)


@migrations(name="0002_duplicates")
def _duplicates(db: Any) -> None:
    script = Path(__file__).with_name("schema_0002_duplicates.sql").read_text("utf-8")
    for statement in _statements(script):
        db.execute(statement)


@migrations(name="0003_cleanup")
def _cleanup(db: Any) -> None:
    script = Path(__file__).with_name("schema_0003_cleanup.sql").read_text("utf-8")
    for statement in _statements(script):
        db.execute(statement)


@migrations(name="0004_importing")
def _importing(db: Any) -> None:
    script = Path(__file__).with_name("schema_0004_importing.sql").read_text("utf-8")
    for statement in _statements(script):
        db.execute(statement)


@migrations(name="0005_deciding")
def _deciding(db: Any) -> None:
    script = Path(__file__).with_name("schema_0005_deciding.sql").read_text("utf-8")
    for statement in _statements(script):
        db.execute(statement)


@migrations(name="0006_consent")
def _consent(db: Any) -> None:
    script = Path(__file__).with_name("schema_0006_consent.sql").read_text("utf-8")
    for statement in _statements(script):
        db.execute(statement)


@migrations(name="0007_requests")
def _requests(db: Any) -> None:
    script = Path(__file__).with_name("schema_0007_requests.sql").read_text("utf-8")
    for statement in _statements(script):
        db.execute(statement)


@migrations(name="0008_audit")
def _audit(db: Any) -> None:
    script = Path(__file__).with_name("schema_0008_audit.sql").read_text("utf-8")
    for statement in _statements(script):
        db.execute(statement)


def _statements(script: str) -> list[str]:
    """The statements of a script, one by one: executescript would commit the step half-way."""
    found, lines = [], []
    for line in script.splitlines():
        lines.append(line)
        text = "\n".join(lines)
        if line.rstrip().endswith(";") and sqlite3.complete_statement(text):
            found.append(text)
            lines = []
    return found


def pending(connection: Connection, path: Path) -> bool:
    """Whether steps are missing. Raises UserError ``book.newer`` for a file of a later version."""
    db = sqlite_utils.Database(connection)
    known = {step.name for step in migrations._migrations}
    if any(step.name not in known for step in migrations.applied(db)):
        raise UserError("book.newer", file=str(path))
    return bool(migrations.pending(db))


def migrate(connection: Connection, path: Path) -> None:
    """Brings a book to today's schema. Raises UserError ``book.damaged`` if links are broken."""
    migrations.apply(sqlite_utils.Database(connection))
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    if connection.execute("PRAGMA foreign_key_check").fetchone():
        raise UserError("book.damaged", file=str(path))
