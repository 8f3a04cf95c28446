"""What jurisdictions ask of a consent, and the gate that follows the book's choice."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.consent import presets
from desktop_app.consent.conditions_sql import ANSWERS, state_condition
from desktop_app.consent.gate_sql import OLDEST, PROOF
from desktop_app.consent.ledger import at
from desktop_app.consent.model import METHODS, NewEvent, State
from desktop_app.consent.presets import PRESETS, Rules, changed
from desktop_app.contacts.model import Identifier
from desktop_app.errors import UserError
from desktop_app.words import Words
from tests.consent.consent_shop import number

ONE, TWO = number(1), number(2)


def say(shop, identifier, event="confirmed", channel="sms", **more) -> int:
    return shop.consent.record([NewEvent(identifier, event, channel, **more)])[0][0]


def looked(shop, people) -> dict[int, str]:
    """Contact -> the answer a segment finds them by."""
    found = {}
    for answer in ANSWERS:
        condition = state_condition("sms", "marketing", [answer], shop.clock())
        with shop.store.read() as connection:
            rows = connection.execute(
                f"SELECT id FROM contact WHERE {condition.sql}", condition.values
            ).fetchall()
        found |= {row[0]: answer for row in rows}
    return {person: found[person] for person in people}


def test_a_book_asks_no_more_than_its_own_law_until_told(shop):
    assert shop.consent.rules() == PRESETS["kh"] == Rules("kh")
    person = shop.person(ONE)
    say(shop, ONE)
    assert shop.decide([person]) == {person: []}


@pytest.mark.parametrize(
    ("preset", "evidence", "method", "reasons"),
    [
        ("kh", None, None, []),
        ("ccpa", None, None, []),
        ("gdpr", None, "form", ["no_evidence"]),
        ("gdpr", "  ", "form", ["no_evidence"]),
        ("gdpr", "said so on the phone", "phone", []),
        ("tcpa", "said so on the phone", "phone", ["no_evidence"]),
        ("tcpa", "form 7", None, ["no_evidence"]),
        ("tcpa", "form 7", "form", []),
        ("tcpa", "sheet 7", "paper_sheet", []),
        ("tcpa", "answered YES", "message", []),
        ("tcpa", "", "message", ["no_evidence"]),
    ],
)
def test_what_counts_as_enough_evidence(shop, preset, evidence, method, reasons):
    person = shop.person(ONE)
    say(shop, ONE, evidence=evidence, method=method)
    shop.consent.set_rules(PRESETS[preset])
    assert shop.decide([person]) == {person: reasons}
    state = "unknown" if reasons else "granted"
    assert looked(shop, [person]) == {person: state}
    assert shop.consent.summary([person])[person]["sms"] == state
    assert shop.consent.of_contact(person)[0].state == state
    assert shop.consent.of_contact(person)[0].reasons == tuple(reasons)
    assert shop.consent.reach().granted == (not reasons)
    assert bool(shop.consent.sendable([ONE], "sms").allowed) == (not reasons)
    assert presets.proof_of(evidence, method) >= PRESETS[preset].proof or reasons


def test_a_kept_file_is_evidence(shop):
    person = shop.person(ONE)
    shop.consent.set_rules(PRESETS["gdpr"])
    say(shop, ONE, evidence_id=shop.consent.evidence.keep("sheet.jpg", b"photo"))
    assert shop.decide([person]) == {person: []}


@pytest.mark.parametrize(
    ("since", "reasons"),
    [("2023-10-31", ["expired"]), ("2023-11-01", []), ("2023-11-30T01:00:00Z", [])],
)
def test_a_yes_runs_out_at_the_end_of_its_month(shop, since, reasons):
    person = shop.person(ONE)
    say(shop, ONE, evidence="form", happened_at=since)
    assert shop.decide([person]) == {person: []}
    shop.consent.set_rules(PRESETS["gdpr"])
    assert shop.decide([person]) == {person: reasons}
    (state,) = shop.consent.states(ONE)
    assert state.state == ("expired" if reasons else "granted")
    assert state.valid_until == ("2026-10-31" if reasons else "2026-11-30")
    assert looked(shop, [person]) == {person: "unknown" if reasons else "granted"}
    shop.clock.forward(days=20)
    assert shop.decide([person]) == {person: ["expired"]}


def test_an_end_of_its_own_comes_before_the_rules(shop):
    person = shop.person(ONE)
    say(shop, ONE, evidence="f", happened_at="2020-01-01", valid_until="2027-01-01")
    shop.consent.set_rules(PRESETS["gdpr"])
    assert shop.decide([person]) == {person: []}


def test_all_reasons_are_told(shop):
    person = shop.person((ONE, "valid", "fixed_line"))
    say(shop, ONE, happened_at="2020-01-01")
    shop.consent.set_rules(PRESETS["gdpr"])
    assert shop.decide([person]) == {person: ["expired", "no_evidence", "not_reachable"]}


def test_what_has_run_out_under_the_rules_can_be_said_again(shop):
    person = shop.person(ONE)
    say(shop, ONE, evidence="form", happened_at="2020-01-01")
    shop.consent.set_rules(PRESETS["gdpr"])
    assert shop.claim([ONE]) == 0, "an import's claim takes no yes of theirs away"
    say(shop, ONE, evidence="form 2")
    assert shop.decide([person]) == {person: []}


def test_the_owner_may_have_figures_of_their_own(shop):
    rules = changed("gdpr", valid_months=12, reconfirm_months=None)
    assert (rules.preset, rules.proof, rules.valid_months) == ("gdpr", 1, 12)
    shop.consent.set_rules(rules)
    assert shop.consent.rules() == rules
    for wrong in (
        lambda: changed("mars"),
        lambda: changed("gdpr", proof=3),
        lambda: changed("gdpr", valid_months=0),
        lambda: changed("gdpr", again_months=9_999),
    ):
        with pytest.raises(UserError, match=r"consent\.(unknown_preset|unknown_proof|bad_months)"):
            wrong()


@pytest.mark.parametrize("kept", [None, 7, {}, {"preset": "mars"}, {"preset": "kh", "proof": 9}])
def test_rules_that_nobody_understands_are_the_default(shop, kept):
    shop.store.set_json(presets.META_KEY, kept)
    assert shop.consent.rules() == PRESETS["kh"]


@pytest.mark.parametrize("language", ["en", "km"])
def test_each_preset_is_told_in_words_and_says_that_it_is_no_advice(language):
    words = Words(language)
    for key in PRESETS:
        assert words.knows(f"preset.{key}")
        assert words.knows(f"preset.{key}.about")
    assert words.knows(presets.NOT_ADVICE)


months = st.one_of(st.none(), st.integers(1, 30))
days = st.dates(datetime(2020, 1, 1).date(), datetime(2026, 11, 21).date())


@given(days, months, st.integers(0, 1200))
def test_the_months_of_sql_are_those_of_the_rules(since, valid_months, later):
    """The gate's own comparison, made by SQLite, against Rules."""
    rules = Rules("kh", valid_months=valid_months)
    now = datetime(2026, 11, 21, 12, tzinfo=UTC) + timedelta(days=later)
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE meta (key TEXT, value TEXT)")
    kept = '{"valid_months": %s}' % ("null" if valid_months is None else valid_months)
    connection.execute("INSERT INTO meta VALUES ('consent_rules', ?)", (kept,))
    day = presets.month_before(now.astimezone().date().isoformat(), 0) + "-15"
    (over,) = connection.execute(
        f"SELECT ? < {OLDEST.format(today='?')}", (since.isoformat()[:7], day)
    ).fetchone()
    connection.close()
    state = State("sms", "marketing", "granted", False, since.isoformat(), 1, None)
    assert (at(state, now, rules).state == "expired") == bool(over)


