"""Keeps the duplicates up to date, in the background and without being asked.

After an import, an edit or an undo the affected people are searched again. The pages show them:
they listen to ``desk.changed`` with the kind "duplicate".
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.book import Book
from desktop_app.changes import ChangeSet, Topic
from desktop_app.duplicates.model import Found
from desktop_app.errors import Cancelled
from desktop_app.jobs import Job
from ui.desk.desk import Desk

UNASKED = 20_000
"""A book of up to so many people is searched by itself; a larger one on request."""
_SETTLE_MS = 900  # changes in quick succession are searched together
_AT_START_MS = 2_500  # the window comes first
_TOUCHING = (Topic.CONTACT, Topic.CONTACT_POINT, Topic.VERDICT, Topic.MERGE)


class DuplicateWatch(QObject):
    """``counted(Found)``: the number of open groups."""

    counted = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._running = False
        self._again = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        desk.changed.connect(self._hear)
        desk.replaced.connect(lambda _book: self._timer.start(_AT_START_MS))
        self._timer.start(_AT_START_MS)

    def _hear(self, changes: object) -> None:
        if not isinstance(changes, ChangeSet):
            return
        if changes.touches(*_TOUCHING):
            self._timer.start(_SETTLE_MS)
        elif changes.touches(Topic.DUPLICATES):
            self._count()

    def look(self) -> None:
        """Searches the people changed since the last search; never two searches at once."""
        if self._running:
            self._again = True
            return
        self._running = True
        self._desk.upkeep(self, _look, self._looked, failed=self._failed)

    def _looked(self, found: Found | None) -> None:
        self._end()
        if found is not None:
            self._desk.changed.emit(ChangeSet(None, {Topic.DUPLICATES: None}))

    def _failed(self, error: BaseException) -> None:
        self._end()
        if not isinstance(error, Cancelled):
            self._desk.failed(error)

    def _end(self) -> None:
        self._running = False
        if self._again:
            self._again = False
            self._timer.start(_SETTLE_MS)

    def _count(self) -> None:
        self._desk.read(
            self,
            lambda book, _job: book.duplicates.count(),
            self.counted.emit,
            key="duplicates.count",
        )


def _look(book: Book, job: Job) -> Found | None:
    """None for a book that was never searched and is too large to search unasked."""
    if not book.duplicates.searched() and not 0 < book.contacts.count() <= UNASKED:
        return None
    return book.duplicates.refresh(job=job)
