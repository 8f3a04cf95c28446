"""Before the window closes or another list opens: names the typed input that would be lost."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.desk.desk import Desk
from ui.kit import Dialog

Unsaved = Sequence[tuple[str, str]]
"""The key of a page, and what would be lost there, in words."""


class Leaving(QObject):
    """``show`` goes to one of the pages."""

    def __init__(self, desk: Desk, window: QWidget, show: Callable[[str], None]) -> None:
        super().__init__(window)
        self._desk, self._window, self._show = desk, window, show
        self._agreed = False

    def allows(self, again: Callable[[], object], left: Unsaved) -> bool:
        """Whether nothing in ``left`` would be lost. Otherwise asks the user, and calls ``again``,
        which is then allowed, if they agree to lose it."""
        if self._agreed or not left:
            self._agreed = False
            return True
        dialog = LeavingDialog(self._desk, self._window, [words for _page, words in left])
        dialog.accepted.connect(lambda: self._go(again))
        dialog.rejected.connect(lambda: self._show(left[0][0]))
        dialog.open()
        return False

    def _go(self, again: Callable[[], object]) -> None:
        self._agreed = True
        again()


class LeavingDialog(Dialog):
    """Accepted if the user leaves all the same."""

    def __init__(self, desk: Desk, parent: QWidget, left: Sequence[str]) -> None:
        super().__init__(desk.theme, parent, "", 460)
        title = self.tr("This was typed but is not saved yet")
        self.setWindowTitle(title)
        self.title.setText(title)
        self.setObjectName("leaving_dialog")
        for words in left:
            self.add_text(words, "text")
        lose = self.add_button(self.tr("Leave without it"), "ghost", "none")
        lose.setObjectName("leave")
        lose.clicked.connect(self.accept)
        stay = self.add_button(self.tr("Go back to it"), "primary", "reject")
        stay.setObjectName("stay")
        stay.setDefault(True)
        stay.setFocus()