@pytest.mark.parametrize("method", [None, *METHODS])
@pytest.mark.parametrize("evidence", [None, "", " ", "form"])
def test_the_proof_of_sql_is_that_of_the_rules(shop, evidence, method):
    say(shop, ONE, evidence=evidence, method=method)
    assert shop.rows(f"SELECT {PROOF} FROM consent_event e") == [
        (presets.proof_of(evidence, method),)
    ]


def test_the_events_behind_an_answer(shop):
    person = shop.person(ONE)
    assert shop.explain(person).events == ()
    yes = say(shop, ONE, evidence="form")
    assert (shop.explain(person).reasons, shop.explain(person).events) == ((), (yes,))
    say(shop, ONE, "confirmed", "call", evidence="form")
    shop.consent.stop([ONE])
    stop = shop.consent.events(ONE)[-1].id
    found = shop.explain(person)
    assert (found.reasons, found.events) == (("suppressed", "withdrawn"), (stop,))
    no = say(shop, ONE, "denied")
    assert shop.explain(person).events == (no, stop)


def test_bare_identifiers_pass_the_gate_too(shop):
    landline = Identifier("phone", "+85523456789")
    mail = Identifier("email", "a@b.c")
    say(shop, ONE, evidence="form")
    say(shop, landline, evidence="form")
    say(shop, TWO, evidence="form")
    shop.consent.stop([TWO])
    whatsapp = Identifier("whatsapp", ONE.canonical)
    found = shop.consent.sendable([TWO, ONE, landline, mail, ONE, number(3)], "sms")
    assert found.allowed == (ONE,)
    assert {refusal.identifier: refusal.reasons for refusal in found.refused} == {
        TWO: ("suppressed", "withdrawn"),
        landline: ("not_reachable",),
        mail: ("not_asked", "not_reachable"),
        number(3): ("not_asked",),
    }
    assert shop.consent.sendable([ONE], "sms", "service").allowed == ()
    say(shop, ONE, "confirmed", "whatsapp", evidence="form")
    both = shop.consent.sendable([whatsapp, ONE], "whatsapp")
    assert (both.allowed, both.refused[0].reasons) == ((whatsapp,), ("duplicate",))
    assert shop.consent.sendable([], "sms").allowed == ()
    for channel, code in (("*", "channel_needed"), ("pigeon", "unknown_channel")):
        with pytest.raises(UserError, match=code):
            shop.consent.sendable([ONE], channel)
