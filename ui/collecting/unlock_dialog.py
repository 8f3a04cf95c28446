"""The book's passphrase, asked again before the counter form is left."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from ui.desk.desk import Desk
from ui.kit import Dialog, FormRow, LineEdit


class UnlockDialog(Dialog):
    """Accepted once the passphrase was right; it is compared beside the window."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk.theme, parent, "")
        self.setObjectName("unlock")
        self.title.setText(self.tr("Leave the sign-up form"))
        self.setWindowTitle(self.title.text())
        self._desk = desk
        self.field = LineEdit(name=self.tr("Passphrase of the list"))
        self.field.setObjectName("unlock_field")
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self._row = FormRow(desk.theme, self.tr("Passphrase of the list"), self.field)
        self.body.addWidget(self._row)
        self.add_button(self.tr("Back to the form"), "ghost", "reject")
        self._go = self.add_button(self.tr("Leave"), "primary")
        self._go.setObjectName("unlock_go")
        self._go.setDefault(True)
        self._go.clicked.connect(self._ask)
        self.field.setFocus()

    def _ask(self) -> None:
        typed = self.field.text()
        self._go.setEnabled(False)
        self._desk.read(self, lambda book, _job: book.is_passphrase(typed), self._answer)

    def _answer(self, right: bool) -> None:
        if right:
            self.accept()
            return
        self._go.setEnabled(True)
        self.field.clear()
        self._row.set_error(self.tr("That was not the passphrase."))
        self.field.setFocus()
        self.fit()
