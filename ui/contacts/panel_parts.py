"""Small parts of the person panel: a point, a fact, and the field for a note."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.contacts.model import ContactPoint
from ui.contacts.words import POINT_ICONS, ContactWords
from ui.kit import (
    Button,
    ElidedLabel,
    IconLabel,
    Label,
    Paragraph,
    PointRow,
    TextArea,
    group,
    hbox,
    vbox,
)
from ui.look.fonts import text_width
from ui.look.theme import TYPE, Theme

_LABEL = 104
_BESIDE = 16 + 12 + 8 + 4  # the icon of a point and the gaps in its line


def point_row(
    theme: Theme,
    words: ContactWords,
    point: ContactPoint,
    main: bool,
    copy: Button,
    room: int,
    closed: Sequence[str],
) -> QWidget:
    """A point with its network, label and kind, and its copy button; issues in amber, in red the
    channels that are ``closed`` by a no at this point itself.

    The number or address comes first: the rest goes below if ``room``, in pixels, is too narrow for
    both.
    """
    icon = POINT_ICONS.get(point.kind, "globe")
    value = words.point(point)
    if point.problem is not None:
        top = hbox(IconLabel(theme, icon, 16, "text3"), 12, (ElidedLabel(value), 1))
        return group(vbox(top, _remark(theme, "warning-fill", words.problem(point), "warn")))
    about = [words.carrier(point)] if point.kind == "phone" else [words.kind(point.kind)]
    about += [point.label] if point.label else []
    about += [words.main()] if main else []
    note = " · ".join(dict.fromkeys(part for part in about if part))
    wanted = sum(_width_of(text, role) for text, role in ((value, "body"), (note, "meta")))
    if wanted + _BESIDE + copy.sizeHint().width() <= room:
        rows = vbox(hbox((PointRow(theme, icon, value, note), 1), 4, copy))
    else:
        top = hbox((PointRow(theme, icon, value), 1), copy)
        rows = vbox(top, hbox(28, (Label(note, "meta", "text3", wrap=True), 1)))
    if closed:
        rows.addLayout(_remark(theme, "prohibit", words.stopped(point.kind, closed), "no"))
    return group(rows)


def _remark(theme: Theme, icon: str, text: str, tone: str) -> QHBoxLayout:
    """The facts about a point, below it."""
    mark = IconLabel(theme, icon, 13, tone)
    return hbox(28, mark, 6, (Label(text, "metab", tone, wrap=True), 1))


def _width_of(text: str, role: str) -> int:
    """The width of a text in pixels."""
    size = TYPE[role]
    return round(text_width(text, size.px, size.weight)) + 2


def fact_row(label: str, text: str) -> QHBoxLayout:
    """The name of a field, and its value, which may be long."""
    name = Label(label, "small", "text3", wrap=True)
    name.setFixedWidth(_LABEL)
    top = Qt.AlignmentFlag.AlignTop
    return hbox((name, top), 12, (Paragraph(text, 13, "text"), 1))


class NoteBox(QWidget):
    """A field for a note that opens and closes; ``on_save(text)`` gets the typed text.

    It starts open with the unsaved ``text``. ``on_typed`` is called for every letter.
    """

    def __init__(
        self,
        theme: Theme,
        text: str,
        on_typed: Callable[[str], None],
        on_save: Callable[[str], object],
    ) -> None:
        super().__init__()
        self._on_save = on_save
        name = self.tr("Write a note")
        self.area = TextArea(text, name, 3, name)
        self.area.setObjectName("note")
        self.area.textChanged.connect(lambda: on_typed(self.area.toPlainText()))
        self._save = Button(theme, self.tr("Keep"), None, "primary", True, shortcut="Ctrl+Return")
        self._save.setObjectName("keep_note")
        self._save.clicked.connect(self._keep)
        cancel = Button(theme, self.tr("Cancel"), None, "ghost", True)
        cancel.clicked.connect(self.close_box)
        self.setLayout(vbox(12, self.area, 8, hbox(None, cancel, self._save, spacing=8)))
        self.setVisible(bool(text))

    def open(self, text: str) -> None:
        """Shows the field with the text typed so far."""
        self.area.setPlainText(text)
        self.show()
        self.area.setFocus()

    def draft(self) -> str | None:
        """The typed text, None while the field is closed."""
        return None if self.isHidden() else self.area.toPlainText()

    def close_box(self) -> None:
        """Hides the field and clears its text."""
        self.area.clear()
        self.hide()

    def _keep(self) -> None:
        text = self.area.toPlainText().strip()
        self.close_box()
        if text:
            self._on_save(text)
