"""All SQL of people to ask and people who have not answered."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.contacts.identifiers import ledger_kind
from desktop_app.contacts.model import Channel, PointKind
from desktop_app.store.driver import Connection


@dataclass(frozen=True)
class Row:
    """A state and the first person listed with its identifier."""

    kind: PointKind
    identifier: str
    channel: Channel
    purpose: str
    since: str
    valid_until: str | None
    event_id: int
    wording_id: int | None
    contact_id: int | None
    name: str
    language: str | None


_OWNER = (
    "(SELECT min(p.contact_id) FROM contact_point p WHERE p.canonical = s.identifier"
    f" AND {ledger_kind('p.kind', 'p.canonical')} = s.kind)"
)
# the page first: only its people are looked up
_FOUND = (
    "SELECT s.kind, s.identifier, s.channel, s.purpose, s.since, s.valid_until, s.event_id,"
    " e.wording_id, c.id, coalesce(nullif(c.full_name, ''), c.latin_name, c.company, ''),"
    " c.language"
    " FROM (SELECT * FROM consent_state s WHERE {} ORDER BY s.since, s.event_id"
    " LIMIT :limit OFFSET :offset) s JOIN consent_event e ON e.id = s.event_id"
    f" LEFT JOIN contact c ON c.id = {_OWNER} ORDER BY s.since, s.event_id"
)
_PENDING = "s.state = 'pending' AND (:purpose IS NULL OR s.purpose = :purpose)"
# its own end counts as much as age: an expired yes is one to ask for again
_OLD = (
    "s.state = 'granted' AND (:purpose IS NULL OR s.purpose = :purpose)"
    " AND (substr(s.since, 1, 7) < :oldest OR s.valid_until < :today)"
)


def pending(connection: Connection, purpose: str | None, limit: int, offset: int) -> list[Row]:
    """The longest waiting first."""
    rows = connection.execute(
        _FOUND.format(_PENDING),
        {"purpose": purpose, "limit": limit, "offset": offset},
    )
    return [Row(*row) for row in rows]


def count_pending(connection: Connection, purpose: str | None) -> int:
    row = connection.execute(
        f"SELECT count(*) FROM consent_state s WHERE {_PENDING}", {"purpose": purpose}
    ).fetchone()
    return int(row[0])


def of_event(connection: Connection, event_id: int) -> Row | None:
    """The state that this event of the ledger gave and that is pending."""
    row = connection.execute(
        _FOUND.format("s.event_id = :event_id AND s.state = 'pending'"),
        {"event_id": event_id, "limit": 1, "offset": 0},
    ).fetchone()
    return None if row is None else Row(*row)


def old(
    connection: Connection, purpose: str | None, oldest: str, today: str, limit: int, offset: int
) -> list[Row]:
    """Granted before the month ``oldest`` (YYYY-MM) or run out by ``today``; the oldest first."""
    rows = connection.execute(
        _FOUND.format(_OLD),
        {"purpose": purpose, "oldest": oldest, "today": today, "limit": limit, "offset": offset},
    )
    return [Row(*row) for row in rows]


def count_old(connection: Connection, purpose: str | None, oldest: str, today: str) -> int:
    row = connection.execute(
        f"SELECT count(*) FROM consent_state s WHERE {_OLD}",
        {"purpose": purpose, "oldest": oldest, "today": today},
    ).fetchone()
    return int(row[0])
