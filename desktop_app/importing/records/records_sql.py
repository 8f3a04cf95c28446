"""Finds which purchases and interactions of a file are new, and writes them into the book.

A record is identified by its person and all its values. Two equal records in a file are two; only
those beyond the number already in the book are added.
"""

from __future__ import annotations

from desktop_app.importing.activity_fields import STAGED, Record, RecordKind
from desktop_app.store.driver import Connection
from desktop_app.store.journal import Operation

TABLES: dict[RecordKind, str] = {"purchases": "purchase", "interactions": "interaction"}
_COLUMNS: dict[RecordKind, tuple[str, ...]] = {
    "purchases": ("bought_at", "description", "amount_minor", "currency"),
    "interactions": ("happened_at", "text", "kind", "direction"),
}
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
    same = " AND ".join(
        f"k.{column} IS r.{name}"
        for column, name in zip(_COLUMNS[record.kind], STAGED, strict=True)
    )
    # the moment with =, so that the index of the table is used
    first = f"k.{_COLUMNS[record.kind][0]} = r.{STAGED[0]}"
    cursor = connection.execute(
        "UPDATE temp.stage_record SET is_new = 1 WHERE n IN (SELECT n FROM (SELECT r.*,"
        f" row_number() OVER (PARTITION BY contact_id, {_STAGED} ORDER BY n) AS place"
        " FROM temp.stage_record r) r WHERE place > (SELECT count(*)"
        f" FROM main.{TABLES[record.kind]} k WHERE k.contact_id = r.contact_id AND {first}"
        f" AND {same}))"
    )
    return int(cursor.rowcount)


def insert(op: Operation, record: Record) -> None:
    """Inserts the new records."""
    table = TABLES[record.kind]
    with op.bulk(table):
        op.connection.execute(
            f"INSERT INTO main.{table} (contact_id, {', '.join(_COLUMNS[record.kind])})"
            f" SELECT contact_id, {_STAGED} FROM temp.stage_record WHERE is_new ORDER BY n"
        )
