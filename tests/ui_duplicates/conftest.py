"""The duplicates page in the real window, and the hands of somebody who uses it."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from desktop_app.contacts.model import PointInput
from desktop_app.duplicates import results_sql
from desktop_app.duplicates.model import Pair, Reason
from ui.desk.places import AllDuplicates, DuplicatesPlace
from ui.duplicates.page import DuplicatesPage

FAMILY = ("Keo", "Long", "Meas", "Prak")
GIVEN = ("Bopha", "Kosal", "Narith", "Ratha", "Thida", "Veasna")

_NOTHING = Qt.KeyboardModifier.NoModifier


class Room:
    """Opens pages of the window, presses and reads."""

    def __init__(self, desk, qtbot, opened) -> None:
        self.desk, self.book, self.qtbot = desk, desk.book, qtbot
        self.window, self.settle = opened.window, opened.settle

    @property
    def page(self) -> DuplicatesPage:
        page = self.window.page()
        assert isinstance(page, DuplicatesPage)
        return page

    def person(self, name: str, *points: str, **values: str) -> int:
        kinds = [PointInput("email" if "@" in text else "phone", text) for text in points]
        return self.book.contacts.add({"full_name": name, **values}, kinds)

    def group(self, *ids: int, score: float = 0.9, certain: bool = False) -> None:
        """What a search would have found."""
        pairs = [
            Pair(a, b, score, certain, (Reason("same_phone", "phone"),))
            for a in ids
            for b in ids
            if a < b
        ]
        with self.book.store.write("test.found", undoable=False) as op:
            results_sql.add_found(op, [ids], pairs)

    def open(self, place: DuplicatesPlace | None = None) -> DuplicatesPage:
        self.window.show_page(place or AllDuplicates())
        self.settle()
        return self.page

    def button(self, name: str) -> QAbstractButton:
        found = [b for b in self.window.findChildren(QAbstractButton, name) if b.isVisible()]
        assert found, f"no {name} on screen"
        return found[-1]

    def click(self, name: str) -> None:
        self.qtbot.mouseClick(self.button(name), Qt.MouseButton.LeftButton)
        self.settle()

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = _NOTHING) -> None:
        """Presses a key wherever the keyboard is."""
        if not self.window.isActiveWindow():
            self.window.activateWindow()
            self.qtbot.waitUntil(self.window.isActiveWindow)
        self.qtbot.keyClick(self.window.focusWidget() or self.window, key, held)
        self.settle()

    def texts(self, root: QWidget | None = None) -> str:
        """All that is written on the page, names and what screen readers say of values."""
        root = root or self.page
        labels = [label.text() for label in root.findChildren(QLabel) if label.isVisible()]
        cells = [b.accessibleName() for b in root.findChildren(QAbstractButton) if b.isVisible()]
        return "\n".join((*labels, *cells)).replace("\u00a0", " ")

    def shown(self) -> Sequence[int]:
        """Who stands side by side."""
        comparison = self.page.view.comparison
        return [] if comparison is None else [person.id for person in comparison.people]

    def names(self) -> list[str]:
        """The names of everybody in the book."""
        ids = self.all_ids()
        return sorted(person.full_name for person in self.book.contacts.get_many(ids))

    def all_ids(self) -> list[int]:
        with self.book.store.read() as connection:
            return [row[0] for row in connection.execute("SELECT id FROM contact ORDER BY id")]

    def toast(self) -> str:
        toast = self.window.feedback.toasts.current
        return "" if toast is None else toast.accessibleName()

    def undo_by_toast(self) -> None:
        """Presses Undo on the message at the bottom."""
        self.qtbot.mouseClick(
            self.window.feedback.toasts.current.action_button, Qt.MouseButton.LeftButton
        )
        self.settle()


@pytest.fixture(autouse=True)
def unsearched(monkeypatch: pytest.MonkeyPatch) -> None:
    """Groups are made up here: the search that the window makes by itself would not find them."""
    monkeypatch.setattr("ui.shared.duplicate_watch.UNASKED", 0)


@pytest.fixture
def room(desk, qtbot, open_window):
    desk.book.mark_started()
    return Room(desk, qtbot, open_window())


@pytest.fixture
def twice(room) -> tuple[int, int]:
    """Sophea stands there twice, with different birthdays, among people who do not."""
    one = room.person("ចាន់ សុភា", "012 345 678", latin_name="Chan Sophea", birth_date="1991-02-14")
    two = room.person("Chan Sophea", "012 345 678", "097 330 1182", birth_date="1919-02-14")
    for number in range(12):
        room.person(f"{FAMILY[number % 4]} {GIVEN[number % 6]}", f"0117{number * 7919 + 10000}")
    room.book.duplicates.search()
    assert [group.ids for group in room.book.duplicates.groups()] == [(one, two)]
    return one, two
