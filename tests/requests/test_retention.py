"""Rules of retention: whom they propose, and that nothing happens unasked."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.consent.model import NewEvent
from desktop_app.contacts.model import Identifier, PointInput
from desktop_app.errors import UserError
from desktop_app.requests.retention.model import DEFAULTS, RetentionRule, rules_of
from tests.sending import export, new_campaign


def number(last: int) -> str:
    return f"+8551234567{last:02}"


def add(book, last: int) -> int:
    return book.contacts.add({"full_name": f"N{last}"}, [PointInput("phone", number(last))])


def agree(book, last: int) -> None:
    identifier = Identifier("phone", number(last))
    book.consent.record([NewEvent(identifier, "confirmed", "sms", evidence="form")])


def buy(book, person: int, day: str) -> None:
    with book.store.write("import.purchases") as op:
        op.connection.execute(
            "INSERT INTO purchase (contact_id, bought_at) VALUES (?, ?)", (person, day)
        )


def proposed(book) -> dict[str, int]:
    return {rule.key: count for rule, count in book.requests.retention.proposals()}


@pytest.mark.parametrize(
    ("months", "today", "cutoff"),
    [(24, "2026-11-21", "2024-11-21"), (1, "2026-03-31", "2026-02-28"), (12, "2024-02-29", None)],
)
def test_from_when_on_something_must_have_happened(months, today, cutoff):
    found = RetentionRule("quiet", months, "erase").cutoff(today)
    assert found == (cutoff or "2023-02-28")


@given(months=st.integers(1, 1200), day=st.dates(date(2000, 1, 1), date(2200, 1, 1)))
def test_a_cutoff_is_that_many_months_ago(months: int, day: date) -> None:
    found = date.fromisoformat(RetentionRule("quiet", months, "erase").cutoff(day.isoformat()))
    assert (day.year - found.year) * 12 + day.month - found.month == months
    assert found.day <= day.day


def test_nobody_is_proposed_at_first(book):
    add(book, 1)
    assert proposed(book) == {"quiet": 0, "old_yes": 0, "unreachable": 0}


def test_somebody_of_whom_nothing_was_heard(book, clock):
    quiet, buyer, met, agreed, fresh = (add(book, n) for n in range(5))
    clock.forward(days=600)
    buy(book, buyer, "2028-06-01")
    book.activity.add_note(met, "came by")
    agree(book, 3)
    clock.forward(days=200)
    new = add(book, 9)
    assert book.requests.retention.ids("quiet") == [quiet, fresh]
    assert new not in book.requests.retention.ids("quiet", limit=100)
    clock.forward(days=800)
    assert book.requests.retention.ids("quiet", limit=2, offset=1) == [buyer, met]
    assert agreed in book.requests.retention.ids("quiet")


def test_who_was_written_to_is_not_quiet(book, clock, tmp_path):
    person = add(book, 1)
    clock.forward(days=800)
    assert book.requests.retention.ids("quiet") == [person]
    early = NewEvent(
        Identifier("phone", number(1)), "confirmed", "sms", evidence="x", happened_at="2026-11-21"
    )
    book.consent.record([early])
    assert book.requests.retention.ids("quiet") == [person], "a yes of long ago"
    rule = {"all": [{"field": "source", "op": "is_not_empty", "value": None}]}
    book.segments.save("All", rule)
    new_campaign(book.campaigns, "Sale")
    export(book.campaigns, "Sale", "generic", tmp_path / "sale.csv")
    assert book.requests.retention.ids("quiet") == []


def test_an_old_yes_is_to_be_asked_again(book, clock):
    old, renewed, _never = (add(book, n) for n in range(3))
    agree(book, 0)
    agree(book, 1)
    clock.forward(days=700)
    agree(book, 1)
    clock.forward(days=100)
    assert book.requests.retention.ids("old_yes") == [old]
    assert renewed not in book.requests.retention.ids("old_yes")
    book.consent.stop([Identifier("phone", number(0))])
    assert book.requests.retention.ids("old_yes") == [], "nobody who said no is asked again"


def test_whom_nothing_reaches(book, clock):
    lost = book.contacts.add({"full_name": "No number"})
    wrong = book.contacts.add({"full_name": "Wrong"}, [PointInput("phone", "096345678")])
    add(book, 1)
    clock.forward(days=800)
    assert book.requests.retention.ids("unreachable") == [lost, wrong]


def test_months_are_the_owners(book, clock):
    retention = book.requests.retention
    person = add(book, 1)
    clock.forward(days=100)
    retention.set_months({"quiet": 3, "old_yes": None})
    assert retention.ids("quiet") == [person]
    assert retention.ids("old_yes") == []
    assert set(proposed(book)) == {"quiet", "unreachable"}
    assert [rule.months for rule in retention.rules()] == [3, None, 24]
    for key, months, code in [
        ("quiet", 0, "consent.bad_months"),
        ("quiet", 9_999, "consent.bad_months"),
        ("loud", 3, "requests.unknown_rule"),
    ]:
        with pytest.raises(UserError) as error:
            retention.set_months({key: months})
        assert error.value.code == code
    with pytest.raises(UserError, match="unknown_rule"):
        retention.ids("loud")


def test_nothing_happens_unasked(book, clock):
    add(book, 1)
    clock.forward(days=2_000)
    before = len(book.history.changes())
    proposed(book)
    assert book.contacts.count() == 1
    assert len(book.history.changes()) == before


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(), lambda s: st.lists(s), max_leaves=4
    )
    | st.dictionaries(
        st.sampled_from([rule.key for rule in DEFAULTS]) | st.text(),
        st.none() | st.integers() | st.text() | st.booleans(),
    )
)
def test_whatever_a_book_keeps_gives_rules(kept: object) -> None:
    rules = rules_of(kept)
    assert [rule.key for rule in rules] == [rule.key for rule in DEFAULTS]
    for rule in rules:
        assert rule.months is None or 1 <= rule.months <= 1_200
