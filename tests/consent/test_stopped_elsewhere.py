"""Who stopped on one number is left out on the others, too: the person is meant."""

from __future__ import annotations

import tempfile
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.changes import Topic
from desktop_app.consent.conditions_sql import state_condition
from desktop_app.consent.elsewhere import rule
from desktop_app.consent.ledger import standing
from desktop_app.consent.model import NewEvent
from desktop_app.consent.presets import PRESETS
from desktop_app.consent.states_sql import entries_of, states_of
from desktop_app.contacts.model import Identifier
from tests.consent.consent_shop import ConsentShop, number
from tests.shop import Clock

ONE, TWO, THREE, FOUR = (number(n) for n in range(1, 5))
MAIL = Identifier("email", "dara@example.com")
ELSEWHERE = ["stopped_elsewhere"]


def say(shop, identifier, event, channel="sms", **more) -> None:
    shop.consent.record([NewEvent(identifier, event, channel, **({"evidence": "form"} | more))])


def share(shop, kind: str, value: str) -> None:
    with shop.store.write("duplicates.shared") as op:
        op.connection.execute(
            "INSERT INTO shared_value (kind, value, made_at) VALUES (?, ?, ?)",
            (kind, value, op.now_text),
        )


@pytest.fixture
def person(shop) -> int:
    """Somebody with two numbers who agreed on both."""
    shop.claim([ONE, TWO])
    return shop.person(ONE, TWO)


def test_a_stop_on_one_number_leaves_out_the_other(shop, person):
    assert shop.decide([person]) == {person: []}
    shop.consent.stop([ONE])
    assert shop.decide([person]) == {person: ELSEWHERE}
    assert shop.decide([person], "call")[person][0] == "suppressed"


@pytest.mark.parametrize("event", ["denied", "withdrawn", "objected"])
def test_every_no_of_the_purpose_does_and_no_other(shop, person, event):
    say(shop, ONE, event, purpose="service")
    assert shop.decide([person]) == {person: []}
    say(shop, ONE, event)
    assert shop.decide([person]) == {person: ELSEWHERE}


def test_a_number_given_to_somebody_else_stops_nobody(shop, person):
    say(shop, ONE, "reassigned")
    assert shop.decide([person]) == {person: []}


def test_what_its_holder_asked_before_stays(shop, person):
    say(shop, ONE, "withdrawn")
    say(shop, ONE, "reassigned")
    assert shop.decide([person]) == {person: ELSEWHERE}


def test_a_stop_of_everything_reaches_addresses_of_another_kind(shop):
    person = shop.person(ONE, MAIL)
    say(shop, MAIL, "confirmed", "email")
    shop.consent.stop([ONE], "sms")
    assert shop.decide([person], "email") == {person: []}
    shop.consent.stop([ONE])
    assert shop.decide([person], "email") == {person: ELSEWHERE}


def test_the_owner_can_say_only_this_number(shop, person):
    shop.consent.stop([ONE], only_this=True)
    assert shop.decide([person]) == {person: []}
    shop.consent.stop([ONE])
    assert shop.decide([person]) == {person: ELSEWHERE}
    shop.consent.stop([ONE], only_this=True)
    assert shop.decide([person]) == {person: ELSEWHERE}


@pytest.mark.parametrize("kind", ["phone", "email", "account"])
def test_a_stop_on_a_number_of_a_household_binds_the_number(shop, kind):
    point = {
        "phone": ONE,
        "email": MAIL,
        "account": Identifier("facebook", "Household.Of.Dara"),
    }[kind]
    value = f"facebook:{point.canonical.lower()}" if kind == "account" else point.canonical
    shop.claim([TWO])
    people = [shop.person(point, TWO), shop.person(point)]
    shop.consent.stop([point])
    assert shop.decide(people)[people[0]] == ELSEWHERE
    share(shop, kind, value)
    assert shop.decide(people)[people[0]] == []


def test_a_stop_reaches_a_number_through_everybody_who_has_it(shop):
    """A person is in the book twice: once with both numbers, once with the main one alone."""
    shop.claim([ONE, TWO, THREE])
    whole, twin = shop.person(ONE, TWO), shop.person(TWO, THREE)
    shop.consent.stop([ONE])
    assert shop.decide([whole])[whole] == ELSEWHERE
    assert shop.decide([twin]) == {twin: []}  # by THREE, which no stop reaches
    only = shop.person(TWO)
    assert shop.decide([only]) == {only: ELSEWHERE}
    assert shop.explain(only).events[0] == shop.consent.events(ONE)[-1].id
    assert shop.consent.summary([only])[only]["sms"] == "withdrawn"
    assert [one.canonical for one in shop.consent.sendable([TWO, THREE], "sms").allowed] == [
        THREE.canonical
    ]
    say(shop, TWO, "confirmed")
    assert shop.decide([only]) == {only: []}


