"""The real page on a real book with a handful of people, and a window that remembers toasts."""

from __future__ import annotations

import re
from html import unescape

import pytest
import shiboken6
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.contacts.model import PointInput
from ui.contacts.page import ContactsPage
from ui.desk.places import ContactsPlace, ShowContacts

# name, Latin name, phone, province, tags
PEOPLE = (
    ("ចាន់ សុភា", "Chan Sophea", "012 345 678", "Phnom Penh", ("VIP",)),
    ("សុខ ដារ៉ា", "Sok Dara", "010 458 221", "Kandal", ("Wholesale",)),
    ("ហេង ស្រីមុំ", "Heng Sreymom", "097 611 2043", "Kandal", ("VIP", "Wholesale")),
    ("", "Lim Bunthoeun", "077 902 118", "Siem Reap", ()),
    ("", "", "012 777 310", "", ()),
    ("កែវ ពិសី", "Keo Pisey", "096 706 654", "Phnom Penh", ()),
)


@pytest.fixture
def people(book) -> list[int]:
    """The ids, in the order of PEOPLE."""
    return [
        book.contacts.add(
            {"full_name": name, "latin_name": latin, "province": province},
            [PointInput("phone", phone)],
            tags,
        )
        for name, latin, phone, province, tags in PEOPLE
    ]


def type_into(widget: QWidget, text: str) -> None:
    """Types as an input method does: QTest knows no Khmer keys."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)


def texts(widget: QWidget) -> str:
    """All that is written on a widget, as one reads it."""
    labels = [label for label in widget.findChildren(QLabel) if label.isVisible()]
    return "\n".join(unescape(re.sub("<[^>]*>", "", label.text())) for label in labels)


class Opened:
    """A page on screen, and short ways to what a person does and sees."""

    def __init__(
        self, desk, qtbot: QtBot, place: ContactsPlace, kept=None, size=(1216, 800)
    ) -> None:
        self.desk, self.qtbot = desk, qtbot
        self.page = ContactsPage(desk, place, kept)
        qtbot.addWidget(self.page)
        self.page.resize(*size)
        self.page.show()
        qtbot.waitExposed(self.page)
        self.page.activateWindow()
        self.settle()

    def settle(self) -> None:
        """Waits until nothing is read or written any more, and what came of it is shown."""
        waiting = ("_settling",)

        def still() -> bool:
            timers = [getattr(self.page, name) for name in waiting]
            timers += [
                self.page.beside._timer,
                self.page.model._timer,
                self.page.head.search._timer,
            ]
            return not self.desk.runner.busy and not any(timer.isActive() for timer in timers)

        calm = 0
        while calm < 3:
            self.qtbot.waitUntil(still)
            self.qtbot.wait(2)
            calm = calm + 1 if still() else 0

    def names(self) -> list[str]:
        """The names on screen, from the top."""
        model = self.page.model
        return [model._cell(row, "name").title for row in range(model.rowCount())]

    def cell(self, row: int, key: str):
        return self.page.model._cell(row, key)

    def child(self, name: str) -> QWidget:
        """What is on screen under this name."""
        found = [w for w in self.page.window().findChildren(QWidget, name) if w.isVisible()]
        assert found, name
        return found[-1]

    def texts(self, widget: QWidget | None = None) -> str:
        """All that is written on a widget, or on the person beside the table."""
        return texts(widget or self.page.panel)

    def search(self, text: str) -> None:
        field = self.page.head.search
        field.setFocus()
        field.clear()
        type_into(field, text)
        self.settle()

    def select(self, *rows: int) -> None:
        self.page.table.clearSelection()
        self.page.table.selectRow(rows[0])
        model = self.page.table.selectionModel()
        for row in rows[1:]:
            index = self.page.model.index(row, 0)
            model.select(index, model.SelectionFlag.Select | model.SelectionFlag.Rows)
        self.settle()


@pytest.fixture
def open_page(desk, qtbot, told):
    """Opens another page, for instance as it was left."""
    made: list[Opened] = []

    def make(place=None, kept=None, size=(1216, 800)) -> Opened:
        made.append(Opened(desk, qtbot, place or ShowContacts(), kept, size))
        return made[-1]

    yield make
    # before the desk stops: a page asks until it is gone
    for each in made:
        if shiboken6.isValid(each.page):
            shiboken6.delete(each.page)


@pytest.fixture
def opened(open_page, people) -> Opened:
    """A page with the people on it."""
    return open_page()
