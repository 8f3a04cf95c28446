"""A person's consent state for a channel as a condition on ``contact``, for segments and filters.

The masks are the gate's own (see gate_sql), so both agree; the gate fills tables for a whole
audience, this works alone inside any statement. For display only: the gate decides what is sent,
when it is sent.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from datetime import datetime

from desktop_app.consent.elsewhere import elsewhere_sql as elsewhere
from desktop_app.consent.gate_sql import (
    ADDRESS,
    OLDEST,
    OWN_NO,
    PROOF_WANTED,
    REFUSED,
    address_mask,
    bit,
    bound_values,
    kind_of_point,
    kinds_of,
    ledger_mask,
)
from desktop_app.consent.suppression.suppression_sql import USABLE, is_listed
from desktop_app.contacts.identifiers import ledger_kind
from desktop_app.contacts.model import Channel
from desktop_app.store.driver import Condition

ANSWERS = ("granted", "unknown", "refused", "pending")

# The gate binds by name, a condition by position: its names become columns of one bound row.
_NAME = re.compile(r":(channel|purpose|now|today)\b")
# a later yes is only looked for beside stops in the ledger: a stop of an erased person has no date
_LISTED_SINCE = "CASE WHEN {} THEN '9999-12-31' END"
_BOUND = (
    "(SELECT ? AS channel, ? AS purpose, ? AS now, ? AS today,"
    f" {OLDEST.format(today='?')} AS oldest, {PROOF_WANTED} AS wanted) bound"
)


def state_condition(
    channel: Channel, purpose: str, answers: Sequence[str], now: datetime
) -> Condition:
    """People with such a consent state for a channel, by the best of their points for it.

    ``answers`` are of ANSWERS: may be contacted; was not asked, or an expired yes; said no, asked
    to stop, or the number is another person's now; was asked and has not answered. People whom the
    channel can't reach are in none of them, unless they refused.
    """
    consent = _NAME.sub(r"bound.\1", ledger_mask(channel, "bound.oldest", "bound.wanted"))
    mask = (
        f"CASE WHEN p.canonical IS NULL THEN 0 ELSE {consent} | {_suppressed('p', channel)} END"
        f" | {address_mask(channel)}"
    )
    points = (
        f"FROM {_BOUND} CROSS JOIN main.contact_point p"
        f" WHERE p.contact_id = contact.id AND p.kind IN {kinds_of(channel)}"
    )
    # the least mask is that of the best point, as in the gate
    plain = f"SELECT min({mask}) AS mask {points}"
    listed = _NAME.sub(r"bound.\1", _LISTED_SINCE.format(_suppressed("q", channel)))
    stopped = _NAME.sub(r"p.\1", elsewhere.is_stopped("contact.id", kind_of_point(channel), listed))
    bound = "bound.channel AS channel, bound.purpose AS purpose"
    refused = (
        f"SELECT min(p.mask | CASE WHEN p.canonical IS NOT NULL AND NOT p.mask & {OWN_NO}"
        f" AND {stopped} THEN {bit('stopped_elsewhere')} ELSE 0 END) AS mask"
        f" FROM (SELECT p.kind, p.canonical, {bound}, {mask} AS mask {points}) p"
    )
    best = (
        f"SELECT CASE WHEN contact.id IN ({_stopped_people(channel)}) THEN ({refused})"
        f" ELSE ({plain}) END AS mask"
    )
    answer = (
        f"SELECT CASE WHEN mask = 0 THEN 'granted' WHEN mask & {REFUSED} THEN 'refused'"
        f" WHEN mask & {ADDRESS} THEN '' WHEN mask & {bit('pending')} THEN 'pending'"
        f" WHEN mask IS NOT NULL THEN 'unknown' ELSE '' END FROM ({best})"
    )
    named = bound_values(channel, purpose, now)
    one = tuple(named[name] for name in ("channel", "purpose", "now", "today", "today"))
    return Condition(
        f"(({answer}) IN (SELECT value FROM json_each(?)))",
        (*one[:2], *one, *one, json.dumps(list(answers))),
    )


EVER_ASKED = (
    "SELECT p.contact_id FROM main.consent_state s JOIN main.contact_point p"
    f" ON p.canonical = s.identifier AND {ledger_kind('p.kind', 'p.canonical')} = s.kind"
)
"""The people whose identifiers have any event in the ledger."""


NEWEST_LINES = "SELECT recorded_at FROM main.consent_event ORDER BY id DESC"
"""When the ledger's events were recorded, the last one first."""


def has_line(identifiers: str) -> str:
    """A row if the ledger has an event about one of the identifiers, which are an SQL list."""
    return f"SELECT 1 FROM main.consent_event WHERE identifier IN {identifiers}"


