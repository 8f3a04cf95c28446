"""Many stops at once: a pasted list, or a file of opt-outs or replies; and the outcome."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.book import Book
from desktop_app.consent.model import ANY
from desktop_app.consent.stopping.model import StopList
from desktop_app.contacts.model import CHANNELS, as_channel
from desktop_app.importing.stop_files.model import ReadReplies, StoppedRows, UnsureRow
from desktop_app.jobs import Job
from ui.desk.desk import Desk
from ui.desk.places import ShowConsentPart
from ui.kit import (
    Dialog,
    Disc,
    Dropdown,
    ElidedLabel,
    FormRow,
    Label,
    Paragraph,
    ScrollArea,
    TextArea,
    group,
    hbox,
    vbox,
)

_ROW = 28  # px
_MOST = 6  # rows visible at once, in both lists together
Lines = Sequence[tuple[int, str]]
Say = Callable[[str], str]


@dataclass(frozen=True)
class Outcome:
    """The outcome of a list or a file; of a list ``review``, ``known``, ``other`` and ``own`` are
    0. ``own``: rows that the shop itself had sent. ``unread``: number and text of each line that
    named nobody; ``partly``: of parts of the others that may be another number."""

    recorded: int
    matched: int | None
    unread: Lines
    review: int = 0
    known: int = 0
    other: int = 0
    own: int = 0
    partly: Lines = ()


def of_list(found: StopList) -> Outcome:
    """A pasted list."""
    return Outcome(found.recorded, found.matched, found.not_understood, partly=found.partly)


def of_rows(found: StoppedRows, say: Say) -> Outcome:
    """A list from a file."""
    unsure = _told(found.unsure, say)
    numbers = {number for number, _ in unsure}
    empty = [(number, text) for number, text in found.empty if number not in numbers]
    partly = sorted((*found.partly, *empty, *unsure))
    return Outcome(found.recorded, found.matched, found.not_understood, partly=partly)


def of_replies(found: ReadReplies, say: Say) -> Outcome:
    """A file of replies."""
    told = found.replies
    partly = sorted((*told.partly, *_told(found.unsure, say)))
    counts = told.review, told.known, told.other, found.own
    return Outcome(told.stopped, None, told.not_understood, *counts, partly=partly)


def _told(rows: Sequence[UnsureRow], say: Say) -> Lines:
    return [(row.number, f"{say(row.code)}: {row.text}") for row in rows]


def channel_field(desk: Desk, name: str, everything: str) -> Dropdown:
    """The channels to stop: everything unless one is chosen."""
    ways = [(channel, desk.say(f"channel.{channel}")) for channel in CHANNELS]
    return Dropdown(desk.theme, [(ANY, everything), *ways], ANY, name=name)


class PasteDialog(Dialog):
    """A list in any format: numbers, addresses, @names, one or more per line."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(desk.theme, parent, "", 480)
        self.setObjectName("paste_stops")
        self._desk = desk
        self.title.setText(self.tr("These people asked to stop"))
        self.setWindowTitle(self.title.text())
        self.add_text(
            self.tr(
                "Paste numbers, e-mail addresses or @names, one or more per "
                "line. People who are not in the list are stopped too."
            )
        )
        name = self.tr("Numbers and addresses")
        self.area = TextArea("", "012 345 678\n010 458 221", 7, name)
        self.area.setObjectName("paste_area")
        self.channel = channel_field(desk, self.tr("What to stop"), self.tr("Everything"))
        self.channel.setObjectName("paste_channel")
        self.body.addSpacing(4)
        self.body.addWidget(FormRow(desk.theme, name, self.area))
        self.body.addWidget(FormRow(desk.theme, self.tr("What to stop"), self.channel))
        self.add_button(self.tr("Cancel"), "ghost", "reject")
        self.go = self.add_button(self.tr("Stop them"), "danger", icon="hand-palm")
        self.go.setObjectName("paste_go")
        self.go.clicked.connect(self._stop)
        self.area.textChanged.connect(self._typed)
        self._typed()
        self.area.setFocus()

    def _typed(self) -> None:
        self.go.setEnabled(bool(self.area.toPlainText().strip()))

    def _stop(self) -> None:
        desk, parent = self._desk, self.parentWidget()
        text, channel = self.area.toPlainText(), as_channel(self.channel.key or ANY)
        title = self.title.text()

        def ask(book: Book, _job: Job) -> StopList:
            return book.consent.stopping.stop_many(text, channel, reason="provider")

        def done(found: StopList) -> None:
            OutcomeDialog(desk, parent, of_list(found)).open()

        desk.write(desk, ask, done, title=title)
        self.accept()


