"""The form of a person, new or existing: points, fields, tags, and their source."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.book import Book
from desktop_app.contacts.model import Contact, Field
from desktop_app.errors import UserError
from desktop_app.jobs import Job
from ui.contacts.actions import PeopleActions
from ui.contacts.field_editors import FieldEditor
from ui.contacts.points_editor import PointsEditor
from ui.contacts.words import ContactWords
from ui.desk.desk import Desk
from ui.kit import (
    Button,
    Dialog,
    FormRow,
    Label,
    ScrollArea,
    TagEdit,
    group,
    hbox,
    vbox,
)

_FIRST = (
    "full_name",
    "latin_name",
    "province",
    "birth_date",
    "company",
    "job_title",
    "notes",
)
_GAP, _BETWEEN = 14, 16


class PersonDialog(Dialog):
    """``saved(id)``: the person was added or changed. ``open_asked(id)``: another person is to be
    shown.

    ``given`` fills the form of a new person: {"phone": "012 345 678"}, {"email"} or {"full_name"}.
    """

    saved = Signal(int)
    open_asked = Signal(int)

    def __init__(
        self,
        desk: Desk,
        words: ContactWords,
        actions: PeopleActions,
        parent: QWidget,
        fields: Sequence[Field],
        tags: Sequence[str],
        contact: Contact | None = None,
        given: dict[str, str] | None = None,
    ) -> None:
        super().__init__(desk.theme, parent, "", 580)
        title = self.tr("Edit person") if contact is not None else self.tr("Add a person")
        self.setWindowTitle(title)
        self.title.setText(title)
        self.setObjectName("person_dialog")
        self._desk = desk
        self._words = words
        self._actions = actions
        self._contact = contact
        self._added = -1
        given = given or {}
        values = {**given} if contact is None else dict(contact.values)
        if contact is None:
            values["source"] = self.tr("at the counter")
        self._editors = {
            field.key: FieldEditor(desk, words, field, values.get(field.key), self)
            for field in fields
        }
        self._points = PointsEditor(
            desk,
            words,
            contact.points if contact is not None else (),
            contact.id if contact is not None else None,
            given.get("phone", ""),
            given.get("email", ""),
        )
        self._points.open_asked.connect(self._open_other)
        self._known_tags = list(contact.tags) if contact is not None else []
        self._tags = TagEdit(
            desk.theme,
            self._known_tags,
            tags,
            self.tr("Add a tag"),
            name=self.tr("Tags"),
            remove_words=self.tr("Take off {tag}"),
        )
        self._tags.setObjectName("person_tags")
        self._build(parent)

    # building

    def _build(self, parent: QWidget) -> None:
        self._trouble = Label("", "smallb", "no", wrap=True)
        self._trouble.hide()
        area = ScrollArea(group(self._form()))
        area.setFixedHeight(max(320, min(640, parent.window().height() - 220)))
        self.body.addWidget(area)
        self.body.addWidget(self._trouble)
        self.add_button(self.tr("Cancel"), "ghost", "reject")
        words = self.tr("Add person") if self._contact is None else self.tr("Save")
        self.button = self.add_button(words, "primary", "none")
        self.button.setObjectName("save")
        self.button.setDefault(True)
        self.button.clicked.connect(self._save)
        if self._contact is None and self._editors["full_name"].text():
            self._points.focus_phone()
        else:
            self._editors["full_name"].widget.setFocus()

    def _form(self) -> QVBoxLayout:
        custom = [key for key, editor in self._editors.items() if editor.field.custom]
        tags = FormRow(self.theme, self.tr("Tags"), self._tags)
        parts: list[QWidget | QVBoxLayout] = [
            self._pair("full_name", "latin_name"),
            vbox(self._points),
            self._pair("province", "birth_date"),
            self._pair("company", "job_title"),
            vbox(tags),
            vbox(self._editors["notes"].row),
        ]
        if self._contact is None:
            source = self._editors["source"].widget
            question = self.tr("How do you know this person?")
            self._source_row = FormRow(self.theme, question, source)
            parts.append(vbox(self._source_row))
        parts += [self._pair(*custom[n : n + 2]) for n in range(0, len(custom), 2)]
        parts += [self._fold(), self._more]
        form = vbox(margins=(0, 2, 14, 4), spacing=_GAP)
        for part in parts:
            if isinstance(part, QWidget):
                form.addWidget(part)
            else:
                form.addLayout(part)
        form.addStretch(1)
        return form

    def _fold(self) -> QWidget:
        """The button for rarely used fields; opens at once if one is filled."""
        shown_first = {*_FIRST, *(["source"] if self._contact is None else [])}
        seldom = [
            editor
            for key, editor in self._editors.items()
            if key not in shown_first and not editor.field.custom
        ]
        rows = [editor.row for editor in seldom] + self._points.more
        pairs = vbox(spacing=_GAP)
        for number in range(0, len(rows), 2):
            pairs.addLayout(self._pair(*rows[number : number + 2]))
        self._more = group(pairs)
        self._more.hide()
        button = Button(self.theme, self.tr("More fields"), None, "link", tail="caret-down")
        button.setObjectName("more_fields")

        def turn() -> None:
            self._more.setVisible(self._more.isHidden())
            closed = self._more.isHidden()
            button.setText(self.tr("More fields") if closed else self.tr("Fewer fields"))

        self._turn = turn
        button.clicked.connect(turn)
        if any(editor.text() for editor in seldom if editor.field.key != "source"):
            turn()
        return group(hbox(button, None))

    def _pair(self, *rows: str | QWidget) -> QVBoxLayout:
        widgets = [self._editors[row].row if isinstance(row, str) else row for row in rows]
        # each at the top of its half: a help line under one must not move the other
        line = hbox(*((group(vbox(widget, None)), 1) for widget in widgets), spacing=_BETWEEN)
        if len(widgets) == 1:
            line.addStretch(1)
        return vbox(line)

    # saving

    def _save(self) -> None:
        self._tags.commit()
        for editor in self._editors.values():
            editor.row.set_error("")
        self._trouble.hide()
        points = self._points.points()
        if not (points or self._text("full_name") or self._text("latin_name")):
            words = self._desk.say("contacts.empty")
            self._editors["full_name"].row.set_error(words)
            self._editors["full_name"].row.point_out()
            return
        self.button.setEnabled(False)
        if self._contact is None:
            self._add()
        else:
            self._change(self._contact)

    def _add(self) -> None:
        values = {key: editor.text() for key, editor in self._editors.items() if editor.text()}
        points, tags = self._points.points(), self._tags.tags

        def add(book: Book, _job: Job) -> None:
            self._added = book.contacts.add(values, points, tags, values.get("source", "typed"))

        name = values.get("full_name") or values.get("latin_name") or points[0].raw
        self._actions.write(
            add, self.tr("Added {name}").format(name=name), self._over, self._failed
        )

    def _change(self, contact: Contact) -> None:
        changed = {k: e.text() or None for k, e in self._editors.items() if e.changed}
        points = self._points.points() if self._points.changed else None
        tags = self._tags.tags if self._tags.tags != self._known_tags else None

        def change(book: Book, _job: Job) -> None:
            book.contacts.change(contact.id, changed, points, tags)

        self._added = contact.id
        name = self._text("full_name") or contact.display_name
        self._actions.write(
            change, self.tr("Changed {name}").format(name=name), self._over, self._failed
        )

    def _text(self, key: str) -> str:
        return self._editors[key].text()

    def _over(self) -> None:
        self.accept()
        self.saved.emit(self._added)

    def _failed(self, error: BaseException) -> None:
        """Shows the error under the field that could not be read."""
        self.button.setEnabled(True)
        if not isinstance(error, UserError):
            self._desk.failed(error)
            return
        sentence = self._desk.i18n.words.of(error)
        value = error.details.get("value")
        for editor in self._editors.values():
            if value is not None and editor.changed and editor.text() == value:
                editor.row.set_error(sentence)
                if self._more.isHidden() and self._more.isAncestorOf(editor.row):
                    self._turn()
                editor.row.point_out()
                return
        if error.code == "contacts.no_source" and self._contact is None:
            self._source_row.point_out()
        self._trouble.setText(sentence)
        self._trouble.show()
        self.fit()

    def _open_other(self, contact_id: int) -> None:
        self.reject()
        self.open_asked.emit(contact_id)
