"""Two people side by side: what is shown, what is picked, and what every key does."""

from __future__ import annotations

from PySide6.QtCore import Qt

from desktop_app.consent.model import NewEvent
from desktop_app.contacts.model import Identifier, PointInput
from desktop_app.duplicates import results_sql
from desktop_app.duplicates.model import Pair, Reason
from ui.desk.places import MergePeople
from ui.kit import Chip

OLD, NEW = Identifier("phone", "+85512345678"), Identifier("phone", "+855973301182")


def values(room, contact_id: int) -> dict[str, object]:
    return dict(room.book.contacts.get(contact_id).values)


def test_the_two_stand_side_by_side_with_reasons_and_differences(room, twice) -> None:
    page = room.open()
    assert tuple(room.shown()) == twice
    said = room.texts(page.view)
    assert "Birth date, ចាន់ សុភា, 14 February 1991" in said
    assert "Birth date, Chan Sophea, 14 February 1919" in said
    assert "Phone, Chan Sophea, 097 330 1182" in said
    assert page.header.count.text() == "1 in 14 people"
    reasons = [chip.accessibleName() for chip in page.view.findChildren(Chip)]
    assert "Same phone number" in reasons


def test_enter_merges_and_everything_is_kept(room, twice) -> None:
    room.open()
    room.key(Qt.Key.Key_Return)
    kept = [one for one in twice if one in room.all_ids()]
    assert len(kept) == 1
    person = room.book.contacts.get(kept[0])
    assert {point.canonical for point in person.points} == {"+85512345678", "+855973301182"}
    assert room.toast() == f"Merged 2 into {person.display_name}"
    assert "Nobody is in the list twice" in room.texts()


def test_z_takes_the_merge_back_and_shows_them_again(room, twice) -> None:
    before = room.names()
    room.open()
    room.key(Qt.Key.Key_Return)
    room.key(Qt.Key.Key_Z)
    assert room.names() == before
    assert tuple(room.shown()) == twice


def test_undo_on_the_toast_does_the_same_and_z_has_nothing_more_to_do(room, twice) -> None:
    before = room.names()
    room.open()
    room.key(Qt.Key.Key_Return)
    room.undo_by_toast()
    assert room.names() == before
    assert tuple(room.shown()) == twice
    room.key(Qt.Key.Key_Z)
    assert room.toast() == "Nothing was decided here yet"


def test_undo_from_the_history_is_noticed(room, twice) -> None:
    room.open()
    room.key(Qt.Key.Key_Return)
    room.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(room.all_ids()) == 14
    assert room.page._undo == []


def test_n_is_remembered_for_good(room, twice) -> None:
    room.open()
    room.key(Qt.Key.Key_N)
    assert room.toast() == "Remembered: not the same person"
    room.book.duplicates.search()
    assert room.book.duplicates.groups() == []
    assert len(room.all_ids()) == 14
    room.key(Qt.Key.Key_Z)
    assert [group.ids for group in room.book.duplicates.groups()] == [twice]
    assert tuple(room.shown()) == twice


def test_s_goes_on_and_the_arrows_move(room) -> None:
    pairs = [(room.person(f"A {n}"), room.person(f"B {n}")) for n in range(3)]
    for number, pair in enumerate(pairs):
        room.group(*pair, score=0.9 - number / 10)
    room.open()
    assert tuple(room.shown()) == pairs[0]
    room.key(Qt.Key.Key_S)
    assert tuple(room.shown()) == pairs[1]
    room.key(Qt.Key.Key_Down)
    assert tuple(room.shown()) == pairs[2]
    room.key(Qt.Key.Key_Up)
    assert tuple(room.shown()) == pairs[1]
    assert len(room.all_ids()) == 6


def test_the_picked_value_is_the_merged_one(room, twice) -> None:
    one, two = twice
    page = room.open()
    keep = page.view.comparison.keep
    by_default = page.view.comparison.fields
    chosen = next(each.chosen for each in by_default if each.field.key == "birth_date")
    other = two if chosen == one else one
    wanted = values(room, other)["birth_date"]
    room.click(f"pick_birth_date_{other}")
    assert room.button(f"pick_birth_date_{other}").isChecked()
    assert not room.button(f"pick_birth_date_{chosen}").isChecked()
    room.key(Qt.Key.Key_Return)
    assert values(room, keep)["birth_date"] == wanted


def test_the_picked_name_brings_its_parts(room, twice) -> None:
    one, two = twice
    page = room.open()
    parts = {key: values(room, two).get(key) for key in ("family_name", "given_name")}
    room.click(f"pick_full_name_{two}")
    keep = page.view.comparison.keep
    room.key(Qt.Key.Key_Return)
    merged = values(room, keep)
    assert merged["full_name"] == "Chan Sophea"
    assert {key: merged.get(key) for key in parts} == parts


def test_notes_are_put_together_unless_one_is_picked(room) -> None:
    ids = room.person("Ly Bopha", notes="likes tea"), room.person("Ly Bopha", notes="came twice")
    room.group(*ids)
    page = room.open()
    assert room.button("pick_notes_together").isChecked()
    room.click(f"pick_notes_{ids[1]}")
    assert not room.button("pick_notes_together").isChecked()
    room.click("pick_notes_together")
    keep = page.view.comparison.keep
    room.key(Qt.Key.Key_Return)
    notes = str(values(room, keep)["notes"])
    assert "likes tea" in notes
    assert "came twice" in notes


