"""Naming a purpose: a new or an existing one."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_app.book import Book
from desktop_app.consent.wordings.model import BUILT_IN, Purpose
from desktop_app.errors import UserError
from desktop_app.jobs import Job
from ui.desk.desk import Desk
from ui.kit import Dialog, FormRow, LineEdit
from ui.settings.wording_dialog import WordingDialog


class PurposeDialog(Dialog):
    """One field; after a new purpose the wording dialog opens at once."""

    def __init__(self, desk: Desk, parent: QWidget, purpose: Purpose | None = None) -> None:
        super().__init__(desk.theme, parent, "")
        self.setObjectName("purpose_dialog")
        new = purpose is None
        self.title.setText(self.tr("Add a purpose") if new else self.tr("Rename the purpose"))
        self.setWindowTitle(self.title.text())
        self._desk, self._purpose = desk, purpose
        self.add_text(
            self.tr("Customers read this name, so write it as they would say it: “Lucky draw”.")
        )
        self.field = LineEdit("" if purpose is None else purpose.label or "", name=self.tr("Name"))
        self.field.setObjectName("purpose_name")
        self._row = FormRow(desk.theme, self.tr("Name"), self.field)
        if purpose is not None and purpose.code in BUILT_IN:
            own = desk.say(f"purpose.{purpose.code}")
            self._row.set_help(self.tr("Empty: “{name}” again.").format(name=own))
        self.body.addWidget(self._row)
        self.add_button(self.tr("Cancel"), "ghost", "reject")
        words = self.tr("Add and write its words") if new else self.tr("Save")
        self.save = self.add_button(words, "primary")
        self.save.setObjectName("save_purpose")
        self.save.setDefault(True)
        self.save.clicked.connect(self._save)
        self.field.setFocus()

    def _save(self) -> None:
        name, purpose = self.field.text(), self._purpose

        def save(book: Book, _job: Job) -> str:
            if purpose is None:
                return book.consent.wordings.add_purpose(name)
            book.consent.wordings.rename_purpose(purpose.code, name)
            return purpose.code

        self._desk.write(self, save, self._saved, failed=self._failed)

    def _saved(self, code: str) -> None:
        desk, over, name = self._desk, self.parentWidget(), self.field.text().strip()
        self.accept()
        if self._purpose is None and over is not None:
            WordingDialog(desk, over, code, name, []).open()

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self._row.set_error(self._desk.i18n.words.of(error))
            self.fit()
        else:
            self._desk.failed(error)
