"""The queries of matching on the staging tables and the book, and the storage of its decisions.

A file is decided some thousand rows at a time. When an import is applied, the people of earlier
rows are in the book. A dry run keeps their values in ``stage_person`` and ``stage_known``, which
are otherwise empty, so that both run the same queries.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from desktop_app.importing.matching.doubles import Suspect
from desktop_app.importing.staging.columns import StagingColumns
from desktop_app.store.driver import Connection

# A phone number is the same identifier in every app; a user name is not.
_SAME_KIND = "(p.kind = k.kind OR substr(k.canonical, 1, 1) = '+')"
NEW_KEY = "new_"
"""Prefix of the keys of fields that the book does not have yet."""
_EACH_TIME = ("stage_match", "stage_decision", "stage_suspect")

Decision = tuple[int, str, int, int, int]
"""n, the decision, contact id, n of that person's first row, whether renaming is allowed."""


def create(connection: Connection) -> None:
    """Creates the tables for matching on this connection."""
    for table in (
        "stage_match (n, contact_id, shared)",
        "stage_decision (n INTEGER PRIMARY KEY, action, contact_id INTEGER, head INTEGER, rename)",
        "stage_suspect (n, kind, canonical)",
        # the people of the book met in this file, with their names
        "stage_claim (contact_id INTEGER PRIMARY KEY, full_name, latin_name)",
        "stage_person (id INTEGER PRIMARY KEY, full_name, latin_name)",
        "stage_known (canonical, kind, contact_id, PRIMARY KEY (canonical, kind, contact_id))",
        # the id values of the book and of the rows so far
        "stage_key (value PRIMARY KEY, contact_id INTEGER)",
    ):
        connection.execute(f"CREATE TEMP TABLE {table}")
    connection.execute("CREATE INDEX temp.stage_decision_head ON stage_decision (head)")
    connection.execute("CREATE INDEX temp.stage_key_contact ON stage_key (contact_id)")


def find_keys(connection: Connection, layout: StagingColumns) -> None:
    """Stores the id values of the book's people; the oldest contact of those with the same
    value."""
    if layout.id_key is not None and not layout.id_key.startswith(NEW_KEY):
        connection.execute(
            f'INSERT INTO temp.stage_key SELECT "{layout.id_key}", min(id) FROM contact'
            f" WHERE nullif(\"{layout.id_key}\", '') IS NOT NULL GROUP BY 1"
        )


def keep_keys(connection: Connection, layout: StagingColumns, base: int) -> None:
    """Stores the id values of the decided rows' people, for later rows."""
    if layout.id_key is not None:
        connection.execute(
            "INSERT OR IGNORE INTO temp.stage_key"
            f' SELECT s."{layout.id_key}", coalesce(d.contact_id, ? + s.n) FROM temp.stage_row s'
            f' LEFT JOIN temp.stage_decision d ON d.n = s.n WHERE s."{layout.id_key}" IS NOT NULL'
            " AND NOT EXISTS (SELECT 1 FROM temp.stage_key k WHERE k.contact_id = d.contact_id)"
            " ORDER BY s.n",
            (base,),
        )


def clear(connection: Connection) -> None:
    """Clears the tables for the next rows."""
    for table in _EACH_TIME:
        connection.execute(f"DELETE FROM temp.{table}")


def last_contact(connection: Connection) -> int:
    """The highest contact id ever used; an import's ids continue from it."""
    row = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'contact'").fetchone()
    return int(row[0]) if row else 0


def has_points(connection: Connection) -> bool:
    """Whether any person of the book has a contact point."""
    return connection.execute("SELECT 1 FROM contact_point LIMIT 1").fetchone() is not None


def find_candidates(
    connection: Connection,
    layout: StagingColumns,
    sha256: str,
    sheet: str | None,
    suspects: Iterable[Suspect] | None,
) -> None:
    """Stores every contact that shares a canonical point or an id value with a row.

    ``suspects``: the only points that may be known; None for all. For a row without any point, the
    contact that came from the same row of the same file is a candidate.
    """
    points = "temp.stage_all"
    if suspects is not None:
        points = "temp.stage_suspect"
        connection.executemany("INSERT INTO temp.stage_suspect VALUES (?, ?, ?)", suspects)
    for source in ("main.contact_point", "temp.stage_known"):
        if connection.execute(f"SELECT 1 FROM {source} LIMIT 1").fetchone() is not None:
            connection.execute(
                "INSERT INTO temp.stage_match SELECT k.n, p.contact_id, count(*)"
                f" FROM {points} k CROSS JOIN {source} p ON p.canonical = k.canonical"
                f" AND {_SAME_KIND} WHERE k.canonical IS NOT NULL GROUP BY k.n, p.contact_id"
            )
    connection.execute(
        "INSERT INTO temp.stage_match SELECT s.n, c.id, 0 FROM temp.stage_row s"
        " CROSS JOIN import_batch b ON b.sha256 = ? AND b.sheet IS ?"
        " JOIN contact c ON c.batch_id = b.id AND c.batch_row = s.row WHERE s.identity IS NOT NULL",
        (sha256, sheet),
    )
    if layout.id_key is not None:
        connection.execute(
            "INSERT INTO temp.stage_match SELECT s.n, k.contact_id, 0 FROM temp.stage_row s"
            f' CROSS JOIN temp.stage_key k ON k.value = s."{layout.id_key}"'
        )


