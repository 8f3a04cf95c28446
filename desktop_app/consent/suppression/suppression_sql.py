"""All SQL of the suppression list. Hashing is SQL's ``identifier_hash``, see keys.

A row of channel ``*`` is for every channel. ``created_at`` is when the person asked. Rows of joined
books are hashed under their secrets, until they match a person here.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from desktop_app.consent.model import ANY
from desktop_app.consent.suppression.model import Listed
from desktop_app.contacts.identifiers import ledger_kind
from desktop_app.contacts.model import CHANNELS, Channel, Identifier
from desktop_app.store.driver import Connection

TABLE = "suppression"
"""The table of suppressions, and the type of a line that carries one to another book."""
COLUMNS = ("hash", "channel", "secret_id", "reason", "created_at")
# A later stop of the same channel raises the date, never lowers it: joining must not weaken.
_KEEP_STRICTER = (
    " ON CONFLICT (hash, channel) DO UPDATE SET created_at = max(created_at, excluded.created_at)"
)

USABLE = "secret_id IN (SELECT value FROM json_each(usable_secrets()))"
"""Whether a row was hashed under a secret that this book has, its own or a joined one."""

_KNOWN = (
    f"SELECT {ledger_kind('p.kind', 'p.canonical')} AS kind, p.canonical AS identifier"
    " FROM contact_point p WHERE p.canonical IS NOT NULL"
    " UNION SELECT kind, identifier FROM consent_state"
)
MEANT = (
    f"SELECT k.kind, k.identifier FROM ({_KNOWN}) k"
    " WHERE EXISTS (SELECT 1 FROM json_each(joined_hashes(k.kind, k.identifier)) j"
    " CROSS JOIN suppression s ON s.hash = j.value)"
)
"""The identifiers known here that a joined row means."""

Row = tuple[Identifier, str, str, str]
"""Identifier, channel, reason, created_at."""


def is_listed(kind: str, identifier: str, channels: str) -> str:
    """Whether an identifier is on the list for one of the channels; all three are SQL."""
    # + keeps SQLite from hashing once for each of the channels
    return (
        f"(EXISTS (SELECT 1 FROM main.suppression l"
        f" WHERE l.hash = identifier_hash({kind}, {identifier}) AND +l.channel IN ({channels}))"
        " OR joined_secrets() > 0 AND EXISTS (SELECT 1"
        f" FROM json_each(joined_hashes({kind}, {identifier})) j CROSS JOIN main.suppression l"
        f" ON l.hash = j.value WHERE +l.channel IN ({channels}))"
        f" OR {kind} IN ('facebook', 'email') AND EXISTS (SELECT 1"
        f" FROM json_each(older_hashes({kind}, {identifier})) j CROSS JOIN main.suppression l"
        f" ON l.hash = j.value WHERE +l.channel IN ({channels})))"
    )


def any_kept(connection: Connection) -> bool:
    """Whether there is anything on the list that this book can match."""
    row = connection.execute(f"SELECT EXISTS (SELECT 1 FROM suppression WHERE {USABLE})").fetchone()
    return bool(row[0])


def add(connection: Connection, rows: Iterable[Row]) -> None:
    """Adds identifiers to the list; listed ones stay."""
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
    of_one = (identifier.kind, identifier.canonical)
    rows = connection.execute(
        "SELECT channel, max(created_at) FROM suppression WHERE hash = identifier_hash(?, ?)"
        " OR hash IN (SELECT value FROM json_each(joined_hashes(?, ?)))"
        " OR hash IN (SELECT value FROM json_each(older_hashes(?, ?))) GROUP BY channel",
        (*of_one, *of_one, *of_one),
    ).fetchall()
    return dict(rows)


def take_over(connection: Connection, table: str) -> None:
    """Hashes again under this book's secret the joined rows that match an identifier in a table."""
    (joined,) = connection.execute("SELECT joined_secrets()").fetchone()
    if not joined:
        return
    meant = (
        f" FROM {table} r CROSS JOIN json_each(joined_hashes(r.kind, r.identifier)) j"
        " CROSS JOIN suppression s ON s.hash = j.value"
    )
    connection.execute(
        "INSERT INTO suppression (hash, channel, secret_id, reason, created_at)"
        " SELECT identifier_hash(r.kind, r.identifier), s.channel, suppression_secret(),"
        f" s.reason, s.created_at{meant} WHERE true{_KEEP_STRICTER}"
    )
    connection.execute(f"DELETE FROM suppression WHERE hash IN (SELECT s.hash{meant})")


def keep_secret(connection: Connection, secret_id: str, sealed: str, now: str) -> None:
    """Keeps the secret of a joined list."""
    connection.execute(
        "INSERT OR IGNORE INTO suppression_key (secret_id, sealed, joined_at) VALUES (?, ?, ?)",
        (secret_id, sealed, now),
    )


def sealed_secrets(connection: Connection) -> list[tuple[str, str]]:
    """Id and sealed secret of every joined list."""
    rows = connection.execute("SELECT secret_id, sealed FROM suppression_key").fetchall()
    return [(str(secret_id), str(sealed)) for secret_id, sealed in rows]


def lift(connection: Connection, identifier: Identifier, channel: Channel) -> None:
    """Removes one channel. Of a suppression of every channel all others stay."""
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
    rows = connection.execute(f"SELECT {', '.join(COLUMNS)} FROM suppression").fetchall()
    return [dict(zip(COLUMNS, row, strict=True)) for row in rows]


