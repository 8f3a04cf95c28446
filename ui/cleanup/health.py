"""The health of the list: the score, its history, and what would raise it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.cleanup.model import Health, HealthDay, Part
from ui.cleanup.words import CleanUpWords
from ui.desk.desk import Desk
from ui.kit import (
    Button,
    Card,
    ElidedLabel,
    Label,
    Paragraph,
    ThinBar,
    group,
    hbox,
    hline,
    set_tip,
    vbox,
)
from ui.kit.chips import PaintWidget
from ui.kit.paint import no_pen
from ui.look.theme import Theme

_SHOWN = 5
_DAYS = 60


class HealthLine(PaintWidget):
    """The score day by day, the newest at the right; ``words`` is the full text."""

    def __init__(self, theme: Theme, scores: Sequence[int], words: str) -> None:
        super().__init__(theme)
        self._scores = list(scores)
        self.setFixedHeight(56)
        self.setMinimumWidth(120)
        self.setAccessibleName(words)
        set_tip(self, words)

    def paint_on(self, p: QPainter, rect: QRectF) -> None:
        lowest, highest = min(self._scores), max(self._scores)
        spread = max(10, highest - lowest)
        low = (lowest + highest - spread) / 2
        room = rect.adjusted(2, 6, -6, -6)
        step = room.width() / max(1, len(self._scores) - 1)
        points = [
            QPointF(
                room.left() + step * number, room.bottom() - (score - low) / spread * room.height()
            )
            for number, score in enumerate(self._scores)
        ]
        line = QPainterPath(points[0])
        for point in points[1:]:
            line.lineTo(point)
        under = QPainterPath(line)
        under.lineTo(points[-1].x(), rect.bottom())
        under.lineTo(points[0].x(), rect.bottom())
        no_pen(p, self.theme.color("accent_tint"))
        p.drawPath(under)
        pen = QPen(self.theme.color("accent"), 2)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        p.setPen(pen)
        p.setBrush(Qt.BrushStyle.NoBrush)
        p.drawPath(line)
        no_pen(p, self.theme.color("accent"))
        p.drawEllipse(points[-1], 4, 4)


class HealthCard(QObject):
    """Builds the card; ``open_finding`` is called with the code of the finding to repair."""

    def __init__(
        self, desk: Desk, words: CleanUpWords, open_finding: Callable[[str], object]
    ) -> None:
        super().__init__()
        self._desk, self._theme, self._words = desk, desk.theme, words
        self._open = open_finding

    def build(self, health: Health, days: Sequence[HealthDay]) -> Card:
        """``days``: the newest first."""
        score = self._desk.i18n.number(health.score)
        number = Label(score, "display")
        number.setObjectName("health_score")
        said = self.tr("Health of the list")
        box = vbox(
            Label(said, "small", "text2"),
            2,
            hbox(number, 10, vbox(None, Label(self.tr("of 100"), "small", "text3"), 6), None),
            10,
            ThinBar(self._theme, health.score / 100),
            margins=(20, 16, 20, 16),
        )
        self._add_days(box, days)
        if health.parts:
            box.addSpacing(14)
            box.addWidget(hline())
            box.addSpacing(12)
            box.addWidget(Label(self.tr("What would raise it"), "smallb", "text2"))
            for part in health.parts[:_SHOWN]:
                box.addSpacing(6)
                box.addWidget(self._part(part))
        else:
            box.addSpacing(10)
            box.addWidget(Paragraph(self.tr("There is nothing left to repair. Well kept."), 13))
        return Card(box)

    def _add_days(self, box: QVBoxLayout, days: Sequence[HealthDay]) -> None:
        box.addSpacing(12)
        if len(days) < 2:
            words = self.tr("From tomorrow on you see here how it goes.")
            box.addWidget(Paragraph(words, 12, "text3"))
            return
        shown = days[:_DAYS][::-1]
        i18n = self._desk.i18n
        told = self.tr("{before} on {date}, {now} today").format(
            before=shown[0].score, date=i18n.date(shown[0].day), now=shown[-1].score
        )
        box.addWidget(HealthLine(self._theme, [day.score for day in shown], told))
        box.addSpacing(2)
        box.addWidget(Label(told, "meta", "text3"))

    def _part(self, part: Part) -> QWidget:
        title = self._words.title(part.code)
        gain = Label(f"+{part.lost:g}", "smallb", "yes")
        gain.setFixedWidth(44)
        link = Button(self._theme, self._desk.i18n.number(part.count), kind="link")
        link.setObjectName(f"raise_{part.code}")
        link.setAccessibleName(f"{title}: {part.count}")
        link.clicked.connect(lambda: self._open(part.code))
        return group(hbox(gain, (ElidedLabel(title, "small"), 1), 8, link))
