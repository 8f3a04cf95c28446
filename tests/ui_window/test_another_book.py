"""When another book takes the place of the one at hand: nothing of the former is done to it, and
what was typed for the former is not lost."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton

from desktop_app.book import Book
from desktop_app.consent.stopping.model import Reply
from desktop_app.contacts.model import ContactQuery, Identifier
from desktop_app.errors import Cancelled, UserError
from desktop_app.jobs import Job
from ui.contacts.actions import PeopleActions
from ui.desk.desk import Desk
from ui.shell.books import Books
from ui.shell.main_window import MainWindow

WORDS = "quiet rice field"
PHONE = Identifier("phone", "+85512345678")


@pytest.fixture
def window(desk: Desk, qtbot):
    desk.book.mark_started()
    desk.books = Books(desk, lambda _path, _wrong: None)
    shown = MainWindow(desk)
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitExposed(shown)
    yield shown
    qtbot.waitUntil(lambda: not desk.runner.busy)


@pytest.fixture
def other(desk: Desk, tmp_path: Path) -> Path:
    """Another shop's list, with steps of its own."""
    path = tmp_path / "other.banhchi"
    with Book.open(path, paths=desk.book.paths) as book:
        for name in ("O1", "O2", "O3", "O4"):
            book.contacts.add({"full_name": name})
        book.mark_started()
    return path


def names(book: Book) -> list[str]:
    return sorted(book.contacts.get(one).display_name for one in book.contacts.ids(ContactQuery()))


def undo_buttons(window: MainWindow) -> list[QAbstractButton]:
    """Of the history, and of the toast that is shown."""
    toast = window.feedback.toasts.current
    found: list[QAbstractButton | None] = [toast.action_button] if toast is not None else []
    found += [one for one in window.history.findChildren(QAbstractButton) if one.objectName()]
    return [button for button in found if button is not None and button.isVisible()]


def test_the_undo_of_a_toast_goes_with_its_book(window, desk, qtbot, other) -> None:
    dara, _sophea = (desk.book.contacts.add({"full_name": name}) for name in ("Dara", "Sophea"))
    PeopleActions(desk, window).delete([dara])
    qtbot.waitUntil(lambda: len(undo_buttons(window)) == 1)
    desk.books.open(other)
    qtbot.waitUntil(lambda: desk.book.path == other and not desk.runner.busy)
    assert undo_buttons(window) == []


def test_a_removal_that_ends_after_another_book_came_has_no_undo_there(
    window, desk, qtbot, other
) -> None:
    dara, _sophea = (desk.book.contacts.add({"full_name": name}) for name in ("Dara", "Sophea"))
    former, gate = desk.book.path, threading.Event()
    desk.write(desk, lambda _book, _job: gate.wait(20))
    PeopleActions(desk, window).delete([dara])
    desk.books.open(other)
    gate.set()
    qtbot.waitUntil(lambda: not desk.runner.busy)
    assert undo_buttons(window) == []
    assert names(desk.book) == ["O1", "O2", "O3", "O4"]
    with Book.open(former, paths=desk.book.paths) as book:
        assert names(book) == ["Sophea"]


def test_the_history_shows_no_step_of_the_former_book(window, desk, qtbot, other) -> None:
    desk.book.contacts.add({"full_name": "Dara"})
    window.show_history()
    qtbot.waitUntil(lambda: not desk.runner.busy)
    assert undo_buttons(window)
    desk.books.open(other)
    assert undo_buttons(window) == []


WRITES: dict[str, Callable[[Book, Job], object]] = {
    "list of stops": lambda book, _job: book.consent.stopping.stop_many("012 345 678"),
    "one stop": lambda book, _job: book.requests.stop([PHONE], "*"),
    "replies": lambda book, _job: book.consent.stopping.read_replies(
        [Reply("012345678", "STOP", None)], "replies.csv"
    ),
}


@pytest.mark.parametrize("what", WRITES)
def test_a_stop_that_waits_for_a_new_passphrase_is_recorded(window, desk, qtbot, what) -> None:
    desk.books.set_passphrase(WORDS)
    desk.write(desk, WRITES[what])
    qtbot.waitUntil(lambda: not desk.runner.busy and desk.book.key is not None, timeout=30_000)
    assert desk.book.consent.suppressed(PHONE, "sms")


def test_what_waits_for_a_restore_is_told_and_not_written(window, desk, qtbot, tmp_path) -> None:
    copy = tmp_path / "copy.banhchi"
    desk.book.backups.make("manual", copy)
    told: list[str] = []
    desk.feedback.error = told.append
    desk.books.restore(copy)
    desk.write(desk, WRITES["replies"])
    qtbot.waitUntil(lambda: not desk.runner.busy, timeout=30_000)
    assert told == [desk.i18n.words.of(UserError("book.closed", file=str(desk.book.path)))]


def test_upkeep_of_a_closed_book_says_nothing(desk, qtbot) -> None:
    told: list[BaseException] = []

    def closed(_book: Book, _job: Job) -> None:
        raise UserError("book.closed", file="shop.banhchi")

    desk.upkeep(desk, closed, failed=told.append)
    qtbot.waitUntil(lambda: len(told) == 1)
    assert isinstance(told[0], Cancelled)
