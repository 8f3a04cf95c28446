"""All SQL of the chain over the ledger. Hashing is SQL's ``seal_hash``, see model.sealer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import astuple, fields

from desktop_app.consent.chain.model import (
    BROKEN,
    CHANGED,
    FIRST_LINK,
    OTHER_SECRET,
    RUN,
    UNSEALED,
    Break,
    Seal,
)
from desktop_app.contacts.model import Identifier
from desktop_app.store.driver import Connection

UNSEALED_NOTE = "ledger_unsealed"
"""A note in a book from before the chain: its events have yet to be sealed."""

STEP = "0008_audit"
"""The migration that added the chain."""

# Frozen by golden tests: events are sealed as these columns, in this order, as JSON.
_SEALED = (
    *("id", "kind", "identifier", "channel", "purpose", "event", "happened_at", "recorded_at"),
    *("given_by", "recorded_by", "method", "wording_id", "evidence", "evidence_sha256"),
    *("jurisdiction", "valid_until", "note", "corrects", "batch_id", "evidence_id"),
)
# Only where they have a value: older events have seals without them.
_ADDED = ("only_this", "not_before")
_LINE = (
    f"CASE WHEN only_this OR not_before IS NOT NULL THEN json_array({', '.join(_SEALED + _ADDED)})"
    f" ELSE json_array({', '.join(_SEALED)}) END"
)
_NEXT = (
    "SELECT min(id), max(id), seal_hash(?1, coalesce(group_concat(line, char(10)), ''))"
    f" FROM (SELECT id, {_LINE} AS line FROM consent_event WHERE id > ?2 ORDER BY id LIMIT {RUN})"
)
_COLUMNS = ", ".join(f"s.{field.name}" for field in fields(Seal))
_CONTENT = (
    "seal_hash(s.secret_id, coalesce((SELECT group_concat(line, char(10)) FROM"
    f" (SELECT {_LINE} AS line FROM consent_event e"
    " WHERE e.id BETWEEN s.first_id AND s.last_id ORDER BY e.id)), ''))"
)
"""The expected content of seal ``s``, computed from its events; null if its secret is missing."""

_LINK = (
    "seal_hash(s.secret_id, concat_ws(char(10), s.link_before, s.first_id, s.last_id, s.again,"
    " s.content, s.sealed_at, s.secret_id))"
)
_STANDING = (
    # max() picks the row that the other columns are taken from
    "(SELECT first_id, last_id, again, content, secret_id, sealed_at, max(id) AS id"
    " FROM consent_seal GROUP BY first_id)"
)
"""The valid seal of every run of events."""

_USABLE = "(SELECT value FROM json_each(usable_secrets()))"
_MOST = 100  # per kind of break, the first places are enough


def is_old(connection: Connection) -> bool:
    """Whether the events are from before the chain and have no seal yet."""
    row = connection.execute("SELECT 1 FROM meta WHERE key = ?", (UNSEALED_NOTE,)).fetchone()
    return row is not None


def set_sealed(connection: Connection) -> None:
    """From now on an event without a seal is not the program's."""
    connection.execute("DELETE FROM meta WHERE key = ?", (UNSEALED_NOTE,))


def newest(connection: Connection) -> int:
    """The id of the last event; 0 for none."""
    return int(connection.execute("SELECT coalesce(max(id), 0) FROM consent_event").fetchone()[0])


def newest_sealed(connection: Connection) -> int:
    """The id of the last event that has a seal; 0 for none."""
    row = connection.execute(
        "SELECT last_id FROM consent_seal ORDER BY first_id DESC LIMIT 1"
    ).fetchone()
    return 0 if row is None else int(row[0])


def seal(connection: Connection, after: int, now: str) -> None:
    """Seals the events after an id, in runs."""
    (secret_id,) = connection.execute("SELECT suppression_secret()").fetchone()
    while True:
        first, last, content = connection.execute(_NEXT, (secret_id, after)).fetchone()
        if first is None:
            return
        _add(connection, [Seal(first, last, 0, content, secret_id, now)])
        after = last


def is_foreign(connection: Connection) -> bool:
    """Whether the chain was last continued under a secret that is missing."""
    row = connection.execute(
        f"SELECT secret_id NOT IN {_USABLE} FROM consent_seal ORDER BY id DESC LIMIT 1"
    ).fetchone()
    return row is not None and bool(row[0])


