"""Whether a book's file is whole: its pages, its links, its search index and its texts."""

from __future__ import annotations

from desktop_app.store.driver import Connection, DatabaseError
from desktop_app.store.migrations import made, schema_of_today
from desktop_app.store.tables import Tables


def file_problems(connection: Connection, tables: Tables) -> list[str]:
    """All checks below; empty if the book is whole."""
    # the index first: SQLite's own check compares it with this connection's cached state
    found = search_problems(connection, tables) + problems_of(connection)
    return found + text_problems(connection) + schema_problems(connection)


def problems_of(connection: Connection, *, quick: bool = False) -> list[str]:
    """SQLite's own check of a file; empty if it is whole. ``quick`` skips the indexes."""
    pragma = "quick_check" if quick else "integrity_check"
    rows = connection.execute(f"PRAGMA {pragma}").fetchall()
    found = [str(row[0]) for row in rows if row[0] != "ok"]
    if connection.execute("PRAGMA foreign_key_check").fetchone():
        found.append("foreign_key_check")
    return found


def search_problems(connection: Connection, tables: Tables) -> list[str]:
    """Whether the search index has exactly the people of the book."""
    people, index = tables.people.name, tables.search.name
    (differ,) = connection.execute(
        f"SELECT (SELECT count(*) FROM {people}) <> (SELECT count(*) FROM {index}) OR EXISTS"
        f" (SELECT id FROM {people} EXCEPT SELECT rowid FROM {index})"
    ).fetchone()
    return ["search_index"] if differ else []


def schema_problems(connection: Connection) -> list[str]:
    """Whether the ledger's append-only triggers and the indexes are as the program made them: codes
    ``schema.trigger`` and ``schema.index``. A foreign trigger is reported, too."""
    wanted, found = schema_of_today(), made(connection)
    wrong = {
        kind
        for kind, name in wanted.keys() | {key for key in found if key[0] == "trigger"}
        if wanted.get((kind, name)) != found.get((kind, name))
    }
    return [f"schema.{kind}" for kind in sorted(wrong)]


def repair_schema(connection: Connection) -> None:
    """Recreates the triggers and indexes that differ from the program's."""
    wanted, found = schema_of_today(), made(connection)
    for kind, name in [key for key in found if key[0] == "trigger" or key in wanted]:
        if wanted.get((kind, name)) != found[kind, name]:
            quoted = name.replace('"', '""')
            connection.execute(f'DROP {kind} "{quoted}"')
            del found[kind, name]
    for key, statement in wanted.items():
        if key not in found:
            connection.execute(statement)


def text_problems(connection: Connection) -> list[str]:
    """Whether every text is UTF-8; SQLite's own check does not look. Each row is read as one text,
    which the driver decodes strictly."""
    read_text, connection.text_factory = connection.text_factory, str
    try:
        for table, columns in _texts(connection).items():
            # a separator between columns, otherwise two halves of a letter could form a valid one
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
    """The text columns of all tables except the journal: it keeps the images from before a
    correction, which nobody could repair."""
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
