"""A list of just the people somebody came with."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.contacts.model import PointInput
from ui.desk.places import ShowPeople, ShowPerson
from ui.kit import ElidedLabel

TITLE = "Changed since, kept"


def test_just_these_people_are_listed(open_page, people) -> None:
    opened = open_page(ShowPeople([people[3], people[1]], TITLE))
    assert sorted(opened.page.model.ids) == [people[1], people[3]]
    assert opened.child("filter_people_").text() == TITLE
    # no rule of a segment says the same
    assert not opened.child("columns").parent().findChild(object, "save_segment").isVisible()


def test_a_search_is_within_them(open_page, people) -> None:
    opened = open_page(ShowPeople(people[:2], TITLE))
    opened.search("dara")
    assert list(opened.page.model.ids) == [people[1]]
    opened.search("pisey")
    assert opened.page.nothing.isVisible()


def test_they_stay_when_the_window_is_built_anew_and_go_with_the_chip(open_page, people) -> None:
    first = open_page(ShowPeople(people[:2], TITLE))
    again = open_page(kept=first.page.save_state())
    assert sorted(again.page.model.ids) == people[:2]
    chip = again.child("filter_people_")
    assert chip.text() == TITLE
    chip.setFocus()
    QTest.keyClick(chip, Qt.Key.Key_Space)
    again.settle()
    assert len(again.page.model.ids) == len(people)
    third = open_page(kept=again.page.save_state())
    assert len(third.page.model.ids) == len(people)


def test_nobody_is_nobody(open_page, people) -> None:
    opened = open_page(ShowPeople([], TITLE))
    assert len(opened.page.model.ids) == 0
    assert opened.page.nothing.isVisible()


def test_thousands_of_them(open_page, book) -> None:
    with book.store.write("test.fill", bulk=True) as op, op.bulk("contact"):
        op.connection.executemany(
            "INSERT INTO contact (full_name, source, created_at, updated_at)"
            " VALUES (?, 't', '', '')",
            [(f"Person {n}",) for n in range(9_000)],
        )
    wanted = list(range(1, 9_000, 2))
    opened = open_page(ShowPeople(wanted, TITLE))
    assert sorted(opened.page.model.ids) == wanted


def test_a_number_is_whole_in_the_narrow_panel(open_page, book, people) -> None:
    book.contacts.set_points(people[0], [PointInput("phone", "012 345 678", label="ហាងក្បែរផ្សារថ្មី")])
    opened = open_page(ShowPerson(people[0]), size=(1024, 700))
    panel = opened.page.panel
    assert panel.width() == 316
    number = next(
        label
        for label in panel.findChildren(ElidedLabel)
        if label.text() == "012\u00a0345\u00a0678"
    )
    assert number.width() >= number.sizeHint().width()
    assert "ហាងក្បែរផ្សារថ្មី" in opened.texts()
    assert opened.child("copy_point").isVisible()


@pytest.fixture(params=["en", "km"])
def in_both_languages(desk, request):
    desk.i18n.set_language(request.param)
    yield
    desk.i18n.set_language("en")


def test_nothing_is_wider_than_the_narrow_panel(in_both_languages, open_page, people) -> None:
    area = open_page(ShowPerson(people[0]), size=(1024, 700)).page.panel.area
    assert area.widget().width() <= area.viewport().width()
