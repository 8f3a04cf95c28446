"""Files dragged over the window: the cover shown meanwhile, and the dropped paths."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.kit.paint import draw_dashed, draw_glyph, draw_text
from ui.look.theme import Theme


def _files(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


class DropCover(QWidget):
    """A veil with a dashed frame and one sentence; ``dropped(list)`` gives the paths."""

    dropped = Signal(object)

    def __init__(self, theme: Theme, window: QWidget, words: Callable[[], str]) -> None:
        super().__init__(window)
        self._theme = theme
        self._words = words
        self._text = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent) and _files(event.mimeData()):
            event.acceptProposedAction()
            self.cover(self._words())
            return True
        if event.type() == QEvent.Type.DragLeave:
            self.hide()
        elif event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent):
            self.hide()
            if files := _files(event.mimeData()):
                event.acceptProposedAction()
                self.dropped.emit(files)
            return True
        return super().eventFilter(watched, event)

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
