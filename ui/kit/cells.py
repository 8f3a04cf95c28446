"""The contents of table cells: small dataclasses, and the delegate that paints them.

A model returns one of them for CELL_ROLE. It gives the words; this module only paints.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.kit.chips import STATES
from ui.kit.paint import (
    Align,
    chip_width,
    draw_avatar,
    draw_chip,
    draw_glyph,
    draw_tag,
    draw_text,
    no_pen,
    tag_width,
)
from ui.look.fonts import text_width
from ui.look.theme import TONES, Theme

CELL_ROLE = int(Qt.ItemDataRole.UserRole) + 100
Index = QModelIndex | QPersistentModelIndex
PAD, EDGE, AVATAR, TIGHT = 12, 24, 36, 46


@dataclass(frozen=True, slots=True)
class NameCell:
    """Avatar, name, second name. `avatar` is the text for colour and initials, None for no
    avatar; `missing` shows the title as absent and the subtitle as something to click."""

    title: str
    subtitle: str = ""
    avatar: str | None = None
    missing: bool = False


@dataclass(frozen=True, slots=True)
class TwoLineCell:
    """A value with a small line under it. `tone` and `icon` colour and mark the small line."""

    top: str
    bottom: str = ""
    tone: str = ""
    icon: str | None = None


@dataclass(frozen=True, slots=True)
class ChipsCell:
    """Consent per channel: (label, state as in chips.STATES)."""

    chips: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class TagsCell:
    """Tags; "+2" for those that don't fit."""

    tags: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MoneyCell:
    """An amount, right-aligned, with a small line under it."""

    top: str
    bottom: str = ""


@dataclass(frozen=True, slots=True)
class TextCell:
    """One line. `tone` is a colour token or a key of TONES; `right` aligns it right."""

    text: str
    tone: str = "text"
    right: bool = False
    icon: str | None = None
    weight: int = 400


@dataclass(frozen=True, slots=True)
class RepairCell:
    """A value that was repaired: `new` on top, `old` struck through, `reason` in green.

    With `doubt` the cell is amber, `new` is the current value and `reason` the question. Without a
    reason and with `new` equal to `old` it is a plain line.
    """

    new: str
    old: str = ""
    reason: str = ""
    doubt: bool = False


Cell = NameCell | TwoLineCell | ChipsCell | TagsCell | MoneyCell | TextCell | RepairCell


