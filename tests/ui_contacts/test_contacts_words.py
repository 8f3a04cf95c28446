"""The words of the room: every state, event and entry the core knows has a sentence."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QObject

from desktop_app.consent.model import EVENTS, METHODS, STATES, ChannelConsent, Event
from desktop_app.contacts.model import CHANNELS, KINDS, Field, Identifier, TimelineEntry
from ui.contacts import menus, timeline_words
from ui.contacts.consent_words import ConsentWords, shown_state
from ui.contacts.filters import Filter, FilterBar
from ui.contacts.timeline_words import TimelineWords
from ui.contacts.words import POINT_ICONS, ContactWords
from ui.kit import STATES as MARKS
from ui.look.fonts import icon_char

PHONE = Identifier("phone", "+85512345678")


@pytest.fixture
def owner(qtbot):
    return QObject()


@pytest.fixture
def words(desk, owner) -> ContactWords:
    return ContactWords(desk, owner)


@pytest.fixture
def consent(desk, words, owner) -> ConsentWords:
    return ConsentWords(desk, words, owner)


def event(kind: str, method: str | None, evidence: str | None = None, number: int = 1) -> Event:
    return Event(
        number, "phone", PHONE.canonical, "sms", "marketing", kind, "2026-03-14",
        "2026-03-15T02:00:00Z", "subject", "", method, None, evidence, None, None, None, None,
        None, None, None,
    )  # fmt: skip


@pytest.mark.parametrize("state", [*STATES, "suppressed"])
@pytest.mark.parametrize("method", [None, *METHODS])
def test_every_state_is_a_finished_sentence(consent, state, method):
    said = consent.sentences(
        [ChannelConsent("sms", state, PHONE, event("confirmed", method), state == "suppressed")],
        [],
        [],
    )[0]
    assert said.state in MARKS
    assert said.head.startswith("SMS: ")
    assert re.fullmatch(r"[A-Z].*\.", said.body)
    assert "{" not in said.head + said.body


def test_only_a_grant_is_marked_as_a_yes():
    assert [s for s in (*STATES, "suppressed", "something new") if shown_state(s) == "granted"] == [
        "granted"
    ]


def test_channels_that_stand_the_same_share_a_sentence(consent):
    said = consent.sentences(
        [
            ChannelConsent("call", "unknown", PHONE, None, False),
            ChannelConsent("sms", "granted", PHONE, event("asserted", "form", "Sheet 7"), False),
            ChannelConsent("email", "unknown", Identifier("email", "a@b.c"), None, False),
        ],
        [],
        [],
    )
    assert [each.head for each in said] == ["SMS: yes", "Calls, e-mail: not asked"]
    assert [each.proof for each in said] == ["Sheet 7", ""]


def test_a_suppression_stands_above_what_the_ledger_says(consent):
    granted = event("confirmed", "form")
    said = consent.sentences([ChannelConsent("sms", "granted", PHONE, granted, True)], [], [])[0]
    assert said.head == "SMS: no"
    assert said.body == "On the stop list: never contacted again."


def said_by(who: Identifier, event: str, channel: str, **more: object) -> TimelineEntry:
    details = {"identifier_kind": who.kind, "identifier": who.canonical, "channel": channel}
    return TimelineEntry("consent", "2026-11-20", {**details, "event": event, **more})


@pytest.mark.parametrize("kind", EVENTS)
def test_every_event_is_a_line_of_the_timeline(desk, words, owner, kind):
    line = TimelineWords(desk, words, owner).line(said_by(PHONE, kind, "sms"), False)
    assert line.title[0].isupper()
    assert "{" not in line.title
    assert line.when == "Yesterday"
    assert icon_char(line.icon)


def test_of_several_numbers_consent_names_the_one_it_is_about(desk, words, owner):
    said = TimelineWords(desk, words, owner)
    yes = said_by(PHONE, "confirmed", "sms", method="form")
    assert said.line(yes, True).sub == "012\u00a0345\u00a0678 · On a form"
    assert said.line(yes, False).sub == "On a form"
    everything = said.line(said_by(PHONE, "withdrawn", "*"), True)
    assert (everything.title, everything.sub) == (
        "Asked to stop everything",
        "012\u00a0345\u00a0678",
    )
    one = said.line(said_by(PHONE, "withdrawn", "*", only_this=1), True)
    assert one.title == "Asked to stop on 012\u00a0345\u00a0678"


@pytest.mark.parametrize(
    ("kind", "details", "title", "sub"),
    [
        ("purchase", {"description": "Rice", "amount_minor": 86000, "currency": "KHR"}, "Rice",
         "86,000\u17db"),
        ("interaction", {"interaction": "note", "text": "Green tea"}, "Note", "Green tea"),
        ("imported", {"file": "a.xlsx", "row": 1214}, "Came from a.xlsx", "Row 1,214"),
        ("added", {"source": "typed"}, "Added to the list", "Typed in"),
        ("campaign", {"name": "New Year", "channel": "sms", "included": False},
         "Left out of “New Year”", "SMS"),
        ("edited", {"fields": ["company"], "change_kind": "contact.edit"}, "Changed", "Company"),
        ("edited", {"fields": [], "change_kind": "contact.tag", "change_details": {"tag": "VIP"}},
         "Got the tag “VIP”", ""),
    ],
)  # fmt: skip
def test_what_happened_in_words(desk, words, owner, kind, details, title, sub):
    said = TimelineWords(desk, words, owner)
    said.fields = {field.key: field for field in desk.book.contacts.fields()}
    line = said.line(TimelineEntry(kind, "2026-11-21T01:00:00Z", details), True)
    assert (line.title, line.sub, line.when) == (title, sub, "Today")
    assert icon_char(line.icon)


def test_every_kind_and_channel_has_words_and_an_icon(words):
    assert all(words.channel(channel) for channel in CHANNELS)
    assert all(words.kind(kind) and icon_char(POINT_ICONS[kind]) for kind in KINDS)
    icons = [*timeline_words._INTERACTION_ICONS.values(), menus._ON, menus._OFF]
    assert all(icon_char(name) for name in icons)


def test_values_are_shown_and_typed_each_in_its_way(words):
    birthday = Field("birth_date", "date")
    assert words.value(birthday, "1990-03-14") == "14\u00a0March\u00a01990"
    assert words.typed(birthday, "1990-03-14") == "14/03/1990"
    size = Field("c_1", "number", True, "Shoe size")
    assert words.value(size, 1041.0) == "1,041"
    assert words.value(size, 41.5) == "41.5"
    assert words.value(Field("c_2", "yes_no", True, "Member"), 0) == "No"
    assert words.value(Field("province", "choice"), "07") == "Kampot"
    assert words.value(Field("province", "choice"), "Bangkok") == "Bangkok"


def test_the_filters_are_one_rule(desk, words, qtbot):
    bar = FilterBar(desk, words)
    qtbot.addWidget(bar)
    assert bar.rule() is None
    bar.set_filters(
        [Filter("tag", "VIP"), Filter("province", "08"), Filter("batch", 3, "a.xlsx"),
         Filter("quick", "segment.quick.to_fix"), Filter("given", "", "These")],
        {"field": "company", "op": "is_empty"},
    )  # fmt: skip
    assert bar.rule() == {
        "all": [
            {"field": "tag", "op": "has", "value": "VIP"},
            {"field": "problem", "op": "has"},
            {"field": "company", "op": "is_empty"},
            {"field": "province", "op": "is_any_of", "value": ["08"]},
            {"field": "batch", "op": "is_any_of", "value": [3]},
        ]
    }
    desk.book.segments.validate(bar.rule())
    other = FilterBar(desk, words)
    qtbot.addWidget(other)
    other.restore(bar.state())
    assert other.rule() == bar.rule()
