"""Removes a person from the tables. Runs within one write in which nothing is journaled.

consent/erasing applies an erasure to the ledger.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Sequence
from pathlib import Path

from desktop_app.contacts.model import Identifier
from desktop_app.store.driver import Connection
from desktop_app.store.erasure import REDACTED
from desktop_app.store.journal import Operation
from desktop_app.store.tables import OnErase, Table

UNSWEPT = "erasure_unswept"
"""A note of the book: an erasure whose remains are still in the file."""

_IDS = "(SELECT value FROM json_each(?))"


def begin(connection: Connection) -> None:
    """From here on deleted data is overwritten."""
    connection.execute("PRAGMA secure_delete = ON")


def anonymise(op: Operation, ids: Collection[int]) -> None:
    """Counts stay, without the person."""
    for table in op.tables.erased(OnErase.ANONYMISED):
        _anonymise(op, table, f"{table.person} IN {_IDS}", [json.dumps(sorted(ids))])


def _anonymise(op: Operation, table: Table, where: str, arguments: Sequence[str]) -> None:
    values = ", ".join(f"{column} = ?" for column in table.anonymous)
    op.connection.execute(
        f"UPDATE {table.name} SET {values} WHERE {where}", (*table.anonymous.values(), *arguments)
    )


def anonymise_recipients(op: Operation, addresses: Iterable[str], names: Iterable[str]) -> None:
    """Also recipients whose person was deleted earlier."""
    _anonymise(
        op,
        op.tables["campaign_recipient"],
        f"contact_id IS NULL AND (address IN {_IDS} OR full_name IN {_IDS})",
        [json.dumps(list(addresses)), json.dumps(list(names))],
    )


def anonymise_issues(op: Operation, holds_cell: Callable[[str], bool]) -> None:
    """Import notes about unlisted people lose their texts, too."""
    connection = op.connection
    theirs = [
        (issue,)
        for issue, value in connection.execute(
            "SELECT id, value FROM import_issue WHERE value <> ''"
        )
        if holds_cell(value)
    ]
    connection.executemany("UPDATE import_issue SET value = NULL WHERE id = ?", theirs)


def anonymise_files(op: Operation, holds: Callable[[object], bool]) -> None:
    """A file about one person may be named after them."""
    theirs = [
        (REDACTED, batch)
        for batch, name in op.connection.execute("SELECT id, file_name FROM import_batch")
        if holds(name) or holds(Path(name).stem)
    ]
    op.connection.executemany("UPDATE import_batch SET file_name = ? WHERE id = ?", theirs)


def delete_person(op: Operation, ids: Collection[int], identifiers: Sequence[Identifier]) -> None:
    """The rows of these people and everything derived from them."""
    connection = op.connection
    wanted = json.dumps(sorted(ids))
    index = op.tables.search.name
    connection.execute(f"DELETE FROM {index} WHERE rowid IN {_IDS}", (wanted,))
    for table in op.tables.erased(OnErase.DELETED):
        for column in table.people_columns:
            connection.execute(f"DELETE FROM {table.name} WHERE {column} IN {_IDS}", (wanted,))
        if table.identifier:
            of_kind = f" AND {table.identifier_kind} = ?" if table.identifier_kind else ""
            connection.executemany(
                f"DELETE FROM {table.name} WHERE {table.identifier} = ?{of_kind}",
                [(one.canonical, one.kind)[: 1 + bool(of_kind)] for one in identifiers],
            )
    # deleted entries of the index stay in it until it is merged
    connection.execute(f"INSERT INTO {index} ({index}) VALUES ('optimize')")


def set_unswept(op: Operation) -> None:
    """Notes that remains are in the file until it is rewritten."""
    op.connection.execute(
        "INSERT INTO meta (key, value) VALUES (?, '1')"
        " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (UNSWEPT,),
    )


def protected(connection: Connection, identifiers: Iterable[Identifier]) -> list[str]:
    """The hashes of these identifiers."""
    return [
        connection.execute("SELECT identifier_hash(?, ?)", (one.kind, one.canonical)).fetchone()[0]
        for one in identifiers
    ]
