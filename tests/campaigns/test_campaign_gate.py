"""However people and their consent are arranged, nobody is written to who may not be."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.consent import gate
from desktop_app.contacts.model import PointInput
from desktop_app.errors import UserError
from desktop_app.store.driver import Condition

NUMBERS = ("012345678", "015345678", "016345678", "023456789")  # the last is a landline
STOPS = ("denied", "withdrawn", "objected", "reassigned")
EVENTS = st.tuples(
    st.sampled_from(NUMBERS[:3]),
    st.sampled_from(("asserted", "requested", "confirmed", "expired", "erased", "stop", *STOPS)),
    st.sampled_from(("sms", "sms", "whatsapp", "*")),
    st.sampled_from(("marketing", "marketing", "service", "*")),
)
HISTORY = st.lists(EVENTS, max_size=8)
PEOPLE = st.lists(st.lists(st.sampled_from(NUMBERS), max_size=2), min_size=1, max_size=5)

# a_shop makes a new shop each time it is called
MANY_SHOPS = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def play(shop, events):
    """Records the events and returns those the ledger took: agreement is never to everything."""
    taken = []
    for number, event, channel, purpose in events:
        if event == "stop":
            shop.consent.stop([shop.contacts.identifier_of(number)], channel)
            taken.append((number, event, channel, "*"))
            continue
        try:
            shop.say(number, event, channel, purpose=purpose)
        except UserError:
            continue
        taken.append((number, event, channel, purpose))
    return taken


def may_be_sent(events, number):
    """The law in its plainest form, as an upper bound: a yes, and no stop after it."""
    allowed = stopped = False
    for of, event, channel, purpose in events:
        if of != number or channel not in ("sms", "*") or purpose not in ("marketing", "*"):
            continue
        if event == "confirmed":
            allowed, stopped = True, False
        elif event == "asserted":
            allowed = allowed or not stopped
        elif event != "requested":
            allowed = False
            stopped = stopped or event in (*STOPS, "stop")
    return allowed


@settings(MANY_SHOPS, max_examples=60)
@given(PEOPLE, HISTORY, HISTORY)
def test_no_exported_address_is_without_a_yes(a_shop, people, before, after):
    shop = a_shop()
    for place, numbers in enumerate(people):
        points = [PointInput("phone", number) for number in numbers]
        shop.contacts.add({"full_name": f"P{place}"}, points, (), "counter")
    events = play(shop, before)
    shop.draft()
    shop.freeze("Sale")
    events += play(shop, after)
    check = shop.check()
    assert check.segment == len(people) == check.sendable + sum(s.count for s in check.steps)
    try:
        result = shop.export()
    except UserError as error:
        assert error.code == "campaign.nobody" and check.sendable == 0
        return
    phones = [row["phone"] for row in shop.lines()]
    assert len(set(phones)) == len(phones) == result.exported == check.sendable
    assert result.exported + sum(result.excluded.values()) == len(people)
    allowed = {f"+855{number[1:]}" for number in NUMBERS[:3] if may_be_sent(events, number)}
    assert set(phones) <= allowed


@settings(MANY_SHOPS, max_examples=40)
@given(HISTORY)
def test_the_gate_says_the_same_of_frozen_addresses_as_of_people(a_shop, events):
    shop = a_shop()
    for number in NUMBERS[:3]:
        shop.person(number, number, event="confirmed")
    shop.draft()
    shop.draft(name="Frozen")
    shop.freeze("Frozen")
    play(shop, events)
    assert shop.steps("Frozen") == shop.steps("Sale")
    everybody = Condition("SELECT id FROM contact")
    recipients = Condition("SELECT id, contact_id, kind, address, others FROM campaign_recipient")
    question = ("sms", "marketing", shop.store.clock())
    with shop.store.read() as connection:
        with gate.audience_decided(connection, everybody, *question) as table:
            decided = connection.execute(f"SELECT contact_id, reasons FROM {table}").fetchall()
        with gate.recipients_decided(connection, recipients, *question) as table:
            frozen = connection.execute(
                f"SELECT r.contact_id, a.reasons FROM {table} a"
                " JOIN campaign_recipient r ON r.id = a.recipient_id"
            ).fetchall()
    assert sorted(frozen) == sorted(decided)
