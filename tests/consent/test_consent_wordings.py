"""Purposes that come and go, and wordings that only grow."""

from __future__ import annotations

import pytest

from desktop_app.consent.model import NewEvent
from desktop_app.errors import UserError
from desktop_app.words import Words
from tests.consent.consent_shop import number

ONE = number(1)


def refused(call) -> str:
    with pytest.raises(UserError) as caught:
        call()
    return caught.value.code


def test_purposes_are_added_and_renamed(shop):
    words = shop.consent.wordings
    code = words.add_purpose(" New  offers! ")
    assert code == "new_offers"
    assert words.add_purpose("ការផ្តល់ជូន") == "purpose"
    assert words.add_purpose("ព័ត៌មាន") == "purpose_2"
    assert words.add_purpose("Loyalty card", "loyalty") == "loyalty"
    assert shop.consent.purposes() == [
        *("loyalty", "marketing", "new_offers", "purpose", "purpose_2", "service")
    ]
    words.rename_purpose(code, "Offers")
    words.rename_purpose("marketing", "News of the shop")
    labels = {purpose.code: purpose.label for purpose in words.purposes()}
    assert (labels[code], labels["marketing"]) == ("Offers", "News of the shop")
    words.rename_purpose("marketing", " ")
    assert {p.code: p.label for p in words.purposes()}["marketing"] is None


def test_the_history_names_purposes_by_the_label_that_people_see(shop):
    words = shop.consent.wordings

    def told(language: str = "en") -> str:
        (change,) = shop.history.changes(limit=1)
        return Words(language).change(change.kind, change.details)

    words.add("marketing", "en", "May we write to you?")
    assert told() == "Changed purposes or wordings (Offers and news)"
    assert Words("km").say("purpose.marketing") in told("km")
    words.rename_purpose("marketing", "News of the shop")
    words.add("marketing", "en", "May we write?")
    assert told() == "Changed purposes or wordings (News of the shop)"
    words.rename_purpose("marketing", "")
    assert told() == "Changed purposes or wordings (Offers and news)"
    code = words.add_purpose("New offers!")
    steps = [
        lambda: words.add(code, "en", "May we call?"),
        lambda: words.retire_purpose(code),
        lambda: words.restore_purpose(code),
    ]
    for step in steps:
        step()
        assert told() == "Changed purposes or wordings (New offers!)"
    unused = words.add_purpose("Draft of a purpose")
    words.retire_purpose(unused)
    assert told() == "Changed purposes or wordings (Draft of a purpose)"


def test_what_is_refused_of_purposes(shop):
    words = shop.consent.wordings
    words.add_purpose("Offers")
    assert refused(lambda: words.add_purpose(" ")) == "consent.purpose_label_needed"
    assert refused(lambda: words.add_purpose("OFFERS")) == "consent.purpose_taken"
    assert refused(lambda: words.add_purpose("Other", "offers")) == "consent.purpose_taken"
    for code in ("", "*", "New Offers", "ទិញ"):
        with pytest.raises(UserError, match=r"consent\.bad_purpose_code"):
            words.add_purpose("Other", code)
    assert refused(lambda: words.rename_purpose("offers", "")) == "consent.purpose_label_needed"
    assert refused(lambda: words.rename_purpose("none", "x")) == "consent.unknown_purpose"
    assert refused(lambda: words.retire_purpose("marketing")) == "consent.purpose_built_in"
    assert refused(lambda: words.retire_purpose("none")) == "consent.unknown_purpose"


def test_a_purpose_that_was_never_used_is_gone(shop):
    words = shop.consent.wordings
    words.add_purpose("Offers")
    assert words.retire_purpose("offers") is True
    assert shop.consent.purposes() == ["marketing", "service"]


def test_a_used_purpose_is_retired_and_can_still_be_refused(shop):
    words = shop.consent.wordings
    words.add_purpose("Offers")
    person = shop.person(ONE)
    shop.consent.record([NewEvent(ONE, "confirmed", "sms", "offers", evidence="form")])
    assert words.retire_purpose("offers") is False
    assert shop.consent.purposes() == ["marketing", "service"]
    assert [(p.code, p.retired, p.events) for p in words.purposes()][1] == ("offers", True, 1)
    yes = NewEvent(ONE, "confirmed", "sms", "offers", evidence="form")
    assert refused(lambda: shop.consent.record([yes])) == "consent.unknown_purpose"
    shop.consent.record([NewEvent(ONE, "withdrawn", "sms", "offers")])
    assert shop.decide([person], purpose="offers") == {person: ["withdrawn"]}
    words.restore_purpose("offers")
    assert "offers" in shop.consent.purposes()


def test_a_purpose_of_a_draft_stays(shop):
    shop.consent.wordings.add_purpose("Offers")
    with shop.store.write("campaign.save") as op:
        op.connection.execute(
            "INSERT INTO campaign (name, channel, purpose, segments, excludes, message, status,"
            " created_at, updated_at) VALUES ('Sale', 'sms', 'offers', '[]', '[]', '', 'draft',"
            " 'a', 'a')"
        )
    words = shop.consent.wordings
    assert refused(lambda: words.retire_purpose("offers")) == "consent.purpose_used"


def test_a_new_wording_is_a_new_version_and_the_old_one_stays(shop):
    words = shop.consent.wordings
    first = words.add("marketing", "en", " I agree to SMS. ")
    assert (first.version, first.text) == (1, "I agree to SMS.")
    assert words.add("marketing", "en", "I agree to SMS.") == first
    khmer = words.add("marketing", "km", "ខ្ញុំយល់ព្រម")
    event = NewEvent(ONE, "confirmed", "sms", evidence="form", wording_id=first.id)
    shop.consent.record([event])
    second = words.add("marketing", "en", "I agree to SMS and calls.")
    assert (second.version, khmer.version) == (2, 1)
    assert [w.id for w in words.all("marketing")] == [second.id, first.id, khmer.id]
    assert words.newest("marketing", "en") == second
    assert words.newest("service", "en") is None
    shown = words.get(shop.consent.events(ONE)[0].wording_id)
    assert (shown.text, shown.events) == ("I agree to SMS.", 1)


def test_what_is_refused_of_wordings(shop):
    words = shop.consent.wordings
    assert refused(lambda: words.add("marketing", "fr", "Oui")) == "consent.unknown_language"
    assert refused(lambda: words.add("marketing", "en", " ")) == "consent.wording_empty"
    assert refused(lambda: words.add("none", "en", "Yes")) == "consent.unknown_purpose"
    assert refused(lambda: words.get(7)) == "consent.unknown_wording"
