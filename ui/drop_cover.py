"""What covers the window while a file is dragged over it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.theme import Theme
from ui.widgets.paint import draw_dashed, draw_glyph, draw_text


class DropCover(QWidget):
    """A veil with a dashed frame and one sentence."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._text = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def cover(self, text: str) -> None:
        """Shows the veil over the whole window."""
        self._text = text
        parent = self.parentWidget()
        assert parent is not None
        self.setGeometry(parent.rect())
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(self._theme.color("page"))
        veil.setAlphaF(0.92)
        rect = QRectF(self.rect())
        p.fillRect(rect, veil)
        accent = self._theme.color("accent_text")
        draw_dashed(p, rect.adjusted(24, 24, -24, -24), accent, 14)
        middle = rect.center().y()
        draw_glyph(p, QRectF(0, middle - 44, rect.width(), 36), "file-arrow-down", accent, 32)
        draw_text(
            p,
            QRectF(0, middle + 2, rect.width(), 32),
            self._text,
            px=20,
            weight=600,
            color=self._theme.color("text"),
            align="center",
        )
        p.end()
