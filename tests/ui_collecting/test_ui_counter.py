"""The form at the counter: what customers see, what is kept, and that it can't be left."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication

from desktop_app.collecting.model import Terms
from desktop_app.contacts.model import ContactQuery
from tests.ui_collecting.collecting_window import NUMBER, WORDS, may, texts, type_into
from ui.collecting.big import TickBox
from ui.desk.places import EnterSheet, PrintSheets, SignUpAtCounter


def counter_of(shown):
    page = shown.go(SignUpAtCounter())
    assert page.counter is not None and page.counter.isVisible()
    return page.counter


def press(shown, name: str) -> None:
    shown.qtbot.mouseClick(shown.child(name), Qt.MouseButton.LeftButton)


def fill(shown, name="សុខ ដារ៉ា", phone="012 345 678", ticks=("marketing_sms",)) -> None:
    type_into(shown.child("counter_name"), name)
    type_into(shown.child("counter_phone"), phone)
    for tick in ticks:
        press(shown, f"counter_{tick}")
    press(shown, "counter_next")


def test_a_customer_signs_up_in_khmer(shown, asked) -> None:
    counter = counter_of(shown)
    assert not shown.window.isVisible()
    press(shown, "counter_km")
    assert WORDS["km"] in texts(counter)
    assert not any(box.isChecked() for box in counter.findChildren(TickBox))
    fill(shown)
    summary = texts(counter)
    assert "សុខ ដារ៉ា" in summary and WORDS["km"] in summary
    press(shown, "counter_agree")
    shown.settle()
    assert "សូមអរគុណ" in texts(counter)
    assert may(asked) and not may(asked, "call")
    (event,) = asked.consent.events(NUMBER)
    assert asked.consent.wordings.get(event.wording_id).text == WORDS["km"]
    assert (event.method, event.given_by) == ("counter", "subject")
    names = [row.full_name for row in asked.contacts.rows(asked.contacts.ids(ContactQuery()))]
    assert "សុខ ដារ៉ា" in names


def test_it_goes_back_to_blank_by_itself(shown, asked) -> None:
    asked.collecting.set_terms(Terms(blank_seconds=3))
    counter = counter_of(shown)
    press(shown, "counter_en")
    fill(shown)
    press(shown, "counter_agree")
    shown.settle()
    assert "Thank you" in texts(counter)
    shown.qtbot.waitUntil(lambda: "Thank you" not in texts(counter), timeout=8000)
    press(shown, "counter_en")
    assert shown.child("counter_name").text() == ""
    assert shown.child("counter_phone").text() == ""


def test_somebody_who_walks_away_leaves_nothing_behind(shown) -> None:
    counter = counter_of(shown)
    press(shown, "counter_en")
    shown.qtbot.keyClicks(shown.child("counter_name"), "Dara")
    assert counter._idle.isActive()
    counter._idle.timeout.emit()
    press(shown, "counter_en")
    assert shown.child("counter_name").text() == ""


def test_what_is_missing_is_said_and_nothing_is_kept(shown, asked) -> None:
    counter = counter_of(shown)
    press(shown, "counter_en")
    fill(shown, "", "0123", ())
    said = texts(counter)
    assert (
        "write your name" in said
        and "not a complete phone number" in said
        and "Tick at least" in said
    )
    assert asked.contacts.count() == 1


def test_a_known_number_is_thanked_like_any_other(shown, asked) -> None:
    counter = counter_of(shown)
    press(shown, "counter_en")
    fill(shown, "Somebody", "097 611 2043")
    press(shown, "counter_agree")
    shown.settle()
    seen = texts(counter)
    assert "Thank you" in seen and "សុភា" not in seen
    assert asked.contacts.count() == 1


def test_back_keeps_what_was_typed(shown) -> None:
    counter_of(shown)
    press(shown, "counter_en")
    fill(shown, "Dara")
    press(shown, "counter_back")
    assert shown.child("counter_name").text() == "Dara"
    assert shown.child("counter_marketing_sms").isChecked()
    press(shown, "counter_again")
    press(shown, "counter_en")
    assert shown.child("counter_name").text() == ""


def test_keys_and_closing_do_not_lead_out(shown) -> None:
    counter = counter_of(shown)
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return):
        shown.qtbot.keyClick(counter, key)
    for key in (Qt.Key.Key_K, Qt.Key.Key_2, Qt.Key.Key_D, Qt.Key.Key_Z):
        shown.qtbot.keyClick(counter, key, Qt.KeyboardModifier.ControlModifier)
    shown.qtbot.keyClick(counter, Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier)
    assert not counter.close()
    shown.settle()
    assert counter.isVisible() and counter.isModal()
    assert shown.window.current == "collecting" and not shown.window.isVisible()
    opened = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    assert opened == [counter]


def test_a_short_press_does_not_leave_and_a_long_one_does(shown, asked) -> None:
    asked.collecting.set_terms(Terms(hold_seconds=1))
    counter = counter_of(shown)
    button = counter.leave_button
    shown.qtbot.mousePress(button, Qt.MouseButton.LeftButton)
    shown.qtbot.wait(100)
    shown.qtbot.mouseRelease(button, Qt.MouseButton.LeftButton)
    shown.qtbot.wait(1200)
    assert counter.isVisible()
    shown.qtbot.keyPress(button, Qt.Key.Key_Space)
    shown.qtbot.waitUntil(shown.window.isVisible, timeout=5000)
    shown.settle()


def test_staff_hear_of_a_stop_that_stayed(shown, asked) -> None:
    asked.consent.stop([NUMBER])
    counter = counter_of(shown)
    press(shown, "counter_en")
    fill(shown)
    press(shown, "counter_agree")
    shown.settle()
    assert "Thank you" in texts(counter) and "stop" not in texts(counter).split("To stop")[0]
    counter.leave()
    shown.settle()
    assert "1 person signed up" in shown.toast and "only a signed sheet" in shown.toast
    assert not may(asked)


def test_the_passphrase_leads_out(qapp, tmp_path, settings, qtbot, clock) -> None:
    from desktop_app.book import Book
    from tests.ui_collecting.collecting_window import Shown
    from ui.app import make_desk, make_look

    settings.setValue("language", "en")
    book = Book.open(tmp_path / "locked.banhchi", "a long sentence", clock=clock)
    book.consent.wordings.add("marketing", "en", WORDS["en"])
    book.mark_started()
    desk = make_desk(qapp, book, settings, *make_look(qapp, settings))
    try:
        shown = Shown(desk, qtbot)
        counter = counter_of(shown)
        press(shown, "counter_leave")
        field = shown.child("unlock_field")
        qtbot.keyClicks(field, "wrong")
        press(shown, "unlock_go")
        shown.settle()
        assert counter.isVisible() and "not the passphrase" in texts(field.window())
        qtbot.keyClicks(shown.child("unlock_field"), "a long sentence")
        press(shown, "unlock_go")
        shown.settle()
        assert shown.window.isVisible()
    finally:
        desk.runner.stop()
        desk.book.close()
        desk.deleteLater()


@pytest.mark.parametrize("place", [SignUpAtCounter(), PrintSheets(), EnterSheet()])
def test_without_words_nothing_is_asked(book, desk, qtbot, place) -> None:
    from tests.ui_collecting.collecting_window import Shown

    book.mark_started()
    shown = Shown(desk, qtbot)
    page = shown.go(place)
    assert page.counter is None
    assert not shown.child("collect_counter").isEnabled()
    assert "First write the words" in texts(page)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
