"""Whether a book's file is whole: its pages, its links, its search index and its texts."""

from __future__ import annotations

from desktop_app.store.driver import Connection, DatabaseError


def problems_of(connection: Connection, *, quick: bool = False) -> list[str]:
    """What SQLite finds wrong with a file; empty when it is whole. ``quick`` skips the indexes."""
    pragma = "quick_check" if quick else "integrity_check"
    rows = connection.execute(f"PRAGMA {pragma}").fetchall()
    found = [str(row[0]) for row in rows if row[0] != "ok"]
    if connection.execute("PRAGMA foreign_key_check").fetchone():
        found.append("foreign_key_check")
    return found


def search_problems(connection: Connection) -> list[str]:
    """Whether every contact is in the search index, and nobody else."""
    people, indexed = connection.execute(
        "SELECT (SELECT count(*) FROM contact), (SELECT count(*) FROM contact_search)"
    ).fetchone()
    return [] if people == indexed else ["search_index"]


def text_problems(connection: Connection) -> list[str]:
    """Whether every text is UTF-8; SQLite's own check does not look. A table is read as one text a
    row, which the driver decodes strictly."""
    read_text, connection.text_factory = connection.text_factory, str
    try:
        for table, columns in _texts(connection).items():
            # between the columns a letter, or two halves of one could make a whole
            joined = f"concat_ws(char(10), {', '.join(columns)})"
            try:
                for _ in connection.execute(f"SELECT {joined} FROM {table}"):
                    pass
            except DatabaseError as error:
                if "decode" not in str(error).lower():
                    raise
                return ["text"]
    finally:
        connection.text_factory = read_text
    return []


def _texts(connection: Connection) -> dict[str, list[str]]:
    """The text columns of all tables but the journal: it keeps what was there before a correction,
    and nobody could make that right."""
    rows = connection.execute(
        "SELECT t.name, c.name FROM pragma_table_list t, pragma_table_info(t.name) c"
        " WHERE t.schema = 'main' AND t.type = 'table' AND c.type = 'TEXT'"
        " AND t.name <> 'change_row'"
        " AND t.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND t.name NOT LIKE '\\_%' ESCAPE '\\'"
    ).fetchall()
    found: dict[str, list[str]] = {}
    for table, column in rows:
        found.setdefault(f'"{table}"', []).append(f'"{column}"')
    return found
