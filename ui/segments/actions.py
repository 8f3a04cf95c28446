"""Actions on saved segments, from the list and from the builder."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop_app.book import Book
from desktop_app.changes import Receipt
from desktop_app.errors import UserError
from desktop_app.jobs import Job
from desktop_app.segments.model import RuleJson, SegmentInfo
from ui.desk.desk import Desk
from ui.desk.places import (
    NewCampaign,
    ShowMatching,
)
from ui.kit import Button, Dialog, FormRow, LineEdit

Done = Callable[[Receipt[SegmentInfo]], None]
BadName = Callable[[str], None]  # gets the sentence if the name can't be used
Attempt = Callable[[str, Done, BadName], None]

NAME_CODES = ("segment.no_name", "segment.exists")  # reported beside the name, not in a dialog


def save(
    desk: Desk,
    owner: QObject,
    what: tuple[str, RuleJson, str | None],
    done: Done,
    bad_name: BadName,
) -> None:
    """Saves (name, rule, old name) in the background; ``done`` is called if ``owner`` still
    exists."""
    name, rule, old_name = what

    def ask(book: Book, _job: Job) -> SegmentInfo:
        book.segments.save(name, rule, old_name)
        return book.segments.get(name)

    def failed(error: BaseException) -> None:
        alive = shiboken6.isValid(owner)
        if alive and isinstance(error, UserError) and error.code in NAME_CODES:
            bad_name(desk.i18n.words.of(error))
        else:
            desk.failed(error)

    desk.edit(owner, ask, done, failed=failed)


def use(desk: Desk, name: str) -> None:
    """Starts a campaign with a saved segment."""
    desk.go(NewCampaign(name))


def show_people(desk: Desk, info: SegmentInfo) -> None:
    """Shows the people of a segment in the table."""
    desk.go(ShowMatching(dict(info.rule), info.name))


class NameDialog(Dialog):
    """Asks for the name of a segment and tries it; a taken name is reported here."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget,
        title: str,
        name: str,
        attempt: Attempt,
    ) -> None:
        super().__init__(desk.theme, parent, title, 420)
        self.setObjectName("name_dialog")
        self._attempt = attempt
        self.field = LineEdit(name, name=self.tr("Name"))
        self.field.setObjectName("name_field")
        self.field.selectAll()
        self._row = FormRow(desk.theme, self.tr("Name"), self.field)
        self.body.addWidget(self._row)
        self.add_button(self.tr("Cancel"), "ghost", "reject")
        self.save: Button = self.add_button(self.tr("Save"), "primary")
        self.save.setObjectName("name_save")
        self.save.setDefault(True)
        self.save.clicked.connect(self._try)
        self.field.textChanged.connect(lambda: self._row.set_error(""))
        self.field.setFocus()

    def _try(self) -> None:
        self._attempt(self.field.text(), lambda _info: self.accept(), self._refuse)

    def _refuse(self, sentence: str) -> None:
        self._row.set_error(sentence)
        self.field.setFocus()
        self.resize(self.width(), self._box.totalHeightForWidth(self.width()))


def free_name(wanted: str, taken: Sequence[str]) -> str:
    """``wanted``, or the first free of "wanted 2", "wanted 3"."""
    name, number = wanted, 1
    while name in taken:
        number += 1
        name = f"{wanted} {number}"
    return name
