"""Consent as a rule says what the gate says."""

from __future__ import annotations

import tempfile
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.changes import Topic
from desktop_app.consent.model import NewEvent
from desktop_app.contacts.model import CHANNELS, ContactQuery, Identifier, PointInput
from tests.shop import open_book

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
PHONES = ("012345678", "098765432", "023 456 789", "096345678")  # two mobiles, landline, broken
POINTS = [("phone", phone) for phone in PHONES] + [
    ("whatsapp", "016222333"),
    ("telegram", "@sokdara"),
    ("telegram", "012345678"),
    ("email", "sok@example.com"),
    ("facebook", "sok.dara"),
]
ANSWERS = {
    "granted": "granted",
    "suppressed": "refused",
    "withdrawn": "refused",
    "denied": "refused",
    "reassigned": "refused",
    "pending": "pending",
    "unknown": "unknown",
    "expired": "unknown",
}


def who(segments, contacts, channel, answer, op="is"):
    rule = {"field": f"consent_{channel}", "op": op, "value": answer}
    return set(contacts.ids(ContactQuery(condition=segments.condition(rule))))


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_the_filter_agrees_with_the_gate(data):
    # the ledger forgets nothing, so every example has a book of its own
    with (
        tempfile.TemporaryDirectory() as folder,
        open_book(Path(folder) / "shop.banhchi", lambda: NOW) as book,
    ):
        agree(data, book.contacts, book.consent, book.segments)


def agree(data, contacts, consent, segments):
    people = data.draw(
        st.lists(st.lists(st.sampled_from(POINTS), max_size=3), min_size=1, max_size=4)
    )
    ids = [
        contacts.add({"full_name": "Sok"}, [PointInput(*point) for point in points])
        for points in people
    ]
    identifiers = {
        Identifier(point.kind, point.canonical)
        for contact_id in ids
        for point in contacts.get(contact_id).points
        if point.canonical
    }
    for identifier in sorted(identifiers, key=str):
        event = data.draw(
            st.sampled_from(
                ["confirmed", "asserted", "requested", "denied", "objected", "reassigned", None]
            )
        )
        if event:
            until = data.draw(st.sampled_from([None, "2026-11-20", "2026-11-21", "2027-01-01"]))
            channel = data.draw(st.sampled_from(CHANNELS))
            consent.record(
                [
                    NewEvent(
                        identifier,
                        event,
                        channel,
                        happened_at="2026-01-01",
                        evidence="sheet",
                        valid_until=until,
                    )
                ]
            )
        if data.draw(st.integers(0, 4)) == 0:
            consent.stop([identifier], data.draw(st.sampled_from(["*", *CHANNELS])))
    summary = consent.summary(ids)
    for channel in CHANNELS:
        wanted: dict[str | None, set[int]] = {}
        for contact_id in ids:
            answer = ANSWERS.get(summary[contact_id].get(channel, ""))
            wanted.setdefault(answer, set()).add(contact_id)
        granted = who(segments, contacts, channel, "granted")
        assert granted == wanted.get("granted", set())
        assert who(segments, contacts, channel, "granted", "is_not") == set(ids) - granted
        reach = consent.reach(channel)
        pending = who(segments, contacts, channel, "pending")
        unknown = who(segments, contacts, channel, "unknown")
        assert not pending & unknown
        assert len(pending) + len(unknown) == reach.unknown
        assert len(who(segments, contacts, channel, "refused")) == reach.refused
        assert pending <= wanted.get("pending", set())


def test_a_stop_counts_although_the_person_was_deleted_and_came_back(contacts, consent, segments):
    mobile = contacts.add({"full_name": "Sok"}, [PointInput("phone", "012345678")])
    consent.stop([Identifier("phone", "+85512345678")])
    contacts.delete([mobile])
    again = contacts.add({"full_name": "Sok D"}, [PointInput("phone", "012345678")])
    assert who(segments, contacts, "sms", "refused") == {again}


def test_a_suppression_the_ledger_does_not_know_counts(store, contacts, consent, segments):
    listed = contacts.add({"full_name": "Sok"}, [PointInput("phone", "012345678")])
    other = contacts.add({"full_name": "Dara"}, [PointInput("phone", "098765432")])
    consent.stop([Identifier("phone", "+85598765432")])
    with store.write("consent.stop", undoable=False) as op:
        op.connection.execute(
            "INSERT INTO suppression SELECT identifier_hash('phone', '+85512345678'), 'sms',"
            " suppression_secret(), 'erased', ?",
            (op.now_text,),
        )
        op.touched(Topic.CONSENT)
    assert who(segments, contacts, "sms", "refused") == {listed, other}
    assert who(segments, contacts, "call", "unknown") == {listed}


@pytest.mark.parametrize("value", [["granted", "unknown"], ("pending",), "GRANTED"])
def test_answers_may_be_several(segments, value):
    segments.validate({"field": "consent_sms", "op": "is_any_of", "value": value})


def test_today_is_the_last_day_of_what_runs_out(contacts, consent, segments):
    person = contacts.add({"full_name": "Sok"}, [PointInput("phone", "012345678")])
    phone = Identifier("phone", "+85512345678")
    for until, answer in ((date(2026, 11, 22), "granted"), (date(2026, 11, 19), "unknown")):
        consent.record(
            [
                NewEvent(
                    phone,
                    "confirmed",
                    "sms",
                    happened_at="2026-01-01",
                    evidence="x",
                    valid_until=until.isoformat(),
                )
            ]
        )
        assert who(segments, contacts, "sms", answer) == {person}
