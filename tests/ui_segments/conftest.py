"""The Segments page in a window, with a few people whose segments can be counted by hand."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from desktop_app.contacts.model import PointInput
from tests.feedback import Told
from ui.desk.places import Place, SegmentsPlace, ShowSegments
from ui.kit import hbox
from ui.segments.builder import BuilderState
from ui.segments.page import SegmentsPage

# name, province, gender, tags, phone
PEOPLE = (
    ("Sok Dara", "Phnom Penh", "male", ("VIP",), "012 345 678"),
    ("Chan Sophea", "Phnom Penh", "female", ("Staff",), "012 345 679"),
    ("Ly Bopha", "Kandal", "female", ("VIP", "Staff"), "012 345 680"),
    ("Heng Vichea", "Kandal", "male", (), "012 345 681"),
    ("Keo Mony", "Kampot", "female", ("VIP",), "012 345 682"),
    ("Long Vuthy", "Siem Reap", "male", (), ""),
)


class Room:
    """A page on screen, and the hands of somebody who uses it."""

    def __init__(self, desk, qtbot, told: Told) -> None:
        self.desk, self.qtbot, self.told = desk, qtbot, told
        self.gone: list[Place] = []
        desk.navigate.connect(self.gone.append)
        self.window: QWidget | None = None
        self.page: SegmentsPage | None = None

    def open(
        self,
        place: SegmentsPlace | None = None,
        kept: BuilderState | None = None,
        size: tuple[int, int] = (1280, 800),
    ) -> SegmentsPage:
        self.close()
        self.window = QWidget()
        self.page = SegmentsPage(self.desk, place or ShowSegments(), kept)
        self.window.setLayout(hbox((self.page, 1)))
        self.window.resize(*size)
        self.window.show()
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)
        self.settle()
        return self.page

    def close(self) -> BuilderState | None:
        if self.page is None:
            return None
        state = self.page.save_state()
        self.window.hide()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(self.window, QEvent.Type.DeferredDelete)
        self.page = self.window = None
        return state

    def settle(self) -> None:
        """Waits until what was asked has been answered, the pause before a count included."""
        face = self.page.face
        timer = getattr(face, "_timer", None)
        self.qtbot.waitUntil(
            lambda: (
                not self.desk.runner.busy
                and not (self.page.face is face and timer is not None and timer.isActive())
            ),
            timeout=10_000,
        )
        QApplication.processEvents()

    # finding

    def all(self, name: str, inside: QWidget | None = None) -> list[QWidget]:
        """The visible widgets of that name, from top to bottom."""
        found = (inside or self.page).findChildren(QWidget, name)
        shown = [widget for widget in found if widget.isVisible()]
        return sorted(shown, key=lambda w: (w.mapTo(self.page, w.rect().topLeft()).y(), w.x()))

    def one(self, name: str, at: int = 0) -> QWidget:
        found = self.all(name)
        assert found, f"no {name} on screen"
        return found[at]

    def texts(self, name: str) -> list[str]:
        return [widget.text() for widget in self.all(name)]

    # doing

    def click(self, widget: QWidget | str, at: int = 0) -> None:
        if isinstance(widget, str):
            widget = self.one(widget, at)
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    def wake(self, widget: QWidget) -> None:
        """The offscreen platform does not give the window back its keyboard after a popup."""
        if not widget.isActiveWindow():
            widget.activateWindow()
            self.qtbot.waitUntil(widget.isActiveWindow)

    def key(self, widget: QWidget, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        self.wake(widget)
        held = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            held |= modifier
        self.qtbot.keyClick(widget, key, held)
        QApplication.processEvents()

    def type(self, widget: QWidget, text: str) -> None:
        self.wake(widget)
        widget.setFocus()
        self.qtbot.keyClicks(widget, text)

    def choose(self, box, key: str) -> None:
        """Picks from a Dropdown with the keyboard, as its open list would."""
        row = box.findData(key)
        assert row >= 0, f"{key} is not offered"
        box.setFocus()
        box.setCurrentIndex(row)
        box.activated.emit(row)
        QApplication.processEvents()

    def pick_menu(self, name: str) -> None:
        """Chooses a line of the menu that is open."""
        menus = [w for w in QApplication.topLevelWidgets() if isinstance(w, QMenu)]
        menu = next(menu for menu in menus if menu.isVisible())
        action = next(action for action in menu.actions() if action.objectName() == name)
        menu.setActiveAction(action)
        self.qtbot.keyClick(menu, Qt.Key.Key_Return)
        QApplication.processEvents()

    def put_tag(self, row, text: str) -> None:
        edit = row.editor.tags.edit
        self.type(edit, text)
        self.key(edit, Qt.Key.Key_Return)

    def rows(self):
        return self.all("line")

    @property
    def number(self) -> str:
        return self.one("count").text()


@pytest.fixture
def people(book) -> dict[str, int]:
    """Ids by name."""
    ids = {}
    for name, province, gender, tags, phone in PEOPLE:
        points = [PointInput("phone", phone)] if phone else []
        values = {"full_name": name, "province": province, "gender": gender}
        ids[name] = book.contacts.add(values, points, tags)
    return ids


@pytest.fixture
def room(desk, told, qtbot):
    made = Room(desk, qtbot, told)
    yield made
    made.close()
    desk.i18n.set_language("en")  # the application and its translator outlive the desk
    assert told.errors == []
