"""A missing key of the do-not-contact list: bring it, or go on without it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.errors import UserError
from desktop_app.paths import Paths
from desktop_app.safekeeping.secrets import mend_broken, secret_from
from ui.desk.desk import Desk
from ui.kit import Dialog
from ui.look.i18n import I18n
from ui.look.theme import Theme


class KeyDialog(Dialog):
    """Explains the problem; ``file`` is the chosen key or backup, None to go on without."""

    def __init__(self, theme: Theme, parent: QWidget | None, sentence: str, leave: bool) -> None:
        super().__init__(theme, parent, "", 520)
        self.setObjectName("key_dialog")
        self.title.setText(self.tr("The key of the do-not-contact list is missing"))
        self.setWindowTitle(self.title.text())
        self.file: Path | None = None
        self.add_text(sentence)
        self.add_text(
            self.tr(
                "The key is a file in the program's data folder on the other computer, and every "
                "backup made there holds it. Going on without it is kept in the history."
            )
        )
        self.add_button(self.tr("Later") if leave else self.tr("Close"), "ghost", "reject")
        without = self.add_button(self.tr("Go on without it"), "danger")
        without.setObjectName("go_on_without")
        without.clicked.connect(self.accept)
        choose = self.add_button(self.tr("Choose the key or a backup"), "primary")
        choose.setObjectName("choose_key")
        choose.clicked.connect(self._choose)

    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Choose the key or a backup"),
            str(Paths.of_user().data / "backups"),
            self.tr("Keys and backups") + " (*.key *.banhchi)",
        )
        if name:
            self.file = Path(name)
            self.accept()


def mend_at_start(
    theme: Theme, i18n: I18n, path: Path, error: UserError, passphrase: str | None
) -> bool:
    """For a book that does not open because its key file is broken; returns whether to try
    again."""
    sentence = i18n.words.of(error)
    while True:
        dialog = KeyDialog(theme, None, sentence, leave=False)
        if not dialog.exec():
            return False
        try:
            secret = None if dialog.file is None else secret_from(dialog.file, None, passphrase)
            mend_broken(path, passphrase, secret, Paths.of_user())
        except UserError as trouble:
            sentence = i18n.words.of(trouble)
            continue
        return True


def ask_for_key(desk: Desk, parent: QWidget | None) -> None:
    """For an open book that came without its key. Does nothing if none is missing."""
    number = desk.facts.lost
    if not number or desk.books is None:
        return
    dialog = KeyDialog(desk.theme, parent, desk.say("secret.missing", n=number), leave=True)
    if dialog.exec():
        desk.books.bring_secret(dialog.file)
