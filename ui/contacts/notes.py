"""The notes about people that were begun and not kept yet; they outlive their page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from desktop_app.book import Book
from ui.desk.desk import Desk
from ui.desk.page import State


class Notes(QObject):
    """All of them of the book that is open. They hang on the desk, which every page is given."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._book: Book = desk.book
        self._begun: dict[int, str] = {}

    @staticmethod
    def of(desk: Desk) -> Notes:
        """The notes of a desk; those of a book that was closed are forgotten."""
        found = desk.findChild(Notes)
        notes = found if isinstance(found, Notes) else Notes(desk)
        if notes._book is not desk.book:
            notes._book, notes._begun = desk.book, {}
        return notes

    def about(self, contact_id: int) -> str:
        """What was typed about a person so far."""
        return self._begun.get(contact_id, "")

    def put(self, contact_id: int, text: str) -> None:
        """What is typed about a person now; blank is nothing."""
        if text.strip():
            self._begun[contact_id] = text
        else:
            self._begun.pop(contact_id, None)

    def people(self) -> list[int]:
        """Whom there is a note about."""
        return list(self._begun)


def unsaved(desk: Desk, state: State) -> list[str]:
    """Page.unsaved of the contacts. A note about somebody who is gone is about nobody."""
    words = QCoreApplication.translate("NoteBox", "A note about {name}")
    people = desk.book.contacts.get_many(Notes.of(desk).people())
    return [words.format(name=person.display_name) for person in people]
