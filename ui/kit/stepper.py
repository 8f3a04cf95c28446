"""The steps of a task at the top of its page."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.kit.base import PaintButton
from ui.kit.chips import PaintWidget
from ui.kit.layout import clear, hbox
from ui.kit.paint import draw_glyph, draw_text, inset, no_pen, outline
from ui.kit.tips import set_tip
from ui.look.fonts import text_width
from ui.look.theme import Theme, mix

_CIRCLE = 24
_LINK = 12 + 8 + 12  # the shortest line between two steps, and the space around it


class _Step(PaintButton):
    """A numbered circle and a word; a completed step has a check mark and can be clicked."""

    ring = 12

    def __init__(self, theme: Theme, number: int, text: str, current: int) -> None:
        super().__init__(theme, text)
        self._number, self.short = number, False
        self._done, self._now = number < current, number == current
        self.setEnabled(self._done or self._now)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if self._done else Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(f"{number + 1}. {text}" + (" ✓" if self._done else ""))

    def content_size(self) -> QSize:
        return QSize(_CIRCLE if self.short else self.whole(), 28)

    def whole(self) -> int:
        """Its width with the word."""
        return round(text_width(self.text(), 13, 500)) + 35

    def set_short(self, short: bool) -> None:
        """Show only the circle if there is no room for the word; the tooltip then has the word."""
        self.short = short
        set_tip(self, self.text() if short else "")
        self.updateGeometry()

    def paint_button(self, p: QPainter, rect: QRectF) -> None:
        color = self.theme.color
        circle = QRectF(0, 2, 24, 24)
        if self._done:
            no_pen(p, color("accent_tint2"))
            p.drawEllipse(circle)
            draw_glyph(p, circle, "check-bold", color("accent_text"), 13)
        elif self._now:
            no_pen(p, color("accent"))
            p.drawEllipse(circle)
            self._draw_number(p, circle, "on_accent", 600)
        else:
            outline(p, color("control"))
            p.drawEllipse(inset(circle))
            self._draw_number(p, circle, "text3", 500)
        ink = color("text" if self._now else "text2" if self._done else "text3")
        if self._done:
            ink = mix(ink, color("text"), self.hover)
        if self.short:
            return
        draw_text(p, rect.adjusted(32, 0, 0, 0), self.text(), px=13, weight=500, color=ink)

    def _draw_number(self, p: QPainter, circle: QRectF, ink: str, weight: int) -> None:
        draw_text(
            p,
            circle,
            str(self._number + 1),
            px=12,
            weight=weight,
            color=self.theme.color(ink),
            align="center",
            elide=False,
        )


class _Link(PaintWidget):
    """The line between two steps."""

    def __init__(self, theme: Theme, done: bool) -> None:
        super().__init__(theme)
        self._done = done
        self.setFixedHeight(1)
        self.setMinimumWidth(8)
        self.setMaximumWidth(32)

    def sizeHint(self) -> QSize:
        return QSize(32, 1)

    def paint_on(self, p: QPainter, rect: QRectF) -> None:
        p.fillRect(rect, self.theme.color("accent" if self._done else "line_strong"))


class Stepper(QWidget):
    """Stepper(theme, ["File", "Columns", "Consent"], current=1); height 40.

    `clicked(int)` is emitted for a completed step; the caller then decides and calls `set_current`.
    """

    clicked = Signal(int)

    def __init__(self, theme: Theme, steps: Sequence[str], current: int = 0) -> None:
        super().__init__()
        self._theme, self._steps = theme, list(steps)
        self._buttons: list[_Step] = []
        self._box = hbox()
        self.setLayout(self._box)
        self.setFixedHeight(40)
        self.set_current(current)

    @property
    def current(self) -> int:
        """The current step, from 0."""
        return self._current

    def set_current(self, current: int) -> None:
        """Move to a step; the steps before it are completed."""
        self._current = current
        clear(self._box)
        self._buttons = []
        for number, text in enumerate(self._steps):
            step = _Step(self._theme, number, text, current)
            if number < current:
                step.clicked.connect(partial(self._on_clicked, number))
            self._buttons.append(step)
            self._box.addWidget(step)
            if number < len(self._steps) - 1:
                self._box.addSpacing(12)
                self._box.addWidget(_Link(self._theme, number < current))
                self._box.addSpacing(12)
        self._box.addStretch(1)
        self._settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def minimumSizeHint(self) -> QSize:
        """With the word of the current step, and only circles for the others."""
        on = self._buttons[self._current : self._current + 1]  # empty once all are completed
        word = sum(button.whole() - _CIRCLE for button in on)
        return QSize(len(self._steps) * (_CIRCLE + _LINK) - _LINK + word, 40)

    def _settle(self) -> None:
        """Show the words of all steps if they fit, otherwise that of the current step."""
        links = (len(self._steps) - 1) * _LINK
        fits = sum(button.whole() for button in self._buttons) + links <= self.width()
        for number, button in enumerate(self._buttons):
            button.set_short(not fits and number != self._current)

    def step_button(self, number: int) -> QWidget:
        """The button of a step, from 0."""
        item = self._box.itemAt(number * 4)
        widget = item.widget() if item is not None else None
        if widget is None:
            raise IndexError(number)
        return widget

    def _on_clicked(self, number: int) -> None:
        self.clicked.emit(number)
