"""Ctrl+Z names what it undid, and asks before it reaches past a step that stays."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from desktop_app.contacts.model import Identifier
from desktop_app.importing.model import Options
from ui.history.undo_last import UndoEarlierDialog
from ui.kit import Paragraph

DARA = Identifier("phone", "+85512345678")


@pytest.fixture
def shop(desk, open_window, tmp_path: Path):
    """The window over a book into which two people were imported."""
    path = tmp_path / "customers.csv"
    path.write_text("Name,Tel\nSok Dara,012345678\nHeng Lida,098765432\n", encoding="utf-8")
    importing = desk.book.importing
    scan = importing.scan(path)
    importing.apply(importing.plan(scan, scan.guess, Options(source="the counter")))
    shown = open_window()
    shown.settle()
    return shown


@pytest.fixture
def undo(shop, qtbot):
    """Ctrl+Z in the window."""

    def press() -> None:
        qtbot.keyClick(shop.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        shop.settle()

    return press


def asked(shop) -> UndoEarlierDialog | None:
    """The question, as long as it stands."""
    shown = [one for one in shop.window.findChildren(UndoEarlierDialog) if one.isVisible()]
    return shown[0] if shown else None


def click(shop, qtbot, button) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    shop.settle()


def test_the_message_names_what_was_undone_and_redo_brings_it_back(shop, desk, qtbot, undo) -> None:
    toasts = shop.window.feedback.toasts
    undo()
    assert desk.book.contacts.count() == 0
    assert toasts.current.accessibleName() == "Undone: Imported customers.csv: 2 people"
    assert toasts.current.action_button.accessibleName() == "Redo"
    click(shop, qtbot, toasts.current.action_button)
    assert desk.book.contacts.count() == 2
    assert toasts.current.accessibleName() == "Done again: Imported customers.csv: 2 people"
    assert toasts.current.action_button.accessibleName() == "Undo"
    click(shop, qtbot, toasts.current.action_button)
    assert desk.book.contacts.count() == 0


def test_after_a_stop_both_are_named_and_nothing_is_undone_unasked(shop, desk, qtbot, undo) -> None:
    desk.book.consent.stop([DARA])
    undo()
    dialog = asked(shop)
    assert dialog is not None
    said = " ".join(one.text() for one in dialog.findChildren(Paragraph)).replace("\u00a0", " ")
    assert "012 345 678" in said
    assert "customers.csv: 2 people" in said
    assert desk.book.contacts.count() == 2
    qtbot.keyClick(dialog, Qt.Key.Key_Return)  # the answer of whoever does not read
    shop.settle()
    assert asked(shop) is None
    assert desk.book.contacts.count() == 2


def test_a_yes_undoes_the_earlier_step_and_the_stop_stays(shop, desk, qtbot, undo) -> None:
    desk.book.consent.stop([DARA])
    undo()
    click(shop, qtbot, asked(shop).findChild(object, "undo_earlier"))
    assert desk.book.contacts.count() == 0
    assert desk.book.consent.suppressed(DARA, "sms")
    named = shop.window.feedback.toasts.current.accessibleName()
    assert named == "Undone: Imported customers.csv: 2 people"


def test_a_step_made_after_the_stop_is_undone_at_once(shop, desk, undo) -> None:
    desk.book.consent.stop([DARA])
    desk.book.contacts.add({"full_name": "Kim Leang"})
    undo()
    assert asked(shop) is None
    named = shop.window.feedback.toasts.current.accessibleName()
    assert named == "Undone: Added Kim Leang"
    undo()  # what comes next was made before the stop
    assert asked(shop) is not None
    assert desk.book.contacts.count() == 2
