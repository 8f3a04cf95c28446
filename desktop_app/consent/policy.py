"""The one gate: whatever leaves for sending has passed it, and it can say why for each person.

All reasons are collected, not the first. The purpose is never implied: agreement to service is
none to marketing. One state of the book answers a whole question.
"""

from __future__ import annotations

from datetime import datetime

from desktop_app.consent import sql
from desktop_app.consent.model import Decision
from desktop_app.store.driver import Connection

REASONS = sql.REASONS
"""The codes, in the order in which somebody with several is counted."""

RULES_VERSION = 1
"""Kept with every export; grows when the same book would be decided otherwise."""


def decide(connection: Connection, channel: str, purpose: str, now: datetime) -> None:
    """Decides everybody in TEMP ``audience`` (contact_id) into a new TEMP ``decision``.

    Its columns: contact_id, kind and address of the person's best contact point (null if there is
    none or it was not understood), reasons (JSON list of codes in the order of REASONS), first
    (the first of them, or null) and included (0 or 1). The best point is one that may be used,
    else one that could be reached, with a no before a not-yet; then the kinds go in the channel's
    order, and primary points first. Of several included people with one address the lowest
    contact_id stays.
    """
    with sql.snapshot(connection):
        sql.decide(connection, "audience", channel, purpose, now)
        sql.mark_doubles(connection)


def decide_again(connection: Connection, channel: str, purpose: str, now: datetime) -> None:
    """Asks about the addresses in TEMP ``frozen`` (recipient_id, kind, address) as they are.

    Fills a new TEMP ``decision_again`` (recipient_id, reasons, first, included) with what the
    ledger and the suppression list say now. What a contact has become since, or whether the number
    can be reached, is not looked at; somebody without an address gets ``no_address``.
    """
    with sql.snapshot(connection):
        sql.decide_again(connection, channel, purpose, now)


def explain(
    connection: Connection, contact_id: int, channel: str, purpose: str, now: datetime
) -> Decision:
    """What the gate says of one person on their own, whoever else is in the audience."""
    with sql.snapshot(connection):
        sql.fill_asked(connection, [contact_id])
        sql.decide(connection, "asked", channel, purpose, now)
        ((found, kind, address, mask),) = sql.decisions(connection)
    return Decision(found, kind, address, sql.names_of(mask), not mask)
