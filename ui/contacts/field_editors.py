"""The input field for one value of a person, by the type of that value."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop_app import languages
from desktop_app.contacts.model import Field
from ui.contacts.words import ContactWords
from ui.desk.desk import Desk
from ui.kit import Dropdown, FormRow, LineEdit, TextArea


class FieldEditor(QObject):
    """``row`` is the widget with its label; ``text()`` what is typed, as the core takes it."""

    def __init__(
        self, desk: Desk, words: ContactWords, field: Field, value: object, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._words = words
        self.field = field
        label = words.field(field)
        self.widget, self.text = self._make(value, label)
        self.widget.setObjectName(f"field_{field.key}")
        self.row = FormRow(desk.theme, label, self.widget)
        self.at_first = self.text()

    @property
    def changed(self) -> bool:
        """Whether its value differs from the initial one."""
        return self.text() != self.at_first

    def _make(self, value: object, label: str) -> tuple[QWidget, Callable[[], str]]:
        field = self.field
        if field.key == "province":
            return self._dropdown(self._words.provinces(), value, label)
        choices = {"gender": ("female", "male"), "language": languages.codes()}
        if field.key in choices:
            named = [(key, self._words.value(field, key)) for key in choices[field.key]]
            return self._dropdown(named, value, label)
        if field.type == "yes_no":
            answers = [("yes", self._words.value(field, 1)), ("no", self._words.value(field, 0))]
            chosen = None if value is None else "yes" if value else "no"
            return self._dropdown(answers, chosen, label)
        typed = self._words.typed(field, value)
        if field.type == "long_text":
            area = TextArea(typed, "", 2, label)
            return area, lambda: area.toPlainText().strip()
        hint = self.tr("dd/mm/yyyy") if field.type == "date" else ""
        if field.key == "birth_date":
            hint = self.tr("dd/mm/yyyy, or dd/mm without a year")
        edit = LineEdit(typed, hint, label)
        return edit, lambda: " ".join(edit.text().split())

    def _dropdown(
        self, items: Sequence[tuple[str, str]], value: object, label: str
    ) -> tuple[QWidget, Callable[[], str]]:
        choices = [("", self.tr("Not known")), *items]
        current = "" if value is None else str(value)
        if current not in [key for key, _ in choices]:
            choices.append((current, current))
        box = Dropdown(self._desk.theme, choices, current, name=label)
        return box, lambda: box.key
