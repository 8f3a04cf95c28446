"""All SQL of replies: those read before, and those that wait for the owner."""

from __future__ import annotations

from desktop_app.consent.stopping.model import Review
from desktop_app.contacts.identifiers import ledger_kind
from desktop_app.contacts.model import Identifier, PointKind
from desktop_app.store.driver import Connection
from desktop_app.store.journal import Operation

_REVIEWS = (
    "SELECT r.id, r.kind, r.identifier, r.text, r.happened_at, r.source, r.read_at, r.decision,"
    " c.id, coalesce(nullif(c.full_name, ''), c.latin_name, c.company, '')"
    " FROM reply_review r LEFT JOIN contact c ON c.id ="
    " (SELECT min(p.contact_id) FROM contact_point p WHERE p.canonical = r.identifier"
    f" AND {ledger_kind('p.kind', 'p.canonical')} = r.kind)"
)


def is_recorded(
    connection: Connection, identifier: Identifier, text: str, happened_at: str | None
) -> bool:
    """Whether this reply is in the ledger as a stop; without a time any of these words count."""
    row = connection.execute(
        "SELECT EXISTS (SELECT 1 FROM consent_event WHERE identifier = ? AND kind = ?"
        " AND event = 'withdrawn' AND method = 'message' AND evidence = ?"
        " AND (? IS NULL OR happened_at = ?))",
        (identifier.canonical, identifier.kind, text, happened_at, happened_at),
    ).fetchone()
    return bool(row[0])


def is_in_review(
    connection: Connection, identifier: Identifier, text: str, happened_at: str | None
) -> bool:
    """Whether this reply waits for the owner, or was decided."""
    row = connection.execute(
        "SELECT EXISTS (SELECT 1 FROM reply_review WHERE identifier = ? AND kind = ?"
        " AND text = ? AND happened_at = ?)",
        (identifier.canonical, identifier.kind, text, happened_at or ""),
    ).fetchone()
    return bool(row[0])


def insert(
    op: Operation, identifier: Identifier, text: str, happened_at: str | None, source: str
) -> None:
    """A reply to decide; once."""
    op.connection.execute(
        "INSERT OR IGNORE INTO reply_review"
        " (kind, identifier, text, happened_at, source, read_at) VALUES (?, ?, ?, ?, ?, ?)",
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
