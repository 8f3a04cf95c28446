"""What becomes of two people who are one."""

from __future__ import annotations

import pytest

from desktop_app.activity.service import Activity
from desktop_app.consent.model import NewEvent
from desktop_app.contacts.model import Identifier
from desktop_app.errors import Cancelled, UserError
from desktop_app.jobs import Job
from desktop_app.tables import TABLES

HANGING = ("purchase", "interaction", "campaign_recipient", "import_issue")


def test_everything_moves_and_nothing_is_lost(shop) -> None:
    keep = shop.add("Sok Dara", "012345678", tags=("VIP",))
    other = shop.add("Dara", "012 345 678", "098765432", "dara@example.com", tags=("VIP", "Fair"))
    shop.hang_on(keep)
    shop.hang_on(other)
    shop.merging.merge(keep, [other])
    person = shop.contacts.get(keep)
    assert [(p.canonical, p.is_primary) for p in person.points] == [
        ("+85512345678", True),
        ("+85598765432", False),
        ("dara@example.com", True),
    ]
    assert person.tags == ("Fair", "VIP")
    assert person.full_name == "Sok Dara"
    for table in HANGING:
        assert shop.rows(f"SELECT contact_id FROM {table}") == [(keep,), (keep,)]
    assert shop.contacts.count() == 1
    query = "SELECT rowid FROM contact_search WHERE contact_search MATCH '\"098765\"'"
    assert shop.rows(query) == [(keep,)]
    assert shop.rows("PRAGMA foreign_key_check") == []


def test_the_timeline_tells_who_was_merged(shop) -> None:
    first, second, third = (shop.add(name) for name in ("One", "Two", "Three"))
    change = shop.merging.merge(second, [third], {"full_name": second})
    shop.merging.merge(first, [second])
    told = [e for e in shop.contacts.timeline(first) if e.kind == "merged"]
    assert {e.details["name"] for e in told} == {"Two", "Three"}
    assert "edited" not in {e.kind for e in shop.contacts.timeline(first)}
    shop.history.undo(change)
    told = [e for e in shop.contacts.timeline(first) if e.kind == "merged"]
    assert {e.details["name"] for e in told} == {"Two"}


def test_every_table_that_hangs_on_a_person_is_thought_of(shop) -> None:
    without_link = {"request", "duplicate_key"}  # one outlives the person, one is swept later
    known = {table.name for table in TABLES if table.merge is not None} - without_link
    linked = {
        table
        for (table,) in shop.rows(
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
        )
        if any(key[2] == "contact" for key in shop.rows(f"PRAGMA foreign_key_list('{table}')"))
    }
    assert linked == known


def test_the_kept_persons_main_number_stays_the_main_one(shop) -> None:
    other = shop.add("Dara", "098765432")
    keep = shop.add("Sok Dara", "012345678")
    shop.merging.merge(keep, [other])
    main = [p.canonical for p in shop.contacts.get(keep).points if p.is_primary]
    assert main == ["+85512345678"]


def test_a_number_that_is_gone_for_one_is_gone(shop) -> None:
    keep, other = (shop.add(name, "012345678") for name in ("Sok Dara", "Dara Sok"))
    shop.change(
        "UPDATE contact_point SET status = 'bounced', last_verified_at = '2026-01-01'"
        " WHERE contact_id = ?",
        other,
    )
    shop.merging.merge(keep, [other])
    assert shop.rows("SELECT contact_id, status, last_verified_at FROM contact_point") == [
        (keep, "bounced", "2026-01-01")
    ]


@pytest.mark.parametrize(
    ("first", "second", "kept"),
    [
        ({"name": "sok dara"}, {"name": "Sok Dara"}, ("full_name", "Sok Dara")),
        ({"name": "Sok Dara"}, {"name": "Dara"}, ("full_name", "Sok Dara")),
        ({"name": "Sok Dara"}, {"name": "S. Dara"}, ("full_name", "Sok Dara")),
        ({"name": "Sok Dara"}, {"name": "សុខ ដារ៉ា"}, ("full_name", "សុខ ដារ៉ា")),
        ({"name": "Sok Dara"}, {"name": "សុខ ដារ៉ា"}, ("latin_name", "Sok Dara")),
        ({"name": "A"}, {"name": "B", "company": "ABA"}, ("company", "ABA")),
        ({"name": "A", "company": "Old"}, {"name": "B", "company": "New"}, ("company", "New")),
        ({"name": "A", "province": "Kampot"}, {"name": "B", "province": "x"}, ("province", "07")),
        ({"name": "A", "notes": "one"}, {"name": "B", "notes": "one, two"}, ("notes", "one, two")),
        ({"name": "A", "interests": "b, a"}, {"name": "B", "interests": "c"},
         ("interests", "a, b, c")),
        ({"name": "A", "source": "fair"}, {"name": "B", "source": "web"}, ("source", "fair")),
    ],
)  # fmt: skip
def test_the_value_that_is_kept(shop, first, second, kept) -> None:
    ids = [shop.add(**first), shop.add(**second)]
    shop.merging.merge(ids[0], ids[1:])
    field, value = kept
    assert shop.contacts.get(ids[0]).values[field] == value


