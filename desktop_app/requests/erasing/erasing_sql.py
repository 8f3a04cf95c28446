"""Taking a person out of the tables. Runs within one write in which nothing is journaled.

What an erasure does to the ledger is in consent/erasing.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Sequence
from pathlib import Path

from desktop_app.contacts.model import Identifier
from desktop_app.store.driver import Connection
from desktop_app.store.erasure import REDACTED
from desktop_app.store.journal import Operation

UNSWEPT = "erasure_unswept"
"""A note of the book: an erasure whose remains the file still holds."""

_IDS = "(SELECT value FROM json_each(?))"


def begin(connection: Connection) -> None:
    """From here on what is deleted is overwritten."""
    connection.execute("PRAGMA secure_delete = ON")


def anonymise_recipients(
    op: Operation, ids: Collection[int], addresses: Iterable[str], names: Iterable[str]
) -> None:
    """Who was written to stays counted, without a person; also where their row was deleted."""
    op.connection.execute(
        "UPDATE campaign_recipient SET contact_id = NULL, full_name = '', address = NULL,"
        " merge_values = '{}', message = '', others = NULL"
        f" WHERE contact_id IN {_IDS} OR (address IN {_IDS} AND contact_id IS NULL)"
        f" OR (contact_id IS NULL AND full_name IN {_IDS})",
        (json.dumps(sorted(ids)), json.dumps(list(addresses)), json.dumps(list(names))),
    )


def anonymise_issues(
    op: Operation, ids: Collection[int], holds_cell: Callable[[str], bool]
) -> None:
    """What imports set aside keeps its count and loses its words."""
    connection = op.connection
    connection.execute(
        f"UPDATE import_issue SET value = NULL, contact_id = NULL WHERE contact_id IN {_IDS}",
        (json.dumps(sorted(ids)),),
    )
    theirs = [
        (issue,)
        for issue, value in connection.execute(
            "SELECT id, value FROM import_issue WHERE value <> ''"
        )
        if holds_cell(value)
    ]
    connection.executemany("UPDATE import_issue SET value = NULL WHERE id = ?", theirs)


def anonymise_files(op: Operation, holds: Callable[[object], bool]) -> None:
    """A file of one person may be called by their name."""
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
    values = json.dumps([one.canonical for one in identifiers])
    connection.execute(f"DELETE FROM contact_search WHERE rowid IN {_IDS}", (wanted,))
    connection.execute(f"DELETE FROM contact WHERE id IN {_IDS}", (wanted,))
    connection.execute(f"DELETE FROM merged WHERE gone_id IN {_IDS}", (wanted,))
    connection.execute(f"DELETE FROM duplicate_key WHERE contact_id IN {_IDS}", (wanted,))
    connection.execute(f"DELETE FROM not_duplicate WHERE a IN {_IDS}", (wanted,))
    connection.execute(f"DELETE FROM not_duplicate WHERE b IN {_IDS}", (wanted,))
    connection.execute(f"DELETE FROM shared_value WHERE value IN {_IDS}", (values,))
    connection.execute(f"DELETE FROM duplicate_common WHERE value IN {_IDS}", (values,))
    connection.executemany(
        "DELETE FROM reply_review WHERE identifier = ? AND kind = ?",
        [(one.canonical, one.kind) for one in identifiers],
    )
    # deleted entries of the index stay in it until it is merged
    connection.execute("INSERT INTO contact_search (contact_search) VALUES ('optimize')")


def set_unswept(op: Operation) -> None:
    """Notes that remains are in the file until it is written anew."""
    op.connection.execute(
        "INSERT INTO meta (key, value) VALUES (?, '1')"
        " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (UNSWEPT,),
    )


def protected(connection: Connection, identifiers: Iterable[Identifier]) -> list[str]:
    """The protected forms of these identifiers."""
    return [
        connection.execute("SELECT identifier_hash(?, ?)", (one.kind, one.canonical)).fetchone()[0]
        for one in identifiers
    ]
