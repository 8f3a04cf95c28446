"""What is done from the table: editing in place, tags, removing, stops, and the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit

from desktop_app.contacts.model import Identifier, PointInput
from ui.desk.places import AskStop
from ui.kit import TwoLineCell

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
LEFT = Qt.MouseButton.LeftButton


def editor(opened) -> QLineEdit:
    """The field that is open in a cell."""
    field = opened.child("cell_editor")
    assert isinstance(field, QLineEdit)
    return field


def row_of(opened, name: str) -> int:
    return opened.names().index(name)


def test_f2_edits_a_name_and_undo_takes_it_back(opened, book, told, people):
    row = row_of(opened, "សុខ ដារ៉ា")
    opened.select(row)
    opened.page.table.setFocus()
    opened.page.table.setCurrentIndex(opened.page.model.index(row, 0))
    QTest.keyClick(opened.page.table, Qt.Key.Key_F2)
    assert editor(opened).text() == "សុខ ដារ៉ា"
    editor(opened).setText("Sok Dara Junior")
    QTest.keyClick(editor(opened), Qt.Key.Key_Return)
    opened.settle()
    assert book.contacts.get(people[1]).full_name == "Sok Dara Junior"
    assert "Sok Dara Junior" in opened.names()
    assert opened.page.table.current_id() == people[1]
    assert told.last == "Changed: " + opened.desk.say("segment.field.full_name")
    told.press()
    opened.settle()
    assert book.contacts.get(people[1]).full_name == "សុខ ដារ៉ា"
    assert "សុខ ដារ៉ា" in opened.names()


def test_escape_leaves_a_cell_as_it_was(opened, book, people, told):
    row = row_of(opened, "Lim Bunthoeun")
    assert opened.page.table.edit_cell(opened.page.model.index(row, 0))
    editor(opened).setText("Nobody")
    QTest.keyClick(editor(opened), Qt.Key.Key_Escape)
    opened.settle()
    assert book.contacts.get(people[3]).values["latin_name"] == "Lim Bunthoeun"
    assert told.toasts == []
    # the same text is no change either
    opened.page.table.edit_cell(opened.page.model.index(row, 0))
    QTest.keyClick(editor(opened), Qt.Key.Key_Return)
    opened.settle()
    assert told.toasts == []


def test_a_double_click_edits_the_cell_that_was_clicked_first(opened, book, people):
    table, model = opened.page.table, opened.page.model
    index = model.index(row_of(opened, "Lim Bunthoeun"), model.column("province"))
    place = table.visualRect(index).center()
    QTest.mouseClick(table.viewport(), LEFT, pos=place)
    opened.settle()  # the panel opens, and the columns move
    QTest.mouseDClick(table.viewport(), LEFT, pos=place)
    assert editor(opened).text() == "Siem Reap"
    editor(opened).setText("kampot")
    QTest.keyClick(editor(opened), Qt.Key.Key_Return)
    opened.settle()
    assert book.contacts.get(people[3]).values["province"] == "07"
    assert opened.cell(row_of(opened, "Lim Bunthoeun"), "province").text == "Kampot"


def test_a_nameless_person_gets_a_name_where_it_is_missing(opened, book, people):
    row = row_of(opened, "No name yet")
    box = opened.page.table.visualRect(opened.page.model.index(row, 0))
    QTest.mouseClick(opened.page.table.viewport(), LEFT, pos=QPoint(80, box.center().y() + 12))
    editor(opened).setText("Vanna")
    QTest.keyClick(editor(opened), Qt.Key.Key_Return)
    opened.settle()
    assert book.contacts.get(people[4]).full_name == "Vanna"


def test_cells_that_are_not_fields_open_the_person(opened):
    table, model = opened.page.table, opened.page.model
    opened.page.close_panel()
    place = table.visualRect(model.index(0, model.column("phone"))).center()
    QTest.mouseClick(table.viewport(), LEFT, pos=place)
    opened.settle()
    assert not opened.page.panel.isVisible()
    QTest.mouseDClick(table.viewport(), LEFT, pos=place)
    opened.settle()
    assert opened.page.panel.isVisible()


def test_delete_removes_the_selected_and_undo_brings_them_back(opened, book, told):
    opened.select(1, 3)
    gone = [opened.names()[1], opened.names()[3]]
    assert opened.page.selection.isVisible()
    opened.page.table.setFocus()
    QTest.keyClick(opened.page.table, Qt.Key.Key_Delete)
    opened.settle()
    assert told.last == "Removed 2 people"
    assert opened.page.head.count_text() == "4 people"
    assert not set(gone) & set(opened.names())
    told.press()
    opened.settle()
    assert len(opened.names()) == 6


def test_many_are_removed_only_after_their_number_was_shown(open_page, book, told):
    for number in range(130):
        book.contacts.add({"full_name": f"Person {number:03}"})
    opened = open_page()
    opened.page.table.setFocus()
    QTest.keyClick(opened.page.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    opened.settle()
    assert opened.page.table.count_selected() == 130
    QTest.keyClick(opened.page.table, Qt.Key.Key_Delete)
    opened.settle()
    dialog = opened.child("delete_dialog")
    assert "130" in dialog.title.text()
    assert book.contacts.count() == 130
    dialog.reject()
    opened.page.doing.delete(opened.page.table.ids())
    opened.settle()
    before = len(book.backups.list())
    QTest.mouseClick(opened.child("delete"), LEFT)
    opened.settle()
    assert book.contacts.count() == 0
    assert len(book.backups.list()) == before + 1
    assert opened.page.nobody.isVisible()
    told.press()
    opened.settle()
    assert book.contacts.count() == 130


def test_the_dialog_tells_who_stays_on_the_stop_list(open_page, book, people, told):
    for number in range(20):
        book.contacts.add({"full_name": f"Person {number:03}"})
    book.consent.stop([book.contacts.identifier_of("012345678")])
    opened = open_page()
    opened.page.doing.delete(list(opened.page.model.ids))
    opened.settle()
    labels = opened.child("delete_dialog").findChildren(QLabel)
    assert any("1 of them" in label.text() for label in labels)


def test_tags_are_given_and_taken_off_together(opened, book, told, people):
    opened.select(*range(6))
    QTest.mouseClick(opened.child("tag_selected"), LEFT)
    opened.settle()
    menu = opened.child("tag_menu")
    assert [each.text() for each in menu.actions() if each.text()][:2] == ["VIP", "Wholesale"]
    next(each for each in menu.actions() if each.text().startswith("Another")).trigger()
    menu.close()
    field = opened.child("tag_name")
    field.setText("Khmer New Year")
    QTest.keyClick(field, Qt.Key.Key_Return)
    opened.settle()
    assert told.last == "Tagged 6 people"
    assert all("Khmer New Year" in book.contacts.get(one).tags for one in people)
    QTest.mouseClick(opened.child("untag_selected"), LEFT)
    opened.settle()
    menu = opened.child("untag_menu")
    next(each for each in menu.actions() if each.text() == "VIP").trigger()
    menu.close()
    opened.settle()
    assert told.last == "Took it off 2 people"
    told.press()
    opened.settle()
    assert "VIP" in book.contacts.get(people[0]).tags


def test_a_stopped_number_is_marked_in_its_cell(opened, book, people):
    points = [PointInput("phone", "012 345 678"), PointInput("phone", "010 458 222")]
    book.contacts.set_points(people[0], points)
    book.consent.stop([Identifier("phone", "+85510458222")], only_this=True)
    opened.settle()
    row = row_of(opened, "ចាន់ សុភា")
    assert opened.cell(row, "phone") == TwoLineCell("012\u00a0345\u00a0678", "Cellcard")
    book.consent.stop([Identifier("phone", "+85512345678")], only_this=True)
    opened.settle()
    marked = TwoLineCell("012\u00a0345\u00a0678", "Asked to stop", "no", "prohibit")
    assert opened.cell(row, "phone") == marked


def test_the_menu_of_a_row_asks_for_a_stop(opened, desk):
    stopped: list[AskStop] = []
    desk.asked.connect(stopped.append)
    opened.select(row_of(opened, "ចាន់ សុភា"))
    opened.page.table.menu_asked.emit(QPoint(0, 0))
    menu = opened.child("person_menu")
    next(each for each in menu.actions() if each.text() == "Asked to stop").trigger()
    menu.close()
    assert stopped == [AskStop("012 345 678")]


def test_a_number_that_is_not_understood_cannot_be_stopped_from_the_menu(opened):
    opened.select(row_of(opened, "កែវ ពិសី"))
    opened.page.table.menu_asked.emit(QPoint(0, 0))
    menu = opened.child("person_menu")
    assert "Asked to stop" not in [each.text() for each in menu.actions()]
    menu.close()


def test_the_keyboard_leads_from_the_search_to_the_person_and_back(opened, desk):
    page = opened.page
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Slash)
    assert page.head.search.hasFocus()
    opened.search("VIP")
    QTest.keyClick(page.head.search, Qt.Key.Key_Down)
    assert page.table.hasFocus()
    assert page.table.currentIndex().row() == 0
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    opened.settle()
    assert opened.child("person_name").text() == "ហេង ស្រីមុំ"
    QTest.keyClick(page.table, Qt.Key.Key_Escape)
    assert not page.panel.isVisible()
    QTest.keyClick(page.table, Qt.Key.Key_Up)
    opened.settle()
    assert not page.panel.isVisible()  # closed by the person, so it stays closed
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    opened.settle()
    assert opened.child("person_name").text() == "ចាន់ សុភា"
    QTest.keyClick(page.table, Qt.Key.Key_Up)
    assert page.head.search.hasFocus()


def test_a_closed_panel_is_remembered(opened, open_page, qtbot):
    opened.select(0)
    QTest.mouseClick(opened.child("close_panel"), LEFT)
    again = open_page()
    again.select(1)
    assert not again.page.panel.isVisible()


def test_an_edit_the_core_refuses_says_why(opened, told, people, book):
    row = row_of(opened, "ចាន់ សុភា")
    book.contacts.set_points(people[0], [])
    book.contacts.edit(people[0], {"latin_name": None})
    opened.settle()
    index = opened.page.model.index(row_of(opened, "ចាន់ សុភា"), 0)
    opened.page.model.setData(index, "")
    opened.settle()
    assert told.errors == [opened.desk.say("contacts.empty")]
    assert opened.names().count("ចាន់ សុភា") == 1
    assert row >= 0
