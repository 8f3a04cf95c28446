"""Erasing a person: numbers of what goes and what stays, the choice, the result."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from desktop_app.book import Book
from desktop_app.jobs import Job
from desktop_app.requests.model import Erased
from desktop_app.requests.reporting.model import PersonReport
from ui.desk.desk import Desk
from ui.kit import Banner, CheckBox, Dialog, Label, Paragraph, RadioButton, hbox
from ui.requests.erased_dialog import ErasedDialog

_WIDTH = 520


@dataclass(frozen=True)
class Foreseen:
    """The stored data of a person; ``backups``: made since they were listed."""

    report: PersonReport
    backups: int


def ask_forget(desk: Desk, parent: QWidget, contact_id: int) -> None:
    """Reads a person's data in the background, and asks."""

    def ask(book: Book, _job: Job) -> Foreseen:
        report = book.requests.report(contact_id)
        since = report.contact.created_at
        copies = [f"{one.made_at:%Y-%m-%dT%H:%M:%SZ}" for one in book.backups.list()]
        return Foreseen(report, sum(made > since for made in copies))

    def show(found: Foreseen) -> None:
        ForgetDialog(desk, parent, found).open()

    desk.read(parent, ask, show, key="requests.forget")


class ForgetDialog(Dialog):
    """Two kinds of erasure; the button is enabled once "no Undo" was ticked."""

    def __init__(self, desk: Desk, parent: QWidget | None, found: Foreseen) -> None:
        super().__init__(desk.theme, parent, "", _WIDTH)
        self.setObjectName("forget_dialog")
        self._desk, self._found = desk, found
        name = found.report.contact.display_name or self.tr("this person")
        self.name = name
        self.title.setText(self.tr("Forget {name} for good").format(name=name))
        self.setWindowTitle(self.title.text())
        self.never = RadioButton(
            desk.theme, self.tr("Forget, and never contact again"), checked=True
        )
        self.never.setObjectName("forget_never")
        self.again = RadioButton(desk.theme, self.tr("Forget"))
        self.again.setObjectName("forget_again")
        self._choice = QButtonGroup(self)
        for button in (self.never, self.again):
            self._choice.addButton(button)
        self.sure = CheckBox(desk.theme, self.tr("I know that this cannot be undone"))
        self.sure.setObjectName("forget_sure")
        self._lay_out()
        self.add_button(self.tr("Keep them"), "ghost", "reject")
        self.go = self.add_button(self.tr("Forget for good"), "danger", icon="trash")
        self.go.setObjectName("forget_confirm")
        self.go.setEnabled(False)
        self.go.clicked.connect(self._forget)
        self.sure.toggled.connect(self.go.setEnabled)
        self.never.setFocus()

    def _lay_out(self) -> None:
        theme, words = self._desk.theme, ForeseenWords(self._found, self)
        body = self.body
        body.addWidget(Label(self.tr("What goes"), "smallb", "text2"))
        body.addWidget(Paragraph(words.goes(), 13, "text"))
        stays = words.stays()
        if stays:
            body.addSpacing(4)
            body.addWidget(Label(self.tr("What stays outside"), "smallb", "text2"))
            for line in stays:
                body.addWidget(Paragraph(line, 13, "text"))
        body.addSpacing(8)
        body.addWidget(self.never)
        body.addLayout(
            _under(
                self.tr(
                    "Only a protected form of their numbers and addresses stays, so that a later "
                    "import can't bring them back into a campaign."
                )
            )
        )
        body.addWidget(self.again)
        body.addLayout(
            _under(
                self.tr(
                    "Only a stop they asked for themselves stays. If they come back and say yes, "
                    "it counts."
                )
            )
        )
        body.addSpacing(8)
        body.addWidget(
            Banner(
                theme,
                "warn",
                "warning",
                self.tr(
                    "There is no Undo: what is forgotten is gone from the file itself, so there "
                    "is nothing left to bring back."
                ),
            )
        )
        body.addSpacing(4)
        body.addWidget(self.sure)

    def _forget(self) -> None:
        desk, contact_id = self._desk, self._found.report.contact.id
        again, name, parent = self.again.isChecked(), self.name, self.parentWidget()

        def ask(book: Book, job: Job) -> Erased:
            return book.requests.erase(contact_id, allow_contact_again=again, job=job)

        def done(erased: Erased) -> None:
            ErasedDialog(desk, parent, name, [erased]).open()

        desk.write(desk, ask, done, title=self.title.text())
        self.accept()


class ForeseenWords(QObject):
    """A person's data, in numbers."""

    def __init__(self, found: Foreseen, parent: QObject) -> None:
        super().__init__(parent)
        self._report, self._backups = found.report, found.backups

    def goes(self) -> str:
        """Everything that is erased, in one line."""
        report = self._report
        points, bought, met = len(report.contact.points), len(report.bought), len(report.met)
        said, sent = len(report.said), len(report.sent)
        counted = (
            (points, self.tr("%n numbers and addresses", "", points)),
            (bought, self.tr("%n purchases", "", bought)),
            (met, self.tr("%n notes and calls", "", met)),
            (said, self.tr("%n lines of consent", "", said)),
            (sent, self.tr("%n places in campaigns", "", sent)),
        )
        parts = ", ".join(words for count, words in counted if count)
        if not parts:
            return self.tr("The person, and every trace in the history.")
        return self.tr("The person, {parts}, and every trace in the history.").format(parts=parts)

    def stays(self) -> list[str]:
        """Data that this program can't reach."""
        lines = []
        if self._backups:
            lines.append(
                self.tr(
                    "%n backups were made while the person was listed. They are named afterwards, "
                    "so that you can delete them.",
                    "",
                    self._backups,
                )
            )
        if self._report.exported:
            lines.append(self.tr("%n files written for campaigns.", "", len(self._report.exported)))
        return lines


def _under(sentence: str) -> QHBoxLayout:
    return hbox(28, (Paragraph(sentence, 13, "text3"), 1))
