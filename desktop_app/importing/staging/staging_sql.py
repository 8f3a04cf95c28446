"""The staging tables: temporary, so that a dry run can create them without writing to the book.

``stage_row`` holds one row per person of the file, numbered ``n`` from 1: the values of contact,
the number of its tag cell, its answer about consent (``answers``, see answer_columns.reading), the
value that identical rows without an address share, the hidden keys, and the plain contact points.
``stage_point`` holds all points of rows with points that are not plain; ``stage_all`` is both.
Known people don't get the points that are ``held``. ``stage_named`` holds the additional numbers of
rows that refuse. Columns that only some files need follow, see StagingColumns.extras.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from desktop_app.importing.points import PLAIN_STATUS
from desktop_app.importing.staging.columns import Points, StagingColumns
from desktop_app.importing.staging.rows import Staged
from desktop_app.store.driver import Connection

_EACH_TIME = ("stage_row", "stage_point", "stage_issue", "stage_named")
_POINT = "n, kind, raw, canonical, label, status, line_type, problem, is_primary, held"


def create(connection: Connection, layout: StagingColumns) -> None:
    """Creates the tables of one import on this connection."""
    connection.execute(
        f"CREATE TEMP TABLE stage_row (n INTEGER PRIMARY KEY, {', '.join(_columns(layout)[1:])})"
    )
    connection.execute(f"CREATE TEMP TABLE stage_point (seq INTEGER PRIMARY KEY, {_POINT})")
    connection.execute("CREATE INDEX temp.stage_point_n ON stage_point (n)")
    connection.execute("CREATE TEMP TABLE stage_issue (n, row, code, header, value)")
    connection.execute(
        "CREATE TEMP TABLE stage_named"
        " (seq INTEGER PRIMARY KEY, n INTEGER, answers INTEGER, stopped_on, kind, canonical)"
    )
    connection.execute("CREATE INDEX temp.stage_named_n ON stage_named (n)")
    connection.execute("CREATE TEMP TABLE stage_tag (cell INTEGER, name, key)")
    connection.execute("CREATE INDEX temp.stage_tag_cell ON stage_tag (cell)")
    connection.execute(f"CREATE TEMP VIEW stage_all AS {_all_points(layout)}")


@contextmanager
def snapshot(connection: Connection) -> Iterator[None]:
    """Gives a reading connection one state of the book; drops its temporary tables at the end."""
    connection.execute("BEGIN")
    try:
        yield
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def drop(connection: Connection) -> None:
    """Drops everything of an import on this connection."""
    made = connection.execute(
        "SELECT type, name FROM temp.sqlite_master WHERE type IN ('table', 'view')"
        " AND name LIKE 'stage~_%' ESCAPE '~' ORDER BY type DESC"
    ).fetchall()
    for kind, name in made:
        connection.execute(f"DROP {kind} temp.{name}")


def clear(connection: Connection) -> None:
    """Clears the tables for the next rows; the known tags remain."""
    for table in _EACH_TIME:
        connection.execute(f"DELETE FROM temp.{table}")


def fill(connection: Connection, layout: StagingColumns, staged: Staged) -> None:
    """Adds one block."""
    marks = ", ".join(["nullif(?, '')"] * (len(_columns(layout)) - 2))
    connection.executemany(f"INSERT INTO temp.stage_row VALUES (?, ?, {marks})", staged.rows)
    connection.executemany(
        f"INSERT INTO temp.stage_point ({_POINT}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        staged.points,
    )
    connection.executemany("INSERT INTO temp.stage_issue VALUES (?, ?, ?, ?, ?)", staged.issues)
    connection.executemany("INSERT INTO temp.stage_tag VALUES (?, ?, ?)", staged.tags)
    connection.executemany(
        "INSERT INTO temp.stage_named (n, answers, stopped_on, kind, canonical)"
        " VALUES (?, ?, nullif(?, ''), ?, ?)",
        staged.named,
    )


def _columns(layout: StagingColumns) -> list[str]:
    return [
        "n",
        "row",
        *(f'"{key}"' for key in layout.keys),
        *("tags", "answers", "identity", "search_key", "sort_key"),
        *(f"{name}{points.number}" for points in layout.points for name in ("raw", "canonical")),
        *layout.extras,
    ]


def _all_points(layout: StagingColumns) -> str:
    plain = [_plain_points(layout, points) for points in layout.points if points.may_be_plain]
    return " UNION ALL ".join([*plain, f"SELECT seq, {_POINT} FROM temp.stage_point"])


def _plain_points(layout: StagingColumns, points: Points) -> str:
    status, line_type = PLAIN_STATUS[points.kind]
    earlier = [
        f"canonical{other.number} IS NULL"
        for other in layout.points[: points.number]
        if other.kind == points.kind
    ]
    at = points.number
    return (
        f"SELECT {at} AS seq, n, '{points.kind}' AS kind, raw{at} AS raw,"
        f" canonical{at} AS canonical, NULL AS label, '{status}' AS status,"
        f" {_literal(line_type)} AS line_type, NULL AS problem,"
        f" ({' AND '.join(earlier) or '1'}) AS is_primary, {int(at in layout.held)} AS held"
        f" FROM temp.stage_row WHERE canonical{at} IS NOT NULL"
    )


def _literal(word: str | None) -> str:
    """A word of PLAIN_STATUS for a view, which can't have bound values."""
    return "NULL" if word is None else f"'{word}'"
