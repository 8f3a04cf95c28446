"""Painting helpers shared by widgets and table cells: text, glyphs, chips, tags, avatars, shadow.

All functions draw on the given QPainter and keep no state.
"""

from __future__ import annotations

import zlib
from typing import Literal

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPainterPath, QPen, QPixmap

from ui.look.fonts import font, icon_char, icon_font, metrics, text_width
from ui.look.theme import AVATARS, TONES, Theme

Align = Literal["left", "right", "center"]

# Noto Sans, in em: height of its line box and the baseline in it.
LINE, ASCENT = 1.362, 1.069
CHIP_PX = 12


def baseline(rect: QRectF, px: int) -> int:
    """The Latin baseline when one line of `px` text is centred in `rect`.

    Khmer uses the same baseline: centring its taller box would misalign the rows.
    """
    return round(rect.top() + (rect.height() - LINE * px) / 2 + ASCENT * px)


def elided(text: str, width: float, px: int, weight: int = 400) -> str:
    """The text, with an ellipsis if it is wider than `width` pixels."""
    box = metrics(px, weight)
    if box.horizontalAdvance(text) <= width + 0.5:
        return text
    return box.elidedText(text, Qt.TextElideMode.ElideRight, width)


def draw_text(
    p: QPainter,
    rect: QRectF,
    text: str,
    *,
    px: int = 14,
    weight: int = 400,
    color: QColor,
    align: Align = "left",
    elide: bool = True,
    strike: bool = False,
) -> float:
    """Draw one line on the Latin baseline of `rect`; returns its width in pixels."""
    if elide:
        text = elided(text, rect.width(), px, weight)
    width = text_width(text, px, weight)
    x = rect.left()
    if align == "right":
        x = rect.right() - width
    elif align == "center":
        x = rect.center().x() - width / 2
    p.setFont(font(px, weight, strike=strike))
    p.setPen(color)
    p.drawText(QPointF(x, baseline(rect, px)), text)
    return width


def draw_glyph(p: QPainter, rect: QRectF, name: str, color: QColor, size: int = 16) -> None:
    """Draw one icon in the middle of `rect`; a glyph is crisp at any pixel density."""
    p.setFont(icon_font(size))
    p.setPen(color)
    p.drawText(rect, Qt.AlignmentFlag.AlignCenter, icon_char(name))


def no_pen(p: QPainter, brush: QColor) -> None:
    """Fill shapes with this colour, without an outline."""
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(brush)


def outline(p: QPainter, color: QColor, width: float = 1, fill: QColor | None = None) -> None:
    """Draw outlines of shapes in this colour; `fill` None leaves them empty."""
    p.setPen(QPen(color, width))
    if fill is None:
        p.setBrush(Qt.BrushStyle.NoBrush)
    else:
        p.setBrush(fill)


def inset(rect: QRectF, by: float = 0.5) -> QRectF:
    """The rectangle made smaller on every side; half a pixel puts a 1 px line on pixels."""
    return rect.adjusted(by, by, -by, -by)


def draw_dashed(p: QPainter, rect: QRectF, color: QColor, radius: float) -> None:
    """An evenly dashed rounded outline, which QSS cannot draw."""
    pen = QPen(color, 1, Qt.PenStyle.CustomDashLine)
    pen.setDashPattern([3, 2.5])
    p.setPen(pen)
    p.setBrush(Qt.BrushStyle.NoBrush)
    p.drawRoundedRect(inset(rect), radius, radius)


def chip_width(text: str, icon: str | None = None, px: int = CHIP_PX) -> int:
    """The width that `draw_chip` needs."""
    return round(text_width(text, px, 500)) + 19 + (px + 5 if icon else 0)


def draw_chip(
    p: QPainter,
    theme: Theme,
    rect: QRectF,
    text: str,
    tone: str = "none",
    icon: str | None = None,
    *,
    dashed: bool = False,
    px: int = CHIP_PX,
) -> None:
    """Draw a pill, which shows a state. `tone` is a key of TONES."""
    colors = TONES[tone]
    ink = theme.color(colors.ink)
    p.save()
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    radius = rect.height() / 2
    if dashed:
        draw_dashed(p, rect, theme.color("line_strong"), radius - 0.5)
    elif tone == "plain":
        outline(p, theme.color("line_strong"), 1, theme.color(colors.tint))
        p.drawRoundedRect(inset(rect), radius - 0.5, radius - 0.5)
    else:
        no_pen(p, theme.color(colors.tint))
        p.drawRoundedRect(rect, radius, radius)
    left = rect.left() + 9
    if icon:
        draw_glyph(p, QRectF(left - 1, rect.top(), px + 1, rect.height()), icon, ink, px + 1)
        left += px + 4
    area = QRectF(left, rect.top(), rect.right() - 8 - left, rect.height())
    draw_text(p, area, text, px=px, weight=500, color=ink)
    p.restore()


