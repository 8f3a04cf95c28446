"""Who is listed: search, filters, order, columns, and what a page built anew shows again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from desktop_app.contacts.model import PointInput
from ui.contacts.filters import Choices, Filter
from ui.desk.places import (
    AddPerson,
    AskStop,
    FindPeople,
    Place,
    ShowImport,
    ShowMatching,
    ShowPerson,
    ShowSegment,
)

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
LEFT = Qt.MouseButton.LeftButton


def action(menu: QMenu, words: str) -> QAction:
    """The line of a menu that begins with these words."""
    return next(each for each in menu.actions() if each.text().startswith(words))


def test_everybody_is_listed_in_a_khmer_readers_order(opened):
    assert opened.page.head.count_text() == "6 people"
    names = opened.names()
    khmer = [name for name in names if name[0] > "z"]
    assert khmer == ["កែវ ពិសី", "ចាន់ សុភា", "សុខ ដារ៉ា", "ហេង ស្រីមុំ"]
    assert "No name yet" in names


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("សុភា", ["ចាន់ សុភា"]),
        ("ភា", ["ចាន់ សុភា"]),
        ("ophe", ["ចាន់ សុភា"]),
        ("345 678", ["ចាន់ សុភា"]),
        ("០១២៣៤៥", ["ចាន់ សុភា"]),
        ("+85510458", ["សុខ ដារ៉ា"]),
        ("wholesale", ["សុខ ដារ៉ា", "ហេង ស្រីមុំ"]),
    ],
)
def test_any_part_of_a_name_a_number_or_a_tag_finds_people(opened, typed, found):
    opened.search(typed)
    assert opened.names() == found
    assert opened.page.head.count_text() == f"{len(found)} of 6"


def test_the_cells_say_what_is_known(opened, people, desk):
    opened.search("Keo")
    phone = opened.cell(0, "phone")
    assert (phone.bottom, phone.tone) == (desk.say("problem.phone.digit_missing"), "warn")
    opened.search("Sophea")
    assert opened.cell(0, "phone").bottom == "Cellcard"
    assert opened.cell(0, "province").text == "Phnom Penh"
    assert opened.cell(0, "tags").tags == ("VIP",)
    assert opened.cell(0, "consent").chips == (("SMS", "unknown"), ("Telegram", "unknown"))
    desk.book.consent.stop([desk.book.contacts.identifier_of("012345678")])
    opened.settle()
    assert dict(opened.cell(0, "consent").chips)["SMS"] == "suppressed"


def test_nothing_found_offers_a_way_on(opened, desk):
    stopped: list[AskStop] = []
    desk.asked.connect(stopped.append)
    opened.search("092 000 111")
    QTest.mouseClick(opened.child("stop_number"), LEFT)
    assert stopped == [AskStop("092 000 111")]
    QTest.mouseClick(opened.child("add_number"), LEFT)
    dialog = opened.child("person_dialog")
    assert dialog._points.points() == [PointInput("phone", "092 000 111")]
    dialog.reject()
    QTest.mouseClick(opened.child("clear_all"), LEFT)
    opened.settle()
    assert len(opened.names()) == 6


def test_a_word_that_nobody_has_offers_no_number(opened):
    opened.search("zebra")
    assert opened.child("clear_all").text() == "Clear the search"
    assert not opened.page.nothing.findChildren(type(opened.child("clear_all")), "add_number")


def test_an_empty_list_offers_the_import(open_page, desk):
    went: list[Place] = []
    desk.navigate.connect(went.append)
    opened = open_page()
    assert opened.page.nobody.isVisible()
    QTest.mouseClick(opened.page.nobody.button, LEFT)
    assert went == [ShowImport()]
    assert not opened.page.table.isVisible()


def test_a_quick_filter_is_on_until_it_is_clicked_again(opened, desk):
    desk.book.consent.stop([desk.book.contacts.identifier_of("010458221")])
    opened.settle()
    QTest.mouseClick(opened.child("filter_quick_segment.quick.asked_to_stop"), LEFT)
    opened.settle()
    assert opened.names() == ["សុខ ដារ៉ា"]
    chip = opened.child("filter_quick_segment.quick.asked_to_stop")
    assert chip.isChecked()
    QTest.mouseClick(opened.child("filter_quick_segment.quick.not_asked"), LEFT)
    opened.settle()
    assert not opened.child("filter_quick_segment.quick.asked_to_stop").isChecked()
    assert "សុខ ដារ៉ា" not in opened.names()
    QTest.keyClick(opened.child("filter_quick_segment.quick.not_asked"), Qt.Key.Key_Delete)
    opened.settle()
    assert len(opened.names()) == 6


def test_the_filter_menu_knows_tags_and_provinces(opened, qtbot):
    QTest.mouseClick(opened.child("add_filter"), LEFT)
    opened.settle()
    menu = opened.child("filter_menu")
    province = action(menu, "Province").menu()
    assert [each.text() for each in province.actions()][:2] == ["Kandal · 2", "Phnom Penh · 2"]
    action(province, "Kandal").trigger()
    opened.settle()
    assert opened.names() == ["សុខ ដារ៉ា", "ហេង ស្រីមុំ"]
    menu.close()
    opened.page.filters.switch(Filter("tag", "VIP"), True)
    opened.settle()
    assert opened.names() == ["ហេង ស្រីមុំ"]


def test_two_provinces_are_one_or_the_other(opened):
    for code in ("08", "17"):
        opened.page.filters.switch(Filter("province", code), True)
    opened.settle()
    assert sorted(opened.names()) == sorted(["សុខ ដារ៉ា", "ហេង ស្រីមុំ", "Lim Bunthoeun"])


def test_filters_without_room_stand_in_the_menu(opened):
    opened.page.resize(760, 700)
    opened.settle()
    hidden = opened.page.filters.hidden_filters()
    assert hidden
    menu = opened.page.filters.open_menu(Choices((), (), ()))
    menu.actions()[0].trigger()
    menu.close()
    opened.settle()
    assert hidden[0] in opened.page.filters.chosen
    assert hidden[0] not in opened.page.filters.hidden_filters()


def test_a_rule_somebody_came_with_is_a_chip(open_page, people):
    rule = {"field": "tag", "op": "has", "value": "VIP"}
    opened = open_page(ShowMatching(rule, "The best"))
    assert opened.names() == ["ចាន់ សុភា", "ហេង ស្រីមុំ"]
    chip = opened.child("filter_given_")
    assert chip.text() == "The best"
    again = open_page(kept=opened.page.save_state())
    assert again.names() == ["ចាន់ សុភា", "ហេង ស្រីមុំ"]
    chip.removed.emit()
    opened.settle()
    assert len(opened.names()) == 6
    assert opened.page.save_state().chosen.given is None


def test_filters_become_a_segment(opened, desk, told):
    opened.page.filters.switch(Filter("tag", "VIP"), True)
    opened.page.filters.switch(Filter("province", "08"), True)
    QTest.mouseClick(opened.child("save_segment"), LEFT)
    opened.settle()
    dialog = opened.child("segment_dialog")
    dialog.edit.clear()
    QTest.mouseClick(opened.child("save"), LEFT)
    opened.settle()
    assert dialog.isVisible()  # a name is needed
    dialog.edit.setText("Kandal VIP")
    QTest.mouseClick(opened.child("save"), LEFT)
    opened.settle()
    saved = desk.book.segments.get("Kandal VIP")
    assert desk.book.segments.count(saved.rule) == 1
    went: list[Place] = []
    desk.navigate.connect(went.append)
    assert told.toasts[-1].action == "Show"
    told.press()
    assert went == [ShowSegment("Kandal VIP")]


def test_a_click_on_a_head_sorts_and_is_remembered(opened, open_page, desk):
    table = opened.page.table
    table.sort_requested.emit("province", False)
    opened.settle()
    provinces = [opened.cell(row, "province").text for row in range(6)]
    assert provinces[:5] == ["Kandal", "Kandal", "Phnom Penh", "Phnom Penh", "Siem Reap"]
    table.sort_requested.emit("province", True)
    opened.settle()
    assert opened.cell(0, "province").text == "Siem Reap"
    again = open_page()
    assert again.page.table.head.sorted_key == "province"
    assert again.names() == opened.names()
    again.page.table.sort_requested.emit("created", False)
    again.settle()
    assert again.names()[0] == "កែវ ពិសី"  # the newest first


def test_columns_are_chosen_and_remembered(opened, open_page, desk):
    opened.page.resize(1700, 800)
    opened.settle()
    opened.page.choose_columns()
    menu = opened.child("columns_menu")
    action(menu, "Company").trigger()
    action(menu, "Tags").trigger()
    assert "company" in opened.page.table.shown()
    assert "tags" not in opened.page.table.shown()
    menu.close()
    opened.page.table.setColumnWidth(opened.page.model.column("phone"), 170)
    opened.qtbot.waitUntil(lambda: "170" in str(desk.settings.value("contacts.widths")))
    again = open_page(size=(1700, 800))
    assert "company" in again.page.table.shown()
    assert "tags" not in again.page.table.shown()
    assert again.page.table.columnWidth(again.page.model.column("phone")) == 170


def test_a_new_field_is_a_column_to_choose(opened, desk, told):
    opened.page.resize(1700, 800)
    opened.page.choose_columns()
    menu = opened.child("columns_menu")
    action(menu, "Add a field").trigger()
    menu.close()
    dialog = opened.child("field_dialog")
    QTest.mouseClick(opened.child("add_field"), LEFT)
    opened.settle()
    assert dialog.isVisible()
    dialog.edit.setText("Shoe size")
    dialog.kind.set_key("number")
    QTest.mouseClick(opened.child("add_field"), LEFT)
    opened.settle()
    assert told.last == "Added the field “Shoe size”"
    key = desk.book.contacts.fields()[-1].key
    opened.page.choose_columns()
    menu = opened.child("columns_menu")
    action(menu, "Shoe size").trigger()
    menu.close()
    assert key in opened.page.table.shown()
    index = opened.page.model.index(0, opened.page.model.column(key))
    assert opened.page.model.setData(index, "41")
    opened.settle()
    assert opened.cell(0, key).text == "41"


def test_a_page_built_anew_shows_the_same(opened, open_page, people):
    opened.search("345 6")
    opened.page.filters.switch(Filter("tag", "VIP"), True)
    opened.settle()
    opened.select(0)
    assert opened.names() == ["ចាន់ សុភា"]
    again = open_page(kept=opened.page.save_state())
    assert again.page.head.search.text() == "345 6"
    assert again.names() == ["ចាន់ សុភា"]
    assert again.page.table.current_id() == people[0]
    assert again.child("person_name").text() == "ចាន់ សុភា"


def test_a_page_comes_with_a_search_or_a_person(open_page, people):
    assert open_page(FindPeople("Dara")).names() == ["សុខ ដារ៉ា"]
    opened = open_page(ShowPerson(people[2]))
    assert opened.page.table.current_id() == people[2]
    assert opened.child("person_name").text() == "ហេង ស្រីមុំ"
    opened = open_page(AddPerson())
    assert opened.child("person_dialog").isVisible()


def test_a_long_list_reads_only_what_is_looked_at(open_page, book, desk):
    for number in range(400):
        book.contacts.add({"full_name": f"Person {number:03}"})
    opened = open_page()
    assert opened.page.model.rowCount() == 400
    assert len(opened.page.model._people) < 120
    opened.page.table.scrollToBottom()
    opened.settle()
    assert opened.cell(399, "name").title == "Person 399"
    assert len(opened.page.model._people) < 240
    state = opened.page.save_state()
    again = open_page(kept=state)
    assert again.page.table.on_screen() == opened.page.table.on_screen()


def test_a_change_keeps_place_and_selection(open_page, book, desk):
    ids = [book.contacts.add({"full_name": f"Person {number:03}"}) for number in range(300)]
    opened = open_page()
    opened.page.table.select_row(200)
    opened.settle()
    first = opened.page.model.ids[opened.page.table.on_screen().start]
    book.contacts.delete(ids[:50])
    opened.settle()
    assert opened.page.model.rowCount() == 250
    assert opened.page.table.current_id() == ids[200]
    assert opened.page.model.ids[opened.page.table.on_screen().start] == first