def test_the_owner_chooses(shop) -> None:
    keep = shop.add("Sok Dara", company="ABA", notes="one")
    other = shop.add("dara", notes="two")
    shop.merging.merge(keep, [other], {"full_name": other, "company": other, "notes": keep})
    person = shop.contacts.get(keep)
    assert person.full_name == "dara"
    assert "company" not in person.values
    assert person.values["notes"] == "one"


def test_custom_fields_are_merged(shop) -> None:
    size = shop.contacts.add_field("Shoe", "number")
    keep, other = shop.add("A"), shop.add("B", **{size: "42"})
    shop.merging.merge(keep, [other])
    assert shop.contacts.get(keep).values[size] == 42


def test_what_differs_stands_side_by_side(shop) -> None:
    one = shop.add("Sok Dara", "012345678", tags=("VIP",), company="ABA", notes="a")
    two = shop.add("sok dara", "012345678", "098765432", company="ABA", notes="b")
    shop.hang_on(two)
    found = shop.merging.compare([one, two])
    assert [person.id for person in found.people] == [one, two]
    assert found.keep == two
    fields = {each.field.key: each for each in found.fields}
    assert (fields["full_name"].differs, fields["full_name"].chosen) == (True, one)
    assert not fields["company"].differs
    assert fields["notes"].chosen is None
    assert "a" in str(fields["notes"].result)
    assert {p.canonical: p.held_by for p in found.points} == {
        "+85512345678": (one, two),
        "+85598765432": (two,),
    }
    assert found.tags == {"VIP": (one,)}
    assert (found.counts[one].purchases, found.counts[two].campaigns) == (0, 1)
    shop.merging.merge(found.keep, [one])
    merged = shop.contacts.get(two).values
    for key, each in fields.items():
        assert merged.get(key) == each.result


def test_consent_stays_with_the_number(shop) -> None:
    yes = Identifier("phone", "+85512345678")
    no = Identifier("phone", "+85598765432")
    shop.consent.record([NewEvent(yes, "confirmed", "sms", given_by="subject", evidence="sheet 7")])
    shop.consent.stop([no])
    keep, other = shop.add("A", "012345678"), shop.add("B", "098765432")
    before = shop.rows("SELECT * FROM consent_state ORDER BY identifier")
    (sms,) = (c for c in shop.merging.compare([keep, other]).channels if c.channel == "sms")
    assert sms.states == {keep: "granted", other: "suppressed"}
    assert (sms.state, sms.identifier, sms.conflict) == ("withdrawn", yes, True)
    shop.merging.merge(keep, [other])
    assert shop.rows("SELECT * FROM consent_state ORDER BY identifier") == before
    (held,) = (c for c in shop.consent.of_contact(keep) if c.channel == "sms")
    assert (held.state, held.identifier) == (sms.state, sms.identifier)
    assert shop.consent.suppressed(no, "sms")


def test_a_stopped_number_stays_stopped_for_the_merged_person(shop) -> None:
    keep, other = shop.add("A", "012345678"), shop.add("B", "012345678")
    shop.consent.stop([Identifier("phone", "+85512345678")])
    shop.merging.merge(keep, [other])
    (sms,) = (c for c in shop.consent.of_contact(keep) if c.channel == "sms")
    assert sms.suppressed


def test_not_the_same_person_is_remembered(shop) -> None:
    keep, other, third = (shop.add(name) for name in ("A", "B", "C"))
    shop.change(
        "INSERT INTO not_duplicate (a, b, made_at) VALUES (?, ?, ''), (?, ?, '')",
        *(other, third, keep, other),
    )
    change = shop.merging.merge(keep, [other])
    pairs = "SELECT a, b FROM not_duplicate ORDER BY 1, 2"
    assert shop.rows(pairs) == [(keep, other), (keep, third), (other, third)]
    shop.history.undo(change)
    assert shop.rows(pairs) == [(keep, other), (other, third)]


def test_all_at_once(shop) -> None:
    ids = [shop.add(f"P{n // 3}", f"0123456{n:02}") for n in range(30)]
    before = shop.tables()
    groups = [ids[n : n + 3] for n in range(0, 30, 3)]
    change = shop.merging.merge_many([*groups, (ids[0], 999)], Job())
    assert shop.contacts.count() == 10
    assert all(len(shop.contacts.get(group[0]).points) == 3 for group in groups)
    shop.history.undo(change)
    assert shop.tables() == before


