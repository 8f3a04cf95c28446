"""Asks for the password of a file. It is used for reading and stored nowhere."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.desk.desk import Desk
from ui.kit import Button, Card, FormRow, LineEdit, Paragraph, group, hbox, vbox


class PasswordForm(QWidget):
    """``given(str)``: the owner typed a password. ``opener``: its button, beside the field with
    ``beside``; otherwise the caller places it."""

    given = Signal(str)

    def __init__(
        self, desk: Desk, sentence: str, error: str, opener: Button, beside: bool = False
    ) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        name = translate("PasswordCard", "Password")
        self.field = LineEdit("", "", name)
        self.field.setObjectName("password")
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        opener.setObjectName("open_protected")
        shown: QWidget = self.field
        if beside:
            self.field.setFixedWidth(280)
            shown = group(hbox(self.field, 10, opener, None))
        help_text = translate("PasswordCard", "It is only used to read this file and is not kept.")
        self._row = FormRow(desk.theme, name, shown, help_text)
        self.setLayout(vbox(Paragraph(sentence, 13), 14, self._row))
        self.set_error(error)
        self.field.returnPressed.connect(self._give)
        opener.clicked.connect(self._give)

    def set_error(self, error: str) -> None:
        """Explains why the last password was refused; "" clears that."""
        self._row.set_error(error)
        self.field.set_error(bool(error))

    def _give(self) -> None:
        if self.field.text():
            self.given.emit(self.field.text())
        else:
            self.field.setFocus()


def open_words() -> str:
    """The words on the button that opens a protected file."""
    return QCoreApplication.translate("PasswordCard", "Open the file")


class PasswordCard(QWidget):
    """The form in a card on a page. ``given(str)``; ``error``: why the last one was refused."""

    given = Signal(str)

    def __init__(self, desk: Desk, sentence: str, error: str = "") -> None:
        super().__init__()
        self.open = Button(desk.theme, open_words(), "lock-open", "primary")
        form = PasswordForm(desk, sentence, error, self.open, beside=True)
        form.given.connect(self.given)
        self.field = form.field
        self.setLayout(vbox(Card(vbox(form, margins=20))))
