"""All SQL of the ledger: what is appended to it, and claims and corrections for many at once.

The states derived from it are in states_sql.py, the suppression list in suppression/, and who may
be sent anything is asked in gate_sql.py. Where ``assert_for`` takes a short cut around
``ledger.fold``, a property test holds the two together.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields
from datetime import date, datetime, timedelta

from desktop_app.changes import Topic
from desktop_app.consent import states_sql as states
from desktop_app.consent.evidence import evidence_sql as files
from desktop_app.consent.model import CORRECTABLE, Declaration, Event, State
from desktop_app.consent.moments import check_past, is_day
from desktop_app.consent.suppression import suppression_sql as suppression
from desktop_app.contacts.identifiers import ledger_kind
from desktop_app.contacts.model import CHANNEL_KINDS, Identifier
from desktop_app.errors import UserError
from desktop_app.store.driver import Connection
from desktop_app.store.journal import Operation

_EVENT_COLUMNS = tuple(field.name for field in fields(Event))
_EVENTS = f"SELECT {', '.join(_EVENT_COLUMNS)} FROM consent_event"
_CORRECTABLE = "({})".format(", ".join(f"'{event}'" for event in CORRECTABLE))
CARRIED = tuple(
    name
    for name in _EVENT_COLUMNS
    if name not in ("id", "wording_id", "corrects", "batch_id", "evidence_id")
)
"""What a line can take along into another copy of the book, where other ids are in use."""
STOP_LINES = (
    "event IN ('denied', 'withdrawn', 'objected', 'reassigned') AND identifier NOT LIKE 'erased:%'"
)
"""SQL: the lines that restrict. Those of the erased tell of nobody; their stops are hashed."""


def purposes(connection: Connection, *, retired: bool = False) -> list[str]:
    """The codes in use; with ``retired`` also those that are no longer offered."""
    rows = connection.execute(
        "SELECT code FROM purpose WHERE ? OR retired_at IS NULL ORDER BY code", (retired,)
    )
    return [row[0] for row in rows]


def has_wording(connection: Connection, wording_id: int) -> bool:
    row = connection.execute("SELECT 1 FROM wording WHERE id = ?", (wording_id,)).fetchone()
    return row is not None


def keep_note(op: Operation, key: str, value: object) -> None:
    """A note of the book, as JSON, within a write."""
    op.connection.execute(
        "INSERT INTO meta (key, value) VALUES (?, ?)"
        " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (key, json.dumps(value)),
    )


def events_of(connection: Connection, identifier: Identifier) -> list[Event]:
    """In the order they were recorded."""
    rows = connection.execute(
        f"{_EVENTS} WHERE identifier = ? AND kind = ? ORDER BY id",
        (identifier.canonical, identifier.kind),
    ).fetchall()
    return [Event(*row) for row in rows]


def event(connection: Connection, event_id: int) -> Event:
    return Event(*connection.execute(f"{_EVENTS} WHERE id = ?", (event_id,)).fetchone())


def append(op: Operation, line: Mapping[str, object]) -> int:
    """Adds a line to the ledger; ``line`` is columns of consent_event. Returns its id."""
    names = [name for name in _EVENT_COLUMNS if name in line]
    cursor = op.connection.execute(
        f"INSERT INTO consent_event ({', '.join(names)}, recorded_at, not_before)"
        f" VALUES ({', '.join('?' * len(names))}, ?, ?)",
        [
            *(line[name] for name in names),
            op.now_text,
            states.not_before(op.connection, op.now_text),
        ],
    )
    return int(cursor.lastrowid)


def count_listed(op: Operation, identifiers: Iterable[Identifier]) -> int:
    """How many of the identifiers belong to somebody in the list of contacts."""
    states.stage(op.connection, identifiers)
    row = op.connection.execute(
        "SELECT count(*) FROM temp.refold r WHERE EXISTS (SELECT 1 FROM contact_point p"
        f" WHERE p.canonical = r.identifier AND {ledger_kind('p.kind', 'p.canonical')} = r.kind)"
    ).fetchone()
    return int(row[0])


def refold(op: Operation, identifiers: Iterable[Identifier]) -> list[Identifier]:
    """Derives the states of these identifiers anew and tells whose consent changed.

    Returns each identifier once.
    """
    once = list(dict.fromkeys(identifiers))
    states.stage(op.connection, once)
    states.refold(op)
    states.touch(op)
    return once


def stop(
    op: Operation,
    identifiers: Iterable[Identifier],
    channel: str,
    reason: str,
    note: str | None,
    method: str | None,
    *,
    only_this: bool = False,
) -> None:
    """A withdrawal for every purpose, in the ledger and on the suppression list.

    ``only_this``: it does not bind the other identifiers of the person.
    """
    wanted = list(identifiers)
    after = states.not_before(op.connection, op.now_text)
    told = (channel, op.now_text, op.now_text, method, note, only_this, after)
    with op.bulk("consent_event"):
        op.connection.executemany(
            "INSERT INTO consent_event (kind, identifier, channel, purpose, event, happened_at,"
            " recorded_at, given_by, method, note, only_this, not_before)"
            " VALUES (?, ?, ?, '*', 'withdrawn', ?, ?, 'subject', ?, ?, ?, ?)",
            ((i.kind, i.canonical, *told) for i in wanted),
        )
        suppression.add(op.connection, ((i, channel, reason, op.now_text) for i in wanted))
        refold(op, wanted)


def assert_for(op: Operation, declaration: Declaration, batch_id: int | None) -> int:
    """Claims the declared consent for every row of TEMP ``stage_consent`` (kind, identifier).

    An identifier gets an event for each declared channel that its kind can carry. Only unknown
    and expired become granted: a stop, a suppression and a better proof stay what they are.
    Returns how many identifiers may be contacted now and could not before. Raises UserError
    ``consent.future_date``, ``consent.unknown_purpose`` or ``consent.unknown_evidence``.
    """
    check_declaration(op.connection, declaration, op.now)
    connection = op.connection
    shown = files.kept(connection, declaration.evidence_id)
    _stage_claims(connection, declaration)
    with op.bulk("consent_event"):
        first = _newest(connection) + 1
        connection.execute(
            "INSERT INTO consent_event (kind, identifier, channel, purpose, event, happened_at,"
            " recorded_at, given_by, method, evidence, batch_id, evidence_id, evidence_sha256,"
            " not_before)"
            " SELECT kind, identifier, channel, ?, 'asserted', ?, ?, 'owner', ?, ?, ?, ?, ?, ?"
            " FROM temp.claim",
            (
                declaration.purpose,
                declaration.date,
                op.now_text,
                declaration.method,
                declaration.evidence,
                batch_id,
                declaration.evidence_id,
                shown and shown.sha256,
                states.not_before(connection, op.now_text),
            ),
        )
        last = _newest(connection)
        _fold_claims(op, declaration, first, last)
    op.touched(Topic.CONSENT)
    return _newly_granted(connection, first, last)


def check_declaration(connection: Connection, declaration: Declaration, now: datetime) -> None:
    """Raises UserError ``consent.future_date``, ``consent.unknown_purpose`` or
    ``consent.unknown_evidence``."""
    check_past(declaration.date, now)
    if declaration.purpose not in purposes(connection):
        raise UserError("consent.unknown_purpose", purpose=declaration.purpose)
    files.kept(connection, declaration.evidence_id)


def _newest(connection: Connection) -> int:
    return int(connection.execute("SELECT coalesce(max(id), 0) FROM consent_event").fetchone()[0])


def _stage_claims(connection: Connection, declaration: Declaration) -> None:
    connection.execute("DROP TABLE IF EXISTS temp.claim")
    connection.execute(
        "CREATE TEMP TABLE claim (kind TEXT NOT NULL, identifier TEXT NOT NULL,"
        " channel TEXT NOT NULL, PRIMARY KEY (identifier, kind, channel)) WITHOUT ROWID"
    )
    staged = ledger_kind("p.kind", "p.identifier")
    for channel in declaration.channels:
        kinds = CHANNEL_KINDS[channel]
        connection.execute(
            f"INSERT OR IGNORE INTO temp.claim SELECT {staged}, p.identifier, ?"
            f" FROM temp.stage_consent p WHERE p.identifier IS NOT NULL"
            f" AND p.kind IN ({', '.join('?' * len(kinds))})",
            (channel, *kinds),
        )


def _fold_claims(op: Operation, declaration: Declaration, first: int, last: int) -> None:
    """Of whom nothing was known is granted in one statement, and who is stopped, or granted by
    something earlier, stays. The rest, where it depends on when what happened, is folded.
    """
    connection = op.connection
    connection.execute("DROP TABLE IF EXISTS temp.granted_before")
    connection.execute(
        "CREATE TEMP TABLE granted_before (identifier, kind, channel,"
        " PRIMARY KEY (identifier, kind, channel)) WITHOUT ROWID"
    )
    connection.execute(
        "INSERT INTO temp.granted_before SELECT s.identifier, s.kind, s.channel"
        " FROM temp.claim c CROSS JOIN consent_state s ON s.identifier = c.identifier"
        " AND s.kind = c.kind AND s.channel = c.channel AND s.purpose = :purpose"
        " WHERE s.state = 'granted' AND s.valid_until IS NULL",
        {"purpose": declaration.purpose},
    )
    day_before = date.fromisoformat(declaration.date[:10]) - timedelta(days=1)
    states.stage_none(connection)
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
    connection.execute(
        "INSERT OR IGNORE INTO temp.refold SELECT c.kind, c.identifier FROM temp.claim c"
        f" WHERE (EXISTS ({covering}) AND NOT EXISTS ({covering} AND {unaffected})){suppressed}",
        {
            "purpose": declaration.purpose,
            "day_before": day_before.isoformat(),
            "day": declaration.date if is_day(declaration.date) else "",
            # then dates alone do not tell which of two lines comes first
            "jumped": states.any_out_of_time(connection),
        },
    )
    connection.execute(
        "INSERT OR IGNORE INTO consent_state"
        " (kind, identifier, channel, purpose, state, event_id, since)"
        " SELECT c.kind, c.identifier, c.channel, c.purpose, 'granted', c.id, c.happened_at"
        " FROM consent_event c WHERE c.id BETWEEN :first AND :last"
        f" AND NOT EXISTS ({covering}) AND NOT EXISTS (SELECT 1 FROM temp.refold r"
        " WHERE r.identifier = c.identifier AND r.kind = c.kind)",
        {"purpose": declaration.purpose, "first": first, "last": last},
    )
    states.refold(op)


def _newly_granted(connection: Connection, first: int, last: int) -> int:
    row = connection.execute(
        "SELECT count(*) FROM (SELECT DISTINCT e.kind, e.identifier FROM consent_event e"
        " CROSS JOIN consent_state s ON s.event_id = e.id AND s.state = 'granted'"
        # not (kind, ...) NOT IN (...): SQLite would compare each line with all who were granted
        " WHERE e.id BETWEEN ? AND ? AND NOT EXISTS (SELECT 1 FROM temp.granted_before g"
        " WHERE g.identifier = e.identifier AND g.kind = e.kind AND g.channel = e.channel))",
        (first, last),
    ).fetchone()
    return int(row[0])


def take_back(op: Operation, first_id: int, last_id: int) -> None:
    """Answers the undo of a change that appended these lines: agreement is corrected, stops stay.

    A correction among them is corrected too, which brings its grant back.
    """
    in_range = f"e.id BETWEEN :first AND :last AND e.event IN {_CORRECTABLE}"
    values = {"first": first_id, "last": last_id, "now": op.now_text}
    connection = op.connection
    with op.bulk("consent_event"):
        newest = _newest(connection)
        connection.execute(
            "INSERT INTO consent_event (kind, identifier, channel, purpose, event, happened_at,"
            " recorded_at, given_by, corrects, batch_id, not_before)"
            " SELECT kind, identifier, channel, purpose, 'corrected', :now, :now, 'owner', id,"
            f" batch_id, :not_before FROM consent_event e WHERE {in_range} ORDER BY id",
            values | {"not_before": states.not_before(connection, op.now_text)},
        )
        _fold_corrections(connection, first_id, last_id, newest)
        states.refold(op)
        connection.execute(
            "INSERT OR IGNORE INTO temp.refold SELECT kind, identifier FROM consent_event e"
            f" WHERE {in_range}",
            values,
        )
    states.touch(op)


def _fold_corrections(connection: Connection, first_id: int, last_id: int, newest: int) -> None:
    """Nothing is known any more of those of whom no other line speaks; the rest is staged."""
    values = {"first": first_id, "last": last_id, "newest": newest}
    other = (
        "SELECT 1 FROM consent_event o WHERE o.identifier = e.identifier AND o.kind = e.kind"
        " AND o.id <= :newest AND NOT (o.id BETWEEN :first AND :last"
        " AND o.event IN ('asserted', 'requested', 'confirmed'))"
    )
    states.stage_none(connection)
    connection.execute(
        "INSERT OR IGNORE INTO temp.refold SELECT kind, identifier FROM consent_event e"
        f" WHERE e.id > :newest AND EXISTS ({other})",
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


def export_stops(connection: Connection) -> list[dict[str, object]]:
    """The ledger's lines that restrict, for another copy of the book."""
    rows = connection.execute(
        f"SELECT {', '.join(CARRIED)} FROM consent_event WHERE {STOP_LINES} ORDER BY id"
    ).fetchall()
    return [dict(zip(CARRIED, row, strict=True)) for row in rows]


