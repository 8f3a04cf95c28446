"""The rules, on events alone."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.consent import moments
from desktop_app.consent.ledger import Entry, at, fold, newest_agreement, standing
from desktop_app.consent.model import EVENTS, GIVERS, State

STOPS = ("denied", "withdrawn", "objected", "reassigned")


def entry(
    number: int,
    event: str,
    happened_at: str,
    given_by: str = "subject",
    evidence: str | None = "a form",
    **more,
) -> Entry:
    fields = {"channel": "sms", "purpose": "marketing", "valid_until": None, "corrects": None}
    return Entry(
        id=number,
        event=event,
        happened_at=happened_at,
        given_by=given_by,
        evidence=evidence,
        **(fields | more),
    )


def state_of(*entries: Entry) -> str:
    return fold(entries, "sms", "marketing").state


def test_claimed_with_evidence_grants_from_nothing():
    assert state_of(entry(1, "asserted", "2026-03-14", "owner")) == "granted"


@pytest.mark.parametrize("evidence", [None, "", "  "])
def test_claimed_without_evidence_grants_nothing(evidence):
    assert state_of(entry(1, "asserted", "2026-03-14", "owner", evidence)) == "unknown"


@pytest.mark.parametrize("stop", STOPS)
def test_an_import_never_overcomes_a_stop(stop):
    assert state_of(entry(1, stop, "2026-01-01"), entry(2, "asserted", "2026-03-14")) != "granted"


@pytest.mark.parametrize("stop", STOPS)
def test_only_the_person_later_and_with_evidence_overcomes_a_stop(stop):
    first = entry(1, stop, "2026-02-01")
    yes = entry(2, "confirmed", "2026-03-01")
    assert state_of(first, yes) == "granted"
    assert state_of(first, replace(yes, given_by="owner")) != "granted"
    assert state_of(first, replace(yes, given_by="provider")) != "granted"
    assert state_of(first, replace(yes, evidence=None)) != "granted"
    assert state_of(first, replace(yes, happened_at="2026-01-31")) != "granted"


@pytest.mark.parametrize(
    ("yes", "no", "granted"),
    [
        ("2026-03-14", "2026-03-14", False),
        ("2026-03-14", "2026-03-14T01:00:00.000000Z", False),
        ("2026-03-14T23:00:00.000000Z", "2026-03-14", False),
        ("2026-03-14T05:00:00.000000Z", "2026-03-14T05:00:00.000000Z", False),
        ("2026-03-14T05:00:00.000001Z", "2026-03-14T05:00:00.000000Z", True),
        ("2026-03-15", "2026-03-14T05:00:00.000000Z", True),
    ],
)
@pytest.mark.parametrize("recorded", [(1, 2), (2, 1)])
def test_a_tie_stops_whatever_was_recorded_first(yes, no, granted, recorded):
    found = state_of(entry(recorded[0], "confirmed", yes), entry(recorded[1], "withdrawn", no))
    assert (found == "granted") is granted


def test_days_are_those_of_the_computers_calendar(monkeypatch):
    late_on_the_14th_in_phnom_penh = "2026-03-13T20:00:00.000000Z"
    entries = (
        entry(1, "withdrawn", late_on_the_14th_in_phnom_penh),
        entry(2, "confirmed", "2026-03-14"),
    )
    with monkeypatch.context() as patched:
        patched.setenv("TZ", "Asia/Phnom_Penh")
        time.tzset()
        moments.day_of.cache_clear()
        assert state_of(*entries) == "withdrawn"
    time.tzset()
    moments.day_of.cache_clear()


def test_an_objection_is_a_withdrawal_that_is_remembered():
    state = fold(
        [entry(1, "objected", "2026-01-01"), entry(2, "withdrawn", "2026-02-01")],
        "sms",
        "marketing",
    )
    assert (state.state, state.objected, state.event_id) == ("withdrawn", True, 2)


def test_what_has_run_out_is_expired_and_can_be_claimed_again():
    first = entry(1, "asserted", "2025-01-01", "owner", valid_until="2025-12-31")
    state = fold([first], "sms", "marketing")
    assert at(state, datetime(2025, 12, 31, 12, tzinfo=UTC)).state == "granted"
    assert at(state, datetime(2026, 1, 2, tzinfo=UTC)).state == "expired"
    again = fold([first, entry(2, "asserted", "2026-02-01", "owner")], "sms", "marketing")
    assert (again.state, again.event_id, again.valid_until) == ("granted", 2, None)


def test_asking_waits_and_does_not_lose_a_yes():
    asked = entry(2, "requested", "2026-02-01")
    assert state_of(asked) == "pending"
    assert state_of(entry(1, "asserted", "2026-01-01", "owner"), asked) == "granted"
    assert state_of(asked, entry(3, "asserted", "2026-03-01", "owner")) == "pending"
    assert state_of(asked, entry(3, "confirmed", "2026-03-01", evidence=None)) == "granted"


def test_erasing_forgets_a_yes_and_keeps_a_no():
    erased = entry(9, "erased", "2026-09-01", "owner")
    assert state_of(entry(1, "asserted", "2026-01-01", "owner"), erased) == "unknown"
    assert state_of(entry(1, "withdrawn", "2026-01-01"), erased) == "withdrawn"


def test_a_corrected_yes_is_none_and_correcting_that_brings_it_back():
    yes = entry(1, "asserted", "2026-03-14", "owner")
    undone = entry(2, "corrected", "2026-11-21", "owner", corrects=1)
    redone = entry(3, "corrected", "2026-11-22", "owner", corrects=2)
    assert state_of(yes, undone) == "unknown"
    assert state_of(yes, undone, redone) == "granted"
    assert state_of(yes, undone, entry(4, "withdrawn", "2026-11-21"), redone) == "withdrawn"
    assert state_of(yes, undone, redone, replace(undone, id=4, corrects=3)) == "unknown"


def test_a_stop_cannot_be_corrected():
    stop = entry(1, "withdrawn", "2026-03-14")
    assert state_of(stop, entry(2, "corrected", "2026-11-21", corrects=1)) == "withdrawn"


def test_the_newest_agreement_that_still_stands():
    yes = entry(1, "asserted", "2026-03-14")
    undone = entry(2, "corrected", "2026-11-21", corrects=1)
    redone = entry(3, "corrected", "2026-11-22", corrects=2)
    assert newest_agreement([yes], "sms", "marketing") == 1
    assert newest_agreement([yes, undone], "sms", "marketing") is None
    assert newest_agreement([yes, undone, redone], "sms", "marketing") == 1
    assert newest_agreement([yes], "call", "marketing") is None


def test_a_stop_of_everything_covers_the_specific():
    yes = entry(1, "asserted", "2026-03-14", "owner")
    stop = entry(2, "withdrawn", "2026-11-21", channel="*", purpose="*")
    assert state_of(yes, stop) == "withdrawn"


def test_without_a_specific_state_the_strictest_general_one_counts():
    def general(channel: str, purpose: str, state: str) -> State:
        return State(channel, purpose, state, False, "2026-01-01", 1, None)

    states = [general("*", "marketing", "expired"), general("sms", "*", "denied")]
    assert standing(states, "sms", "marketing") == states[1]
    assert standing(states, "call", "marketing") == states[0]
    assert standing(states, "call", "service") is None
    specific = general("sms", "marketing", "granted")
    assert standing([*states, specific], "sms", "marketing") == specific


DAYS = [f"2026-03-{day:02}" for day in range(1, 6)]
TIMES = [f"{day}T{hour:02}:00:00.000000Z" for day in DAYS for hour in (0, 6, 12)]


@st.composite
def ledgers(draw, events=EVENTS, unlike_times=False):
    """Some lines of one identifier in the order they were recorded."""
    size = draw(st.integers(1, 7))
    moment = st.sampled_from(DAYS + TIMES)
    when = draw(st.lists(moment, min_size=size, max_size=size, unique=unlike_times))
    return [
        Entry(
            id=place + 1,
            channel=draw(st.sampled_from(["sms", "sms", "*"])),
            purpose=draw(st.sampled_from(["marketing", "marketing", "*"])),
            event=draw(st.sampled_from(events)),
            happened_at=when[place],
            given_by=draw(st.sampled_from(GIVERS)),
            evidence=draw(st.sampled_from([None, "a form"])),
            valid_until=draw(st.sampled_from([None, None, "2026-03-02"])),
            corrects=draw(st.one_of(st.none(), st.integers(1, max(1, place)))),
        )
        for place in range(size)
    ]


def is_later(yes: Entry, no: Entry) -> bool:
    """The law's own words, not the fold's way of putting them in order."""
    if moments.is_day(yes.happened_at) or moments.is_day(no.happened_at):
        return moments.day_of(yes.happened_at) > moments.day_of(no.happened_at)
    return yes.happened_at > no.happened_at


@given(ledgers())
def test_no_grant_stands_against_a_stop_unless_the_person_gave_it_later_with_evidence(entries):
    state = fold(entries, "sms", "marketing")
    stops = [e for e in entries if e.event in STOPS]
    if state.state == "granted" and stops:
        own = [
            e for e in entries if e.event == "confirmed" and e.given_by == "subject" and e.evidence
        ]
        assert any(all(is_later(yes, no) for no in stops) for yes in own)


@given(ledgers(events=[e for e in EVENTS if e != "corrected"], unlike_times=True), st.randoms())
def test_the_order_of_recording_does_not_matter(entries, random):
    shuffled = random.sample(entries, len(entries))
    renumbered = [replace(e, id=place + 1) for place, e in enumerate(shuffled)]
    first, second = fold(entries, "sms", "marketing"), fold(renumbered, "sms", "marketing")
    assert (first.state, first.objected) == (second.state, second.objected)


@given(ledgers())
def test_a_stop_now_always_stops(entries):
    stop = entry(99, "withdrawn", "2026-04-01", channel="*", purpose="*")
    assert state_of(*entries, stop) == "withdrawn"


@given(ledgers())
def test_a_claim_never_changes_a_no(entries):
    before = fold(entries, "sms", "marketing")
    after = fold([*entries, entry(99, "asserted", "2026-04-01", "owner")], "sms", "marketing")
    if before.state in ("denied", "withdrawn", "reassigned"):
        assert after == before
