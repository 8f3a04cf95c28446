"""The gate's SQL: the reasons of every contact point, and the best point of every person.

Set-based, so that a million people are decided in seconds. gate.py defines the reasons and their
order; states_sql.py writes the states it reads.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime

from desktop_app.consent.asking_sql import fill_audience, fill_recipients
from desktop_app.consent.elsewhere import elsewhere_sql as elsewhere
from desktop_app.consent.ledger import RESTRICTIVENESS
from desktop_app.consent.moments import text_of, today
from desktop_app.consent.presets import META_KEY, WRITTEN_METHODS
from desktop_app.consent.suppression.listed_sql import fill_suppressed
from desktop_app.contacts.identifiers import ledger_kind
from desktop_app.contacts.model import CHANNEL_KINDS, Channel, Identifier, PointKind
from desktop_app.store.driver import Condition, Connection
from desktop_app.store.snapshot import snapshot

REASONS = (
    # first, so that the reported point is the one that would have been used
    "stopped_elsewhere",
    "suppressed",
    "objected",
    "withdrawn",
    "denied",
    "not_asked",
    "pending",
    "expired",
    "no_evidence",
    "reassigned",
    "no_address",
    "invalid_number",
    "not_reachable",
    "duplicate",
)
"""The reasons for exclusion, in the order in which people are counted. A set is a bit mask."""


def bit(*reasons: str) -> int:
    """The mask of these reasons."""
    return sum(1 << REASONS.index(reason) for reason in reasons)


ADDRESS = bit("no_address", "invalid_number", "not_reachable")
OWN_NO = bit("suppressed", "objected", "withdrawn", "denied")
REFUSED = OWN_NO | bit("reassigned", "stopped_elsewhere")
"""The masks of a bad address, of a point's own no, and of every no."""
_LISTED = " || ".join(
    f"CASE WHEN mask & {bit(reason)} THEN ',\"{reason}\"' ELSE '' END" for reason in REASONS
)
_FIRST = " ".join(f"WHEN {bit(reason)} THEN '{reason}'" for reason in REASONS)
_ANSWER = (
    # the lowest bit of a mask is its first reason, found without writing their list
    f"first TEXT GENERATED ALWAYS AS (CASE mask & -mask {_FIRST} END) VIRTUAL,"
    f" reasons TEXT GENERATED ALWAYS AS ('[' || ltrim({_LISTED}, ',') || ']') VIRTUAL,"
    " included INTEGER GENERATED ALWAYS AS (mask = 0) VIRTUAL"
)
_STATE_BITS = {
    "unknown": bit("not_asked"),
    "granted": 0,
    **{state: bit(state) for state in RESTRICTIVENESS if state not in ("unknown", "granted")},
}
_ID_BITS = 44  # of a pick: reasons, then order of kinds and primary, then the id of the point
_PICK_BITS = _ID_BITS + 5
_LACKING = 8  # above every rank of a state: a grant without the proof that the rules ask for
_GENERAL = 16  # above those: a state for all comes after the specific one
_KEPT_RULES = f"FROM main.meta WHERE key = '{META_KEY}'"
OLDEST = (
    "(SELECT strftime('%Y-%m', {today}, 'start of month',"
    " '-' || json_extract(value, '$.valid_months') || ' months') " + _KEPT_RULES + ")"
)
"""The month before which a yes without an end has lapsed, as Rules.has_lapsed has it; or null."""

PROOF_WANTED = f"(SELECT json_extract(value, '$.proof') {_KEPT_RULES})"
PROOF = (
    "CASE WHEN trim(coalesce(e.evidence, '')) = '' THEN 0 WHEN e.method IN ({}) THEN 2 ELSE 1 END"
).format(", ".join(f"'{method}'" for method in WRITTEN_METHODS))
"""How well event ``e`` is proven: presets.proof_of in SQL."""


def names_of(mask: int) -> tuple[str, ...]:
    """The reasons of a mask, in their order."""
    return tuple(reason for reason in REASONS if mask & bit(reason))


