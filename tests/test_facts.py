"""The snapshot that a window shows: after every change it is what a fresh look would find."""

from __future__ import annotations

import pytest

from desktop_app.collecting.model import Terms
from desktop_app.consent import presets
from desktop_app.facts import BookFacts, facts_of, refreshed
from tests.sending import new_campaign

ANYBODY = {"all": [{"field": "province", "op": "is", "value": "07"}]}


def set_shop(book) -> None:
    book.shop_name = "Sokha Mart"


def set_region(book) -> None:
    book.region = "TH"


CHANGES = {
    "shop": set_shop,
    "region": set_region,
    "sample": lambda book: book.mark_sample(),
    "started": lambda book: book.mark_started(),
    "person": lambda book: book.contacts.add({"full_name": "Dara"}),
    "field": lambda book: book.contacts.add_field("Shoe size", "number"),
    "purpose": lambda book: book.consent.wordings.add_purpose("Birthday wishes"),
    "words": lambda book: book.consent.wordings.add("marketing", "en", "May we write to you?"),
    "terms": lambda book: book.collecting.set_terms(Terms(("sms",), ask_again=True)),
    "retention": lambda book: book.requests.retention.set_months({"quiet": 3}),
    "rules": lambda book: book.consent.set_rules(presets.PRESETS["gdpr"]),
    "campaign": lambda book: new_campaign(book.campaigns, "Sale", segments=["Kampot"]),
    "segment": lambda book: book.segments.save("Takeo", ANYBODY),
    "segment of a campaign": lambda book: book.segments.save("Kep", ANYBODY, old_name="Kampot"),
}


@pytest.fixture
def followed(book):
    """The facts kept as a window keeps them, from before the changes on."""
    book.segments.save("Kampot", ANYBODY)
    new_campaign(book.campaigns, "For Kampot", segments=["Kampot"])
    kept = [facts_of(book)]
    book.on_change(lambda changes: kept.append(refreshed(kept[-1], book, changes)))
    return kept


@pytest.mark.parametrize("change", CHANGES)
def test_the_facts_follow_a_change(book, followed: list[BookFacts], change: str) -> None:
    before = followed[0]
    CHANGES[change](book)
    assert followed[-1] != before
    assert followed[-1] == facts_of(book)


def test_a_campaign_tells_its_segment_by_the_name_of_now(book, followed: list[BookFacts]) -> None:
    CHANGES["segment of a campaign"](book)
    (campaign,) = followed[-1].campaigns
    assert [segment.name for segment in campaign.segments] == ["Kep"]


@pytest.mark.parametrize("change", ["person", "field", "campaign", "segment"])
def test_the_facts_follow_an_undo(book, followed: list[BookFacts], change: str) -> None:
    CHANGES[change](book)
    step = book.history.next_undo()
    book.history.undo(step.change.id)
    assert followed[-1] == facts_of(book)


def test_a_retired_purpose_is_offered_no_more(book, followed: list[BookFacts]) -> None:
    code = book.consent.wordings.add_purpose("Birthday wishes")
    book.consent.wordings.add(code, "km", "?")
    assert code in followed[-1].purpose_codes
    assert followed[-1].wording(code, "km").text == "?"
    assert followed[-1].languages == ["km"]
    book.consent.wordings.retire_purpose(code)
    assert code not in followed[-1].purpose_codes
    assert followed[-1].wording(code, "km") is None
    assert followed[-1] == facts_of(book)
