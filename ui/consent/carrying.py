"""The do-not-contact list as a file: exported for another book, or joined from one. Asks for the
passphrase and explains the file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from desktop_app.book import Book
from desktop_app.consent.do_not_contact import Joined
from desktop_app.consent.suppression.sealing import SHORTEST_PASSPHRASE
from desktop_app.errors import UserError
from desktop_app.jobs import Job
from ui.desk.desk import Desk
from ui.kit import Dialog, FormRow, LineEdit

_SUFFIX = ".stops"
_FILTER = f"(*{_SUFFIX})"


class CarryingDialog(Dialog):
    """``again``: the passphrase is a new one, typed twice. ``passphrase`` is "" until accepted."""

    def __init__(
        self, desk: Desk, parent: QWidget, title: str, text: str, go: str, again: bool
    ) -> None:
        super().__init__(desk.theme, parent, title, 480)
        self.setObjectName("carrying")
        self._again = again
        self.passphrase = ""
        self.add_text(text)
        self.add_text(desk.say("consent.list_warning"))
        self.first = self._field("carrying_first", self.tr("Passphrase of the file"))
        self._row = FormRow(desk.theme, self.tr("Passphrase of the file"), self.first)
        self.body.addSpacing(4)
        self.body.addWidget(self._row)
        self.second = self._field("carrying_second", self.tr("The same again"))
        self._second = FormRow(desk.theme, self.tr("The same again"), self.second)
        self._second.setVisible(again)
        self.body.addWidget(self._second)
        self.add_button(self.tr("Cancel"), "ghost", "reject")
        self.go = self.add_button(go, "primary")
        self.go.setObjectName("carrying_go")
        self.go.setDefault(True)
        self.go.clicked.connect(self._take)
        self.first.setFocus()

    @staticmethod
    def _field(name: str, words: str) -> LineEdit:
        field = LineEdit(name=words)
        field.setObjectName(name)
        field.setEchoMode(QLineEdit.EchoMode.Password)
        return field

    def tell(self, sentence: str) -> None:
        """Shows under the field why the passphrase was refused."""
        self._row.set_error(sentence)
        self.go.setEnabled(True)
        self.fit()

    def _take(self) -> None:
        typed = self.first.text()
        short = self._again and len(typed) < SHORTEST_PASSPHRASE
        differs = self._again and typed != self.second.text()
        self._row.set_error(
            self.tr("Take at least {n} letters; a short sentence is good.").format(
                n=SHORTEST_PASSPHRASE
            )
            if short
            else ""
        )
        self._second.set_error(
            self.tr("The two are not the same.") if differs and not short else ""
        )
        self.fit()
        if typed and not short and not differs:
            self.passphrase = typed
            self.go.setEnabled(False)
            self.taken()

    def taken(self) -> None:
        """A valid passphrase was typed."""
        self.accept()


class JoinDialog(CarryingDialog):
    """Stays open until the passphrase is that of ``file``."""

    def __init__(self, desk: Desk, parent: QWidget, title: str, text: str, go: str) -> None:
        super().__init__(desk, parent, title, text, go, again=False)
        self._desk = desk
        self.file = Path()

    def taken(self) -> None:
        desk, file, passphrase = self._desk, self.file, self.passphrase

        def ask(book: Book, job: Job) -> Joined:
            try:
                content = file.read_bytes()
            except OSError as error:
                raise UserError("consent.evidence_unreadable", file=file.name) from error
            return book.consent.do_not_contact.join(content, passphrase, job)

        def done(joined: Joined) -> None:
            desk.toast(desk.say("cli.suppressions.joined", n=joined.new, matched=joined.matched))
            self.accept()

        desk.write(self, ask, done, failed=self._failed)

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self.tell(self._desk.i18n.words.of(error))
        else:
            self.reject()
            self._desk.failed(error)


class Carrying(QObject):
    """``around`` is the parent of dialogs."""

    def __init__(self, desk: Desk, around: QWidget) -> None:
        super().__init__(around)
        self._desk, self._around = desk, around

    def export(self) -> None:
        """Asks for a passphrase and a path, and writes the list."""
        dialog = CarryingDialog(
            self._desk,
            self._around,
            self.tr("Take the list to another list"),
            self.tr(
                "The file contains no numbers or names, only a protected form of "
                "each. Another list can join it and then stops those of its "
                "people who are on it."
            ),
            self.tr("Choose where to"),
            again=True,
        )
        dialog.accepted.connect(lambda: self._save(dialog.passphrase))
        dialog.open()

    def _save(self, passphrase: str) -> None:
        title = self.tr("Take the list to another list")
        start = Path.home() / f"{self.tr('do-not-contact')}{_SUFFIX}"
        chosen, _ = QFileDialog.getSaveFileName(
            self._around, title, str(start), f"{self.tr('Do-not-contact lists')} {_FILTER}"
        )
        if not chosen:
            return
        file = Path(chosen)
        if file.suffix != _SUFFIX:
            file = file.with_name(file.name + _SUFFIX)
        desk = self._desk

        def ask(book: Book, _job: Job) -> int:
            content = book.consent.do_not_contact.export(passphrase)
            try:
                file.write_bytes(content)
            except OSError as error:
                raise UserError("consent.evidence_unwritable", file=str(file)) from error
            return book.consent.do_not_contact.count()

        def done(count: int) -> None:
            desk.toast(desk.say("cli.suppressions.exported", n=count, file=file.name))

        desk.write(desk, ask, done, title=title)

    def join(self) -> None:
        """Asks for a file and its passphrase, and adds its stops."""
        chosen, _ = QFileDialog.getOpenFileName(
            self._around,
            self.tr("Join a list"),
            str(Path.home()),
            f"{self.tr('Do-not-contact lists')} {_FILTER};;{self.tr('All files')} (*)",
        )
        if chosen:
            self.join_file(Path(chosen))

    def join_file(self, file: Path) -> JoinDialog:
        """Asks for the passphrase of a file."""
        dialog = JoinDialog(
            self._desk,
            self._around,
            self.tr("Join {file}").format(file=file.name),
            self.tr(
                "People on that list get no more messages from here. Nothing is "
                "removed from this list, and joining a file twice changes "
                "nothing."
            ),
            self.tr("Join"),
        )
        dialog.file = file
        dialog.open()
        return dialog
