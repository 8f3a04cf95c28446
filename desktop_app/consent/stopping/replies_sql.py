"""All SQL of replies: those read before, and those that wait for the owner."""

from __future__ import annotations

from desktop_app.consent.stopping.model import Review
from desktop_app.contacts.identifiers import ledger_kind
from desktop_app.contacts.model import Channel, Identifier, PointKind
from desktop_app.store.driver import Connection
from desktop_app.store.journal import Operation

_REVIEWS = (
    "SELECT r.id, r.kind, r.identifier, r.text, r.happened_at, r.source, r.read_at, r.decision,"
    " c.id, coalesce(nullif(c.full_name, ''), c.latin_name, c.company, '')"
    " FROM reply_review r LEFT JOIN contact c ON c.id ="
    " (SELECT min(p.contact_id) FROM contact_point p WHERE p.canonical = r.identifier"
    f" AND {ledger_kind('p.kind', 'p.canonical')} = r.kind)"
)


def stopped_channels(
    connection: Connection, identifier: Identifier, text: str, happened_at: str | None
) -> list[Channel]:
    """The channels that this reply stopped, as the ledger has it; without a time, any reply of
    these words."""
    rows = connection.execute(
        "SELECT DISTINCT channel FROM consent_event WHERE identifier = ? AND kind = ?"
        " AND event = 'withdrawn' AND method = 'message' AND evidence = ?"
        " AND (? IS NULL OR happened_at = ?)",
        (identifier.canonical, identifier.kind, text, happened_at, happened_at),
    )
    return [row[0] for row in rows]


def is_in_review(
    connection: Connection, identifier: Identifier, text: str, happened_at: str | None
) -> bool:
    """Whether this reply waits for the owner, or was decided. Without a time, one that was decided
    to be a stop does not count: the person may have written it again."""
    row = connection.execute(
        "SELECT EXISTS (SELECT 1 FROM reply_review WHERE identifier = ? AND kind = ?"
        " AND text = ? AND happened_at = ? AND (happened_at <> '' OR decision IS NOT 'stop'))",
        (identifier.canonical, identifier.kind, text, happened_at or ""),
    ).fetchone()
    return bool(row[0])


def insert(
    op: Operation, identifier: Identifier, text: str, happened_at: str | None, source: str
) -> None:
    """A reply to decide; once. One that was decided to be a stop is to decide again."""
    op.connection.execute(
        "INSERT INTO reply_review"
        " (kind, identifier, text, happened_at, source, read_at) VALUES (?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (identifier, kind, happened_at, text) DO UPDATE SET decision = NULL,"
        " decided_at = NULL, source = excluded.source, read_at = excluded.read_at"
        " WHERE decision = 'stop'",
        (identifier.kind, identifier.canonical, text, happened_at or "", source, op.now_text),
    )


def reviews(connection: Connection, *, decided: bool, limit: int, offset: int) -> list[Review]:
    """The open ones, the oldest first; or those decided, the newest first."""
    which = "NOT NULL ORDER BY r.id DESC" if decided else "NULL ORDER BY r.id"
    rows = connection.execute(
        f"{_REVIEWS} WHERE r.decision IS {which} LIMIT ? OFFSET ?", (limit, offset)
    )
    return [_review(*row) for row in rows]


def review(connection: Connection, review_id: int) -> Review | None:
    row = connection.execute(f"{_REVIEWS} WHERE r.id = ?", (review_id,)).fetchone()
    return None if row is None else _review(*row)


def count_open(connection: Connection) -> int:
    row = connection.execute("SELECT count(*) FROM reply_review WHERE decision IS NULL").fetchone()
    return int(row[0])


def decide(op: Operation, review_id: int, decision: str) -> None:
    op.connection.execute(
        "UPDATE reply_review SET decision = ?, decided_at = ? WHERE id = ?",
        (decision, op.now_text, review_id),
    )


def _review(
    review_id: int,
    kind: PointKind,
    identifier: str,
    text: str,
    happened_at: str,
    source: str,
    read_at: str,
    decision: str | None,
    contact_id: int | None,
    name: str,
) -> Review:
    known = Identifier(kind, identifier)
    return Review(review_id, known, text, happened_at, source, read_at, decision, contact_id, name)
