"""Finds texts on screen that have less room than they need.

Most texts of the kit are painted by ``draw_text`` and ``elided``, so these are watched; Qt lays out
labels and fields itself, so these are measured.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from ui.kit import ElidedLabel, paint
from ui.look.fonts import text_width

_ROUNDING = 1  # pixels; widths of text are fractions


class CutTexts:
    """Watches the paint helpers from its making on; ``patch`` is pytest's monkeypatch."""

    def __init__(self, patch) -> None:
        self._painted: set[str] = set()
        elided, draw_text = paint.elided, paint.draw_text

        def watched_elided(text: str, width: float, px: int, weight: int = 400) -> str:
            shown = elided(text, width, px, weight)
            if shown != text:
                self._painted.add(text)
            return shown

        def watched_draw(p, rect: QRectF, text: str, **look) -> float:
            room = text_width(text, look.get("px", 14), look.get("weight", 400))
            if not look.get("elide", True) and room > rect.width() + _ROUNDING:
                self._painted.add(text)
            return draw_text(p, rect, text, **look)

        for name, module in list(sys.modules.items()):
            if name.startswith("ui."):
                for real, watched in ((elided, watched_elided), (draw_text, watched_draw)):
                    if getattr(module, real.__name__, None) is real:
                        patch.setattr(module, real.__name__, watched)

    def of(self, window: QWidget) -> set[str]:
        """The texts that are cut while the window is as it is now."""
        self._painted = set()
        window.grab()
        return self._painted | {text for widget in _visible(window) for text in _cut(widget)}


def _visible(window: QWidget) -> list[QWidget]:
    return [widget for widget in window.findChildren(QWidget) if widget.isVisible()]


def _cut(widget: QWidget) -> Iterator[str]:
    text = ""
    if isinstance(widget, QLabel | QAbstractButton):
        text = widget.text()
    elif isinstance(widget, QLineEdit):
        text = widget.text() or widget.placeholderText()
    if text and (not _has_room(widget, text) or _leaves_sideways(widget)):
        yield text


def _has_room(widget: QWidget, text: str) -> bool:
    if isinstance(widget, QLineEdit):
        edges = widget.textMargins()
        room = widget.width() - edges.left() - edges.right()
        return widget.fontMetrics().horizontalAdvance(text) <= room + _ROUNDING
    if isinstance(widget, ElidedLabel) or not isinstance(widget, QLabel):
        return True  # painted
    if widget.wordWrap():
        return widget.heightForWidth(widget.width()) <= widget.height() + _ROUNDING
    return widget.sizeHint().width() <= widget.width() + _ROUNDING


def _leaves_sideways(widget: QWidget) -> bool:
    """Whether part of it is outside a widget that holds it; the kit scrolls up and down only."""
    place = QRect(QPoint(0, 0), widget.size())
    while not widget.isWindow() and (within := widget.parentWidget()) is not None:
        place.translate(widget.pos())
        if place.left() < -_ROUNDING or place.right() > within.width() + _ROUNDING:
            return True
        widget = within
    return False
