"""The forms above the contacts page: a person's, and the filters saved as a segment."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.contacts.model import Contact
from desktop_app.segments.model import RuleJson
from ui.contacts.actions import PeopleActions
from ui.contacts.dialogs import SegmentDialog
from ui.contacts.empty import identifier_in
from ui.contacts.person_dialog import PersonDialog
from ui.contacts.words import ContactWords
from ui.desk.desk import Desk
from ui.desk.places import ShowSegment


class ContactForms(QObject):
    """``asked_for(id)``: a person who was added, or found by a form, is to be shown."""

    asked_for = Signal(int)

    def __init__(
        self, desk: Desk, around: QWidget, words: ContactWords, actions: PeopleActions
    ) -> None:
        super().__init__(around)
        self._desk, self._around, self._words, self._actions = desk, around, words, actions

    def add(self, text: str, tags: Sequence[str]) -> None:
        """The form of a new person; a number, an address or a name may be known already."""
        identifier = identifier_in(text, self._desk.facts.region)
        kind = "full_name" if identifier is None else identifier.kind
        dialog = self._form(None, tags, {kind: text.strip()} if text.strip() else {})
        dialog.saved.connect(self.asked_for)
        dialog.open()

    def edit(self, contact_id: int, tags: Sequence[str]) -> None:
        """The form of somebody in the list."""
        self._desk.read(
            self,
            lambda book, _job: book.contacts.get(contact_id),
            lambda contact: self._form(contact, tags, {}).open(),
            key="contacts.form",
        )

    def _form(
        self, contact: Contact | None, tags: Sequence[str], given: dict[str, str]
    ) -> PersonDialog:
        desk = self._desk
        dialog = PersonDialog(
            desk, self._words, self._actions, self._around, desk.facts.fields, tags, contact, given
        )
        dialog.open_asked.connect(self.asked_for)
        return dialog

    def save_segment(self, rule: RuleJson, titles: Sequence[str]) -> None:
        """Asks for the name of a segment with this rule; the titles of its lines propose one."""
        words = self._desk.i18n.words
        self._desk.read(
            self,
            lambda book, _job: book.segments.sentence(rule, words),
            lambda sentence: self._ask_name(rule, sentence, ", ".join(titles)),
            key="contacts.segment",
        )

    def _ask_name(self, rule: RuleJson, sentence: str, name: str) -> None:
        dialog = SegmentDialog(self._desk, self._around, rule, sentence, name)
        dialog.saved.connect(self._saved)
        dialog.open()

    def _saved(self, name: str) -> None:
        self._desk.toast(
            self.tr("Saved “{name}”").format(name=name),
            self.tr("Show"),
            lambda: self._desk.go(ShowSegment(name)),
        )
