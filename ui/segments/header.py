"""The head of the builder: back to the list, the editable name, and the buttons."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kit import Button, Crumb, ElidedLabel, IconLabel, LineEdit, hbox
from ui.look.fonts import font, text_width
from ui.look.theme import TYPE, Theme

_NAME = TYPE["title"]
_LEAST, _MOST = 64, 460
_GAPS = 2 * 24 + 6 + 14 + 4 + 12 + 8 + 8  # margins, the caret, and the gaps between the parts


class NameEdit(LineEdit):
    """An editable title; its frame shows only in use."""

    def __init__(self, theme: Theme, text: str, hint: str, name: str) -> None:
        super().__init__(text, hint, name)
        self.setFont(font(_NAME.px, _NAME.weight))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setStyleSheet(
            "QLineEdit { border: 1px solid transparent; background: transparent; padding: 0 7px; }"
            f"QLineEdit:hover {{ border-color: {theme.hex('line_strong')}; }}"
            f"QLineEdit:focus {{ border: 2px solid {theme.hex('focus')}; padding: 0 6px;"
            f" background: {theme.hex('surface')}; }}"
            f'QLineEdit[error="true"] {{ border-color: {theme.hex("no")}; }}'
        )
        self.textChanged.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        words = self.text() or self.placeholderText()
        width = round(text_width(words, _NAME.px, _NAME.weight)) + 24
        return QSize(max(_LEAST, min(width, _MOST)), 36)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 2 * _LEAST), 36)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.clearFocus()
        super().keyPressEvent(event)


class BuilderHeader(QWidget):
    """Segments > name, the state, and the two buttons."""

    back = Signal()
    renamed = Signal(str)
    use_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.crumb = Crumb(theme, self.tr("Segments"))
        self.crumb.setObjectName("crumb")
        self.crumb.clicked.connect(self.back)
        self.name = NameEdit(theme, name, self.tr("Name this segment"), self.tr("Name"))
        self.name.setObjectName("segment_name")
        self.name.textEdited.connect(self.renamed)
        self.note = ElidedLabel("", "small", "text3")
        self.note.setContentsMargins(0, 5, 0, 0)
        self.note.setObjectName("saved_note")
        self._use_words = self.tr("Use in a campaign")
        self.use = Button(theme, self._use_words, "megaphone", tip=self._use_words)
        self.use.setObjectName("use_segment")
        self.use.clicked.connect(self.use_wanted)
        self.save = Button(theme, self.tr("Save segment"), None, "primary", shortcut="Ctrl+S")
        self.save.setObjectName("save_segment")
        self.save.clicked.connect(self.save_wanted)
        caret = IconLabel(theme, "caret-right", 14, "text3")
        row = hbox(self.crumb, 6, caret, self.name, 4, (self.note, 1), 12, self.use, 8, self.save)
        row.setContentsMargins(24, 0, 24, 0)
        self.setLayout(row)
        self.setFixedHeight(68)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def _settle(self) -> None:
        """If not all texts fit, the button is hidden in favour of the note: it has an icon."""
        for words in (self._use_words, ""):
            self.use.setText(words)
            parts = (self.crumb, self.name, self.note, self.use, self.save)
            needed = sum(part.sizeHint().width() for part in parts)
            if needed + _GAPS <= self.width():
                break

    def show_state(self, note: str, *, can_save: bool, can_use: bool) -> None:
        """Whether there is something to save, in words and on the buttons."""
        self.note.setText(note)
        self._settle()
        self.save.setEnabled(can_save)
        self.use.setEnabled(can_use)
