"""The list of groups: five thousand of them, none of them, and the certain ones all at once."""

from __future__ import annotations

from PySide6.QtCore import Qt

from desktop_app.duplicates import results_sql
from desktop_app.duplicates.model import Pair, Reason
from ui.desk.places import ShowDuplicates, ShowHome
from ui.duplicates.listing import PAGE
from ui.kit import Dialog

MANY = 5_000


def make_groups(room, count: int = MANY) -> None:
    """So many pairs, the first the surest; written at once."""
    now = "2026-11-21T03:00:00.000000Z"
    people = [
        (f"Person {n // 2}", "typed", now, now, f"person {n}", f"{n:06}") for n in range(2 * count)
    ]
    with room.book.store.write("test.many", undoable=False) as op:
        op.connection.executemany(
            "INSERT INTO contact (full_name, source, created_at, updated_at, search_key, sort_key)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            people,
        )
        reasons = (Reason("same_phone", "phone"),)
        pairs = [
            Pair(2 * n + 1, 2 * n + 2, 0.98 - n / (3 * count), False, reasons) for n in range(count)
        ]
        results_sql.add_found(op, [(pair.a, pair.b) for pair in pairs], pairs)


def test_five_thousand_groups_are_there_and_only_those_in_sight_are_read(room) -> None:
    make_groups(room)
    page = room.open()
    assert page.model.rowCount() == MANY
    assert page.counted.text() == "5,000 groups to look at"
    assert page.model.held == PAGE
    assert list(room.shown()) == [1, 2]
    room.key(Qt.Key.Key_End)
    assert list(room.shown()) == [2 * MANY - 1, 2 * MANY]
    assert page.model.held <= 3 * PAGE
    room.key(Qt.Key.Key_Home)
    assert list(room.shown()) == [1, 2]


def test_a_decided_group_leaves_and_the_others_close_up(room) -> None:
    make_groups(room, 250)
    page = room.open()
    for _ in range(3):
        room.key(Qt.Key.Key_Return)
    assert page.model.rowCount() == 247
    assert list(room.shown()) == [7, 8]
    page.list.choose(246)
    room.settle()
    assert list(room.shown()) == [499, 500]
    room.key(Qt.Key.Key_Return)
    assert list(room.shown()) == [497, 498]
    assert page.counted.text() == "246 groups to look at"


def test_the_place_is_kept_when_one_comes_back(room) -> None:
    make_groups(room, 250)
    page = room.open()
    page.list.choose(180)
    room.settle()
    before = list(room.shown())
    room.window.show_page(ShowHome())
    room.window.show_page(ShowDuplicates())
    room.settle()
    assert list(room.shown()) == before
    assert room.page.list.currentIndex().row() == 180


def test_enter_right_after_an_arrow_merges_nobody_unseen(room) -> None:
    make_groups(room, 3)
    page = room.open()
    page.list.choose(1)
    room.qtbot.keyClick(page.list, Qt.Key.Key_Return)
    room.settle()
    assert len(room.all_ids()) == 6
    assert list(room.shown()) == [3, 4]


def test_a_row_says_who_how_sure_and_why(room) -> None:
    make_groups(room, 1)
    page = room.open()
    assert page.model.data(page.model.index(0)) == "Person 0, 98\u00a0% sure, Same phone number"


def test_nobody_looked_yet_one_button_looks(room, twice) -> None:
    with room.book.store.write("test.forget", undoable=False) as op:
        results_sql.clear(op)
    page = room.open()
    assert "Nobody has looked for duplicates yet" in room.texts()
    button = page._body.currentWidget().button
    room.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    room.settle()
    assert tuple(room.shown()) == twice


def test_a_list_without_doubles_says_so_warmly(room) -> None:
    room.person("Sok Dara", "012 345 678")
    room.book.duplicates.search()
    room.open()
    assert "Nobody is in the list twice" in room.texts()
    assert not room.page.certain.isVisible()


def test_the_certain_ones_are_merged_at_once_after_their_number(room) -> None:
    for number in range(3):
        name, phone = f"Keo Pisey {number}", f"01234567{number}"
        born, mail = f"199{number}-02-14", f"pisey{number}@gmail.com"
        for _ in range(2):
            room.person(name, phone, mail, birth_date=born)
    room.book.duplicates.search()
    certain = room.book.duplicates.count().certain
    assert certain == 3
    room.open()
    room.click("merge_certain")
    dialog = room.window.findChild(Dialog, "merge_certain_dialog")
    assert dialog.title.text() == "Merge 6 records into 3 people"
    assert len(room.all_ids()) == 6
    room.qtbot.mouseClick(
        dialog.findChild(type(room.page.certain), "merge_certain_confirm"),
        Qt.MouseButton.LeftButton,
    )
    room.settle()
    assert len(room.all_ids()) == 3
    assert room.toast() == "Merged 6 records into 3 people"
    room.undo_by_toast()
    assert len(room.all_ids()) == 6
    assert room.book.duplicates.count().certain == 3
    assert room.page.model.rowCount() == 3
