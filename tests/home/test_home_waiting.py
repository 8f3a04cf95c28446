"""What waits in consent, as the Home page counts it."""

from __future__ import annotations

from desktop_app.consent.model import NewEvent
from desktop_app.consent.stopping.model import Reply
from desktop_app.contacts.model import Identifier, PointInput
from desktop_app.requests.model import OpenRequests

NUMBER = Identifier("phone", "+85512345678")


def test_nothing_waits_in_a_new_book(book):
    seen = book.home.overview()
    assert (seen.replies, seen.to_confirm, seen.requests) == (0, 0, OpenRequests(0, 0, ""))


def test_what_waits_is_counted_until_it_is_decided(book):
    person = book.contacts.add({"full_name": "Dara"}, [PointInput("phone", "012 345 678")])
    book.consent.stopping.read_replies([Reply("012 345 678", "please stop at night")], "r.csv")
    book.consent.opt_in.ask(NUMBER, "sms", "marketing")
    book.requests.log("access", person, "phone", "2026-09-01")
    book.requests.log("erasure", person, "phone")
    seen = book.home.overview()
    assert (seen.replies, seen.to_confirm) == (1, 1)
    assert seen.requests == OpenRequests(2, 1, "2026-10-01")
    (reply,) = book.consent.stopping.to_review()
    book.consent.stopping.decide(reply.id, "not_stop")
    book.consent.record([NewEvent(NUMBER, "denied", "sms")])
    seen = book.home.overview()
    assert (seen.replies, seen.to_confirm) == (0, 0)
