"""A shop with people of every kind, the page in a window, and what it says."""

from __future__ import annotations

import csv
import io
import re
from html import unescape
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QWidget

from desktop_app.campaigns.model import Draft, Frozen
from desktop_app.consent.model import NewEvent
from desktop_app.contacts.model import PointInput
from tests.sending import new_campaign
from ui.campaigns.page import CampaignsPage
from ui.desk.places import CampaignsPlace, ShowCampaigns
from ui.kit import Stepper

EVERYONE = {"all": [{"field": "source", "op": "is", "value": "counter"}]}
IN_KANDAL = {"all": [{"field": "province", "op": "is", "value": "08"}]}
MESSAGE = "Dear {name|customer}, 20% off. To stop, call 012 999 888."


class Shop:
    """What the tests do with the book."""

    def __init__(self, book, folder: Path) -> None:
        self.book = book
        self.folder = folder
        self.ids: dict[str, int] = {}

    def person(self, name, phone=None, *, event="confirmed", channel="sms", email=None, **values):
        points = [PointInput("phone", phone)] if phone else []
        points += [PointInput("email", email)] if email else []
        values = {"full_name": name, **values}
        self.ids[name or phone or ""] = self.book.contacts.add(values, points, (), "counter")
        if event:
            self.say(email if channel == "email" else phone, event, channel)

    def say(self, typed, event, channel="sms"):
        proof = {"evidence": "sheet 7"} if event in ("asserted", "confirmed") else {}
        identifier = self.book.contacts.identifier_of(typed)
        self.book.consent.record([NewEvent(identifier, event, channel, **proof)])

    def stop(self, typed):
        self.book.consent.stop([self.book.contacts.identifier_of(typed)])

    def draft(self, name="Sale", message=MESSAGE, channel="sms", segments=("All",), **more):
        new_campaign(self.book.campaigns, name, message, channel=channel, segments=segments, **more)
        return self.book.campaigns.get(name)

    def names(self) -> list[str]:
        return sorted(each.name for each in self.book.campaigns.all())

    def get(self, name) -> Draft | Frozen:
        return self.book.campaigns.get(name)

    def rows(self, file="list.csv") -> list[dict[str, str]]:
        text = (self.folder / file).read_bytes().decode("utf-8-sig")
        return list(csv.DictReader(io.StringIO(text, newline="")))

    def files(self) -> list[str]:
        return sorted(path.name for path in self.folder.iterdir())


@pytest.fixture
def shop(book, tmp_path):
    """Dara and Sokha said yes, the others can't be written to, each for a reason of their own."""
    folder = tmp_path / "out"
    folder.mkdir()
    shop = Shop(book, folder)
    shop.person("Dara", "012 345 678", province="08")
    shop.person("Sokha", "012 345 679")
    shop.person("Rithy", "012 345 680", event="denied")
    shop.person("Bopha", "012 345 681", event=None)
    shop.person("Vanna", "012 345 682")
    shop.stop("012 345 682")
    book.segments.save("All", EVERYONE)
    book.segments.save("Kandal", IN_KANDAL)
    return shop


class Screen:
    """The page on screen, driven as a person would."""

    def __init__(self, qtbot, desk, place: CampaignsPlace, kept=None) -> None:
        self.qtbot, self.desk = qtbot, desk
        self.page = CampaignsPage(desk, place, kept)
        self.page.resize(1216, 900)
        qtbot.addWidget(self.page)
        self.page.show()
        self.settle()

    def settle(self) -> None:
        """Waits until nothing is asked, written or about to be."""
        quiet = 0

        def calm() -> bool:
            nonlocal quiet
            live = getattr(self.page.face, "live", None)
            busy = self.desk.runner.busy or (live is not None and live.checking)
            quiet = 0 if busy else quiet + 1
            return quiet > 2

        self.qtbot.waitUntil(calm, timeout=10_000)

    def find(self, name: str, kind: type[QWidget] = QWidget) -> QWidget:
        """The one widget of that name that is on screen."""
        found = [each for each in self.page.findChildren(kind, name) if each.isVisible()]
        assert len(found) == 1, (name, found)
        return found[0]

    def sees(self, name: str) -> bool:
        return any(each.isVisible() for each in self.page.findChildren(QWidget, name))

    def text(self, name: str) -> str:
        return self.find(name).text()

    def banner(self, name: str) -> str:
        """What a banner says."""
        return unescape(re.sub("<[^>]*>", "", self.find(name).text.text()))

    def click(self, name: str) -> None:
        self.qtbot.mouseClick(self.find(name), Qt.MouseButton.LeftButton)
        self.settle()

    def go_on(self, steps: int) -> None:
        for _ in range(steps):
            self.click("next")

    def step(self, word: str) -> None:
        """Clicks a step above the page that is done."""
        stepper = self.page.findChild(Stepper)
        (button,) = [b for b in stepper.findChildren(QAbstractButton) if b.text() == word]
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def answer(self, word: str) -> None:
        """Clicks a button of the next question, as soon as it is asked."""
        timer = QTimer(self.page)

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if dialog is not None:
                timer.stop()
                (button,) = [b for b in dialog.findChildren(QAbstractButton) if b.text() == word]
                self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

        timer.timeout.connect(look)
        timer.start(10)

    def offers(self) -> list[QWidget]:
        return [each for each in self.page.findChildren(QWidget, "offer") if each.isVisible()]

    def type(self, name: str, text: str) -> None:
        """Keys into a field; Khmer comes as it would from an input method."""
        widget = self.find(name)
        widget.setFocus()
        self.qtbot.keyClicks(widget, text)
        self.settle()

    def said(self) -> list[str]:
        """The lines of "Before it goes out"."""
        lines = self.page.findChildren(QWidget, "before")
        return [each.accessibleName() for each in lines if each.isVisible()]


@pytest.fixture
def screen(qtbot, desk, shop, told):
    """Shows a place of the page, or the page as it was left."""
    return lambda place=None, kept=None: Screen(qtbot, desk, place or ShowCampaigns(), kept)


@pytest.fixture
def save_as(monkeypatch, shop):
    """Answers the system's question where to save; returns what it was asked with."""
    asked: list[str] = []

    def answer(name: str | Path) -> list[str]:
        path = shop.folder / name if name else ""

        def dialog(_parent, _title, suggested, _filter):
            asked.append(suggested)
            return str(path), ""

        monkeypatch.setattr(QFileDialog, "getSaveFileName", dialog)
        return asked

    return answer