def decide(connection: Connection, channel: Channel, purpose: str, now: datetime) -> None:
    """Fills TEMP ``decision`` with the best point of everybody in TEMP ``audience``."""
    with snapshot(connection):
        connection.execute("DROP TABLE IF EXISTS temp.decision")
        connection.execute(
            "CREATE TEMP TABLE decision (contact_id INTEGER PRIMARY KEY, kind TEXT, address TEXT,"
            f" {_ANSWER}, mask INTEGER GENERATED ALWAYS AS (pick >> {_PICK_BITS}) VIRTUAL,"
            " pick INTEGER NOT NULL)"
        )
        values = bound_values(channel, purpose, now)
        listed = fill_suppressed(connection, _AUDIENCE_POINTS, channel)
        mask = _mask(channel, suppressed=listed)
        # the other columns are those of the row with the least pick, which no two points share
        connection.execute(
            "INSERT INTO temp.decision (contact_id, kind, address, pick)"
            " SELECT a.contact_id, p.kind, p.canonical,"
            f" min((({mask}) << {_PICK_BITS}) + {_rank(channel)})"
            f" FROM temp.audience a LEFT JOIN main.contact_point p"
            f" ON p.contact_id = a.contact_id AND p.kind IN {kinds_of(channel)}"
            " GROUP BY a.contact_id",
            values,
        )
        if elsewhere.fill_stopped(connection, channel, purpose):
            connection.execute(
                "INSERT OR REPLACE INTO temp.decision (contact_id, kind, address, pick)"
                " SELECT p.contact_id, p.kind, p.canonical,"
                f" min((({_with_elsewhere(channel, 'p.mask')}) << {_PICK_BITS}) + p.rank)"
                f" FROM (SELECT p.contact_id, p.kind, p.canonical, {mask} AS mask,"
                f" {_rank(channel)} AS rank FROM temp.audience a"
                " CROSS JOIN temp.stopped_people x ON x.contact_id = a.contact_id"
                " CROSS JOIN main.contact_point p ON p.contact_id = a.contact_id"
                f" AND p.kind IN {kinds_of(channel)}) p GROUP BY p.contact_id",
                values,
            )


def count_masks(
    connection: Connection, channel: Channel, purpose: str, now: datetime
) -> dict[int, int]:
    """Of all contacts: the mask of the best point -> how many people."""
    with snapshot(connection):
        mask = _mask(channel, suppressed=fill_suppressed(connection, _ALL_POINTS, channel))
        stopped = elsewhere.fill_stopped(connection, channel, purpose)
        points = f"FROM main.contact_point p WHERE p.kind IN {kinds_of(channel)}"
        among = "p.contact_id {} (SELECT contact_id FROM temp.stopped_people)"
        best = f"SELECT min({mask}) AS best {points}" + (
            f" AND {among.format('NOT IN')} GROUP BY p.contact_id UNION ALL"
            f" SELECT min({_with_elsewhere(channel, 'p.mask')})"
            f" FROM (SELECT p.contact_id, p.kind, p.canonical, {mask} AS mask {points}"
            f" AND {among.format('IN')}) p GROUP BY p.contact_id"
            if stopped
            else " GROUP BY p.contact_id"
        )
        found: dict[int, int] = dict(
            connection.execute(
                f"SELECT best, count(*) FROM ({best}) GROUP BY best",
                bound_values(channel, purpose, now),
            ).fetchall()
        )
        everybody = connection.execute("SELECT count(*) FROM main.contact").fetchone()[0]
    found[bit("no_address")] = int(everybody) - sum(found.values())
    return found


def decide_again(connection: Connection, channel: Channel, purpose: str, now: datetime) -> None:
    """Fills TEMP ``decision_again`` with the reasons against the addresses of TEMP ``recipient``.

    An address is for its contact_id, if there is one, otherwise for everybody who has it.
    """
    with snapshot(connection):
        elsewhere.fill_behind(connection)
        kept = elsewhere.fill_kept(connection)
        listed = fill_suppressed(connection, _RECIPIENT_POINTS, channel)
        values = bound_values(channel, purpose, now)
        against = ledger_mask(channel) + (f" | {_suppressed(channel)}" if listed else "")
        connection.execute("DROP TABLE IF EXISTS temp.decision_again")
        connection.execute(
            "CREATE TEMP TABLE decision_again (recipient_id INTEGER PRIMARY KEY,"
            f" {_ANSWER}, mask INTEGER NOT NULL)"
        )
        connection.execute(
            "INSERT INTO temp.decision_again (recipient_id, mask) SELECT p.recipient_id,"
            f" CASE WHEN p.canonical IS NULL THEN {bit('no_address')}"
            f" ELSE {against} END"
            " FROM (SELECT recipient_id, kind, address AS canonical FROM temp.recipient) p",
            values,
        )
        if elsewhere.fill_stopped(connection, channel, purpose):
            connection.execute(
                "INSERT OR REPLACE INTO temp.decision_again (recipient_id, mask)"
                f" SELECT p.recipient_id, max({_with_elsewhere(channel, 'p.mask')})"
                " FROM (SELECT d.recipient_id, b.contact_id, f.kind, f.address AS canonical,"
                f" d.mask FROM temp.behind b CROSS JOIN temp.stopped_people x"
                " ON x.contact_id = b.contact_id"
                " CROSS JOIN temp.recipient f ON f.recipient_id = b.recipient_id"
                " CROSS JOIN temp.decision_again d ON d.recipient_id = b.recipient_id) p"
                " GROUP BY p.recipient_id",
                values,
            )
        if kept:
            mask = _with_elsewhere(channel, "p.mask", elsewhere.AT_THE_FREEZE)
            elsewhere.refuse_kept(connection, mask, values)