class CellDelegate(QStyledItemDelegate):
    """Paints the cells of one table."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.hover_row = -1
        self._painters: dict[type, Callable[[QPainter, QRectF, Any], None]] = {
            NameCell: self._name,
            TwoLineCell: self._two_lines,
            ChipsCell: self._chips,
            TagsCell: self._tags,
            MoneyCell: self._money,
            TextCell: self._text,
            RepairCell: self._repair,
        }

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect = QRectF(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        cell = index.data(CELL_ROLE)
        if cell is None:
            cell = TextCell(str(index.data() or ""))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        first = rect.left() <= 0
        self._ground(painter, rect, index.row(), selected, first, cell)
        area = rect.adjusted(EDGE if first else PAD, 0, -PAD, 0)
        self._painters[type(cell)](painter, area, cell)
        painter.restore()

    def _ground(
        self, p: QPainter, rect: QRectF, row: int, selected: bool, first: bool, cell: Cell
    ) -> None:
        color = self.theme.color
        name = "accent_tint" if selected else "hover" if row == self.hover_row else "surface"
        p.fillRect(rect, color(name))
        line = QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1)
        if selected:
            p.fillRect(line, color("accent_tint2"))
            if first:
                p.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), color("accent"))
            return
        if first:
            has_avatar = isinstance(cell, NameCell) and cell.avatar is not None
            line.setLeft(rect.left() + EDGE + (AVATAR + PAD if has_avatar else 0))
        p.fillRect(line, color("line"))

    def _lines(self, area: QRectF) -> tuple[QRectF, QRectF]:
        """The rectangles of the upper and lower line of a cell, the pair centred in the row."""
        top = area.center().y() - 21
        upper = QRectF(area.left(), top, area.width(), 23)
        return upper, QRectF(area.left(), top + 23, area.width(), 18)

    def _pair(self, p: QPainter, area: QRectF, top: str, bottom: str, right: bool = False) -> None:
        color = self.theme.color
        side: Align = "right" if right else "left"
        if not bottom or area.height() < TIGHT:
            draw_text(p, area, top, color=color("text"), align=side)
            return
        upper, lower = self._lines(area)
        draw_text(p, upper, top, color=color("text"), align=side)
        draw_text(p, lower, bottom, px=12, color=color("text3"), align=side)

    def _name(self, p: QPainter, area: QRectF, cell: NameCell) -> None:
        color = self.theme.color
        dense = area.height() < TIGHT
        if cell.avatar is not None:
            size = 24 if dense else AVATAR
            spot = QRectF(area.left(), area.center().y() - size / 2, size, size)
            draw_avatar(p, self.theme, spot, "" if cell.missing else cell.avatar)
            area = area.adjusted(size + PAD, 0, 0, 0)
        weight, ink = (400, "text3") if cell.missing else (500, "text")
        if not cell.subtitle or dense:
            draw_text(p, area, cell.title, weight=weight, color=color(ink))
            return
        upper, lower = self._lines(area)
        draw_text(p, upper, cell.title, weight=weight, color=color(ink))
        weight, ink = (500, "accent_text") if cell.missing else (400, "text3")
        draw_text(p, lower, cell.subtitle, px=12, weight=weight, color=color(ink))

    def _two_lines(self, p: QPainter, area: QRectF, cell: TwoLineCell) -> None:
        if not cell.tone or area.height() < TIGHT:
            self._pair(p, area, cell.top, cell.bottom)
            return
        upper, lower = self._lines(area)
        draw_text(p, upper, cell.top, color=self.theme.color("text"))
        self._remark(p, lower, cell.bottom, cell.tone, cell.icon)

    def _remark(self, p: QPainter, rect: QRectF, text: str, tone: str, icon: str | None) -> None:
        ink = self.theme.color(TONES[tone].ink if tone in TONES else tone)
        if icon:
            draw_glyph(p, QRectF(rect.left(), rect.top(), 14, rect.height()), icon, ink, 13)
            rect = rect.adjusted(18, 0, 0, 0)
        draw_text(p, rect, text, px=12, weight=500, color=ink)

    def _chips(self, p: QPainter, area: QRectF, cell: ChipsCell) -> None:
        left = area.left()
        for label, state in cell.chips:
            tone, icon, dashed = STATES[state]
            width = chip_width(label, icon)
            if left + width > area.right() + PAD:
                break
            spot = QRectF(left, area.center().y() - 12, width, 24)
            draw_chip(p, self.theme, spot, label, tone, icon, dashed=dashed)
            left += width + 6

    def _tags(self, p: QPainter, area: QRectF, cell: TagsCell) -> None:
        left = area.left()
        for number, tag in enumerate(cell.tags):
            rest = len(cell.tags) - number
            width = tag_width(tag)
            # Keep room for "+n" unless this is the last one.
            more = text_width(f"+{rest - 1}", 12, 500) + 6 if rest > 1 else 0
            room = area.right() + PAD / 2 - left
            if width + more > room:
                if number == 0 and room > 40:
                    draw_tag(p, self.theme, self._middle(area, left, room - more), tag)
                    left, rest = left + room - more + 6, rest - 1
                if rest:
                    spot = QRectF(left, area.top(), 40, area.height())
                    ink = self.theme.color("text3")
                    draw_text(p, spot, f"+{rest}", px=12, weight=500, color=ink)
                return
            draw_tag(p, self.theme, self._middle(area, left, width), tag)
            left += width + 6

    def _middle(self, area: QRectF, left: float, width: float) -> QRectF:
        return QRectF(left, area.center().y() - 12, width, 24)

    def _money(self, p: QPainter, area: QRectF, cell: MoneyCell) -> None:
        self._pair(p, area, cell.top, cell.bottom, right=True)

    def _text(self, p: QPainter, area: QRectF, cell: TextCell) -> None:
        ink = self.theme.color(TONES[cell.tone].ink if cell.tone in TONES else cell.tone)
        if cell.icon:
            spot = QRectF(area.left(), area.top(), 16, area.height())
            draw_glyph(p, spot, cell.icon, ink, 16)
            area = area.adjusted(24, 0, 0, 0)
        align: Align = "right" if cell.right else "left"
        draw_text(p, area, cell.text, weight=cell.weight, color=ink, align=align)

    def _repair(self, p: QPainter, area: QRectF, cell: RepairCell) -> None:
        color = self.theme.color
        if cell.doubt:
            no_pen(p, color("warn_tint"))
            p.drawRoundedRect(area.adjusted(-8, 4, 8, -4), 6, 6)
            upper, lower = self._lines(area)
            draw_text(p, upper, cell.new, color=color("text"))
            self._remark(p, lower, cell.reason, "warn", "warning-fill")
            return
        if not cell.reason:
            self._pair(p, area, cell.new, cell.old if cell.old != cell.new else "")
            return
        upper, lower = self._lines(area)
        draw_text(p, upper, cell.new, weight=500, color=color("text"))
        reason = min(text_width(cell.reason, 12, 500), lower.width())
        room = max(0.0, lower.width() - reason - 7)
        used = 0.0
        if room > 16 and cell.old:
            old = QRectF(lower.left(), lower.top(), room, lower.height())
            used = draw_text(p, old, cell.old, px=12, color=color("text3"), strike=True) + 7
        lower = lower.adjusted(used, 0, 1, 0)
        draw_text(p, lower, cell.reason, px=12, weight=500, color=color("yes"))