class OutcomeDialog(Dialog):
    """Recorded, matched, to read, and the lines that were not understood."""

    def __init__(self, desk: Desk, parent: QWidget | None, outcome: Outcome) -> None:
        super().__init__(desk.theme, parent, "", 480)
        self.setObjectName("stop_outcome")
        self._desk = desk
        words = OutcomeWords(outcome, desk, self)
        self.title.setText(words.title())
        self.setWindowTitle(self.title.text())
        self.body.addSpacing(4)
        for icon, tone, line in words.lines():
            top = Qt.AlignmentFlag.AlignVCenter
            self.body.addLayout(
                hbox((Disc(desk.theme, icon, tone, 28), top), 12, (Paragraph(line, 14, "text"), 1))
            )
        told = [(words.unread(), outcome.unread), (words.partly(), outcome.partly)]
        told = [(head, lines) for head, lines in told if lines]
        for head, lines in told:
            self.body.addSpacing(6)
            self.body.addWidget(Label(head, "strong", wrap=True))
            self.body.addWidget(self._lines(lines, _MOST // len(told)))
        if outcome.review:
            self.add_button(self.tr("Close"), "ghost", "reject")
            read = self.add_button(self.tr("Read them"), "primary", "accept", "chat-circle-text")
            read.setObjectName("outcome_read")
            self.accepted.connect(lambda: desk.go(ShowConsentPart("replies")))
        else:
            self.add_button(self.tr("Close"), "primary", "accept")

    def _lines(self, told: Lines, most: int) -> QWidget:
        rows = vbox()
        for number, text in told:
            place = Label(self._desk.i18n.number(number), "small", "text3")
            place.setFixedWidth(48)
            place.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            shown: QLabel = ElidedLabel(text or "–", "small")
            row = group(hbox(place, 12, (shown, 1)))
            row.setFixedHeight(_ROW)
            rows.addWidget(row)
        if len(told) <= most:
            return group(rows)
        area = ScrollArea(group(rows))
        area.setFixedHeight(_ROW * most)
        return area


class OutcomeWords(QObject):
    """The counts of an outcome as sentences."""

    def __init__(self, outcome: Outcome, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._outcome, self._number = outcome, desk.i18n.number

    def title(self) -> str:
        """How many are stopped."""
        count = self._outcome.recorded
        if not count:
            return self.tr("Nobody new was stopped")
        return self._grouped(self.tr("%n numbers and addresses are stopped", "", count), count)

    def lines(self) -> list[tuple[str, str, str]]:
        """Icon, tone and sentence of each number that is not zero."""
        found = self._outcome
        matched, none = found.matched or 0, "none"
        listed = self.tr("%n belong to people in the list", "", matched)
        review = self.tr("%n replies are for you to read", "", found.review)
        known = self.tr("%n were read before", "", found.known)
        other = self.tr("%n say nothing about stopping", "", found.other)
        own = self.tr("%n were sent by the shop itself", "", found.own)
        counted = (
            (matched, "users", none, listed),
            (found.review, "chat-circle-text", "warn", review),
            (found.known, "check", none, known),
            (found.other, "chat-text", none, other),
            (found.own, "storefront", none, own),
        )
        return [
            (icon, tone, self._grouped(words, count))
            for count, icon, tone, words in counted
            if count
        ]

    def unread(self) -> str:
        """The heading of the lines that were not understood."""
        count = len(self._outcome.unread)
        words = self.tr("%n lines name nobody, so they stop nobody", "", count)
        return self._grouped(words, count)

    def partly(self) -> str:
        """The heading of parts that may be another number in lines that stopped people."""
        count = len(self._outcome.partly)
        words = self.tr("Look at %n lines: somebody else may be meant there, too", "", count)
        return self._grouped(words, count)

    def _grouped(self, words: str, count: int) -> str:
        return words.replace(str(count), self._number(count), 1)
