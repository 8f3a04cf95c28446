"""The gate's SQL: the reasons of every contact point, and the best point of every person.

Set-based, so that a million people are decided in seconds. What the reasons mean and how they are
ordered is in policy.py; the states it reads are written by repository.py.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from typing import Literal

from desktop_app.consent.ledger import RESTRICTIVENESS
from desktop_app.consent.moments import text_of, today
from desktop_app.consent.suppression.repository import any_kept
from desktop_app.contacts.model import CHANNEL_KINDS
from desktop_app.store.driver import Connection

Source = Literal["audience", "asked", "everybody"]
_SOURCES: Mapping[Source, str] = {
    "audience": "SELECT contact_id FROM temp.audience",
    "asked": "SELECT contact_id FROM temp.asked",
    "everybody": "SELECT id AS contact_id FROM main.contact",
}

LEDGER_KIND = (
    "CASE WHEN p.kind IN ('whatsapp', 'telegram') AND substr(p.canonical, 1, 1) = '+'"
    " THEN 'phone' WHEN p.kind = 'messenger' THEN 'facebook' ELSE p.kind END"
)
"""The kind under which the ledger knows contact point ``p``: see model.ledger_identifier."""

REASONS = (
    "suppressed",
    "objected",
    "withdrawn",
    "denied",
    "not_asked",
    "pending",
    "expired",
    "reassigned",
    "no_address",
    "invalid_number",
    "not_reachable",
    "duplicate",
)
"""Why somebody is left out, in the order in which people are counted. A set is a bit mask."""


def bit(*reasons: str) -> int:
    """The mask of these reasons."""
    return sum(1 << REASONS.index(reason) for reason in reasons)


_ADDRESS = bit("no_address", "invalid_number", "not_reachable")
_REFUSED = bit("suppressed", "objected", "withdrawn", "denied", "reassigned")
_STATE_BITS = {
    "unknown": bit("not_asked"),
    "granted": 0,
    **{state: bit(state) for state in RESTRICTIVENESS if state not in ("unknown", "granted")},
}
_FEW = 5_000  # so many addresses are hashed faster than the ledger's stops are looked through
_GENERAL = 16  # above every rank of a state: what is said for all counts after the specific


def names_of(mask: int) -> tuple[str, ...]:
    """The reasons of a mask, in their order."""
    return tuple(reason for reason in REASONS if mask & bit(reason))


@contextmanager
def snapshot(connection: Connection) -> Iterator[None]:
    """One state of the book for several statements: a stop in between must not slip through."""
    if connection.in_transaction:
        yield
        return
    connection.execute("BEGIN")
    try:
        yield
    finally:
        if connection.in_transaction:
            connection.execute("COMMIT")


def fill_asked(connection: Connection, ids: Iterable[int]) -> None:
    """TEMP ``asked``: these contacts."""
    connection.execute("CREATE TEMP TABLE IF NOT EXISTS asked (contact_id INTEGER PRIMARY KEY)")
    connection.execute("DELETE FROM temp.asked")
    connection.executemany("INSERT OR IGNORE INTO temp.asked VALUES (?)", ((i,) for i in ids))


def decide(
    connection: Connection, source: Source, channel: str, purpose: str, now: datetime
) -> None:
    """Fills TEMP ``decision`` with the best point of everybody in the source."""
    with snapshot(connection):
        _fresh_decision(connection)
        _fill_suppressed(connection, source, channel)
        connection.execute(
            "INSERT INTO temp.decision (contact_id, kind, address, mask, rank)"
            f" SELECT contact_id, kind, address, mask, rank FROM ({_points(source, channel)})"
            # without it SQLite would read ON as the join's
            " WHERE true ON CONFLICT (contact_id) DO UPDATE SET kind = excluded.kind,"
            " address = excluded.address, mask = excluded.mask, rank = excluded.rank"
            f" WHERE (excluded.mask <> 0, excluded.mask & {_ADDRESS} <> 0, excluded.rank)"
            f" < (mask <> 0, mask & {_ADDRESS} <> 0, rank)",
            _values(channel, purpose, now),
        )


def mark_doubles(connection: Connection) -> None:
    """In TEMP ``decision`` only the first of several with one address stays included."""
    connection.execute("DROP TABLE IF EXISTS temp.double_address")
    connection.execute(
        "CREATE TEMP TABLE double_address AS SELECT address, min(contact_id) AS first"
        " FROM temp.decision WHERE mask = 0 GROUP BY address HAVING count(*) > 1"
    )
    connection.execute(
        f"UPDATE temp.decision SET mask = mask | {bit('duplicate')} FROM temp.double_address d"
        " WHERE decision.address = d.address AND decision.contact_id > d.first"
    )


def decisions(connection: Connection) -> list[tuple[int, str | None, str | None, int]]:
    """Contact, kind and address of the best point, and mask."""
    return list(
        connection.execute(
            "SELECT contact_id, kind, address, mask FROM temp.decision ORDER BY contact_id"
        )
    )


def count_reach(connection: Connection) -> tuple[int, int, int, int]:
    """Of TEMP ``decision``: included, askable, refused, without a usable address."""
    row = connection.execute(
        f"SELECT count(*), total(mask = 0), total(mask & {_REFUSED} <> 0),"
        f" total(mask & {_REFUSED} = 0 AND mask & {_ADDRESS} <> 0) FROM temp.decision"
    ).fetchone()
    everybody, granted, refused, no_address = map(int, row)
    return granted, everybody - granted - refused - no_address, refused, no_address


def _fresh_decision(connection: Connection) -> None:
    listed = " || ".join(
        f"CASE WHEN mask & {bit(reason)} THEN ',\"{reason}\"' ELSE '' END" for reason in REASONS
    )
    connection.execute("DROP TABLE IF EXISTS temp.decision")
    connection.execute(
        "CREATE TEMP TABLE decision (contact_id INTEGER PRIMARY KEY, kind TEXT, address TEXT,"
        f" reasons TEXT GENERATED ALWAYS AS ('[' || ltrim({listed}, ',') || ']') VIRTUAL,"
        " included INTEGER GENERATED ALWAYS AS (mask = 0) VIRTUAL,"
        " mask INTEGER NOT NULL, rank INTEGER NOT NULL)"
    )


def _values(channel: str, purpose: str, now: datetime) -> dict[str, str]:
    return {"channel": channel, "purpose": purpose, "now": text_of(now), "today": today(now)}


def _points(source: Source, channel: str) -> str:
    """Every point of everybody in the source that the channel may use, with its reasons.

    Lower ranks are better: the order of kinds, then the primary point. Somebody without any
    point is one row.
    """
    kinds = ", ".join(f"'{kind}'" for kind in CHANNEL_KINDS[channel])
    order = " ".join(
        f"WHEN '{kind}' THEN {place}" for place, kind in enumerate(CHANNEL_KINDS[channel])
    )
    return (
        "SELECT a.contact_id, p.kind, p.canonical AS address,"
        f" CASE WHEN p.canonical IS NULL THEN 0 ELSE {_consent(channel)} | {_suppressed(channel)}"
        f" END | {_reachable(channel)} AS mask,"
        f" ((CASE p.kind {order} ELSE 9 END * 2 + 1 - coalesce(p.is_primary, 0)) << 48)"
        " + coalesce(p.id, 0) AS rank"
        f" FROM ({_SOURCES[source]}) a"
        f" LEFT JOIN main.contact_point p ON p.contact_id = a.contact_id AND p.kind IN ({kinds})"
    )


def _reachable(channel: str) -> str:
    """What is wrong with the address itself, as a mask."""
    cases = [
        ("p.id IS NULL", "no_address"),
        ("p.canonical IS NULL OR p.status = 'invalid'", "invalid_number"),
        ("p.status = 'reassigned'", "reassigned"),
        ("p.status = 'unreachable'", "not_reachable"),
    ]
    if channel == "sms":
        mobile = "coalesce(p.line_type, '') IN ('mobile', 'fixed_line_or_mobile')"
        cases.append((f"p.status <> 'valid' OR NOT {mobile}", "not_reachable"))
    if channel == "call":
        silent = "coalesce(p.line_type, '') IN ('pager', 'voicemail', 'unknown')"
        cases.append((f"p.status <> 'valid' OR {silent}", "not_reachable"))
    whens = " ".join(f"WHEN {condition} THEN {bit(reason)}" for condition, reason in cases)
    return f"CASE {whens} ELSE 0 END"


def _kind(channel: str) -> str:
    """The ledger's kind of point ``p``; a plain column is faster where it is all there can be."""
    return "p.kind" if CHANNEL_KINDS[channel] in (("phone",), ("email",)) else LEDGER_KIND


