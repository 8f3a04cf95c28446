"""All SQL of checking the data derived from the ledger: its states and the suppressions."""

from __future__ import annotations

from itertools import groupby
from operator import itemgetter

from desktop_app.consent.ledger import fold
from desktop_app.consent.model import State
from desktop_app.consent.ordering import Entry
from desktop_app.consent.recording_sql import NOT_ERASED
from desktop_app.consent.states_sql import ENTRY_COLUMNS
from desktop_app.consent.suppression.suppression_sql import Row, is_listed
from desktop_app.contacts.model import CHANNELS, Identifier
from desktop_app.store.driver import Connection

_ASKED = ":channel, '*'"
_STATES = (
    "SELECT kind, identifier, channel, purpose, state, objected, since, event_id, valid_until,"
    " spreads FROM consent_state ORDER BY identifier, kind, channel, purpose"
)


def wrong_states(connection: Connection) -> list[Identifier]:
    """The identifiers whose states differ from their events."""
    events = connection.execute(
        f"SELECT e.kind, e.identifier, {ENTRY_COLUMNS} FROM consent_event e"
        f" WHERE {NOT_ERASED} ORDER BY e.identifier, e.kind, e.id"
    )
    kept = {key: list(rows) for key, rows in groupby(connection.execute(_STATES), itemgetter(0, 1))}
    wrong = []
    for key, rows in groupby(events, itemgetter(0, 1)):
        entries = [Entry(*row[2:]) for row in rows]
        pairs = sorted({(entry.channel, entry.purpose) for entry in entries})
        if [_row(key, fold(entries, *pair)) for pair in pairs] != kept.pop(key, []):
            wrong.append(Identifier(*key))
    return wrong + [Identifier(*key) for key in kept]


def _row(key: tuple[str, str], state: State) -> tuple[object, ...]:
    told = (state.channel, state.purpose, state.state, int(state.objected), state.since)
    return (*key, *told, state.event_id, state.valid_until, int(state.spreads))


def lost_suppressions(connection: Connection) -> list[Row]:
    """The stops of every purpose that are not on the suppression list, though the person did not
    agree to that channel again."""
    rows = [
        (Identifier(kind, identifier), channel, state, since)
        for channel in CHANNELS
        for kind, identifier, state, since in connection.execute(
            "SELECT s.kind, s.identifier, s.state, s.since FROM consent_state s"
            " WHERE s.purpose = '*' AND s.channel IN (:channel, '*')"
            " AND s.state IN ('denied', 'withdrawn') AND NOT EXISTS (SELECT 1"
            " FROM consent_state g WHERE g.identifier = s.identifier AND g.kind = s.kind"
            " AND g.channel = :channel AND g.state = 'granted')"
            # agreed again after the stop, which removed it from the list, whatever they said since
            " AND NOT EXISTS (SELECT 1 FROM consent_event y WHERE y.identifier = s.identifier"
            " AND y.kind = s.kind AND y.channel IN (:channel, '*') AND y.event = 'confirmed'"
            " AND y.given_by = 'subject' AND trim(coalesce(y.evidence, '')) <> ''"
            " AND y.id > s.event_id)"
            f" AND NOT {is_listed('s.kind', 's.identifier', _ASKED)}",
            {"channel": channel},
        )
    ]
    return list(dict.fromkeys(rows))


def drop_states(connection: Connection, identifiers: list[Identifier]) -> None:
    connection.executemany(
        "DELETE FROM consent_state WHERE identifier = ? AND kind = ?",
        [(one.canonical, one.kind) for one in identifiers],
    )
