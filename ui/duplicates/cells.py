"""One value of one person in the side by side table, painted: picked, kept, equal, locked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QSizePolicy

from ui.kit import set_tip
from ui.kit.base import PaintButton
from ui.kit.paint import chip_width, draw_chip, draw_glyph, draw_text, inset, no_pen, outline
from ui.look.theme import Theme, mix

Mark = Literal["on", "off", "kept", "equal", "lock", "plain", "none"]
HEIGHT = 44
_TINTED = ("on", "kept", "lock")
_INSET = 10


@dataclass(frozen=True)
class CellLook:
    """``mark``: the state of the value. ``chip``: text, tone, icon, dashed."""

    text: str = ""
    note: str = ""
    mark: Mark = "plain"
    tone: str = "text3"
    chip: tuple[str, str, str, bool] | None = None


class ValueCell(PaintButton):
    """``said`` is the text for screen readers. Clickable if there is a choice.

    Enter is not handled: it merges.
    """

    ring = 8

    def __init__(self, theme: Theme, look: CellLook, said: str) -> None:
        super().__init__(theme, look.text)
        self.look = look
        self.setAccessibleName(said)
        whole = f"{look.text}  {look.note}".strip()
        set_tip(self, whole if len(whole) > 24 else "")
        choice = look.mark in ("on", "off")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if choice else Qt.FocusPolicy.NoFocus)
        self.setEnabled(choice)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if choice:
            self.setCheckable(True)
            self.setChecked(look.mark == "on")

    def set_on(self, on: bool) -> None:
        """Sets whether it is picked."""
        self.look = CellLook(self.look.text, self.look.note, "on" if on else "off", self.look.tone)
        self.setChecked(on)
        self.update()

    def content_size(self) -> QSize:
        return QSize(120, HEIGHT)

    def nextCheckState(self) -> None:
        """The page decides what is picked."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
            return
        super().keyPressEvent(event)

    def paint_button(self, p: QPainter, rect: QRectF) -> None:
        color, mark = self.theme.color, self.look.mark
        if mark in _TINTED:
            no_pen(p, color("accent_tint"))
            p.drawRoundedRect(rect, 8, 8)
        elif mark == "off" and self.hover:
            no_pen(p, mix(color("surface"), color("hover"), self.hover))
            p.drawRoundedRect(rect, 8, 8)
        self._paint_mark(p, QRectF(rect.left() + 12, rect.top(), 18, rect.height()))
        area = rect.adjusted(40, 0, -_INSET, 0)
        if self.look.chip is not None:
            area = self._paint_chip(p, area)
        dim = mark in ("equal", "none")
        ink = color("text3" if mark == "none" else "text2" if dim else "text")
        text = "–" if mark == "none" else self.look.text
        used = draw_text(p, area, text, color=ink)
        if self.look.note and area.width() - used > 24:
            rest = area.adjusted(used + 10, 0, 0, 0)
            draw_text(p, rest, self.look.note, px=12, color=color(self.look.tone))

    def _paint_mark(self, p: QPainter, spot: QRectF) -> None:
        color, mark = self.theme.color, self.look.mark
        if mark in ("on", "kept"):
            draw_glyph(p, spot, "check-circle-fill", color("accent"), 18)
        elif mark == "off":
            disc = QRectF(spot.center().x() - 8, spot.center().y() - 8, 16, 16)
            outline(p, color("control"), 1.2)
            p.drawEllipse(inset(disc))
        elif mark == "equal":
            draw_glyph(p, spot, "equals", color("text3"), 16)
        elif mark == "lock":
            draw_glyph(p, spot, "lock-simple", color("accent"), 17)

    def _paint_chip(self, p: QPainter, area: QRectF) -> QRectF:
        assert self.look.chip is not None
        text, tone, icon, dashed = self.look.chip
        width = min(chip_width(text, icon), area.width())
        spot = QRectF(area.left(), area.center().y() - 12, width, 24)
        draw_chip(p, self.theme, spot, text, tone, icon, dashed=dashed)
        return area.adjusted(width + 10, 0, 0, 0)