def candidates(connection: Connection, layout: StagingColumns) -> list[tuple[Any, ...]]:
    """(n, contact id, number of common points, both names and the key of the row, those of the
    contact, whether an earlier row met the contact), ordered by n.
    """
    ours, theirs = ("NULL", "NULL")
    if layout.id_key is not None:
        ours = f's."{layout.id_key}"'
        theirs = "(SELECT min(value) FROM temp.stage_key k WHERE k.contact_id = m.contact_id)"
    found: list[tuple[Any, ...]] = connection.execute(
        f"SELECT m.n, m.contact_id, sum(m.shared), s.full_name, s.latin_name, {ours},"
        " coalesce(x.full_name, nullif(c.full_name, ''), t.full_name),"
        f" coalesce(x.latin_name, c.latin_name, t.latin_name), {theirs}, x.contact_id IS NOT NULL"
        " FROM temp.stage_match m JOIN temp.stage_row s ON s.n = m.n"
        " LEFT JOIN contact c ON c.id = m.contact_id"
        " LEFT JOIN temp.stage_person t ON t.id = m.contact_id"
        " LEFT JOIN temp.stage_claim x ON x.contact_id = m.contact_id"
        " GROUP BY m.n, m.contact_id ORDER BY m.n"
    ).fetchall()
    return found


def namesakes(connection: Connection, layout: StagingColumns, base: int) -> list[tuple[int, int]]:
    """(n, contact id) if a row and a contact without addresses seem to be the same person.

    Their names are equal, no filled values contradict, and if both have unreadable numbers they
    share one. The oldest such contact up to ``base`` that no earlier row met.
    """
    without = connection.execute(
        "SELECT 1 FROM temp.stage_row WHERE identity IS NOT NULL LIMIT 1"
    ).fetchone()
    if without is None or not base:
        return []
    agree = "".join(
        f' AND (s."{key}" IS NULL OR nullif(c."{key}", \'\') IS NULL OR s."{key}" = c."{key}")'
        for key in layout.keys
        if not key.startswith(NEW_KEY)
    )
    ours = "SELECT 1 FROM temp.stage_point q WHERE q.n = s.n"
    theirs = "SELECT 1 FROM contact_point p WHERE p.contact_id = c.id"
    shared = (
        "SELECT 1 FROM temp.stage_point q JOIN contact_point p"
        " ON p.contact_id = c.id AND p.kind = q.kind AND p.raw = q.raw WHERE q.n = s.n"
    )
    named = "(s.full_name IS NOT NULL OR s.latin_name IS NOT NULL)"
    found: list[tuple[int, int]] = connection.execute(
        "SELECT s.n, min(c.id) FROM temp.stage_row s"
        " CROSS JOIN contact c ON c.sort_key = s.sort_key AND c.id <= ?"
        f" WHERE s.identity IS NOT NULL AND NOT EXISTS ({theirs} AND p.canonical IS NOT NULL)"
        " AND NOT EXISTS (SELECT 1 FROM temp.stage_claim x WHERE x.contact_id = c.id)"
        f" AND (EXISTS ({shared})"
        f" OR ({named} AND (NOT EXISTS ({ours}) OR NOT EXISTS ({theirs})))){agree}"
        " GROUP BY s.n ORDER BY s.n",
        (base,),
    ).fetchall()
    return found


def keep_decisions(connection: Connection, decisions: Iterable[Decision]) -> None:
    """Stores the decisions for rows that are not new people, and who was met."""
    connection.executemany("INSERT INTO temp.stage_decision VALUES (?, ?, ?, ?, ?)", decisions)


def claim(connection: Connection, base: int) -> None:
    """Stores which people of the book the decided rows met, with their original names."""
    connection.execute(
        "INSERT INTO temp.stage_claim SELECT d.contact_id, s.full_name, s.latin_name"
        " FROM temp.stage_decision d JOIN temp.stage_row s ON s.n = d.n"
        " WHERE d.head = d.n AND d.contact_id <= ? ON CONFLICT (contact_id) DO UPDATE"
        " SET full_name = coalesce(full_name, excluded.full_name),"
        " latin_name = coalesce(latin_name, excluded.latin_name)",
        (base,),
    )


def renamings(connection: Connection) -> list[tuple[Any, ...]]:
    """(n, both names of the row completed from its duplicates, both of the contact, whether it may
    be renamed) for people of the book with several rows here.
    """
    found: list[tuple[Any, ...]] = connection.execute(
        "SELECT d.n, s.full_name, s.latin_name, nullif(c.full_name, ''), c.latin_name, d.rename"
        " FROM temp.stage_decision d JOIN temp.stage_row s ON s.n = d.n"
        " JOIN contact c ON c.id = d.contact_id WHERE d.action = 'match'"
        " AND d.n IN (SELECT head FROM temp.stage_decision WHERE head <> n)"
    ).fetchall()
    return found


