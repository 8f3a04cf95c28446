"""The exported files that contain a person: they are outside the book, so they can't be changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop_app.book import Book
from desktop_app.campaigns.model import ExportHeld
from desktop_app.jobs import Job
from ui.desk.desk import Desk
from ui.kit import (
    Dialog,
    Disc,
    ElidedLabel,
    ScrollArea,
    group,
    hbox,
    hline,
    set_tip,
    vbox,
)

_ROW, _MOST = 58, 5  # px, rows seen at once


@dataclass(frozen=True)
class Held:
    """A person and the files that contain them, the newest first."""

    name: str
    exports: Sequence[ExportHeld]


class ExportsDialog(Dialog):
    """The files, each with its campaign, form and day."""

    def __init__(self, desk: Desk, parent: QWidget | None, held: Held) -> None:
        super().__init__(desk.theme, parent, "", 500)
        self.setObjectName("exports_dialog")
        self._desk = desk
        count = len(held.exports)
        title = (
            self.tr("%n files hold {name}", "", count)
            if count
            else self.tr("No file written here holds {name}")
        )
        self.title.setText(title.format(name=held.name or self.tr("this person")))
        self.setWindowTitle(self.title.text())
        if not count:
            self.add_text(self.tr("Whatever was sent did not come from this list."))
        else:
            self.add_text(
                self.tr(
                    "The file is outside this program, so people can't be "
                    "removed from it here. If it was not sent yet, export it "
                    "again. If it was, tell the person who sends it."
                )
            )
            self.body.addSpacing(8)
            self.body.addWidget(self._list(held.exports))
        self.add_button(self.tr("Close"), "primary", "accept")

    def _list(self, exports: Sequence[ExportHeld]) -> QWidget:
        rows = vbox()
        for number, one in enumerate(exports):
            if number:
                rows.addWidget(hline())
            rows.addWidget(self._row(one))
        if len(exports) <= _MOST:
            return group(rows)
        area = ScrollArea(group(rows))
        area.setFixedHeight(_ROW * _MOST)
        return area

    def _row(self, one: ExportHeld) -> QWidget:
        code, i18n = f"profile.{one.profile}", self._desk.i18n
        profile = i18n.words.say(code) if i18n.words.knows(code) else one.profile
        file = ElidedLabel(Path(one.file).name, "strong")
        set_tip(file, one.file)
        about = f"{one.campaign} · {profile} · {i18n.date_time(one.exported_at)}"
        words = vbox(None, file, ElidedLabel(about, "meta", "text3"), None)
        row = group(hbox(Disc(self.theme, "file-text", "none", 32), 12, (words, 1)))
        row.setFixedHeight(_ROW)
        return row


def show_exports(desk: Desk, parent: QWidget, contact_id: int) -> None:
    """Reads in the background which files contain a person, and shows them."""

    def ask(book: Book, _job: Job) -> Held:
        held = book.campaigns.exports_holding(contact_id)
        name = book.contacts.get(contact_id).display_name
        return Held(name, [one for one in held if one.included])

    desk.read(
        parent, ask, lambda held: ExportsDialog(desk, parent, held).open(), key="requests.exports"
    )