def foreign_seals(connection: Connection) -> list[Seal]:
    """The valid seals that were made under missing secrets."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM {_STANDING} s WHERE s.secret_id NOT IN {_USABLE}"
        " ORDER BY s.first_id"
    )
    return [Seal(*row) for row in rows.fetchall()]


def intact_over(connection: Connection, identifiers: Iterable[Identifier]) -> list[Seal]:
    """The seals over events about these identifiers, all of whose events are unchanged."""
    found: dict[int, Seal] = {}
    for one in identifiers:
        rows = connection.execute(
            f"SELECT {_COLUMNS} FROM consent_event e JOIN consent_seal s ON s.id ="
            " (SELECT id FROM consent_seal WHERE first_id <= e.id"
            " ORDER BY first_id DESC, id DESC LIMIT 1) AND s.last_id >= e.id"
            " WHERE e.identifier = ? AND e.kind = ? GROUP BY s.id",
            (one.canonical, one.kind),
        ).fetchall()
        found |= {row[0]: Seal(*row) for row in rows}
    return [one for _, one in sorted(found.items()) if _holds(connection, one)]


def _holds(connection: Connection, seal: Seal) -> bool:
    row = connection.execute(
        f"SELECT {_CONTENT} = s.content FROM consent_seal s WHERE s.first_id = ?"
        " ORDER BY s.id DESC LIMIT 1",
        (seal.first_id,),
    ).fetchone()
    return bool(row[0])


def seal_again(connection: Connection, seals: Sequence[Seal], now: str) -> None:
    """Reseals the events of these seals as they are now, under the book's secret."""
    for one in seals:
        (secret_id, content) = connection.execute(
            f"SELECT s.secret_id, {_CONTENT} FROM (SELECT suppression_secret() AS secret_id,"
            " ? AS first_id, ? AS last_id) s",
            (one.first_id, one.last_id),
        ).fetchone()
        _add(connection, [Seal(one.first_id, one.last_id, 1, content, secret_id, now)])


def _add(connection: Connection, seals: Iterable[Seal]) -> None:
    row = connection.execute("SELECT link FROM consent_seal ORDER BY id DESC LIMIT 1").fetchone()
    link = FIRST_LINK if row is None else str(row[0])
    for one in seals:
        (link,) = connection.execute(
            "SELECT seal_hash(?, ?)", (one.secret_id, one.text(link))
        ).fetchone()
        connection.execute(
            "INSERT INTO consent_seal"
            " (first_id, last_id, again, content, secret_id, sealed_at, link)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (*astuple(one), link),
        )


def breaks(connection: Connection) -> list[Break]:
    """The differences between events and seals, each kind from its first place on."""
    found = [
        Break(problem, first, last)
        for problem, statement in _LOOKS
        for first, last in connection.execute(f"{statement} LIMIT {_MOST}")
    ]
    return found + _lost_end(connection)


_LOOKS = (
    (CHANGED, f"SELECT s.first_id, s.last_id FROM {_STANDING} s WHERE {_CONTENT} <> s.content"),
    (
        UNSEALED,
        "SELECT e.id, e.id FROM"
        " (SELECT lag(last_id, 1, 0) OVER (ORDER BY first_id) AS after, first_id AS until"
        f" FROM {_STANDING} UNION ALL"
        " SELECT coalesce(max(last_id), 0), 9223372036854775807 FROM consent_seal) gap"
        " CROSS JOIN consent_event e ON e.id > gap.after AND e.id < gap.until"
        " WHERE gap.until - gap.after > 1",
    ),
    (
        BROKEN,
        "SELECT s.first_id, s.last_id FROM"
        f" (SELECT *, lag(link, 1, '{FIRST_LINK}') OVER (ORDER BY id) AS link_before"
        f" FROM consent_seal) s WHERE {_LINK} <> s.link",
    ),
    (
        OTHER_SECRET,
        f"SELECT min(s.first_id), max(s.last_id) FROM {_STANDING} s"
        f" WHERE s.secret_id NOT IN {_USABLE} HAVING count(*) > 0",
    ),
)


def _lost_end(connection: Connection) -> list[Break]:
    """The last seals may have been removed together with their events; the file's own count of
    seals reveals it."""
    made, there, last = connection.execute(
        "SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'consent_seal'), 0),"
        " coalesce(max(id), 0), coalesce(max(last_id), 0) FROM consent_seal"
    ).fetchone()
    return [Break(BROKEN, last + 1, last + 1)] if made != there else []
