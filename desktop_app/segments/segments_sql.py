"""The statements of segments: counts, tests of one person, choices, and the table ``segment``."""

from __future__ import annotations

import json
from collections.abc import Sequence

from desktop_app.segments.model import Choice, SegmentInfo
from desktop_app.store.driver import Condition, Connection
from desktop_app.store.journal import Operation

_MOST_CHOICES = 200


def count(connection: Connection, condition: Condition) -> int:
    row = connection.execute(
        f"SELECT count(*) FROM contact WHERE {condition.sql}", condition.values
    ).fetchone()
    return int(row[0])


def tests(
    connection: Connection, conditions: Sequence[Condition], contact_id: int
) -> list[bool] | None:
    """The results of the conditions for one person; None if the person does not exist."""
    columns = ", ".join(condition.sql for condition in conditions)
    values = [value for condition in conditions for value in condition.values]
    row = connection.execute(
        f"SELECT {columns} FROM contact WHERE contact.id = ?", (*values, contact_id)
    ).fetchone()
    return None if row is None else [bool(value) for value in row]


def column_choices(connection: Connection, column: str) -> list[Choice]:
    """The most frequent values of a column of ``contact``; its name comes from the registry."""
    rows = connection.execute(
        f'SELECT "{column}", count(*) FROM contact'
        f' WHERE "{column}" IS NOT NULL AND "{column}" <> \'\''
        " GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ?",
        (_MOST_CHOICES,),
    )
    return [Choice(*row) for row in rows]


def tag_choices(connection: Connection) -> list[Choice]:
    rows = connection.execute(
        "SELECT tag.name, count(contact_tag.id) FROM tag"
        " LEFT JOIN contact_tag ON contact_tag.tag_id = tag.id"
        " GROUP BY tag.id ORDER BY 2 DESC, tag.key LIMIT ?",
        (_MOST_CHOICES,),
    )
    return [Choice(*row) for row in rows]


def batch_choices(connection: Connection) -> list[Choice]:
    """The imports, the newest first, with how many people came from each."""
    rows = connection.execute(
        "SELECT import_batch.id, (SELECT count(*) FROM contact WHERE batch_id = import_batch.id),"
        " file_name FROM import_batch ORDER BY import_batch.id DESC LIMIT ?",
        (_MOST_CHOICES,),
    )
    return [Choice(*row) for row in rows]


def batch_names(connection: Connection, ids: Sequence[int]) -> dict[int, str]:
    """File names of imports."""
    rows = connection.execute(
        "SELECT id, file_name FROM import_batch WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(ids)),),
    )
    return {row[0]: row[1] for row in rows}


def all_segments(connection: Connection) -> list[SegmentInfo]:
    rows = connection.execute("SELECT id, name, rule, updated_at FROM segment")
    return [SegmentInfo(row[0], row[1], json.loads(row[2])["rule"], row[3]) for row in rows]


def insert(op: Operation, name: str, rule: str) -> int:
    cursor = op.connection.execute(
        "INSERT INTO segment (name, rule, created_at, updated_at) VALUES (?, ?, ?, ?)",
        (name, rule, op.now_text, op.now_text),
    )
    return int(cursor.lastrowid)


def update(op: Operation, segment_id: int, name: str, rule: str) -> None:
    op.connection.execute(
        "UPDATE segment SET name = ?, rule = ?, updated_at = ? WHERE id = ?",
        (name, rule, op.now_text, segment_id),
    )


def delete(op: Operation, segment_id: int) -> None:
    op.connection.execute("DELETE FROM segment WHERE id = ?", (segment_id,))