def has_state(identifier: tuple[str, str], channels: str, purposes: str, state: str) -> str:
    """A row if the ledger has such a state of an identifier. All are SQL: its kind as in the
    ledger, and the identifier; lists of channels and of purposes; a comparison such as ``=
    'granted'``."""
    kind, value = identifier
    return (
        f"SELECT 1 FROM main.consent_state c WHERE c.identifier = {value} AND c.kind = {kind}"
        f" AND c.channel IN ({channels}) AND c.purpose IN ({purposes}) AND c.state {state}"
    )


def was_claimed(identifier: str, day: str) -> str:
    """A row if an import claimed this very consent of an identifier before, and it was not undone.
    Bound to channel, purpose, method and evidence of the declaration; the rest is SQL."""
    return (
        f"SELECT 1 FROM main.consent_event e WHERE e.identifier = {identifier}"
        " AND e.channel = :channel AND e.purpose = :purpose AND e.event = 'asserted'"
        f" AND e.happened_at = {day} AND e.method = :method AND e.evidence = :evidence"
        " AND NOT EXISTS (SELECT 1 FROM main.consent_event c WHERE c.corrects = e.id)"
    )


def was_stopped(identifier: tuple[str, str], channels: str, day: str) -> str:
    """A row if a stop of every purpose was recorded for that day, even if the person agreed again
    since. All are SQL, see has_state."""
    kind, value = identifier
    return (
        f"SELECT 1 FROM main.consent_event e WHERE e.identifier = {value} AND e.kind = {kind}"
        " AND e.purpose = '*' AND e.event = 'withdrawn'"
        f" AND e.channel IN ({channels}) AND e.happened_at = {day}"
    )


def was_denied(identifier: tuple[str, str], channels: str, purpose: str, evidence: str) -> str:
    """A row if a no with this evidence was recorded, even if the person agreed since. All are SQL,
    see has_state."""
    kind, value = identifier
    return (
        f"SELECT 1 FROM main.consent_event e WHERE e.identifier = {value} AND e.kind = {kind}"
        f" AND e.channel IN ({channels}) AND e.purpose = {purpose}"
        f" AND e.event = 'denied' AND e.evidence = {evidence}"
    )


def agreed(contact: str, since: str) -> str:
    """A row if a person said yes to anything, and when; both are SQL: ``contact`` an expression,
    ``since`` a comparison such as ``>= :day``. It tells the age of a yes, not what it allows."""
    return (
        "SELECT 1 FROM main.contact_point p CROSS JOIN main.consent_state s"
        " ON s.identifier = p.canonical"
        f" AND s.kind = {ledger_kind('p.kind', 'p.canonical')}"
        f" WHERE p.contact_id = {contact} AND s.state = 'granted' AND s.since {since}"
    )


def _stopped_people(channel: Channel) -> str:
    """Everybody whom a stop may affect; bound to channel and purpose. Same as the gate's TEMP
    ``stopped_people``."""
    kind = ledger_kind("q.kind", "q.canonical")
    asked = "(SELECT ? AS channel, ? AS purpose) asked CROSS JOIN main.consent_state s"
    people = elsewhere.STOPPED.replace("main.consent_state s", asked)
    channels = f"'{channel}', '*'"
    explained, _stops = _explained(channels)
    return elsewhere.with_namesakes(
        _NAME.sub(r"asked.\1", people) + " UNION ALL SELECT q.contact_id FROM main.contact_point q"
        f" WHERE NOT {explained} AND {is_listed(kind, 'q.canonical', channels)}"
    )


def _suppressed(point: str, channel: Channel) -> str:
    """Whether a point is on the suppression list, as a mask.

    Hashing dominates the cost: if the ledger's own stops account for the whole list, which is
    checked once per statement, a point is only looked for among them.
    """
    channels = f"'{channel}', '*'"
    explained, stops = _explained(channels)
    kind = ledger_kind(f"{point}.kind", f"{point}.canonical")
    if point == "p":
        kind = kind_of_point(channel)
    # WHEN needs only true or false. As a value, IN also distinguishes null, for which SQLite
    # compares every unlisted person with each listed one: minutes for a large book
    return (
        f"CASE WHEN {explained} THEN CASE WHEN ({point}.canonical, {kind}) IN"
        f" (SELECT identifier, kind FROM ({stops})) THEN {bit('suppressed')} ELSE 0 END"
        f" WHEN {is_listed(kind, f'{point}.canonical', channels)}"
        f" THEN {bit('suppressed')} ELSE 0 END"
    )


def _explained(channels: str) -> tuple[str, str]:
    """Whether the ledger's stops account for the whole list, and those stops, as SQL."""
    listed = f"SELECT hash FROM main.suppression WHERE channel IN ({channels}) AND {USABLE}"
    stops = (
        "SELECT DISTINCT kind, identifier FROM main.consent_state WHERE purpose = '*'"
        f" AND {is_listed('kind', 'identifier', channels)}"
    )
    explained = f"(SELECT count(*) FROM ({stops})) = (SELECT count(DISTINCT hash) FROM ({listed}))"
    return explained, stops
