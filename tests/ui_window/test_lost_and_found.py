"""A list that is gone offers its newest copy; one without its key asks for it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from desktop_app.book import Book
from desktop_app.contacts.model import PointInput
from desktop_app.errors import UserError
from ui.app import make_look
from ui.keys import KeyDialog
from ui.recovery import RecoverDialog
from ui.settings.passphrase_dialog import NewPassphraseDialog


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
    monkeypatch.setattr("ui.keys.QFileDialog.getOpenFileName", lambda *arguments: (str(chosen), ""))
    qtbot.mouseClick(dialog.findChild(QPushButton, "choose_key"), Qt.MouseButton.LeftButton)
    assert dialog.file == chosen
