"""The head of an open campaign: the way back, its editable name, and its state."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kit import IconLabel, Label, LineEdit, hbox
from ui.kit.buttons import Crumb
from ui.look.fonts import font, text_width
from ui.look.theme import TYPE, Theme

_TITLE = TYPE["title"]
_EDGE = 7  # the border and padding, so that the text is where a title's would be


class NameEdit(LineEdit):
    """An editable title. Enter is done, Escape cancels."""

    def __init__(self, theme: Theme, name: str, label: str) -> None:
        super().__init__(name, label, label)
        self._kept = name
        self.setFont(font(_TITLE.px, _TITLE.weight))
        self.setFixedHeight(40)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        hex_ = theme.hex
        self.setStyleSheet(
            "QLineEdit { border: 1px solid transparent; background: transparent; padding: 0 6px; }"
            f"QLineEdit:hover {{ border-color: {hex_('line_strong')}; }}"
            f"QLineEdit:focus {{ border: 2px solid {hex_('focus')}; padding: 0 5px;"
            f" background: {hex_('surface')}; }}"
            f'QLineEdit[error="true"] {{ border-color: {hex_("no")}; }}'
        )
        self.textChanged.connect(lambda _text: self.updateGeometry())
        self.setCursorPosition(0)

    def sizeHint(self) -> QSize:
        shown = self.text() or self.placeholderText()
        return QSize(round(text_width(shown, _TITLE.px, _TITLE.weight)) + 2 * _EDGE + 8, 40)

    def minimumSizeHint(self) -> QSize:
        return QSize(64, 40)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Scrolls a name that is too long back to its beginning."""
        super().focusOutEvent(event)
        self.setCursorPosition(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._kept = self.text()
            self.clearFocus()
            return
        if event.key() == Qt.Key.Key_Escape and self.text() != self._kept:
            self.setText(self._kept)
            self.textEdited.emit(self._kept)
            return
        super().keyPressEvent(event)


class CampaignHeader(QWidget):
    """ "Campaigns > Water Festival   SMS · draft", 68 px. ``renamed``: another name was typed."""

    renamed = Signal(str)

    def __init__(
        self, theme: Theme, name: str, on_crumb: Callable[[], None], right: Sequence[QWidget]
    ) -> None:
        super().__init__()
        crumb = Crumb(theme, self.tr("Campaigns"))
        crumb.setObjectName("crumb")
        crumb.clicked.connect(lambda: on_crumb())
        self.name = NameEdit(theme, name, self.tr("Name of the campaign"))
        self.name.setObjectName("name")
        self.name.textEdited.connect(self.renamed)
        self.about = Label("", "small", "text3")
        self.about.setObjectName("about")
        self.about.setContentsMargins(0, 5, 0, 0)
        box = hbox(
            crumb,
            6,
            IconLabel(theme, "caret-right", 14, "text3"),
            1,
            self.name,
            5,
            self.about,
            None,
            margins=(24, 0, 24, 0),
        )
        for widget in right:
            box.addSpacing(8)
            box.addWidget(widget)
        self.setLayout(box)
        self.setFixedHeight(68)
