"""At start, when the list is too damaged to open: a backup can take its place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from desktop_app.book import Book
from desktop_app.errors import UserError
from desktop_app.paths import Paths
from ui.i18n import I18n
from ui.theme import Theme
from ui.widgets import Dialog

AskPassphrase = Callable[[Path, bool], str | None]  # file, whether the last try was wrong


class RecoverDialog(Dialog):
    """Says what is wrong and offers to choose a backup; ``book`` is there once it was accepted."""

    def __init__(
        self, theme: Theme, i18n: I18n, path: Path, error: UserError, ask: AskPassphrase
    ) -> None:
        super().__init__(theme, None, "", 480)
        self.setObjectName("recover")
        self.title.setText(self.tr("The list could not be opened"))
        self.setWindowTitle(self.title.text())
        self.book: Book | None = None
        self._path, self._i18n, self._ask = path, i18n, ask
        self.add_text(i18n.words.of(error))
        self.add_text(self.tr("The damaged file is kept beside it, nothing is thrown away."))
        self._trouble = self.add_text("", "no")
        self._trouble.hide()
        self.add_button(self.tr("Close"), "ghost", "reject")
        choose = self.add_button(self.tr("Choose a backup"), "primary")
        choose.setObjectName("choose_backup")
        choose.clicked.connect(self._choose)

    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Choose a backup"),
            str(Paths.of_user().data / "backups"),
            self.tr("Contact lists") + " (*.banhchi)",
        )
        if name:
            self._recover(Path(name), None)

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
            self._trouble.setText(self._i18n.words.of(error))
            self._trouble.show()
            self.fit()
            return
        self.accept()
