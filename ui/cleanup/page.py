"""The Clean-up page: the issues of the list, each with its people and its repair."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QWidget

from desktop_app.book import Book
from desktop_app.changes import ChangeSet, Receipt, Topic
from desktop_app.cleanup.model import ENRICHING, REPAIRABLE, WRONG, Overview
from desktop_app.duplicates.model import SharedValue
from desktop_app.jobs import Job
from ui.cleanup.cards import Actions, CleanUpCards
from ui.cleanup.health import HealthCard
from ui.cleanup.repair import RepairFace
from ui.cleanup.words import CleanUpWords
from ui.desk.desk import Desk
from ui.desk.page import Page
from ui.desk.places import (
    AllDuplicates,
    FindPeople,
    ShowCleanUp,
    ShowFinding,
    ShowImport,
)
from ui.kit import EmptyState, Label, PageHeader, ScrollArea, clear, group, hbox, vbox
from ui.shared.merges import Merges, take_back, told_duplicates

_WIDE = 1000
_SETTLE_MS = 250
_DAYS = 60
_TOUCHING = (
    Topic.CONTACT,
    Topic.CONTACT_POINT,
    Topic.CONSENT,
    Topic.PURCHASE,
    Topic.INTERACTION,
    Topic.VERDICT,
    Topic.DUPLICATES,
)


@dataclass(frozen=True)
class CleanUpState:
    """The saved state of the page: its scroll position, and the finding whose repair was open, if
    any."""

    scroll: int
    finding: str | None


class CleanUpPage(Page[ShowCleanUp, CleanUpState]):
    """The overview, or the repair of one finding."""

    def __init__(self, desk: Desk, place: ShowCleanUp, kept: CleanUpState | None = None) -> None:
        super().__init__(desk, place, kept)
        self._to_scroll = None if kept is None else kept.scroll
        self.words = CleanUpWords(desk, self)
        self.merges = Merges(desk, self)
        self.cards = CleanUpCards(
            desk,
            self.words,
            Actions(
                show=self.show_people,
                repair=self.open_finding,
                search=self.merges.search,
                look=self.look_at_duplicates,
                merge=self.merges.merge_certain,
                mark=self.mark_shared,
                find=lambda one: desk.go(FindPeople(self.words.shared(one))),
            ),
        )
        self.health = HealthCard(desk, self.words, self.open_finding)
        self._left, self._right = vbox(), vbox()
        self._right_side = group(self._right)
        self.face: RepairFace | None = None
        self._lay_out()
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLE_MS)
        self._settling.timeout.connect(self.read)
        if kept is not None and kept.finding is not None:
            self.open_finding(kept.finding)
        else:
            self.read()

    def _lay_out(self) -> None:
        self.header = PageHeader(self.theme, self.tr("Clean-up"))
        top = Qt.AlignmentFlag.AlignTop
        columns = hbox((self._left, 1), 24, (self._right_side, top), margins=(24, 12, 24, 24))
        self.area = ScrollArea(group(columns))
        self._body = QStackedWidget()
        self._overview = group(vbox(self.header, (self.area, 1)))
        self._body.addWidget(self._overview)
        self.setLayout(vbox((self._body, 1)))

    # reading

    def read(self) -> None:
        """Searches the list again."""
        self.desk.read(
            self,
            lambda book, job: book.cleanup.overview(_DAYS, job),
            self._show,
            key="cleanup.overview",
        )

    def on_change(self, changes: ChangeSet) -> None:
        if changes.touches(*_TOUCHING):
            self._settling.start()

    def _show(self, found: Overview) -> None:
        self.desk.upkeep(self, lambda book, _job: book.cleanup.note_health(found.findings))
        kept, self._to_scroll = self._to_scroll, None
        place = self.area.verticalScrollBar().value() if kept is None else kept
        clear(self._left)
        clear(self._right)
        self._right_side.setVisible(bool(found.people))
        if not found.people:
            self._left.addWidget(self._nobody())
            return
        self._fill_left(found)
        self._add(self._right, self.health.build(found.health, found.days), 16)
        if found.shared:
            self._add(self._right, self.cards.shared(found.shared), 16)
        self._right.addStretch(1)
        QTimer.singleShot(0, self, lambda: self.area.verticalScrollBar().setValue(place))

    def _fill_left(self, found: Overview) -> None:
        self._section(self.tr("Twice in the list"))
        self._add(self._left, self.cards.duplicates(found.duplicates, found.coverage), 20)
        counts = {one.code: one for one in found.findings if one.count}
        wrong = [counts[code] for code in WRONG if code in counts]
        self._section(self.tr("What is wrong"))
        self._add(self._left, self.cards.findings(wrong) if wrong else self.cards.all_well(), 20)
        more = [counts[code] for code in ENRICHING if code in counts]
        if more:
            self._section(self.tr("What could be filled in"))
            self._add(self._left, self.cards.findings(more), 0)
        self._left.addStretch(1)

    def _section(self, words: str) -> None:
        self._add(self._left, Label(words, "smallb", "text2"), 10)

    @staticmethod
    def _add(box: QBoxLayout, widget: QWidget, space: int) -> None:
        box.addWidget(widget)
        box.addSpacing(space)

    def _nobody(self) -> EmptyState:
        return EmptyState(
            self.theme,
            "sparkle",
            self.tr("Nobody to tidy up yet"),
            self.tr("Once there are people in the list, this page says what is wrong with them."),
            self.tr("Import a spreadsheet"),
            lambda: self.desk.go(ShowImport()),
            "download-simple",
        )

    # going

    def show_people(self, code: str) -> None:
        """Everybody behind a finding, in the list of contacts."""
        self.desk.go(ShowFinding(code, self.words.title(code)))

    def open_finding(self, code: str) -> None:
        """Shows the repair of a finding; if it has none, its people."""
        if code == "duplicates":
            self.look_at_duplicates()
        elif code not in REPAIRABLE:
            self.show_people(code)
        else:
            self._close_face()
            self.face = RepairFace(self.desk, self.words, code)
            self.face.left.connect(self.close_finding)
            self._body.addWidget(self.face)
            self._body.setCurrentWidget(self.face)
            self.setFocusProxy(self.face)

    def close_finding(self) -> None:
        """Back to the overview."""
        self._close_face()
        self._body.setCurrentWidget(self._overview)
        self.read()

    def _close_face(self) -> None:
        if self.face is not None:
            self.setFocusProxy(self._overview)
            self._body.removeWidget(self.face)
            self.face.hide()
            self.face.deleteLater()
            self.face = None

    def look_at_duplicates(self) -> None:
        """The groups, one by one."""
        self.desk.go(AllDuplicates())

    # doing

    def mark_shared(self, one: SharedValue) -> None:
        """Marks a number as a household's or a shop's, or removes the mark."""
        value = self.words.shared(one)
        told = self.tr("{value} belongs to a household or a shop").format(value=value)
        if one.marked:
            told = self.tr("{value} is one person's again").format(value=value)
        desk = self.desk

        def ask(book: Book, _job: Job) -> None:
            if one.marked:
                book.duplicates.unmark_shared(one.kind, one.value)
            else:
                book.duplicates.mark_shared(one.kind, one.value)

        def done(receipt: Receipt[None]) -> None:
            told_duplicates(desk)
            if receipt.undoable:
                undo = partial(take_back, desk, receipt.undoable[0])
                desk.toast(told, desk.say("action.undo"), undo)

        desk.edit(self, ask, done)

    def save_state(self) -> CleanUpState:
        finding = None if self.face is None else self.face.code
        return CleanUpState(self.area.verticalScrollBar().value(), finding)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._right_side.setFixedWidth(336 if self.width() >= _WIDE else 288)
