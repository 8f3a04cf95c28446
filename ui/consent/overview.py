"""The overview of the room: open tasks, and consent states by channel. Each leads to its people."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop_app.book import Book
from desktop_app.consent.model import Reach
from desktop_app.contacts.model import CHANNELS, Channel
from desktop_app.jobs import Job
from ui.consent.overview_cards import OverviewCards, Waiting
from ui.consent.words import ConsentPageWords, standing_rule
from ui.desk.desk import Desk
from ui.desk.places import (
    AskStop,
    ShowMatching,
    ShowPending,
)
from ui.kit import Label, ScrollArea, clear, group, hbox, vbox

_WIDE = 1000


@dataclass(frozen=True)
class Overview:
    """The counts that the page shows at once; the consent states come later, one channel at a
    time."""

    stopped: int
    waiting: Waiting


def read_overview(book: Book, job: Job) -> Overview:
    """Counts the open tasks of the owner."""
    consent, today = book.consent, book.now().astimezone().date().isoformat()
    requests = book.requests.open()
    waiting = Waiting(
        replies=consent.stopping.count_to_review(),
        requests=len(requests),
        overdue=sum(one.is_overdue(today) for one in requests),
        due_on=min((one.due_on for one in requests), default=""),
        pending=consent.opt_in.count_pending(),
        ask_again=consent.opt_in.count_to_ask_again(),
        retention=_proposed(book, job),
        unswept=not book.requests.is_swept,
    )
    return Overview(consent.do_not_contact.count(), waiting)


def _proposed(book: Book, job: Job) -> int:
    """How many people the rules of retention propose; a person of several rules counts once."""
    retention = book.requests.retention
    found = [(rule.key, count) for rule, count in retention.proposals(job) if count]
    if len(found) == 1:
        return found[0][1]
    return len({who for key, count in found for who in retention.ids(key, count, 0, job)})


class OverviewFace(QWidget):
    """``face_asked(key)``: another part of the page is to be shown. ``paste_asked``,
    ``file_asked``: a list of stops is to be typed in or read."""

    face_asked = Signal(str)
    paste_asked = Signal()
    file_asked = Signal()

    def __init__(self, desk: Desk, words: ConsentPageWords) -> None:
        super().__init__()
        self._desk, self._words = desk, words
        self.cards = OverviewCards(desk, words)
        self._left, self._right = vbox(), vbox()
        self._right_side = group(self._right)
        top = Qt.AlignmentFlag.AlignTop
        columns = hbox((self._left, 1), 24, (self._right_side, top), margins=(24, 16, 24, 24))
        self.area = ScrollArea(group(columns))
        self.setLayout(vbox((self.area, 1)))
        self._reaches: dict[Channel, Reach] = {}

    def read(self) -> None:
        """Counts everything again."""
        self._desk.read(self, read_overview, self._show, key="consent.overview")

    def _show(self, found: Overview) -> None:
        place = self.area.verticalScrollBar().value()
        clear(self._left)
        clear(self._right)
        self._section(self._left, self.tr("What waits"))
        self._add(self._left, self.cards.waiting(found.waiting, self._run), 20)
        self._section(self._left, self.tr("Who agreed"))
        self.reach = self.cards.reach(self._show_people)
        self._add(self._left, self.reach, 0)
        self._left.addStretch(1)
        self._section(self._right, self.tr("Ask people"))
        self._add(self._right, self.cards.collect(), 16)
        self._section(self._right, self.tr("Somebody asked to stop"))
        self._add(self._right, self.cards.stopping(found.stopped, self._run), 16)
        self._right.addStretch(1)
        QTimer.singleShot(0, self, lambda: self.area.verticalScrollBar().setValue(place))
        for channel, reach in self._reaches.items():
            self.reach.tell(channel, reach)
        self._read_reach(list(CHANNELS))

    def _read_reach(self, channels: list[Channel]) -> None:
        """One channel after the other: in a large list each takes a moment."""
        if not channels:
            return
        channel, rest = channels[0], channels[1:]

        def told(reach: Reach) -> None:
            self._reaches[channel] = reach
            self.reach.tell(channel, reach)
            self._read_reach(rest)

        self._desk.read(
            self,
            lambda book, job: book.consent.reach(channel, job=job),
            told,
            key="consent.reach",
        )

    def _section(self, box: QBoxLayout, words: str) -> None:
        self._add(box, Label(words, "smallb", "text2"), 10)

    @staticmethod
    def _add(box: QBoxLayout, widget: QWidget, space: int) -> None:
        box.addWidget(widget)
        box.addSpacing(space)

    # links

    def _run(self, what: str) -> None:
        actions: dict[str, Callable[[], object]] = {
            "pending": lambda: self._desk.go(ShowPending()),
            "ask_again": lambda: self._desk.go(ShowPending(again=True)),
            "sweep": self._sweep,
            "stop": lambda: self._desk.ask(AskStop()),
            "paste": self.paste_asked.emit,
            "file": self.file_asked.emit,
        }
        actions.get(what, lambda: self.face_asked.emit(what))()

    def _show_people(self, channel: Channel, answer: str) -> None:
        self._desk.go(
            ShowMatching(standing_rule(channel, answer), self._words.people(channel, answer))
        )

    def _sweep(self) -> None:
        desk = self._desk
        yes, no = self.tr("The file is clean now"), self.tr("That did not work yet")

        def done(swept: bool) -> None:
            desk.toast(yes if swept else no)
            self.read()

        desk.write(self, lambda book, _job: book.requests.sweep(), done)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._right_side.setFixedWidth(336 if self.width() >= _WIDE else 288)
