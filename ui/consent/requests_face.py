"""Requests of listed people: the open ones with their due day, each with its action."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import cast

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from desktop_app.book import Book
from desktop_app.jobs import Job
from desktop_app.requests.model import OUTCOMES, Request
from ui.consent.words import ConsentPageWords
from ui.desk.desk import Desk
from ui.desk.places import AskRequest, RequestStep, ShowPerson
from ui.kit import (
    Button,
    Chip,
    Disc,
    ElidedLabel,
    EmptyState,
    Label,
    Menu,
    ScrollArea,
    clear,
    divided_card,
    group,
    hbox,
    vbox,
)

_ICONS = {
    "access": "identification-card",
    "correction": "pencil-simple",
    "erasure": "trash",
    "portability": "export",
}
_SOON = 7  # days
_SHOWN = 100


@dataclass(frozen=True)
class Log:
    """Open requests, the most urgent first, and the others, the newest first."""

    open: Sequence[Request]
    closed: Sequence[Request]


def read_log(book: Book, _job: Job) -> Log:
    """Everything the face shows."""
    closed = [one for one in book.requests.all(_SHOWN) if one.closed_at is not None]
    return Log(book.requests.open(), closed)


class RequestsFace(QWidget):
    """The log. The window opens the dialog that answers a request."""

    def __init__(self, desk: Desk, words: ConsentPageWords) -> None:
        super().__init__()
        self._desk, self._words = desk, words
        self.title = Label("", "heading")
        self.note = Button(desk.theme, self.tr("Note a request"), "plus", "primary")
        self.note.setObjectName("note_request")
        self.note.clicked.connect(lambda: desk.ask(AskRequest("log")))
        self._box = vbox(margins=(24, 0, 24, 24))
        self.area = ScrollArea(group(self._box))
        head = hbox((self.title, 1), 12, self.note, margins=(24, 16, 24, 12))
        self.setLayout(vbox(head, (self.area, 1)))
        self.setFocusProxy(self.note)

    def read(self) -> None:
        """Reads the log."""
        self._desk.read(self, read_log, self._show, key="consent.requests")

    def _show(self, log: Log) -> None:
        place = self.area.verticalScrollBar().value()
        clear(self._box)
        count = len(log.open)
        words = self.tr("%n requests to answer", "", count)
        self.title.setText(words.replace(str(count), self._words.number(count), 1) if count else "")
        if not log.open and not log.closed:
            self.note.hide()
            self._box.addWidget(self._nothing())
            return
        self.note.show()
        if log.open:
            self._box.addWidget(divided_card([self._open_row(one) for one in log.open]))
            self._box.addSpacing(20)
        if log.closed:
            self._box.addWidget(Label(self.tr("Answered"), "smallb", "text2"))
            self._box.addSpacing(10)
            self._box.addWidget(divided_card([self._closed_row(one) for one in log.closed]))
        self._box.addStretch(1)
        QTimer.singleShot(0, self, lambda: self.area.verticalScrollBar().setValue(place))

    def _nothing(self) -> EmptyState:
        return EmptyState(
            self._desk.theme,
            "identification-card",
            self.tr("Nobody has asked for anything"),
            self.tr(
                "Everybody in the list may ask what you hold about them, have it put right, take "
                "it along, or be forgotten. Note it here, and the day to answer is kept."
            ),
            self.tr("Note a request"),
            lambda: self._desk.ask(AskRequest("log")),
        )

    # rows

    def _name(self, one: Request) -> str:
        if one.erased:
            return self.tr("A forgotten person")
        return one.name or self.tr("Somebody no longer listed")

    def _row(self, one: Request, tone: str, about: str, *tail: QWidget) -> QWidget:
        lines = vbox(
            None,
            ElidedLabel(self._name(one), "strong"),
            ElidedLabel(f"{self._desk.say(f'request.{one.kind}')} · {about}", "meta", "text3"),
            None,
        )
        box = hbox(
            Disc(self._desk.theme, _ICONS[one.kind], tone),
            16,
            (lines, 1),
            margins=(20, 0, 16, 0),
        )
        for widget in tail:
            box.addSpacing(8)
            box.addWidget(widget)
        row = group(box)
        row.setFixedHeight(66)
        return row

    def _open_row(self, one: Request) -> QWidget:
        theme = self._desk.theme
        days = (date.fromisoformat(one.due_on) - self._desk.today()).days
        tone = "no" if days < 0 else "warn" if days <= _SOON else "none"
        due = Chip(theme, self._due(one, days), tone, "clock-bold")
        answer = Button(theme, self._answer(one.kind), None, "secondary", True)
        answer.setObjectName(f"answer_{one.kind}")
        answer.setAccessibleName(f"{answer.text()}: {self._name(one)}")
        answer.clicked.connect(self._opener(one))
        answer.setEnabled(one.contact_id is not None)
        more = Button(theme, "", "dots-three", "ghost", True, tip=self.tr("More"))
        more.setObjectName("request_more")
        more.clicked.connect(lambda: self._menu(one, more))
        day = self._words.day(one.received_on)
        about = f"{self._desk.say(f'request.by.{one.channel}')}, {day}"
        if one.note:
            about = f"{about} · {one.note}"
        return self._row(one, tone, about, due, answer, more)

    def _due(self, one: Request, days: int) -> str:
        if days < 0:
            return self.tr("overdue by %n days", "", -days)
        if days == 0:
            return self.tr("due today")
        if days <= _SOON:
            return self.tr("due in %n days", "", days)
        this_year = one.due_on.startswith(str(self._desk.today().year))
        return self.tr("by {date}").format(
            date=self._desk.i18n.date(one.due_on, year=not this_year)
        )

    def _answer(self, kind: str) -> str:
        return {
            "access": self.tr("Give everything held"),
            "portability": self.tr("Give it to take along"),
            "erasure": self.tr("Forget"),
        }.get(kind, self.tr("Open the person"))

    def _opener(self, one: Request) -> Callable[[], None]:
        def go() -> None:
            if one.contact_id is not None:
                self._desk.ask(AskRequest(cast("RequestStep", one.kind), one.contact_id))

        return go

    def _closed_row(self, one: Request) -> QWidget:
        outcome = self._desk.say(f"request.outcome.{one.outcome}")
        day = self._words.day(one.closed_at or "")
        tone = "yes" if one.outcome == "done" else "none"
        chip = Chip(self._desk.theme, outcome, tone, "check-bold" if tone == "yes" else None)
        about = day if not one.note else f"{day} · {one.note}"
        return self._row(one, "none", about, chip)

    # closing manually

    def _menu(self, one: Request, under: QWidget) -> None:
        menu = Menu(self._desk.theme, self)
        menu.setObjectName("request_menu")
        if one.contact_id is not None and one.kind != "correction":
            person = one.contact_id
            menu.add(
                self.tr("Open the person"),
                "user",
                lambda: self._desk.go(ShowPerson(person)),
            )
            menu.addSeparator()
        words = {
            "done": self.tr("It is done"),
            "refused": self.tr("Refused"),
            "withdrawn": self.tr("They took it back"),
        }
        icons = {"done": "check", "refused": "prohibit", "withdrawn": "arrow-u-up-left"}
        for outcome in OUTCOMES:
            # a person is erased by the erasure dialog, not by a log entry
            if (one.kind, outcome) != ("erasure", "done"):
                menu.add(words[outcome], icons[outcome], self._closer(one, outcome))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.show_under(under)

    def _closer(self, one: Request, outcome: str) -> Callable[[], None]:
        told = self.tr("Closed: {outcome}").format(
            outcome=self._desk.say(f"request.outcome.{outcome}")
        )
        desk = self._desk

        def ask(book: Book, _job: Job) -> None:
            if (one.kind, outcome) == ("correction", "done"):
                book.requests.close_corrected(one.id, desk.i18n.words)
            else:
                book.requests.close(one.id, outcome)

        def close() -> None:
            desk.write(desk, ask, lambda _none: desk.toast(told))

        return close
