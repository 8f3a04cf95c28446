"""All SQL of the states derived from the ledger. ledger.py decides the states."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import fields
from itertools import groupby
from operator import itemgetter
from typing import Any

from desktop_app.changes import Topic
from desktop_app.consent.ledger import fold
from desktop_app.consent.model import State
from desktop_app.consent.ordering import Entry
from desktop_app.consent.recording_sql import NOT_ERASED, append
from desktop_app.consent.suppression import suppression_sql as suppression
from desktop_app.contacts.identifiers import ledger_kind
from desktop_app.contacts.model import Channel, Identifier
from desktop_app.store.driver import Connection
from desktop_app.store.journal import Operation

ENTRY_COLUMNS = ", ".join(f"e.{field.name}" for field in fields(Entry))
_CORRECTS = 2 + [field.name for field in fields(Entry)].index("corrects")
_STATES = (
    "SELECT channel, purpose, state, objected, since, event_id, valid_until, spreads"
    " FROM consent_state"
)
_MANY = 2_000
ORDER_NOTE = "ledger_order_old"
"""A note in a book whose states were derived by dates alone."""


_History = tuple[tuple[Any, ...], ...]
"""The events of an identifier in the order of their ids, each as the fields of Entry except the
id."""


def states_of(connection: Connection, identifier: Identifier) -> list[State]:
    """As they were when the last event was recorded: a grant may have expired since."""
    rows = connection.execute(
        f"{_STATES} WHERE identifier = ? AND kind = ? ORDER BY channel, purpose",
        (identifier.canonical, identifier.kind),
    ).fetchall()
    return [
        State(channel, purpose, state, bool(objected), since, event_id, valid_until, bool(spreads))
        for channel, purpose, state, objected, since, event_id, valid_until, spreads in rows
    ]


def entries_of(connection: Connection, identifier: Identifier) -> list[Entry]:
    """The columns of the ledger's events that the rules use."""
    rows = connection.execute(
        f"SELECT {ENTRY_COLUMNS} FROM consent_event e WHERE e.identifier = ? AND e.kind = ?",
        (identifier.canonical, identifier.kind),
    ).fetchall()
    return [Entry(*row) for row in rows]


def events_behind(
    connection: Connection, identifier: Identifier, channel: Channel, purpose: str
) -> list[int]:
    """The events behind the state of an identifier: the last one of this channel and purpose first,
    then those of every channel or purpose."""
    rows = connection.execute(
        "SELECT event_id FROM consent_state WHERE identifier = ? AND kind = ?"
        " AND channel IN (?, '*') AND purpose IN (?, '*')"
        " ORDER BY (channel = '*') + (purpose = '*'), event_id DESC",
        (identifier.canonical, identifier.kind, channel, purpose),
    )
    return list(dict.fromkeys(int(row[0]) for row in rows))


def any_out_of_time(connection: Connection) -> bool:
    """Whether any line was recorded while the clock stood before that of an earlier one."""
    row = connection.execute(
        "SELECT EXISTS (SELECT 1 FROM consent_event WHERE not_before IS NOT NULL)"
    ).fetchone()
    return bool(row[0])


class Refold:
    """Derives the states of identifiers again from their events; see ``refolding``."""

    def __init__(self, op: Operation) -> None:
        self._op = op

    def add(self, identifiers: Iterable[Identifier]) -> None:
        """Adds identifiers, each once."""
        self._op.connection.executemany(
            "INSERT OR IGNORE INTO temp.refold VALUES (?, ?)",
            ((identifier.kind, identifier.canonical) for identifier in identifiers),
        )

    def add_from(self, source: str, values: Mapping[str, object]) -> None:
        """Adds the identifiers of ``source``: SQL of kind and identifier."""
        self._op.connection.execute(f"INSERT OR IGNORE INTO temp.refold {source}", values)

    def identifiers(self) -> list[Identifier]:
        """Everything added so far."""
        rows = self._op.connection.execute("SELECT kind, identifier FROM temp.refold").fetchall()
        return [Identifier(kind, identifier) for kind, identifier in rows]

    def derive(self) -> None:
        """Writes the states again. A stop that only the suppression list has gets an event."""
        _adopt_stops(self._op)
        _write_states(self._op)

    def touch(self) -> None:
        """Notifies views of the changed consent."""
        rows = self._op.connection.execute(
            "SELECT DISTINCT p.contact_id FROM temp.refold r"
            " CROSS JOIN contact_point p ON p.canonical = r.identifier LIMIT ?",
            (_MANY + 1,),
        ).fetchall()
        self._op.touched(Topic.CONSENT, None if len(rows) > _MANY else [row[0] for row in rows])


