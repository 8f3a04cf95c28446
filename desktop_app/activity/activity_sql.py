"""All SQL of activity: purchases and interactions.

A record is identified by its person and all its values. Two equal records in a file are two; only
those beyond the number already in the book are added.
"""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.activity.model import Interaction, Purchase, RecordKind
from desktop_app.store.driver import Connection
from desktop_app.store.journal import Operation

_TABLES: dict[RecordKind, str] = {"purchases": "purchase", "interactions": "interaction"}
# the first says when
_COLUMNS: dict[RecordKind, tuple[str, ...]] = {
    "purchases": ("bought_at", "description", "amount_minor", "currency"),
    "interactions": ("happened_at", "text", "kind", "direction"),
}


def purchases(connection: Connection, contact_id: int) -> list[Purchase]:
    """A person's purchases, the newest first."""
    rows = connection.execute(
        "SELECT bought_at, description, amount_minor, currency FROM purchase"
        " WHERE contact_id = ? ORDER BY bought_at DESC, id DESC",
        (contact_id,),
    )
    return [Purchase(*row) for row in rows]


def interactions(connection: Connection, contact_id: int) -> list[Interaction]:
    """A person's calls, visits, messages and notes, the newest first."""
    rows = connection.execute(
        "SELECT happened_at, kind, direction, text FROM interaction"
        " WHERE contact_id = ? ORDER BY happened_at DESC, id DESC",
        (contact_id,),
    )
    return [Interaction(*row) for row in rows]


def counts(connection: Connection, contact_id: int) -> tuple[int, int]:
    """How many purchases and how many interactions a person has."""
    bought, met = (
        int(
            connection.execute(
                f"SELECT count(*) FROM {table} WHERE contact_id = ?", (contact_id,)
            ).fetchone()[0]
        )
        for table in _TABLES.values()
    )
    return bought, met


def insert_note(op: Operation, contact_id: int, text: str) -> None:
    """Records an interaction with a person, now."""
    op.connection.execute(
        "INSERT INTO interaction (contact_id, kind, happened_at, text) VALUES (?, 'note', ?, ?)",
        (contact_id, op.now_text, text),
    )


def mark_new(connection: Connection, kind: RecordKind, staged: str, columns: Sequence[str]) -> int:
    """Sets ``is_new`` of the rows of a table that are not in the book yet; how many there are.

    ``staged`` has ``n``, ``contact_id`` and the ``columns`` of a record: when, and the rest as in
    the book.
    """
    pairs = list(zip(_COLUMNS[kind], columns, strict=True))
    same = " AND ".join(f"k.{column} IS r.{name}" for column, name in pairs)
    # the moment with =, so that the index of the table is used
    first = f"k.{pairs[0][0]} = r.{pairs[0][1]}"
    cursor = connection.execute(
        f"UPDATE {staged} SET is_new = 1 WHERE n IN (SELECT n FROM (SELECT r.*,"
        f" row_number() OVER (PARTITION BY contact_id, {', '.join(columns)} ORDER BY n) AS place"
        f" FROM {staged} r) r WHERE place > (SELECT count(*)"
        f" FROM main.{_TABLES[kind]} k WHERE k.contact_id = r.contact_id AND {first}"
        f" AND {same}))"
    )
    return int(cursor.rowcount)


def insert_new(op: Operation, kind: RecordKind, staged: str, columns: Sequence[str]) -> None:
    """Writes the rows that ``mark_new`` found."""
    table = _TABLES[kind]
    with op.bulk(table):
        op.connection.execute(
            f"INSERT INTO main.{table} (contact_id, {', '.join(_COLUMNS[kind])})"
            f" SELECT contact_id, {', '.join(columns)} FROM {staged} WHERE is_new ORDER BY n"
        )


BOUGHT = "EXISTS (SELECT 1 FROM purchase WHERE contact_id = contact.id)"
"""Whether a row of contact bought anything."""
BOUGHT_SINCE = "EXISTS (SELECT 1 FROM purchase WHERE contact_id = contact.id AND bought_at >= ?)"
BOUGHT_BETWEEN = (
    "EXISTS (SELECT 1 FROM purchase WHERE contact_id = contact.id"
    " AND bought_at >= ? AND bought_at < ?)"
)
TIMES_BOUGHT = "(SELECT count(*) FROM purchase WHERE contact_id = contact.id)"
SPENT = (
    "coalesce((SELECT sum(amount_minor) FROM purchase"
    " WHERE contact_id = contact.id AND currency = ?), 0)"
)
"""What a row of contact spent in one currency, in minor units."""