def refuse(room, *, only_this: bool = True) -> tuple[int, int]:
    """One said yes at one number, the other no at another: of that number alone, or at all."""
    ids = room.person("Sok Dara", "012 345 678"), room.person("Sok Dara", "097 330 1182")
    room.book.consent.record([NewEvent(OLD, "confirmed", "sms", evidence="Form 7")])
    room.book.consent.stop([NEW], "sms", only_this=only_this)
    room.group(*ids)
    return ids


def test_a_stop_of_one_is_one_of_the_person_they_become(room) -> None:
    refuse(room, only_this=False)
    page = room.open()
    assert "SMS: stays off" in room.texts(page.view)
    keep = page.view.comparison.keep
    room.key(Qt.Key.Key_Return)
    (sms,) = (one for one in room.book.consent.of_contact(keep) if one.channel == "sms")
    assert "stopped_elsewhere" in sms.reasons


def test_a_no_stays_a_no_and_the_other_number_can_be_stopped_too(room) -> None:
    refuse(room)
    page = room.open()
    assert "SMS: one of them said no" in room.texts(page.view)
    stop = room.button("stop_others")
    assert not stop.isChecked()
    room.click("stop_others")
    keep = page.view.comparison.keep
    room.key(Qt.Key.Key_Return)
    assert room.book.consent.suppressed(OLD, "sms")
    assert room.book.consent.suppressed(NEW, "sms")
    assert {one.channel: one.suppressed for one in room.book.consent.of_contact(keep)}["sms"]


def test_without_the_tick_the_other_number_stays_as_it_was(room) -> None:
    refuse(room)
    room.open()
    room.key(Qt.Key.Key_Return)
    assert not room.book.consent.suppressed(OLD, "sms")
    assert room.book.consent.suppressed(NEW, "sms")


def test_of_three_one_can_be_left_out(room) -> None:
    ids = tuple(room.person(f"Heng Sreymom {n}") for n in range(3))
    room.group(*ids)
    room.open()
    assert room.button("merge").text() == "Merge 3 into one"
    room.window.page().view.left_out.emit(ids[2])
    room.settle()
    assert tuple(room.shown()) == ids[:2]
    room.key(Qt.Key.Key_Return)
    assert len(set(ids) & set(room.all_ids())) == 2
    assert ids[2] in room.all_ids()


def test_enter_does_nothing_while_nobody_is_shown(room, twice) -> None:
    page = room.open()
    page.view.wipe()
    page.merge()
    page.not_the_same()
    room.settle()
    assert len(room.all_ids()) == 14


def test_people_chosen_in_the_list_are_merged_and_shown(room, twice) -> None:
    one, _ = twice
    other = room.person("Sophea C.", "081 222 333")
    room.open(MergePeople((one, other)))
    assert tuple(room.shown()) == (one, other)
    assert room.page.header.count.text() == "2 people you chose"
    room.key(Qt.Key.Key_Return)
    assert room.window.current == "contacts"
    assert len({one, other} & set(room.all_ids())) == 1


def test_later_leads_back_to_where_they_were_chosen(room, twice) -> None:
    room.open(MergePeople(twice))
    room.key(Qt.Key.Key_S)
    assert room.window.current == "contacts"
    assert set(twice) <= set(room.all_ids())


def test_what_was_picked_outlives_a_change_of_language(room, twice) -> None:
    _, two = twice
    room.open()
    room.click(f"pick_full_name_{two}")
    room.window.set_language("km")
    room.settle()
    assert room.page.view.choices == {"full_name": two}
    assert room.button(f"pick_full_name_{two}").isChecked()


def test_somebody_deleted_meanwhile_is_no_longer_offered(room) -> None:
    gone = room.person("A 1"), room.person("B 1")
    left = room.person("A 2"), room.person("B 2")
    room.group(*gone, score=0.9)
    room.group(*left, score=0.8)
    room.open()
    room.book.contacts.delete([gone[1]])
    room.settle()
    assert tuple(room.shown()) == left


def test_a_point_that_both_have_is_said_once_and_dim(room) -> None:
    ids = room.person("Ly Bopha", "012 345 678"), room.person("Ly Bopha", "012 345 678")
    room.book.contacts.set_points(ids[1], [PointInput("phone", "012345678")])
    room.group(*ids)
    page = room.open()
    rows = page.view._rows.of(page.view.comparison, {})
    phones = [row for row in rows if row.label == "Phone"]
    assert [row.equal for row in phones] == [True]
    assert rows.index(phones[0]) >= len([row for row in rows if not row.equal])


def test_a_number_under_two_names_can_be_marked_as_shared(room) -> None:
    ids = room.person("Ung Kosal", "023 880 880"), room.person("Ros Thida", "023 880 880")
    reasons = (Reason("same_phone", "phone"), Reason("different_name", "full_name"))
    with room.book.store.write("test.found", undoable=False) as op:
        results_sql.add_found(op, [ids], [Pair(*ids, 0.6, False, reasons)])
    page = room.open()
    assert "023 880 880 under two names" in room.texts(page.view)
    page.view.shared.emit("+85523880880")
    room.settle()
    marked = [(each.value, each.marked) for each in room.book.duplicates.shared_values()]
    assert marked == [("+85523880880", True)]
    room.undo_by_toast()
    assert room.book.duplicates.shared_values() == []
