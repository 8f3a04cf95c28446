"""How many people came in each month."""

from __future__ import annotations

from desktop_app.store.driver import Connection


def added_by_month(connection: Connection, since: str) -> dict[str, int]:
    """``YYYY-MM`` -> people added in that month (UTC), from the month of ``since`` on."""
    rows = connection.execute(
        "SELECT substr(created_at, 1, 7) AS month, count(*) FROM contact"
        " WHERE created_at >= ? GROUP BY month",
        (since,),
    )
    return {str(month): int(count) for month, count in rows}
