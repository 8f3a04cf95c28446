"""Own days to answer, how many requests wait, and what a correction changed."""

from __future__ import annotations

import pytest

from desktop_app.consent.presets import changed
from desktop_app.contacts.model import PointInput
from desktop_app.errors import UserError
from desktop_app.requests.model import OpenRequests, due_on
from tests.requests.request_shop import NAME, NUMBER


@pytest.fixture
def person(book) -> int:
    return book.contacts.add({"full_name": NAME}, [PointInput("phone", NUMBER)])


@pytest.mark.parametrize(
    ("preset", "days", "due"),
    [("gdpr", 10, "2026-02-10"), ("ccpa", 1, "2026-02-01"), ("kh", 45, "2026-03-17")],
)
def test_the_owners_days_come_before_those_of_the_preset(preset, days, due):
    assert due_on(preset, "2026-01-31", days) == due


def test_requests_are_due_by_the_owners_own_days(book, person):
    book.consent.set_rules(changed("gdpr", answer_days=5))
    book.requests.log("access", person, "phone", "2026-11-20")
    (found,) = book.requests.open()
    assert (found.due_on, found.preset) == ("2026-11-25", "gdpr")


def test_how_many_wait_and_how_many_are_late(book, person):
    assert book.requests.count_open() == OpenRequests(0, 0, "")
    for day in ("2026-09-01", "2026-11-10", "2026-11-20"):
        book.requests.log("access", person, "phone", day)
    assert book.requests.count_open() == OpenRequests(3, 1, "2026-10-01")
    book.requests.answered("access", person)
    assert book.requests.count_open() == OpenRequests(2, 0, "2026-12-10")


def test_what_a_correction_changed_is_named_without_values(book, person):
    book.contacts.edit(person, {"company": "before it came"})
    request = book.requests.log("correction", person, "phone")
    assert book.requests.corrected(request) == []
    book.contacts.edit(person, {"full_name": "Chan Sophea", "province": "Kandal"})
    book.contacts.set_points(person, [PointInput("phone", "010 458 221")])
    book.contacts.set_points(
        person, [PointInput("phone", "010 458 221"), PointInput("email", "a@example.com")]
    )
    book.contacts.edit(person, {"gender": "female"})
    book.history.undo()
    other = book.contacts.add({"full_name": "Dara"}, [PointInput("telegram", "@dara")])
    book.contacts.edit(other, {"notes": "of somebody else"})
    found = book.requests.corrected(request)
    assert found[0] == "full_name"
    assert {"province", "phone", "email"} <= set(found)
    assert not {"company", "gender", "telegram", "notes", "updated_at", "sort_key"} & set(found)


def test_what_was_put_right_before_it_was_noted_counts_from_its_day(book, clock, person):
    clock.forward(days=3)
    book.contacts.edit(person, {"company": "Sokha Mart"})
    clock.forward(days=3)
    noted = book.requests.log("correction", person, "phone")
    late = book.requests.log("correction", person, "phone", "2026-11-23")
    assert book.requests.corrected(noted) == []
    assert book.requests.corrected(late) == ["company"]


def test_an_own_field_stands_with_its_key(book, person):
    key = book.contacts.add_field("Baby's birthday", "date")
    request = book.requests.log("correction", person, "phone")
    book.contacts.edit(person, {key: "2026-02-03"})
    assert book.requests.corrected(request) == [key]


def test_nothing_is_known_of_somebody_who_left(book, person):
    request = book.requests.log("correction", person, "phone")
    book.contacts.edit(person, {"company": "x"})
    book.contacts.delete([person])
    assert book.requests.corrected(request) == []
    with pytest.raises(UserError, match=r"requests\.unknown"):
        book.requests.corrected(99)
