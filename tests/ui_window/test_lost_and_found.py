"""A list that is gone offers its newest copy; one without its key asks for it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from desktop_app.book import Book
from desktop_app.contacts.model import PointInput
from desktop_app.errors import UserError
from desktop_app.facts import facts_of
from ui.app import make_look
from ui.settings.passphrase_dialog import NewPassphraseDialog
from ui.shared.keys import KeyDialog
from ui.shell.books import Books
from ui.shell.notices import NoticesDialog
from ui.shell.recovery import RecoverDialog


@pytest.fixture
def look(qapp, settings):
    settings.setValue("language", "en")
    settings.setValue("mode", "light")
    return make_look(qapp, settings)


def said(dialog) -> str:
    return " ".join(label.text() for label in dialog.findChildren(QLabel))


@pytest.mark.parametrize("way", ["restore_newest", "start_anew"])
def test_a_missing_list_is_restored_or_begun_anew(look, qtbot, tmp_path: Path, way: str) -> None:
    path = tmp_path / "shop.banhchi"
    with Book.open(path) as book:
        book.contacts.add({"full_name": "Chan Sophea"}, [PointInput("phone", "012 345 678")])
        copy = book.backups.make("manual")
    path.unlink()
    with pytest.raises(UserError) as caught:
        Book.open(path)
    dialog = RecoverDialog(*look, path, caught.value, lambda file, wrong: None)
    qtbot.addWidget(dialog)
    dialog.show()
    assert copy.name in said(dialog)
    assert str(path) in said(dialog)
    qtbot.mouseClick(dialog.findChild(QPushButton, way), Qt.MouseButton.LeftButton)
    assert dialog.book is not None
    assert dialog.book.contacts.count() == (1 if way == "restore_newest" else 0)
    dialog.book.close()


def test_a_new_passphrase_names_the_copies_it_does_not_reach(look, qtbot, book, tmp_path) -> None:
    stick = tmp_path / "stick" / "copy.banhchi"
    book.contacts.add({"full_name": "Chan Sophea"})
    book.backups.make("manual", stick)
    dialog = NewPassphraseDialog(look[0], None, False, book.backups.copies.state().elsewhere)
    qtbot.addWidget(dialog)
    assert str(stick) in said(dialog)


def test_the_key_is_asked_for(look, qtbot, tmp_path, monkeypatch) -> None:
    dialog = KeyDialog(look[0], None, "The key is missing.", leave=True)
    qtbot.addWidget(dialog)
    dialog.show()
    chosen = tmp_path / "some.key"
    monkeypatch.setattr(
        "ui.shared.keys.QFileDialog.getOpenFileName", lambda *arguments: (str(chosen), "")
    )
    qtbot.mouseClick(dialog.findChild(QPushButton, "choose_key"), Qt.MouseButton.LeftButton)
    assert dialog.file == chosen


@pytest.mark.parametrize("loss", ["damaged", "missing"])
def test_a_lost_list_that_is_opened_from_the_window_offers_its_backups(
    desk, qtbot, tmp_path: Path, monkeypatch, loss: str
) -> None:
    path = tmp_path / "second.banhchi"
    with Book.open(path) as other:
        other.contacts.add({"full_name": "Sok Dara"})
        other.backups.make("manual")
    if loss == "damaged":
        path.write_bytes(bytes(4096) + path.read_bytes()[4096:])
    else:
        path.unlink()

    def restore(dialog: RecoverDialog) -> None:
        qtbot.addWidget(dialog)
        qtbot.mouseClick(dialog.findChild(QPushButton, "restore_newest"), Qt.MouseButton.LeftButton)

    monkeypatch.setattr(RecoverDialog, "exec", restore)
    first = desk.book
    with qtbot.waitSignal(desk.replaced):
        desk.books.open(path)
    assert desk.book is not first
    assert desk.book.contacts.count() == 1
    if loss == "damaged":
        notices = [one for one in qapp_windows() if isinstance(one, NoticesDialog)]
        assert str(path) in said(notices[-1])
    desk.book.close()


def test_copies_that_keep_their_passphrase_are_named(desk, qtbot, monkeypatch) -> None:
    desk.book.contacts.add({"full_name": "Sok Dara"})
    copy = desk.book.backups.make("manual")
    locked = desk.book.set_passphrase("other words")
    content = copy.read_bytes()
    unlocked = locked.set_passphrase(None)
    desk.replace_book(unlocked, facts_of(unlocked))
    copy.write_bytes(content)
    with qtbot.waitSignal(desk.replaced, timeout=20_000):
        desk.books.set_passphrase("blue krama on the line")
    (notices,) = [one for one in qapp_windows() if isinstance(one, NoticesDialog)]
    qtbot.addWidget(notices)
    assert str(copy) in said(notices)
    desk.book.close()


def qapp_windows() -> list:
    return [one for one in QApplication.topLevelWidgets() if one.isVisible()]


def test_a_backup_with_wrong_in_its_name_is_asked_for_as_any_other(desk, qtbot, tmp_path) -> None:
    with Book.open(tmp_path / "wrong.banhchi") as made:
        locked = made.set_passphrase("blue krama on the line")
    locked.close()
    asked: list[bool] = []
    answers = iter(["red krama", None])

    def ask(_file: Path, wrong: bool) -> str | None:
        asked.append(wrong)
        return next(answers)

    Books(desk, ask).restore(tmp_path / "wrong.banhchi")
    qtbot.waitUntil(lambda: len(asked) == 2)
    assert asked == [False, True]
