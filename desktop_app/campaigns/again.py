"""The gate asked again about people who were frozen, by the addresses they were frozen with.

``policy.decide`` looks at today's contact points. A frozen address may be nobody's by now, and the
stop of whoever reads there still binds it, so the ledger's own rules are asked for the address.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import datetime

from desktop_app.campaigns import sql
from desktop_app.campaigns.model import Campaign
from desktop_app.consent import ledger
from desktop_app.consent.model import State
from desktop_app.consent.policy import REASONS
from desktop_app.store.driver import Connection

_OF_STATE = {"unknown": "not_asked"}


def decide_frozen(connection: Connection, campaign: Campaign, now: datetime) -> None:
    """Fills TEMP ``frozen``: who was let through at the freeze stays so only if that still holds.

    Who was left out then stays left out, with the reasons of then.
    """
    assert campaign.id is not None  # it was read from the book
    sql.load_frozen(connection, campaign.id)
    sql.leave_out(connection, _refused(connection, campaign, now))


def _refused(
    connection: Connection, campaign: Campaign, now: datetime
) -> Iterator[tuple[int, list[str]]]:
    found: dict[int, set[str]] = defaultdict(set)
    for recipient_id in sql.frozen_suppressed(connection, campaign.channel):
        found[recipient_id].add("suppressed")
    for recipient_id, states in sql.frozen_states(connection, campaign.channel, campaign.purpose):
        found[recipient_id].update(_reasons(states, campaign, now))
    for recipient_id, reasons in found.items():
        if reasons:
            yield recipient_id, [reason for reason in REASONS if reason in reasons]


def _reasons(states: Iterable[State], campaign: Campaign, now: datetime) -> list[str]:
    state = ledger.standing(states, campaign.channel, campaign.purpose)
    if state is None:
        return ["not_asked"]
    state = ledger.at(state, now)
    if state.objected:
        return ["objected"]
    return [] if state.state == "granted" else [_OF_STATE.get(state.state, state.state)]
