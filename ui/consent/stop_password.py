"""Asks for the password of a protected file of stops until it opens."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.book import Book
from desktop_app.errors import UserError
from desktop_app.importing.model import Scan, SheetInfo
from desktop_app.importing.stop_files.columns import StopFileGuess
from desktop_app.jobs import Job
from desktop_app.readers.source import Access
from ui.desk.desk import Desk
from ui.kit import Dialog
from ui.shared.password_card import PasswordForm, open_words

NEEDED, _WRONG = "import.password_needed", "import.password_wrong"
PASSWORD = (NEEDED, _WRONG)


class StopPasswordDialog(Dialog):
    """``scanned(StopFile)`` once the file is open. The password is passed on with it and stored
    nowhere."""

    scanned = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None, path: Path) -> None:
        title = self.tr("Stops from {file}").format(file=path.name)
        super().__init__(desk.theme, parent, title, 460)
        self.setObjectName("stop_password")
        self._desk, self._path = desk, path
        self.add_button(self.tr("Cancel"), "ghost", "reject")
        self.go = self.add_button(open_words(), "primary", icon="lock-open")
        self.form = PasswordForm(desk, desk.say(NEEDED, file=path.name), "", self.go)
        self.form.given.connect(self._try)
        self.body.addWidget(self.form)
        self.form.field.setFocus()

    def _try(self, password: str) -> None:
        path, access = self._path, Access(password=password)
        self.go.setEnabled(False)
        self._desk.read(
            self,
            lambda book, job: scan_or_error(book, path, access, job),
            self._on_scan,
            key="consent.file",
        )

    def _on_scan(self, answer: StopFile | UserError) -> None:
        self.go.setEnabled(True)
        if isinstance(answer, StopFile):
            self.accept()
            self.scanned.emit(answer)
        elif answer.code in PASSWORD:
            self.form.set_error(self._desk.i18n.words.of(answer))
            self.form.field.selectAll()
            self.form.field.setFocus()
            self.fit()
        else:
            self.reject()
            self._desk.failed(answer)


@dataclass(frozen=True)
class StopFile:
    """A scanned file, and what it may be."""

    scan: Scan
    guess: StopFileGuess
    other_sheets: Sequence[SheetInfo]


def scan_or_error(book: Book, path: Path, access: Access, job: Job) -> StopFile | UserError:
    """Scans a file; returns the error if that fails."""
    try:
        scan = book.importing.scan(path, job=job, access=access)
        files = book.importing.stop_files
        return StopFile(scan, files.guess(scan, job), files.other_sheets(scan))
    except UserError as error:
        return error
