"""The card of the backups: the date of the last, making one, and restoring."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.book import Book
from desktop_app.jobs import Job
from ui.desk.desk import Desk
from ui.kit import Button, Card, Dialog, Label, Paragraph, clear, group, hbox, hline, vbox

_SHOWN = 6
_Kept = tuple[Path, Sequence[tuple[Path, datetime, str]]]
"""The folder of the backups, and of the newest: file, time, reason."""


class BackupsCard(Card):
    """Lists the newest copies, each with Restore. ``listed``: for the first time."""

    listed = Signal()

    def __init__(self, desk: Desk) -> None:
        box = vbox(margins=(20, 16, 20, 16))
        super().__init__(box)
        self._list = vbox()
        self._desk = desk
        self._known = False
        self._folder = desk.book.path.parent  # the folder, once that is read
        theme = desk.theme
        now = Button(theme, self.tr("Back up now"), "floppy-disk", small=True)
        now.setObjectName("back_up_now")
        now.clicked.connect(self._make)
        copy = Button(theme, self.tr("Save a copy elsewhere"), "hard-drive", small=True)
        copy.setObjectName("save_copy")
        copy.clicked.connect(self._save_copy)
        other = Button(theme, self.tr("Restore from a file"), "clock-counter-clockwise", small=True)
        other.setObjectName("restore_file")
        other.clicked.connect(self._choose_file)
        box.addWidget(Label(self.tr("Backups"), "heading"))
        box.addSpacing(8)
        box.addWidget(
            Paragraph(
                self.tr(
                    "A checked copy is made every day and before anything large. "
                    "Stops recorded since then are kept when you restore one."
                ),
                13,
            )
        )
        box.addWidget(group(hbox(now, 8, copy, 8, other, None, margins=(0, 10, 0, 10))))
        box.addWidget(group(self._list))
        self.refresh()

    def refresh(self) -> None:
        """Reads the folder again."""

        def ask(book: Book, _job: Job) -> _Kept:
            found = book.backups.list()[:_SHOWN]
            return book.backups.folder, [(one.path, one.made_at, one.reason) for one in found]

        self._desk.read(self, ask, self._show, key="settings.backups")

    def _show(self, kept: _Kept) -> None:
        self._folder, backups = kept
        clear(self._list)
        if not backups:
            self._list.addWidget(Label(self.tr("There is no backup yet."), "small", "text3"))
        for path, made_at, reason in backups:
            self._list.addWidget(hline())
            self._list.addWidget(self._row(path, made_at.isoformat(), reason))
        if not self._known:
            self._known = True
            self.listed.emit()

    def _row(self, path: Path, made_at: str, reason: str) -> QWidget:
        desk = self._desk
        when = desk.i18n.date_time(made_at)
        restore = Button(desk.theme, self.tr("Restore"), kind="link")
        restore.setAccessibleName(f"{self.tr('Restore')}: {when}")
        restore.clicked.connect(lambda: self._restore(path, when))
        words = vbox(Label(when, "body"), Label(desk.say(f"backup.{reason}"), "meta", "text3"))
        return group(hbox((words, 1), restore, margins=(0, 8, 0, 8)))

    def _make(self) -> None:
        desk = self._desk
        desk.write(
            self,
            lambda book, _job: book.backups.make("manual"),
            lambda _path: self._made(),
            title=self.tr("Making a backup"),
        )

    def _made(self) -> None:
        self._desk.toast(self.tr("The backup is made and checked"))
        self.refresh()

    def _save_copy(self) -> None:
        desk = self._desk
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Save a copy"),
            f"{desk.book.path.stem}-{desk.today().isoformat()}.banhchi",
            self.tr("Contact lists") + " (*.banhchi)",
        )
        if not name:
            return
        told = self.tr("The copy is written and checked: {file}").format(file=Path(name).name)
        desk.write(
            self,
            lambda book, _job: book.backups.make("manual", Path(name)),
            lambda _path: desk.toast(told),
            title=self.tr("Making a backup"),
        )

    def _choose_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Restore from a file"),
            str(self._folder),
            self.tr("Contact lists") + " (*.banhchi)",
        )
        if name:
            self._restore(Path(name), Path(name).name)

    def _restore(self, path: Path, words: str) -> None:
        desk = self._desk
        dialog = Dialog(desk.theme, self.window(), self.tr("Go back to the list as it was"))
        dialog.setObjectName("restore_dialog")
        dialog.add_text(self.tr("From: {backup}").format(backup=words))
        dialog.add_text(
            self.tr(
                "Your current list is backed up first. People who asked to stop "
                "since then stay stopped."
            )
        )
        dialog.add_button(self.tr("Keep what I have"), "ghost", "reject")
        dialog.add_button(self.tr("Restore"), "primary", "accept").setObjectName("restore_yes")
        if dialog.exec() and desk.books is not None:
            desk.books.restore(path)