def join(connection: Connection, rows: Iterable[Mapping[str, object]]) -> None:
    """Adds the rows that are missing here."""
    connection.executemany(
        f"INSERT INTO suppression ({', '.join(COLUMNS)}) VALUES (?, ?, ?, ?, ?){_KEEP_STRICTER}",
        [[row[name] for name in COLUMNS] for row in rows],
    )


def count(connection: Connection) -> int:
    """How many identifiers are on the list."""
    row = connection.execute(
        f"SELECT count(DISTINCT hash) FROM suppression WHERE {USABLE}"
    ).fetchone()
    return int(row[0])


def page(connection: Connection, limit: int, offset: int) -> list[Listed]:
    """The latest request first."""
    hashes = [
        row[0]
        for row in connection.execute(
            f"SELECT hash FROM suppression WHERE {USABLE}"
            " GROUP BY hash ORDER BY max(created_at) DESC, hash LIMIT ? OFFSET ?",
            (limit, offset),
        )
    ]
    names = connection.execute(
        "WITH stopped AS MATERIALIZED"
        " (SELECT DISTINCT kind, identifier FROM consent_state WHERE purpose = '*'),"
        " hashed AS MATERIALIZED"
        " (SELECT identifier_hash(kind, identifier) AS hash, kind, identifier FROM stopped)"
        " SELECT hash, kind, identifier FROM hashed"
        " WHERE hash IN (SELECT value FROM json_each(?))",
        (json.dumps(hashes),),
    )
    known = {row[0]: Identifier(row[1], row[2]) for row in names}
    return [_listed(connection, one, known.get(one)) for one in hashes]


def find(connection: Connection, identifier: Identifier) -> Listed | None:
    """The list's entry for one identifier."""
    of_one = (identifier.kind, identifier.canonical)
    row = connection.execute(
        "SELECT hash FROM suppression WHERE hash = identifier_hash(?, ?)"
        " OR hash IN (SELECT value FROM json_each(joined_hashes(?, ?)))"
        " OR hash IN (SELECT value FROM json_each(older_hashes(?, ?)))"
        " ORDER BY secret_id = suppression_secret() DESC LIMIT 1",
        (*of_one, *of_one, *of_one),
    ).fetchone()
    return None if row is None else _listed(connection, row[0], identifier)


def _listed(connection: Connection, hashed: str, identifier: Identifier | None) -> Listed:
    rows = connection.execute(
        "SELECT channel, created_at, reason, secret_id <> suppression_secret() FROM suppression"
        " WHERE hash = ? ORDER BY created_at DESC, channel",
        (hashed,),
    ).fetchall()
    channels = {channel: since for channel, since, *_ in rows}
    found = None
    if identifier is not None:
        found = connection.execute(
            "SELECT c.id, coalesce(nullif(c.full_name, ''), c.latin_name, c.company, '')"
            " FROM contact_point p JOIN contact c ON c.id = p.contact_id"
            f" WHERE p.canonical = ? AND {ledger_kind('p.kind', 'p.canonical')} = ?"
            " ORDER BY c.id LIMIT 1",
            (identifier.canonical, identifier.kind),
        ).fetchone()
    contact_id, name = found or (None, "")
    return Listed(hashed, identifier, channels, rows[0][2], bool(rows[0][3]), contact_id, name)


def any_of_other_secret(connection: Connection) -> bool:
    """Whether there are rows whose secret this book does not have."""
    row = connection.execute(
        f"SELECT EXISTS (SELECT 1 FROM suppression WHERE NOT {USABLE})"
    ).fetchone()
    return bool(row[0])


def secret_ids(connection: Connection) -> set[str]:
    """The secrets that anything in the book was hashed or sealed under."""
    rows = connection.execute(
        "SELECT secret_id FROM suppression UNION SELECT secret_id FROM consent_seal"
        " UNION SELECT secret_id FROM suppression_key"
    )
    return {str(row[0]) for row in rows.fetchall()}


def foreign_ids(connection: Connection) -> set[str]:
    """The secrets of rows that this book can't match."""
    rows = connection.execute(f"SELECT DISTINCT secret_id FROM suppression WHERE NOT {USABLE}")
    return {str(row[0]) for row in rows.fetchall()}


def note(connection: Connection, key: str) -> str | None:
    """A note of the book."""
    row = connection.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
    return None if row is None else str(row[0])


def set_note(connection: Connection, key: str, value: str) -> None:
    """Keeps a note of the book."""
    connection.execute("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", (key, value))


def seal_anew(connection: Connection, secret_id: str, sealed: str) -> None:
    """Keeps a secret of a joined list under another secret of this book."""
    connection.execute(
        "UPDATE suppression_key SET sealed = ? WHERE secret_id = ?", (sealed, secret_id)
    )


def rehash(connection: Connection) -> None:
    """Hashes again under this book's secret the ledger's stops of every purpose.

    The rows of the other secret stay, because it may come back. A channel that the person agreed to
    again since is left out.
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
        f" sum(NOT {USABLE}) AS other, sum({USABLE}) AS own"
        " FROM suppression GROUP BY channel, created_at)"
        " SELECT coalesce(sum(max(other - own, 0)), 0) FROM of_secret"
    ).fetchone()
    return int(row[0])
