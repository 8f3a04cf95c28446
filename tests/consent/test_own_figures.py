"""The owner's own figures on top of a preset, and what they change in the gate."""

from __future__ import annotations

import pytest

from desktop_app.consent.model import NewEvent
from desktop_app.consent.presets import FIGURES, MOST_DAYS, PRESETS, Rules, changed, to_json
from desktop_app.errors import UserError
from tests.consent.consent_shop import number

ONE = number(1)


@pytest.mark.parametrize("preset", sorted(PRESETS))
def test_a_preset_has_no_figures_of_its_own(preset):
    assert changed(preset).own_figures() == ()
    assert changed(preset) == PRESETS[preset]


def test_what_differs_from_the_preset_is_named():
    rules = changed("gdpr", valid_months=12, answer_days=7)
    assert rules.own_figures() == ("valid_months", "answer_days")
    assert changed("gdpr", valid_months=36).own_figures() == ()
    assert changed("gdpr", proof=0, reconfirm_months=None, again_months=6).own_figures() == (
        "proof",
        "reconfirm_months",
        "again_months",
    )
    assert set(FIGURES) == set(to_json(rules)) - {"preset"}


@pytest.mark.parametrize("days", [0, -1, MOST_DAYS + 1])
def test_days_that_nobody_can_answer_in(days):
    with pytest.raises(UserError, match=r"consent\.bad_days"):
        changed("kh", answer_days=days)


def test_rules_kept_before_there_were_days_are_understood(shop):
    kept = {key: value for key, value in to_json(PRESETS["gdpr"]).items() if key != "answer_days"}
    shop.store.set_json("consent_rules", kept)
    assert shop.consent.rules() == PRESETS["gdpr"]


def test_the_gate_follows_each_figure_at_once(shop):
    person = shop.person(ONE)
    event = NewEvent(ONE, "confirmed", "sms", happened_at="2025-03-14")
    shop.consent.record([event])
    assert shop.decide([person]) == {person: []}
    shop.consent.set_rules(changed("kh", valid_months=12))
    assert shop.decide([person]) == {person: ["expired"]}
    shop.consent.set_rules(changed("kh", valid_months=24))
    assert shop.decide([person]) == {person: []}
    shop.consent.set_rules(changed("kh", proof=1))
    assert shop.decide([person]) == {person: ["no_evidence"]}
    assert shop.consent.opt_in.count_to_ask_again() == 0
    shop.consent.set_rules(changed("kh", reconfirm_months=6))
    assert shop.consent.opt_in.count_to_ask_again() == 1
    shop.consent.set_rules(Rules("kh"))
    assert shop.decide([person]) == {person: []}


def test_how_long_after_a_no_one_may_ask_again(shop):
    shop.consent.record([NewEvent(ONE, "denied", "sms", happened_at="2026-05-02")])
    for months, reason in ((None, "ask.stopped"), (12, "ask.too_early"), (3, None)):
        shop.consent.set_rules(changed("kh", again_months=months))
        assert shop.consent.opt_in.may_ask(ONE, "sms", "marketing").reason == reason


def test_one_person_is_asked_and_waits(shop):
    words = shop.consent.wordings.add("marketing", "en", "May we?")
    assert shop.consent.opt_in.ask(ONE, "sms", "marketing", words.id) == "pending"
    (asked,) = shop.consent.opt_in.pending()
    assert (asked.identifier, asked.channel, asked.text) == (ONE, "sms", "May we?")
    with pytest.raises(UserError, match=r"ask\.pending"):
        shop.consent.opt_in.ask(ONE, "sms", "marketing")
    assert len(shop.consent.events(ONE)) == 1


def test_somebody_who_stopped_is_not_asked(shop):
    shop.consent.stop([ONE])
    before = shop.consent.events(ONE)
    with pytest.raises(UserError, match=r"ask\.stopped"):
        shop.consent.opt_in.ask(ONE, "call", "service")
    shop.consent.set_rules(PRESETS["ccpa"])
    with pytest.raises(UserError) as early:
        shop.consent.opt_in.ask(ONE, "call", "service")
    assert (early.value.code, early.value.details["day"]) == ("ask.too_early", "2027-12-01")
    assert shop.consent.events(ONE) == before


def test_a_no_of_long_ago_stands_until_they_answer(shop):
    shop.consent.record([NewEvent(ONE, "denied", "sms", happened_at="2025-05-02")])
    shop.consent.set_rules(changed("kh", again_months=3))
    assert shop.consent.opt_in.ask(ONE, "sms", "marketing") == "denied"
    assert not shop.consent.sendable([ONE], "sms").allowed
