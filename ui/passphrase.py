"""Asking for a passphrase at start, before there is a window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.theme import Theme
from ui.widgets import Dialog, FormRow, LineEdit


def ask_passphrase(theme: Theme, parent: QWidget | None, file: Path, wrong: bool) -> str | None:
    """The passphrase typed for this book, or None if the person gives up."""

    def tr(text: str) -> str:
        return QCoreApplication.translate("Passphrase", text)

    dialog = Dialog(theme, parent, tr("This list is locked"))
    dialog.setObjectName("passphrase")
    dialog.add_text(tr("Type the passphrase of {file}.").format(file=file.name))
    field = LineEdit(name=tr("Passphrase"))
    field.setObjectName("passphrase_field")
    field.setEchoMode(QLineEdit.EchoMode.Password)
    error = tr("That was not the passphrase. Nothing was changed.") if wrong else ""
    dialog.body.addWidget(FormRow(theme, tr("Passphrase"), field, error=error))
    dialog.add_button(tr("Close"), "ghost", "reject")
    dialog.add_button(tr("Open the list"), "primary", "accept")
    field.setFocus()
    return field.text() if dialog.exec() else None
