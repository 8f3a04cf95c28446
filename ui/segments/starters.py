"""Ready-made segments to begin with, shown while there is none."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from desktop_app.segments.model import RuleJson, lines, parse
from desktop_app.segments.quick import QUICK_FILTERS
from ui.desk.desk import Desk
from ui.kit import Label, vbox
from ui.kit.base import PaintButton
from ui.kit.paint import draw_glyph, draw_text, inset, no_pen, outline
from ui.look.theme import RADIUS, Theme, mix
from ui.segments.words import RuleWords

_ACROSS = 2
_WIDTH = 440


class _Starter(PaintButton):
    """One of them: icon, name, number of its people."""

    ring = RADIUS["card"]

    def __init__(self, theme: Theme, icon: str, name: str) -> None:
        super().__init__(theme, name)
        self._icon = icon
        self._count = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_count(self, text: str) -> None:
        self._count = text
        self.setAccessibleDescription(text)
        self.update()

    def content_size(self) -> QSize:
        return QSize(200, 64)

    def paint_button(self, p: QPainter, rect: QRectF) -> None:
        color = self.theme.color
        outline(p, color("line"), 1, mix(color("surface"), color("hover"), self.hover))
        radius = RADIUS["card"] - 0.5
        p.drawRoundedRect(inset(rect), radius, radius)
        disc = QRectF(14, rect.height() / 2 - 18, 36, 36)
        no_pen(p, color("accent_tint"))
        p.drawEllipse(disc)
        draw_glyph(p, disc, self._icon, color("accent_text"), 18)
        room = rect.width() - 64 - 14
        top = QRectF(64, 11, room, 22)
        draw_text(p, top, self.text(), weight=500, color=color("text"))
        draw_text(p, QRectF(64, 33, room, 18), self._count, px=12, color=color("text3"))


class Starters(QWidget):
    """Cards of ready-made rules; a click begins a segment with it."""

    chosen = Signal(str, object)  # name, rule

    def __init__(self, desk: Desk, words: RuleWords) -> None:
        super().__init__()
        self._desk = desk
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(12)
        for place, (code, rule) in enumerate(QUICK_FILTERS):
            name = desk.say(code)
            starter = _Starter(desk.theme, _icon(rule, words), name)
            starter.setObjectName("starter")
            starter.clicked.connect(
                lambda _on=False, name=name, rule=rule: self.chosen.emit(name, rule)
            )
            grid.addWidget(starter, place // _ACROSS, place % _ACROSS)
            self._count(starter, rule)
        title = Label(self.tr("Or start from one of these"), "smallb", "text2")
        self.setLayout(vbox(title, 10, grid))
        self.setMaximumWidth(_WIDTH)

    def _count(self, starter: _Starter, rule: RuleJson) -> None:
        self._desk.read(
            starter,
            lambda book, job: book.segments.count(rule, job),
            lambda count: starter.show_count(self.tr("%n people", "", count)),
        )


def _icon(rule: RuleJson, words: RuleWords) -> str:
    _, line = next(lines(parse(rule)))
    return words.entries[line.field].icon
