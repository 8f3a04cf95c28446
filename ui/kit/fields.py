"""Input fields, and the row that adds label, help and error to a field."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QSpinBox, QWidget

from ui.kit.base import let_wheel_pass, refresh_style, shortcut_text
from ui.kit.labels import IconLabel, Label, Paragraph, has_khmer
from ui.kit.layout import group, hbox, reveal, vbox
from ui.kit.paint import draw_glyph, draw_key
from ui.look.fonts import font, text_width
from ui.look.theme import Theme


def keep_baseline(edit: QLineEdit) -> None:
    """Keep the text at its height when Khmer is typed.

    Khmer's taller line makes QLineEdit draw everything 3 px higher; a top margin compensates.
    """

    def settle(text: str) -> None:
        edges = edit.textMargins()
        top = 6 if has_khmer(text) else 0
        if edges.top() != top:
            edit.setTextMargins(edges.left(), top, edges.right(), edges.bottom())

    edit.textChanged.connect(settle)
    settle(edit.text())


class LineEdit(QLineEdit):
    """One line of text, 36 px: LineEdit("012 345 678", placeholder="012 345 678")."""

    def __init__(self, text: str = "", placeholder: str = "", name: str = "") -> None:
        super().__init__(text)
        self.setFont(font(14))
        self.setFixedHeight(36)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name or placeholder)
        keep_baseline(self)

    def set_error(self, on: bool) -> None:
        """Draw the border in red, or in the normal colour."""
        self.setProperty("error", "true" if on else "false")
        refresh_style(self)


class SearchField(LineEdit):
    """A search box: SearchField(theme, "Search name, phone, tag", hint="Ctrl+K").

    `searched(str)` fires `delay` ms after the last key, at once on Enter and when cleared. Escape
    clears it. The hint is only shown; the window binds the key.
    """

    searched = Signal(str)

    def __init__(
        self, theme: Theme, placeholder: str, hint: str = "", delay: int = 150, name: str = ""
    ) -> None:
        super().__init__("", placeholder, name)
        self._theme = theme
        self._hint = shortcut_text(hint) if hint else ""
        room = round(text_width(self._hint, 12, 500)) + 16 if hint else 4
        self.setTextMargins(23, 0, room, 0)
        self.setMinimumWidth(160)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(delay)
        self._timer.timeout.connect(lambda: self.searched.emit(self.text()))
        self.textEdited.connect(lambda _text: self._timer.start())
        self.returnPressed.connect(self._now)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self._now()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        glyph = QRectF(11, 0, 16, self.height())
        draw_glyph(p, glyph, "magnifying-glass", self._theme.color("text3"), 16)
        if self._hint and not self.text():
            draw_key(p, self._theme, self.width() - 8, self.height() / 2, self._hint)
        p.end()

    def _now(self) -> None:
        self._timer.stop()
        self.searched.emit(self.text())


class TextArea(QPlainTextEdit):
    """Several lines of plain text: TextArea("", placeholder="Note", lines=4). Tab moves on."""

    def __init__(
        self, text: str = "", placeholder: str = "", lines: int = 4, name: str = ""
    ) -> None:
        super().__init__(text)
        self.setFont(font(14))
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name or placeholder)
        self.setTabChangesFocus(True)
        self._height = lines * 25 + 20
        self.setMinimumHeight(self._height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        return QSize(240, self._height)

    def set_error(self, on: bool) -> None:
        """Draw the border in red, or in the normal colour."""
        self.setProperty("error", "true" if on else "false")
        refresh_style(self)


class SpinField(QSpinBox):
    """A whole number: SpinField(theme, 90, 1, 3650, suffix=" days").

    Put Khmer words after the number into a separate Label.
    """

    def __init__(
        self,
        theme: Theme,
        value: int = 0,
        minimum: int = 0,
        maximum: int = 1_000_000,
        suffix: str = "",
        name: str = "",
    ) -> None:
        super().__init__()
        self._theme = theme
        self.setFont(font(14))
        self.setRange(minimum, maximum)
        self.setValue(value)
        self.setSuffix(suffix)
        self.setAccessibleName(name)
        self.setFixedHeight(36)
        self.setGroupSeparatorShown(True)
        let_wheel_pass(self)
        self.lineEdit().setTextMargins(10, 0, 0, 0)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        p = QPainter(self)
        color = self._theme.color("text2" if self.isEnabled() else "text3")
        middle = self.height() / 2
        draw_glyph(p, QRectF(self.width() - 23, middle - 13, 14, 13), "caret-up", color, 10)
        draw_glyph(p, QRectF(self.width() - 23, middle, 14, 13), "caret-down", color, 10)
        p.end()


class FormRow(QWidget):
    """A field with its label above and help or error below.

    row = FormRow(theme, "Phone", LineEdit(), help="10 digits")
    row.set_error("One digit is missing.")
    """

    def __init__(
        self, theme: Theme, label: str, field: QWidget, help: str = "", error: str = ""
    ) -> None:
        super().__init__()
        self.field = field
        self._name = label
        caption = Label(label, "smallb", "text2")
        caption.setBuddy(field)
        if not field.accessibleName():
            field.setAccessibleName(label)
        self._help = Paragraph(help, 13, "text3")
        self._error = Paragraph("", 13, "no")
        self._remark = Paragraph("", 13, "no")
        self._trouble = _marked(theme, "warning-fill", self._error)
        self._known = _marked(theme, "prohibit", self._remark)
        self.setLayout(vbox(caption, 6, field, 4, self._help, self._known, self._trouble))
        # only now: without a parent it would be a window of its own
        self._help.setVisible(bool(help))
        self.set_mark("")
        self.set_error(error)

    def set_help(self, text: str) -> None:
        """Change the help text under the field; "" hides it."""
        self._help.setText(text)
        self._help.setVisible(bool(text))

    def point_out(self) -> None:
        """Focus the field and scroll to it, including the text below it."""
        self.field.setFocus()
        reveal(self)

    def set_mark(self, sentence: str) -> None:
        """Show under the field what its value may not be used for, without an error. "" hides
        it."""
        self._remark.setText(sentence)
        self._known.setVisible(bool(sentence))

    def set_error(self, sentence: str) -> None:
        """Show an error under the field; "" hides it."""
        self._error.setText(sentence)
        self._trouble.setVisible(bool(sentence))
        self.field.setAccessibleDescription(sentence)
        self.field.setProperty("error", "true" if sentence else "false")
        refresh_style(self.field)


def _marked(theme: Theme, icon: str, text: Paragraph) -> QWidget:
    mark = IconLabel(theme, icon, 14, "no")
    mark.setFixedSize(14, 20)
    return group(hbox((mark, Qt.AlignmentFlag.AlignTop), 6, (text, 1)))
