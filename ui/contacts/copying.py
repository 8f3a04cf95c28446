"""Copies numbers and addresses: for sending only those that the gate lets out, with the number of
the others; a single number for calling back, with its consent state."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop_app.book import Book
from desktop_app.contacts.model import CHANNEL_KINDS, CHANNELS, Channel, ContactRow, Identifier
from desktop_app.jobs import Job
from ui.contacts.words import grouped
from ui.desk.desk import Desk
from ui.kit import Menu
from ui.kit.paint import icon
from ui.look.i18n import NO_BREAK

_CHUNK = 2_000


@dataclass(frozen=True)
class Copied:
    """The sendable identifiers, and how many people are excluded."""

    texts: Sequence[str]
    left_out: int


def choose(book: Book, ids: Sequence[int], channel: Channel, job: Job) -> Copied:
    """The best point of each person that the gate lets out; must be called in the background."""
    offered: list[list[Identifier]] = []
    for start in range(0, len(ids), _CHUNK):
        job.check()
        rows = book.contacts.rows(ids[start : start + _CHUNK])
        offered += [_points(row, channel) for row in rows]
    asked = [one for points in offered for one in points]
    allowed = set(book.consent.sendable(asked, channel).allowed)
    chosen = (next((one for one in points if one in allowed), None) for points in offered)
    texts = list(dict.fromkeys(one.canonical for one in chosen if one is not None))
    return Copied(texts, len(ids) - len(texts))


def _points(row: ContactRow, channel: Channel) -> list[Identifier]:
    """Those that the channel can use, in its order."""
    return [
        Identifier(point.kind, point.canonical)
        for kind in CHANNEL_KINDS[channel]
        for point in row.points
        if point.kind == kind and point.canonical is not None
    ]


class Copying(QObject):
    """``around`` is the parent of the menu."""

    def __init__(self, desk: Desk, around: QWidget) -> None:
        super().__init__(around)
        self._desk, self._around = desk, around

    def for_sending(self, ids: Sequence[int], channel: Channel) -> None:
        """Copies a line for each person who agreed to this channel, and reports the excluded."""

        def show(found: Copied) -> None:
            self._tell(found, channel)

        self._desk.read(
            self, lambda book, job: choose(book, ids, channel, job), show, key="contacts.copy"
        )

    def _tell(self, found: Copied, channel: Channel) -> None:
        desk, count = self._desk, len(found.texts)
        name = desk.say(f"channel.{channel}")
        if not count:
            words = self.tr("Nothing was copied: nobody of them agreed to {channel}.")
            desk.toast(words.format(channel=name))
            return
        QGuiApplication.clipboard().setText("\n".join(found.texts))
        told = grouped(self.tr("Copied %n for {channel}", "", count), count).format(channel=name)
        if found.left_out:
            words = self.tr("%n left out: no yes, or no number for it.", "", found.left_out)
            told = f"{told}. {grouped(words, found.left_out)}"
        desk.toast(told)

    def one(self, text: str, standing: str) -> None:
        """One number of one person, to call them back or to look it up; ``standing`` gives the
        person's consent state for the channels it could be used for."""
        QGuiApplication.clipboard().setText(text.replace(NO_BREAK, " "))
        told = self.tr("Copied {number}").format(number=text)
        self._desk.toast(f"{told} · {standing}" if standing else told)

    def menu(self, ids: Sequence[int], parent: Menu | None = None) -> Menu:
        """Asks for the channel; a menu of its own, or one inside ``parent``."""
        menu = Menu(self._desk.theme, parent or self._around)
        menu.setObjectName("copy_menu")
        menu.setTitle(self.tr("Copy for sending"))
        menu.setIcon(icon(self._desk.theme, "copy"))
        for channel in CHANNELS:
            menu.add(self._desk.say(f"channel.{channel}"), None, self._copier(ids, channel))
        return menu

    def _copier(self, ids: Sequence[int], channel: Channel) -> Callable[[], None]:
        return lambda: self.for_sending(ids, channel)
