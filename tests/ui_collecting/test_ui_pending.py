"""Who waits to be confirmed: one key for yes and one for no, and a text for nobody else."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from desktop_app.consent import presets
from desktop_app.consent.model import NewEvent
from desktop_app.contacts.model import Identifier, PointInput
from tests.ui_collecting.collecting_window import NUMBER, WORDS, may, texts
from ui.desk.places import ShowPending

OTHER = Identifier("phone", "+855976112043")


@pytest.fixture
def waiting(asked):
    """Two who were asked, in Khmer and English."""
    asked.contacts.add({"full_name": "Sok Dara"}, [PointInput("phone", "012 345 678")])
    words = {one.language: one.id for one in asked.consent.wordings.all("marketing")}
    for identifier, language in ((NUMBER, "en"), (OTHER, "km")):
        event = NewEvent(identifier, "requested", "sms", wording_id=words[language])
        asked.consent.record([event])
    return asked


@pytest.fixture
def face(waiting, shown):
    page = shown.go(ShowPending())
    page.face.table.setFocus()
    return page.face


def names(face) -> list[str]:
    return [one.name for one in face.model.asked]


def test_y_and_n_record_what_they_said(face, shown, waiting) -> None:
    assert names(face) == ["Sok Dara", "ចាន់ សុភា"]
    shown.qtbot.keyClick(face.table, Qt.Key.Key_Y)
    shown.settle()
    assert may(waiting) and names(face) == ["ចាន់ សុភា"]
    assert "Sok Dara said yes" in shown.toast
    shown.qtbot.keyClick(face.table, Qt.Key.Key_N)
    shown.settle()
    assert [state.state for state in waiting.consent.states(OTHER)] == ["denied"]
    assert "Nobody waits" in texts(face)
    shown.qtbot.keyClick(face.table, Qt.Key.Key_Y)
    shown.settle()
    assert not may(waiting, identifier=OTHER)


def test_a_slip_is_taken_back(face, shown, waiting) -> None:
    shown.qtbot.keyClick(face.table, Qt.Key.Key_Y)
    shown.settle()
    assert may(waiting)
    undo(shown)
    shown.settle()
    assert not may(waiting) and names(face) == ["Sok Dara", "ចាន់ សុភា"]
    events = [event.event for event in waiting.consent.events(NUMBER)]
    assert events == ["requested", "confirmed", "corrected"]


def undo(shown) -> None:
    from PySide6.QtWidgets import QAbstractButton

    buttons = shown.window.findChildren(QAbstractButton)
    next(b for b in buttons if b.isVisible() and b.text() == "Undo").click()


def test_the_method_and_the_proof_go_along(face, shown, waiting) -> None:
    face._choose_method("phone")
    shown.qtbot.keyClicks(face.proof, "call of today")
    shown.qtbot.mouseClick(shown.child("confirm"), Qt.MouseButton.LeftButton)
    shown.settle()
    event = waiting.consent.events(NUMBER)[-1]
    assert (event.method, event.evidence) == ("phone", "call of today")


def test_the_text_is_in_their_language_and_copied_for_who_waits(face, shown, waiting) -> None:
    text = shown.child("request_text").toPlainText()
    assert WORDS["en"] in text and "Sokha Mart asks" in text
    QGuiApplication.clipboard().clear()
    shown.qtbot.mouseClick(shown.child("copy_request"), Qt.MouseButton.LeftButton)
    shown.settle()
    assert QGuiApplication.clipboard().text() == text
    face.table.select_row(1)
    assert WORDS["km"] in shown.child("request_text").toPlainText()


def test_nothing_is_copied_for_somebody_who_stopped(face, shown, waiting) -> None:
    asked = face.chosen()
    QGuiApplication.clipboard().setText("before")
    waiting.consent.stop([NUMBER])
    face.copy(asked)
    shown.settle()
    assert QGuiApplication.clipboard().text() == "before"
    assert "does not wait" in shown.toast


def test_an_old_yes_is_asked_for_again(waiting, shown, clock) -> None:
    waiting.consent.set_rules(presets.PRESETS["gdpr"])
    old = NewEvent(
        Identifier("phone", "+85510458221"),
        "confirmed",
        "sms",
        evidence="form",
        happened_at="2023-01-01",
    )
    waiting.consent.record([old])
    page = shown.go(ShowPending(again=True))
    (one,) = page.face.model.asked
    assert one.identifier == old.identifier
    page.face.table.setFocus()
    page.face.proof.setText("message")
    shown.qtbot.keyClick(page.face.table, Qt.Key.Key_Y)
    shown.settle()
    assert may(waiting, identifier=old.identifier)
    assert "Nobody to ask again" in texts(page.face)