def keep_renamings(connection: Connection, renamed: Iterable[tuple[int, int]]) -> None:
    """Stores whether a contact may be renamed, with n of its first row."""
    connection.executemany("UPDATE temp.stage_decision SET rename = ? WHERE n = ?", renamed)


def set_aside(connection: Connection, layout: StagingColumns, base: int) -> list[tuple[Any, ...]]:
    """Removes rows about nobody in the book from the staging tables if no people are created;
    otherwise rows that hold only an id value that nobody has.

    Returns (n, row of the sheet, cells as JSON, whether it was a duplicate), in order.
    """
    if "cells" not in layout.extras:
        return []
    if layout.kind == "opt_outs":
        gone = _nothing_to_stop(layout)
    elif not layout.creates:
        gone = "d.contact_id IS NULL OR d.contact_id > :base"
    else:
        named = (
            "SELECT 1 FROM temp.stage_decision o JOIN temp.stage_row r ON r.n = o.n"
            " WHERE r.cells IS NULL AND o.head = coalesce(d.head, s.n)"
        )
        gone = (
            "s.cells IS NOT NULL AND (d.contact_id IS NULL OR d.contact_id > :base)"
            f" AND NOT EXISTS ({named}) AND NOT EXISTS (SELECT 1 FROM temp.stage_row h"
            " WHERE h.n = d.head AND h.cells IS NULL)"
            " AND NOT EXISTS (SELECT 1 FROM temp.stage_key k WHERE k.contact_id = d.contact_id)"
        )
    found: list[tuple[Any, ...]] = connection.execute(
        "SELECT s.n, s.row, s.cells, coalesce(d.action <> 'match', 0) FROM temp.stage_row s"
        f" LEFT JOIN temp.stage_decision d ON d.n = s.n WHERE {gone} ORDER BY s.n",
        {"base": base},
    ).fetchall()
    numbers = [(row[0],) for row in found]
    for table in ("stage_row", "stage_point", "stage_decision"):
        connection.executemany(f"DELETE FROM temp.{table} WHERE n = ?", numbers)
    return found


def _nothing_to_stop(layout: StagingColumns) -> str:
    """Whether neither the row nor its person has a number or an address."""
    # not stage_all: SQLite would rebuild that view for each row
    own = "SELECT 1 FROM temp.stage_point k WHERE k.n = s.n AND k.canonical IS NOT NULL"
    plain = "".join(
        f"s.canonical{points.number} IS NULL AND "
        for points in layout.points
        if points.may_be_plain
    )
    known = (
        "SELECT 1 FROM contact_point p WHERE p.contact_id = d.contact_id AND d.contact_id <= :base"
        " AND p.canonical IS NOT NULL"
    )
    named = "SELECT 1 FROM temp.stage_named k WHERE k.n = s.n"
    return f"{plain}NOT EXISTS ({own}) AND NOT EXISTS ({known}) AND NOT EXISTS ({named})"


def withdraw_issues(connection: Connection) -> dict[str, int]:
    """Deletes the issues of rows that were set aside; returns their counts by code."""
    gone = " FROM temp.stage_issue WHERE n NOT IN (SELECT n FROM temp.stage_row)"
    counted = connection.execute(f"SELECT code, count(*){gone} GROUP BY code").fetchall()
    connection.execute(f"DELETE{gone}")
    return dict(counted)


def add_issues(connection: Connection, code: str, numbers: Sequence[int]) -> list[tuple[int, str]]:
    """Stores an issue about whole rows; returns their sheet rows and names, in order."""
    connection.executemany(
        "INSERT INTO temp.stage_issue SELECT n, row, ?, NULL, coalesce(full_name, latin_name, '')"
        " FROM temp.stage_row WHERE n = ?",
        [(code, number) for number in numbers],
    )
    found: list[tuple[int, str]] = connection.execute(
        "SELECT row, value FROM temp.stage_issue WHERE code = ? ORDER BY row", (code,)
    ).fetchall()
    return found


def fold_doubles(connection: Connection, layout: StagingColumns) -> None:
    """Fills blanks of a person's first row from the later ones."""
    folded = ", ".join(
        f'"{key}" = coalesce("{key}", (SELECT d."{key}" FROM temp.stage_decision x'
        f" JOIN temp.stage_row d ON d.n = x.n WHERE x.head = stage_row.n"
        f' AND d."{key}" IS NOT NULL ORDER BY d.n LIMIT 1))'
        for key in layout.keys
    )
    connection.execute(
        f"UPDATE temp.stage_row SET {folded} WHERE n IN"
        " (SELECT head FROM temp.stage_decision WHERE head <> n)"
    )
