"""The small dialogs of the room: deleting many, a tag, a custom field, a segment."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.changes import Receipt
from desktop_app.contacts.model import CUSTOM_TYPES
from desktop_app.errors import UserError
from desktop_app.segments.model import RuleJson
from ui.contacts.table import offer
from ui.contacts.words import grouped
from ui.desk.desk import Desk
from ui.kit import Dialog, Dropdown, FormRow, LineEdit, Sentence, vbox
from ui.look.theme import Theme


class DeleteDialog(Dialog):
    """Shows the numbers of deleting many people."""

    def __init__(
        self, theme: Theme, parent: QWidget, people: int, stopped: int, backed_up: bool
    ) -> None:
        super().__init__(theme, parent, "")
        title = grouped(self.tr("Remove %n people from the list", "", people), people)
        self.setWindowTitle(title)
        self.title.setText(title)
        self.setObjectName("delete_dialog")
        if stopped:
            words = self.tr("%n of them are on the stop list and stay on it.", "", stopped)
            self.add_text(grouped(words, stopped))
        if backed_up:
            self.add_text(self.tr("A backup is made first. Undo works any time."))
        else:
            self.add_text(self.tr("Undo works any time."))
        self.add_button(self.tr("Keep them"), "ghost", "reject")
        words = self.tr("Remove {count}").format(count=f"{people:,}")
        self.add_button(words, "danger", "accept", "trash").setObjectName("delete")


class TagDialog(Dialog):
    """Asks for a tag. ``named(str)`` when one was given."""

    named = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget, people: int, known: Sequence[str]) -> None:
        super().__init__(theme, parent, "")
        title = grouped(self.tr("Tag %n people", "", people), people)
        self.setWindowTitle(title)
        self.title.setText(title)
        self.edit = LineEdit(name=self.tr("Tag"))
        self.edit.setObjectName("tag_name")
        offer(self.edit, list(known))
        self.row = FormRow(theme, self.tr("Tag"), self.edit)
        self.body.addWidget(self.row)
        self.add_button(self.tr("Cancel"), "ghost", "reject")
        button = self.add_button(self.tr("Tag them"), "primary", "none", "tag")
        button.setDefault(True)
        button.clicked.connect(self._give)
        self.edit.setFocus()

    def _give(self) -> None:
        name = self.edit.text().strip()
        if not name:
            self.row.set_error(self.tr("Type a word, such as VIP."))
            return
        self.named.emit(name)
        self.accept()


class FieldDialog(Dialog):
    """Asks for a custom field. ``added(str)``: its column."""

    added = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk.theme, parent, "")
        title = self.tr("Add a field")
        self.setWindowTitle(title)
        self.title.setText(title)
        self.setObjectName("field_dialog")
        self._desk = desk
        self.add_text(self.tr("Something this shop wants to know of people, such as a shoe size."))
        self.edit = LineEdit(name=self.tr("What to call it"))
        self.edit.setObjectName("field_label")
        self.row = FormRow(desk.theme, self.tr("What to call it"), self.edit)
        words = {
            "text": self.tr("Text"),
            "number": self.tr("Number"),
            "date": self.tr("Date"),
            "yes_no": self.tr("Yes or no"),
        }
        items = [(key, words.get(key, key)) for key in CUSTOM_TYPES]
        self.kind = Dropdown(desk.theme, items, "text", name=self.tr("What it holds"))
        self.kind.setObjectName("field_type")
        kind = FormRow(desk.theme, self.tr("What it holds"), self.kind)
        self.body.addLayout(vbox(4, self.row, 12, kind))
        self.add_button(self.tr("Cancel"), "ghost", "reject")
        self.button = self.add_button(self.tr("Add the field"), "primary", "none", "plus")
        self.button.setDefault(True)
        self.button.setObjectName("add_field")
        self.button.clicked.connect(self._add)
        self.edit.setFocus()

    def _add(self) -> None:
        label, kind = self.edit.text(), self.kind.key
        self.button.setEnabled(False)
        self._desk.edit(
            self,
            lambda book, _job: book.contacts.add_field(label, kind),
            self._over,
            failed=self._failed,
        )

    def _over(self, receipt: Receipt[str]) -> None:
        self.accept()
        label = self.edit.text().strip()
        self._desk.toast_undo(self.tr("Added the field “{name}”").format(name=label), receipt)
        self.added.emit(receipt.value)

    def _failed(self, error: BaseException) -> None:
        self.button.setEnabled(True)
        if isinstance(error, UserError):
            self.row.set_error(self._desk.i18n.words.of(error))
        else:
            self._desk.failed(error)


class SegmentDialog(Dialog):
    """Asks for the name of a segment; ``sentence`` describes its rule. ``saved(str)``: the name."""

    saved = Signal(str)

    def __init__(
        self, desk: Desk, parent: QWidget, rule: RuleJson, sentence: str, name: str
    ) -> None:
        super().__init__(desk.theme, parent, "")
        title = self.tr("Save as segment")
        self.setWindowTitle(title)
        self.title.setText(title)
        self.setObjectName("segment_dialog")
        self._desk = desk
        self._rule = rule
        said = Sentence(_bold(sentence), "text2")
        self.edit = LineEdit(name, name=self.tr("Name"))
        self.edit.setObjectName("segment_name")
        self.row = FormRow(
            desk.theme,
            self.tr("Name"),
            self.edit,
            self.tr("It keeps itself up to date: people who match tomorrow are in it tomorrow."),
        )
        self.body.addLayout(vbox(said, 12, self.row))
        self.add_button(self.tr("Cancel"), "ghost", "reject")
        self.button = self.add_button(self.tr("Save"), "primary", "none")
        self.button.setDefault(True)
        self.button.setObjectName("save")
        self.button.clicked.connect(self._save)
        self.edit.setFocus()
        self.edit.selectAll()

    def _save(self) -> None:
        name = self.edit.text()
        self.button.setEnabled(False)
        self._desk.write(
            self,
            lambda book, _job: book.segments.save(name, self._rule),
            lambda _id: self._over(" ".join(name.split())),
            failed=self._failed,
        )

    def _over(self, name: str) -> None:
        self.accept()
        self.saved.emit(name)

    def _failed(self, error: BaseException) -> None:
        self.button.setEnabled(True)
        if isinstance(error, UserError):
            self.row.set_error(self._desk.i18n.words.of(error))
        else:
            self._desk.failed(error)


def _bold(sentence: str) -> str:
    """A sentence as HTML, with the values between ** in bold."""
    parts = escape(sentence).split("**")
    return "".join(f"<b>{part}</b>" if n % 2 else part for n, part in enumerate(parts))
