"""Finds what changes about known people, and holds the statements that write an import.

Decided rows (see matching) go to the contact named there; every other row is a new person with the
id base + n. Ids may have gaps; nothing depends on their being consecutive.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from desktop_app.importing.matching.matching_sql import NEW_KEY
from desktop_app.importing.model import TAGS
from desktop_app.importing.staging.columns import StagingColumns
from desktop_app.store.driver import Connection
from desktop_app.store.journal import Operation

_NAMES = ("full_name", "latin_name", "family_name", "given_name", "honorific")
_NEW = "NOT EXISTS (SELECT 1 FROM temp.stage_decision d WHERE d.n = s.n)"
_POINT = "kind, raw, canonical, label, status, line_type, problem"
_ONLY_NEW = " AND d.contact_id > :base"
_BIG_CACHE = 200_000  # KB
_BIG_HASH = 64 << 20
_USUAL_HASH = 1 << 20
SEARCHED_AT_ONCE = (25_000, 100_000)
"""Contacts that the search index takes at once, at first and at most: a tenth of a second at the
end, when there is nothing left to read in parallel, and the capacity of its 64 MB."""


@contextmanager
def in_bulk(connection: Connection) -> Iterator[None]:
    """Gives SQLite more memory for many rows: the search index collects more before it writes (a
    quarter less work), and pages of the other indexes, which are accessed randomly, stay cached.
    """
    command = "INSERT INTO contact_search (contact_search, rank) VALUES ('hashsize', ?)"
    usual = connection.execute("PRAGMA cache_size").fetchone()[0]
    connection.execute(f"PRAGMA cache_size = {-_BIG_CACHE}")
    connection.execute(command, (_BIG_HASH,))
    try:
        yield
        connection.execute(command, (_USUAL_HASH,))
    finally:
        connection.execute(f"PRAGMA cache_size = {int(usual)}")


def create(connection: Connection) -> None:
    """Creates the tables for writing on this connection.

    ``stage_gain``: points to add, ``stage_change``: people to change, both for the current rows.
    ``stage_changed``: people of the book whom any row changed. ``stage_remark``: issues of all rows
    with their people.
    """
    for table in (
        f"stage_gain (contact_id INTEGER, n, seq, {_POINT})",
        "stage_change (contact_id INTEGER PRIMARY KEY)",
        "stage_changed (contact_id INTEGER PRIMARY KEY)",
        "stage_remark (contact_id INTEGER, row, code, header, value)",
    ):
        connection.execute(f"CREATE TEMP TABLE {table}")


def _held(layout: StagingColumns) -> str:
    """The condition for points (k) that the people of decided rows (d) may get."""
    if not layout.held:
        return "1"
    every = len(layout.held) == len(layout.points)
    return "d.contact_id > :base" if every else "(d.contact_id > :base OR NOT k.held)"


def _above(layout: StagingColumns, key: str, base: int) -> int:
    """People with ids up to this keep a column, or their tags, unchanged."""
    return base if layout.mode_of(key) == "skip" else 0


def find_changes(connection: Connection, layout: StagingColumns, base: int) -> None:
    """Finds the people whom the decided rows change: people of the book, and new people of earlier
    rows.

    Run after the new people of these rows are written, it also finds the missing points of those
    who are in the file twice.
    """
    connection.execute("DELETE FROM temp.stage_gain")
    connection.execute("DELETE FROM temp.stage_change")
    connection.execute(
        f"INSERT INTO temp.stage_gain SELECT d.contact_id, min(k.n), k.seq, {_POINT}"
        " FROM temp.stage_all k CROSS JOIN temp.stage_decision d ON d.n = k.n"
        f" WHERE {_held(layout)} AND NOT EXISTS (SELECT 1 FROM contact_point p"
        " WHERE p.contact_id = d.contact_id AND p.kind = k.kind AND (p.canonical = k.canonical"
        " OR (k.canonical IS NULL AND p.raw = k.raw)))"
        " GROUP BY d.contact_id, k.kind, coalesce(k.canonical, k.raw)",
        {"base": base},
    )
    connection.execute(
        "INSERT OR IGNORE INTO temp.stage_change SELECT contact_id FROM temp.stage_gain"
    )
    connection.execute(
        "INSERT OR IGNORE INTO temp.stage_change SELECT d.contact_id FROM temp.stage_decision d"
        " JOIN temp.stage_row s ON s.n = d.n JOIN temp.stage_tag t ON t.cell = s.tags"
        " LEFT JOIN tag ON tag.key = t.key WHERE d.contact_id > ? AND NOT EXISTS"
        " (SELECT 1 FROM contact_tag x WHERE x.contact_id = d.contact_id AND x.tag_id = tag.id)",
        (_above(layout, TAGS, base),),
    )
    different = " OR ".join(
        f'{_merged(layout, key, key)} IS NOT c."{key}"'
        if not key.startswith(NEW_KEY)
        else f's."{key}" IS NOT NULL' + (_ONLY_NEW if layout.mode_of(key) == "skip" else "")
        for key in layout.keys
    )
    connection.execute(
        "INSERT OR IGNORE INTO temp.stage_change SELECT d.contact_id FROM temp.stage_decision d"
        " JOIN temp.stage_row s ON s.n = d.n JOIN contact c ON c.id = d.contact_id"
        f" WHERE d.head = d.n AND ({different})",
        {"base": base},
    )
    connection.execute(
        "INSERT OR IGNORE INTO temp.stage_changed SELECT contact_id FROM temp.stage_change"
        " WHERE contact_id <= ?",
        (base,),
    )


def count_changed(connection: Connection) -> int:
    """How many people of the book changed."""
    return int(connection.execute("SELECT count(*) FROM temp.stage_changed").fetchone()[0])


def remember_dry(connection: Connection, base: int) -> None:
    """Stores the new people and new points of a dry run for the later rows."""
    connection.execute(
        "INSERT INTO temp.stage_person SELECT ? + s.n, s.full_name, s.latin_name"
        f" FROM temp.stage_row s WHERE {_NEW}",
        (base,),
    )
    connection.execute(
        "INSERT OR IGNORE INTO temp.stage_known SELECT s.canonical, s.kind, ? + s.n"
        f" FROM temp.stage_all s WHERE s.canonical IS NOT NULL AND {_NEW}",
        (base,),
    )
    connection.execute(
        "INSERT OR IGNORE INTO temp.stage_known SELECT canonical, kind, contact_id"
        " FROM temp.stage_gain WHERE canonical IS NOT NULL"
    )
    connection.execute(
        "UPDATE temp.stage_person SET full_name = coalesce(stage_person.full_name, s.full_name),"
        " latin_name = coalesce(stage_person.latin_name, s.latin_name)"
        " FROM temp.stage_decision d JOIN temp.stage_row s ON s.n = d.n"
        " WHERE d.head = d.n AND d.contact_id = stage_person.id"
    )


def _merged(layout: StagingColumns, key: str, column: str) -> str:
    """The new value of a column of a known person (c) by a row (s): a blank cell clears nothing.

    Only the first row of a person of the book replaces values.
    """
    known = f"nullif(c.\"{column}\", '')"
    kept = f'coalesce({known}, s."{key}", c."{column}")'
    mode = layout.mode_of(key)
    if mode == "skip":
        return f'CASE WHEN d.contact_id > :base THEN {kept} ELSE c."{column}" END'
    if mode == "fill" or key in layout.told_by_names:
        return kept
    allowed = "d.action = 'match' AND d.rename" if key in _NAMES else "d.action = 'match'"
    said = f's."{key}"'
    if key == "birth_date":
        # a date without its year tells less than the known full date
        same = f"{said} LIKE '--%' AND substr({said}, 2) = substr(c.\"{column}\", 5)"
        said = f"CASE WHEN {same} THEN NULL ELSE {said} END"
    return f'CASE WHEN {allowed} THEN coalesce({said}, c."{column}") ELSE {kept} END'


def before_and_after(layout: StagingColumns, key: str) -> tuple[str, str]:
    """The value of a field of a known person (c), and its new value by a decided row (s, d)."""
    if not key.startswith(NEW_KEY):
        return f'c."{key}"', _merged(layout, key, key)
    return "NULL", "NULL" if layout.mode_of(key) == "skip" else f's."{key}"'


def insert_people(
    op: Operation,
    layout: StagingColumns,
    batch_id: int,
    base: int,
    source: str,
    columns: dict[str, str],
) -> None:
    """Inserts new people and their points. ``columns``: staged key -> column of contact.

    OR FAIL, since any failure ends the whole import: SQLite then keeps no copy of every page to
    roll back a single statement.
    """
    values = {columns.get(key, key): f's."{key}"' for key in layout.keys}
    values["full_name"] = "coalesce(s.full_name, '')"
    values["source"] = f"coalesce({values.get('source', 'NULL')}, ?)"
    names = ", ".join(f'"{name}"' for name in values)
    op.connection.execute(
        f"INSERT OR FAIL INTO contact (id, {names}, batch_id, batch_row, created_at, updated_at,"
        f" search_key, sort_key) SELECT ? + s.n, {', '.join(values.values())}, ?, s.row, ?, ?,"
        f" coalesce(s.search_key, ''), s.sort_key FROM temp.stage_row s WHERE {_NEW} ORDER BY s.n",
        (base, source, batch_id, op.now_text, op.now_text),
    )
    op.connection.execute(
        f"INSERT OR FAIL INTO contact_point (contact_id, {_POINT}, is_primary)"
        f" SELECT ? + s.n, {_POINT}, is_primary FROM temp.stage_all s WHERE {_NEW}",
        (base,),
    )


def insert_gains(op: Operation) -> None:
    """Inserts points that known people, and new people who are in the file twice, did not have."""
    op.connection.execute(
        f"INSERT OR IGNORE INTO contact_point (contact_id, {_POINT}, is_primary)"
        f" SELECT contact_id, {_POINT}, row_number() OVER"
        " (PARTITION BY contact_id, kind ORDER BY n, seq) = 1 AND NOT EXISTS (SELECT 1"
        " FROM contact_point p WHERE p.contact_id = g.contact_id AND p.kind = g.kind)"
        " FROM temp.stage_gain g ORDER BY contact_id, n, seq"
    )


def insert_tags(op: Operation, layout: StagingColumns, base: int, decided: int) -> None:
    """Inserts the tags of everybody, new and known; creates missing tags."""
    if op.connection.execute("SELECT 1 FROM temp.stage_tag LIMIT 1").fetchone() is None:
        return
    tagged = "temp.stage_row s JOIN temp.stage_tag t ON t.cell = s.tags"
    known = "JOIN temp.stage_decision d ON d.n = s.n AND d.contact_id > :above"
    values = {"base": base, "above": _above(layout, TAGS, base)}
    unknown = "SELECT name, key, cell FROM temp.stage_tag WHERE key NOT IN (SELECT key FROM tag)"
    if op.connection.execute(f"{unknown} LIMIT 1").fetchone() is not None:
        op.connection.execute(
            f"INSERT INTO tag (name, key) SELECT name, key FROM ({unknown}) WHERE cell IN"
            f" (SELECT s.tags FROM temp.stage_row s WHERE {_NEW} UNION ALL"
            f" SELECT s.tags FROM temp.stage_row s {known}) GROUP BY key ORDER BY min(cell)",
            values,
        )
    op.connection.execute(
        "INSERT OR FAIL INTO contact_tag (contact_id, tag_id) SELECT :base + s.n, tag.id"
        f" FROM {tagged} JOIN tag ON tag.key = t.key WHERE {_NEW}",
        values,
    )
    if decided:
        # OR IGNORE alone would use up ids, and the history would show a change
        op.connection.execute(
            "INSERT OR IGNORE INTO contact_tag (contact_id, tag_id) SELECT d.contact_id, tag.id"
            f" FROM {tagged} {known} JOIN tag ON tag.key = t.key WHERE NOT EXISTS (SELECT 1"
            " FROM contact_tag x WHERE x.contact_id = d.contact_id AND x.tag_id = tag.id)",
            values,
        )


def update_people(
    op: Operation, layout: StagingColumns, base: int, columns: dict[str, str]
) -> None:
    """Writes the changes of known people."""
    names = {key: columns.get(key, key) for key in layout.keys}
    sets = ", ".join(f'"{name}" = {_merged(layout, key, name)}' for key, name in names.items())
    op.connection.execute(
        f"UPDATE contact AS c SET {sets}, updated_at = :now FROM temp.stage_decision d"
        " JOIN temp.stage_row s ON s.n = d.n WHERE d.head = d.n AND c.id = d.contact_id"
        " AND c.id IN (SELECT contact_id FROM temp.stage_change)",
        {"now": op.now_text, "base": base},
    )


def people_to_refresh(connection: Connection, base: int) -> list[int]:
    """People whose keys differ from the staged ones: changed people, and new people who are in the
    file twice."""
    return [
        row[0]
        for row in connection.execute(
            "SELECT contact_id FROM temp.stage_change UNION SELECT contact_id"
            " FROM temp.stage_decision WHERE action = 'duplicate' AND contact_id > ?",
            (base,),
        )
    ]


def keep_remarks(connection: Connection, layout: StagingColumns, base: int) -> None:
    """Stores the issues of the current rows, each with its person, if it has one."""
    person = "coalesce(d.contact_id, :base + i.n)"
    if not layout.creates:
        person = "CASE WHEN d.contact_id <= :base THEN d.contact_id END"
    connection.execute(
        f"INSERT INTO temp.stage_remark SELECT {person}, i.row, i.code,"
        " i.header, i.value FROM temp.stage_issue i LEFT JOIN temp.stage_decision d ON d.n = i.n",
        {"base": base},
    )


def insert_issues(op: Operation, batch_id: int) -> None:
    """Inserts the issues of all imported rows."""
    op.connection.execute(
        "INSERT INTO import_issue (batch_id, contact_id, row, code, header, value)"
        " SELECT ?, contact_id, row, code, header, value FROM temp.stage_remark ORDER BY row",
        (batch_id,),
    )
