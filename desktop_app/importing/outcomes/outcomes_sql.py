"""Queries the first rows of each kind from the staging tables after they are decided. Only a dry
run does, only until it has enough, and never row by row.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from typing import Any

from desktop_app.importing import writing_sql as writing
from desktop_app.importing.model import TAGS
from desktop_app.importing.staging.columns import StagingColumns
from desktop_app.store.driver import Connection

_KNOWN = (
    "FROM temp.stage_decision d CROSS JOIN temp.stage_row s ON s.n = d.n"
    " CROSS JOIN contact c ON c.id = d.contact_id"
)
_THESE = "(SELECT value FROM json_each(:people))"

Value = str | int | float | None
Change = tuple[int, str, Value, Value]
"""Contact id, column of contact or kind of point or ``tags``, before, after."""


def _name(layout: StagingColumns) -> str:
    """The person of a staged row (s): a name, a number or an address."""
    # not stage_all: SQLite would rebuild that view for each row
    plain = "".join(f" s.raw{points.number}," for points in layout.points)
    other = "(SELECT k.raw FROM temp.stage_point k WHERE k.n = s.n ORDER BY k.seq LIMIT 1)"
    return f"coalesce(s.full_name, s.latin_name,{plain} {other}, '')"


def new_rows(connection: Connection, layout: StagingColumns, limit: int) -> list[tuple[int, str]]:
    """(row of the sheet, name) of rows that are new people."""
    found: list[tuple[int, str]] = connection.execute(
        f"SELECT s.row, {_name(layout)} FROM temp.stage_row s WHERE NOT EXISTS"
        " (SELECT 1 FROM temp.stage_decision d WHERE d.n = s.n) ORDER BY s.n LIMIT ?",
        (limit,),
    ).fetchall()
    return found


def repeated_rows(
    connection: Connection, layout: StagingColumns, limit: int
) -> list[tuple[int, str, int | None]]:
    """(row, name, the row of the same person above it if it is in this chunk) of duplicates."""
    found: list[tuple[int, str, int | None]] = connection.execute(
        f"SELECT s.row, {_name(layout)}, h.row FROM temp.stage_decision d"
        " CROSS JOIN temp.stage_row s ON s.n = d.n"
        " LEFT JOIN temp.stage_row h ON h.n = d.head AND h.n < d.n"
        " WHERE d.action <> 'match' ORDER BY d.n LIMIT ?",
        (limit,),
    ).fetchall()
    return found


def changed_rows(
    connection: Connection, layout: StagingColumns, base: int, limit: int
) -> list[tuple[int, int, str]]:
    """(contact id, row, name) of the first rows of people of the book who change."""
    found: list[tuple[int, int, str]] = connection.execute(
        f"SELECT c.id, s.row, {_name(layout)} {_KNOWN} WHERE d.head = d.n AND c.id <= ?"
        " AND c.id IN (SELECT contact_id FROM temp.stage_change) ORDER BY d.n LIMIT ?",
        (base, limit),
    ).fetchall()
    return found


def same_rows(
    connection: Connection, layout: StagingColumns, base: int, limit: int
) -> list[tuple[int, int, str]]:
    """(contact id, row, name) of rows that don't change their people of the book."""
    found: list[tuple[int, int, str]] = connection.execute(
        f"SELECT c.id, s.row, {_name(layout)} {_KNOWN} WHERE d.action = 'match' AND c.id <= ?"
        " AND c.id NOT IN (SELECT contact_id FROM temp.stage_change) ORDER BY d.n LIMIT ?",
        (base, limit),
    ).fetchall()
    return found


def changed_since(connection: Connection, people: Collection[int]) -> set[int]:
    """The people among these whom any row of the file changes."""
    found = connection.execute(
        f"SELECT contact_id FROM temp.stage_changed WHERE contact_id IN {_THESE}",
        {"people": json.dumps(list(people))},
    ).fetchall()
    return {row[0] for row in found}


