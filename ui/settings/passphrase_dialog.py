"""Choosing a passphrase: explained first, then typed twice."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.kit import Dialog, FormRow, LineEdit
from ui.look.theme import Theme

SHORTEST = 8
_SHOWN = 4  # copies elsewhere that are named


def add_elsewhere(dialog: Dialog, elsewhere: Sequence[Path]) -> None:
    """Names the copies that a new passphrase does not reach."""
    if not elsewhere:
        return
    translate = QCoreApplication.translate
    dialog.add_text(
        translate(
            "NewPassphraseDialog",
            "Copies on sticks and in other folders are not reached. They stay as they are, with "
            "the passphrase they have or none; delete those you don't need:",
        )
    )
    named = [str(path) for path in elsewhere[:_SHOWN]]
    if len(elsewhere) > _SHOWN:
        named.append("\u2026")
    dialog.add_text("\n".join(named), "text")


class NewPassphraseDialog(Dialog):
    """``passphrase`` is the typed one once the dialog was accepted."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None,
        change: bool,
        elsewhere: Sequence[Path] = (),
        damaged: int = 0,
    ) -> None:
        super().__init__(theme, parent, "", 460)
        self.setObjectName("new_passphrase")
        title = self.tr("Change the passphrase") if change else self.tr("Lock this list")
        self.title.setText(title)
        self.setWindowTitle(title)
        self.passphrase = ""
        self.add_text(
            self.tr(
                "The list and its backups can only be opened with the passphrase. "
                "If it is forgotten, nobody can open them again, so write it down "
                "and keep it in a safe place."
            )
        )
        if damaged:
            self.add_text(
                self.tr("%n copy of a damaged list is deleted if it can't be locked.", "", damaged)
            )
        add_elsewhere(self, elsewhere)
        self.first = self._field("first_passphrase", self.tr("Passphrase"))
        self.second = self._field("second_passphrase", self.tr("The same again"))
        self._first_row = FormRow(theme, self.tr("Passphrase"), self.first)
        self._second_row = FormRow(theme, self.tr("The same again"), self.second)
        self.body.addWidget(self._first_row)
        self.body.addWidget(self._second_row)
        self.add_button(self.tr("Leave it"), "ghost", "reject")
        lock = self.add_button(self.tr("Lock the list"), "primary", icon="lock-simple")
        lock.setObjectName("lock_list")
        lock.setDefault(True)
        lock.clicked.connect(self._take)
        self.first.setFocus()

    def _field(self, name: str, words: str) -> LineEdit:
        field = LineEdit(name=words)
        field.setObjectName(name)
        field.setEchoMode(QLineEdit.EchoMode.Password)
        return field

    def _take(self) -> None:
        typed, again = self.first.text(), self.second.text()
        short, differs = len(typed) < SHORTEST, typed != again
        self._first_row.set_error(
            self.tr("Take at least {n} letters; a short sentence is good.").format(n=SHORTEST)
            if short
            else ""
        )
        self._second_row.set_error(
            self.tr("The two are not the same.") if differs and not short else ""
        )
        self.fit()
        if not short and not differs:
            self.passphrase = typed
            self.accept()
