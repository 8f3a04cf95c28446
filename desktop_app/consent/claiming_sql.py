"""All SQL of claims and corrections for many at once.

A property test compares the shortcuts here with ``ledger.fold``.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta

from desktop_app.changes import Topic
from desktop_app.consent import recording_sql
from desktop_app.consent.model import CORRECTABLE, Declaration
from desktop_app.consent.moments import is_day
from desktop_app.consent.recording_sql import NOT_ERASED
from desktop_app.consent.states_sql import Refold, any_out_of_time, refolding
from desktop_app.consent.suppression import suppression_sql as suppression
from desktop_app.contacts.identifiers import ledger_kind
from desktop_app.contacts.model import CHANNEL_KINDS
from desktop_app.store.driver import Condition, Connection
from desktop_app.store.journal import Operation

_CORRECTABLE = "({})".format(", ".join(f"'{event}'" for event in CORRECTABLE))


def claim(
    op: Operation,
    people: Condition,
    declaration: Declaration,
    evidence_sha256: str | None,
    batch_id: int | None,
) -> int:
    """Appends the declared consent of ``people``, which is SQL of kind and identifier.

    An identifier gets an event for each declared channel that its kind can carry. Only unknown
    and expired become granted: a stop, a suppression and a better proof stay what they are.
    Returns how many identifiers may be contacted now and could not before.
    """
    with _claims(op.connection, people, declaration):
        added = recording_sql.append(
            op,
            {
                **{"kind": "kind", "identifier": "identifier", "channel": "channel"},
                **{"purpose": ":purpose", "event": "'asserted'", "happened_at": ":happened_at"},
                **{"given_by": "'owner'", "method": ":method", "evidence": ":evidence"},
                **{"batch_id": ":batch_id", "evidence_id": ":evidence_id"},
                "evidence_sha256": ":evidence_sha256",
            },
            "FROM temp.claim",
            [
                {
                    **{"purpose": declaration.purpose, "happened_at": declaration.date},
                    **{"method": declaration.method, "evidence": declaration.evidence},
                    **{"evidence_id": declaration.evidence_id, "batch_id": batch_id},
                    "evidence_sha256": evidence_sha256,
                }
            ],
        )
        _fold_claims(op, declaration, added)
        op.touched(Topic.CONSENT)
        return _newly_granted(op.connection, added)


@contextmanager
def _claims(connection: Connection, people: Condition, declaration: Declaration) -> Iterator[None]:
    """Owns TEMP ``claim`` (kind, identifier, channel) and TEMP ``granted_before``, a part of it."""
    for table in ("claim", "granted_before"):
        connection.execute(f"DROP TABLE IF EXISTS temp.{table}")
        connection.execute(
            f"CREATE TEMP TABLE {table} (kind TEXT NOT NULL, identifier TEXT NOT NULL,"
            " channel TEXT NOT NULL, PRIMARY KEY (identifier, kind, channel)) WITHOUT ROWID"
        )
    staged = ledger_kind("p.kind", "p.identifier")
    for channel in declaration.channels:
        kinds = CHANNEL_KINDS[channel]
        connection.execute(
            f"INSERT OR IGNORE INTO temp.claim SELECT {staged}, p.identifier, ?"
            f" FROM ({people.sql}) p WHERE p.identifier IS NOT NULL"
            f" AND p.kind IN ({', '.join('?' * len(kinds))})",
            (channel, *people.values, *kinds),
        )
    connection.execute(
        "INSERT INTO temp.granted_before SELECT s.kind, s.identifier, s.channel"
        " FROM temp.claim c CROSS JOIN consent_state s ON s.identifier = c.identifier"
        " AND s.kind = c.kind AND s.channel = c.channel AND s.purpose = :purpose"
        " WHERE s.state = 'granted' AND s.valid_until IS NULL",
        {"purpose": declaration.purpose},
    )
    yield
    connection.execute("DROP TABLE temp.claim")
    connection.execute("DROP TABLE temp.granted_before")


def _fold_claims(op: Operation, declaration: Declaration, added: range) -> None:
    """Unknown identifiers are granted in one statement; stopped or already granted ones don't
    change. The rest depends on the order of events and is folded."""
    connection = op.connection
    day_before = date.fromisoformat(declaration.date[:10]) - timedelta(days=1)
    suppressed = (
        " OR " + suppression.is_listed("c.kind", "c.identifier", "c.channel, '*'")
        if suppression.any_kept(connection)
        else ""
    )
    covering = (
        "SELECT 1 FROM consent_state s WHERE s.identifier = c.identifier AND s.kind = c.kind"
        " AND +s.channel IN (c.channel, '*') AND +s.purpose IN (:purpose, '*')"
    )
    unaffected = (
        "s.channel = c.channel AND s.purpose = :purpose AND (s.state IN ('denied', 'withdrawn',"
        " 'reassigned') OR (s.state = 'granted' AND s.valid_until IS NULL AND NOT :jumped"
        " AND (s.since < :day_before OR length(s.since) = 10 AND s.since <= :day)))"
    )
    with refolding(op) as states:
        states.add_from(
            "SELECT c.kind, c.identifier FROM temp.claim c WHERE"
            f" (EXISTS ({covering}) AND NOT EXISTS ({covering} AND {unaffected})){suppressed}",
            {
                "purpose": declaration.purpose,
                "day_before": day_before.isoformat(),
                "day": declaration.date if is_day(declaration.date) else "",
                # then dates alone don't decide which of two events comes first
                "jumped": any_out_of_time(connection),
            },
        )
        connection.execute(
            "INSERT OR IGNORE INTO consent_state"
            " (kind, identifier, channel, purpose, state, event_id, since)"
            " SELECT c.kind, c.identifier, c.channel, c.purpose, 'granted', c.id, c.happened_at"
            " FROM consent_event c WHERE c.id BETWEEN :first AND :last"
            f" AND NOT EXISTS ({covering}) AND NOT EXISTS (SELECT 1 FROM temp.refold r"
            " WHERE r.identifier = c.identifier AND r.kind = c.kind)",
            {"purpose": declaration.purpose, "first": added.start, "last": added.stop - 1},
        )
        states.derive()


def _newly_granted(connection: Connection, added: range) -> int:
    row = connection.execute(
        "SELECT count(*) FROM (SELECT DISTINCT e.kind, e.identifier FROM consent_event e"
        " CROSS JOIN consent_state s ON s.event_id = e.id AND s.state = 'granted'"
        # not (kind, ...) NOT IN (...): SQLite would compare each row with all granted ones
        " WHERE e.id BETWEEN ? AND ? AND NOT EXISTS (SELECT 1 FROM temp.granted_before g"
        " WHERE g.identifier = e.identifier AND g.kind = e.kind AND g.channel = e.channel))",
        (added.start, added.stop - 1),
    ).fetchone()
    return int(row[0])


def take_back(op: Operation, first_id: int, last_id: int) -> None:
    """Called when a change that appended these events is undone: agreement is corrected, stops
    stay.

    A correction among them is corrected too, which restores its grant. Events of people who were
    erased since then are left as they are.
    """
    in_range = f"e.id BETWEEN :first AND :last AND e.event IN {_CORRECTABLE} AND e.{NOT_ERASED}"
    values = {"first": first_id, "last": last_id}
    added = recording_sql.append(
        op,
        {
            **{"kind": "kind", "identifier": "identifier", "channel": "channel"},
            **{"purpose": "purpose", "event": "'corrected'", "happened_at": ":recorded_now"},
            **{"given_by": "'owner'", "corrects": "id", "batch_id": "batch_id"},
        },
        f"FROM consent_event e WHERE {in_range} ORDER BY id",
        [values],
    )
    with refolding(op) as states:
        _fold_corrections(op.connection, states, first_id, last_id, added)
        states.derive()
        states.add_from(f"SELECT kind, identifier FROM consent_event e WHERE {in_range}", values)
        states.touch()


def _fold_corrections(
    connection: Connection, states: Refold, first_id: int, last_id: int, added: range
) -> None:
    """Deletes the states of identifiers without other events; the rest is refolded."""
    values = {"first": first_id, "last": last_id, "newest": added.start - 1}
    other = (
        "SELECT 1 FROM consent_event o WHERE o.identifier = e.identifier AND o.kind = e.kind"
        " AND o.id <= :newest AND NOT (o.id BETWEEN :first AND :last"
        " AND o.event IN ('asserted', 'requested', 'confirmed'))"
    )
    states.add_from(
        f"SELECT kind, identifier FROM consent_event e WHERE e.id > :newest AND EXISTS ({other})",
        values,
    )
    connection.execute(
        "INSERT OR REPLACE INTO consent_state"
        " (kind, identifier, channel, purpose, state, event_id, since)"
        " SELECT kind, identifier, channel, purpose, 'unknown', max(id), happened_at"
        f" FROM consent_event e WHERE e.id > :newest AND NOT EXISTS ({other})"
        " GROUP BY identifier, kind, channel, purpose",
        values,
    )
