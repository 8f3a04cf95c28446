"""Finds who agreed according to the rows of a file, and which of it is new. The consent room
records it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from desktop_app.consent.conditions import has_state, is_listed, was_claimed
from desktop_app.consent.model import Declaration
from desktop_app.contacts.identifiers import ledger_kind
from desktop_app.contacts.model import Channel
from desktop_app.importing.answers.channels import BITS, EVERY, channels_in, mask_of
from desktop_app.importing.answers.columnwise import DOUBT_AT, NO_AT, STOP_AT
from desktop_app.importing.answers.counts import Answered
from desktop_app.importing.staging.columns import StagingColumns
from desktop_app.store.driver import Condition, Connection

_LEDGER_KIND = ledger_kind("a.kind", "a.identifier")
# In SQLite >> and | have equal precedence, from left to right
_AGAINST = (
    f"((s.answers >> {NO_AT}) | (s.answers >> {STOP_AT}) | (s.answers >> {DOUBT_AT})) & {EVERY}"
)
ChannelsOf = Mapping[str, Sequence[Channel]]
"""Kind of contact point -> the declared channels that reach it."""


def create(connection: Connection) -> None:
    """Creates ``stage_agree``: rows with an identifier, and the channels that they agree to or
    refuse; and ``stage_yes``: for each of these, whether the ledger has the agreement already, and
    whether it will be recorded.
    """
    connection.execute(
        "CREATE TEMP TABLE stage_agree"
        " (n INTEGER, kind, identifier, yes INTEGER, against INTEGER, said_on)"
    )
    connection.execute(
        "CREATE TEMP TABLE stage_yes (n INTEGER, kind, identifier, channel, before, new)"
    )


def keep(
    connection: Connection, layout: StagingColumns, channels_of: ChannelsOf, today: str
) -> int:
    """Stores what these rows say about consent. Returns how many rows are of people who agreed,
    reachable or not. A date in the future is not an answer.
    """
    said = "s.said_on" if "said_on" in layout.extras else "NULL"
    reach = {kind: mask_of(channels) for kind, channels in channels_of.items()}
    carried = " ".join(f"WHEN '{kind}' THEN {mask}" for kind, mask in reach.items())
    yes = f"s.answers & CASE k.kind {carried} ELSE 0 END"
    in_time = f"coalesce({said} <= :today, 1)"
    declared = mask_of(channel for channels in channels_of.values() for channel in channels)
    values = {"today": today}
    connection.execute(
        "INSERT INTO temp.stage_agree SELECT s.n, k.kind, k.canonical,"
        f" {yes}, {_AGAINST}, {said} FROM temp.stage_all k CROSS JOIN temp.stage_row s ON s.n = k.n"
        f" WHERE k.canonical IS NOT NULL AND (({_AGAINST}) <> 0 OR ({yes}) <> 0 AND {in_time})",
        values,
    )
    row = connection.execute(
        f"SELECT count(*) FROM temp.stage_row s WHERE s.answers & {declared} AND {in_time}", values
    ).fetchone()
    return int(row[0])


def find_claims(
    connection: Connection, channels_of: ChannelsOf, declaration: Declaration
) -> list[tuple[str, tuple[Channel, ...]]]:
    """Finds the identifiers of people who agreed. Returns the days on which they did, each with the
    channels; days from the file come before that of the declaration.

    ``channels_of``: kind of contact point -> declared channels that reach it. Excluded are channels
    that any row refuses for the identifier, and claims that this declaration made before: importing
    the same file twice adds nothing to the ledger.
    """
    connection.execute(
        "CREATE TEMP TABLE stage_agreed (identifier, kind, bit INTEGER, day,"
        " PRIMARY KEY (identifier, kind, bit)) WITHOUT ROWID"
    )
    connection.execute("CREATE TEMP TABLE stage_against (identifier, against INTEGER)")
    connection.execute(
        "INSERT INTO temp.stage_against SELECT DISTINCT identifier, against FROM temp.stage_agree"
        " WHERE against <> 0"
        " UNION SELECT t.identifier, iif(t.channel = '*', :every, r.bit) FROM temp.stage_stop t"
        " LEFT JOIN temp.stage_reach r ON r.channel = t.channel"
        " WHERE t.channel = '*' OR r.bit IS NOT NULL",
        {"every": EVERY},
    )
    for kind, channels in channels_of.items():
        for channel in channels:
            connection.execute(
                "INSERT OR IGNORE INTO temp.stage_agreed"
                f" SELECT a.identifier, {_LEDGER_KIND}, :bit, a.day FROM"
                " (SELECT kind, identifier, coalesce(max(said_on), :date) AS day"
                " FROM temp.stage_agree WHERE kind = :kind AND yes & :bit AND NOT against & :bit"
                " GROUP BY kind, identifier) a WHERE a.identifier NOT IN"
                " (SELECT identifier FROM temp.stage_against WHERE against & :bit)"
                f" AND NOT EXISTS ({was_claimed('a.identifier', 'a.day')})",
                {
                    "kind": kind,
                    "bit": BITS[channel],
                    "channel": channel,
                    "purpose": declaration.purpose,
                    "date": declaration.date,
                    "method": declaration.method,
                    "evidence": declaration.evidence,
                },
            )
    connection.execute(
        "CREATE TEMP TABLE stage_claim_day AS SELECT kind, identifier, day, sum(bit) AS channels"
        " FROM temp.stage_agreed GROUP BY identifier, kind, day"
    )
    found = connection.execute(
        "SELECT DISTINCT day, channels FROM temp.stage_claim_day ORDER BY day, channels"
    )
    return [(day, channels_in(mask)) for day, mask in found]


def agreed_on(day: str, channels: Sequence[Channel]) -> Condition:
    """Kind and identifier of the people who agreed to these channels on a day."""
    return Condition(
        "SELECT kind, identifier FROM temp.stage_claim_day WHERE day = ? AND channels = ?",
        (day, mask_of(channels)),
    )


def find_yes(connection: Connection, channels_of: ChannelsOf, purpose: str) -> None:
    """Finds for each row and identifier whether it had agreed before, and whether its claim will
    count: if its consent state is unknown or expired. Run before any claim is recorded.
    """
    who = (_LEDGER_KIND, "a.identifier")
    for kind, channels in channels_of.items():
        for channel in channels:
            before = has_state(who, ":channel", ":purpose", "= 'granted'")
            other = "NOT IN ('unknown', 'expired')"
            known = has_state(who, ":channel, '*'", ":purpose, '*'", other)
            claimed = (
                "SELECT 1 FROM temp.stage_agreed g WHERE g.identifier = a.identifier"
                f" AND g.kind = {_LEDGER_KIND} AND g.bit = :bit"
            )
            against = "SELECT identifier FROM temp.stage_against WHERE against & :bit"
            listed = is_listed(_LEDGER_KIND, "a.identifier", ":channel, '*'")
            connection.execute(
                f"INSERT INTO temp.stage_yes SELECT a.n, {_LEDGER_KIND}, a.identifier, :channel,"
                f" EXISTS ({before}) AND a.identifier NOT IN ({against}),"
                f" EXISTS ({claimed}) AND NOT EXISTS ({known}) AND NOT {listed}"
                " FROM temp.stage_agree a WHERE a.kind = :kind AND a.yes & :bit",
                {"kind": kind, "channel": channel, "bit": BITS[channel], "purpose": purpose},
            )


def see_granted(connection: Connection, purpose: str) -> None:
    """Replaces the expected claims by the recorded ones."""
    now = has_state(("y.kind", "y.identifier"), "y.channel", ":purpose", "= 'granted'")
    connection.execute(
        f"UPDATE temp.stage_yes AS y SET new = NOT before AND EXISTS ({now})", {"purpose": purpose}
    )


def count(connection: Connection, rows: int) -> Answered:
    """How the ``rows`` of people who agreed were recorded."""
    reached, recorded, before = connection.execute(
        "SELECT count(*), sum(new), sum(before AND NOT new) FROM"
        " (SELECT max(new) AS new, max(before) AS before FROM temp.stage_yes GROUP BY n)"
    ).fetchone()
    recorded, before = int(recorded or 0), int(before or 0)
    return Answered(recorded, before, reached - recorded - before, rows - reached)
