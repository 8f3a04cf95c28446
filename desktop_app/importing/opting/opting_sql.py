"""Finds whom the rows of a file refuse or stop, and which of it is new. The consent room records
it.

A stop in force is not recorded again, so importing the same file twice adds nothing to the ledger.
"""

from __future__ import annotations

from typing import NamedTuple

from desktop_app.consent.conditions import has_state, is_listed, was_denied, was_stopped
from desktop_app.contacts.identifiers import ledger_kind
from desktop_app.contacts.model import CHANNEL_KINDS, Channel, Identifier
from desktop_app.importing.answers.channels import BITS, EVERY
from desktop_app.importing.answers.columnwise import NO_AT, STOP_AT
from desktop_app.importing.answers.counts import Answered
from desktop_app.importing.staging.columns import StagingColumns
from desktop_app.store.driver import Connection

# a website can't receive messages
_MAY_STOP = "{0}.canonical IS NOT NULL AND {0}.kind <> 'website'"
_EVENTS = {"withdrawn": STOP_AT, "denied": NO_AT}
_WHO = ("s.kind", "s.identifier")
_CHANNELS = "s.channel, '*'"
_PURPOSES = ":purpose, '*'"
_REFUSED = "IN ('denied', 'withdrawn')"
_STOP = "n INTEGER, kind, identifier, channel, event, said_on"


class NewStop(NamedTuple):
    """An event to record: ``withdrawn`` for every purpose, or ``denied``. ``channel`` may be ``*``.
    ``day``: its date, if the file gives one.
    """

    identifier: Identifier
    channel: Channel
    event: str
    day: str | None


class Nowhere(NamedTuple):
    """Rows that nothing could be recorded for. ``unstopped``: rows that ask to stop everything.
    ``stop``: these and rows that name a channel. ``no``: other refusals.
    """

    unstopped: list[int]
    stop: int
    no: int


def create(connection: Connection) -> None:
    """Creates the tables of stops: stops by row, new stops, and the channels of each kind of
    contact point.
    """
    connection.execute(f"CREATE TEMP TABLE stage_stop ({_STOP})")
    connection.execute(f"CREATE TEMP TABLE stage_new_stop ({_STOP})")
    connection.execute("CREATE INDEX temp.stage_new_stop_of ON stage_new_stop (identifier, kind)")
    connection.execute("CREATE TEMP TABLE stage_reach (kind, bit INTEGER, channel)")
    connection.executemany(
        "INSERT INTO temp.stage_reach VALUES (?, ?, ?)",
        ((kind, bit, channel) for channel, bit in BITS.items() for kind in CHANNEL_KINDS[channel]),
    )


def keep_own(connection: Connection, layout: StagingColumns) -> None:
    """Stores the numbers and addresses of rows that refuse or stop. Run before any row is set aside
    because it is about nobody in the book: its refusal still counts.
    """
    if _any_against(connection):
        own = "temp.stage_all k CROSS JOIN temp.stage_row s ON s.n = k.n"
        for event in _EVENTS:
            _note(connection, layout, event, own)


def keep_others(connection: Connection, layout: StagingColumns, base: int) -> None:
    """If the row itself has no usable address for the channel, stores those of its person; also
    stores numbers that rows name without using them. Run after the rows' people are decided.
    """
    if _any_against(connection):
        known = (
            "temp.stage_row s CROSS JOIN temp.stage_decision d ON d.n = s.n AND d.contact_id <= ?"
            " CROSS JOIN contact_point k ON k.contact_id = d.contact_id"
        )
        none_of_its_own = " AND s.n NOT IN (SELECT n FROM temp.stage_stop WHERE event = ?)"
        for event in _EVENTS:
            _note(connection, layout, event, known, none_of_its_own, (base, event))
    named = "temp.stage_named k CROSS JOIN temp.stage_named s ON s.seq = k.seq"
    for event in _EVENTS:
        _note(connection, layout, event, named)


def without_any(connection: Connection) -> Nowhere:
    """Counts these rows that refuse or stop without anything to record."""
    if not _any_against(connection):
        return Nowhere([], 0, 0)
    stop = f"(s.answers >> {STOP_AT}) & {EVERY}"
    no = f"(s.answers >> {NO_AT}) & {EVERY} AND NOT {stop}"
    noted = "s.n NOT IN (SELECT n FROM temp.stage_stop WHERE event = '{0}')"
    rows = connection.execute(
        f"SELECT s.n, {stop} = {EVERY} FROM temp.stage_row s"
        f" WHERE {stop} AND {noted.format('withdrawn')} ORDER BY s.n"
    ).fetchall()
    (denied,) = connection.execute(
        f"SELECT count(*) FROM temp.stage_row s WHERE {no} AND {noted.format('denied')}"
    ).fetchone()
    return Nowhere([n for n, everything in rows if everything], len(rows), int(denied))


