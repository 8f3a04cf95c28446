"""One sign-up sheet on A4 landscape, in the words of its language. Draws with any painter.

Lengths are millimetres. Texts share baselines, so that Khmer and Latin align.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption

from desktop_app.collecting.model import ROWS, Question, Sheet
from desktop_app.text.line_breaks import breakable
from ui.collecting.form_words import FormWords
from ui.look.fonts import FAMILIES

WIDTH, HEIGHT = 297.0, 210.0
_EDGE = 11.0
_POINT = 25.4 / 72
_INK, _GREY, _LINE, _TINT = "#1D1B18", "#575249", "#8C857A", "#F0EDE7"
_NUMBER, _NAME, _PHONE = 8.0, 58.0, 42.0
_SIGN_LEAST, _BOX_MOST = 28.0, 17.0
_HEAD_ROW, _BOX = 6.2, 4.6
_FOOT = 7.0
_PROSE = (10.5, 9.0, 8.0, 7.0, 6.0)  # points
_PROSE_MOST = 50.0
_LEADING = 1.62  # of the font's size; room for Khmer above and below


@dataclass(frozen=True)
class _Column:
    """A column of the table; ``group`` is the heading over it and its neighbours."""

    words: str
    width: float
    group: str = ""
    box: bool = False


class SheetDrawing:
    """Draws sheets: SheetDrawing(painter, dots_per_mm).draw(sheet, words)."""

    def __init__(self, painter: QPainter, dots: float) -> None:
        self._p = painter
        self._dots = dots
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def draw(self, sheet: Sheet, words: FormWords) -> None:
        """The whole page."""
        top = self._head(sheet, words)
        points = self._prose_size(sheet, words)
        for question in sheet.questions:
            top = self._question(question, words, top, points)
        top = self._prose(words.say("sheet.how"), top + 1, 9.5, weight=600) + 1.5
        self._table(sheet, words, top, HEIGHT - _EDGE - _FOOT)
        self._foot(sheet, words)

    # parts

    def _head(self, sheet: Sheet, words: FormWords) -> float:
        number = words.say("sheet.number", number=str(sheet.number))
        width = self._width(number, 15, 600) + 10
        box = QRectF(WIDTH - _EDGE - width, _EDGE, width, 11)
        self._frame(box, _INK, 0.4)
        self._text(number, box, 15, 600, align="center")
        day = words.say("sheet.date")
        left = box.left() - 62
        self._text(day, QRectF(left, _EDGE, 30, 11), 10.5, color=_GREY)
        start = left + self._width(day, 10.5) + 2
        self._rule(start, _EDGE + 8.6, box.left() - 6)
        title = QRectF(_EDGE, _EDGE, left - _EDGE - 6, 11)
        self._text(words.title(), title, 17, 600)
        return _EDGE + 14

    def _prose_size(self, sheet: Sheet, words: FormWords) -> float:
        """The largest size, in points, at which the words leave enough room for the rows."""
        for points in _PROSE:
            height = 0.0
            for question in sheet.questions:
                indent = self._width(f"{words.purpose(question)}:", points, 600) + 2
                rows = self._rows(question.wording.text, points, 400, indent)
                height += len(rows) * points * _POINT * _LEADING + 1
            if height <= _PROSE_MOST:
                return points
        return _PROSE[-1]

    def _question(self, question: Question, words: FormWords, top: float, points: float) -> float:
        label = f"{words.purpose(question)}:"
        indent = self._width(label, points, 600) + 2
        row = points * _POINT * _LEADING
        self._text(label, QRectF(_EDGE, top, indent, row), points, 600)
        return self._prose(question.wording.text, top, points, indent=indent) + 1

    def _table(self, sheet: Sheet, words: FormWords, top: float, bottom: float) -> None:
        columns = self._columns(sheet, words)
        head = 2 * _HEAD_ROW
        row = (bottom - top - head) / ROWS
        self._p.fillRect(self._rect(QRectF(_EDGE, top, WIDTH - 2 * _EDGE, head)), QColor(_TINT))
        self._heads(columns, top)
        lines = [top, *(top + head + number * row for number in range(ROWS + 1))]
        for y in lines:
            self._rule(_EDGE, y, WIDTH - _EDGE)
        left = _EDGE
        for number, column in enumerate(columns):
            inside = number and column.group and column.group == columns[number - 1].group
            self._upright(left, top + (_HEAD_ROW if inside else 0), bottom)
            for at in range(ROWS):
                cell = QRectF(left, top + head + at * row, column.width, row)
                self._cell(column, cell, at + 1 if number == 0 else 0)
            left += column.width
        self._upright(left, top, bottom)

    def _cell(self, column: _Column, cell: QRectF, number: int) -> None:
        if column.box:
            box = QRectF(0, 0, _BOX, _BOX)
            box.moveCenter(cell.center())
            self._frame(box, _INK, 0.3)
        elif number:
            self._text(str(number), cell, 9.5, color=_GREY, align="center")

    def _heads(self, columns: list[_Column], top: float) -> None:
        left, number = _EDGE, 0
        while number < len(columns):
            group = columns[number].group
            together = [columns[number]]
            while group and number + len(together) < len(columns):
                following = columns[number + len(together)]
                if following.group != group:
                    break
                together.append(following)
            width = sum(column.width for column in together)
            if group:
                self._text(group, QRectF(left, top, width, _HEAD_ROW), 9, 600, align="center")
                self._rule(left, top + _HEAD_ROW, left + width)
                at = left
                for column in together:
                    area = QRectF(at, top + _HEAD_ROW, column.width, _HEAD_ROW)
                    self._text(column.words, area, 8, align="center")
                    at += column.width
            else:
                area = QRectF(left + 1.5, top, width - 3, 2 * _HEAD_ROW)
                self._text(together[0].words, area, 9.5, 600)
            left += width
            number += len(together)

    def _columns(self, sheet: Sheet, words: FormWords) -> list[_Column]:
        boxes = len(sheet.questions) * len(sheet.channels)
        room = WIDTH - 2 * _EDGE - _NUMBER - _NAME - _PHONE - _SIGN_LEAST
        each = min(_BOX_MOST, room / boxes)
        sign = WIDTH - 2 * _EDGE - _NUMBER - _NAME - _PHONE - each * boxes
        return [
            _Column("", _NUMBER),
            _Column(words.say("sheet.name"), _NAME),
            _Column(words.say("sheet.phone"), _PHONE),
            *(
                _Column(words.channel(channel), each, words.purpose(question), box=True)
                for question in sheet.questions
                for channel in sheet.channels
            ),
            _Column(words.say("sheet.sign"), sign),
        ]

    def _foot(self, sheet: Sheet, words: FormWords) -> None:
        area = QRectF(_EDGE, HEIGHT - _EDGE - _FOOT + 1, WIDTH - 2 * _EDGE, _FOOT)
        versions = "; ".join(
            f"{words.purpose(one)}: {words.version(one.wording)}" for one in sheet.questions
        )
        right = self._text(versions, area, 8, color=_GREY, align="right")
        self._text(words.say("sheet.stop"), area.adjusted(0, 0, -right - 6, 0), 8.5)

    # ink

    def _prose(
        self, text: str, top: float, points: float, weight: int = 400, indent: float = 0
    ) -> float:
        """Wrapped text over the full width; returns where it ends."""
        row = points * _POINT * _LEADING
        width = WIDTH - 2 * _EDGE - indent
        for line in self._rows(text, points, weight, indent):
            self._text(line, QRectF(_EDGE + indent, top, width, row), points, weight)
            top += row
        return top

    def _rows(self, text: str, points: float, weight: int, indent: float) -> list[str]:
        # a line of its own for each of the owner's
        text = breakable(text).replace("\n", "\u2028")
        layout = QTextLayout(text, self._font(points, weight))
        option = QTextOption()
        # a word wider than the paper would otherwise run off it
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        width = WIDTH - 2 * _EDGE - indent
        rows: list[str] = []
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width * self._dots)
            start = line.textStart()
            rows.append(text[start : start + line.textLength()].strip())
        layout.endLayout()
        return rows

    def _text(
        self,
        text: str,
        area: QRectF,
        points: float,
        weight: int = 400,
        color: str = _INK,
        align: str = "left",
    ) -> float:
        """One line, cut if it is too long; returns its width."""
        font = self._font(points, weight)
        metrics = QFontMetricsF(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width() * self._dots + 1)
        width = metrics.horizontalAdvance(shown) / self._dots
        spare = {"left": 0.0, "center": (area.width() - width) / 2, "right": area.width() - width}
        baseline = area.center().y() + 0.36 * points * _POINT
        self._p.setFont(font)
        self._p.setPen(QColor(color))
        at = QPointF(area.left() + spare[align], baseline) * self._dots
        self._p.drawText(at, shown)
        return width

    def _width(self, text: str, points: float, weight: int = 400) -> float:
        metrics = QFontMetricsF(self._font(points, weight))
        return metrics.horizontalAdvance(text) / self._dots

    def _font(self, points: float, weight: int) -> QFont:
        font = QFont()
        font.setFamilies(FAMILIES)
        font.setPixelSize(max(1, round(points * _POINT * self._dots)))
        font.setWeight(QFont.Weight(weight))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font

    def _rect(self, area: QRectF) -> QRectF:
        return QRectF(area.topLeft() * self._dots, area.size() * self._dots)

    def _pen(self, color: str, width: float) -> None:
        self._p.setPen(QPen(QColor(color), width * self._dots))
        self._p.setBrush(Qt.BrushStyle.NoBrush)

    def _frame(self, area: QRectF, color: str, width: float) -> None:
        self._pen(color, width)
        self._p.drawRoundedRect(self._rect(area), 0.8 * self._dots, 0.8 * self._dots)

    def _rule(self, left: float, y: float, right: float) -> None:
        self._pen(_LINE, 0.2)
        self._p.drawLine(QPointF(left, y) * self._dots, QPointF(right, y) * self._dots)

    def _upright(self, x: float, top: float, bottom: float) -> None:
        self._pen(_LINE, 0.2)
        self._p.drawLine(QPointF(x, top) * self._dots, QPointF(x, bottom) * self._dots)
