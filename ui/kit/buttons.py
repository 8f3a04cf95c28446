"""Buttons. Choices (segments, filters, check boxes) are in toggles.py and dropdown.py."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QKeySequence, QPainter

from ui.kit.base import PaintButton, shortcut_text
from ui.kit.paint import draw_glyph, draw_text, inset, no_pen, outline
from ui.kit.tips import set_tip
from ui.look.fonts import text_width
from ui.look.theme import RADIUS, TYPE, Theme, mix

Kind = Literal["primary", "secondary", "ghost", "link", "danger", "stop"]


@dataclass(frozen=True)
class _Look:
    """Colour tokens of one kind of button; None for no background or no border."""

    ground: str | None
    hover: str | None
    down: str | None
    line: str | None
    ink: str
    ink_hover: str
    icon: str
    padding: int


_LOOKS: dict[str, _Look] = {
    "primary": _Look(
        "accent", "accent_hover", "accent_down", None, "on_accent", "on_accent", "on_accent", 14
    ),
    "secondary": _Look("surface", "hover", "track", "line_strong", "text", "text", "text2", 14),
    "ghost": _Look(None, "hover", "track", None, "text2", "text", "text2", 10),
    "link": _Look(None, None, None, None, "accent_text", "accent_hover", "accent_text", 2),
    "danger": _Look("no_tint", "no_tint", "no_tint", None, "no", "no", "no", 14),
    "stop": _Look("surface", "no_tint", "no_tint", "line_strong", "no", "no", "no", 14),
}


class Button(PaintButton):
    """A button: Button(theme, "Import", "download-simple", "primary", shortcut="Ctrl+I").

    kind: primary (one per page), secondary, ghost, link, danger, stop. `small` is 28 px high.
    Without `text` the button is square and needs `tip`, which is also its accessible name.
    `shortcut` is bound to the button and shown in its tooltip. `tail` is an icon at the end.
    """

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        icon: str | None = None,
        kind: Kind = "secondary",
        small: bool = False,
        tip: str | None = None,
        shortcut: str | None = None,
        tail: str | None = None,
    ) -> None:
        if not text and not tip:
            raise ValueError("a button without text needs a tip")
        super().__init__(theme, text, tip)
        self._icon, self._tail, self._small = icon, tail, small
        self._look, self._kind = _LOOKS[kind], kind
        if shortcut:
            self.setShortcut(QKeySequence(shortcut))
            set_tip(self, f"{tip or text}  ({shortcut_text(shortcut)})")

    def set_icon(self, icon: str | None) -> None:
        """Change the icon."""
        self._icon = icon
        self.updateGeometry()
        self.update()

    def content_size(self) -> QSize:
        height = 28 if self._small or self._kind == "link" else 36
        if not self.text():
            return QSize(height, height)
        width = 2 * self._padding() + round(text_width(self.text(), self._px(), 500)) + 1
        width += self._icon_room(self._icon) + self._icon_room(self._tail)
        return QSize(width, height)

    def paint_button(self, p: QPainter, rect: QRectF) -> None:
        self._paint_ground(p, rect)
        ink, icon = self._inks()
        if not self.text():
            draw_glyph(p, rect, self._icon or "question", icon, self._icon_px())
            return
        area = rect.adjusted(self._padding(), 0, -self._padding(), 0)
        room = area.width() - self._icon_room(self._icon) - self._icon_room(self._tail)
        spare = max(0.0, room - text_width(self.text(), self._px(), 500)) / 2
        left = area.left() + (0 if self._kind == "link" else spare)
        if self._icon:
            size = self._icon_px()
            draw_glyph(p, QRectF(left, rect.top(), size, rect.height()), self._icon, icon, size)
            left += self._icon_room(self._icon)
        box = QRectF(left, rect.top(), room, rect.height())
        width = draw_text(p, box, self.text(), px=self._px(), weight=500, color=ink)
        if self._tail:
            after = QRectF(left + width + 5, rect.top(), 14, rect.height())
            draw_glyph(p, after, self._tail, icon, 14)

    def _px(self) -> int:
        return 13 if self._small or self._kind == "link" else 14

    def _icon_px(self) -> int:
        return 14 if self._small and self._kind == "secondary" and self.text() else 16

    def _icon_room(self, icon: str | None) -> int:
        return self._icon_px() + 7 if icon else 0

    def _padding(self) -> int:
        return 10 if self._small and self._look.padding > 10 else self._look.padding

    def _inks(self) -> tuple[QColor, QColor]:
        if not self.isEnabled():
            off = self.theme.color("text3")
            return off, off
        if self.isChecked():
            on = self.theme.color("accent_text")
            return on, on
        rest, over = self.theme.color(self._look.ink), self.theme.color(self._look.ink_hover)
        ink = mix(rest, over, self.hover)
        icon = self.theme.color(self._look.icon)
        return ink, ink if self._look.icon == self._look.ink else icon

    def _paint_ground(self, p: QPainter, rect: QRectF) -> None:
        ground = self._ground()
        line = self._look.line if self.isEnabled() else None
        if ground is None:
            return
        radius = RADIUS["control"] - (1 if self._small else 0)
        if line:
            outline(p, self.theme.color(line), 1, ground)
            p.drawRoundedRect(inset(rect), radius - 0.5, radius - 0.5)
        else:
            no_pen(p, ground)
            p.drawRoundedRect(rect, radius, radius)

    def _ground(self) -> QColor | None:
        look, color = self._look, self.theme.color
        if not self.isEnabled():
            return color("none_tint") if look.ground else None
        if self.isChecked():
            return color("accent_tint")
        if look.hover is None:
            return None
        if self._kind == "danger":
            share = 0.12 if self.isDown() else 0.06 * self.hover
            return mix(color("no_tint"), color("no_mark"), share)
        if self.isDown():
            return color(look.down or look.hover)
        if look.ground is None:
            over = QColor(color(look.hover))
            over = mix(over, color("text"), 0.03)
            over.setAlphaF(self.hover)
            return over
        return mix(color(look.ground), color(look.hover), self.hover)


class Crumb(PaintButton):
    """The first half of a page title, which leads back: "Campaigns >"."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(theme, text)

    def content_size(self) -> QSize:
        size = TYPE["title"]
        return QSize(round(text_width(self.text(), size.px, size.weight)) + 2, 36)

    def paint_button(self, p: QPainter, rect: QRectF) -> None:
        size = TYPE["title"]
        ink = mix(self.theme.color("text3"), self.theme.color("text"), self.hover)
        draw_text(p, rect, self.text(), px=size.px, weight=size.weight, color=ink)
