"""Small charts: stacked bars, months, the waterfall, SMS parts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.kit.base import PaintButton
from ui.kit.chips import PaintWidget
from ui.kit.labels import ElidedLabel, Label
from ui.kit.layout import group, hbox, vbox
from ui.kit.paint import clip_rounded, draw_glyph, draw_text, inset, no_pen, outline
from ui.kit.tips import set_tip
from ui.look.fonts import text_width
from ui.look.theme import TONES, Theme

Legend = Literal["columns", "rows", "none"]


@dataclass(frozen=True)
class BarPart:
    """One part of a StackedBar: count, the number as text, its label, a key of TONES."""

    value: int
    number: str
    label: str
    tone: str


class _Bar(PaintWidget):
    def __init__(self, theme: Theme, parts: Sequence[BarPart], height: int) -> None:
        super().__init__(theme)
        self._parts = parts
        self.setFixedHeight(height)
        self.setMinimumWidth(80)

    def paint_on(self, p: QPainter, rect: QRectF) -> None:
        clip_rounded(p, rect, rect.height() / 2)
        total = sum(part.value for part in self._parts)
        shown = [part for part in self._parts if part.value > 0]
        if not shown:
            p.fillRect(rect, self.theme.color("track"))
            return
        room = rect.width() - 2 * (len(shown) - 1)
        left = 0.0
        for part in shown:
            width = room * part.value / total
            mark = self.theme.color(TONES[part.tone].mark)
            p.fillRect(QRectF(left, 0, width, rect.height()), mark)
            left += width + 2


class _Dot(PaintWidget):
    def __init__(self, theme: Theme, tone: str) -> None:
        super().__init__(theme)
        self._tone = tone
        self.setFixedSize(8, 20)

    def paint_on(self, p: QPainter, rect: QRectF) -> None:
        no_pen(p, self.theme.color(TONES[self._tone].mark))
        p.drawEllipse(QRectF(0, 7, 8, 8))


class StackedBar(QWidget):
    """A bar divided into parts: StackedBar(theme, [BarPart(8312, "8,312", "may be texted",
    "yes")]).

    legend "columns": big numbers side by side under the bar; "rows": one line each; "none".
    """

    def __init__(
        self,
        theme: Theme,
        parts: Sequence[BarPart],
        height: int = 12,
        legend: Legend = "columns",
    ) -> None:
        super().__init__()
        said = ", ".join(f"{part.number} {part.label}" for part in parts)
        self.setAccessibleName(said)
        box = vbox(_Bar(theme, parts, height))
        if legend == "columns":
            box.addSpacing(16)
            columns = [(group(self._column(theme, part)), 1) for part in parts]
            box.addLayout(hbox(*columns, spacing=8))
        elif legend == "rows":
            box.addSpacing(14)
            for part in parts:
                number = Label(part.number, "smallb")
                label = ElidedLabel(part.label, "small", "text2")
                box.addLayout(hbox(_Dot(theme, part.tone), 10, (label, 1), 8, number))
                box.addSpacing(4)
        self.setLayout(box)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _column(self, theme: Theme, part: BarPart) -> QVBoxLayout:
        label = Label(part.label, "small", "text2", wrap=True)
        dot = (_Dot(theme, part.tone), Qt.AlignmentFlag.AlignTop)
        return vbox(Label(part.number, "title"), 2, hbox(dot, 8, (label, 1)), None)


class ThinBar(PaintWidget):
    """A progress bar: ThinBar(theme, 0.94). None shows an indeterminate bar."""

    def __init__(
        self, theme: Theme, share: float | None, height: int = 8, ground: str = "accent_tint2"
    ) -> None:
        super().__init__(theme)
        self._share, self._ground = share, ground
        self.setFixedHeight(height)
        self.setMinimumWidth(24)

    def set_share(self, share: float | None) -> None:
        """Fill from 0 to 1."""
        self._share = share
        self.update()

    def paint_on(self, p: QPainter, rect: QRectF) -> None:
        clip_rounded(p, rect, rect.height() / 2)
        p.fillRect(rect, self.theme.color(self._ground))
        share = self._share
        left, width = (
            (0.0, rect.width() * share)
            if share is not None
            else (
                rect.width() * 0.35,
                rect.width() * 0.3,
            )
        )
        no_pen(p, self.theme.color("accent"))
        p.drawRoundedRect(QRectF(left, 0, width, rect.height()), 4, 4)


class MonthBars(PaintWidget):
    """A row of bars, the last one in full colour: MonthBars(theme, [42, 51, ...], height=52).

    `words` is the description for screen readers and the tooltip.
    """

    def __init__(
        self, theme: Theme, values: Sequence[int], height: int = 52, words: str = ""
    ) -> None:
        super().__init__(theme)
        self._values = list(values)
        self.setFixedHeight(height)
        self.setMinimumWidth(120)
        self.setAccessibleName(words)
        set_tip(self, words)

    def paint_on(self, p: QPainter, rect: QRectF) -> None:
        if not self._values:
            return
        top = max(1, *self._values)
        step = (rect.width() + 6) / len(self._values)
        for number, value in enumerate(self._values):
            tall = max(3.0, value / top * rect.height())
            last = number == len(self._values) - 1
            no_pen(p, self.theme.color("accent" if last else "accent_tint2"))
            bar = QRectF(number * step, rect.height() - tall, step - 6, tall)
            p.drawRoundedRect(bar, 3, 3)


@dataclass(frozen=True)
class WaterfallStep:
    """One line of the waterfall. `count` is a total if `whole`, otherwise the number who drop out.

    `number` is the count as text ("−96"); `tone` is a key of TONES; `icon` is None for totals.
    """

    label: str
    count: int
    number: str
    tone: str = "none"
    icon: str | None = None
    whole: bool = False


_ROW = 40


class _Fall(PaintButton):
    """One line of the waterfall, with its piece of the connecting lines."""

    def __init__(self, theme: Theme, step: WaterfallStep, place: tuple[float, float, str]) -> None:
        super().__init__(theme, step.label)
        self.step = step
        self._from, self._to, self._position = place
        self.label_width = 0
        self.setAccessibleName(f"{step.label}: {step.number}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def content_size(self) -> QSize:
        return QSize(self.label_width + 170, _ROW)

    def paint_button(self, p: QPainter, rect: QRectF) -> None:
        color, step = self.theme.color, self.step
        if self.hover:
            p.setOpacity(self.hover)
            no_pen(p, color("hover"))
            p.drawRoundedRect(rect, 8, 8)
            p.setOpacity(1)
        row = rect.adjusted(12, 0, -12, 0)
        self._paint_bar(p, row)
        ink = color(TONES[step.tone].ink)
        left = row.left()
        if step.icon:
            draw_glyph(p, QRectF(left, 0, 18, _ROW), step.icon, ink, 16)
            left += 26
        weight = 600 if step.whole else 400
        words = QRectF(left, 0, self.label_width - (left - row.left()) - 8, _ROW)
        draw_text(p, words, step.label, weight=weight, color=color("text"))
        number = QRectF(row.right() - 94, 0, 74, _ROW)
        weight, ink = (600, color("text")) if step.whole else (500, ink)
        draw_text(p, number, step.number, weight=weight, color=ink, align="right", elide=False)
        caret = QRectF(row.right() - 14, 0, 14, _ROW)
        draw_glyph(p, caret, "caret-right", color("text3"), 12)

    def _paint_bar(self, p: QPainter, row: QRectF) -> None:
        color = self.theme.color
        start = row.left() + self.label_width
        wide = row.width() - self.label_width - 98
        left, right = start + self._from * wide, start + self._to * wide
        first, last = self._position == "first", self._position == "last"
        p.setPen(QPen(color("line_strong"), 1))
        if not last:
            x = round(right if first else left) + 0.5
            p.drawLine(QPointF(x, 20), QPointF(x, _ROW))
        if not first:
            x = round(right) + 0.5
            p.drawLine(QPointF(x, 0), QPointF(x, 20))
        bar = QRectF(left, 11, max(3.0, right - left), 18)
        if first:
            outline(p, color("accent"), 1, color("accent_tint2"))
            p.drawRoundedRect(inset(bar), 4, 4)
        else:
            no_pen(p, color("accent" if self.step.whole else TONES[self.step.tone].mark))
            p.drawRoundedRect(bar, 4, 4)


class Waterfall(QWidget):
    """The steps from everyone to the people in the file; every line is a button.

    Waterfall(theme, [WaterfallStep("In the segment", 1842, "1,842", whole=True),
                      WaterfallStep("Asked to stop", 96, "−96", "no", "hand-palm"), ...,
                      WaterfallStep("In the file", 1203, "1,203", "accent", whole=True)])
    `clicked(int)` gives the number of the line. Lines reach 12 px past the words on both sides.
    """

    clicked = Signal(int)

    def __init__(self, theme: Theme, steps: Sequence[WaterfallStep]) -> None:
        super().__init__()
        self.rows: list[_Fall] = []
        box = vbox()
        self._label_width = 0
        whole = max(1, steps[0].count if steps else 1)
        left = steps[0].count if steps else 0
        for number, step in enumerate(steps):
            start = 0 if step.whole else left - step.count
            end = step.count if step.whole else left
            left = left if step.whole else start
            place = "first" if number == 0 else "last" if number == len(steps) - 1 else "middle"
            row = _Fall(theme, step, (start / whole, end / whole, place))
            row.clicked.connect(partial(self._on_clicked, number))
            self.rows.append(row)
            box.addWidget(row)
        widest = max((text_width(step.label, 14, 600) for step in steps), default=0)
        for row in self.rows:
            row.label_width = min(300, max(140, round(widest) + 50))
            row.updateGeometry()
        self.setLayout(box)

    def _on_clicked(self, number: int) -> None:
        self.clicked.emit(number)


class PartsMeter(PaintWidget):
    """How much of its SMS parts a message uses: PartsMeter(theme, 86, 67).

    `units`: the characters used; `per_part`: the characters of one part.
    """

    def __init__(self, theme: Theme, units: int, per_part: int, words: str = "") -> None:
        super().__init__(theme)
        self.setFixedHeight(6)
        self.setMinimumWidth(80)
        self.set_units(units, per_part, words)

    def set_units(self, units: int, per_part: int, words: str = "") -> None:
        """Show another message; `words` is for screen readers."""
        self._units, self._per_part = units, max(1, per_part)
        self.setAccessibleName(words)
        self.update()

    def paint_on(self, p: QPainter, rect: QRectF) -> None:
        parts = max(1, -(-self._units // self._per_part))
        width = (rect.width() - 4 * (parts - 1)) / parts
        for number in range(parts):
            share = (self._units - self._per_part * number) / self._per_part
            box = QRectF(number * (width + 4), 0, width, 6)
            p.save()
            clip_rounded(p, box, 3)
            p.fillRect(box, self.theme.color("accent_tint2"))
            full = QRectF(box.left(), 0, width * min(1.0, max(0.0, share)), 6)
            p.fillRect(full, self.theme.color("accent"))
            p.restore()
