"""Unsaved notes about people; they outlive their page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from desktop_app.changes import ChangeSet, Topic
from ui.desk.desk import Desk


class Notes(QObject):
    """All of them of the open book. They are attached to the desk, which every page gets."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._begun: dict[int, str] = {}
        self._names: dict[int, str] = {}  # of those who are in the list
        desk.changed.connect(self._hear)

    @staticmethod
    def of(desk: Desk) -> Notes:
        """The notes of a desk; those of a closed book are dropped."""
        return desk.keep(Notes)

    def about(self, contact_id: int) -> str:
        """The text typed about a person so far."""
        return self._begun.get(contact_id, "")

    def put(self, contact_id: int, name: str, text: str) -> None:
        """Sets the text typed about a person; blank removes it."""
        if text.strip():
            self._begun[contact_id], self._names[contact_id] = text, name
        else:
            self._begun.pop(contact_id, None)

    def names(self) -> list[str]:
        """The people with a note. A note about a deleted person is ignored."""
        return [self._names[one] for one in self._begun if one in self._names]

    def _hear(self, changes: object) -> None:
        if self._begun and isinstance(changes, ChangeSet) and changes.touches(Topic.CONTACT):
            people = list(self._begun)
            self._desk.read(
                self,
                lambda book, _job: {
                    one.id: one.display_name for one in book.contacts.get_many(people)
                },
                self._set_names,
                key="contacts.notes",
            )

    def _set_names(self, names: dict[int, str]) -> None:
        self._names = names


def unsaved(desk: Desk, kept: object) -> list[str]:
    """Page.unsaved of the contacts."""
    words = QCoreApplication.translate("NoteBox", "A note about {name}")
    return [words.format(name=name) for name in Notes.of(desk).names()]
