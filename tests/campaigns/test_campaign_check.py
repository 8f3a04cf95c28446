import pytest

from desktop_app.campaigns import decision_sql
from desktop_app.campaigns.model import Draft, SegmentRef
from desktop_app.errors import UserError
from desktop_app.store.driver import Condition

ALL, GONE = SegmentRef(1, "All"), SegmentRef(99, "Gone")


def lines(check):
    return {line.code: (line.ok, dict(line.details)) for line in check.lines}


def test_the_waterfall_goes_from_the_segment_down_to_the_file(shop):
    shop.person("Yes", "012345678", event="confirmed")
    shop.person("Also", "012345679", event="confirmed")
    shop.person("No", "012345670", event="denied")
    shop.person("Unknown", "012345671")
    shop.person("Stopped", "012345672", event="confirmed")
    shop.stop("012345672")
    shop.person("No number", email="a@example.com")
    shop.draft()
    check = shop.check()
    assert check.segment == 6 and check.sendable == 2
    assert check.segment == check.sendable + sum(step.count for step in check.steps)
    assert shop.steps() == {"suppressed": 1, "denied": 1, "not_asked": 1, "no_address": 1}
    assert [step.reason for step in check.steps] == [
        *("suppressed", "denied", "not_asked", "no_address")
    ]


def test_a_check_changes_nothing(shop):
    shop.person("Yes", "012345678", event="confirmed")
    shop.draft()
    before = shop.store.path.with_name(shop.store.path.name + "-wal").stat().st_size
    shop.check()
    assert shop.store.path.with_name(shop.store.path.name + "-wal").stat().st_size == before
    assert isinstance(shop.campaigns.get("Sale"), Draft)


def test_a_campaign_that_is_not_saved_yet_can_be_checked(shop):
    shop.person("Yes", "012345678", event="confirmed")
    draft = Draft("", "sms", segments=shop.campaigns.segments_named(["All"]), message="Hi")
    assert shop.campaigns.check(draft).sendable == 1


def test_several_segments_are_joined_and_the_excluded_taken_out(shop):
    for number, province in ((1, "07"), (2, "12"), (3, None)):
        shop.person(f"P{number}", f"01234567{number}", event="confirmed", province=province)
    for name, code in (("Kampot", "07"), ("Capital", "12")):
        shop.segments.save(name, {"all": [{"field": "province", "op": "is", "value": code}]})
    shop.draft(name="Both", segments=["Kampot", "Capital"])
    shop.draft(name="Without", segments=["All", "Kampot"], excludes=["Kampot"])
    assert shop.check("Both").segment == 2
    assert shop.check("Without").segment == 2  # an empty province is not in Kampot


def test_a_rule_that_is_neither_true_nor_false_shuts_nobody_out(shop):
    contact = shop.person("Dara")
    with shop.store.read() as connection:
        unknown = Condition("contact.province = ?", ("07",))
        people = decision_sql.people_in([Condition("1 = ?", (1,))], [unknown])
        assert connection.execute(people.sql, people.values).fetchall() == [(contact,)]


@pytest.mark.parametrize(
    ("campaign", "code"),
    [
        (Draft("", "sms", message="Hi"), "campaign.no_segment"),
        (
            Draft("", "sms", segments=(GONE,), message="Hi"),
            "campaign.unknown_segment",
        ),
        (
            Draft("", "sms", segments=(ALL,), message="{x}"),
            "campaign.unknown_merge_field",
        ),
    ],
)
def test_what_cannot_be_checked_is_refused(shop, campaign, code):
    with pytest.raises(UserError) as caught:
        shop.campaigns.check(campaign)
    assert caught.value.code == code


def test_the_people_behind_every_number_can_be_seen(shop):
    yes = shop.person("ខ", "012345678", event="confirmed")
    also = shop.person("ក", "012345679", event="confirmed")
    no = shop.person("No", "012345670", event="denied")
    draft = shop.draft()
    assert shop.campaigns.included_ids(draft) == [also, yes]
    assert shop.campaigns.excluded_ids(draft, "denied") == [no]
    shop.freeze("Sale")
    frozen = shop.campaigns.get("Sale")
    assert shop.campaigns.included_ids(frozen) == [also, yes]
    assert shop.campaigns.excluded_ids(frozen, "denied") == [no]


