"""Recording in the ledger, stopping, and what is known afterwards."""

from __future__ import annotations

import pytest

from desktop_app.changes import Topic
from desktop_app.consent.model import ChannelConsent, Declaration, NewEvent, StopResult
from desktop_app.contacts.model import Identifier
from desktop_app.errors import UserError
from tests.consent.consent_shop import SECRET, SHEET, number

ONE, TWO = number(1), number(2)


def yes(identifier=ONE, channel="sms", **more) -> NewEvent:
    return NewEvent(identifier, "confirmed", channel, **({"evidence": "form 12"} | more))


def refused(call) -> str:
    with pytest.raises(UserError) as caught:
        call()
    return caught.value.code


def test_a_recorded_yes_is_kept_with_everything_about_it(shop):
    event = yes(method="counter", happened_at="14/3/2026", note="by Dara", jurisdiction="KH")
    ((event_id, state),) = shop.consent.record([event])
    (line,) = shop.consent.events(ONE)
    assert state == "granted"
    assert (line.id, line.happened_at, line.given_by) == (event_id, "2026-03-14", "subject")
    assert (line.method, line.evidence, line.note) == ("counter", "form 12", "by Dara")
    assert shop.state(ONE) == "granted"
    assert shop.state(TWO) is None


def test_events_of_one_call_are_all_kept_or_none(shop):
    with pytest.raises(UserError):
        shop.consent.record([yes(), yes(channel="pigeon")])
    assert shop.consent.events(ONE) == []
    assert len(shop.consent.record([yes(), yes(TWO), yes(channel="call")])) == 3
    assert shop.consent.record([]) == []


@pytest.mark.parametrize(
    ("event", "code"),
    [
        (NewEvent(ONE, "agreed", "sms"), "consent.unknown_event"),
        (NewEvent(ONE, "confirmed", "pigeon"), "consent.unknown_channel"),
        (NewEvent(ONE, "confirmed", "*"), "consent.channel_needed"),
        (NewEvent(ONE, "asserted", "*"), "consent.channel_needed"),
        (NewEvent(ONE, "confirmed", "sms", "*"), "consent.purpose_needed"),
        (NewEvent(ONE, "confirmed", "sms", "spam"), "consent.unknown_purpose"),
        (NewEvent(ONE, "confirmed", "sms", given_by="me"), "consent.unknown_giver"),
        (NewEvent(ONE, "confirmed", "sms", method="guess"), "consent.unknown_method"),
        (NewEvent(ONE, "confirmed", "sms", wording_id=7), "consent.unknown_wording"),
        (NewEvent(ONE, "confirmed", "sms", happened_at="soon"), "consent.bad_date"),
        (NewEvent(ONE, "confirmed", "sms", happened_at="2027-01-01"), "consent.future_date"),
        (NewEvent(ONE, "confirmed", "sms", valid_until="never"), "consent.bad_date"),
    ],
)
def test_what_is_refused(shop, event, code):
    assert refused(lambda: shop.consent.record([event])) == code
    assert shop.rows("SELECT * FROM consent_event") == []


def test_the_ledger_is_append_only(shop):
    shop.consent.record([yes()])
    columns = [row[1] for row in shop.rows("PRAGMA table_info(consent_event)")]
    replaced = ", ".join("'denied'" if name == "event" else name for name in columns)
    for statement in (
        "UPDATE consent_event SET event = 'denied'",
        "DELETE FROM consent_event",
        f"INSERT OR REPLACE INTO consent_event SELECT {replaced} FROM consent_event",
    ):
        with pytest.raises(Exception, match="append-only"), shop.store.write("x") as op:
            op.connection.execute(statement)
    assert [event.event for event in shop.consent.events(ONE)] == ["confirmed"]


def test_a_stop_is_in_the_ledger_and_on_the_list_for_known_and_unknown(shop):
    shop.person(ONE)
    shop.consent.record([yes()])
    result = shop.consent.stop([ONE, TWO, ONE], method="phone", note="rang")
    assert result == StopResult(recorded=2, matched=1)
    for stopped in (ONE, TWO):
        assert shop.state(stopped, "*", "*") == "withdrawn"
        assert shop.consent.suppressed(stopped, "sms")
        assert shop.consent.suppressed(stopped, "email")
        assert shop.consent.events(stopped)[-1].note == "rang"
    assert shop.state(ONE) == "withdrawn"
    assert shop.consent.stop([]) == StopResult(0, 0)


