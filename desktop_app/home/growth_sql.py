"""How many people were added in each month, and when the list was last changed."""

from __future__ import annotations

from desktop_app.consent.conditions import NEWEST_LINES
from desktop_app.store.driver import Connection


def added_by_month(connection: Connection, since: str) -> dict[str, int]:
    """``YYYY-MM`` -> people added in that month (UTC), from the month of ``since`` on."""
    rows = connection.execute(
        "SELECT substr(created_at, 1, 7) AS month, count(*) FROM contact"
        " WHERE created_at >= ? GROUP BY month",
        (since,),
    )
    return {str(month): int(count) for month, count in rows}


# a time in the future, recorded by mistake, is forgotten after so many changes
_NEWEST_CHANGES = 100


def last_changed(connection: Connection) -> str | None:
    """The latest time (UTC) among the newest changes and the ledger's last event."""
    row = connection.execute(
        "SELECT max(moment) FROM (SELECT made_at AS moment FROM"
        " (SELECT made_at FROM change ORDER BY id DESC LIMIT ?) UNION ALL SELECT recorded_at FROM"
        f" ({NEWEST_LINES} LIMIT ?))",
        (_NEWEST_CHANGES, _NEWEST_CHANGES),
    ).fetchone()
    return None if row[0] is None else str(row[0])
