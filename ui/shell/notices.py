"""Copies of the list that could not be processed, reported once the list is open."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.desk.desk import Desk
from ui.kit import Dialog


class NoticesDialog(Dialog):
    """Names the copies that could not be read, or not be encrypted again."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(desk.theme, parent, "", 520)
        self.setObjectName("notices")
        self.title.setText(self.tr("Copies of the list"))
        self.setWindowTitle(self.title.text())
        for notice in desk.book.notices:
            self.add_text(desk.i18n.words.of(notice), "text")
        self.add_button(self.tr("Close"), "primary", "accept")


def tell_notices(desk: Desk, parent: QWidget | None) -> None:
    """Does nothing if all copies were reached."""
    if desk.book.notices:
        NoticesDialog(desk, parent).open()
