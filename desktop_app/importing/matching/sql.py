"""The questions that matching asks of the staging tables and the book, and where answers go."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from desktop_app.importing.staging.layout import Layout
from desktop_app.store.driver import Connection

# A number is one line, whichever program rings there; a user name is another in each.
_SAME_KIND = "(p.kind = k.kind OR substr(k.canonical, 1, 1) = '+')"


def last_contact(connection: Connection) -> int:
    """The highest id a contact ever had; those of an import follow it."""
    row = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'contact'").fetchone()
    return int(row[0]) if row else 0


def known_people(
    connection: Connection, sha256: str, sheet: str | None
) -> Iterator[tuple[Any, ...]]:
    """(n, contact id, points in common, both names of the row, both names of the contact), by n.

    Somebody who came from the same row of the same file counts as known too.
    """
    connection.execute("CREATE TEMP TABLE stage_match (n, contact_id, shared)")
    if connection.execute("SELECT 1 FROM contact LIMIT 1").fetchone() is None:
        return iter(())
    connection.execute(
        "INSERT INTO temp.stage_match SELECT k.n, p.contact_id, count(*) FROM temp.stage_all k"
        f" CROSS JOIN contact_point p ON p.canonical = k.canonical AND {_SAME_KIND}"
        " WHERE k.canonical IS NOT NULL GROUP BY k.n, p.contact_id"
    )
    connection.execute(
        "INSERT INTO temp.stage_match SELECT s.n, c.id, 0 FROM import_batch b"
        " JOIN contact c ON c.batch_id = b.id JOIN temp.stage_row s ON s.row = c.batch_row"
        " WHERE b.sha256 = ? AND b.sheet IS ? AND s.identity IS NOT NULL",
        (sha256, sheet),
    )
    return iter(
        connection.execute(
            "SELECT m.n, m.contact_id, m.shared, s.full_name, s.latin_name,"
            " nullif(c.full_name, ''), c.latin_name FROM temp.stage_match m"
            " JOIN temp.stage_row s ON s.n = m.n JOIN contact c ON c.id = m.contact_id"
            " ORDER BY m.n"
        )
    )


def doubles(connection: Connection) -> Iterator[tuple[Any, ...]]:
    """(identifier, n, both names) of rows that share a canonical point, by identifier and n."""
    identifier = (
        "CASE WHEN substr(canonical, 1, 1) = '+' THEN canonical ELSE kind || ' ' || canonical END"
    )
    connection.execute(
        "CREATE TEMP TABLE stage_double AS SELECT canonical FROM temp.stage_all"
        " WHERE canonical IS NOT NULL GROUP BY canonical HAVING min(n) < max(n)"
    )
    return iter(
        connection.execute(
            f"SELECT {identifier} AS identifier, k.n, s.full_name, s.latin_name"
            " FROM temp.stage_all k CROSS JOIN temp.stage_row s ON s.n = k.n"
            " WHERE k.canonical IN (SELECT canonical FROM temp.stage_double)"
            " ORDER BY identifier, k.n"
        )
    )


def identical_rows(connection: Connection) -> list[tuple[int, int]]:
    """(n, the first n) of rows without an address that repeat an earlier one cell by cell."""
    return connection.execute(  # type: ignore[no-any-return]
        "SELECT s.n, f.first FROM temp.stage_row s JOIN (SELECT identity, min(n) AS first"
        " FROM temp.stage_row WHERE identity IS NOT NULL GROUP BY identity HAVING count(*) > 1) f"
        " ON f.identity = s.identity WHERE s.n > f.first ORDER BY s.n"
    ).fetchall()


def namesakes(connection: Connection, layout: Layout) -> list[tuple[int, int]]:
    """(n, contact id) where a row without an address is somebody without one, as far as told.

    Their names are equal, nothing filled in one contradicts the other, and of the numbers nobody
    could read they share one, if both have any. The oldest such contact.
    """
    if (
        connection.execute("SELECT 1 FROM contact LIMIT 1").fetchone() is None
        or connection.execute(
            "SELECT 1 FROM temp.stage_row WHERE identity IS NOT NULL LIMIT 1"
        ).fetchone()
        is None
    ):
        return []
    agree = "".join(
        f' AND (s."{key}" IS NULL OR nullif(c."{key}", \'\') IS NULL OR s."{key}" = c."{key}")'
        for key in layout.keys
        if not key.startswith("new_")
    )
    ours = "SELECT 1 FROM temp.stage_point q WHERE q.n = s.n"
    theirs = "SELECT 1 FROM contact_point p WHERE p.contact_id = c.id"
    shared = (
        "SELECT 1 FROM temp.stage_point q JOIN contact_point p"
        " ON p.contact_id = c.id AND p.kind = q.kind AND p.raw = q.raw WHERE q.n = s.n"
    )
    named = "(s.full_name IS NOT NULL OR s.latin_name IS NOT NULL)"
    return connection.execute(  # type: ignore[no-any-return]
        "SELECT s.n, min(c.id) FROM temp.stage_row s"
        " CROSS JOIN contact c ON c.sort_key = s.sort_key"
        f" WHERE s.identity IS NOT NULL AND NOT EXISTS ({theirs} AND p.canonical IS NOT NULL)"
        f" AND (EXISTS ({shared})"
        f" OR ({named} AND (NOT EXISTS ({ours}) OR NOT EXISTS ({theirs})))){agree}"
        " GROUP BY s.n ORDER BY s.n"
    ).fetchall()


Decision = tuple[int, str, int, int, int]
"""n, ``match`` or ``duplicate``, contact id, n of the first row of that person, may be renamed."""


def keep_decisions(connection: Connection, decisions: Iterable[Decision]) -> None:
    """Notes what becomes of rows that are not simply new people."""
    connection.execute(
        "CREATE TEMP TABLE stage_decision"
        " (n INTEGER PRIMARY KEY, action, contact_id INTEGER, head INTEGER, rename INTEGER)"
    )
    connection.executemany("INSERT INTO temp.stage_decision VALUES (?, ?, ?, ?, ?)", decisions)
    connection.execute("CREATE INDEX temp.stage_decision_head ON stage_decision (head)")


def add_issues(connection: Connection, code: str, numbers: Sequence[int]) -> list[int]:
    """Notes an issue about whole rows; returns their numbers in the sheet, in order."""
    connection.executemany(
        "INSERT INTO temp.stage_issue SELECT n, row, ?, NULL, coalesce(full_name, latin_name, '')"
        " FROM temp.stage_row WHERE n = ?",
        [(code, number) for number in numbers],
    )
    return [
        row[0]
        for row in connection.execute(
            "SELECT row FROM temp.stage_issue WHERE code = ? ORDER BY row", (code,)
        )
    ]


def fold_doubles(connection: Connection, layout: Layout) -> None:
    """Fills blanks of the first row of a person from the later ones."""
    folded = ", ".join(
        f'"{key}" = coalesce("{key}", (SELECT d."{key}" FROM temp.stage_decision x'
        f" JOIN temp.stage_row d ON d.n = x.n WHERE x.head = stage_row.n"
        f' AND d."{key}" IS NOT NULL ORDER BY d.n LIMIT 1))'
        for key in layout.keys
    )
    connection.execute(
        f"UPDATE temp.stage_row SET {folded} WHERE n IN"
        " (SELECT head FROM temp.stage_decision WHERE action = 'duplicate')"
    )
