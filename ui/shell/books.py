"""The book that the window shows: opening another, the sample, a new passphrase, a restore."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.book import Book, is_loss
from desktop_app.demo import SAMPLE_NAME, import_sample
from desktop_app.errors import UserError
from desktop_app.facts import BookFacts, facts_of
from desktop_app.jobs import Job
from desktop_app.safekeeping.finding import remove
from desktop_app.safekeeping.secrets import BROKEN, secret_from
from ui.desk.desk import Desk
from ui.desk.places import ShowContacts
from ui.shared.keys import mend_at_start
from ui.shell.notices import tell_notices
from ui.shell.recovery import RecoverDialog

AskPassphrase = Callable[[Path, bool], str | None]  # file, whether the last attempt was wrong
MendKey = Callable[[Path, UserError, str | None], bool]  # file, the problem, passphrase


def open_book(path: Path, ask: AskPassphrase, mend: MendKey | None = None) -> Book | None:
    """Opens a book, asking for its passphrase as often as needed, and for its key if that is
    broken; None if the user gives up."""
    passphrase, wrong = None, False
    while True:
        try:
            return Book.open(path, passphrase)
        except UserError as error:
            if error.code == BROKEN and mend is not None:
                if not mend(path, error, passphrase):
                    return None
                continue
            if error.code not in ("book.passphrase_needed", "book.wrong_passphrase"):
                raise
            wrong = error.code == "book.wrong_passphrase"
        passphrase = ask(path, wrong)
        if passphrase is None:
            return None


class Books(QObject):
    """Replaces the desk's book by another."""

    def __init__(self, desk: Desk, ask: AskPassphrase) -> None:
        super().__init__(desk)
        self._desk = desk
        self._ask = ask
        # whether no typed input of the current book would be lost; otherwise calls back if the user
        # agrees
        self.may_leave: Callable[[Callable[[], None]], bool] = lambda _again: True

    def open(self, path: Path, then: Callable[[], None] | None = None) -> None:
        """Opens another book, then closes the current one, which stays if the new one can't be
        opened. For a damaged or missing one the user may choose a backup.

        ``then`` runs after the former book is closed.
        """
        if path != self._desk.book.path and self.may_leave(lambda: self.open(path, then)):
            self._open(path, then)

    def _open(self, path: Path, then: Callable[[], None] | None = None) -> None:
        theme, i18n = self._desk.theme, self._desk.i18n
        try:
            book = open_book(path, self._ask, partial(mend_at_start, theme, i18n))
        except UserError as error:
            if not is_loss(path, error):
                self._desk.failed(error)
                return
            recovery = RecoverDialog(theme, i18n, path, error, self._ask, _window())
            recovery.exec()
            book = recovery.book
        if book is not None:
            self._put(book, then)

    def open_own(self) -> None:
        """Returns to the user's own book."""
        self.open(self._desk.book.paths.default_book)

    def open_sample(self) -> None:
        """Opens the sample book, and fills it the first time."""
        if self._desk.book.path != self._sample_path:
            if not self.may_leave(self.open_sample):
                return
            self._open(self._sample_path)
        if self._desk.book.path == self._sample_path and self._desk.facts.people == 0:
            self._desk.write(
                self,
                lambda book, job: import_sample(book, job),
                lambda report: self._desk.go(ShowContacts()),
                title=self._desk.say("sample.filling"),
            )

    def remove_sample(self) -> None:
        """Returns to the user's own book and deletes the sample's file."""
        sample = self._sample_path

        def delete() -> None:
            remove(sample, paths)

        paths = self._desk.book.paths
        self.open(self._desk.book.paths.default_book, then=delete)

    def set_passphrase(self, passphrase: str | None) -> None:
        """Encrypts the book, changes its passphrase, or, with None, removes it."""
        if not self.may_leave(lambda: self.set_passphrase(passphrase)):
            return
        self._swap(
            lambda book, job: book.set_passphrase(passphrase),
            self._desk.say("passphrase.working"),
            self._desk.say("passphrase.set" if passphrase else "passphrase.removed"),
        )

    def bring_secret(self, file: Path | None) -> None:
        """Reads the key of the do-not-contact list from a file, or goes on without it."""
        if not self.may_leave(lambda: self.bring_secret(file)):
            return
        if file is None:
            self._desk.write(
                self,
                lambda book, job: book.consent.lost.give_up(),
                lambda _none: self._desk.replaced.emit(self._desk.book),
            )
            return
        self._swap(
            lambda book, job: book.bring_secret(secret_from(file, book.key)),
            self._desk.say("restore.working"),
            self._desk.say("cli.key.brought"),
        )

    def restore(self, file: Path) -> None:
        """Replaces the book by a backup; asks for its passphrase if it has one."""
        if not self.may_leave(lambda: self.restore(file)):
            return

        def again(error: BaseException) -> None:
            code = error.code if isinstance(error, UserError) else None
            if code not in ("book.passphrase_needed", "book.wrong_passphrase"):
                self._desk.failed(error)
                return
            passphrase = self._ask(file, code == "book.wrong_passphrase")
            if passphrase is not None:
                restore(passphrase)

        def restore(passphrase: str | None) -> None:
            self._swap(
                lambda book, job: book.restore(file, passphrase),
                self._desk.say("restore.working"),
                self._desk.say("restore.done"),
                failed=again,
                same=False,
            )

        restore(None)

    def _swap(
        self,
        swap: Callable[[Book, Job], Book],
        title: str,
        told: str,
        failed: Callable[[BaseException], None] | None = None,
        same: bool = True,
    ) -> None:
        """``same``: it stays the same list, so that queued writes go to it."""

        def ask(former: Book, job: Job) -> tuple[Book, BookFacts]:
            book = swap(former, job)
            facts = facts_of(book)
            self._desk.succeed(former, book, facts, same=same)
            return book, facts

        def done(answer: tuple[Book, BookFacts]) -> None:
            self._desk.show_book(*answer)
            self._desk.toast(told)
            tell_notices(self._desk, _window())

        self._desk.write(self, ask, done, title=title, failed=failed)

    def _put(self, book: Book, then: Callable[[], None] | None) -> None:
        old = self._desk.book
        self._desk.replace_book(book, facts_of(book))
        tell_notices(self._desk, _window())

        def close(_job: Job) -> None:
            old.close()
            if then is not None:
                then()

        self._desk.runner.write(self, close, lambda _none: None, self._desk.failed)

    @property
    def _sample_path(self) -> Path:
        return self._desk.book.paths.documents / SAMPLE_NAME


def _window() -> QWidget | None:
    return QApplication.activeWindow()
