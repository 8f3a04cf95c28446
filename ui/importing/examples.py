"""Details of an import besides its counts: issues with examples, repairs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.importing.model import Issue
from desktop_app.text.line_breaks import breakable
from ui.desk.desk import Desk
from ui.importing.words import one_line
from ui.kit import Card, ElidedLabel, Label, PaintButton, group, hbox, vbox
from ui.kit.paint import draw_glyph, draw_text, no_pen
from ui.look.fonts import font, text_width
from ui.look.theme import Theme, mix

_LINE, _TWO_LINES = 36, 56  # px
_LEFT, _RIGHT = 54, 22


class Opener(PaintButton):
    """The line of a code: caret, icon, words, number. A click shows or hides the examples. Long
    texts take two lines."""

    def __init__(self, theme: Theme, words: str, number: str, icon: str, tone: str) -> None:
        super().__init__(theme, words)
        self._number, self._icon, self._tone = number, icon, tone
        self.setCheckable(True)
        self.setAccessibleName(f"{words}: {number}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def content_size(self) -> QSize:
        return QSize(240, _LINE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setFixedHeight(_LINE if self._fits(self.width()) else _TWO_LINES)

    def _fits(self, width: float) -> bool:
        room = width - _LEFT - _RIGHT - text_width(self._number, 14, 500)
        return text_width(self.text(), 14) <= room

    def paint_button(self, p: QPainter, rect: QRectF) -> None:
        color = self.theme.color
        no_pen(p, mix(color("surface"), color("hover"), self.hover))
        p.drawRoundedRect(rect, 8, 8)
        if self.isEnabled():
            caret = "caret-down" if self.isChecked() else "caret-right"
            draw_glyph(p, QRectF(6, 0, 14, rect.height()), caret, color("text3"), 12)
        draw_glyph(p, QRectF(26, 0, 18, rect.height()), self._icon, color(self._tone), 16)
        right = rect.adjusted(0, 0, -10, 0)
        width = draw_text(
            p, right, self._number, weight=500, color=color("text"), align="right", elide=False
        )
        words = rect.adjusted(_LEFT, 0, -_RIGHT - width, 0)
        if self._fits(rect.width()):
            draw_text(p, words, self.text(), color=color("text"))
            return
        p.setFont(font(14))
        p.setPen(color("text"))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        p.drawText(words, int(flags), breakable(self.text()))


class IssueRow(QWidget):
    """One code with its number; opens to up to five examples: row, column, value."""

    def __init__(
        self,
        desk: Desk,
        code: str,
        count: int,
        examples: Sequence[Issue],
        look: tuple[str, str] = ("warning-circle", "warn"),
    ) -> None:
        super().__init__()
        words, number = desk.say(code), desk.i18n.number(count)
        self.opener = Opener(desk.theme, words, number, *look)
        self.opener.setObjectName(f"issue_{code}")
        lines = vbox(spacing=4, margins=(54, 2, 10, 8))
        for example in examples:
            lines.addWidget(example_line(desk, example))
        self.examples = group(lines)
        self.examples.hide()
        self.opener.setEnabled(bool(examples))
        self.opener.toggled.connect(self.examples.setVisible)
        self.setLayout(vbox(self.opener, self.examples))


def example_line(desk: Desk, issue: Issue) -> QWidget:
    """The place, and the value there or its repair."""
    row = QCoreApplication.translate("IssueRow", "Row {n}").format(n=desk.i18n.number(issue.row))
    where = f"{row} · {issue.header}" if issue.header else row
    place = ElidedLabel(where, "small", "text3")
    place.setMinimumWidth(120)
    return group(hbox((place, 2), 12, (ElidedLabel(before_after(issue), "small"), 3)))


def before_after(issue: Issue) -> str:
    """The value in the file, and the repaired one."""
    value = one_line(issue.value)
    return value if issue.new is None else f"{value}  →  {one_line(issue.new)}"


def issue_list(title: str, rows: Sequence[QWidget], more: str = "") -> QWidget:
    """All codes under a common heading."""
    box = vbox(Label(title, "heading"), 2)
    if more:
        box.addWidget(ElidedLabel(more, "small", "text3"))
    box.addSpacing(8)
    box.addWidget(Card(vbox(*rows, margins=(6, 6, 6, 6))))
    return group(box)
