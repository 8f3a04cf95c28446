"""Settings of asking: purposes, their words, the rules, and how the form behaves."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from desktop_app.collecting.model import Choice, SignUp
from desktop_app.consent.wordings.model import Purpose
from tests.ui_collecting.collecting_window import NUMBER, WORDS, texts, type_into
from ui.desk.places import ShowSettingsCard


@pytest.fixture
def page(shown):
    shown.desk.go(ShowSettingsCard("wordings"))
    shown.settle()
    return shown.window.page()


def press(shown, name: str) -> None:
    shown.qtbot.mouseClick(shown.child(name), Qt.MouseButton.LeftButton)
    shown.settle()


def test_a_purpose_is_added_with_its_words(page, shown, asked) -> None:
    press(shown, "add_purpose")
    type_into(shown.child("purpose_name"), "ចាប់រង្វាន់")
    press(shown, "save_purpose")
    type_into(shown.child("wording_text"), "I want to win a rice cooker.")
    press(shown, "save_wording")
    (purpose,) = [one for one in asked.consent.wordings.purposes() if one.label]
    assert purpose.label == "ចាប់រង្វាន់"
    newest = asked.consent.wordings.newest(purpose.code, "en")
    assert newest is not None and newest.text == "I want to win a rice cooker."
    assert "ចាប់រង្វាន់" in texts(page.purposes)


def test_a_name_twice_is_told_under_the_field(page, shown, asked) -> None:
    asked.consent.wordings.add_purpose("Lucky draw")
    press(shown, "add_purpose")
    shown.qtbot.keyClicks(shown.child("purpose_name"), "lucky DRAW")
    press(shown, "save_purpose")
    assert "already" in texts(shown.child("purpose_dialog"))


def test_other_words_are_a_new_version(page, shown, asked) -> None:
    press(shown, "words_marketing")
    assert not shown.child("save_wording").isEnabled()
    area = shown.child("wording_text")
    assert area.toPlainText() == WORDS["en"]
    area.setPlainText("Other words.")
    assert shown.child("save_wording").text() == "Save as version 2"
    press(shown, "save_wording")
    versions = [one.text for one in asked.consent.wordings.all("marketing") if one.language == "en"]
    assert versions == ["Other words.", WORDS["en"]]
    assert WORDS["en"] in texts(shown.child("wording_dialog"))


def test_words_are_suggested_where_there_are_none(page, shown, asked) -> None:
    press(shown, "words_service")
    press(shown, "suggest_words")
    assert "Sokha Mart" in shown.child("wording_text").toPlainText()


def test_what_was_typed_in_one_language_waits_for_the_other(page, shown) -> None:
    press(shown, "words_service")
    dialog = shown.child("wording_dialog")
    dialog.area.setPlainText("English")
    dialog._choose("km")
    assert dialog.area.toPlainText() == ""
    dialog._choose("en")
    assert dialog.area.toPlainText() == "English"


def test_a_used_purpose_is_retired_and_offered_again(page, shown, asked) -> None:
    code = asked.consent.wordings.add_purpose("Lucky draw")
    wording = asked.consent.wordings.add(code, "en", "I want to win.")
    line = SignUp("Dara", "012345678", "en", (Choice("sms", code, wording.id),))
    asked.collecting.sign_up(line, "form", "counter")
    shown.settle()
    page.purposes._retire(purpose(asked, code))
    shown.settle()
    assert purpose(asked, code).retired
    assert asked.consent.events(NUMBER)
    press(shown, f"restore_{code}")
    assert not purpose(asked, code).retired


def purpose(asked, code: str) -> Purpose:
    return next(one for one in asked.consent.wordings.purposes() if one.code == code)


def test_rules_say_what_they_mean_and_that_they_are_no_advice(page, shown, asked) -> None:
    box = shown.child("preset")
    box.setCurrentIndex(box.findData("gdpr"))
    box.activated.emit(box.currentIndex())
    shown.settle()
    assert asked.consent.rules().preset == "gdpr"
    seen = texts(page)
    assert "Something must show every yes" in seen and "not legal advice" in seen


def test_how_customers_are_asked(page, shown, asked) -> None:
    shown.child("hold_seconds").setValue(5)
    shown.child("blank_seconds").setValue(15)
    shown.child("ask_again").click()
    shown.child("ask_call").click()
    shown.settle()
    terms = asked.collecting.terms()
    assert (terms.hold_seconds, terms.blank_seconds) == (5, 15)
    assert terms.ask_again and terms.channels == ("sms", "telegram")
    shown.child("ask_sms").click()
    shown.child("ask_telegram").click()
    shown.settle()
    assert asked.collecting.terms().channels == ("telegram",)
    assert "at least one way" in texts(page)