def test_it_reaches_nobody_through_a_number_of_a_household(shop):
    shop.claim([ONE, TWO])
    shop.person(ONE, TWO)
    other = shop.person(TWO)
    share(shop, "phone", TWO.canonical)
    shop.consent.stop([ONE])
    assert shop.decide([other]) == {other: []}


def test_only_this_number_reaches_no_namesake(shop):
    shop.claim([ONE, TWO])
    shop.person(ONE, TWO)
    other = shop.person(TWO)
    shop.consent.stop([ONE], only_this=True)
    assert shop.decide([other]) == {other: []}


def test_a_stop_that_only_the_list_remembers_reaches_a_namesake(shop):
    with shop.store.write("x") as op:
        op.connection.execute(
            "INSERT INTO suppression VALUES (identifier_hash('phone', ?), '*',"
            " suppression_secret(), 'erased', '2026-05-01')",
            (ONE.canonical,),
        )
        op.touched(Topic.CONSENT)
    shop.claim([TWO])
    shop.person(ONE, TWO)
    other = shop.person(TWO)
    assert shop.decide([other]) == {other: ELSEWHERE}
    (refused,) = shop.consent.sendable([TWO], "sms").refused
    assert refused.reasons == ("stopped_elsewhere",)


def test_a_later_own_yes_with_evidence_frees_that_number_alone(shop):
    shop.claim([ONE, TWO, THREE])
    person, other = shop.person(ONE, TWO), shop.person(ONE, THREE)
    shop.consent.stop([ONE])
    say(shop, TWO, "confirmed", given_by="owner")
    say(shop, TWO, "confirmed", evidence=None)
    say(shop, TWO, "confirmed", happened_at="2020-01-01")
    assert shop.decide([person])[person] == ELSEWHERE
    say(shop, TWO, "confirmed")
    found = shop.decide([person, other])
    assert found == {person: [], other: ELSEWHERE}
    shop.consent.stop([ONE])
    assert shop.decide([person])[person] == ELSEWHERE


def test_a_stop_that_only_the_list_remembers_counts(shop):
    """Somebody was erased, comes back with another number as well, and nothing was refolded."""
    with shop.store.write("x") as op:
        op.connection.execute(
            "INSERT INTO suppression VALUES (identifier_hash('phone', ?), '*',"
            " suppression_secret(), 'erased', '2026-05-01')",
            (ONE.canonical,),
        )
        op.touched(Topic.CONSENT)
    shop.claim([TWO])
    person = shop.person(ONE, TWO)
    assert shop.decide([person]) == {person: ELSEWHERE}
    say(shop, TWO, "confirmed")
    assert shop.decide([person]) == {person: []}


def test_a_merge_joins_what_each_of_them_said(shop):
    shop.claim([ONE, TWO])
    first, second = shop.person(ONE), shop.person(TWO)
    shop.consent.stop([ONE])
    assert shop.decide([second]) == {second: []}
    with shop.store.write("merge") as op:
        op.connection.execute("UPDATE contact_point SET contact_id = ?", (second,))
    assert shop.decide([first, second]) == {first: ["no_address"], second: ELSEWHERE}


def test_a_stop_binds_also_what_is_copied_or_was_frozen(shop, person):
    shop.consent.stop([ONE])
    (refused,) = shop.consent.sendable([TWO], "sms").refused
    assert refused.reasons == ("stopped_elsewhere",)
    assert shop.consent.sendable([THREE], "sms").refused[0].reasons == ("not_asked",)


def test_the_person_is_told_which_stop_it_is(shop, person):
    shop.consent.stop([ONE])
    (line,) = [one for one in shop.consent.events(ONE) if one.event == "withdrawn"]
    assert shop.explain(person).events[0] == line.id
    (sms,) = [one for one in shop.consent.of_contact(person) if one.channel == "sms"]
    assert (sms.state, sms.identifier, sms.event) == ("withdrawn", TWO, line)
    assert shop.consent.summary([person])[person]["sms"] == "withdrawn"
    assert shop.consent.reach().refused == 1


