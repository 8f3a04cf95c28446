"""Lists of opt-outs, and files of replies."""

from __future__ import annotations

import pytest
from consent_shop import number
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.consent.model import NewEvent
from desktop_app.consent.stopping.lines import identifiers_in
from desktop_app.consent.stopping.model import Reply
from desktop_app.contacts.model import Identifier
from desktop_app.errors import UserError

ONE, TWO, THREE = number(1), number(2), number(3)
PASTED = """
012 345 601
'+855 12 345 602;STOP;2026-11-01
Sok Dara, 012345603 / 012345604

a@b.com\t@sophea
Thy (no number)
"""


def refused(call) -> str:
    with pytest.raises(UserError) as caught:
        call()
    return caught.value.code


def test_a_pasted_list_is_understood_line_by_line(shop):
    known = Identifier("phone", "+85512345602")
    shop.person(known)
    found = shop.consent.stopping.stop_many(PASTED, reason="provider", note="list of May")
    assert (found.recorded, found.matched) == (6, 1)
    assert found.not_understood == ((7, "Thy (no number)"),)
    listed = {row.identifier for row in shop.consent.do_not_contact.page()}
    assert listed == {
        *(Identifier("phone", f"+8551234560{n}") for n in (1, 2, 3, 4)),
        Identifier("email", "a@b.com"),
        Identifier("telegram", "sophea"),
    }
    assert shop.consent.events(known)[0].note == "list of May"


def test_a_list_of_one_channel_and_of_nobody(shop):
    stopping = shop.consent.stopping
    assert stopping.stop_many(["+85512345601"], "sms").recorded == 1
    found = Identifier("phone", "+85512345601")
    assert shop.consent.suppressed(found, "sms")
    assert not shop.consent.suppressed(found, "call")
    assert stopping.stop_many("\n \n").recorded == 0
    assert refused(lambda: stopping.stop_many("x", "pigeon")) == "consent.unknown_channel"


def test_numbers_are_of_the_country_of_the_book(shop):
    assert identifiers_in("081 234 5678", "TH") == [Identifier("phone", "+66812345678")]
    assert identifiers_in("081 234 5678", "KH") == []
    shop.store.set_meta("region", "TH")
    assert shop.consent.stopping.stop_many("081 234 5678").recorded == 1


@given(st.text())
def test_any_text_is_a_list(text):
    for one in identifiers_in(text, "KH"):
        assert one.canonical


REPLIES = (
    Reply(ONE.canonical, "Stop!", "2026-11-20T10:00:00Z"),
    Reply("012 345 602", "ឈប់ផ្ញើ"),
    Reply("012345603", "please stop, we moved", "2026-11-19 09:30:00"),
    Reply("012345604", "How much is it?"),
    Reply("SHOP", "STOP"),
    Reply(ONE.canonical, "Stop!", "2026-11-20T10:00:00Z"),
)


def test_replies_stop_or_wait_for_the_owner(shop):
    shop.consent.record([NewEvent(ONE, "confirmed", "sms", evidence="form")])
    found = shop.consent.stopping.read_replies(REPLIES, "replies.csv")
    assert (found.rows, found.stopped, found.review, found.known, found.other) == (6, 2, 1, 1, 1)
    assert found.not_understood == ((5, "SHOP"),)
    line = shop.consent.events(ONE)[-1]
    assert (line.event, line.evidence, line.note, line.method) == (
        *("withdrawn", "Stop!", "replies.csv", "message"),
    )
    assert line.happened_at == "2026-11-20T10:00:00.000000Z"
    assert shop.consent.suppressed(Identifier("phone", "+85512345602"), "call")
    (review,) = shop.consent.stopping.to_review()
    assert (review.text, review.source) == ("please stop, we moved", "replies.csv")
    assert review.identifier == Identifier("phone", "+85512345603")
    assert shop.consent.stopping.count_to_review() == 1


def test_reading_a_file_twice_changes_nothing(shop):
    stopping = shop.consent.stopping
    stopping.read_replies(REPLIES, "replies.csv")
    stopping.decide(stopping.to_review()[0].id, "not_stop")
    before = shop.rows("SELECT count(*) FROM consent_event")
    again = stopping.read_replies(REPLIES, "another name.csv")
    assert (again.stopped, again.review, again.known) == (0, 0, 4)
    assert shop.rows("SELECT count(*) FROM consent_event") == before
    assert stopping.to_review() == []


def test_an_older_stop_does_not_undo_a_later_yes(shop):
    person = shop.person(ONE)
    later = NewEvent(ONE, "confirmed", "sms", evidence="form", happened_at="2026-11-20T12:00:00Z")
    shop.consent.record([later])
    shop.consent.stopping.read_replies(REPLIES[:1], "replies.csv")
    assert shop.decide([person]) == {person: []}
    assert shop.decide([person], "call") == {person: ["suppressed", "withdrawn"]}


@pytest.mark.parametrize("at", ["soon", "2031-01-01T00:00:00Z", " ", None])
def test_a_time_that_nobody_understands_never_puts_off_a_stop(shop, at):
    person = shop.person(ONE)
    shop.consent.record([NewEvent(ONE, "confirmed", "sms", evidence="form")])
    shop.consent.stopping.read_replies([Reply(ONE.canonical, "STOP", at)], "x")
    assert shop.decide([person]) == {person: ["suppressed", "withdrawn"]}


def test_the_owner_decides_a_reply(shop):
    person, stopping = shop.person(THREE), shop.consent.stopping
    shop.consent.record([NewEvent(THREE, "confirmed", "sms", evidence="form")])
    stopping.read_replies([Reply(THREE.canonical, "please stop", None)], "x")
    (review,) = stopping.to_review()
    assert (review.contact_id, review.name) == (person, "")
    assert shop.decide([person]) == {person: []}
    stopping.decide(review.id, "not_stop")
    assert stopping.to_review() == []
    assert stopping.to_review(decided=True)[0].decision == "not_stop"
    stopping.decide(review.id, "stop")
    assert shop.decide([person]) == {person: ["suppressed", "withdrawn"]}
    assert shop.consent.events(THREE)[-1].evidence == "please stop"
    lines = len(shop.consent.events(THREE))
    stopping.decide(review.id, "stop")
    assert len(shop.consent.events(THREE)) == lines
    assert refused(lambda: stopping.decide(review.id, "not_stop")) == "consent.reply_stopped"
    assert refused(lambda: stopping.decide(99, "stop")) == "consent.unknown_reply"
    assert refused(lambda: stopping.decide(review.id, "later")) == "consent.unknown_decision"
