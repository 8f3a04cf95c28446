"""Asking for a passphrase at start, before there is a window, and when another book is opened."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QWidget

from ui.kit import Dialog, FormRow, LineEdit
from ui.look.theme import Theme


class PassphraseDialog(Dialog):
    """One field; ``wrong``: the last attempt was wrong."""

    def __init__(self, theme: Theme, parent: QWidget | None, file: Path, wrong: bool) -> None:
        super().__init__(theme, parent, "")
        self.setObjectName("passphrase")
        self.title.setText(self.tr("This list is locked"))
        self.setWindowTitle(self.title.text())
        self.add_text(self.tr("Type the passphrase of {file}.").format(file=file.name))
        self.field = LineEdit(name=self.tr("Passphrase"))
        self.field.setObjectName("passphrase_field")
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        error = self.tr("That was not the passphrase. Nothing was changed.") if wrong else ""
        self.body.addWidget(FormRow(theme, self.tr("Passphrase"), self.field, error=error))
        self.add_button(self.tr("Close"), "ghost", "reject")
        self.add_button(self.tr("Open the list"), "primary", "accept")
        self.field.setFocus()


def ask_passphrase(theme: Theme, parent: QWidget | None, file: Path, wrong: bool) -> str | None:
    """The typed passphrase for this book, or None if the user gives up."""
    dialog = PassphraseDialog(theme, parent, file, wrong)
    return dialog.field.text() if dialog.exec() else None
