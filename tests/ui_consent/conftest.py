"""The real window on a real book with people who agreed, were not asked, and asked to stop."""

from __future__ import annotations

import re
from html import unescape

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.consent.model import NewEvent
from desktop_app.contacts.model import PointInput
from tests.ui_consent.ui_consent_people import DARA, PEOPLE, SOPHEA
from ui.desk.places import Place, ShowConsent


@pytest.fixture
def people(book) -> list[int]:
    """Sophea agreed to SMS, Dara asked to stop, Sreymom was not asked."""
    ids = [
        book.contacts.add({"full_name": name, "latin_name": latin}, [PointInput("phone", phone)])
        for name, latin, phone in PEOPLE
    ]
    book.consent.record(
        [NewEvent(SOPHEA, "confirmed", "sms", method="counter", happened_at="2026-03-14")]
    )
    book.consent.stop([DARA], method="phone")
    return ids


class Shown:
    """The window, and short ways to what a person does and sees."""

    def __init__(self, desk, qtbot: QtBot, opened) -> None:
        self.desk, self.qtbot = desk, qtbot
        self.window, self.settle = opened.window, opened.settle
        self.window.watch._timer.stop()

    def go(self, place: Place | None = None) -> None:
        self.window.show_page(place or ShowConsent())
        self.settle()

    @property
    def page(self):
        return self.window.page()

    def child(self, name: str) -> QWidget:
        """What is on screen under this name, in the window or a dialog over it."""
        found = [w for w in self.window.findChildren(QWidget, name) if w.isVisible()]
        assert found, name
        return found[-1]

    def has(self, name: str) -> bool:
        return any(w.isVisible() for w in self.window.findChildren(QWidget, name))

    def press(self, name: str) -> None:
        button = self.child(name)
        assert isinstance(button, QAbstractButton)
        assert button.isEnabled(), name
        button.click()
        self.settle()

    def texts(self, root: QWidget | None = None) -> str:
        """All that is written there."""
        widgets = (root or self.window).findChildren(QWidget)
        found = [
            w.text() for w in widgets if isinstance(w, QLabel | QAbstractButton) if w.isVisible()
        ]
        return "\n".join(unescape(re.sub("<[^>]*>", "", text)) for text in found)


@pytest.fixture
def shown(desk, qtbot, people, open_window):
    return Shown(desk, qtbot, open_window())
