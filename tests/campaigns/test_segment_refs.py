"""A campaign refers to its segments by id, also one that an older version kept by name."""

from __future__ import annotations

import json
import sqlite3

import pytest

from desktop_app.campaigns.model import Draft
from desktop_app.errors import UserError
from desktop_app.store.history import History
from desktop_app.store.store import Store
from desktop_app.tables import TABLES
from tests.campaigns.campaign_shop import EVERYONE, CampaignShop

KAMPOT = {"all": [{"field": "province", "op": "is", "value": "07"}]}
STEP = "0017_segment_ids"


def refused(call, *args):
    with pytest.raises(UserError) as caught:
        call(*args)
    return caught.value.code, caught.value.details


def names(segments):
    return [one.name for one in segments]


def test_a_renamed_segment_stays_the_same_one(shop):
    shop.person("Dara", "012345678", event="confirmed")
    shop.draft()
    shop.draft(name="Nobody", excludes=["All"])
    shop.segments.save("Everybody", EVERYONE, old_name="All")
    shop.segments.save("All", KAMPOT)
    assert names(shop.campaigns.get("Sale").segments) == ["Everybody"]
    assert names(shop.campaigns.get("Nobody").excludes) == ["Everybody"]
    assert (shop.check("Sale").sendable, shop.check("Nobody").segment) == (1, 0)


def test_a_deleted_segment_is_told_and_no_other_of_its_name_is_meant(shop):
    shop.person("Dara", "012345678", event="confirmed")
    draft = shop.draft()
    shop.segments.delete("All")
    shop.segments.save("All", KAMPOT)
    told = ("campaign.unknown_segment", {"name": "All"})
    assert refused(shop.check) == told
    assert refused(shop.campaigns.plan, draft) == told
    assert refused(shop.campaigns.save, draft) == told
    assert names(shop.campaigns.get("Sale").segments) == ["All"]
    shop.segments.delete("All")
    deletion = next(
        c.id for c in reversed(History(shop.store).changes()) if c.kind == "segment.delete"
    )
    History(shop.store).undo(deletion)
    assert shop.check().sendable == 1


def test_a_frozen_campaign_keeps_the_names_of_then(shop):
    shop.person("Dara", "012345678", event="confirmed", province="12")
    shop.segments.save("Kampot", KAMPOT)
    shop.draft(excludes=["Kampot"])
    shop.export()
    shop.segments.save("Everybody", KAMPOT, old_name="All")
    shop.segments.delete("Kampot")
    frozen = shop.campaigns.get("Sale")
    assert [(one.name, one.rule) for one in frozen.segments] == [("All", EVERYONE)]
    shop.export()
    told = json.loads((shop.folder / "out.csv.manifest.json").read_text("utf-8"))
    assert (told["segments"], told["excludes"]) == (["All"], ["Kampot"])


# plans


def test_a_draft_that_was_changed_since_it_was_planned_is_not_frozen(shop):
    shop.person("Dara", "012345678", event="confirmed")
    draft = shop.draft()
    plan = shop.campaigns.plan(draft)
    shop.campaigns.save(Draft("Sale", "sms", segments=draft.segments, message="x", id=draft.id))
    told = ("campaign.changed", {"name": "Sale"})
    assert refused(shop.campaigns.freeze, plan) == told
    assert refused(shop.campaigns.export, plan, "generic", shop.folder / "x.csv") == told
    assert isinstance(shop.campaigns.get("Sale"), Draft)
    assert shop.files() == []


@pytest.mark.parametrize("excluded", [False, True])
def test_a_plan_is_of_the_rules_it_was_made_with(shop, excluded):
    shop.person("Dara", "012345678", event="confirmed", province="12")
    shop.segments.save("Kampot", KAMPOT)
    plan = shop.campaigns.plan(shop.draft(excludes=["Kampot"]))
    changed, rule = ("Kampot", EVERYONE) if excluded else ("All", KAMPOT)
    shop.segments.save(changed, rule, old_name=changed)
    told = ("campaign.changed", {"name": "Sale"})
    assert refused(shop.campaigns.export, plan, "generic", shop.folder / "x.csv") == told
    assert shop.files() == []


def test_who_stops_after_the_plan_is_left_out(shop):
    shop.person("Dara", "012345678", event="confirmed")
    shop.person("Sophea", "015345678", event="confirmed")
    plan = shop.campaigns.plan(shop.draft())
    assert plan.check.sendable == 2
    shop.stop("012345678")
    shop.campaigns.export(plan, "generic", shop.folder / "out.csv")
    assert [row["full_name"] for row in shop.lines()] == ["Sophea"]