def test_who_has_no_value_is_counted_with_what_they_read(shop):
    shop.person("Dara", "012345678", event="confirmed", company="ABA")
    shop.person("", "012345679", event="confirmed")
    shop.person("", "012345670", event="denied")
    shop.draft("Dear {name|customer} of {company}")
    check = shop.check()
    assert check.no_merge_value == {"name": 1, "company": 1}
    assert lines(check)["campaign.before.missing"] == (
        False,
        {"n": 1, "field": "name", "text": "customer"},
    )
    assert lines(check)["campaign.before.missing_empty"][1]["field"] == "company"


def test_sms_parts_are_counted_for_everybody(shop):
    shop.person("Dara", "012345678", event="confirmed")
    shop.person("សុភា", "012345679", event="confirmed")
    shop.draft("{name}" + "x" * 100)
    parts = shop.check().parts
    assert (parts.people, parts.total, parts.most) == ({1: 1, 2: 1}, 3, 2)
    shop.draft("{name}" + "x" * 100, name="Mail", channel="email")
    assert shop.check("Mail").parts is None


def test_before_it_goes_out(shop):
    shop.person("Dara", "012345678", event="confirmed")
    shop.draft("20% off\u200b. To stop, call 012 999 888")
    assert lines(shop.check()) == {
        "campaign.before.proof": (True, {"n": 1}),
        "campaign.before.stop": (True, {"text": "012 999 888"}),
        "sms.zero_width_removed": (True, {}),
    }
    shop.draft("20% off", name="Rude")
    assert lines(shop.check("Rude"))["campaign.before.no_stop"] == (False, {})


def test_a_draft_without_a_message_shows_its_people(shop):
    shop.person("Dara", "012345678", event="confirmed")
    shop.draft("")
    check = shop.check()
    assert (check.segment, check.sendable, check.parts) == (1, 1, None)
    assert lines(check)["campaign.before.no_message"] == (False, {})


def test_nobody_left_is_told(shop):
    shop.person("Dara", "012345678")
    shop.draft()
    assert lines(shop.check())["campaign.before.nobody"] == (False, {})


def test_each_person_is_seen_as_they_would_read_it(shop):
    dara = shop.person("Mr Dara", "012345678", event="confirmed")
    shop.person("", "012345679", event="confirmed")
    draft = shop.draft("Hi {name}!")
    previews = [
        (i, name, one.text, one.missing) for i, name, one in shop.campaigns.previews(draft, 5)
    ]
    assert previews[0] == (dara, "Mr Dara", "Hi Dara!", ())
    assert previews[1][1:] == ("", "Hi !", ("name",))
    assert len(shop.campaigns.previews(draft, 1)) == 1
    shop.freeze("Sale")
    shop.contacts.edit(dara, {"full_name": "Changed"})
    frozen = shop.campaigns.get("Sale")
    assert [(i, n, r.text, r.missing) for i, n, r in shop.campaigns.previews(frozen, 5)] == previews


def test_one_persons_message_can_be_read_before_they_agree(shop):
    dara = shop.person("Dara", "012345678")
    assert shop.campaigns.render(shop.draft("Hi {name}"), dara).text == "Hi Dara"
    with pytest.raises(UserError) as caught:
        shop.campaigns.render(shop.campaigns.get("Sale"), 999)
    assert caught.value.code == "contacts.unknown"


def test_what_stays_in_braces_is_shown_before_it_goes_out(shop):
    shop.person("Dara", "012345678", event="confirmed")
    shop.draft("Hi {{nmae}}, call 012 999 888")
    assert lines(shop.check())["campaign.before.braces"] == (False, {"text": "{nmae}"})


def test_a_field_of_another_tool_is_refused_in_a_fallback_too(shop):
    with pytest.raises(UserError) as caught:
        shop.draft("Hi {name}", fallbacks={"name": "[First Name]"})
    assert caught.value.code == "campaign.foreign_field"
