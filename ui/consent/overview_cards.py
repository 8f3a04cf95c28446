"""The cards of the overview: open tasks, consent states by channel, asking, stopping."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from desktop_app.consent.model import Reach
from desktop_app.contacts.model import CHANNELS, Channel
from ui.consent.words import CHANNEL_ICONS, ConsentPageWords
from ui.desk.desk import Desk
from ui.desk.places import (
    EnterSheet,
    PrintSheets,
    ShowPending,
    SignUpAtCounter,
)
from ui.kit import (
    ActionRow,
    BarPart,
    Button,
    Card,
    Disc,
    ElidedLabel,
    IconLabel,
    Label,
    Paragraph,
    StackedBar,
    clear,
    divided_card,
    group,
    hbox,
    hline,
    vbox,
)

_ANSWERS = (("granted", "yes"), ("unknown", "none"), ("refused", "no"))


@dataclass(frozen=True)
class Waiting:
    """The open tasks of the owner. ``due_on``: the first day (ISO) an answer is due, "" for
    none."""

    replies: int
    requests: int
    overdue: int
    due_on: str
    pending: int
    ask_again: int
    retention: int
    unswept: bool


@dataclass(frozen=True)
class Row:
    """A row of an open task; ``run``: the action of its button."""

    icon: str
    tone: str
    count: int
    what: str
    why: str
    action: str
    run: str


class ReachCard(Card):
    """A bar for each channel. ``open_people(channel, answer)``: a number was clicked."""

    def __init__(
        self, desk: Desk, words: ConsentPageWords, open_people: Callable[[Channel, str], object]
    ) -> None:
        self._rows = {channel: vbox() for channel in CHANNELS}
        box = vbox(margins=(0, 6, 0, 6))
        for number, row in enumerate(self._rows.values()):
            if number:
                box.addWidget(group(hbox(hline(), margins=(20, 0, 20, 0))))
            box.addWidget(group(row))
        super().__init__(box)
        self._desk, self._words, self._open = desk, words, open_people
        for channel in CHANNELS:
            self.tell(channel, None)

    def tell(self, channel: Channel, reach: Reach | None) -> None:
        """Shows people's consent states for a channel; None while they are counted."""
        box = self._rows[channel]
        clear(box)
        theme, words = self._desk.theme, self._words
        head = hbox(
            IconLabel(theme, CHANNEL_ICONS[channel], 16, "text3"),
            10,
            (ElidedLabel(words.channel(channel), "strong"), 1),
        )
        counts = (0, 0, 0) if reach is None else (reach.granted, reach.unknown, reach.refused)
        if reach is None:
            head.addWidget(Label(self.tr("Counting"), "small", "text3"))
        else:
            for (answer, tone), count in zip(_ANSWERS, counts, strict=True):
                head.addWidget(self._number(channel, answer, tone, count))
        parts = [
            BarPart(count, words.number(count), words.answer(answer), tone)
            for (answer, tone), count in zip(_ANSWERS, counts, strict=True)
        ]
        rest = 0 if reach is None else reach.no_address
        parts.append(BarPart(rest, words.number(rest), words.answer(""), "rest"))
        bar = StackedBar(theme, parts, 6, "none")
        box.addWidget(group(vbox(head, 6, bar, margins=(20, 10, 20, 12))))

    def _number(self, channel: Channel, answer: str, tone: str, count: int) -> QWidget:
        words = f"{self._words.number(count)} {self._words.answer(answer)}"
        button = Button(self._desk.theme, words, None, "ghost", True)
        button.setObjectName(f"reach_{channel}_{answer}")
        button.setAccessibleName(f"{self._words.channel(channel)}: {words}")
        button.setEnabled(bool(count))
        button.clicked.connect(partial(self._open, channel, answer))
        return button


