"""One of the numbers of a dry run, which opens to the first of its rows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from desktop_app.importing.model import FieldChange, RowExample
from ui.desk.desk import Desk
from ui.importing.counts import LOOKS
from ui.importing.examples import Opener
from ui.importing.words import FieldWords, one_line
from ui.kit import ElidedLabel, Label, group, hbox, vbox

_MANY_CHANGES = 4
_PLACE = 76
_NOTHING = "–"
_TOP = Qt.AlignmentFlag.AlignTop


class OutcomeRow(QWidget):
    """Icon, words, number. With ``examples`` it opens: row of the sheet, name, remark.

    ``name``: that of a number of Counts; ``count``: what it is called, and the number.
    """

    def __init__(
        self,
        desk: Desk,
        fields: FieldWords,
        name: str,
        count: tuple[str, int],
        examples: Sequence[RowExample],
    ) -> None:
        super().__init__()
        self._desk, self._fields = desk, fields
        words, many = count
        icon, tone, _ = LOOKS[name]
        number = desk.i18n.number(many)
        self.opener = Opener(desk.theme, words, number, icon, tone)
        self.opener.setObjectName(f"count_{name}")
        self.opener.setEnabled(bool(examples))
        lines = vbox(spacing=6, margins=(54, 2, 10, 10))
        for example in examples:
            lines.addWidget(self._line(example))
        more = many - len(examples)
        if more > 0:
            said = self.tr("and {n} more rows", "", more).format(n=desk.i18n.number(more))
            lines.addWidget(Label(said, "small", "text3"))
        self.examples = group(lines)
        self.examples.setObjectName(f"rows_{name}")
        self.examples.hide()
        self.opener.toggled.connect(self.examples.setVisible)
        self.setLayout(vbox(self.opener, self.examples))

    def _line(self, example: RowExample) -> QWidget:
        place = ElidedLabel(row_words(self._desk, example.row), "small", "text3")
        place.setFixedWidth(_PLACE)
        who = ElidedLabel(one_line(example.name) or _NOTHING, "small")
        told = vbox(*(ElidedLabel(words, "small", "text2") for words in self._told(example)))
        line = hbox((place, _TOP), 8, (vbox(who, None), 2))
        if told.count():
            line.addSpacing(12)
            line.addLayout(told, 3)
        return group(line)

    def _told(self, example: RowExample) -> list[str]:
        if example.same_as is not None:
            row = self._desk.i18n.number(example.same_as)
            return [self.tr("the same person as row {n}").format(n=row)]
        by_field: dict[str, list[FieldChange]] = {}
        for change in example.changes:
            by_field.setdefault(change.field, []).append(change)
        told = [self._changed(*item) for item in list(by_field.items())[:_MANY_CHANGES]]
        more = len(by_field) - len(told)
        if more > 0:
            told.append(self.tr("and {n} more", "", more).format(n=self._desk.i18n.number(more)))
        return told

    def _changed(self, field: str, changes: Sequence[FieldChange]) -> str:
        """A field of one value; added numbers, addresses and tags share one."""
        before = self._value(field, changes[0].before)
        after = ", ".join(self._value(field, change.after) for change in changes)
        return f"{self._fields.name(field)}: {before}  →  {after}"

    def _value(self, field: str, value: str) -> str:
        return one_line(self._fields.kept(field, value)) if value else _NOTHING


def row_words(desk: Desk, row: int) -> str:
    """A row of the sheet."""
    words = QCoreApplication.translate("IssueRow", "Row {n}")
    return words.format(n=desk.i18n.number(row))
