"""All SQL of the suppression list. Hashing is SQL's ``identifier_hash``, see service.Consent.

A row of channel ``*`` is for every channel. ``created_at`` is when the person asked.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from desktop_app.consent.model import ANY
from desktop_app.contacts.model import CHANNELS, Identifier
from desktop_app.store.driver import Connection

_COLUMNS = ("hash", "channel", "secret_id", "reason", "created_at")
# A later stop of the same channel makes it younger, never older: joining must not weaken.
_KEEP_STRICTER = (
    " ON CONFLICT (hash, channel) DO UPDATE SET created_at = max(created_at, excluded.created_at)"
)

Row = tuple[Identifier, str, str, str]
"""Identifier, channel, reason, created_at."""


def any_kept(connection: Connection) -> bool:
    """Whether there is anything on the list that this book's secret can match."""
    row = connection.execute(
        "SELECT EXISTS (SELECT 1 FROM suppression WHERE secret_id = suppression_secret())"
    ).fetchone()
    return bool(row[0])


def add(connection: Connection, rows: Iterable[Row]) -> None:
    """Puts identifiers on the list; who is on it already stays."""
    connection.executemany(
        "INSERT INTO suppression (hash, channel, secret_id, reason, created_at)"
        f" VALUES (identifier_hash(?, ?), ?, suppression_secret(), ?, ?){_KEEP_STRICTER}",
        (
            (identifier.kind, identifier.canonical, channel, reason, created_at)
            for identifier, channel, reason, created_at in rows
        ),
    )


def channels_of(connection: Connection, identifier: Identifier) -> dict[str, str]:
    """The channels (or ``*``) an identifier is suppressed for, and since when."""
    rows = connection.execute(
        "SELECT channel, created_at FROM suppression WHERE hash = identifier_hash(?, ?)",
        (identifier.kind, identifier.canonical),
    ).fetchall()
    return dict(rows)


def lift(connection: Connection, identifier: Identifier, channel: str) -> None:
    """Frees one channel. Out of a suppression of every channel all others stay in."""
    of_one = (identifier.kind, identifier.canonical)
    for other in CHANNELS:
        if other != channel:
            connection.execute(
                "INSERT INTO suppression (hash, channel, secret_id, reason, created_at)"
                " SELECT hash, ?, secret_id, reason, created_at FROM suppression"
                f" WHERE hash = identifier_hash(?, ?) AND channel = ?{_KEEP_STRICTER}",
                (other, *of_one, ANY),
            )
    connection.execute(
        "DELETE FROM suppression WHERE hash = identifier_hash(?, ?) AND channel IN (?, ?)",
        (*of_one, channel, ANY),
    )


def export(connection: Connection) -> list[dict[str, object]]:
    """Every row, for another copy of the book."""
    rows = connection.execute(f"SELECT {', '.join(_COLUMNS)} FROM suppression").fetchall()
    return [dict(zip(_COLUMNS, row, strict=True)) for row in rows]


def join(connection: Connection, rows: Iterable[Mapping[str, object]]) -> int:
    """Takes over what is missing here; returns how many rows were new."""
    before = _count(connection)
    connection.executemany(
        f"INSERT INTO suppression ({', '.join(_COLUMNS)}) VALUES (?, ?, ?, ?, ?){_KEEP_STRICTER}",
        [[row[name] for name in _COLUMNS] for row in rows],
    )
    return _count(connection) - before


def _count(connection: Connection) -> int:
    return int(connection.execute("SELECT count(*) FROM suppression").fetchone()[0])


def any_of_other_secret(connection: Connection) -> bool:
    row = connection.execute(
        "SELECT EXISTS (SELECT 1 FROM suppression WHERE secret_id <> suppression_secret())"
    ).fetchone()
    return bool(row[0])


def rehash(connection: Connection) -> None:
    """Hashes under this book's secret what the ledger knows to be stopped for every purpose.

    The rows of the other secret stay, for it may come back. A channel the person agreed to again
    since is left out.
    """
    again = (
        "EXISTS (SELECT 1 FROM consent_state again WHERE again.identifier = stop.identifier"
        " AND again.kind = stop.kind AND again.state = 'granted'"
    )
    columns = (
        "identifier_hash(stop.kind, stop.identifier), {channel}, suppression_secret(),"
        " stop.state, stop.since"
    )
    stopped = (
        " FROM consent_state stop WHERE stop.purpose = '*'"
        " AND stop.state IN ('denied', 'withdrawn')"
    )
    connection.execute(
        f"INSERT INTO suppression SELECT {columns.format(channel='stop.channel')}{stopped}"
        f" AND NOT {again} AND stop.channel IN ('*', again.channel)){_KEEP_STRICTER}"
    )
    for channel in CHANNELS:
        connection.execute(
            f"INSERT INTO suppression SELECT {columns.format(channel='?')}{stopped}"
            f" AND stop.channel = '*' AND {again})"
            f" AND NOT {again} AND again.channel = ?){_KEEP_STRICTER}",
            (channel, channel),
        )


def unmatched(connection: Connection) -> int:
    """How many rows of another secret have no row of this one in their place."""
    row = connection.execute(
        "WITH of_secret AS (SELECT channel, created_at,"
        " sum(secret_id <> suppression_secret()) AS other,"
        " sum(secret_id = suppression_secret()) AS own"
        " FROM suppression GROUP BY channel, created_at)"
        " SELECT coalesce(sum(max(other - own, 0)), 0) FROM of_secret"
    ).fetchone()
    return int(row[0])
