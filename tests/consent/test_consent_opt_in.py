"""Double opt-in by hand, and whose yes is so old that one asks again."""

from __future__ import annotations

import pytest

from desktop_app.consent import presets
from desktop_app.consent.model import NewEvent
from desktop_app.errors import UserError
from tests.consent.consent_shop import number

ONE, TWO, THREE = number(1), number(2), number(3)


def ask(shop, identifier, **more) -> int:
    return shop.consent.record([NewEvent(identifier, "requested", "sms", **more)])[0][0]


def speak(shop, contact: int, language: str) -> None:
    with shop.store.write("contact.edit") as op:
        op.connection.execute(
            "UPDATE contact SET language = ?, full_name = 'Dara' WHERE id = ?", (language, contact)
        )


def test_who_waits_with_the_words_in_their_language(shop):
    person = shop.person(ONE)
    shop.person(ONE)
    speak(shop, person, "km")
    english = shop.consent.wordings.add("marketing", "en", "May we write to you?")
    first, second = ask(shop, ONE), ask(shop, TWO)
    khmer = shop.consent.wordings.add("marketing", "km", "តើយើងអាចសរសេរបានទេ?")
    one, two = shop.consent.opt_in.pending()
    assert (one.event_id, one.identifier, one.contact_id) == (first, ONE, person)
    assert (one.name, one.language, one.text) == ("Dara", "km", khmer.text)
    assert (two.event_id, two.contact_id, two.name, two.text) == (second, None, "", khmer.text)
    assert shop.consent.opt_in.count_pending() == 2
    assert shop.consent.opt_in.pending("service") == []
    assert shop.consent.opt_in.pending(limit=1, offset=1) == [two]
    noted = ask(shop, THREE, wording_id=english.id)
    assert {a.event_id: a.text for a in shop.consent.opt_in.pending()}[noted] == english.text


def test_without_a_wording_there_is_no_text(shop):
    ask(shop, ONE)
    assert shop.consent.opt_in.pending()[0].text == ""


def test_one_is_confirmed_and_one_denied(shop):
    people = shop.person(ONE), shop.person(TWO)
    words = shop.consent.wordings.add("marketing", "en", "May we?")
    first, second = ask(shop, ONE), ask(shop, TWO)
    assert shop.consent.opt_in.confirm(first, "message", "answered YES") == "granted"
    assert shop.consent.opt_in.deny(second, "phone") == "denied"
    line = shop.consent.events(ONE)[-1]
    assert (line.event, line.method, line.evidence) == ("confirmed", "message", "answered YES")
    assert (line.wording_id, line.given_by) == (words.id, "subject")
    assert shop.consent.opt_in.pending() == []
    assert shop.decide(people) == {people[0]: [], people[1]: ["denied"]}
    for answered in (first, second, 99):
        with pytest.raises(UserError, match=r"consent\.not_pending"):
            shop.consent.opt_in.confirm(answered)


def test_a_stop_ends_the_waiting(shop):
    asked = ask(shop, ONE)
    shop.consent.stop([ONE])
    assert shop.consent.opt_in.count_pending() == 0
    with pytest.raises(UserError, match=r"consent\.not_pending"):
        shop.consent.opt_in.confirm(asked)


def test_the_first_of_those_who_wait_come_with_how_many_there_are(shop):
    shop.consent.set_rules(presets.PRESETS["gdpr"])
    old = NewEvent(number(4), "confirmed", "sms", happened_at="2023-10-01", evidence="form")
    shop.consent.record([old])
    asked = [ask(shop, one) for one in (ONE, TWO, THREE)]
    found = shop.consent.opt_in.waiting(2)
    assert [one.event_id for one in found.asked] == asked[:2]
    assert (found.total, found.old) == (3, 1)
    again = shop.consent.opt_in.waiting(2, again=True)
    assert [one.identifier for one in again.asked] == [number(4)]
    assert (again.total, again.old) == (1, 1)


def test_whose_yes_is_old_is_proposed(shop):
    for one, day in ((ONE, "2023-10-01"), (TWO, "2024-10-30"), (THREE, "2024-11-01")):
        shop.consent.record([NewEvent(one, "confirmed", "sms", happened_at=day, evidence="form")])
    assert shop.consent.opt_in.to_ask_again() == []
    shop.consent.set_rules(presets.PRESETS["gdpr"])
    found = shop.consent.opt_in.to_ask_again()
    assert [(one.identifier, one.until) for one in found] == [
        (ONE, "2026-10-31"),
        (TWO, "2027-10-31"),
    ]
    assert shop.consent.opt_in.count_to_ask_again() == 2
    assert shop.consent.opt_in.count_to_ask_again("service") == 0
    ended = NewEvent(number(4), "confirmed", "sms", evidence="f", valid_until="2026-11-20")
    shop.consent.record([ended])
    assert shop.consent.opt_in.count_to_ask_again() == 3


@pytest.mark.parametrize(
    ("event", "preset", "reason", "day"),
    [
        (None, "ccpa", None, None),
        ("requested", "ccpa", "ask.pending", None),
        ("confirmed", "ccpa", "ask.granted", None),
        ("withdrawn", "ccpa", "ask.too_early", "2027-12-01"),
        ("withdrawn", "gdpr", "ask.stopped", None),
        ("objected", "ccpa", "ask.stopped", None),
        ("reassigned", "ccpa", "ask.stopped", None),
        ("expired", "ccpa", None, None),
    ],
)
def test_who_may_be_asked(shop, event, preset, reason, day):
    shop.consent.set_rules(presets.PRESETS[preset])
    if event:
        shop.consent.record([NewEvent(ONE, event, "sms")])
    answer = shop.consent.opt_in.may_ask(ONE, "sms", "marketing")
    assert (answer.allowed, answer.reason, answer.from_day) == (reason is None, reason, day)


def test_a_year_after_a_stop_one_may_ask_where_the_rules_say_so(shop):
    shop.consent.set_rules(presets.PRESETS["ccpa"])
    shop.consent.stop([ONE])
    assert shop.consent.opt_in.may_ask(ONE, "sms", "marketing").from_day == "2027-12-01"
    shop.clock.forward(days=376)
    assert shop.consent.opt_in.may_ask(ONE, "sms", "marketing").allowed
