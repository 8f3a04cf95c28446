"""A page of the window: built from its state, gives it back, and hears of changes."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from desktop_app.changes import ChangeSet
from ui.desk.desk import Desk

State = Mapping[str, object]


class Page(QWidget):
    """Pages are built anew when the language, the colours or the book changes.

    ``state`` is what ``save_state`` of the former one gave, or what somebody navigated with.
    Sub-classes build themselves in ``__init__`` and override the three hooks.
    """

    def __init__(self, desk: Desk, state: State | None = None) -> None:
        super().__init__()
        self.desk = desk
        self.theme = desk.theme
        self.state: dict[str, object] = dict(state or {})
        self.setObjectName("page")
        desk.changed.connect(self._hear)

    def _hear(self, changes: object) -> None:
        if isinstance(changes, ChangeSet):
            self.on_change(changes)

    def on_change(self, changes: ChangeSet) -> None:
        """A write happened; read again what it touches."""

    def save_state(self) -> dict[str, object]:
        """What a page built anew needs to show the same. Changes nothing."""
        return self.state

    def leave(self) -> None:
        """The page goes off the screen, perhaps for good: what was typed is written."""

    @staticmethod
    def unsaved(desk: Desk, state: State) -> list[str]:
        """What was typed here and is kept nowhere but in this state, each thing in words."""
        return []

    def focus_search(self) -> bool:
        """Puts the cursor into the page's own search, if it has one."""
        return False
