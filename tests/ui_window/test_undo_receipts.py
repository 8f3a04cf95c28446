"""Undo takes back what its own toast tells of, whatever was written in between."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt

from desktop_app.contacts.model import ContactQuery, PointInput
from ui.contacts.actions import PeopleActions
from ui.shell.main_window import MainWindow


@pytest.fixture
def window(desk, qtbot):
    desk.book.mark_started()
    shown = MainWindow(desk)
    qtbot.addWidget(shown)
    shown.resize(1024, 700)
    shown.show()
    qtbot.waitExposed(shown)
    yield shown
    qtbot.waitUntil(lambda: not desk.runner.busy)


def people(book) -> list[str]:
    return sorted(book.contacts.get(one).display_name for one in book.contacts.ids(ContactQuery()))


def notes(book, contact_id: int) -> int:
    return sum(entry.kind == "interaction" for entry in book.contacts.timeline(contact_id))


@pytest.mark.parametrize("order", [("Note kept", "Removed"), ("Removed", "Note kept")])
def test_two_queued_writes_are_undone_each_by_its_own_toast(
    window, desk, qtbot, monkeypatch, order
) -> None:
    book = desk.book
    first = book.contacts.add({"full_name": "Dara"}, [PointInput("phone", "012 345 678")])
    second = book.contacts.add({"full_name": "Sophea"}, [])
    gate, undo_of, show = threading.Event(), {}, window.feedback.toast

    def toast(text, action, on_action) -> None:
        undo_of[text.replace(" 1 person", "")] = on_action
        show(text, action, on_action)

    monkeypatch.setattr(window.feedback, "toast", toast)
    desk.write(desk, lambda _book, _job: gate.wait(10))  # an import, say: all others wait for it
    actions = PeopleActions(desk, window)
    actions.delete([first])
    actions.add_note(second, "likes blue", lambda: None)
    gate.set()
    qtbot.waitUntil(lambda: not desk.runner.busy)
    assert (people(book), notes(book, second)) == (["Sophea"], 1)
    after = {"Note kept": (["Sophea"], 0), "Removed": (["Dara", "Sophea"], 1)}
    undo_of[order[0]]()
    qtbot.waitUntil(lambda: not desk.runner.busy)
    assert (people(book), notes(book, second)) == after[order[0]]
    undo_of[order[1]]()
    qtbot.waitUntil(lambda: not desk.runner.busy)
    assert (people(book), notes(book, second)) == (["Dara", "Sophea"], 0)


def test_the_toast_of_a_removal_brings_those_people_back(window, desk, qtbot) -> None:
    book = desk.book
    first = book.contacts.add({"full_name": "Dara"}, [])
    second = book.contacts.add({"full_name": "Sophea"}, [])
    gate = threading.Event()
    toasts = window.feedback.toasts
    desk.write(desk, lambda _book, _job: gate.wait(10))
    PeopleActions(desk, window).delete([first])
    # written behind it by something without a toast, before the answer is shown
    desk.write(desk, lambda book, _job: book.activity.add_note(second, "likes blue"))
    gate.set()
    qtbot.waitUntil(lambda: not desk.runner.busy)
    assert toasts.current.accessibleName() == "Removed 1 person"
    qtbot.mouseClick(toasts.current.action_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not desk.runner.busy)
    assert people(book) == ["Dara", "Sophea"]
    assert notes(book, second) == 1


def test_several_writes_of_one_wish_are_one_step_to_undo_and_to_redo(window, desk, qtbot) -> None:
    book, toasts = desk.book, window.feedback.toasts
    person = book.contacts.add({"full_name": "Dara"}, [])

    def ask(book, _job) -> None:
        book.contacts.edit(person, {"full_name": "Dara Sok"})
        book.contacts.tag([person], "VIP")

    desk.edit(desk, ask, lambda receipt: desk.toast_undo("Both", receipt))
    qtbot.waitUntil(lambda: not desk.runner.busy)
    assert people(book) == ["Dara Sok"]
    before = len(book.history.changes())
    for told, names, tags in (("Undone: ", ["Dara"], []), ("Done again: ", ["Dara Sok"], ["VIP"])):
        qtbot.mouseClick(toasts.current.action_button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: not desk.runner.busy)
        assert toasts.current.accessibleName().startswith(told)
        assert "VIP" in toasts.current.accessibleName()
        assert (people(book), list(book.contacts.get(person).tags)) == (names, tags)
    assert len(book.history.changes()) == before + 2