def test_the_same_stop_twice_breaks_nothing(shop):
    shop.consent.stop([ONE])
    shop.consent.stop([ONE])
    assert len(shop.consent.events(ONE)) == 2
    assert len(shop.rows("SELECT * FROM suppression")) == 1


def test_a_stop_of_one_channel_leaves_the_others(shop):
    shop.consent.record([yes(), yes(channel="call")])
    shop.consent.stop([ONE], "sms")
    assert (shop.state(ONE), shop.state(ONE, "call")) == ("withdrawn", "granted")
    assert shop.consent.suppressed(ONE, "sms")
    assert not shop.consent.suppressed(ONE, "call")
    assert refused(lambda: shop.consent.stop([ONE], "pigeon")) == "consent.unknown_channel"
    assert refused(lambda: shop.consent.stop([ONE], method="guess")) == "consent.unknown_method"


def test_stops_and_records_cannot_be_undone(shop):
    shop.consent.record([yes()])
    shop.consent.stop([ONE])
    assert shop.history.next_undo() is None
    kinds = [(change.kind, change.details["n"]) for change in shop.history.changes()]
    assert kinds == [("consent.stop", 1), ("consent.record", 1)]


def test_views_hear_whose_consent_changed(shop):
    first, _second = shop.person(ONE), shop.person(TWO)
    stopped = shop.store.receipt_of(lambda: shop.consent.stop([ONE]))
    assert [one.kinds[Topic.CONSENT] for one in stopped.changes] == [{first}]
    assert stopped.undoable == ()


def test_the_persons_own_later_yes_frees_that_channel_only(shop):
    shop.consent.stop([ONE])
    ((_id, state),) = shop.consent.record([yes()])
    assert state == "granted"
    assert not shop.consent.suppressed(ONE, "sms")
    for other in ("call", "whatsapp", "telegram", "messenger", "email"):
        assert shop.consent.suppressed(ONE, other)
    shop.consent.stop([ONE])
    assert shop.consent.suppressed(ONE, "sms")


@pytest.mark.parametrize(
    "weak", [{"evidence": None}, {"given_by": "owner"}, {"happened_at": "2026-11-21"}]
)
def test_nothing_less_frees(shop, weak):
    shop.consent.stop([ONE])
    ((_id, state),) = shop.consent.record([yes(**weak)])
    assert state == "withdrawn"
    assert shop.consent.suppressed(ONE, "sms")


def test_a_stop_that_was_entered_late_does_not_undo_a_later_yes(shop):
    shop.consent.record([yes(happened_at="2026-04-01")])
    late = NewEvent(ONE, "withdrawn", "*", "*", happened_at="2026-03-01")
    shop.consent.record([late])
    assert shop.state(ONE) == "granted"
    assert not shop.consent.suppressed(ONE, "sms")
    assert shop.consent.suppressed(ONE, "call")


def test_a_suppression_that_the_ledger_forgot_still_needs_the_person(shop):
    with shop.store.write("x") as op:
        op.connection.execute(
            "INSERT INTO suppression VALUES (?, '*', ?, 'erased', '2026-05-01')",
            (SECRET.hash("phone", ONE.canonical), SECRET.id),
        )
        op.touched(Topic.CONSENT)
    shop.claim([ONE])
    assert shop.state(ONE) == "withdrawn"
    shop.consent.record([yes(purpose="service")])
    assert shop.state(ONE, "sms", "service") == "granted"
    shop.claim([ONE])
    assert shop.state(ONE) == "withdrawn"


def test_a_correction_takes_back_the_newest_yes_and_no_stop(shop):
    shop.consent.record([yes()])
    assert shop.consent.record([NewEvent(ONE, "corrected", "sms")])[0][1] == "unknown"
    assert shop.consent.events(ONE)[-1].corrects == shop.consent.events(ONE)[0].id
    shop.consent.stop([TWO], "sms")
    assert shop.consent.record([NewEvent(TWO, "corrected", "sms")])[0][1] == "withdrawn"