class OverviewCards(QObject):
    """Builds the cards in the language and colours of the desk."""

    def __init__(self, desk: Desk, words: ConsentPageWords) -> None:
        super().__init__()
        self._desk, self._theme, self._words = desk, desk.theme, words

    # open tasks

    def waiting(self, found: Waiting, run: Callable[[str], object]) -> Card:
        """A row for each kind of open task, or a text that there are none."""
        rows = [row for row in self._rows(found) if row.count]
        if not rows and not found.unswept:
            return self._nothing()
        card = divided_card(self._row(row, run) for row in rows)
        if found.unswept and (box := card.layout()) is not None:
            box.addWidget(self._unswept(run))
        return card

    def _rows(self, found: Waiting) -> tuple[Row, ...]:
        return (
            Row(
                "chat-circle-text",
                "no",
                found.replies,
                self.tr("replies may ask to stop", "", found.replies),
                self.tr("A stop word among other words: read them"),
                self.tr("Read"),
                "replies",
            ),
            Row(
                "calendar-check",
                "no" if found.overdue else "warn",
                found.requests,
                self.tr("requests to answer", "", found.requests),
                self._due(found),
                self.tr("Answer"),
                "requests",
            ),
            Row(
                "hourglass",
                "warn",
                found.pending,
                self.tr("people to confirm", "", found.pending),
                self.tr("They were asked and have not answered yet"),
                self.tr("Confirm"),
                "pending",
            ),
            Row(
                "clock-counter-clockwise",
                "warn",
                found.ask_again,
                self.tr("people to ask again", "", found.ask_again),
                self.tr("Their yes has run out, or is old"),
                self.tr("Ask"),
                "ask_again",
            ),
            Row(
                "archive",
                "none",
                found.retention,
                self.tr("people your rules propose", "", found.retention),
                self.tr("Ask again or forget. Nothing happens by itself."),
                self.tr("Look"),
                "retention",
            ),
        )

    def _due(self, found: Waiting) -> str:
        if found.overdue:
            return self.tr("%n are overdue", "", found.overdue)
        if not found.due_on:
            return ""
        return self.tr("The first by {date}").format(date=self._desk.i18n.date(found.due_on))

    def _row(self, row: Row, run: Callable[[str], object]) -> QWidget:
        button = Button(self._theme, row.action, small=True)
        button.setObjectName(f"waits_{row.run}")
        button.setAccessibleName(f"{row.action}: {row.count} {row.what}")
        button.clicked.connect(partial(run, row.run))
        count = Label(self._words.number(row.count), "title")
        count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        count.setMinimumWidth(44)
        lines = vbox(
            None, ElidedLabel(row.what, "strong"), ElidedLabel(row.why, "meta", "text3"), None
        )
        disc = Disc(self._theme, row.icon, row.tone)
        line = group(hbox(disc, 16, count, 16, (lines, 1), 12, button, margins=(20, 0, 20, 0)))
        line.setFixedHeight(66)
        return line

    def _unswept(self, run: Callable[[str], object]) -> QWidget:
        button = Button(self._theme, self.tr("Try now"), small=True)
        button.setObjectName("waits_sweep")
        button.clicked.connect(partial(run, "sweep"))
        lines = vbox(
            Label(self.tr("The file still holds a forgotten person"), "strong", wrap=True),
            1,
            Paragraph(self.tr("It could not be written anew. Close other programs, then try."), 13),
        )
        disc = Disc(self._theme, "warning", "no")
        return group(hbox(disc, 16, (lines, 1), 12, button, margins=(20, 10, 20, 10)))

    def _nothing(self) -> Card:
        words = vbox(
            Label(self.tr("Nothing waits"), "strong"),
            2,
            Paragraph(
                self.tr("Every reply is read, every request answered, everybody confirmed."), 13
            ),
        )
        return Card(hbox(Disc(self._theme, "check", "yes"), 16, (words, 1), margins=20))

    # the others

    def reach(self, open_people: Callable[[Channel, str], object]) -> ReachCard:
        """Everybody's consent states for each channel."""
        return ReachCard(self._desk, self._words, open_people)

    def collect(self) -> Card:
        """The ways to ask for a yes."""
        rows = (
            ("counter", "storefront", self.tr("Sign-up form at the counter"), SignUpAtCounter()),
            ("sheet", "file-text", self.tr("Print a paper sheet"), PrintSheets()),
            ("grid", "keyboard", self.tr("Type in a paper sheet"), EnterSheet()),
            ("pending", "hourglass", self.tr("People to confirm"), ShowPending()),
        )
        box = vbox(margins=(4, 8, 4, 8))
        for key, icon, words, place in rows:
            row = ActionRow(self._theme, icon, words)
            row.setObjectName(f"collect_{key}")
            row.clicked.connect(partial(self._desk.go, place))
            box.addWidget(row)
        return Card(box)

    def stopping(self, stopped: int, run: Callable[[str], object]) -> Card:
        """The ways to record a stop, and the list they end on."""
        rows = (
            ("stop", "hand-palm", self.tr("One person"), "Ctrl+D"),
            ("paste", "clipboard-text", self.tr("Paste a list"), ""),
            ("file", "download-simple", self.tr("Read a file or replies"), ""),
        )
        box = vbox(margins=(4, 8, 4, 8))
        for key, icon, words, shortcut in rows:
            row = ActionRow(self._theme, icon, words, shortcut)
            row.setObjectName(f"stopping_{key}")
            row.clicked.connect(partial(run, key))
            box.addWidget(row)
        show = Button(
            self._theme, self.tr("%n on the do-not-contact list", "", stopped), None, "link"
        )
        show.setObjectName("show_list")
        show.clicked.connect(partial(run, "list"))
        box.addWidget(group(hbox(show, None, margins=(12, 4, 12, 6))))
        return Card(box)
