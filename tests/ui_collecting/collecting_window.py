"""The real window on a book with words to ask with, and short ways to what a person does."""

from __future__ import annotations

import re
from html import unescape

import pytest
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from desktop_app.contacts.model import Identifier, PointInput
from desktop_app.text.invisible import ZERO_WIDTH_SPACE
from ui.desk.places import CollectingPlace
from ui.kit import Toast
from ui.shell.main_window import MainWindow

NUMBER = Identifier("phone", "+85512345678")
WORDS = {"km": "ខ្ញុំយល់ព្រមទទួលដំណឹងពីហាង។", "en": "I agree to get news of the shop."}


def type_into(widget: QWidget, text: str) -> None:
    """Types as an input method does: QTest knows no Khmer keys."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)


def texts(widget: QWidget) -> str:
    """All that is written on a widget, as one reads it."""
    labels = [label for label in widget.findChildren(QLabel) if label.isVisible()]
    read = "\n".join(unescape(re.sub("<[^>]*>", "", label.text())) for label in labels)
    return read.replace(ZERO_WIDTH_SPACE, "")


class Shown:
    """The window on screen."""

    def __init__(self, desk, qtbot) -> None:
        self.desk, self.qtbot = desk, qtbot
        self.window = MainWindow(desk)
        qtbot.addWidget(self.window)
        self.window.resize(1280, 800)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.window.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is self.window)
        self.settle()

    def settle(self) -> None:
        """Waits until nothing is read or written, and what came of it is on screen."""
        calm = 0
        while calm < 3:
            self.qtbot.waitUntil(lambda: not self.desk.runner.busy)
            self.qtbot.wait(60)
            calm = calm + 1 if not self.desk.runner.busy else 0

    def go(self, place: CollectingPlace):
        """Opens the page as Ctrl+K does, and gives it back."""
        self.desk.go(place)
        self.settle()
        return self.window.page()

    def child(self, name: str, root: QWidget | None = None) -> QWidget:
        """What is on screen under this name, above everything else first."""
        roots = [root] if root else reversed(QApplication.topLevelWidgets())
        for one in roots:
            found = [w for w in one.findChildren(QWidget, name) if w.isVisible()]
            if found:
                return found[-1]
        raise AssertionError(name)

    @property
    def toast(self) -> str:
        """The message at the bottom."""
        return "\n".join(
            toast.accessibleName() for toast in self.window.findChildren(Toast) if toast.isVisible()
        )


@pytest.fixture
def asked(book):
    """The book with words in both languages, a shop's name, and somebody known."""
    book.shop_name = "Sokha Mart"
    for language, text in WORDS.items():
        book.consent.wordings.add("marketing", language, text)
    book.contacts.add({"full_name": "ចាន់ សុភា"}, [PointInput("phone", "097 611 2043")])
    return book


@pytest.fixture
def shown(asked, desk, qtbot):
    window = Shown(desk, qtbot)
    yield window
    for top in QApplication.topLevelWidgets():
        if top.objectName() == "counter":
            top.leave()
    window.settle()


def may(book, channel: str = "sms", identifier: Identifier = NUMBER) -> bool:
    """What the gate says."""
    return bool(book.consent.sendable([identifier], channel).allowed)