@contextmanager
def refolding(op: Operation) -> Iterator[Refold]:
    """The identifiers of one Refold. It owns TEMP ``refold`` (kind, identifier)."""
    op.connection.execute(
        "CREATE TEMP TABLE IF NOT EXISTS refold"
        " (kind TEXT NOT NULL, identifier TEXT NOT NULL, PRIMARY KEY (identifier, kind))"
        " WITHOUT ROWID"
    )
    yield Refold(op)
    op.connection.execute("DELETE FROM temp.refold")


def count_listed(op: Operation, identifiers: Iterable[Identifier]) -> int:
    """How many of the identifiers belong to somebody in the list of contacts."""
    of_point = ledger_kind("p.kind", "p.canonical")
    with refolding(op) as states:
        states.add(identifiers)
        row = op.connection.execute(
            "SELECT count(*) FROM temp.refold r WHERE EXISTS (SELECT 1 FROM contact_point p"
            f" WHERE p.canonical = r.identifier AND {of_point} = r.kind)"
        ).fetchone()
    return int(row[0])


def _write_states(op: Operation) -> None:
    rows = op.connection.execute(
        f"SELECT r.kind, r.identifier, {ENTRY_COLUMNS} FROM temp.refold r"
        " CROSS JOIN consent_event e ON e.identifier = r.identifier AND e.kind = r.kind"
        f" WHERE r.{NOT_ERASED} ORDER BY r.identifier, r.kind"
    )
    histories: dict[_History, list[State]] = {}
    op.connection.executemany(
        "INSERT OR REPLACE INTO consent_state"
        " (kind, identifier, channel, purpose, state, objected, since, event_id, valid_until,"
        " spreads) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (
                *key,
                s.channel,
                s.purpose,
                s.state,
                s.objected,
                s.since,
                ids[s.event_id],
                s.valid_until,
                s.spreads,
            )
            for key, found in groupby(rows, itemgetter(0, 1))
            for ids, of_key in [_folded(list(found), histories)]
            for s in of_key
        ),
    )


def refold_old(op: Operation) -> None:
    """Derives again, once, the states of a book from before events were ordered by their recording:
    those with events that were recorded out of time, or that may hide a stop."""
    op.connection.execute("DELETE FROM meta WHERE key = ?", (ORDER_NOTE,))
    with refolding(op) as states:
        states.add_from(
            "SELECT kind, identifier FROM"
            " (SELECT kind, identifier, event, recorded_at, max(recorded_at) OVER (ORDER BY id"
            " ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS before FROM consent_event)"
            " WHERE (recorded_at < before OR event = 'reassigned')"
            f" AND {NOT_ERASED}",
            {},
        )
        if states.identifiers():
            states.derive()
            states.touch()


def _folded(
    rows: list[tuple[Any, ...]], histories: dict[_History, list[State]]
) -> tuple[list[int], list[State]]:
    """The ids of an identifier's events, and its states, which name an event by its index there.

    The people of one import share one history: it is folded once.
    """
    rows.sort(key=itemgetter(2))
    ids = [row[2] for row in rows]
    places = {event_id: place for place, event_id in enumerate(ids)}
    history = tuple(
        (*row[3:_CORRECTS], places.get(row[_CORRECTS]), *row[_CORRECTS + 1 :]) for row in rows
    )
    if history not in histories:
        entries = [Entry(place, *line) for place, line in enumerate(history)]
        named = {(entry.channel, entry.purpose) for entry in entries}
        histories[history] = [fold(entries, *pair) for pair in sorted(named)]
    return ids, histories[history]


def _adopt_stops(op: Operation) -> None:
    """Writes an event for each stop that only the suppression list has.

    A person who was erased and comes back by an import is only on that list.
    """
    if not suppression.any_kept(op.connection):
        return
    suppression.take_over(op.connection, "temp.refold")
    append(
        op,
        {
            "kind": "r.kind",
            "identifier": "r.identifier",
            "channel": "s.channel",
            "purpose": "'*'",
            "event": "'withdrawn'",
            "happened_at": "s.created_at",
            "given_by": "'subject'",
        },
        "FROM temp.refold r"
        " CROSS JOIN suppression s ON s.hash = identifier_hash(r.kind, r.identifier)"
        " WHERE NOT EXISTS (SELECT 1 FROM consent_event e WHERE e.identifier = r.identifier"
        " AND e.kind = r.kind AND e.channel IN (s.channel, '*') AND e.purpose = '*'"
        " AND e.event IN ('denied', 'withdrawn', 'objected') AND e.happened_at >= s.created_at)",
        [{}],
    )
