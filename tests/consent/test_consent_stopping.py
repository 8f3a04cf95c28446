"""Lists of opt-outs, and files of replies."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.consent.model import NewEvent
from desktop_app.consent.stopping.lines import Line, read_line
from desktop_app.consent.stopping.model import Reply
from desktop_app.contacts.model import Identifier
from desktop_app.errors import UserError
from desktop_app.text.invisible import EDGES
from tests.consent.consent_shop import number

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
    assert read_line("081 234 5678", "TH").found == (Identifier("phone", "+66812345678"),)
    assert read_line("081 234 5678", "KH") == Line((), ("081 234 5678",))
    shop.store.set_meta("region", "TH")
    assert shop.consent.stopping.stop_many("081 234 5678").recorded == 1


@given(st.text())
def test_any_text_is_a_list(text):
    line = read_line(text, "KH")
    assert line.found or line.unread or not text.strip(EDGES), "no line is dropped"
    for one in line.found:
        assert one.canonical


FIRST, NEXT = "+85512345601", "+85512345602"


@pytest.mark.parametrize(
    ("line", "found", "unread"),
    [
        ("012345601/602", [FIRST], ["602"]),
        ("012345601,602", [FIRST], ["602"]),
        ("012345601 - 602", [FIRST], ["602"]),
        ("012 345 601/602", [FIRST, NEXT], []),
        ("Sok, 012345601; 09634567", [FIRST], ["09634567"]),
        ("0812345678, 012345601", [FIRST], ["0812345678"]),
        ("012345601 5", [], ["012345601 5"]),
        ("012345601 wrong number", [FIRST], []),
        ("Sok, fax 012345601", [FIRST], []),
        ("012345601 ext 12", [FIRST], []),
        ("Sok\t012345601\t25", [FIRST], []),
        ("Sok,012345601,2024-01-05,100234567", [FIRST], []),
        ("Sok <a@b.kh>", ["a@b.kh"], []),
        ("Sok <a@b.kh>, Na <n@b.kh>", ["a@b.kh", "n@b.kh"], []),
        ("a@b.kh n@b.kh", ["a@b.kh", "n@b.kh"], []),
        ("a@b.kh; n@@b", ["a@b.kh"], ["n@@b"]),
        ("a@b.kh (Sok), 012345601/602", ["a@b.kh", FIRST], ["602"]),
        ("telegram: @sokdara, @sokna", ["sokdara", "sokna"], []),
        ("https://t.me/sokdara 012345601", ["sokdara", FIRST], []),
        ("855123456789@c.us", ["+855123456789"], []),
    ],
)
def test_what_a_line_may_name_is_stopped_or_told(line, found, unread):
    read = read_line(line, "KH")
    assert [one.canonical for one in read.found] == found
    assert list(read.unread) == unread


def test_the_part_of_a_line_that_nobody_can_read_is_told_with_its_line(shop):
    found = shop.consent.stopping.stop_many("012345603\n012345601/602\n(no number)")
    assert found.recorded == 2
    assert (found.not_understood, found.partly) == (((3, "(no number)"),), ((2, "602"),))


def test_a_reply_from_several_numbers_stops_them_all(shop):
    replies = [
        Reply("012345601 / 012345602", "STOP"),
        Reply("012345603/604", "stop"),
        Reply("a@b.kh, c@d.kh", "please stop that"),
    ]
    found = shop.consent.stopping.read_replies(replies, "replies.csv")
    assert (found.rows, found.stopped, found.review) == (3, 2, 1)
    assert (found.not_understood, found.partly) == ((), ((2, "604"),))
    for stopped in (FIRST, NEXT, "+85512345603"):
        assert shop.consent.suppressed(Identifier("phone", stopped), "sms")
    assert shop.consent.stopping.count_to_review() == 2


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


def agree_again(shop, identifier: Identifier, channel: str = "sms") -> None:
    shop.consent.record(
        [NewEvent(identifier, "confirmed", channel, method="form", evidence="paper")]
    )


def test_a_stop_without_a_time_is_read_again_after_a_new_yes(shop):
    person, stopping = shop.person(ONE), shop.consent.stopping
    replies = [Reply(ONE.canonical, "STOP")]
    assert stopping.read_replies(replies, "first.csv").stopped == 1
    assert stopping.read_replies(replies, "first.csv").known == 1
    agree_again(shop, ONE)
    assert shop.decide([person]) == {person: []}
    found = stopping.read_replies([*replies, Reply(TWO.canonical, "thanks")], "later.csv")
    assert (found.stopped, found.known, found.other) == (1, 0, 1)
    assert shop.decide([person]) == {person: ["suppressed", "withdrawn"]}
    assert stopping.read_replies(replies, "later.csv").known == 1


def test_a_sentence_without_a_time_waits_again_after_a_new_yes(shop):
    shop.person(ONE)
    stopping = shop.consent.stopping
    replies = [Reply(ONE.canonical, "please stop")]
    stopping.read_replies(replies, "first.csv")
    (review,) = stopping.to_review()
    stopping.decide(review.id, "stop", "sms")
    assert stopping.read_replies(replies, "first.csv").known == 1
    agree_again(shop, ONE)
    assert stopping.read_replies(replies, "later.csv").review == 1
    (review,) = stopping.to_review()
    assert (review.text, review.source) == ("please stop", "later.csv")
    stopping.decide(review.id, "stop")
    assert shop.consent.suppressed(ONE, "sms")
    assert shop.consent.suppressed(ONE, "call")


@pytest.mark.parametrize("at", ["2026-11-20T10:00:00Z", None])
def test_a_stop_of_one_channel_does_not_make_a_stop_of_all_known(shop, at):
    replies = [Reply(ONE.canonical, "STOP", at)]
    stopping = shop.consent.stopping
    assert stopping.read_replies(replies, "x", "sms").stopped == 1
    assert stopping.read_replies(replies, "x").stopped == 1
    assert shop.consent.suppressed(ONE, "call")
    assert stopping.read_replies(replies, "x", "sms").known == 1
    assert stopping.read_replies(replies, "x").known == 1


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
