"""An undo of an import says of whom what was edited since, and keeps that."""

from __future__ import annotations

from desktop_app.activity.service import Activity
from desktop_app.changes import Undone
from desktop_app.contacts.model import PointInput
from desktop_app.store import kept_edits as kept

HEADER = "Name,Phone,Company,Tags,Notes"
OLD = ("Sok Dara,012345678,,,", "Chan Lina,010345678,,,")
NEW = (
    "Sok Dara,012345678,ABC,VIP,tall",
    "Chan Lina,010345678,ABC,,",
    "Keo Pisey,015345678,,,",
    "Heng Lida,096345678,,,",
)


def told(undone: Undone) -> dict[int, tuple[str, ...]]:
    return {person.contact_id: person.fields for person in undone.people}


def imported(shop, csv_file) -> int:
    shop.run(csv_file(HEADER, *OLD))
    report = shop.run(csv_file(HEADER, *NEW, name="b.csv"), on_match="update")
    assert (report.counts.created, report.counts.updated) == (2, 2)
    return report.change_id


def test_a_field_that_was_edited_since_is_named_and_kept(shop, csv_file) -> None:
    change = imported(shop, csv_file)
    dara = shop.named("Sok Dara").id
    shop.contacts.edit(dara, {"company": "ABC Bakery"})
    undone = shop.history.undo(change)
    assert told(undone) == {dara: ("company",)}
    assert list(undone.kept_ids) == [dara]
    values = shop.contacts.get(dara).values
    assert values["company"] == "ABC Bakery"
    assert "notes" not in values
    assert shop.contacts.get(dara).tags == ()
    assert "company" not in shop.named("Chan Lina").values
    assert shop.contacts.count() == 2


def test_an_edit_of_another_field_keeps_nothing_of_the_import(shop, csv_file) -> None:
    change = imported(shop, csv_file)
    dara = shop.named("Sok Dara").id
    shop.contacts.edit(dara, {"job_title": "baker"})
    undone = shop.history.undo(change)
    assert (undone.kept, told(undone), list(undone.kept_ids)) == (0, {}, [])
    values = shop.contacts.get(dara).values
    assert (values["job_title"], "company" in values) == ("baker", False)


def test_somebody_who_was_new_stays_with_what_was_done_to_them(shop, csv_file) -> None:
    change = imported(shop, csv_file)
    pisey = shop.named("Keo Pisey").id
    shop.contacts.edit(pisey, {"notes": "call after six"})
    shop.contacts.set_tags(pisey, ["VIP"])
    shop.contacts.set_points(
        pisey, [PointInput("phone", "015345678"), PointInput("email", "p@example.com")]
    )
    Activity(shop.store).add_note(pisey, "wants a cake")
    undone = shop.history.undo(change)
    assert told(undone) == {pisey: ("email", "interactions", "notes", "tags")}
    assert shop.contacts.get(pisey).tags == ("VIP",)


def test_a_number_that_was_taken_off_since_is_named(shop, csv_file) -> None:
    change = imported(shop, csv_file)
    pisey = shop.named("Keo Pisey").id
    shop.contacts.set_points(pisey, [PointInput("email", "p@example.com")])
    assert told(shop.history.undo(change)) == {pisey: ("email", "phone")}


def test_an_edit_that_was_itself_undone_keeps_nothing(shop, csv_file) -> None:
    change = imported(shop, csv_file)
    shop.contacts.edit(shop.named("Sok Dara").id, {"company": "ABC Bakery"})
    shop.history.undo()
    undone = shop.history.undo(change)
    assert (undone.kept, told(undone)) == (0, {})


def test_who_was_deleted_since_is_not_named(shop, csv_file) -> None:
    change = imported(shop, csv_file)
    shop.contacts.delete([shop.named("Sok Dara").id])
    undone = shop.history.undo(change)
    assert (told(undone), list(undone.kept_ids)) == ({}, [])


def test_of_many_people_the_fields_of_the_first_are_told(shop, csv_file) -> None:
    count = kept.MOST + 5
    rows = [f"Person {n},0123{n:05},,," for n in range(count)]
    report = shop.run(csv_file(HEADER, *rows))
    people = [person.id for person in shop.people()]
    shop.contacts.tag(people, "fair")
    undone = shop.history.undo(report.change_id)
    assert list(undone.kept_ids) == sorted(people)
    assert told(undone) == dict.fromkeys(sorted(people)[: kept.MOST], ("tags",))


def test_tags_that_were_taken_off_at_once_are_told(shop, csv_file) -> None:
    report = shop.run(csv_file(HEADER, *(f"Person {n},0123{n:05},,VIP," for n in range(3))))
    people = [person.id for person in shop.people()]
    shop.contacts.untag(people, "VIP")
    undone = shop.history.undo(report.change_id)
    assert told(undone) == dict.fromkeys(people, ("tags",))
