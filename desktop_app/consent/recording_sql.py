"""The one statement that appends to the ledger. recording.py applies the consequences."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from desktop_app.store.driver import Connection
from desktop_app.store.journal import Operation

NOT_ERASED = "identifier NOT LIKE 'erased:%'"
"""SQL: the events of identifiers that were not erased. An erased one has no state and no further
events; see erasing_sql."""


def append(
    op: Operation, told: Mapping[str, str], source: str, rows: Iterable[Mapping[str, object]]
) -> range:
    """Appends events that are recorded now, and returns their ids.

    ``told``: column of consent_event -> SQL; ``source``: the source of its values, such as a FROM
    clause, or nothing. It runs once for each of ``rows``, which the SQL is bound to.
    """
    after = not_before(op.connection, op.now_text)
    columns = {"recorded_at": ":recorded_now", "not_before": ":recorded_after", **told}
    before = newest(op.connection)
    with op.bulk("consent_event"):
        op.connection.executemany(
            f"INSERT INTO consent_event ({', '.join(columns)})"
            f" SELECT {', '.join(columns.values())} {source}",
            ({**row, "recorded_now": op.now_text, "recorded_after": after} for row in rows),
        )
    return range(before + 1, newest(op.connection) + 1)


def append_lines(op: Operation, lines: Sequence[Mapping[str, object]]) -> range:
    """Appends events that are given as columns of consent_event, the same columns in each; at least
    one."""
    return append(op, {name: f":{name}" for name in lines[0]}, "", lines)


def newest(connection: Connection) -> int:
    """The id of the newest event, or 0."""
    return int(connection.execute("SELECT coalesce(max(id), 0) FROM consent_event").fetchone()[0])


def newest_moment(connection: Connection) -> str:
    """The newest recording time so far, or nothing."""
    row = connection.execute(
        "SELECT coalesce(not_before, recorded_at) FROM consent_event ORDER BY id DESC LIMIT 1"
    ).fetchone()
    return "" if row is None else str(row[0])


def not_before(connection: Connection, now: str) -> str | None:
    """The newest recording time so far, if the clock is earlier; see ordering.Entry."""
    moment = newest_moment(connection)
    return moment if moment > now else None