def test_it_comes_along_into_another_copy_of_the_book(shop, person, tmp_path, clock):
    shop.consent.stop([ONE], only_this=True)
    other = ConsentShop.open(tmp_path / "other.banhchi", clock)
    other.claim([ONE, TWO])
    there = other.person(ONE, TWO)
    other.consent.join_stops(shop.consent.export_stops())
    assert other.state(ONE) == "withdrawn"
    assert other.decide([there]) == {there: []}
    shop.consent.stop([ONE])
    other.consent.join_stops(shop.consent.export_stops())
    assert other.decide([there]) == {there: ELSEWHERE}
    other.store.close()


IDENTIFIERS = (ONE, TWO, THREE)
lines = st.tuples(
    st.sampled_from(IDENTIFIERS),
    st.sampled_from(["confirmed", "confirmed", "asserted", "denied", "withdrawn", "objected",
                     "reassigned", "expired"]),
    st.sampled_from([("sms", "marketing"), ("sms", "marketing"), ("*", "*"), ("sms", "*")]),
    st.sampled_from([None, None, "2019-05-01", "2020-01-01", "2026-11-20", "2026-11-21"]),
    st.sampled_from(["subject", "owner"]),
    st.sampled_from(["form", None]),
    st.booleans(),
    st.sampled_from([0, 0, 0, 86_400, -2_500 * 86_400, 3_000 * 86_400]),
)  # fmt: skip


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    told=st.lists(lines, min_size=1, max_size=7),
    held=st.lists(st.sets(st.sampled_from(IDENTIFIERS), min_size=1), min_size=1, max_size=3),
    marked=st.sets(st.sampled_from(IDENTIFIERS), max_size=1),
)
def test_the_gate_and_the_pure_rule_say_the_same(told, held, marked):
    with tempfile.TemporaryDirectory() as folder:
        clock = Clock()
        shop = ConsentShop.open(Path(folder) / "shop.banhchi", clock)
        shop.consent.set_rules(PRESETS["kh"])
        for who, event, (channel, purpose), day, giver, evidence, only_this, jump in told:
            if event in ("confirmed", "asserted"):
                channel, purpose = "sms", "marketing"
            clock.now += timedelta(seconds=jump)
            if day is not None and day > clock.now.strftime("%Y-%m-%d"):
                day = None
            shop.consent.record([NewEvent(
                who, event, channel, purpose, given_by=giver, happened_at=day,
                evidence=evidence, only_this=only_this,
            )])  # fmt: skip
        for one in marked:
            share(shop, one.kind, one.canonical)
        people = {shop.person(*sorted(ids, key=str)): ids for ids in held}
        found = shop.decide(people)
        condition = state_condition("sms", "marketing", ("refused",), clock())
        with shop.store.read() as connection:
            refused = {
                row[0]
                for row in connection.execute(
                    f"SELECT id FROM contact WHERE {condition.sql}", condition.values
                )
            }
            for person, ids in people.items():
                expected = _sendable(connection, ids, held, marked)
                assert (found[person] in ([], ["duplicate"])) == expected
                if "duplicate" not in found[person]:
                    no = set(found[person]) & {
                        *ELSEWHERE, "suppressed", "objected", "withdrawn", "denied", "reassigned",
                    }  # fmt: skip
                    assert (person in refused) == bool(no)
        shop.store.close()


def _sendable(connection, ids, held, marked) -> bool:
    """By the pure functions: whether any of the identifiers may be written to. ``held``: what each
    person of the book has."""
    of = {one: standing(states_of(connection, one), "sms", "marketing") for one in IDENTIFIERS}
    lines = {one: {e.id: e for e in entries_of(connection, one)} for one in IDENTIFIERS}
    stops = {
        one: lines[one][state.event_id]
        for one, state in of.items()
        if state is not None and state.spreads and one not in marked
    }

    def reaching(point):
        people = [ids] if point in marked else [ids, *(has for has in held if point in has)]
        return [stops[one] for one in set().union(*people) if one in stops]

    return any(
        (state := of[one]) is not None
        and (state.channel, state.purpose, state.state) == ("sms", "marketing", "granted")
        and not rule.is_stopped(reaching(one), lines[one][state.event_id])
        for one in ids
    )