def test_what_has_run_out_is_expired_everywhere(shop):
    person = shop.person(ONE)
    shop.consent.record([yes(happened_at="2026-03-01", valid_until="2026-11-30")])
    assert shop.consent.summary([person])[person]["sms"] == "granted"
    shop.clock.forward(days=30)
    assert shop.state(ONE) == "expired"
    assert shop.consent.summary([person])[person]["sms"] == "expired"
    assert shop.consent.of_contact(person)[0].state == "expired"
    assert shop.decide([person]) == {person: ["expired"]}
    assert shop.claim([ONE], SHEET) == 0, "claimed for a day on which the old yes still held"
    later = Declaration(("sms",), "marketing", "form", "2026-12-02", "sheet 8")
    shop.clock.forward(days=30)
    assert shop.claim([ONE], later) == 1


def test_the_panel_of_a_person(shop):
    user = Identifier("telegram", "sophea_chan")
    person = shop.person(ONE, user)
    shop.consent.record([yes(method="counter")])
    shop.consent.stop([user], "telegram")
    found = {one.channel: one for one in shop.consent.of_contact(person)}
    assert list(found) == ["sms", "call", "whatsapp", "telegram"]
    assert (found["sms"].state, found["sms"].event.method) == ("granted", "counter")
    assert found["call"] == ChannelConsent("call", "unknown", ONE, None, False, ("not_asked",))
    assert (found["telegram"].state, found["telegram"].suppressed) == ("withdrawn", True)
    assert found["telegram"].identifier == user


def test_the_summary_of_a_table(shop):
    stopped, granted, landline, mistyped, nothing = (
        shop.person(ONE),
        shop.person(TWO),
        shop.person((number(3), "valid", "fixed_line")),
        shop.person((Identifier("phone", None), "invalid", None)),
        shop.person(),
    )
    shop.consent.stop([ONE])
    shop.consent.record([yes(TWO), yes(number(3), "call")])
    found = shop.consent.summary([stopped, granted, landline, mistyped, nothing])
    assert found[stopped]["sms"] == found[stopped]["call"] == "suppressed"
    assert (found[granted]["sms"], found[granted]["call"]) == ("granted", "unknown")
    assert "sms" not in found[landline]
    assert found[landline]["call"] == "granted"
    assert found[mistyped]["sms"] == "unknown"
    assert found[nothing] == {}
    assert shop.consent.summary([]) == {}


def test_the_reach_adds_up_to_everybody(shop):
    for point in (ONE, TWO, number(3), (number(4), "valid", "fixed_line")):
        shop.person(point)
    shop.person()
    shop.consent.record([yes(), yes(number(4))])
    shop.consent.stop([TWO])
    reach = shop.consent.reach()
    assert (reach.granted, reach.unknown, reach.refused, reach.no_address) == (1, 1, 1, 2)


def test_the_purposes(shop):
    assert shop.consent.purposes() == ["marketing", "service"]


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"channels": ()}, "consent.channel_needed"),
        ({"channels": ("*",)}, "consent.channel_needed"),
        ({"channels": ("pigeon",)}, "consent.unknown_channel"),
        ({"purpose": ""}, "consent.purpose_needed"),
        ({"purpose": "*"}, "consent.purpose_needed"),
        ({"method": "guess"}, "consent.unknown_method"),
        ({"evidence": " "}, "consent.evidence_needed"),
        ({"date": "soon"}, "consent.bad_date"),
    ],
)
def test_a_declaration_is_complete_or_is_none(changed, code):
    fields = {"channels": ("sms",), "purpose": "marketing", "method": "form"}
    fields |= {"date": "2026-03-14", "evidence": "sheet 7"} | changed
    assert refused(lambda: Declaration(**fields)) == code


def test_a_declaration_of_the_future_or_for_nothing_known_is_refused(shop):
    future = Declaration(("sms",), "marketing", "form", "2027-01-01", "x")
    other = Declaration(("sms",), "spam", "form", "2026-01-01", "x")
    assert refused(lambda: shop.consent.check_declaration(future)) == "consent.future_date"
    assert refused(lambda: shop.consent.check_declaration(other)) == "consent.unknown_purpose"
    assert refused(lambda: shop.claim([ONE], future)) == "consent.future_date"
    shop.consent.check_declaration(SHEET)
