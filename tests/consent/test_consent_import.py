"""Claims of imports, their undo, and the hard cases."""

from __future__ import annotations

import itertools
import tempfile
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.consent import ledger
from desktop_app.consent.model import Declaration, NewEvent
from desktop_app.consent.states_sql import entries_of, states_of
from desktop_app.contacts.model import Identifier
from tests.consent.consent_shop import ConsentShop, number

ONE, TWO, THREE = number(1), number(2), number(3)
MAIL = Identifier("email", "a@b.c")


def own_yes(identifier=ONE, **more) -> NewEvent:
    return NewEvent(identifier, "confirmed", "sms", evidence="form", **more)


def test_a_claim_grants_who_was_unknown_and_counts_them(shop):
    assert shop.claim([ONE, TWO, ONE]) == 2
    assert shop.claim([ONE, THREE]) == 1
    line = shop.consent.events(ONE)[0]
    assert (line.event, line.given_by, line.method) == ("asserted", "owner", "paper_sheet")
    assert (line.evidence, line.happened_at) == ("sheet 7", "2026-03-14")
    assert shop.state(ONE) == "granted"


def test_a_claim_is_for_the_channels_that_a_kind_can_carry(shop):
    both = Declaration(("sms", "email"), "marketing", "form", "2026-03-14", "sheet")
    assert shop.claim([ONE, MAIL], both) == 2
    assert [event.channel for event in shop.consent.events(ONE)] == ["sms"]
    assert [event.channel for event in shop.consent.events(MAIL)] == ["email"]


def test_a_claim_does_not_take_the_place_of_a_better_proof(shop):
    ((event_id, _state),) = shop.consent.record([own_yes(happened_at="2026-01-01")])
    assert shop.claim([ONE]) == 0
    assert [state.event_id for state in shop.consent.states(ONE)] == [event_id]


def test_reimport_after_stop(shop):
    person = shop.person(ONE)
    shop.claim([ONE])
    shop.consent.stop([ONE])
    today = Declaration(("sms",), "marketing", "form", "2026-11-21", "a new sheet")
    assert shop.claim([ONE], today) == 0
    assert shop.state(ONE) == "withdrawn"
    assert shop.decide([person]) == {person: ["suppressed", "withdrawn"]}


def test_reimport_after_stop_of_somebody_never_claimed(shop):
    shop.consent.stop([ONE])
    assert shop.claim([ONE]) == 0
    assert shop.state(ONE) == "withdrawn"


def test_a_shared_family_phone(shop):
    mother, son = shop.person(ONE), shop.person(ONE)
    shop.claim([ONE])
    shop.consent.stop([ONE])
    for person in (mother, son):
        assert "suppressed" in shop.decide([mother, son])[person]


def test_consent_does_not_follow_a_changed_number(shop):
    person = shop.person(ONE)
    shop.claim([ONE])
    with shop.store.write("contact.edit") as op:
        op.connection.execute("UPDATE contact_point SET canonical = ?", (TWO.canonical,))
    assert shop.decide([person]) == {person: ["not_asked"]}


def test_an_opt_out_list_that_names_nobody_known(shop):
    result = shop.consent.stop([ONE, TWO], reason="provider")
    assert (result.recorded, result.matched) == (2, 0)
    person = shop.person(ONE)
    assert shop.claim([ONE]) == 0
    assert shop.decide([person]) == {person: ["suppressed", "withdrawn"]}


def test_a_service_message_to_somebody_who_stopped_marketing_only(shop):
    person = shop.person(ONE)
    shop.consent.record([own_yes(), own_yes(purpose="service")])
    shop.consent.record([NewEvent(ONE, "withdrawn", "sms")])
    assert shop.decide([person]) == {person: ["withdrawn"]}
    assert shop.decide([person], purpose="service") == {person: []}


def test_an_opt_out_outlives_the_contact(shop):
    person = shop.person(ONE)
    shop.claim([ONE])
    shop.consent.stop([ONE])
    with shop.store.write("contact.delete") as op:
        op.connection.execute("DELETE FROM contact WHERE id = ?", (person,))
    again = shop.person(ONE)
    shop.claim([ONE])
    assert shop.decide([again]) == {again: ["suppressed", "withdrawn"]}


def _newest(shop) -> int:
    """The number of the change that was made last."""
    return shop.history.changes(limit=1)[0].id


def test_undoing_an_import_takes_its_consent_back_and_doing_it_again_brings_it(shop):
    shop.consent.record([own_yes(TWO, happened_at="2026-01-01")])
    shop.claim([ONE, TWO])
    imported = _newest(shop)
    shop.history.undo(imported)
    first_undo = _newest(shop)
    assert (shop.state(ONE), shop.state(TWO)) == ("unknown", "granted")
    assert [event.event for event in shop.consent.events(ONE)] == ["asserted", "corrected"]
    shop.history.undo(first_undo)
    assert (shop.state(ONE), shop.state(TWO)) == ("granted", "granted")
    shop.history.undo(_newest(shop))
    assert shop.state(ONE) == "unknown"


