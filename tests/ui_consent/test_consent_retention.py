"""Rules of retention in the window: they propose, and the owner decides."""

from __future__ import annotations

from datetime import timedelta

import pytest

from ui.desk.places import ShowConsentPart


@pytest.fixture
def old(book, people) -> list[int]:
    """Two people nobody has heard of for years."""
    clock = book.store.clock
    now = clock.now
    clock.now = now - timedelta(days=900)
    ids = [book.contacts.add({"full_name": name}) for name in ("Old One", "Old Two")]
    clock.now = now
    return ids


def test_rules_propose_and_nothing_happens_unasked(shown, book, old):
    before = book.contacts.count()
    shown.go(ShowConsentPart("retention"))
    assert "Show 2 people" in shown.texts()
    assert book.contacts.count() == before


def test_the_months_are_the_owners(shown, book, old):
    shown.go(ShowConsentPart("retention"))
    shown.child("rule_months_quiet").setValue(36)
    shown.qtbot.waitUntil(lambda: book.requests.retention.rules()[0].months == 36)
    shown.settle()
    assert shown.child("rule_people_quiet").text() == "Nobody now"
    shown.press("rule_on_quiet")
    assert book.requests.retention.rules()[0].months is None


def test_people_are_tagged_to_ask_again_with_undo(shown, book, old):
    shown.go(ShowConsentPart("retention"))
    shown.page.show_rule("quiet")
    shown.settle()
    shown.child("rule_people").selectRow(1)
    shown.press("rule_tag")
    assert [book.contacts.get(who).tags for who in old] == [(), ("Ask again",)]


def test_people_are_asked_by_a_campaign(shown, book, old):
    shown.go(ShowConsentPart("retention"))
    shown.page.show_rule("quiet")
    shown.settle()
    shown.press("rule_campaign")
    assert shown.window.current == "campaigns"
    assert [one.name for one in book.segments.all()] == ["Ask again"]


def test_people_are_forgotten_only_after_it_was_confirmed(shown, book, old):
    shown.go(ShowConsentPart("retention"))
    shown.page.show_rule("quiet")
    shown.settle()
    shown.press("rule_forget")
    assert "Forget 2 people for good" in shown.texts(shown.child("forget_many"))
    assert not shown.child("forget_many_confirm").isEnabled()
    shown.press("forget_many_sure")
    shown.press("forget_many_confirm")
    assert book.contacts.count() == 3
    assert "Nobody is proposed" in shown.texts()


def test_who_is_proposed_twice_counts_once(shown, old):
    shown.go()
    assert "people your rules propose" in shown.texts()
    assert shown.child("waits_retention").accessibleName().startswith("Look: 2 ")
