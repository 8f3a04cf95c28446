"""The form of a person: adding, editing, live help under the phone, errors where they belong."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.contacts.model import Identifier, PointInput
from ui.contacts.filters import Filter
from ui.contacts.words import typed_date

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def form(opened):
    """The form of a new person."""
    QTest.mouseClick(opened.child("add_person"), LEFT)
    return opened.child("person_dialog")


def save(opened) -> None:
    QTest.mouseClick(opened.child("save"), LEFT)
    opened.settle()


def test_a_person_is_added_and_shown(opened, form, book, told):
    form._editors["full_name"].widget.setText("ម៉ៅ ចិន្តា")
    form._editors["birth_date"].widget.setText("14/03/1990")
    form._editors["province"].widget.set_key("07")
    opened.child("phone").setText("015 407 662")
    QTest.mouseClick(opened.child("another_number"), LEFT)
    opened.child("phone").setText("088 213 4470")
    opened.child("point_telegram").setText("@chenda")
    form._tags.set_tags(["VIP"])
    save(opened)
    assert not form.isVisible()
    chosen = opened.page.table.current_id()
    person = book.contacts.get(chosen)
    assert person.values["birth_date"] == "1990-03-14"
    assert person.values["province"] == "07"
    assert person.values["source"] == "at the counter"
    assert [(p.kind, p.canonical) for p in person.points] == [
        ("phone", "+85515407662"),
        ("phone", "+855882134470"),
        ("telegram", "chenda"),
    ]
    assert person.tags == ("VIP",)
    assert told.last == "Added ម៉ៅ ចិន្តា"
    assert opened.child("person_name").text() == "ម៉ៅ ចិន្តា"
    told.press()
    opened.settle()
    assert book.contacts.count() == 6


@pytest.mark.parametrize("others", [True, False])
def test_a_person_whom_the_filter_hides_is_shown_when_added(opened, others):
    page = opened.page
    opened.select(0)
    page.filters.set_filters([Filter("province", "08" if others else "24", "Province")])
    page.filters.changed.emit()
    opened.settle()
    if others:
        opened.select(0)
    listed = opened.names()
    assert bool(listed) == others
    QTest.mouseClick(opened.child("add_person"), LEFT)
    form = opened.child("person_dialog")
    form._editors["full_name"].widget.setText("ម៉ៅ ចិន្តា")
    save(opened)
    assert opened.child("person_name").text() == "ម៉ៅ ចិន្តា"
    assert opened.names() == listed
    assert page.table.current_id() is None
    page._list_again()
    opened.settle()
    assert opened.child("person_name").text() == "ម៉ៅ ចិន្តា"
    if others:
        opened.select(1)
        assert opened.child("person_name").text() == "ហេង ស្រីមុំ"


def test_the_phone_field_says_how_it_reads(opened, form, desk):
    field = opened.child("phone")
    field.setText("០១២ ៣៤៥ ៦៧៩")
    assert "Reads as 012\u00a0345\u00a0679 · Cellcard" in opened.texts(form)
    field.setText("096 706 654")
    problem = desk.say("problem.phone.digit_missing")
    assert problem in opened.texts(form)
    assert field.property("error") == "false"
    field.editingFinished.emit()
    assert field.property("error") == "true"
    field.setText("")
    assert problem not in opened.texts(form)


def test_a_known_number_names_its_owner(opened, form, people):
    opened.child("phone").setText("+855 12 345 678")
    opened.settle()
    link = opened.child("open_owner")
    assert link.text() == "Already with ចាន់ សុភា: open"
    QTest.mouseClick(link, LEFT)
    opened.settle()
    assert not form.isVisible()
    assert opened.page.table.current_id() == people[0]
    assert opened.child("person_name").text() == "ចាន់ សុភា"


def test_a_stopped_number_says_so(opened, form, book):
    book.consent.stop([book.contacts.identifier_of("092 000 111")])
    opened.child("phone").setText("092 000 111")
    opened.settle()
    assert "Asked to stop" in opened.texts(form)
    opened.child("phone").setText("092 000 112")
    opened.settle()
    assert "Asked to stop" not in opened.texts(form)


def test_a_form_marks_each_point_that_is_stopped(opened, people, book):
    points = [PointInput("phone", "012 345 678"), PointInput("email", "sophea@example.com")]
    book.contacts.set_points(people[0], points)
    book.consent.stop([Identifier("email", "sophea@example.com")], only_this=True)
    opened.page.show_contact(people[0])
    opened.settle()
    QTest.mouseClick(opened.child("edit_person"), LEFT)
    opened.settle()
    form = opened.child("person_dialog")
    assert opened.texts(form).count("Asked to stop") == 1
    opened.child("point_email").setText("somebody@example.com")
    assert "Asked to stop" not in opened.texts(form)


def test_a_form_without_name_and_number_is_not_saved(opened, form, book, desk):
    save(opened)
    assert form.isVisible()
    assert desk.say("contacts.empty") in opened.texts(form)
    assert book.contacts.count() == 6


def test_a_date_that_cannot_be_read_is_told_under_its_field(opened, form, book, desk):
    form._editors["full_name"].widget.setText("Vanna")
    form._editors["birth_date"].widget.setText("31/31/1990")
    save(opened)
    assert form.isVisible()
    row = form._editors["birth_date"].row
    assert desk.say("contacts.bad_date", value="31/31/1990") in opened.texts(row)
    form._editors["birth_date"].widget.setText("31/12/1990")
    save(opened)
    assert not form.isVisible()
    assert book.contacts.count() == 7


def test_everything_changed_in_a_form_is_undone_at_once(opened, book, people, told):
    before = book.contacts.get(people[1])
    opened.page.edit_person(people[1])
    opened.settle()
    form = opened.child("person_dialog")
    assert opened.child("phone").text() == "010 458 221"
    form._editors["company"].widget.setText("Dara Mart")
    opened.child("phone").setText("010 458 222")
    form._tags.set_tags(["Baby"])
    save(opened)
    after = book.contacts.get(people[1])
    assert after.values["company"] == "Dara Mart"
    assert [point.canonical for point in after.points] == ["+85510458222"]
    assert after.tags == ("Baby",)
    assert told.last == "Changed សុខ ដារ៉ា"
    told.press()
    opened.settle()
    undone = book.contacts.get(people[1])
    assert (undone.values, undone.tags) == (before.values, before.tags)
    assert [p.canonical for p in undone.points] == [p.canonical for p in before.points]


def test_a_form_that_changes_nothing_leaves_no_history(opened, book, people, told):
    before = book.history.changes()
    opened.page.edit_person(people[1])
    opened.settle()
    save(opened)
    assert book.history.changes() == before
    assert told.toasts == []


def test_a_name_can_be_taken_away_when_a_number_comes(opened, book):
    alone = book.contacts.add({"full_name": "Vanna"})
    opened.settle()
    opened.page.edit_person(alone)
    opened.settle()
    form = opened.child("person_dialog")
    form._editors["full_name"].widget.setText("")
    opened.child("phone").setText("092 000 111")
    save(opened)
    assert book.contacts.get(alone).full_name == ""
    assert len(book.contacts.get(alone).points) == 1


def test_more_fields_unfold(opened, form, book):
    address = form._editors["address"].widget
    assert not address.isVisible()
    QTest.mouseClick(opened.child("more_fields"), LEFT)
    assert address.isVisible()
    address.setPlainText("Street 63")
    form._editors["full_name"].widget.setText("Vanna")
    form._points._others["facebook"][0].setText("facebook.com/vanna.shop")
    save(opened)
    person = book.contacts.get(opened.page.table.current_id())
    assert person.values["address"] == "Street 63"
    assert [p.canonical for p in person.points] == ["vanna.shop"]


def test_points_that_are_not_shown_stay(opened, book, people):
    from desktop_app.contacts.model import PointInput

    book.contacts.set_points(
        people[0],
        [
            PointInput("phone", "012 345 678", "shop"),
            PointInput("email", "a@example.com"),
            PointInput("email", "b@example.com"),
        ],
    )
    opened.settle()
    opened.page.edit_person(people[0])
    opened.settle()
    form = opened.child("person_dialog")
    assert not form._points.changed
    opened.child("point_telegram").setText("@sophea")
    save(opened)
    points = book.contacts.get(people[0]).points
    assert [(p.kind, p.canonical, p.label) for p in points] == [
        ("phone", "+85512345678", "shop"),
        ("email", "a@example.com", None),
        ("email", "b@example.com", None),
        ("telegram", "sophea", None),
    ]


def test_a_birthday_may_lack_its_year(opened, form, book, desk):
    form._editors["full_name"].widget.setText("Vanna")
    form._editors["birth_date"].widget.setText("12 May")
    save(opened)
    chosen = opened.page.table.current_id()
    assert book.contacts.get(chosen).values["birth_date"] == "--05-12"
    assert desk.i18n.date("--05-12") == f"12\u00a0{desk.say('month.5')}"
    assert typed_date("--05-12") == "12/05"
