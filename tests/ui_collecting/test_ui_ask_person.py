"""One person is asked for consent from the list, and the ways of asking stand in its menu."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton

from desktop_app.consent.presets import changed
from desktop_app.contacts.model import Identifier, PointInput
from tests.ui_collecting.collecting_window import NUMBER, WORDS, may, texts
from ui.contacts.page import ContactsPage
from ui.desk.places import AskConsent, ShowPerson
from ui.kit import Menu

OTHER = Identifier("phone", "+855976112043")


@pytest.fixture
def dara(asked) -> int:
    return asked.contacts.add(
        {"full_name": "Sok Dara", "language": "en"}, [PointInput("phone", "012 345 678")]
    )


@pytest.fixture
def page(dara, shown) -> ContactsPage:
    shown.desk.go(ShowPerson(dara))
    shown.settle()
    return shown.window.page()


def press(shown, name: str) -> None:
    shown.qtbot.mouseClick(shown.child(name), Qt.MouseButton.LeftButton)
    shown.settle()


def pick(menu: Menu, words: str) -> None:
    next(action for action in menu.actions() if action.text() == words).trigger()


def choose(shown, name: str, key: str) -> None:
    box = shown.child(name)
    box.setCurrentIndex(box.findData(key))
    box.activated.emit(box.currentIndex())


def test_the_row_menu_asks_one_person_and_copies_the_text(page, shown, asked, dara) -> None:
    QGuiApplication.clipboard().clear()
    pick(page.menus.of([dara]), "Ask for consent...")
    shown.settle()
    assert "Ask Sok Dara for consent" in texts(shown.child("ask_dialog"))
    text = shown.child("ask_text").toPlainText()
    assert WORDS["en"] in text and "Sokha Mart" in text
    press(shown, "ask_save")
    (waiting,) = asked.consent.opt_in.pending()
    assert (waiting.identifier, waiting.channel, waiting.purpose) == (NUMBER, "sms", "marketing")
    assert waiting.wording is not None and waiting.wording.text == WORDS["en"]
    assert QGuiApplication.clipboard().text() == text
    assert "Sok Dara waits to be confirmed. The text is copied." in shown.toast
    assert not may(asked)
    assert "waiting for an answer" in texts(page.panel)


def test_show_leads_to_them_among_those_who_wait(page, shown, asked, dara) -> None:
    asked.consent.opt_in.ask(OTHER, "sms", "marketing")
    press(shown, "ask_consent")
    press(shown, "ask_save")
    buttons = shown.window.findChildren(QAbstractButton)
    next(b for b in buttons if b.isVisible() and b.text() == "Show").click()
    shown.settle()
    face = shown.window.page().face
    assert [one.name for one in face.model.asked] == ["ចាន់ សុភា", "Sok Dara"]
    assert face.chosen().name == "Sok Dara"


def test_the_panel_asks_for_another_way_and_purpose(page, shown, asked) -> None:
    words = asked.consent.wordings.add("service", "km", "ដំណឹង")
    press(shown, "ask_consent")
    choose(shown, "ask_channel", "call")
    choose(shown, "ask_purpose", "service")
    assert shown.child("ask_channel").currentData() == "call"
    assert words.text in shown.child("ask_text").toPlainText()
    shown.child("ask_copy").click()
    QGuiApplication.clipboard().setText("before")
    press(shown, "ask_save")
    (waiting,) = asked.consent.opt_in.pending()
    assert (waiting.channel, waiting.purpose) == ("call", "service")
    assert QGuiApplication.clipboard().text() == "before"


def test_somebody_who_asked_to_stop_is_not_asked_and_it_says_why(page, shown, asked, dara) -> None:
    asked.consent.stop([NUMBER])
    shown.settle()
    before = asked.consent.events(NUMBER)
    assert not [b for b in page.findChildren(QAbstractButton, "ask_consent") if b.isVisible()]
    pick(page.menus.of([dara]), "Ask for consent...")
    shown.settle()
    dialog = shown.child("ask_dialog")
    assert "They said no. Only they themselves can come back." in texts(dialog)
    assert not shown.child("ask_save").isEnabled()
    shown.qtbot.keyClick(dialog, Qt.Key.Key_Return)
    shown.settle()
    assert asked.consent.events(NUMBER) == before


def test_a_stop_that_came_meanwhile_is_told(page, shown, asked) -> None:
    press(shown, "ask_consent")
    asked.consent.stop([NUMBER])
    failures: list[str] = []
    shown.desk.feedback.error = failures.append
    press(shown, "ask_save")
    assert failures == ["They said no. Only they themselves can come back."]
    assert asked.consent.opt_in.pending() == []


def test_the_first_way_that_is_open_is_offered(page, shown, asked, dara) -> None:
    asked.consent.opt_in.ask(NUMBER, "sms", "marketing")
    shown.desk.ask(AskConsent(dara))
    shown.settle()
    assert shown.child("ask_channel").currentData() != "sms"
    assert shown.child("ask_save").isEnabled()
    choose(shown, "ask_channel", "sms")
    assert "They were asked and have not answered yet." in texts(shown.child("ask_dialog"))
    assert not shown.child("ask_save").isEnabled()


def test_after_the_time_of_the_rules_the_no_stands_until_they_answer(page, shown, asked, clock):
    asked.consent.stop([NUMBER])
    asked.consent.set_rules(changed("kh", again_months=1))
    clock.forward(days=75)
    shown.desk.ask(AskConsent(asked.contacts.with_identifier(NUMBER)[0]))
    shown.settle()
    press(shown, "ask_save")
    assert "Their earlier no stays in force until Sok Dara says yes" in shown.toast
    assert not may(asked)


def test_without_words_nobody_is_asked(page, shown, asked) -> None:
    press(shown, "ask_consent")
    choose(shown, "ask_purpose", "service")
    assert "First write the words" in texts(shown.child("ask_dialog"))
    assert not shown.child("ask_save").isEnabled()
    buttons = shown.child("ask_dialog").findChildren(QAbstractButton)
    next(b for b in buttons if b.text() == "Write them").click()
    shown.settle()
    assert shown.window.current == "settings"


def test_somebody_without_a_number_can_not_be_asked(page, shown, asked) -> None:
    nobody = asked.contacts.add({"full_name": "Lim"})
    shown.desk.ask(AskConsent(nobody))
    shown.settle()
    assert "no number or address" in texts(shown.child("ask_dialog"))
    assert not shown.child("ask_save").isEnabled()


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Sign-up at the counter", "counter_leave"),
        ("Print a sign-up sheet", "print_sheets"),
        ("Enter a sheet", "name_1"),
        ("People to confirm", "pending_table"),
    ],
)
def test_the_menu_of_the_list_leads_to_the_ways_of_asking(page, shown, asked, dara, words, name):
    asked.consent.opt_in.ask(NUMBER, "sms", "marketing")
    shown.settle()
    press(shown, "contacts_more")
    menu = shown.child("collecting_menu")
    assert isinstance(menu, Menu)
    pick(menu, words)
    menu.close()
    shown.settle()
    assert shown.window.current == "collecting"
    assert shown.child(name).isVisible()
