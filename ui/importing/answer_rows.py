"""The unclear answers of a file, each with its meaning as chosen by the owner."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.importing.answers.words import AnswerCount, answer_key
from ui.desk.desk import Desk
from ui.importing.draft import Answers
from ui.kit import Card, Dropdown, Label, Paragraph, group, hbox, vbox

_MOST = 12
_LONGEST = 60
_MEANS: dict[str, bool | None] = {"unknown": None, "yes": True, "no": False}


class AnswerRows(QWidget):
    """Nothing is shown if every answer is clearly yes or no. ``changed`` after a choice."""

    changed = Signal()

    def __init__(self, desk: Desk, answers: Answers, found: Mapping[str, AnswerCount]) -> None:
        super().__init__()
        self._answers = answers
        unread: dict[str, tuple[str, int]] = {}
        for text, count in found.items():
            if count.means == "unknown":
                first, n = unread.get(answer_key(text), (text, 0))
                unread[answer_key(text)] = (first, n + count.n)
        self.open = len(unread)
        shown = sorted(unread.items(), key=lambda each: -each[1][1])[:_MOST]
        rows = [self._row(desk, key, text, n) for key, (text, n) in shown]
        parts: list[QWidget | int] = [
            Label(self.tr("What do these answers mean?"), "strong"),
            Paragraph(
                self.tr(
                    "These answers are neither a plain yes nor a plain no. If "
                    "you leave one open, the people who gave it stay in the list "
                    "but get no messages."
                ),
                13,
                "text3",
            ),
            8,
            *rows,
        ]
        if len(unread) > _MOST:
            n = len(unread) - _MOST
            more = self.tr("{n} more answers are left open.", "", n)
            parts.append(Label(more.format(n=desk.i18n.number(n)), "small", "text3"))
        self.setLayout(vbox(Card(vbox(*parts, spacing=4, margins=20)), margins=(0, 0, 0, 20)))

    def _row(self, desk: Desk, key: str, text: str, n: int) -> QWidget:
        short = text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
        answer = Label(f"“{short}”", "body", wrap=True)
        answer.setTextFormat(Qt.TextFormat.PlainText)
        rows = self.tr("in {n} rows", "", n).format(n=desk.i18n.number(n))
        items = [
            ("unknown", self.tr("Leave open")),
            ("yes", self.tr("Means yes")),
            ("no", self.tr("Means no")),
        ]
        meant = self._answers.means.get(key)
        current = next(name for name, value in _MEANS.items() if value is meant)
        field = Dropdown(desk.theme, items, current, name=text)
        field.setObjectName(f"answer_{key}")
        field.setFixedWidth(field.sizeHint().width())
        field.changed.connect(lambda chosen: self._on_chosen(key, chosen))
        return group(hbox((answer, 1), 10, Label(rows, "small", "text3"), 10, field))

    def _on_chosen(self, key: str, chosen: str) -> None:
        meant = _MEANS[chosen]
        self._answers.means.pop(key, None)
        if meant is not None:
            self._answers.means[key] = meant
        self.changed.emit()