def _consent(channel: str) -> str:
    """What the ledger says of point ``p``, as a mask: ledger.standing and ledger.at in SQL."""
    ranks = {state: rank for rank, state in enumerate(RESTRICTIVENESS)}
    over = (
        "s.valid_until IS NOT NULL AND CASE WHEN length(s.valid_until) = 10"
        " THEN s.valid_until < :today ELSE s.valid_until <= :now END"
    )
    by_state = " ".join(
        f"WHEN '{state}' THEN {rank}"
        for state, rank in ranks.items()
        if state not in ("granted", "objected")
    )
    rank = (
        f"CASE WHEN s.state = 'granted' THEN CASE WHEN {over} THEN {ranks['expired']}"
        f" ELSE {ranks['granted']} END WHEN s.objected THEN {ranks['objected']}"
        f" ELSE CASE s.state {by_state} END END"
    )
    by_rank = " ".join(
        f"WHEN {ranks[state]} THEN {mask} WHEN {ranks[state] + _GENERAL} THEN {mask}"
        for state, mask in _STATE_BITS.items()
    )
    # + keeps SQLite from four probes of the key where one range holds all of them
    best = (
        f"SELECT min({rank} + CASE WHEN s.channel = :channel AND s.purpose = :purpose"
        f" THEN 0 ELSE {_GENERAL} END) FROM main.consent_state s"
        f" WHERE s.identifier = p.canonical AND s.kind = {_kind(channel)}"
        " AND +s.channel IN (:channel, '*') AND +s.purpose IN (:purpose, '*')"
    )
    return f"CASE ({best}) {by_rank} ELSE {bit('not_asked')} END"