def test_a_stop_since_then_stays_through_undo_and_redo(shop):
    shop.claim([ONE])
    imported = _newest(shop)
    shop.consent.stop([ONE])
    shop.history.undo(imported)
    assert shop.state(ONE) == "withdrawn"
    shop.history.undo(_newest(shop))
    assert shop.state(ONE) == "withdrawn"
    assert shop.consent.suppressed(ONE, "sms")


DAYS = [f"2026-{month:02}-{day:02}" for month in (3, 10, 11) for day in (1, 2, 20)]
DAYS = [day for day in DAYS if date.fromisoformat(day) < date(2026, 11, 21)]
PEOPLE = (ONE, TWO, MAIL)
CHANNELS = ("sms", "call", "email")

records = st.builds(
    NewEvent,
    identifier=st.sampled_from(PEOPLE),
    event=st.sampled_from(
        ["asserted", "requested", "confirmed", "denied", "withdrawn", "objected", "expired"]
        + ["reassigned", "corrected", "erased"]
    ),
    channel=st.sampled_from(CHANNELS),
    purpose=st.sampled_from(["marketing", "service"]),
    given_by=st.sampled_from([None, "subject", "owner"]),
    happened_at=st.sampled_from([None, *DAYS]),
    evidence=st.sampled_from([None, "form"]),
    valid_until=st.sampled_from([None, None, "2026-10-15", "2026-12-01"]),
)
stops = st.builds(
    NewEvent,
    identifier=st.sampled_from(PEOPLE),
    event=st.sampled_from(["denied", "withdrawn", "objected", "reassigned"]),
    channel=st.sampled_from(["*", "sms"]),
    purpose=st.sampled_from(["*", "marketing"]),
    happened_at=st.sampled_from([None, *DAYS]),
)
claims = st.tuples(
    st.lists(st.sampled_from(PEOPLE), min_size=1, unique=True),
    st.sampled_from([("sms",), ("sms", "call"), ("sms", "email")]),
    st.sampled_from([*DAYS, "2026-11-20T10:00:00Z"]),
)
steps = st.one_of(records, stops, claims, st.just("stop"), st.integers(0, 5))


def _ticking() -> Callable[[], datetime]:
    seconds = itertools.count()
    return lambda: datetime(2026, 11, 21, 3, tzinfo=UTC) + timedelta(seconds=next(seconds))


def _do(shop: ConsentShop, step: object, changes: list[int]) -> None:
    if isinstance(step, NewEvent):
        shop.consent.record([step])
    elif isinstance(step, tuple):
        people, channels, day = step
        shop.claim(people, Declaration(channels, "marketing", "form", day, "sheet"))
        changes.append(_newest(shop))
    elif step == "stop":
        shop.consent.stop([ONE])
    elif changes:
        shop.history.undo(changes.pop(step % len(changes)))
        changes.append(_newest(shop))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(steps, min_size=1, max_size=10))
def test_bulk_paths_and_the_gate_agree_with_the_fold(plan):
    with tempfile.TemporaryDirectory() as folder:
        shop = ConsentShop.open(Path(folder) / "b.banhchi", _ticking())
        try:
            people = {identifier: shop.person(identifier) for identifier in PEOPLE}
            changes: list[int] = []
            for step in plan:
                _do(shop, step, changes)
            for identifier, person in people.items():
                _agrees(shop, identifier, person)
        finally:
            shop.store.close()


def _agrees(shop: ConsentShop, identifier: Identifier, person: int) -> None:
    with shop.store.read() as connection:
        entries = entries_of(connection, identifier)
        states = states_of(connection, identifier)
    pairs = sorted({(entry.channel, entry.purpose) for entry in entries})
    assert states == [ledger.fold(entries, *pair) for pair in pairs]
    for channel in ("sms", "call") if identifier.kind == "phone" else ("email",):
        for purpose in ("marketing", "service"):
            covering = [entry for entry in entries if entry.covers(channel, purpose)]
            allowed = bool(covering) and (
                ledger.at(ledger.fold(covering, channel, purpose), shop.clock()).state == "granted"
            )
            reasons = shop.explain(person, channel, purpose).reasons
            assert (not reasons) is allowed, reasons
            assert ("suppressed" in reasons) is shop.consent.suppressed(identifier, channel)
            state = ledger.standing(states, channel, purpose)
            said = "objected" if state and state.objected else None
            said = said or (ledger.at(state, shop.clock()).state if state else "unknown")
            expected = {"unknown": "not_asked", "granted": None}.get(said, said)
            assert [r for r in reasons if r != "suppressed"] == [r for r in [expected] if r]
