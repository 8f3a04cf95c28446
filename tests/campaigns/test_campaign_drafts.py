from dataclasses import replace

import pytest

from desktop_app.campaigns.model import Draft
from desktop_app.errors import UserError
from desktop_app.store.history import History
from tests.sending import new_campaign


def refused(call, *args, **more):
    with pytest.raises(UserError) as caught:
        call(*args, **more)
    return caught.value.code


def names(segments):
    return [one.name for one in segments]


def test_a_draft_is_kept_as_it_was_made(shop):
    made = new_campaign(
        shop.campaigns, " Sale ", "Hi {name}", excludes=["All"], fallbacks={"name": "friend"}
    )
    kept = shop.campaigns.get("Sale")
    assert kept == made and isinstance(kept, Draft)
    assert (kept.name, kept.channel, kept.purpose) == ("Sale", "sms", "marketing")
    assert (names(kept.segments), names(kept.excludes)) == (["All"], ["All"])
    assert (kept.message, kept.fallbacks) == ("Hi {name}", {"name": "friend"})


def test_a_draft_may_wait_for_its_segment_and_its_message(shop):
    shop.campaigns.new(Draft("Later", "email"))
    assert shop.campaigns.get("Later").segments == ()


@pytest.mark.parametrize(
    ("code", "change"),
    [
        ("campaign.no_name", {"name": " "}),
        ("campaign.unknown_channel", {"channel": "fax"}),
        ("campaign.unknown_purpose", {"purpose": "gossip"}),
        ("campaign.unknown_segment", {"segments": ["Nobody"]}),
        ("campaign.unknown_segment", {"excludes": ["Nobody"]}),
        ("campaign.unknown_merge_field", {"message": "Hi {nmae}"}),
        ("campaign.unknown_merge_field", {"fallbacks": {"nmae": "x"}}),
        ("campaign.lone_brace", {"message": "Hi {name"}),
    ],
)
def test_what_is_wrong_is_told_and_nothing_is_kept(shop, code, change):
    draft = {"name": "Sale", "message": "Hi", "segments": [], "excludes": []}
    assert refused(new_campaign, shop.campaigns, **(draft | change)) == code
    assert shop.campaigns.all() == []


def test_a_message_that_cannot_be_read_yet_is_kept_and_not_sent(shop):
    draft = shop.draft()
    shop.campaigns.save(replace(draft, message="Hi {{name}}"))
    assert shop.campaigns.get("Sale").message == "Hi {{name}}"
    assert refused(shop.freeze) == "campaign.foreign_field"


def test_two_campaigns_cannot_have_one_name(shop):
    shop.draft()
    assert refused(shop.draft) == "campaign.name_taken"
    shop.draft(name="Other")
    assert refused(shop.campaigns.rename, "Other", "Sale") == "campaign.name_taken"


def test_a_draft_can_be_changed_renamed_and_deleted(shop):
    draft = shop.draft()
    shop.campaigns.save(Draft("Sale 2", "email", message="New", id=draft.id))
    assert [(one.name, one.channel, one.message) for one in shop.campaigns.all()] == [
        ("Sale 2", "email", "New")
    ]
    shop.campaigns.rename("Sale 2", "Best")
    shop.campaigns.delete("Best")
    assert shop.campaigns.all() == []
    assert refused(shop.campaigns.get, "Best") == "campaign.unknown"
    assert refused(shop.campaigns.save, Draft("X", "sms", id=draft.id)) == "campaign.unknown"


def test_deleting_a_draft_can_be_undone(shop):
    shop.draft()
    shop.campaigns.delete("Sale")
    History(shop.store).undo()
    assert shop.campaigns.get("Sale").message


def test_deleting_a_frozen_campaign_can_be_undone_with_its_people(shop):
    shop.person("Dara", "012345678", event="confirmed")
    shop.draft()
    shop.freeze("Sale")
    shop.campaigns.delete("Sale")
    History(shop.store).undo()
    assert shop.export().exported == 1


def test_the_newest_change_comes_first(shop):
    for name in ("A", "B", "C"):
        shop.draft(name=name)
    shop.campaigns.rename("A", "Z")
    assert [one.name for one in shop.campaigns.all()] == ["Z", "C", "B"]


def test_a_duplicate_is_a_new_draft_with_the_next_name(shop):
    shop.person("Dara", "012345678", event="confirmed")
    shop.draft()
    shop.freeze("Sale")
    assert [shop.campaigns.duplicate(name) for name in ("Sale", "Sale", "Sale 2")] == [
        *("Sale 2", "Sale 3", "Sale 4")
    ]
    copy = shop.campaigns.get("Sale 2")
    assert isinstance(copy, Draft) and names(copy.segments) == ["All"]


def test_a_frozen_campaign_stays_as_it_is(shop):
    shop.person("Dara", "012345678", event="confirmed")
    draft = shop.draft()
    plan = shop.campaigns.plan(draft)
    shop.campaigns.freeze(plan)
    assert refused(shop.campaigns.save, draft) == "campaign.frozen"
    assert refused(shop.campaigns.plan, draft) == "campaign.frozen"
    assert refused(shop.campaigns.freeze, plan) == "campaign.frozen"
    shop.export()
    assert refused(shop.campaigns.save, draft) == "campaign.frozen"
    assert refused(shop.campaigns.delete, "Sale") == "campaign.kept"


def test_undoing_the_draft_never_takes_the_frozen_people_with_it(shop):
    shop.person("Dara", "012345678", event="confirmed")
    shop.draft()
    shop.export()
    history = History(shop.store)
    assert refused(history.undo, next(c.id for c in history.changes() if c.kind == "campaign.save"))
    with shop.store.read() as connection:
        assert connection.execute("SELECT count(*) FROM campaign_recipient").fetchone() == (1,)


def test_the_merge_fields_of_a_book_hold_the_owners_own(shop):
    column = shop.contacts.add_field("Points", "number")
    assert shop.campaigns.merge_fields()[0] == "name"
    assert shop.campaigns.merge_fields()[-1] == column
    contact = shop.person("Dara", "012345678", event="confirmed")
    shop.contacts.edit(contact, {column: "7"})
    shop.draft("{points} points, {name}")
    assert shop.campaigns.render(shop.campaigns.get("Sale"), contact).text == "7 points, Dara"