def mark_doubles(connection: Connection) -> None:
    """In TEMP ``decision`` only the first of several with one address stays included."""
    connection.execute("DROP TABLE IF EXISTS temp.double_address")
    connection.execute(
        "CREATE TEMP TABLE double_address AS SELECT address, min(contact_id) AS first"
        " FROM temp.decision WHERE mask = 0 GROUP BY address HAVING count(*) > 1"
    )
    connection.execute(
        f"UPDATE temp.decision SET pick = pick | {bit('duplicate') << _PICK_BITS}"
        " FROM temp.double_address d"
        " WHERE decision.address = d.address AND decision.contact_id > d.first"
    )


def decide_each(
    connection: Connection, people: Iterable[int], channel: Channel, purpose: str, now: datetime
) -> list[tuple[int, PointKind | None, str | None, int]]:
    """Contact, kind and address of the best point, and mask of each of these people alone, whoever
    else has the address."""
    ids = json.dumps(list(people))
    fill_audience(connection, Condition("SELECT value FROM json_each(?)", (ids,)))
    decide(connection, channel, purpose, now)
    return list(
        connection.execute(
            "SELECT contact_id, kind, address, mask FROM temp.decision ORDER BY contact_id"
        )
    )


def masks_of(
    connection: Connection,
    identifiers: Iterable[Identifier],
    channel: Channel,
    purpose: str,
    now: datetime,
) -> list[int]:
    """The mask of each of these identifiers, whoever has it."""
    told = json.dumps([[one.kind, one.canonical] for one in identifiers])
    numbered = "SELECT key, NULL, value ->> 0, value ->> 1, NULL FROM json_each(?)"
    fill_recipients(connection, Condition(numbered, (told,)))
    decide_again(connection, channel, purpose, now)
    rows = connection.execute("SELECT mask FROM temp.decision_again ORDER BY recipient_id")
    return [int(row[0]) for row in rows]


def bound_values(channel: Channel, purpose: str, now: datetime) -> dict[str, str]:
    """The named parameters of the masks."""
    return {"channel": channel, "purpose": purpose, "now": text_of(now), "today": today(now)}


def kinds_of(channel: Channel) -> str:
    """The kinds of points that a channel may use, as an SQL list."""
    return "({})".format(", ".join(f"'{kind}'" for kind in CHANNEL_KINDS[channel]))


def _rank(channel: Channel) -> str:
    """Which of the points ``p`` with the same reasons is better: the lower."""
    places = " ".join(
        f"WHEN '{kind}' THEN {place}" for place, kind in enumerate(CHANNEL_KINDS[channel])
    )
    return (
        f"((CASE p.kind {places} ELSE 0 END * 2 + 1 - coalesce(p.is_primary, 0)) << {_ID_BITS})"
        " + coalesce(p.id, 0)"
    )


def _mask(channel: Channel, *, suppressed: bool) -> str:
    """Every reason against sending to point ``p``."""
    listed = f" | {_suppressed(channel)}" if suppressed else ""
    return (
        f"CASE WHEN p.canonical IS NULL THEN 0 ELSE {ledger_mask(channel)}{listed} END"
        f" | {address_mask(channel)}"
    )


def address_mask(channel: Channel) -> str:
    """The issues of the address itself, as a mask. The common case comes first, for speed."""
    line = "coalesce(p.line_type, '')"
    fine = {
        "sms": f"p.status = 'valid' AND {line} IN ('mobile', 'fixed_line_or_mobile')",
        "call": f"p.status = 'valid' AND {line} NOT IN ('pager', 'voicemail', 'unknown')",
    }.get(channel, "p.status IN ('valid', 'unchecked')")
    return (
        f"CASE WHEN p.canonical IS NOT NULL AND {fine} THEN 0"
        f" WHEN p.id IS NULL THEN {bit('no_address')}"
        f" WHEN p.canonical IS NULL OR p.status = 'invalid' THEN {bit('invalid_number')}"
        f" WHEN p.status = 'reassigned' THEN {bit('reassigned')}"
        f" ELSE {bit('not_reachable')} END"
    )


