"""The people that the rules of retention propose. Each rule is one statement about all people."""

from __future__ import annotations

from desktop_app.consent.conditions import agreed
from desktop_app.store.driver import Connection
from desktop_app.store.tables import Tables

_WRITTEN_TO = (
    "SELECT 1 FROM campaign_recipient x CROSS JOIN campaign k ON k.id = x.campaign_id"
    " WHERE x.contact_id = c.id AND x.included AND k.status = 'exported' AND k.frozen_at >= :cutoff"
)
_USABLE = (
    "SELECT 1 FROM contact_point p WHERE p.contact_id = c.id AND p.canonical IS NOT NULL"
    " AND p.status <> 'invalid'"
)
_OLD = "c.created_at < :cutoff"
_AGREED = agreed("c.id", ">= :cutoff")
_AGREED_BEFORE = agreed("c.id", "< :cutoff")


def _none_of(*statements: str) -> str:
    return " AND ".join(f"NOT EXISTS ({one})" for one in statements)


def _condition(tables: Tables, key: str) -> str:
    happened = tables.happened_since("c.id", ":cutoff")
    return {
        "quiet": f"{_OLD} AND {_none_of(*happened, _AGREED, _WRITTEN_TO)}",
        "old_yes": f"EXISTS ({_AGREED_BEFORE}) AND {_none_of(_AGREED)}",
        "unreachable": f"{_OLD} AND {_none_of(_USABLE, *happened)}",
    }[key]


def count(connection: Connection, tables: Tables, key: str, cutoff: str) -> int:
    """How many people a rule proposes; ``cutoff`` is a day (ISO)."""
    row = connection.execute(
        f"SELECT count(*) FROM contact c WHERE {_condition(tables, key)}", {"cutoff": cutoff}
    ).fetchone()
    return int(row[0])


def ids(
    connection: Connection, tables: Tables, key: str, cutoff: str, limit: int, offset: int
) -> list[int]:
    """A page of them, in the order they were listed."""
    rows = connection.execute(
        f"SELECT c.id FROM contact c WHERE {_condition(tables, key)}"
        " ORDER BY c.id LIMIT :n OFFSET :from",
        {"cutoff": cutoff, "n": limit, "from": offset},
    )
    return [row[0] for row in rows]
