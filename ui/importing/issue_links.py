"""What an import noted about single people, each with the way to these people in the list."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.book import Book
from desktop_app.importing.model import Report
from desktop_app.jobs import Job
from ui.desk import Desk
from ui.importing.examples import issue_list
from ui.theme import Theme, mix
from ui.widgets import PaintButton, vbox
from ui.widgets.paint import draw_glyph, draw_text, no_pen

_ASIDE = "import.reject."


class IssueLink(PaintButton):
    """Icon, words, number and an arrow. Until it is enabled there is nobody to go to."""

    def __init__(self, theme: Theme, words: str, number: str) -> None:
        super().__init__(theme, words)
        self._number = number
        self.setAccessibleName(f"{words}: {number}")
        self.setToolTip(words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setEnabled(False)

    def content_size(self) -> QSize:
        return QSize(240, 36)

    def paint_button(self, p: QPainter, rect: QRectF) -> None:
        color, on = self.theme.color, self.isEnabled()
        no_pen(p, mix(color("surface"), color("hover"), self.hover if on else 0))
        p.drawRoundedRect(rect, 8, 8)
        draw_glyph(p, QRectF(10, 0, 18, rect.height()), "warning-circle", color("warn"), 16)
        if on:
            arrow = QRectF(rect.right() - 28, 0, 18, rect.height())
            draw_glyph(p, arrow, "caret-right", color("accent_text"), 12)
        right = rect.adjusted(0, 0, -34, 0)
        ink = color("accent_text" if on else "text")
        width = draw_text(p, right, self._number, weight=500, color=ink, align="right", elide=False)
        words = rect.adjusted(38, 0, -46 - width, 0)
        draw_text(p, words, self.text(), color=color("text"))


class IssueLinks(QWidget):
    """``found``: whether anything was noted at all. What was set aside has nobody behind it."""

    def __init__(self, desk: Desk, report: Report) -> None:
        super().__init__()
        self._desk, self._batch = desk, report.batch_id
        found = [item for item in report.issues.items() if not item[0].startswith(_ASIDE)]
        found.sort(key=lambda item: -item[1])
        self.found = bool(found)
        self._links = {code: self._link(code, count) for code, count in found}
        more = self.tr("Open a line to see the people it is about.")
        links = list(self._links.values())
        self.setLayout(vbox(24, issue_list(self.tr("Kept, but look at them"), links, more)))
        if found:
            self._look_for_people()

    def _link(self, code: str, count: int) -> IssueLink:
        words, number = self._desk.say(code), self._desk.i18n.number(count)
        link = IssueLink(self._desk.theme, words, number)
        link.setObjectName(f"people_{code}")
        link.clicked.connect(partial(self._open, code))
        return link

    def _look_for_people(self) -> None:
        """Beside the window; a number that is about no single person leads nowhere."""
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
            self._desk.go("contacts", people=people, title=self._desk.say(code))

        self._desk.read(self, ask, go, key="import.issue")
