"""The pages of the window: one is on screen, the states of the others are remembered."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.errors import Cancelled
from ui.desk.desk import Desk
from ui.desk.page import Page
from ui.desk.places import Place
from ui.shell.leaving import Leaving, Unsaved
from ui.shell.rooms import PAGES


class Navigation(QObject):
    """``moved``: another page is on screen. ``stack`` shows it, and is replaced by ``restack``."""

    moved = Signal()

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._states: dict[str, object] = {}
        self.page: Page[Any, Any] | None = None
        self.current = ""  # the key of the page on screen
        self.stack = QStackedWidget()
        self._leaving = Leaving(desk, window, lambda key: self.show(PAGES[key].start))
        if desk.books is not None:
            desk.books.may_leave = self.may_leave

    def show(self, place: Place) -> None:
        """Shows a place, unless typed input would be lost and the user says no."""
        self.keep()
        if not self._may_show(place):
            return
        kept = self._states.get(place.page) if place.as_left else None
        self._put(PAGES[place.page].page(self._desk, place, kept))
        self.current = place.page
        self.moved.emit()
        assert self.page is not None
        self.page.setFocus()

    def restack(self) -> QStackedWidget:
        """Replaces the stack by an empty one; the current page is put away."""
        old, self.page = self.page, None
        self.stack = QStackedWidget()
        if old is not None:
            old.deleteLater()
        return self.stack

    def keep(self) -> None:
        """Remembers the state of the current page."""
        if self.page is not None and self.current:
            self._states[self.current] = self.page.save_state()
            self.page.leave()

    def forget(self) -> None:
        """Another book is open: forgets the states of the former one."""
        self._states.clear()
        self.current = ""

    def may_leave(self, again: Callable[[], object]) -> bool:
        """Whether no typed input is lost when the book closes; otherwise asks the user, and calls
        ``again`` if they agree to lose it."""
        return self._leaving.allows(again, self._unsaved())

    def _unsaved(self) -> Unsaved:
        self.keep()
        found: list[tuple[str, str]] = []
        with suppress(Cancelled):  # the book is closed already: nothing can be kept any more
            for key, entry in PAGES.items():
                left = entry.page.unsaved(self._desk, self._states.get(key))
                found += [(key, words) for words in left]
        return found

    def _may_show(self, place: Place) -> bool:
        """Whether no typed input is lost when a page starts afresh; otherwise asks the user."""
        if place.as_left:
            return True
        unsaved, key = PAGES[place.page].page.unsaved, place.page
        stays = unsaved(self._desk, None)
        lost = [(key, w) for w in unsaved(self._desk, self._states.get(key)) if w not in stays]
        return self._leaving.allows(lambda: self.show(place), lost)

    def _put(self, page: Page[Any, Any]) -> None:
        old, self.page = self.page, page
        self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        if old is not None:
            self.stack.removeWidget(old)
            old.hide()
            old.deleteLater()
