"""The message at the bottom of the window that says what happened and offers Undo."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QEasingCurve,
    QEvent,
    QObject,
    QPoint,
    QPropertyAnimation,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop_app.text.line_breaks import breakable
from ui.kit.base import PANEL_MS, PaintButton, motion
from ui.kit.layout import hbox
from ui.kit.paint import draw_glyph, draw_text, no_pen, shadow
from ui.look.fonts import font, text_width
from ui.look.theme import Theme, mix

TOAST_MS = 8000
_HEIGHT, _SIDE, _ABOVE, _BELOW = 48, 24, 18, 30
_SECOND_LINE = 24


class _ToastButton(PaintButton):
    """A text button or an x on the dark toast."""

    ring = 6

    def __init__(self, theme: Theme, text: str, icon: str | None = None) -> None:
        super().__init__(theme, "" if icon else text, text if icon else None)
        self._icon = icon
        self.setAccessibleName(text)

    def content_size(self) -> QSize:
        width = 28 if self._icon else round(text_width(self.text(), 14, 600)) + 17
        return QSize(width, 28)

    def paint_button(self, p: QPainter, rect: QRectF) -> None:
        color = self.theme.color
        no_pen(p, mix(color("toast"), color("on_toast"), 0.12 * self.hover))
        p.drawRoundedRect(rect, 6, 6)
        if self._icon:
            draw_glyph(p, rect, self._icon, color("on_toast"), 12)
            return
        ink = color("toast_action")
        draw_text(p, rect, self.text(), weight=600, color=ink, align="center", elide=False)


class Toast(QWidget):
    """One message, created by ToastHost; disappears after 8 s unless the mouse or the focus is on
    it."""

    closed = Signal()

    def __init__(
        self,
        theme: Theme,
        parent: QWidget,
        message: str,
        action_text: str | None = None,
        on_action: Callable[[], object] | None = None,
        icon: str = "check-circle",
        close_text: str = "×",
    ) -> None:
        super().__init__(parent)
        self._theme, self._message, self._icon = theme, message, icon
        self._on_action = on_action
        self.setAccessibleName(message)
        self.close_button = _ToastButton(theme, close_text, "x-bold")
        self.close_button.clicked.connect(self.dismiss)
        self.action_button: _ToastButton | None = None
        box = hbox(None, margins=(_SIDE, _ABOVE, _SIDE + 10, _BELOW))
        if action_text:
            self.action_button = _ToastButton(theme, action_text)
            self.action_button.clicked.connect(self._act)
            box.addWidget(self.action_button)
            box.addSpacing(4)
        box.addWidget(self.close_button)
        self.setLayout(box)
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(self.dismiss)
        self._left = TOAST_MS
        self.resize(self.sizeHint())
        self.timer.start(TOAST_MS)

    def sizeHint(self) -> QSize:
        """One line, or two if the window is too narrow for one."""
        buttons = self.close_button.sizeHint().width() + 10
        if self.action_button is not None:
            buttons += self.action_button.sizeHint().width() + 4
        width = round(text_width(self._message, 14, 500)) + 44 + 18 + buttons
        parent = self.parentWidget()
        room = parent.width() - 32 if parent is not None else width
        height = _HEIGHT + (_SECOND_LINE if width > room else 0)
        return QSize(min(width, room) + 2 * _SIDE, height + _ABOVE + _BELOW)

    def dismiss(self) -> None:
        """Close the toast."""
        self.timer.stop()
        self.hide()
        self.closed.emit()
        self.deleteLater()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._left = max(1000, self.timer.remainingTime())
        self.timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        self.timer.start(self._left)

    def paintEvent(self, event: QPaintEvent) -> None:
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = self._theme.color
        card = QRectF(self.rect()).adjusted(_SIDE, _ABOVE, -_SIDE, -_BELOW)
        shadow(p, self._theme, card, 12, 22)
        no_pen(p, color("toast"))
        p.drawRoundedRect(card, 12, 12)
        glyph = QRectF(card.left() + 16, card.top(), 18, card.height())
        draw_glyph(p, glyph, self._icon, color("on_toast"), 18)
        first = self.action_button or self.close_button
        words = QRectF(card.left() + 44, card.top(), first.x() - card.left() - 50, card.height())
        if card.height() > _HEIGHT:
            p.setFont(font(14, 500))
            p.setPen(color("on_toast"))
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
            p.drawText(words, int(flags), breakable(self._message))
        else:
            draw_text(p, words, self._message, weight=500, color=color("on_toast"))
        p.end()

    def _act(self) -> None:
        if self._on_action is not None:
            self._on_action()
        self.dismiss()


class ToastHost(QObject):
    """Shows toasts in a window, one at a time, bottom centre.

    host = ToastHost(theme, window); host.show("Removed 42 people", "Undo", undo, "trash") `bottom`
    keeps it above the bottom bar; `left` is the width of the rail, so that it is centred over the
    page.
    """

    def __init__(
        self, theme: Theme, parent_window: QWidget, close_text: str = "×", bottom: int = 72
    ) -> None:
        super().__init__(parent_window)
        self._theme, self._window, self._close_text = theme, parent_window, close_text
        self.bottom, self.left = bottom, 0
        self.current: Toast | None = None
        parent_window.installEventFilter(self)

    def show(
        self,
        message: str,
        action_text: str | None = None,
        on_action: Callable[[], object] | None = None,
        icon: str = "check-circle",
    ) -> Toast:
        """Show a message; an older one is closed."""
        self.dismiss()
        toast = Toast(
            self._theme, self._window, message, action_text, on_action, icon, self._close_text
        )
        self.current = toast
        toast.closed.connect(self._on_closed)
        toast.show()
        toast.raise_()
        goal = self._place(toast)
        if motion(PANEL_MS):
            slide = QPropertyAnimation(toast, b"pos", toast)
            slide.setDuration(PANEL_MS)
            slide.setStartValue(goal + QPoint(0, 12))
            slide.setEndValue(goal)
            slide.setEasingCurve(QEasingCurve.Type.OutCubic)
            slide.start()
        return toast

    def dismiss(self) -> None:
        """Close the message, if there is one."""
        if self.current is not None:
            self.current.dismiss()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.current is not None:
            self._place(self.current)
        return False

    def _place(self, toast: Toast) -> QPoint:
        toast.resize(toast.sizeHint())
        middle = (self._window.width() + self.left) // 2
        x = max(0, middle - toast.width() // 2)
        spot = QPoint(x, self._window.height() - self.bottom - toast.height() + _BELOW)
        toast.move(spot)
        return spot

    def _on_closed(self) -> None:
        self.current = None