def _suppressed(channel: str) -> str:
    return (
        f"{bit('suppressed')} * EXISTS (SELECT 1 FROM temp.suppressed x"
        f" WHERE x.identifier = p.canonical AND x.kind = {_kind(channel)})"
    )


def _fill_suppressed(connection: Connection, source: Source, channel: str) -> None:
    """TEMP ``suppressed``: the identifiers on the suppression list that the source may hold.

    Hashing is the dear part. Where the ledger's own stops account for the whole list, only those
    are hashed; otherwise every address of the source is, once.
    """
    connection.execute(
        "CREATE TEMP TABLE IF NOT EXISTS suppressed (kind TEXT NOT NULL, identifier TEXT NOT NULL,"
        " PRIMARY KEY (identifier, kind)) WITHOUT ROWID"
    )
    connection.execute("DELETE FROM temp.suppressed")
    if not any_kept(connection):
        return
    if _is_large(connection, source) and _explained(connection, channel):
        return
    kinds = ", ".join(f"'{kind}'" for kind in CHANNEL_KINDS[channel])
    addresses = (
        f"SELECT DISTINCT {_kind(channel)} AS kind, p.canonical AS identifier"
        f" FROM ({_SOURCES[source]}) a CROSS JOIN main.contact_point p"
        f" ON p.contact_id = a.contact_id WHERE p.kind IN ({kinds}) AND p.canonical IS NOT NULL"
    )
    _take_suppressed(connection, addresses, channel)


def _is_large(connection: Connection, source: Source) -> bool:
    row = connection.execute(
        f"SELECT count(*) FROM (SELECT 1 FROM ({_SOURCES[source]}) LIMIT ?)", (_FEW,)
    ).fetchone()
    return bool(row[0] == _FEW)


def _explained(connection: Connection, channel: str) -> bool:
    """Takes the suppressed among the ledger's stops; whether that was the whole list."""
    stopped = "SELECT DISTINCT kind, identifier FROM main.consent_state WHERE purpose = '*'"
    _take_suppressed(connection, stopped, channel)
    row = connection.execute(
        "SELECT count(DISTINCT hash) = (SELECT count(*) FROM temp.suppressed)"
        " FROM main.suppression"
        " WHERE channel IN (?, '*') AND secret_id = suppression_secret()",
        (channel,),
    ).fetchone()
    return bool(row[0])


def _take_suppressed(connection: Connection, identifiers: str, channel: str) -> None:
    connection.execute(
        f"INSERT OR IGNORE INTO temp.suppressed SELECT kind, identifier FROM ({identifiers})"
        " WHERE identifier_hash(kind, identifier) IN"
        " (SELECT hash FROM main.suppression WHERE channel IN (?, '*'))",
        (channel,),
    )
