"""Home in the real window: what waits in consent, and where a click leads."""

from __future__ import annotations

import re
from html import unescape

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel

from desktop_app.consent.model import NewEvent
from desktop_app.consent.stopping.model import Reply
from desktop_app.contacts.model import Identifier, PointInput
from ui.desk.places import ShowHome

NUMBER = Identifier("phone", "+85512345678")


@pytest.fixture
def dara(book) -> int:
    return book.contacts.add({"full_name": "Sok Dara"}, [PointInput("phone", "012 345 678")])


@pytest.fixture
def home(book, dara, open_window):
    opened = open_window()
    opened.window.show_page(ShowHome())
    opened.settle()
    return opened


def labels(home) -> list[QLabel]:
    return [one for one in home.window.page().findChildren(QLabel) if one.isVisible()]


def texts(home) -> str:
    found = [unescape(re.sub("<[^>]*>", "", one.text())) for one in labels(home)]
    return "\n".join(found).replace("\u00a0", " ")


def press(home, qtbot, spoken: str) -> None:
    """Clicks the button of a line; its spoken name says the number, too."""
    buttons = [b for b in home.window.page().findChildren(QAbstractButton) if b.isVisible()]
    (button,) = [b for b in buttons if b.accessibleName() == spoken]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    home.settle()


def test_nothing_of_consent_stands_there_while_nothing_waits(home) -> None:
    seen = texts(home)
    assert "What needs doing" in seen
    for words in ("to confirm", "to answer", "may ask to stop"):
        assert words not in seen


def test_people_to_confirm_come_and_go_with_their_answer(home, book, qtbot) -> None:
    book.consent.opt_in.ask(NUMBER, "sms", "marketing")
    home.settle()
    assert "1\nperson to confirm\nThey were asked and have not answered yet" in texts(home)
    press(home, qtbot, "Confirm: 1 person to confirm")
    assert home.window.current == "collecting"
    assert [one.name for one in home.window.page().face.model.asked] == ["Sok Dara"]
    book.consent.record([NewEvent(NUMBER, "denied", "sms")])
    home.window.show_page(ShowHome())
    home.settle()
    assert "to confirm" not in texts(home)


def test_replies_to_read_lead_to_the_replies(home, book, qtbot) -> None:
    lines = [Reply("012 345 678", "please stop at night"), Reply("010 458 221", "stop the soap?")]
    book.consent.stopping.read_replies(lines, "replies.csv")
    home.settle()
    assert "2\nreplies may ask to stop" in texts(home)
    press(home, qtbot, "Read: 2 replies may ask to stop")
    assert (home.window.current, home.window.page().face) == ("consent", "replies")


def test_requests_say_by_when_and_lead_to_the_log(home, book, dara, qtbot) -> None:
    book.requests.log("access", dara, "phone", "2026-11-10")
    book.requests.log("erasure", dara, "phone", "2026-11-20")
    home.settle()
    assert "2\nrequests to answer\nThe first by 10 December" in texts(home)
    press(home, qtbot, "Answer: 2 requests to answer")
    assert (home.window.current, home.window.page().face) == ("consent", "requests")


def test_an_overdue_request_warns(home, book, dara, desk) -> None:
    book.requests.log("access", dara, "phone", "2026-09-01")
    home.settle()
    (late,) = [one for one in labels(home) if "overdue" in one.text()]
    assert late.text().replace("\u00a0", " ") == "1 is overdue since 1 October"
    assert late.property("tone") == "warn"
    (request,) = book.requests.open()
    book.requests.close(request.id)
    home.settle()
    assert "to answer" not in texts(home)