def keep_seen(connection: Connection, layout: StagingColumns) -> None:
    """Stores these rows, to show some of them once all rows are counted."""
    connection.execute(
        "CREATE TEMP TABLE IF NOT EXISTS stage_seen (n INTEGER PRIMARY KEY, row, name)"
    )
    connection.execute(
        f"INSERT INTO temp.stage_seen SELECT s.n, s.row, {_name(layout)} FROM temp.stage_row s"
    )


def record_rows(connection: Connection, limit: int) -> list[tuple[str, int, str]]:
    """(count, row, name) of the first new and the first known purchases or interactions."""
    return _first_of(
        connection,
        {
            "created": "s.n IN (SELECT n FROM temp.stage_record WHERE is_new)",
            "unchanged": "s.n IN (SELECT n FROM temp.stage_record WHERE NOT is_new)",
        },
        limit,
    )


def stop_rows(connection: Connection, limit: int) -> list[tuple[str, int, str]]:
    """(count, row, name) of the first rows that stop somebody new, nobody new, and only people whom
    earlier rows stop. See opting_sql.counts.
    """
    new = "s.n IN (SELECT n FROM temp.stage_new_stop)"
    again = (
        "s.n IN (SELECT n FROM temp.stage_stop) AND s.n NOT IN"
        " (SELECT min(n) FROM temp.stage_stop GROUP BY kind, identifier)"
    )
    same = f"NOT ({new}) AND NOT ({again})"
    return _first_of(connection, {"created": new, "unchanged": same, "duplicate": again}, limit)


def _first_of(
    connection: Connection, parts: Mapping[str, str], limit: int
) -> list[tuple[str, int, str]]:
    if not _has_seen(connection):
        return []
    return [
        (name, row, who)
        for name, those in parts.items()
        for row, who in connection.execute(
            f"SELECT s.row, s.name FROM temp.stage_seen s WHERE {those} ORDER BY s.n LIMIT ?",
            (limit,),
        )
    ]


def _has_seen(connection: Connection) -> bool:
    """Whether any row was kept: all rows of a file may be set aside."""
    found = connection.execute("SELECT 1 FROM temp.sqlite_master WHERE name = 'stage_seen'")
    return found.fetchone() is not None


def changes_of(
    connection: Connection, layout: StagingColumns, base: int, people: Collection[int]
) -> list[Change]:
    """The changes of these people of the book by these rows: fields, then numbers and addresses,
    then tags.
    """
    values = {"base": base, "people": json.dumps(list(people))}
    pairs = ", ".join(", ".join(writing.before_and_after(layout, key)) for key in layout.keys)
    fields = connection.execute(
        f"SELECT c.id, {pairs} {_KNOWN} WHERE d.head = d.n AND c.id IN {_THESE} ORDER BY d.n",
        values,
    ).fetchall()
    points = connection.execute(
        "SELECT contact_id, kind, NULL, coalesce(canonical, raw) FROM temp.stage_gain"
        f" WHERE contact_id IN {_THESE} ORDER BY n, seq",
        values,
    ).fetchall()
    return [*_different(layout, fields), *points, *_tags(connection, layout, values)]


def _different(layout: StagingColumns, rows: Iterable[tuple[Any, ...]]) -> Iterable[Change]:
    for person, *pairs in rows:
        for key, before, after in zip(layout.keys, pairs[::2], pairs[1::2], strict=True):
            if before != after and after is not None:
                yield person, key, before, after


def _tags(connection: Connection, layout: StagingColumns, values: dict[str, Any]) -> list[Change]:
    if layout.mode_of(TAGS) == "skip":
        return []
    found: list[Change] = connection.execute(
        "SELECT DISTINCT d.contact_id, :tags, NULL, t.name FROM temp.stage_decision d"
        " CROSS JOIN temp.stage_row s ON s.n = d.n CROSS JOIN temp.stage_tag t ON t.cell = s.tags"
        " LEFT JOIN tag ON tag.key = t.key"
        f" WHERE d.contact_id IN {_THESE} AND NOT EXISTS (SELECT 1 FROM contact_tag x"
        " WHERE x.contact_id = d.contact_id AND x.tag_id = tag.id)",
        {**values, "tags": TAGS},
    ).fetchall()
    return found