def join_stops(op: Operation, lines: Iterable[Mapping[str, object]]) -> int:
    """Appends the lines that are missing here; returns how many.

    A stop of now stays one: it comes after everything that is here.
    """
    missing = [line for line in lines if not _has_line(op.connection, line)]
    for line in missing:
        carried = {"only_this": 0, "not_before": None} | dict(line)
        newest = states.not_before(op.connection, str(line["recorded_at"]))
        if newest is not None:
            carried["not_before"] = newest
        op.connection.execute(
            f"INSERT INTO consent_event ({', '.join(CARRIED)})"
            f" VALUES ({', '.join('?' * len(CARRIED))})",
            [carried[name] for name in CARRIED],
        )
    refold(op, {Identifier(str(line["kind"]), str(line["identifier"])) for line in missing})
    return len(missing)


def _has_line(connection: Connection, line: Mapping[str, object]) -> bool:
    same = ("identifier", "kind", "channel", "purpose", "event", "happened_at", "recorded_at")
    row = connection.execute(
        f"SELECT 1 FROM consent_event WHERE {' AND '.join(f'{name} = ?' for name in same)}",
        [line[name] for name in same],
    ).fetchone()
    return row is not None


def free(op: Operation, found: Mapping[Identifier, Sequence[State]]) -> None:
    """Takes off the suppression list the channels that people themselves agreed to again.

    The ledger knows every suppression of theirs by now (see states.refold), so a granted state is
    later than all its stops.
    """
    for identifier, of_identifier in found.items():
        for state in of_identifier:
            if state.state == "granted" and _is_own_proof(op.connection, state.event_id):
                suppression.lift(op.connection, identifier, state.channel)


def _is_own_proof(connection: Connection, event_id: int) -> bool:
    """Whether an event is the person's own yes, with evidence."""
    row = connection.execute(
        "SELECT event = 'confirmed' AND given_by = 'subject' AND trim(coalesce(evidence, '')) <> ''"
        " FROM consent_event WHERE id = ?",
        (event_id,),
    ).fetchone()
    return bool(row[0])
