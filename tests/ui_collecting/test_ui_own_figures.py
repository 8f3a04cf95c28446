"""The owner's own figures on top of a preset, in Settings, and the gate that follows at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from desktop_app.consent.model import NewEvent
from desktop_app.consent.presets import PRESETS, changed
from desktop_app.contacts.model import PointInput
from tests.ui_collecting.collecting_window import NUMBER, may, texts
from ui.desk.places import AskRequest, ShowHome, ShowSettingsCard


@pytest.fixture
def agreed(asked):
    """Dara said yes on 14 March 2025, and nothing shows it."""
    asked.contacts.add({"full_name": "Sok Dara"}, [PointInput("phone", "012 345 678")])
    asked.consent.record([NewEvent(NUMBER, "confirmed", "sms", happened_at="2025-03-14")])
    return asked


@pytest.fixture
def card(agreed, shown):
    shown.desk.go(ShowSettingsCard("rules"))
    shown.settle()
    return shown.window.page().rules


def tick(shown, key: str) -> None:
    shown.child(f"figure_on_{key}").click()


def type_number(shown, key: str, number: str) -> None:
    field = shown.child(f"figure_{key}")
    field.setFocus()
    field.selectAll()
    shown.qtbot.keyClicks(field, number)


def choose(shown, name: str, key: str) -> None:
    box = shown.child(name)
    box.setCurrentIndex(box.findData(key))
    box.activated.emit(box.currentIndex())


def kept(shown, book, rules) -> None:
    """Waits until these rules count, and the card says what came of it."""
    shown.qtbot.waitUntil(lambda: book.consent.rules() == rules)
    shown.settle()


def note(shown, key: str) -> str:
    return shown.child(f"figure_note_{key}").text()


def press(shown, name: str) -> None:
    shown.qtbot.mouseClick(shown.child(name), Qt.MouseButton.LeftButton)
    shown.settle()


def has(shown, name: str) -> bool:
    return any(b.isVisible() for b in shown.window.findChildren(QAbstractButton, name))


def test_settings_begin_at_the_rules_in_a_narrow_window_too(agreed, shown) -> None:
    shown.window.resize(1024, 700)
    shown.settle()
    shown.desk.go(ShowSettingsCard("rules"))
    shown.settle()
    card = shown.window.page().rules
    assert 0 <= card.mapTo(shown.window.page(), card.rect().topLeft()).y() < 200


def test_the_figures_of_the_preset_are_told(card, shown) -> None:
    assert not has(shown, "rules_back")
    assert "A yes lasts until it is taken back." in texts(card)
    assert "The preset's time applies: 30 days." in texts(card)
    choose(shown, "preset", "gdpr")
    shown.settle()
    assert shown.child("figure_valid_months").value() == 36
    assert shown.child("figure_on_valid_months").isChecked()
    assert shown.child("figure_reconfirm_months").value() == 24
    assert shown.child("figure_proof").currentText().startswith("Something must show it")
    assert "The preset's time applies: 1 month." in texts(card)
    assert "not legal advice" in texts(card)


def test_how_long_a_yes_lasts_decides_at_once_who_may_be_texted(card, shown, agreed) -> None:
    assert may(agreed) and "1 person may be texted" in texts(card)
    tick(shown, "valid_months")
    type_number(shown, "valid_months", "12")
    kept(shown, agreed, changed("kh", valid_months=12))
    assert not may(agreed) and "0 people may be texted" in texts(card)
    assert note(shown, "valid_months") == "Yours. In the preset: no end"
    type_number(shown, "valid_months", "24")
    kept(shown, agreed, changed("kh", valid_months=24))
    assert may(agreed) and "1 person may be texted" in texts(card)
    tick(shown, "valid_months")
    kept(shown, agreed, PRESETS["kh"])
    assert not has(shown, "rules_back")


def test_more_proof_than_the_preset_wants(card, shown, agreed) -> None:
    choose(shown, "figure_proof", "1")
    kept(shown, agreed, changed("kh", proof=1))
    assert not may(agreed)
    assert note(shown, "proof") == "Yours. In the preset: Their word is enough"
    press(shown, "rules_back")
    kept(shown, agreed, PRESETS["kh"])
    assert may(agreed) and shown.child("figure_proof").currentData() == "0"
    assert not has(shown, "rules_back")
    assert "The rules of Cambodia apply now" in shown.toast


def test_back_to_the_preset_can_be_undone(card, shown, agreed) -> None:
    own = changed("gdpr", valid_months=6, answer_days=10)
    agreed.consent.set_rules(own)
    shown.settle()
    assert shown.child("figure_valid_months").value() == 6
    assert note(shown, "answer_days") == "Yours. In the preset: 1 month"
    press(shown, "rules_back")
    kept(shown, agreed, PRESETS["gdpr"])
    assert shown.child("figure_valid_months").value() == 36
    buttons = shown.window.findChildren(QAbstractButton)
    next(b for b in buttons if b.isVisible() and b.text() == "Undo").click()
    kept(shown, agreed, own)
    assert shown.child("figure_valid_months").value() == 6


def test_another_preset_brings_its_own_figures(card, shown, agreed) -> None:
    tick(shown, "again_months")
    kept(shown, agreed, changed("kh", again_months=12))
    choose(shown, "preset", "ccpa")
    kept(shown, agreed, PRESETS["ccpa"])
    assert shown.child("figure_on_again_months").isChecked() and not has(shown, "rules_back")


def test_own_days_to_answer_set_the_day_of_a_request(card, shown, agreed) -> None:
    tick(shown, "answer_days")
    type_number(shown, "answer_days", "7")
    kept(shown, agreed, changed("kh", answer_days=7))
    (dara,) = agreed.contacts.with_identifier(NUMBER)
    shown.desk.ask(AskRequest("log", dara))
    shown.settle()
    assert "Answer by 28 November 2026" in texts(shown.child("log_request")).replace("\u00a0", " ")
    press(shown, "log_request_save")
    assert [one.due_on for one in agreed.requests.open()] == ["2026-11-28"]


def test_what_was_typed_counts_also_when_the_page_is_left(card, shown, agreed) -> None:
    tick(shown, "reconfirm_months")
    type_number(shown, "reconfirm_months", "9")
    shown.desk.go(ShowHome())
    kept(shown, agreed, changed("kh", reconfirm_months=9))