def answered(connection: Connection, event: str, nowhere: int) -> Answered:
    """How the rows with a stop (``withdrawn``), or a refusal without a stop (``denied``), were
    recorded. ``nowhere``: how many had nothing to record.
    """
    only = "t.event = 'withdrawn'"
    if event == "denied":
        stops = "SELECT n FROM temp.stage_stop WHERE event = 'withdrawn'"
        only = f"t.event = 'denied' AND t.n NOT IN ({stops})"
    noted, recorded = connection.execute(
        f"SELECT (SELECT count(DISTINCT t.n) FROM temp.stage_stop t WHERE {only}),"
        " (SELECT count(DISTINCT t.n) FROM temp.stage_stop t CROSS JOIN temp.stage_new_stop f"
        " ON f.identifier = t.identifier AND f.kind = t.kind AND f.channel = t.channel"
        f" AND f.event = t.event WHERE {only})"
    ).fetchone()
    return Answered(recorded, noted - recorded, 0, nowhere)


def _any_against(connection: Connection) -> bool:
    """Whether any of these rows refuses or stops."""
    row = connection.execute(
        f"SELECT EXISTS (SELECT 1 FROM temp.stage_row s WHERE (s.answers >> {STOP_AT}) & {EVERY}"
        f" OR (s.answers >> {NO_AT}) & {EVERY})"
    ).fetchone()
    return bool(row[0])


def _note(
    connection: Connection,
    layout: StagingColumns,
    event: str,
    points: str,
    only: str = "",
    values: tuple[object, ...] = (),
) -> None:
    """Stores the stops of the points ``k`` of rows ``s``: one for a refusal on all channels,
    otherwise one per channel that the point can carry.
    """
    said = f"(s.answers >> {_EVENTS[event]}) & {EVERY}"
    day = "NULL"
    if event == "withdrawn" and "stopped_on" in layout.extras:
        day = "s.stopped_on"
    columns = f"s.n, {ledger_kind('k.kind', 'k.canonical')}, k.canonical"
    usable = _MAY_STOP.format("k")
    connection.execute(
        f"INSERT INTO temp.stage_stop SELECT {columns}, '*', '{event}', {day} FROM {points}"
        f" WHERE {said} = {EVERY} AND {usable}{only}"
        f" UNION ALL SELECT {columns}, r.channel, '{event}', {day} FROM {points}"
        f" CROSS JOIN temp.stage_reach r ON r.kind = k.kind AND {said} & r.bit"
        f" WHERE {said} NOT IN (0, {EVERY}) AND {usable}{only}",
        values * 2,
    )


def find_new(
    connection: Connection, channel: Channel, purpose: str, evidence: str, today: str
) -> None:
    """Finds what to record.

    ``channel``: for stops that name none. ``purpose`` and ``evidence``: for refusals that are not
    stops; a refusal in force, or recorded from this file before, is not recorded again. A date
    counts if it is not in the future; without a date the stop takes effect now.
    """
    values = {"channel": channel, "today": today, "purpose": purpose, "evidence": evidence}
    connection.execute(
        "UPDATE temp.stage_stop SET channel = :channel WHERE channel = '*' AND event = 'withdrawn'",
        values,
    )
    connection.execute(
        "INSERT INTO temp.stage_new_stop SELECT * FROM (SELECT min(n) AS n, kind, identifier,"
        " channel, event, CASE WHEN count(said_on) = count(*) AND max(said_on) <= :today"
        " THEN max(said_on) END AS said_on FROM temp.stage_stop WHERE event = 'withdrawn'"
        " GROUP BY kind, identifier, channel) s"
        f" WHERE NOT {is_listed('s.kind', 's.identifier', _CHANNELS)}"
        f" AND NOT EXISTS ({was_stopped(_WHO, _CHANNELS, 's.said_on')}) ORDER BY n",
        values,
    )
    connection.execute(
        "INSERT INTO temp.stage_new_stop SELECT * FROM (SELECT min(n) AS n, kind, identifier,"
        " channel, event, NULL FROM temp.stage_stop WHERE event = 'denied'"
        " GROUP BY kind, identifier, channel) s"
        " WHERE NOT EXISTS (SELECT 1 FROM temp.stage_stop t WHERE t.identifier = s.identifier"
        " AND t.kind = s.kind AND t.channel IN (s.channel, '*')"
        " AND (t.event = 'withdrawn' OR t.channel <> s.channel))"
        f" AND NOT EXISTS ({has_state(_WHO, _CHANNELS, _PURPOSES, _REFUSED)})"
        f" AND NOT EXISTS ({was_denied(_WHO, _CHANNELS, ':purpose', ':evidence')}) ORDER BY n",
        values,
    )


def new(connection: Connection) -> list[NewStop]:
    """The events to record, in the order of the file."""
    rows = connection.execute(
        "SELECT kind, identifier, channel, event, said_on FROM temp.stage_new_stop ORDER BY n"
    ).fetchall()
    return [
        NewStop(Identifier(kind, str(canonical)), channel, event, day)
        for kind, canonical, channel, event, day in rows
    ]


def counts(connection: Connection) -> tuple[int, int]:
    """How many rows of a list stop somebody new, and how many stop only people whom earlier rows
    stop; rows that were set aside are counted separately.
    """
    row = connection.execute(
        "WITH firsts AS (SELECT min(n) AS n FROM temp.stage_stop GROUP BY kind, identifier)"
        " SELECT (SELECT count(DISTINCT n) FROM temp.stage_new_stop WHERE n > 0),"
        " (SELECT count(DISTINCT n) FROM temp.stage_stop WHERE n > 0) - count(DISTINCT n)"
        " FROM firsts WHERE n > 0"
    ).fetchone()
    return int(row[0]), int(row[1])