def tag_width(text: str, px: int = CHIP_PX) -> int:
    """The width that `draw_tag` needs."""
    return round(text_width(text, px, 500)) + 17


def draw_tag(p: QPainter, theme: Theme, rect: QRectF, text: str, px: int = CHIP_PX) -> None:
    """Draw a soft rectangle, which shows a tag. States are pills, so the two shapes never mean the
    same."""
    p.save()
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    no_pen(p, theme.color("none_tint"))
    p.drawRoundedRect(rect, 6, 6)
    area = rect.adjusted(8, 0, -8, 0)
    draw_text(p, area, text, px=px, weight=500, color=theme.color("text2"), align="center")
    p.restore()


def initials(name: str) -> str:
    """One Khmer letter, or up to two Latin capitals; "" if the name has no letter."""
    words = [word for word in name.split() if any(ch.isalpha() for ch in word)]
    letters = [next(ch for ch in word if ch.isalpha()) for word in words]
    if not letters:
        return ""
    if "\u1780" <= letters[0] <= "\u17ff":
        return letters[0]
    latin = [letter for letter in letters if not "\u1780" <= letter <= "\u17ff"]
    return "".join(latin[:2]).upper()


def avatar_number(name: str) -> int:
    """The avatar colour of a name, always the same."""
    return zlib.crc32(name.encode()) % AVATARS


def draw_avatar(
    p: QPainter, theme: Theme, rect: QRectF, name: str, *, number: int | None = None
) -> None:
    """Draw a round avatar with the initials of `name`, or a figure if there are none."""
    k = avatar_number(name) if number is None else number
    ink = theme.color(f"avatar{k}")
    p.save()
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    no_pen(p, theme.color(f"avatar{k}_tint"))
    p.drawEllipse(rect)
    letters = initials(name)
    if letters:
        px = max(12, round(rect.width() * (0.4 if len(letters) == 1 else 0.36)))
        draw_text(p, rect, letters, px=px, weight=600, color=ink, align="center", elide=False)
    else:
        draw_glyph(p, rect, "user", ink, round(rect.width() * 0.5))
    p.restore()


def draw_key(p: QPainter, theme: Theme, right: float, middle: float, text: str) -> None:
    """Draw a keyboard hint ("Ctrl K") that ends at `right`, vertically centred on `middle`."""
    width = text_width(text, 12, 500) + 12
    rect = QRectF(right - width, middle - 10, width, 20)
    outline(p, theme.color("line"), 1, theme.color("sunken"))
    p.drawRoundedRect(inset(rect), 5, 5)
    draw_text(
        p, rect, text, px=12, weight=500, color=theme.color("text3"), align="center", elide=False
    )


def shadow(
    p: QPainter, theme: Theme, rect: QRectF, radius: float, spread: int = 22, drop: int = 6
) -> None:
    """Draw a soft shadow under `rect`, `spread` pixels wide and offset `drop` pixels down.

    Many thin layers, because QSS has no shadow and a graphics effect blurs the text above it.
    """
    top = 0.5 if theme.dark else 0.085
    p.save()
    p.setPen(Qt.PenStyle.NoPen)
    reached = 0.0
    for step in range(spread, -spread // 4, -1):
        near = 1 - max(step, 0) / spread
        wanted = top * near * near * (3 - 2 * near)
        color = QColor(theme.color("shadow"))
        color.setAlphaF(max(0.0, wanted - reached) / max(1e-6, 1 - reached))
        reached = wanted
        p.setBrush(color)
        out = max(step, 0)
        layer = rect.adjusted(-step + 2, -step + drop, step - 2, step + drop - 2)
        p.drawRoundedRect(layer, radius + out, radius + out)
    p.restore()


def clip_rounded(p: QPainter, rect: QRectF, radius: float) -> None:
    """Draw only inside this rounded rectangle from now on."""
    path = QPainterPath()
    path.addRoundedRect(rect, radius, radius)
    p.setClipPath(path, Qt.ClipOperation.IntersectClip)


class _GlyphEngine(QIconEngine):
    """Draws an icon of any size from the font, so menus are crisp at every pixel density."""

    def __init__(self, name: str, color: QColor, size: int) -> None:
        super().__init__()
        self._args = (name, color, size)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        name, color, size = self._args
        draw_glyph(painter, QRectF(rect), name, color, min(size, rect.width()))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        result = QPixmap(size)
        result.fill(Qt.GlobalColor.transparent)
        painter = QPainter(result)
        name, color, _ = self._args
        draw_glyph(painter, QRectF(result.rect()), name, color, size.height())
        painter.end()
        return result

    def clone(self) -> QIconEngine:
        return _GlyphEngine(*self._args)


def icon(theme: Theme, name: str, color: str = "text2", size: int = 16) -> QIcon:
    """A QIcon of one glyph, for menus and actions. `color` is a token."""
    return QIcon(_GlyphEngine(name, theme.color(color), size))