@pytest.mark.parametrize(
    ("code", "change"),
    [
        ("campaign.no_segment", {"segments": []}),
        ("campaign.empty_message", {"message": ""}),
    ],
)
def test_what_is_undecided_cannot_be_planned(shop, code, change):
    assert refused(shop.campaigns.plan, shop.draft(**change))[0] == code


def test_a_draft_that_is_not_in_the_book_cannot_be_planned(shop):
    segments = shop.campaigns.segments_named(["All"])
    draft = Draft("New", "sms", segments=segments, message="Hi")
    assert refused(shop.campaigns.plan, draft) == ("campaign.unknown", {"name": "New"})


# older books


def by_name(text):
    """A list of segments as the version before kept it."""
    return json.dumps(
        [
            {"name": one["name"], "rule": one["rule"]} if "rule" in one else one["name"]
            for one in json.loads(text)
        ],
        ensure_ascii=False,
    )


def image_by_name(text):
    whole = json.loads(text)
    for row in whole if isinstance(whole, list) else [whole]:
        row |= {key: by_name(row[key]) for key in ("segments", "excludes") if key in row}
    return json.dumps(whole, ensure_ascii=False)


def make_older(path):
    """The book as the version before left it."""
    connection = sqlite3.connect(path)
    connection.create_function("by_name", 1, by_name)
    connection.create_function("image_by_name", 1, image_by_name)
    connection.execute(
        "UPDATE campaign SET segments = by_name(segments), excludes = by_name(excludes)"
    )
    for side in ("before", "after"):
        connection.execute(
            f"UPDATE change_row SET {side} = image_by_name({side})"
            f" WHERE table_name = 'campaign' AND {side} IS NOT NULL"
        )
    connection.execute("UPDATE campaign_export_placing SET campaign = image_by_name(campaign)")
    connection.execute("DELETE FROM _sqlite_migrations WHERE name = ?", (STEP,))
    connection.commit()
    connection.close()


def unpacked(value):
    """Whatever JSON holds, however it is written."""
    if isinstance(value, str):
        try:
            return unpacked(json.loads(value))
        except ValueError:
            return value
    if isinstance(value, dict):
        return {key: unpacked(each) for key, each in value.items()}
    return [unpacked(each) for each in value] if isinstance(value, list | tuple) else value


def kept_of_campaigns(path):
    """All that a book keeps of its campaigns, its history, and an export to be settled."""
    connection = sqlite3.connect(path)
    questions = (
        "SELECT * FROM campaign ORDER BY id",
        "SELECT id, before, after FROM change_row WHERE table_name = 'campaign' ORDER BY id",
        "SELECT * FROM campaign_export_placing",
    )
    rows = [unpacked(connection.execute(question).fetchall()) for question in questions]
    connection.close()
    return rows


def test_an_older_book_is_backed_up_and_finds_its_segments_by_id(shop):
    history = History(shop.store)
    shop.person("Dara", "012345678", event="confirmed")
    shop.segments.save('ខេត្ត "កំពត"', KAMPOT)
    shop.draft(name="Open", segments=['ខេត្ត "កំពត"', "All"], excludes=['ខេត្ត "កំពត"'])
    shop.draft(name="Undone")
    history.undo()
    shop.draft(name="Deleted")
    shop.campaigns.delete("Deleted")
    draft = shop.draft(name="Changed")
    shop.campaigns.save(Draft("Changed", "sms", id=draft.id))
    shop.draft(name="Out")
    shop.export(name="Out")
    with shop.store.write("test", undoable=False) as op:  # as a killed export leaves it
        op.connection.execute(
            "INSERT INTO campaign_export_placing (export_id, change_id, files, campaign)"
            " SELECT 1, 1, '[]', json_object('id', id, 'status', status, 'segments', segments)"
            " FROM campaign WHERE name = 'Open'"
        )
    shop.close()
    path = shop.store.path
    wanted = kept_of_campaigns(path)
    make_older(path)
    older = kept_of_campaigns(path)
    assert older[0][0][4] == ['ខេត្ត "កំពត"', "All"]
    assert all(now != then for now, then in zip(wanted, older, strict=True))

    backed_up = []
    Store(path, TABLES, before_migration=lambda file, _key: backed_up.append(file)).close()
    assert backed_up == [path]
    assert kept_of_campaigns(path) == wanted


def test_an_older_campaign_of_a_deleted_segment_tells_its_name(shop):
    shop.draft()
    shop.segments.delete("All")
    shop.close()
    make_older(shop.store.path)
    again = CampaignShop.open(shop.book.path, shop.clock)
    (segment,) = again.campaigns.get("Sale").segments
    assert segment.name == "All"
    assert refused(again.check) == ("campaign.unknown_segment", {"name": "All"})
    steps = History(again.store).changes()
    History(again.store).undo(next(one.id for one in steps if one.kind == "segment.delete"))
    assert again.check().segment == 0
    again.close()
