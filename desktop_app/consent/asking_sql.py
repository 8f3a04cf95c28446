"""The people the gate is asked about, and the temporary tables of a question from fill to clear."""

from __future__ import annotations

from desktop_app.store.driver import Condition, Connection

DECISION = "temp.decision"
DECISION_AGAIN = "temp.decision_again"
_ASKED = {
    "audience": "contact_id INTEGER PRIMARY KEY",
    "recipient": "recipient_id INTEGER PRIMARY KEY, contact_id INTEGER, kind TEXT, address TEXT,"
    " others TEXT",
}
_FILLED = (
    *("audience", "recipient", "decision", "decision_again"),
    *("behind", "kept", "suppressed", "stopped_people", "double_address"),
)


def fill_audience(connection: Connection, people: Condition) -> None:
    """TEMP ``audience``: the people of ``people``, SQL of their ids."""
    _empty(connection, "audience")
    connection.execute(f"INSERT OR IGNORE INTO temp.audience {people.sql}", people.values)


def fill_recipients(connection: Connection, recipients: Condition) -> None:
    """TEMP ``recipient``: see gate.recipients_decided."""
    _empty(connection, "recipient")
    connection.execute(f"INSERT INTO temp.recipient {recipients.sql}", recipients.values)


def clear(connection: Connection) -> None:
    """Clears the temporary tables of a question on this connection."""
    made = connection.execute("SELECT name FROM temp.sqlite_master WHERE type = 'table'").fetchall()
    for (name,) in made:
        if name in _FILLED:
            connection.execute(f"DELETE FROM temp.{name}")


def _empty(connection: Connection, table: str) -> None:
    connection.execute(f"CREATE TEMP TABLE IF NOT EXISTS {table} ({_ASKED[table]})")
    connection.execute(f"DELETE FROM temp.{table}")
