"""A list that is damaged or missing: a backup can replace it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.book import Book
from desktop_app.errors import UserError
from desktop_app.paths import Paths
from desktop_app.safekeeping.finding import MISSING, copies_of
from ui.kit import Dialog
from ui.look.i18n import I18n
from ui.look.theme import Theme

AskPassphrase = Callable[[Path, bool], str | None]  # file, whether the last attempt was wrong


class RecoverDialog(Dialog):
    """Describes the problem and offers the newest backup, or another; a missing list may also be
    started afresh. ``book`` is set after acceptance."""

    def __init__(
        self,
        theme: Theme,
        i18n: I18n,
        path: Path,
        error: UserError,
        ask: AskPassphrase,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent, "", 520)
        self.setObjectName("recover")
        self.book: Book | None = None
        self._path, self._i18n, self._ask = path, i18n, ask
        self._is_missing = error.code in MISSING
        copies = copies_of(path, Paths.of_user())
        if self._is_missing:
            self.title.setText(self.tr("The list is not where it was"))
            self.add_text(
                self.tr("{file} is missing or empty. No new list was made in its place.").format(
                    file=path
                )
            )
        else:
            self.title.setText(self.tr("The list could not be opened"))
            self.add_text(i18n.words.of(error))
            self.add_text(self.tr("The damaged file is kept beside it, nothing is thrown away."))
        self.setWindowTitle(self.title.text())
        self._trouble = self.add_text("", "no")
        self._trouble.hide()
        self.add_button(self.tr("Close"), "ghost", "reject")
        if self._is_missing:
            anew = self.add_button(self.tr("Start an empty list"), "ghost")
            anew.setObjectName("start_anew")
            anew.clicked.connect(self._start_anew)
        choose = self.add_button(self.tr("Choose a backup"), "secondary" if copies else "primary")
        choose.setObjectName("choose_backup")
        choose.clicked.connect(self._choose)
        if copies:
            newest = copies[0]
            self.add_text(
                self.tr("The newest copy is of {date}: {file}").format(
                    date=i18n.date_time(newest.made_at.isoformat()), file=newest.path.name
                )
            )
            restore = self.add_button(self.tr("Restore it"), "primary")
            restore.setObjectName("restore_newest")
            restore.setDefault(True)
            restore.clicked.connect(lambda: self._recover(newest.path, None))

    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Choose a backup"),
            str(Paths.of_user().data / "backups"),
            self.tr("Contact lists") + " (*.banhchi)",
        )
        if name:
            self._recover(Path(name), None)

    def _start_anew(self) -> None:
        try:
            self.book = Book.open(self._path, anew=True)
        except UserError as error:
            self._tell(error)
            return
        self.accept()

    def _recover(self, backup: Path, passphrase: str | None) -> None:
        try:
            self.book = Book.recover(self._path, backup, passphrase)
        except UserError as error:
            wrong = error.code == "book.wrong_passphrase"
            if wrong or error.code == "book.passphrase_needed":
                again = self._ask(backup, wrong)
                if again is not None:
                    self._recover(backup, again)
                return
            self._tell(error)
            return
        self.accept()

    def _tell(self, error: UserError) -> None:
        self._trouble.setText(self._i18n.words.of(error))
        self._trouble.show()
        self.fit()