def kind_of_point(channel: Channel) -> str:
    """The ledger's kind of point ``p``; a plain column is faster where no other is possible."""
    if CHANNEL_KINDS[channel] in (("phone",), ("email",)):
        return "p.kind"
    return ledger_kind("p.kind", "p.canonical")


def ledger_mask(
    channel: Channel, oldest: str = OLDEST.format(today=":today"), wanted: str = PROOF_WANTED
) -> str:
    """The ledger's reasons against point ``p``, as a mask: ledger.standing and ledger.at in SQL.

    ``oldest`` and ``wanted`` are the book's rules as SQL, best as values that are computed once.
    """
    ranks = {state: rank for rank, state in enumerate(RESTRICTIVENESS)}
    over = (
        f"CASE WHEN s.valid_until IS NULL THEN substr(s.since, 1, 7) < {oldest}"
        " WHEN length(s.valid_until) = 10"
        " THEN s.valid_until < :today ELSE s.valid_until <= :now END"
    )
    lacking = (
        f"CASE WHEN {wanted} > 0 THEN {_LACKING} * ({wanted} > (SELECT {PROOF}"
        " FROM main.consent_event e WHERE e.id = s.event_id)) ELSE 0 END"
    )
    by_state = " ".join(
        f"WHEN '{state}' THEN {rank}"
        for state, rank in ranks.items()
        if state not in ("granted", "objected")
    )
    rank = (
        f"CASE WHEN s.state = 'granted' THEN CASE WHEN {over} THEN {ranks['expired']}"
        f" ELSE {ranks['granted']} END + {lacking} WHEN s.objected THEN {ranks['objected']}"
        f" ELSE CASE s.state {by_state} END END"
    )
    by_rank = " ".join(
        f"WHEN {ranks[state]} THEN {mask} WHEN {ranks[state] + _GENERAL} THEN {mask}"
        for state, mask in _STATE_BITS.items()
    )
    by_rank += "".join(
        f" WHEN {ranks[state] + _LACKING} THEN {_STATE_BITS[state] | bit('no_evidence')}"
        for state in ("granted", "expired")
    )
    # + keeps SQLite from four index probes where one range has all of them
    best = (
        f"SELECT min({rank} + CASE WHEN s.channel = :channel AND s.purpose = :purpose"
        f" THEN 0 ELSE {_GENERAL} END) FROM main.consent_state s"
        f" WHERE s.identifier = p.canonical AND s.kind = {kind_of_point(channel)}"
        " AND (+s.channel = :channel OR +s.channel = '*')"
        " AND (+s.purpose = :purpose OR +s.purpose = '*')"
    )
    return f"CASE ({best}) {by_rank} ELSE {bit('not_asked')} END"


def _suppressed(channel: Channel) -> str:
    return (
        f"{bit('suppressed')} * EXISTS (SELECT 1 FROM temp.suppressed x"
        f" WHERE x.identifier = p.canonical AND x.kind = {kind_of_point(channel)})"
    )


_POINTS_OF = (
    "SELECT q.kind, q.canonical FROM ({}) a"
    " CROSS JOIN main.contact_point q ON q.contact_id = a.contact_id"
)
_ALL_POINTS = "SELECT kind, canonical FROM main.contact_point"
_AUDIENCE_POINTS = _POINTS_OF.format(
    elsewhere.with_namesakes("SELECT contact_id FROM temp.audience")
)
_RECIPIENT_POINTS = (
    "SELECT kind, canonical FROM temp.kept UNION ALL SELECT kind, address FROM temp.recipient"
    " UNION ALL " + _POINTS_OF.format("SELECT contact_id FROM temp.behind")
)
"""Kind and canonical of all points of the people in question, and of everybody who shares a point
with them."""


def _with_elsewhere(channel: Channel, own: str, points: tuple[str, str] = elsewhere.NOW) -> str:
    """Mask ``own`` of point ``p``, and the refusal for a stop at another point of the person."""
    since, kind = elsewhere.LISTED_SINCE, kind_of_point(channel)
    stopped = elsewhere.is_stopped(f"p.{points[1]}", kind, since, points)
    return (
        f"{own} | CASE WHEN p.canonical IS NOT NULL AND NOT {own} & {OWN_NO} AND {stopped}"
        f" THEN {bit('stopped_elsewhere')} ELSE 0 END"
    )
