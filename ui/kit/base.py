"""The base of painted controls: a push button painted by hand, and a hover transition."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QPushButton, QSizePolicy, QWidget

from ui.kit.tips import set_tip
from ui.look.theme import Theme

HOVER_MS, PANEL_MS = 120, 160


KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_KEEPS = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


def note_focus(widget: QWidget, event: QFocusEvent) -> None:
    """Remember on the widget whether the keyboard set the focus, for the focus ring.

    Call it from focusInEvent: QApplication.focusChanged does not tell the reason.
    """
    if event.reason() not in _KEEPS:
        widget.setProperty("byKeyboard", event.reason() in KEYBOARD)


def motion(ms: int) -> int:
    """The duration to use: 0 when the system asks for no animation."""
    return ms if QApplication.isEffectEnabled(Qt.UIEffect.UI_General) else 0


def shortcut_text(shortcut: str) -> str:
    """ "Ctrl+K" in the form shown here: "Ctrl K"."""
    native = QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)
    return native.replace("+", " ")


class PaintButton(QPushButton):
    """A push button drawn by `paint_button`; Enter works like Space.

    Sub-classes implement `content_size` and `paint_button`. `hover` goes from 0 to 1 in 120 ms.
    `ring` is the corner radius of the focus ring, None for no ring.
    """

    ring: int | None = 8

    def __init__(self, theme: Theme, text: str = "", tip: str | None = None) -> None:
        super().__init__(text)
        self.theme = theme
        self.hover = 0.0
        self._fade: QVariantAnimation | None = None
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text or tip or "")
        if tip:
            set_tip(self, tip)
        theme.changed.connect(self.update)

    def content_size(self) -> QSize:
        """The size of the whole button."""
        raise NotImplementedError

    def paint_button(self, p: QPainter, rect: QRectF) -> None:
        """Draw the whole button."""
        raise NotImplementedError

    def sizeHint(self) -> QSize:
        return self.content_size()

    def minimumSizeHint(self) -> QSize:
        return self.content_size()

    def setText(self, text: str) -> None:
        """Change the text and the accessible name."""
        super().setText(text)
        self.setAccessibleName(text or self.toolTip())
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_button(p, QRectF(self.rect()))
        p.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        note_focus(self, event)
        super().focusInEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._fade_to(1.0)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._fade_to(0.0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def _fade_to(self, goal: float) -> None:
        if not motion(HOVER_MS):
            self._set_hover(goal)
            return
        if self._fade is None:
            self._fade = QVariantAnimation(self)
            self._fade.setDuration(HOVER_MS)
            self._fade.valueChanged.connect(self._set_hover)
        self._fade.stop()
        self._fade.setStartValue(self.hover)
        self._fade.setEndValue(goal)
        self._fade.start()

    def _set_hover(self, value: float) -> None:
        self.hover = float(value)
        self.update()


def refresh_style(widget: QWidget) -> None:
    """Apply QSS again to a widget whose dynamic property has changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


class _Passing(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Wheel or not isinstance(watched, QWidget):
            return False
        if watched.hasFocus():
            return False
        event.ignore()  # then the area around it scrolls
        return True


def let_wheel_pass(field: QWidget) -> None:
    """Lets the wheel change a field only while it has focus. Otherwise scrolling over it would
    change its value."""
    field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    field.installEventFilter(_Passing(field))
