"""Purchases and interactions of all rows of a file, on their way into the book."""

from __future__ import annotations

from desktop_app.activity import activity_writer
from desktop_app.importing.activity_fields import STAGED, Record
from desktop_app.store.driver import Connection
from desktop_app.store.journal import Operation

_TABLE = "temp.stage_record"
_STAGED = ", ".join(STAGED)


def create(connection: Connection) -> None:
    """Creates the table of records for all rows."""
    connection.execute(
        f"CREATE TEMP TABLE stage_record (n INTEGER PRIMARY KEY, contact_id INTEGER, {_STAGED},"
        " is_new INTEGER)"
    )


def keep(connection: Connection, base: int) -> None:
    """Stores the records of these rows, each with its person."""
    staged = ", ".join(f"s.{name}" for name in STAGED)
    connection.execute(
        f"INSERT INTO temp.stage_record SELECT s.n, coalesce(d.contact_id, ? + s.n), {staged}, 0"
        " FROM temp.stage_row s LEFT JOIN temp.stage_decision d ON d.n = s.n",
        (base,),
    )


def find_new(connection: Connection, record: Record) -> int:
    """Marks the records that are not in the book; returns how many there are."""
    return activity_writer.mark_new(connection, record.kind, _TABLE, STAGED)


def insert(op: Operation, record: Record) -> None:
    """Inserts the new records."""
    activity_writer.insert_new(op, record.kind, _TABLE, STAGED)
