"""The log of requests: due days, outcomes, and who it was after an erasure."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.consent.presets import PRESETS
from desktop_app.contacts.model import PointInput
from desktop_app.errors import UserError
from desktop_app.requests.model import CAME_BY, KINDS, due_on
from desktop_app.words import Words
from tests.requests.request_shop import NAME, NUMBER, PHONE, found_in_files


@pytest.fixture
def person(book) -> int:
    return book.contacts.add({"full_name": NAME}, [PointInput("phone", NUMBER)])


def refused(call) -> str:
    with pytest.raises(UserError) as error:
        call()
    return error.value.code


@pytest.mark.parametrize(
    ("preset", "received", "due"),
    [
        ("gdpr", "2026-01-31", "2026-02-28"),
        ("gdpr", "2026-11-21", "2026-12-21"),
        ("gdpr", "2026-12-05", "2027-01-05"),
        ("ccpa", "2026-11-21", "2027-01-05"),
        ("kh", "2026-11-21", "2026-12-21"),
        ("tcpa", "2026-02-01", "2026-03-03"),
    ],
)
def test_the_day_by_which_an_answer_is_due(preset: str, received: str, due: str) -> None:
    assert due_on(preset, received) == due


@given(preset=st.sampled_from(sorted(PRESETS)), day=st.dates(date(2000, 1, 1), date(2200, 1, 1)))
def test_an_answer_is_due_within_a_month_and_a_half(preset: str, day: date) -> None:
    due = date.fromisoformat(due_on(preset, day.isoformat()))
    assert 28 <= (due - day).days <= 45


def test_a_request_is_logged_with_its_due_day(book, person):
    book.consent.set_rules(PRESETS["gdpr"])
    late = book.requests.log("access", person, "counter", "20/11/2026", "wants it on paper")
    soon = book.requests.log("correction", person, "phone", "2026-10-30")
    assert [one.id for one in book.requests.open()] == [soon, late]
    assert [one.id for one in book.requests.all()] == [soon, late]
    (found,) = [one for one in book.requests.of(person) if one.id == late]
    assert (found.kind, found.name, found.channel) == ("access", NAME, "counter")
    assert (found.received_on, found.due_on, found.preset) == ("2026-11-20", "2026-12-20", "gdpr")
    assert found.note == "wants it on paper"
    assert not found.is_overdue("2026-12-20")
    assert found.is_overdue("2026-12-21")


def test_what_became_of_a_request(book, person):
    request = book.requests.log("access", person, "email")
    book.requests.close(request, "refused", "could not say who they are")
    (found,) = book.requests.all()
    assert (found.outcome, found.note) == ("refused", "could not say who they are")
    assert not found.is_overdue("2099-01-01")
    assert book.requests.open() == []
    assert refused(lambda: book.requests.close(request)) == "requests.closed"


def test_an_answer_closes_the_open_request_or_is_logged_by_itself(book, person):
    request = book.requests.log("access", person, "email")
    assert book.requests.answered("access", person) == request
    again = book.requests.answered("access", person)
    assert again != request
    assert [one.outcome for one in book.requests.all()] == ["done", "done"]


@pytest.mark.parametrize("lang", ["en", "km"])
def test_a_correction_is_closed_with_the_names_of_what_changed(book, person, lang):
    words, requests = Words(lang), book.requests
    first = requests.log("correction", person, "phone", note="wrong number")
    own = book.contacts.add_field("Baby's birthday", "date")
    book.contacts.edit(person, {"company": "ABC", own: "2026-02-03"})
    requests.close_corrected(first, words)
    note = requests.all()[0].note
    assert note.startswith("wrong number · ")
    assert words.say("field.company") in note and "Baby's birthday" in note
    assert "ABC" not in note and requests.open() == []
    assert refused(lambda: requests.close_corrected(first, words)) == "requests.closed"
    book.store.clock.forward(days=1)
    second = requests.log("correction", person, "phone")
    requests.close_corrected(second, words)
    assert requests.all()[0].note == words.say("request.corrected_nothing")
    assert refused(lambda: requests.close_corrected(99, words)) == "requests.unknown"


def test_what_is_no_request(book, person):
    requests = book.requests
    assert refused(lambda: requests.log("revenge", person, "phone")) == "requests.unknown_kind"
    assert refused(lambda: requests.log("access", person, "owl")) == "requests.unknown_channel"
    assert refused(lambda: requests.log("access", 99, "phone")) == "contacts.unknown"
    tomorrow = "2026-11-25"
    late = refused(lambda: requests.log("access", person, "phone", tomorrow))
    assert late == "consent.future_date"
    assert refused(lambda: requests.close(99)) == "requests.unknown"
    request = requests.log("access", person, "phone")
    assert refused(lambda: requests.close(request, "maybe")) == "requests.unknown_outcome"
    assert len(requests.all()) == 1


def test_whoever_became_part_of_somebody_is_found_there(book, person):
    twin = book.contacts.add({"full_name": "Dara"}, [PointInput("email", "d@example.com")])
    request = book.requests.log("access", twin, "phone")
    book.merging.merge(person, [twin])
    assert [(one.id, one.contact_id) for one in book.requests.of(person)] == [(request, person)]
    book.history.undo()
    assert book.requests.of(person) == []
    assert [one.name for one in book.requests.of(twin)] == ["Dara"]


def test_after_an_erasure_only_a_protected_form_tells_who_it_was(book, person):
    asked = book.requests.log("access", person, "phone", note=f"{NAME} called")
    wanted = book.requests.log("erasure", person, "counter")
    erased = book.requests.erase(person)
    assert erased.request_id == wanted
    for found in book.requests.all():
        assert (found.contact_id, found.name, found.note, found.erased) == (None, "", None, True)
    assert {one.id for one in book.requests.about(PHONE)} == {asked, wanted}
    assert [one.kind for one in book.requests.open()] == ["access"]
    assert found_in_files(book.path, [NAME, "12345678"]) == []


def test_an_erasure_nobody_logged_is_logged(book, person):
    erased = book.requests.erase(person)
    (found,) = book.requests.all()
    assert (found.id, found.kind, found.outcome) == (erased.request_id, "erasure", "done")


def test_somebody_without_a_number_is_forgotten_too(book):
    person = book.contacts.add({"full_name": NAME})
    book.requests.erase(person)
    assert [one.erased for one in book.requests.all()] == [True]
    assert found_in_files(book.path, [NAME]) == []


@pytest.mark.parametrize("lang", ["en", "km"])
def test_every_code_has_words(lang: str) -> None:

    words = Words(lang)
    codes = [f"request.{kind}" for kind in KINDS] + [f"request.by.{way}" for way in CAME_BY]
    codes += ["request.outcome.done", "request.outcome.refused", "request.outcome.withdrawn"]
    codes += ["retention.quiet", "retention.old_yes", "retention.unreachable"]
    codes += ["history.request.log", "history.request.close", "history.request.erase"]
    assert [code for code in codes if not words.knows(code)] == []