def test_groups_that_share_somebody_are_one(shop) -> None:
    ids = [shop.add(f"P{n}") for n in range(5)]
    shop.merging.merge_many([ids[:2], ids[3:], [ids[1], ids[3]]])
    assert [row[0] for row in shop.rows("SELECT id FROM contact ORDER BY id")] == [ids[0], ids[2]]


def test_many_merges_take_a_backup_first(shop) -> None:
    ids = [shop.add(f"P{n}") for n in range(103)]
    shop.merging.merge_many([ids[:2]])
    assert shop.backups == 0
    shop.merging.merge_many([[ids[0], *ids[2:]]])
    assert shop.backups == 1


def test_a_cancelled_merge_changes_nothing(shop) -> None:
    ids = [shop.add(f"P{n}") for n in range(4)]
    before = shop.tables()
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        shop.merging.merge_many([ids[:2], ids[2:]], job)
    assert shop.tables() == before


@pytest.mark.parametrize("others", [(), (1,), (999,)])
def test_what_cannot_be_merged(shop, others) -> None:
    keep = shop.add("A")
    assert keep == 1
    with pytest.raises(UserError) as told:
        shop.merging.merge(keep, others)
    assert told.value.code == ("contacts.unknown" if others == (999,) else "merge.one_person")
    with pytest.raises(UserError, match=r"merge\.one_person"):
        shop.merging.merge_many([(1,), (1, 999), ()])
    with pytest.raises(UserError, match=r"contacts\.unknown_field"):
        shop.merging.merge(keep, [shop.add("B")], {"nonsense": keep})
    with pytest.raises(UserError, match=r"merge\.one_person"):
        shop.merging.compare([keep, keep])
    with pytest.raises(UserError, match=r"contacts\.unknown"):
        shop.merging.compare([keep, 999])


def test_later_edits_stay_with_the_kept_person(shop) -> None:
    keep, other = shop.add("Sok Dara", "012345678"), shop.add("Dara", "098765432")
    was = shop.whole(other)
    change = shop.merging.merge(keep, [other])
    shop.contacts.edit(keep, {"notes": "likes rice", "full_name": "Sok Dara II"})
    Activity(shop.store).add_note(keep, "called")
    shop.history.undo(change)
    assert shop.whole(other) == was
    person = shop.contacts.get(keep)
    assert person.values["notes"] == "likes rice"
    assert person.full_name == "Sok Dara II"
    assert [p.canonical for p in person.points] == ["+85512345678"]
    assert [e.details["text"] for e in shop.contacts.timeline(keep) if e.kind == "interaction"]


def test_a_merge_is_taken_back_after_the_kept_person_was_deleted(shop) -> None:
    keep, other = shop.add("Sok Dara", "012345678"), shop.add("Dara", "098765432")
    shop.hang_on(other)
    was = shop.whole(other)
    change = shop.merging.merge(keep, [other])
    shop.contacts.delete([keep])
    shop.history.undo(change)
    assert shop.whole(other) == was
    assert shop.contacts.count() == 1


@pytest.mark.parametrize(
    "slip", ["2027-01-01", "2991-02-14", "1915-02-14", "0091-02-14", "1919-02-14", "2024-02-14"]
)
def test_a_birthday_that_cannot_be_or_hardly_loses_to_a_likely_one(shop, slip) -> None:
    keep = shop.add("Sok Dara", birth_date="1991-02-14")
    newer = shop.add("Sok Dara", birth_date="1990-01-01")
    shop.change("UPDATE contact SET birth_date = ? WHERE id = ?", slip, newer)
    compared = shop.merging.compare([keep, newer])
    birthday = next(one for one in compared.fields if one.field.key == "birth_date")
    assert (birthday.chosen, birthday.result) == (keep, "1991-02-14")
    shop.merging.merge(newer, [keep])
    assert shop.contacts.get(newer).values["birth_date"] == "1991-02-14"


def test_a_birthday_with_its_year_is_taken_before_one_without(shop) -> None:
    keep = shop.add("Sok Dara", birth_date="1991-02-14")
    newer = shop.add("Sok Dara", birth_date="14 Feb")
    shop.merging.merge(keep, [newer])
    assert shop.contacts.get(keep).values["birth_date"] == "1991-02-14"


def test_of_birthdays_that_can_be_the_newer_is_taken(shop) -> None:
    keep = shop.add("Sok Dara", birth_date="1991-02-14")
    newer = shop.add("Sok Dara", birth_date="1930-02-14")
    shop.merging.merge(keep, [newer])
    assert shop.contacts.get(keep).values["birth_date"] == "1930-02-14"
