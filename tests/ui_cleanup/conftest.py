"""The Clean-up page in the real window, on a list with something wrong in it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from tests.shop import Shop
from ui.cleanup.page import CleanUpPage
from ui.desk.places import ShowCleanUp


class CleanUpShop(Shop):
    """Opens the page, presses and reads."""

    def __init__(self, desk, qtbot, opened) -> None:
        super().__init__(desk.book)
        self.desk, self.qtbot = desk, qtbot
        self.window, self.settle = opened.window, opened.settle

    @property
    def page(self) -> CleanUpPage:
        page = self.window.page()
        assert isinstance(page, CleanUpPage)
        return page

    def open_page(self, finding: str | None = None) -> CleanUpPage:
        self.window.show_page(ShowCleanUp())
        if finding is not None:
            self.page.open_finding(finding)
        self.settle()
        return self.page

    def buttons(self, name: str) -> list[QAbstractButton]:
        return [b for b in self.window.findChildren(QAbstractButton, name) if b.isVisible()]

    def click(self, name: str) -> None:
        found = self.buttons(name)
        assert found, f"no {name} on screen"
        self.qtbot.mouseClick(found[-1], Qt.MouseButton.LeftButton)
        self.settle()

    def texts(self, root: QWidget | None = None) -> str:
        """All that is written on the page."""
        labels = (root or self.window.page()).findChildren(QLabel)
        words = (label.text() for label in labels if label.isVisible())
        return "\n".join(words).replace("\u00a0", " ")

    def toast(self) -> str:
        toast = self.window.feedback.toasts.current
        return "" if toast is None else toast.accessibleName()

    def undo(self) -> None:
        """Presses Undo on the message at the bottom."""
        self.qtbot.mouseClick(
            self.window.feedback.toasts.current.action_button, Qt.MouseButton.LeftButton
        )
        self.settle()

    def emails(self) -> list[str]:
        found = self.rows("SELECT canonical FROM contact_point WHERE kind = 'email' ORDER BY id")
        return [row[0] for row in found]


@pytest.fixture
def shop(desk, qtbot, open_window):
    desk.book.mark_started()
    return CleanUpShop(desk, qtbot, open_window())


@pytest.fixture
def typos(shop) -> tuple[int, int, int]:
    """Three who mistyped their address, and one who did not."""
    shop.add("Keo Mony", "keo.mony@gmail.com", "012 345 670")
    return (
        shop.add("Ly Bopha", "ly.bopha@gmial.com", "012 345 671"),
        shop.add("Long Vuthy", "long.vuthy@gmail.con", "012 345 672"),
        shop.add("Heng Vichea", "heng@gmial.com", "012 345 673"),
    )
