"""Whom the rows of a file stop, and which of these stops are new. Recording them is consent's.

A stop that stands is not recorded again, so that the same file twice adds nothing to the ledger.
"""

from __future__ import annotations

from desktop_app.consent.suppression.repository import is_listed
from desktop_app.contacts.model import Identifier
from desktop_app.contacts.sql import ledger_kind
from desktop_app.importing.staging.layout import Layout
from desktop_app.store.driver import Connection

# nobody is written to at a website
_MAY_STOP = "{0}.canonical IS NOT NULL AND {0}.kind <> 'website'"

_CHANNELS = ":channel, '*'"


def create(connection: Connection) -> None:
    """Makes the tables of stops: by row, and those that are new."""
    connection.execute("CREATE TEMP TABLE stage_stop (n INTEGER, kind, identifier, said_on)")
    connection.execute("CREATE TEMP TABLE stage_new_stop (n INTEGER, kind, identifier, said_on)")


def keep(connection: Connection, layout: Layout, base: int) -> int:
    """Notes whom the rows at hand stop: the numbers and addresses of the row; those of the person
    it is about where it has none of its own and another column tells who that is. How many rows.
    """
    said = "s.said_on" if "said_on" in layout.extras else "NULL"
    before = _count(connection)
    connection.execute(
        f"INSERT INTO temp.stage_stop SELECT s.n, {ledger_kind('k.kind', 'k.canonical')},"
        f" k.canonical, {said} FROM temp.stage_all k CROSS JOIN temp.stage_row s ON s.n = k.n"
        f" WHERE s.agrees = -2 AND {_MAY_STOP.format('k')}"
    )
    if layout.id_key is not None:
        connection.execute(
            f"INSERT INTO temp.stage_stop SELECT s.n, {ledger_kind('p.kind', 'p.canonical')},"
            f" p.canonical, {said} FROM temp.stage_row s"
            " CROSS JOIN temp.stage_decision d ON d.n = s.n AND d.contact_id <= ?"
            " CROSS JOIN contact_point p ON p.contact_id = d.contact_id"
            f" WHERE s.agrees = -2 AND {_MAY_STOP.format('p')}"
            " AND s.n NOT IN (SELECT n FROM temp.stage_stop)",
            (base,),
        )
    return _count(connection) - before


def _count(connection: Connection) -> int:
    row = connection.execute("SELECT count(DISTINCT n) FROM temp.stage_stop").fetchone()
    return int(row[0])


def find_new(connection: Connection, channel: str, today: str) -> None:
    """Finds the stops that are to be recorded, each with its day if the file tells one that is not
    to come; a stop without a day is one of now.
    """
    connection.execute(
        "INSERT INTO temp.stage_new_stop SELECT * FROM (SELECT min(n) AS n, kind, identifier,"
        " CASE WHEN count(said_on) = count(*) AND max(said_on) <= :today THEN max(said_on) END"
        " AS said_on FROM temp.stage_stop GROUP BY kind, identifier) s"
        f" WHERE NOT {is_listed('s.kind', 's.identifier', _CHANNELS)}"
        " AND NOT EXISTS (SELECT 1 FROM consent_event e WHERE e.identifier = s.identifier"
        " AND e.kind = s.kind AND e.purpose = '*' AND e.event = 'withdrawn'"
        " AND e.channel IN (:channel, '*') AND e.happened_at = s.said_on) ORDER BY n",
        {"channel": channel, "today": today},
    )


def new(connection: Connection) -> list[tuple[Identifier, str | None]]:
    """Whom to stop, and since when where the file says that, in the order of the file."""
    rows = connection.execute(
        "SELECT kind, identifier, said_on FROM temp.stage_new_stop ORDER BY n"
    ).fetchall()
    return [(Identifier(str(kind), str(canonical)), day) for kind, canonical, day in rows]


def counts(connection: Connection) -> tuple[int, int]:
    """How many rows of a list are the first to stop somebody, and how many stop only those whom
    rows above them stop.
    """
    row = connection.execute(
        "WITH firsts AS (SELECT min(n) AS n FROM temp.stage_stop GROUP BY kind, identifier)"
        " SELECT (SELECT count(DISTINCT n) FROM temp.stage_new_stop),"
        " (SELECT count(DISTINCT n) FROM temp.stage_stop) - count(DISTINCT n) FROM firsts"
    ).fetchone()
    return int(row[0]), int(row[1])
