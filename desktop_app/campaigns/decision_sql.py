"""Joins the gate's decisions with people and recipients.

``table`` is one of answers: the gate's own about people, or ``frozen``, which this file creates.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from desktop_app.campaigns.merge_fields import COLUMNS
from desktop_app.campaigns.model import LeftOut, Recipient, Step
from desktop_app.consent.gate import REASONS
from desktop_app.store.driver import Condition, Connection


@dataclass(frozen=True, slots=True)
class Decided:
    """A contact of the audience, ``person`` being column -> value, and the gate's decision."""

    contact_id: int
    person: dict[str, object]
    kind: str | None
    address: str | None
    reasons: str
    included: bool


def people_in(includes: Sequence[Condition], excludes: Sequence[Condition]) -> Condition:
    """The ids of people who match any of ``includes`` and none of ``excludes``."""
    any_of = " OR ".join(f"({one.sql})" for one in includes)
    # a rule about an empty column is neither true nor false, and must not exclude anybody
    none_of = "".join(f" AND ({one.sql}) IS NOT TRUE" for one in excludes)
    return Condition(
        f"SELECT contact.id FROM contact WHERE ({any_of}){none_of}",
        tuple(value for one in (*includes, *excludes) for value in one.values),
    )


def recipients_of(campaign_id: int) -> Condition:
    """The recipients of a campaign as the gate is asked about them."""
    return Condition(
        "SELECT id, contact_id, kind, address, others FROM campaign_recipient"
        " WHERE campaign_id = ?",
        (campaign_id,),
    )


def refused_by_newest_export(campaign_id: int) -> str:
    """The answers that the newest export of a campaign was written with: a table expression."""
    return (
        "(SELECT recipient_id, reasons, 0 AS included FROM campaign_export_refusal"
        " WHERE export_id = (SELECT id FROM campaign_export"
        f" WHERE campaign_id = {campaign_id:d} ORDER BY exported_at DESC, id DESC LIMIT 1))"
    )


@contextmanager
def frozen(connection: Connection, campaign_id: int, answers: str) -> Iterator[str]:
    """The recipients of a campaign with the decision they were frozen with, except those whom the
    gate refuses in the table ``answers``. Yields the table, which it owns.

    People who were excluded at the freeze stay so, with the reasons of that time.
    """
    connection.execute(
        "CREATE TEMP TABLE IF NOT EXISTS frozen (recipient_id INTEGER PRIMARY KEY,"
        " contact_id INTEGER, kind TEXT, address TEXT, reasons TEXT NOT NULL,"
        " included INTEGER NOT NULL,"
        " first TEXT GENERATED ALWAYS AS (json_extract(reasons, '$[0]')) VIRTUAL)"
    )
    connection.execute("DELETE FROM temp.frozen")
    connection.execute(
        "INSERT INTO temp.frozen SELECT id, contact_id, kind, address, reasons, included"
        " FROM campaign_recipient WHERE campaign_id = ?",
        (campaign_id,),
    )
    connection.execute(
        "UPDATE temp.frozen SET included = 0, reasons = again.reasons"
        f" FROM {answers} again WHERE again.recipient_id = frozen.recipient_id"
        " AND frozen.included AND NOT again.included"
    )
    yield "temp.frozen"
    connection.execute("DELETE FROM temp.frozen")


def waterfall(connection: Connection, table: str) -> tuple[int, list[Step], int]:
    """All people of the decision, the excluded by first reason, the sendable."""
    counts = dict(connection.execute(f"SELECT first, count(*) FROM {table} GROUP BY first"))
    sendable = counts.pop(None, 0)
    # a code of an older book that is no reason any more comes last
    order = {reason: place for place, reason in enumerate(REASONS)}
    steps = [
        Step(reason, counts[reason])
        for reason in sorted(counts, key=lambda one: order.get(one, len(order)))
    ]
    return sendable + sum(counts.values()), steps, sendable


def decided_ids(connection: Connection, table: str, reason: str | None) -> list[int]:
    """The contacts whose first reason it is; None: the sendable. In the order of names."""
    rows = connection.execute(
        f"SELECT contact.id FROM {table} decided"
        " JOIN contact ON contact.id = decided.contact_id"
        " WHERE decided.first IS ? ORDER BY contact.sort_key, contact.id",
        (reason,),
    )
    return [int(row[0]) for row in rows]


def decided_people(
    connection: Connection,
    table: str,
    custom: Sequence[str],
    *,
    only_sendable: bool,
    limit: int = -1,
) -> Iterator[Decided]:
    """The people of the table in the order of names. ``custom``: their custom columns."""
    names = [*COLUMNS, *custom]
    columns = ", ".join(f'contact."{name}"' for name in names)
    cursor = connection.execute(
        "SELECT contact.id, decision.kind, decision.address, decision.reasons,"
        f" decision.included, {columns} FROM {table} decision"
        " JOIN contact ON contact.id = decision.contact_id"
        + (" WHERE decision.included" if only_sendable else "")
        + " ORDER BY contact.sort_key, contact.id LIMIT ?",
        (limit,),
    )
    for contact_id, kind, address, reasons, included, *values in cursor:
        person = dict(zip(names, values, strict=True))
        yield Decided(contact_id, person, kind, address, reasons, bool(included))


def tags_of_decided(connection: Connection, table: str) -> dict[int, str]:
    """Contact -> its tags, separated by commas, of the people of the table."""
    tags: dict[int, str] = {}
    rows = connection.execute(
        "SELECT contact_tag.contact_id, tag.name FROM contact_tag"
        " JOIN tag ON tag.id = contact_tag.tag_id"
        f" JOIN {table} decision ON decision.contact_id = contact_tag.contact_id"
        " ORDER BY contact_tag.contact_id, tag.key"
    )
    for contact_id, name in rows:
        tags[contact_id] = f"{tags[contact_id]}, {name}" if contact_id in tags else name
    return tags


def frozen_recipients(
    connection: Connection, table: str, limit: int = -1
) -> Iterator[tuple[int | None, Recipient]]:
    """The sendable people of the frozen, with the contact, in the order of the freeze."""
    cursor = connection.execute(
        "SELECT recipient.contact_id, recipient.full_name, recipient.kind, recipient.address,"
        " recipient.message, recipient.merge_values"
        f" FROM {table} frozen"
        " JOIN campaign_recipient recipient ON recipient.id = frozen.recipient_id"
        " WHERE frozen.included ORDER BY recipient.id LIMIT ?",
        (limit,),
    )
    for contact_id, name, kind, address, message, values in cursor:
        yield contact_id, Recipient(name, kind, address, message, json.loads(values))


def frozen_left_out(connection: Connection, table: str) -> Iterator[LeftOut]:
    """The excluded people of the frozen, in the order of the freeze."""
    cursor = connection.execute(
        "SELECT recipient.full_name, coalesce(recipient.address, ''), frozen.reasons"
        f" FROM {table} frozen"
        " JOIN campaign_recipient recipient ON recipient.id = frozen.recipient_id"
        " WHERE NOT frozen.included ORDER BY recipient.id"
    )
    for name, address, reasons in cursor:
        yield LeftOut(name, address, tuple(json.loads(reasons)))
