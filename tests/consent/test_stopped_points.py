"""Which points said no themselves: the gate and the marks beside numbers say the same."""

from __future__ import annotations

import pytest

from desktop_app.changes import Topic
from desktop_app.consent.model import NewEvent
from desktop_app.contacts.model import CHANNEL_KINDS, CHANNELS, Identifier
from tests.consent.consent_shop import number

ONE, TWO = number(1), number(2)
SAME_IN_TELEGRAM = Identifier("telegram", ONE.canonical)
NO = {"suppressed", "objected", "withdrawn", "denied"}


def closed(shop, *identifiers: Identifier) -> dict[Identifier, set[str]]:
    found: dict[Identifier, set[str]] = {}
    for stop in shop.consent.points.stops(identifiers):
        found.setdefault(stop.identifier, set()).add(stop.channel)
    return found


def by_the_gate(shop, contact: int) -> set[str]:
    """The channels that the gate refuses for a no of the person's only number."""
    return {c for c in CHANNELS if NO & set(shop.explain(contact, c).reasons)}


@pytest.mark.parametrize(
    "said",
    [
        [("withdrawn", "*", "*")],
        [("withdrawn", "sms", "*")],
        [("denied", "sms", "marketing")],
        [("objected", "*", "marketing")],
        [("withdrawn", "sms", "service")],
        [("confirmed", "sms", "marketing")],
        [("withdrawn", "*", "*"), ("confirmed", "sms", "marketing")],
        [("confirmed", "sms", "marketing"), ("withdrawn", "telegram", "*")],
        [("reassigned", "*", "*")],
        [],
    ],
)
def test_a_point_is_marked_where_the_gate_hears_its_no(shop, said) -> None:
    contact = shop.person(ONE)
    for event, channel, purpose in said:
        shop.consent.record([NewEvent(ONE, event, channel, purpose, evidence="form 7")])
    assert closed(shop, ONE).get(ONE, set()) == by_the_gate(shop, contact)


def test_only_the_stopped_number_of_a_person_is_named(shop) -> None:
    shop.person(ONE, TWO)
    shop.consent.stop([ONE], only_this=True)
    every = {channel for channel, kinds in CHANNEL_KINDS.items() if "phone" in kinds}
    assert closed(shop, ONE, TWO) == {ONE: every}
    (event,) = {stop.event for stop in shop.consent.points.stops([ONE, TWO])}
    assert (event.event, event.identifier, event.only_this) == ("withdrawn", ONE.canonical, 1)


def test_a_stop_at_another_point_is_no_mark_here(shop) -> None:
    shop.person(ONE, TWO)
    shop.consent.stop([ONE])
    assert TWO not in closed(shop, ONE, TWO)


def test_a_number_is_one_in_every_program(shop) -> None:
    shop.consent.stop([ONE], "telegram")
    assert closed(shop, SAME_IN_TELEGRAM) == {SAME_IN_TELEGRAM: {"telegram"}}


def test_what_only_the_suppression_list_knows_is_marked(shop) -> None:
    shop.consent.stop([ONE])
    with shop.store.write("test") as op:
        op.connection.execute("DELETE FROM consent_state")
        op.touched(Topic.CONSENT)
    (stop,) = [one for one in shop.consent.points.stops([ONE]) if one.channel == "sms"]
    assert (stop.suppressed, stop.event, stop.reasons) == (True, None, ("suppressed",))
