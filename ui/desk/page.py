"""A page of the window: built for a place, returns its state, and is notified of changes."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtWidgets import QWidget

from desktop_app.changes import ChangeSet
from ui.desk.desk import Desk
from ui.desk.places import Place

P = TypeVar("P", bound=Place)
S = TypeVar("S")


class Page(QWidget, Generic[P, S]):
    """Pages are rebuilt when the language, the colours or the book changes.

    ``place`` is the navigation target, one of the places ``P`` of this page. ``kept`` is the state
    ``S`` in which the page was left, or None for a fresh start. Subclasses build themselves in
    ``__init__`` and override the hooks.
    """

    def __init__(self, desk: Desk, place: P, kept: S | None = None) -> None:
        super().__init__()
        self.desk = desk
        self.theme = desk.theme
        self.setObjectName("page")
        desk.changed.connect(self._hear)

    def _hear(self, changes: object) -> None:
        if isinstance(changes, ChangeSet):
            self.on_change(changes)

    def on_change(self, changes: ChangeSet) -> None:
        """A write happened; read the affected data again."""

    def save_state(self) -> S | None:
        """The state that a rebuilt page needs to show the same. Changes nothing."""
        return None

    def leave(self) -> None:
        """The page leaves the screen, perhaps for good: typed input is written."""

    @staticmethod
    def unsaved(desk: Desk, kept: S | None) -> list[str]:
        """Typed input that is stored only in this state, each item in words."""
        return []

    def focus_search(self) -> bool:
        """Focuses the page's own search, if it has one."""
        return False
