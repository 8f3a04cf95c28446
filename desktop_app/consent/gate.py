"""The one gate: everything that leaves for sending has passed it, with its reasons for each person.

All reasons are collected, not the first. The purpose is never implied: agreement to service is none
to marketing. One question sees one state of the book.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime

from desktop_app import phones
from desktop_app.consent import asking_sql, gate_sql
from desktop_app.consent import states_sql as states
from desktop_app.consent.elsewhere import elsewhere_sql as elsewhere
from desktop_app.consent.model import Decision, Refusal, Sendable
from desktop_app.contacts.model import CHANNEL_KINDS, Channel, Identifier, ledger_identifier
from desktop_app.store.driver import Condition, Connection
from desktop_app.store.snapshot import snapshot

REASONS = gate_sql.REASONS
"""The codes, in the order in which a person with several is counted."""

RULES_VERSION = 4
"""Stored with every export; raised when the same book would be decided differently."""


@contextmanager
def audience_decided(
    connection: Connection, people: Condition, channel: Channel, purpose: str, now: datetime
) -> Iterator[str]:
    """Decides everybody in ``people``, which is SQL of their ids. Yields the name of a table that
    holds the answers until the end of the context.

    Its columns: contact_id, kind and address of the person's best contact point (null if there is
    none or it was not understood), reasons (JSON list of codes in the order of REASONS), first
    (the first of them, or null) and included (0 or 1). The best point is one that may be used,
    else one that could be reached, with a no before a not-yet; then the kinds go in the channel's
    order, and primary points first. Of several included people with one address the lowest
    contact_id stays.
    """
    with snapshot(connection):
        asking_sql.fill_audience(connection, people)
        gate_sql.decide(connection, channel, purpose, now)
        gate_sql.mark_doubles(connection)
    yield asking_sql.DECISION
    asking_sql.clear(connection)


@contextmanager
def recipients_decided(
    connection: Connection, recipients: Condition, channel: Channel, purpose: str, now: datetime
) -> Iterator[str]:
    """Decides addresses: ``recipients`` is SQL of recipient_id, contact_id, kind, address, and
    others, a JSON list of kind and address of the person's other points. Yields the name of a table
    with the answers until the end of the context.

    Its columns: recipient_id, reasons, first and included, by the ledger and the suppression list
    of now. Changes of the contact since then, and whether the number can be reached, are ignored; a
    recipient without an address gets ``no_address``.
    """
    with snapshot(connection):
        asking_sql.fill_recipients(connection, recipients)
        gate_sql.decide_again(connection, channel, purpose, now)
    yield asking_sql.DECISION_AGAIN
    asking_sql.clear(connection)


def explain(
    connection: Connection, contact_id: int, channel: Channel, purpose: str, now: datetime
) -> Decision:
    """The gate's decision about one person alone, ignoring the rest of the audience, and the
    ledger's events behind it."""
    with snapshot(connection):
        ((found, kind, address, mask),) = gate_sql.decide_each(
            connection, [contact_id], channel, purpose, now
        )
        events: list[int] = []
        if kind is not None and address is not None:
            held = ledger_identifier(Identifier(kind, address))
            events = states.events_behind(connection, held, channel, purpose)
            if mask & gate_sql.bit("stopped_elsewhere"):
                bound = elsewhere.events(connection, contact_id, held, channel, purpose)
                events = list(dict.fromkeys([*bound, *events]))
    return Decision(found, kind, address, gate_sql.names_of(mask), not mask, tuple(events))


def sendable(
    connection: Connection,
    identifiers: Sequence[Identifier],
    channel: Channel,
    purpose: str,
    now: datetime,
) -> Sendable:
    """The gate's decision about bare identifiers, whether or not a contact has them.

    For every way out of the program other than an export of a campaign: the clipboard, a print, a
    drag. Duplicates are decided once and left out.
    """
    wanted = list(dict.fromkeys(identifiers))
    with snapshot(connection):
        masks = gate_sql.masks_of(connection, wanted, channel, purpose, now)
    allowed, refused, taken = [], [], set()
    for one, found in zip(wanted, masks, strict=True):
        mask = found if _can_carry(channel, one) else found | gate_sql.bit("not_reachable")
        if not mask and ledger_identifier(one) in taken:
            mask = gate_sql.bit("duplicate")
        if mask:
            refused.append(Refusal(one, gate_sql.names_of(mask)))
        else:
            allowed.append(one)
            taken.add(ledger_identifier(one))
    return Sendable(tuple(allowed), tuple(refused))


def _can_carry(channel: Channel, identifier: Identifier) -> bool:
    """Whether a message by this channel can arrive there at all."""
    if identifier.kind not in CHANNEL_KINDS[channel]:
        return False
    if channel == "sms":
        return phones.can_sms(identifier.canonical)
    return channel != "call" or phones.can_call(identifier.canonical)
