"""A request to be put right: noted, the person opened in the form, and closed with what changed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from desktop_app.contacts.model import PointInput
from ui.contacts.person_dialog import PersonDialog
from ui.desk.places import AskConsent, AskRequest, ShowConsentPart
from ui.kit import Menu


@pytest.fixture
def dara(book) -> int:
    return book.contacts.add({"full_name": "Sok Dara"}, [PointInput("phone", "012 345 678")])


@pytest.fixture
def opened(book, dara, open_window):
    window = open_window()
    window.window.show_page(ShowConsentPart("requests"))
    window.settle()
    return window


def child(name: str) -> QWidget:
    """What is on screen under this name, in the window or a dialog over it."""
    tops = reversed(QApplication.topLevelWidgets())
    found = [w for top in tops for w in top.findChildren(QWidget, name) if w.isVisible()]
    assert found, name
    return found[0]


def press(opened, qtbot, name: str) -> None:
    qtbot.mouseClick(child(name), Qt.MouseButton.LeftButton)
    opened.settle()


def note(opened, qtbot, desk, dara: int, words: str = "") -> None:
    """Notes a request for a correction, as the owner does."""
    desk.ask(AskRequest("log", dara))
    opened.settle()
    kind = child("request_kind")
    kind.setCurrentIndex(kind.findData("correction"))
    kind.activated.emit(kind.currentIndex())
    child("request_note").setText(words)
    press(opened, qtbot, "log_request_save")


def form(opened) -> PersonDialog:
    (dialog,) = [d for d in opened.window.findChildren(PersonDialog) if d.isVisible()]
    return dialog


def type_over(field: QWidget, text: str) -> None:
    field.selectAll()
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(field, event)


def close_as_done(opened, qtbot) -> str:
    """Closes the open request by its menu; what then stands on the page."""
    opened.window.show_page(ShowConsentPart("requests"))
    opened.settle()
    press(opened, qtbot, "request_more")
    menu = child_menu("request_menu")
    next(action for action in menu.actions() if action.text() == "It is done").trigger()
    menu.close()
    opened.settle()
    labels = opened.window.page().findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def child_menu(name: str) -> Menu:
    found = [w for w in QApplication.topLevelWidgets() if w.objectName() == name and w.isVisible()]
    assert isinstance(found[-1], Menu)
    return found[-1]


def test_noting_it_opens_the_person_to_be_changed(opened, qtbot, desk, book, dara):
    note(opened, qtbot, desk, dara)
    assert [one.kind for one in book.requests.open()] == ["correction"]
    assert opened.window.current == "contacts"
    dialog = form(opened)
    assert dialog.title.text() == "Edit person"
    type_over(dialog.findChild(QWidget, "field_full_name"), "Sok Dara Vichea")
    press(opened, qtbot, "save")
    assert book.contacts.get(dara).values["full_name"] == "Sok Dara Vichea"
    seen = close_as_done(opened, qtbot)
    assert book.requests.open() == []
    (closed,) = book.requests.all()
    assert closed.outcome == "done" and closed.note is not None
    assert closed.note.startswith("Changed: Name")
    assert "Vichea" not in closed.note
    assert "Changed: Name" in seen


def test_what_was_noted_stays_beside_what_changed(opened, qtbot, desk, book, dara):
    note(opened, qtbot, desk, dara, "wrong number")
    form(opened).reject()
    book.contacts.set_points(dara, [PointInput("phone", "010 458 221")])
    close_as_done(opened, qtbot)
    assert book.requests.all()[0].note == "wrong number · Changed: Phone"


def test_closing_without_a_change_says_so(opened, qtbot, desk, book, dara):
    book.requests.log("correction", dara, "phone")
    seen = close_as_done(opened, qtbot)
    assert book.requests.all()[0].note == "No field was changed"
    assert "No field was changed" in seen


def test_an_own_field_is_told_by_its_name(opened, qtbot, desk, book, dara):
    key = book.contacts.add_field("Baby's birthday", "date")
    book.requests.log("correction", dara, "phone")
    book.contacts.edit(dara, {key: "2026-02-03"})
    close_as_done(opened, qtbot)
    assert book.requests.all()[0].note == "Changed: Baby's birthday"


def test_the_answer_of_the_log_opens_the_form(opened, qtbot, desk, book, dara):
    book.requests.log("correction", dara, "phone")
    opened.settle()
    press(opened, qtbot, "answer_correction")
    assert form(opened).title.text() == "Edit person"
    form(opened).reject()
    opened.window.set_language("km")
    opened.settle()
    assert [d for d in opened.window.findChildren(PersonDialog) if d.isVisible()] == []


def test_somebody_who_was_removed_meanwhile_is_told(opened, qtbot, desk, book, dara):
    book.contacts.delete([dara])
    failures: list[str] = []
    desk.feedback.error = failures.append
    desk.ask(AskRequest("correction", dara))
    desk.ask(AskConsent(dara))
    opened.settle()
    assert len(failures) == 2
    assert opened.window.current == "consent"
