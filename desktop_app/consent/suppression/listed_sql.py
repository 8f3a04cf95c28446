"""Finds which of many identifiers are on the suppression list: the gate's TEMP ``suppressed``."""

from __future__ import annotations

from desktop_app.consent.suppression.suppression_sql import USABLE, any_kept, is_listed
from desktop_app.contacts.identifiers import ledger_kind
from desktop_app.contacts.model import Channel
from desktop_app.store.driver import Connection

_FEW = 5_000  # so many addresses are hashed faster than the ledger's stops are searched
_CHANNELS = ":channel, '*'"
# a row under another book's secret is not searched again: nothing is known to be later
_SINCE = (
    "coalesce((SELECT max(l.created_at) FROM main.suppression l WHERE l.hash ="
    f" identifier_hash(kind, identifier) AND +l.channel IN ({_CHANNELS})), '9999-12-31')"
)


def fill_suppressed(connection: Connection, points: str, channel: Channel) -> bool:
    """TEMP ``suppressed``: the identifiers on the list that ``points`` may hold, and since when.

    ``points`` is SQL of kind and canonical. Hashing dominates the cost. Where the ledger's own
    stops account for the whole list, only those are hashed; otherwise every point is, once.
    Returns whether any was found.
    """
    connection.execute(
        "CREATE TEMP TABLE IF NOT EXISTS suppressed (kind TEXT NOT NULL, identifier TEXT NOT NULL,"
        " since TEXT NOT NULL, PRIMARY KEY (identifier, kind)) WITHOUT ROWID"
    )
    connection.execute("DELETE FROM temp.suppressed")
    if not any_kept(connection):
        return False
    large = connection.execute(f"SELECT count(*) = ? FROM ({points} LIMIT ?)", (_FEW, _FEW))
    if not large.fetchone()[0] or not _explained(connection, channel):
        distinct = (
            f"SELECT DISTINCT {ledger_kind('p.kind', 'p.canonical')} AS kind,"
            f" p.canonical AS identifier FROM ({points}) p WHERE p.canonical IS NOT NULL"
        )
        _take_suppressed(connection, distinct, channel)
    row = connection.execute("SELECT EXISTS (SELECT 1 FROM temp.suppressed)").fetchone()
    return bool(row[0])


def _explained(connection: Connection, channel: Channel) -> bool:
    """Takes the suppressed among the ledger's stops; whether that was the whole list."""
    stopped = "SELECT DISTINCT kind, identifier FROM main.consent_state WHERE purpose = '*'"
    _take_suppressed(connection, stopped, channel)
    row = connection.execute(
        "SELECT count(DISTINCT hash) = (SELECT count(*) FROM temp.suppressed)"
        f" FROM main.suppression WHERE channel IN (?, '*') AND {USABLE}",
        (channel,),
    ).fetchone()
    return bool(row[0])


def _take_suppressed(connection: Connection, identifiers: str, channel: Channel) -> None:
    connection.execute(
        # not materialized, SQLite would hash before it drops duplicates
        f"WITH asked AS MATERIALIZED ({identifiers})"
        f" INSERT OR IGNORE INTO temp.suppressed SELECT kind, identifier, {_SINCE} FROM asked"
        f" WHERE {is_listed('kind', 'identifier', _CHANNELS)}",
        {"channel": channel},
    )
