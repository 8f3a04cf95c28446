"""Small painted parts of the rule builder: the handle, the word between rules, the drop mark."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from ui.kit.base import PaintButton
from ui.kit.paint import draw_glyph, draw_text
from ui.look.fonts import text_width
from ui.look.theme import Theme, mix

HANDLE = 20


class Handle(PaintButton):
    """Drag it to move a line; a click, Enter or Space opens the line's menu."""

    dragged = Signal(int)  # the mouse position, as a height on the screen
    dropped = Signal(int)
    ring = 6

    def __init__(self, theme: Theme, tip: str) -> None:
        super().__init__(theme, "", tip)
        self._from: QPoint | None = None
        self._dragging = False
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def content_size(self) -> QSize:
        return QSize(HANDLE, 36)

    def paint_button(self, p: QPainter, rect: QRectF) -> None:
        rest, over = self.theme.color("control"), self.theme.color("text")
        ink = mix(rest, over, 1.0 if self._dragging else self.hover)
        draw_glyph(p, rect.adjusted(-2, 0, -2, 0), "dots-six-vertical-bold", ink, 16)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._from = event.globalPosition().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.globalPosition().toPoint()
        if self._from is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        far = (at - self._from).manhattanLength() >= QApplication.startDragDistance()
        if far and not self._dragging:
            self._dragging = True
            self.setDown(False)
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._dragging:
            self.dragged.emit(at.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._from = None
        if not self._dragging:
            super().mouseReleaseEvent(event)
            return
        self._dragging = False
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.dropped.emit(event.globalPosition().toPoint().y())


class Joiner(PaintButton):
    """The word between two rules ("and", "or not"); a click toggles the negation."""

    ring = 6

    def __init__(self, theme: Theme, text: str, tip: str) -> None:
        super().__init__(theme, text, tip)
        self.setAccessibleDescription(tip)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def content_size(self) -> QSize:
        return QSize(round(text_width(self.text(), 13)) + 4, 22)

    def paint_button(self, p: QPainter, rect: QRectF) -> None:
        ink = mix(self.theme.color("text2"), self.theme.color("accent_text"), self.hover)
        draw_text(p, rect.adjusted(2, 0, 0, 0), self.text(), px=13, color=ink, elide=False)


class DropMark(QWidget):
    """The line that shows where a dragged rule will be inserted."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_at(self, left: int, y: int, width: int) -> None:
        """Draws it across the children, in the middle of the gap at ``y``."""
        self.setGeometry(left, y - 1, width, 3)
        self.show()
        self.raise_()

    def paintEvent(self, event: object) -> None:
        p = QPainter(self)
        p.fillRect(self.rect(), self._theme.color("accent"))
        p.end()
