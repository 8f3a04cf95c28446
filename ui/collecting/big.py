"""Large controls for a customer at the counter: buttons, boxes to tick, the button to hold."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QSizePolicy

from ui.kit import LineEdit
from ui.kit.base import PaintButton
from ui.kit.paint import draw_glyph, draw_text, inset, no_pen, outline
from ui.look.fonts import font, text_width
from ui.look.theme import Theme, mix

_HEIGHT, _PX = 52, 16
_BOX = 22


class BigButton(PaintButton):
    """A button of 52 px: BigButton(theme, "Next", primary=True)."""

    ring = 10

    def __init__(self, theme: Theme, text: str, primary: bool = False) -> None:
        super().__init__(theme, text)
        self._primary = primary

    def content_size(self) -> QSize:
        return QSize(round(text_width(self.text(), _PX, 600)) + 56, _HEIGHT)

    def paint_button(self, p: QPainter, rect: QRectF) -> None:
        color = self.theme.color
        if self._primary:
            over = mix(color("accent"), color("accent_hover"), self.hover)
            no_pen(p, color("accent_down") if self.isDown() else over)
            p.drawRoundedRect(rect, 10, 10)
        else:
            outline(p, color("line_strong"), 1, mix(color("surface"), color("hover"), self.hover))
            p.drawRoundedRect(inset(rect), 9.5, 9.5)
        ink = color("on_accent" if self._primary else "text")
        draw_text(p, rect, self.text(), px=_PX, weight=600, color=ink, align="center")


class TickBox(PaintButton):
    """A large check box for touch; never ticked initially."""

    ring = 10

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(theme, text)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def content_size(self) -> QSize:
        return QSize(round(text_width(self.text(), _PX, 500)) + 68, _HEIGHT)

    def paint_button(self, p: QPainter, rect: QRectF) -> None:
        color, on = self.theme.color, self.isChecked()
        ground = color("accent_tint") if on else mix(color("surface"), color("hover"), self.hover)
        outline(p, color("accent" if on else "line_strong"), 1, ground)
        p.drawRoundedRect(inset(rect), 9.5, 9.5)
        box = QRectF(rect.left() + 16, rect.center().y() - _BOX / 2, _BOX, _BOX)
        if on:
            no_pen(p, color("accent"))
            p.drawRoundedRect(box, 6, 6)
            draw_glyph(p, box, "check-bold", color("on_accent"), 14)
        else:
            outline(p, color("control"), 1.5, color("surface"))
            p.drawRoundedRect(inset(box), 6, 6)
        area = rect.adjusted(16 + _BOX + 12, 0, -12, 0)
        draw_text(p, area, self.text(), px=_PX, weight=500, color=color("text"))


class HoldButton(PaintButton):
    """A button that must be held: by mouse, finger or the space bar.

    ``held``: it was held for ``milliseconds``.
    """

    held = Signal()

    def __init__(self, theme: Theme, text: str, milliseconds: int) -> None:
        super().__init__(theme, text)
        self._share = 0.0
        self._filling = QVariantAnimation(self)
        self._filling.setStartValue(0.0)
        self._filling.setEndValue(1.0)
        self._filling.setDuration(milliseconds)
        self._filling.valueChanged.connect(self._fill)
        self._filling.finished.connect(self._full)

    def content_size(self) -> QSize:
        return QSize(round(text_width(self.text(), 13)) + 48, 36)

    def paint_button(self, p: QPainter, rect: QRectF) -> None:
        color = self.theme.color
        if self.hover > 0 or self._share > 0:
            no_pen(p, color("sunken"))
            p.drawRoundedRect(rect, 8, 8)
        if self._share > 0:
            p.save()
            p.setClipRect(QRectF(rect.left(), rect.top(), rect.width() * self._share, 36))
            no_pen(p, color("accent_tint2"))
            p.drawRoundedRect(rect, 8, 8)
            p.restore()
        ink = color("text3")
        draw_glyph(p, QRectF(rect.left() + 12, rect.top(), 16, rect.height()), "lock-simple", ink)
        draw_text(p, rect.adjusted(36, 0, -8, 0), self.text(), px=13, color=ink)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._filling.start()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._let_go()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self._filling.start()
            return
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._let_go()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._let_go()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._let_go()

    def _let_go(self) -> None:
        self._filling.stop()
        self._fill(0.0)

    def _fill(self, share: object) -> None:
        self._share = float(share) if isinstance(share, float | int) else 0.0
        self.update()

    def _full(self) -> None:
        self._fill(0.0)
        self.held.emit()


def big_field(name: str, placeholder: str = "") -> LineEdit:
    """A line of text as large as the buttons."""
    field = LineEdit("", placeholder, name)
    field.setFont(font(18))
    field.setFixedHeight(_HEIGHT)
    return field
