"""Replies with a stop word among others, read one after the other: S stops, N does not."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from desktop_app.book import Book
from desktop_app.consent.stopping.model import Review
from desktop_app.jobs import Job
from ui.consent.words import ConsentPageWords
from ui.desk.desk import Desk
from ui.desk.places import ShowPerson
from ui.kit import (
    Avatar,
    Button,
    Card,
    Chip,
    ElidedLabel,
    EmptyState,
    KeyHint,
    Label,
    Paragraph,
    ScrollArea,
    clear,
    group,
    hbox,
    refresh_style,
    set_tip,
    vbox,
)

_STOP_KEYS = ("s", chr(0x179F))  # and the Khmer letters on the same keys
_KEEP_KEYS = ("n", chr(0x1793))
_PAGE = 40  # replies on screen at once; more follow as these are decided
_LATELY = 8


@dataclass(frozen=True)
class Queue:
    """The oldest of the ``open`` replies, and the last decided ones."""

    waiting: Sequence[Review]
    open: int
    decided: Sequence[Review]


def read_queue(book: Book, _job: Job) -> Queue:
    """Open replies, and recently decided ones."""
    stopping = book.consent.stopping
    return Queue(
        stopping.to_review(_PAGE),
        stopping.count_to_review(),
        stopping.to_review(_LATELY, decided=True),
    )


class ReplyCard(Card):
    """One reply with its two answers; ``chosen``: it was clicked."""

    chosen = Signal()

    def __init__(
        self,
        desk: Desk,
        words: ConsentPageWords,
        review: Review,
        decide: Callable[[str], object],
    ) -> None:
        theme, self.review = desk.theme, review
        number = words.identifier(review.identifier)
        name = ElidedLabel(review.name or number, "strong")
        about = [number] if review.name else []
        about += [words.day(review.happened_at or review.read_at), review.source]
        text = Paragraph(f"“{review.text}”", 14, "text")
        text.setObjectName("reply_text")
        self.stop = Button(theme, "", "hand-palm", "danger", True, "S")
        self.stop.setObjectName("reply_stop")
        self.keep = Button(theme, "", "check", "secondary", True, "N")
        self.keep.setObjectName("reply_keep")
        self.stop.clicked.connect(lambda: decide("stop"))
        self.keep.clicked.connect(lambda: decide("not_stop"))
        head = hbox(
            Avatar(theme, review.name, 36),
            12,
            (vbox(name, ElidedLabel(" · ".join(filter(None, about)), "meta", "text3")), 1),
            12,
            self.keep,
            8,
            self.stop,
        )
        super().__init__(vbox(head, 8, text, margins=(16, 12, 16, 14)))
        self.setObjectName("reply")
        self.stop.setText(self.tr("Stop"))
        self.keep.setText(self.tr("Not a stop"))
        for button, key in ((self.stop, "S"), (self.keep, "N")):
            set_tip(button, f"{button.text()}  ({key})")
            button.setAccessibleName(f"{button.text()}: {review.text}")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def set_current(self, on: bool) -> None:
        """Marks the reply that the keys act on."""
        self.setProperty("card", "accent" if on else "plain")
        refresh_style(self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.chosen.emit()
        super().mousePressEvent(event)


class RepliesFace(QWidget):
    """``file_asked``: a file of replies is to be read."""

    file_asked = Signal()

    def __init__(self, desk: Desk, words: ConsentPageWords) -> None:
        super().__init__()
        self._desk, self._words = desk, words
        self.cards: list[ReplyCard] = []
        self.current = 0
        self._busy = False
        self.title = Label("", "heading")
        self.title.setObjectName("replies_title")
        self._keys = group(
            hbox(
                KeyHint(desk.theme, "S"),
                6,
                Label(self.tr("stop"), "small", "text3"),
                14,
                KeyHint(desk.theme, "N"),
                6,
                Label(self.tr("not a stop"), "small", "text3"),
            )
        )
        self._box = vbox(spacing=10, margins=(24, 0, 24, 24))
        self.area = ScrollArea(group(self._box))
        head = hbox((self.title, 1), 12, self._keys, margins=(24, 16, 24, 12))
        self.setLayout(vbox(head, (self.area, 1)))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ringRadius", -1)
        self.setAccessibleName(self.tr("Replies to read"))

    def read(self) -> None:
        """Reads the open replies."""
        self._desk.read(self, read_queue, self._show, key="consent.replies")

    def _show(self, queue: Queue) -> None:
        self._busy = False
        place = self.area.verticalScrollBar().value()
        clear(self._box)
        self.cards = [self._card(review) for review in queue.waiting]
        count = self._words.number(queue.open)
        words = self.tr("%n replies to read", "", queue.open)
        self.title.setText(words.replace(str(queue.open), count, 1) if queue.open else "")
        self._keys.setVisible(bool(queue.open))
        if not queue.waiting:
            self._box.addWidget(self._nothing())
        else:
            sentence = self.tr(
                "Each contains a stop word among other words. Does the person "
                "want to stop? A stop applies to every channel and every purpose."
            )
            self._box.addWidget(Paragraph(sentence, 13))
        for card in self.cards:
            self._box.addWidget(card)
        if queue.decided:
            self._box.addSpacing(10)
            self._box.addWidget(self._lately(queue.decided))
        self._box.addStretch(1)
        self.choose(min(self.current, len(self.cards) - 1))
        QTimer.singleShot(0, self, lambda: self.area.verticalScrollBar().setValue(place))

    def _card(self, review: Review) -> ReplyCard:
        card = ReplyCard(
            self._desk, self._words, review, lambda decision: self.decide(review, decision)
        )
        card.chosen.connect(lambda: self.choose(self.cards.index(card)))
        return card

    def _nothing(self) -> QWidget:
        return EmptyState(
            self._desk.theme,
            "chat-circle-text",
            self.tr("No reply waits"),
            self.tr(
                "Read the replies file of your SMS provider. STOP alone stops at once; a sentence "
                "that holds a stop word comes here, for you to read."
            ),
            self.tr("Read a file"),
            self.file_asked.emit,
            "download-simple",
        )

    def _lately(self, decided: Sequence[Review]) -> Card:
        theme = self._desk.theme
        box = vbox(Label(self.tr("Decided lately"), "smallb", "text2"), margins=(16, 12, 16, 12))
        for review in decided:
            stopped = review.decision == "stop"
            chip = Chip(
                theme,
                self.tr("stopped") if stopped else self.tr("not a stop"),
                "no" if stopped else "none",
                "prohibit-bold" if stopped else "check-bold",
            )
            name = review.name or self._words.identifier(review.identifier)
            row = hbox((ElidedLabel(f"{name}: “{review.text}”", "small", "text2"), 1), 12, chip)
            if not stopped:
                again = Button(theme, self.tr("It was a stop"), None, "link")
                again.setObjectName("reply_after_all")
                again.clicked.connect(self._after_all(review))
                row.addSpacing(12)
                row.addWidget(again)
            box.addSpacing(8)
            box.addLayout(row)
        box.addSpacing(8)
        box.addWidget(
            Paragraph(self.tr("A stop stays. Only the person can come back, by a new yes."), 12)
        )
        return Card(box, "sunken")

    def _after_all(self, review: Review) -> Callable[[], None]:
        return lambda: self.decide(review, "stop")

    # deciding

    def choose(self, row: int) -> None:
        """Makes a reply the one that the keys act on."""
        self.current = max(0, row)
        for number, card in enumerate(self.cards):
            card.set_current(number == self.current)
        if self.cards:
            self.area.ensureWidgetVisible(self.cards[self.current])

    def decide(self, review: Review, decision: str) -> None:
        """Records the decision on a reply; only once until it is written."""
        if self._busy:
            return
        self._busy = True
        desk, name = self._desk, review.name or self._words.identifier(review.identifier)
        stopped = self.tr("{name} is stopped for good").format(name=name)
        kept, action = self.tr("Not a stop: {name}").format(name=name), self.tr("It was a stop")

        def after_all() -> None:  # the page may be deleted by then
            desk.write(
                desk,
                lambda book, _job: book.consent.stopping.decide(review.id, "stop"),
                lambda _none: desk.toast(stopped),
            )

        def done(_none: None) -> None:
            if decision == "stop":
                desk.toast(stopped)
            else:
                desk.toast(kept, action, after_all)
            self.read()

        def failed(error: BaseException) -> None:
            desk.failed(error)
            self.read()

        desk.write(
            self,
            lambda book, _job: book.consent.stopping.decide(review.id, decision),
            done,
            failed=failed,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        letter = event.text().lower()
        if not self.cards:
            super().keyPressEvent(event)
        elif step is not None:
            self.choose(min(self.current + step, len(self.cards) - 1))
        elif letter in _STOP_KEYS:
            self.decide(self.cards[self.current].review, "stop")
        elif letter in _KEEP_KEYS:
            self.decide(self.cards[self.current].review, "not_stop")
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        else:
            super().keyPressEvent(event)

    def _open(self) -> None:
        contact_id = self.cards[self.current].review.contact_id
        if contact_id is not None:
            self._desk.go(ShowPerson(contact_id))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.choose(self.current)
