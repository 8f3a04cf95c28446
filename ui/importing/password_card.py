"""Asks for the password of a file. It is used for reading and kept nowhere."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.desk import Desk
from ui.widgets import Button, Card, FormRow, LineEdit, Paragraph, group, hbox, vbox


class PasswordCard(QWidget):
    """``given(str)``: the owner typed a password. ``error``: why the last one was refused."""

    given = Signal(str)

    def __init__(self, desk: Desk, sentence: str, error: str = "") -> None:
        super().__init__()
        name = self.tr("Password")
        self.field = LineEdit("", "", name)
        self.field.setObjectName("password")
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setFixedWidth(280)
        self.open = Button(desk.theme, self.tr("Open the file"), "lock-open", "primary")
        self.open.setObjectName("open_protected")
        self._row = FormRow(
            desk.theme,
            name,
            group(hbox(self.field, 10, self.open, None)),
            self.tr("It is only used to read this file and is not kept."),
            error,
        )
        self.field.set_error(bool(error))
        self.setLayout(vbox(Card(vbox(Paragraph(sentence, 13), 14, self._row, margins=20))))
        self.field.returnPressed.connect(self._give)
        self.open.clicked.connect(self._give)

    def _give(self) -> None:
        if self.field.text():
            self.given.emit(self.field.text())
        else:
            self.field.setFocus()
