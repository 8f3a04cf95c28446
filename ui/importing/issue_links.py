"""An import's notes about single people, each with a link to these people in the list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.book import Book
from desktop_app.importing.model import Issue, Report
from desktop_app.jobs import Job
from ui.desk.desk import Desk
from ui.desk.places import ShowPeople
from ui.importing.examples import issue_list
from ui.kit import PaintButton, set_tip, vbox
from ui.kit.paint import draw_glyph, draw_text, no_pen
from ui.look.theme import Theme, mix

_ASIDE = "import.reject."
_LOW, _TALL = 36, 56


class IssueLink(PaintButton):
    """Icon, words, number and an arrow; below them ``rows``: the places in the file. Disabled as
    long as there are no people to show."""

    def __init__(self, theme: Theme, words: str, number: str, rows: str) -> None:
        super().__init__(theme, words)
        self._number, self.rows = number, rows
        self.setAccessibleName(f"{words}: {number}")
        self.setAccessibleDescription(rows)
        set_tip(self, words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setEnabled(False)

    def content_size(self) -> QSize:
        return QSize(240, _TALL if self.rows else _LOW)

    def paint_button(self, p: QPainter, rect: QRectF) -> None:
        color, on = self.theme.color, self.isEnabled()
        line = QRectF(rect.left(), rect.top(), rect.width(), _LOW)
        no_pen(p, mix(color("surface"), color("hover"), self.hover if on else 0))
        p.drawRoundedRect(rect, 8, 8)
        draw_glyph(p, QRectF(10, 0, 18, _LOW), "warning-circle", color("warn"), 16)
        if on:
            arrow = QRectF(rect.right() - 28, 0, 18, _LOW)
            draw_glyph(p, arrow, "caret-right", color("accent_text"), 12)
        right = line.adjusted(0, 0, -34, 0)
        ink = color("accent_text" if on else "text")
        width = draw_text(p, right, self._number, weight=500, color=ink, align="right", elide=False)
        words = line.adjusted(38, 0, -46 - width, 0)
        draw_text(p, words, self.text(), color=color("text"))
        if self.rows:
            below = QRectF(rect.left() + 38, _LOW - 8, rect.width() - 72, _TALL - _LOW)
            draw_text(p, below, self.rows, px=13, color=color("text3"))


class IssueLinks(QWidget):
    """``found``: whether there are any notes.

    Rejected rows have no people and only show their rows.
    """

    def __init__(self, desk: Desk, report: Report) -> None:
        super().__init__()
        self._desk, self._batch = desk, report.batch_id
        noted = sorted(report.issues.items(), key=lambda item: -item[1])
        found = [item for item in noted if not item[0].startswith(_ASIDE)]
        aside = [item for item in noted if item[0].startswith(_ASIDE)]
        self.found = bool(noted)
        self._links = {
            code: self._link(code, count, report.examples.get(code, ())) for code, count in found
        }
        box = vbox()
        if aside:
            lines = [self._aside(code, n, report.examples.get(code, ())) for code, n in aside]
            box.addSpacing(24)
            box.addWidget(issue_list(self.tr("Set aside"), lines))
        if found:
            more = self.tr("Open a line to see the people it is about.")
            links = list(self._links.values())
            box.addSpacing(24)
            box.addWidget(issue_list(self.tr("Kept, but look at them"), links, more))
            self._look_for_people()
        self.setLayout(box)

    def _aside(self, code: str, count: int, examples: Sequence[Issue]) -> IssueLink:
        words, number = self._desk.say(code), self._desk.i18n.number(count)
        line = IssueLink(self._desk.theme, words, number, self._rows(count, examples))
        line.setObjectName(f"aside_{code}")
        return line

    def _link(self, code: str, count: int, examples: Sequence[Issue]) -> IssueLink:
        words, number = self._desk.say(code), self._desk.i18n.number(count)
        link = IssueLink(self._desk.theme, words, number, self._rows(count, examples))
        link.setObjectName(f"people_{code}")
        link.clicked.connect(partial(self._open, code))
        return link

    def _rows(self, count: int, examples: Sequence[Issue]) -> str:
        """The rows of the first of them. Two cells of a row may have the same issue."""
        number = self._desk.i18n.number
        rows = sorted({issue.row for issue in examples})
        if not rows:
            return ""
        listed = ", ".join(number(row) for row in rows)
        more = count - len(examples)
        if more > 0:
            words = self.tr("Rows {rows} and {n} more", "", more)
            return words.format(rows=listed, n=number(more))
        return self.tr("Rows {rows}", "", len(rows)).format(rows=listed)

    def _look_for_people(self) -> None:
        """In the background; a number that is about no single person has no link."""
        codes, batch = tuple(self._links), self._batch

        def ask(book: Book, job: Job) -> Mapping[str, bool]:
            found = {}
            for code in codes:
                job.check()
                found[code] = bool(book.importing.issue_contacts(batch, code))
            return found

        self._desk.read(self, ask, self._enable, key=f"import.issues.{batch}")

    def _enable(self, found: Mapping[str, bool]) -> None:
        for code, anybody in found.items():
            self._links[code].setEnabled(anybody)

    def _open(self, code: str, _checked: bool = False) -> None:
        def ask(book: Book, _job: Job) -> list[int]:
            return book.importing.issue_contacts(self._batch, code)

        def go(people: list[int]) -> None:
            self._desk.go(ShowPeople(people, self._desk.say(code)))

        self._desk.read(self, ask, go, key="import.issue")
