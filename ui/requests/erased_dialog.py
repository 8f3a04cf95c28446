"""The result of an erasure, and the remaining tasks: backups, files, other people's notes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from desktop_app import phones
from desktop_app.contacts.model import Identifier
from desktop_app.requests.model import Erased
from ui.desk.desk import Desk
from ui.desk.places import ShowPerson
from ui.kit import Button, Dialog, ElidedLabel, IconLabel, Label, Paragraph, hbox

_MOST = 6  # files named one by one


class ErasedDialog(Dialog):
    """For one person, or for several who were erased together."""

    def __init__(
        self, desk: Desk, parent: QWidget | None, name: str, erased: Sequence[Erased]
    ) -> None:
        super().__init__(desk.theme, parent, "", 520)
        self.setObjectName("erased_dialog")
        self._desk, self._erased = desk, erased
        self.title.setText(self._title(name))
        self.setWindowTitle(self.title.text())
        suppressed = any(one.suppressed for one in erased)
        self.add_text(
            self.tr(
                "Nothing of them is left in this list's file. Only the protected form of their "
                "numbers stays on the do-not-contact list."
            )
            if suppressed
            else self.tr("Nothing of them is left in this list's file.")
        )
        self._tell_shared()
        self._tell_outside()
        self.add_text(
            self.tr(
                "There is no Undo, because what is gone from the file can't be brought back by it."
            ),
            "text3",
        )
        if not all(one.swept for one in erased):
            self._offer_sweep()
        self.add_button(self.tr("Close"), "primary", "accept")

    def _title(self, name: str) -> str:
        if len(self._erased) == 1:
            return self.tr("{name} is forgotten").format(name=name)
        return self.tr("%n people are forgotten", "", len(self._erased))

    # remaining tasks

    def _tell_shared(self) -> None:
        """Data that stays because it is others', too."""
        shared = sorted({_shown(one.identifier) for each in self._erased for one in each.shared})
        if shared:
            words = self.tr("Stays with other people in the list: {numbers}")
            self._line("users", words.format(numbers=", ".join(shared)))
        files = sorted({name for each in self._erased for name in each.shared_files})
        if files:
            words = self.tr("Proof that others need, too: {files}")
            self._line("paperclip", words.format(files=", ".join(files)))
        segments = sorted({name for each in self._erased for name in each.segments})
        if segments:
            words = self.tr("Segments whose rule still names the number: {names}")
            self._line("funnel", words.format(names=", ".join(segments)))
        mentioned = sorted({who for each in self._erased for who in each.mentioned_by})
        if mentioned:
            words = self.tr("%n other people have the number or name in a note", "", len(mentioned))
            button = Button(self.theme, self.tr("Open"), None, "link")
            button.clicked.connect(lambda: self._open_person(mentioned[0]))
            self._line("note", words, button)

    def _tell_outside(self) -> None:
        backups = list(dict.fromkeys(path for each in self._erased for path in each.backups))
        if backups:
            self._head(self.tr("%n backups still hold them", "", len(backups)))
            folder = Button(self.theme, self.tr("Open the folder"), "folder-open", "link")
            folder.setObjectName("backup_folder")
            folder.clicked.connect(lambda: _open(backups[0].parent))
            self._files([path.name for path in backups])
            self.body.addLayout(hbox(folder, None))
        exports = list(dict.fromkeys(one.file for each in self._erased for one in each.exports))
        if exports:
            self._head(self.tr("%n files written for campaigns hold them", "", len(exports)))
            self._files([Path(file).name for file in exports])

    def _head(self, words: str) -> None:
        self.body.addSpacing(6)
        self.body.addWidget(Label(words, "strong", wrap=True))

    def _files(self, names: Sequence[str]) -> None:
        for name in names[:_MOST]:
            self.body.addLayout(
                hbox(IconLabel(self.theme, "file", 14, "text3"), 8, (ElidedLabel(name, "small"), 1))
            )
        if len(names) > _MOST:
            words = self.tr("and %n more", "", len(names) - _MOST)
            self.body.addWidget(Label(words, "small", "text3"))

    def _line(self, icon: str, words: str, button: Button | None = None) -> None:
        row = hbox(IconLabel(self.theme, icon, 16, "text3"), 10, (Paragraph(words, 13, "text"), 1))
        if button is not None:
            row.addWidget(button)
        self.body.addLayout(row)

    def _open_person(self, contact_id: int) -> None:
        self.accept()
        self._desk.go(ShowPerson(contact_id))

    # failed steps

    def _offer_sweep(self) -> None:
        self.add_text(
            self.tr(
                "The file could not be written anew yet, for lack of space or because it was being "
                "read. It is tried again when the list is closed."
            ),
            "warn",
        )
        button = Button(self.theme, self.tr("Try now"), "sparkle")
        button.setObjectName("sweep")
        button.clicked.connect(self._sweep)
        self.add_left(button)

    def _sweep(self) -> None:
        desk = self._desk
        yes, no = self.tr("The file is clean now"), self.tr("That did not work yet")
        desk.write(
            desk,
            lambda book, _job: book.requests.sweep(),
            lambda swept: desk.toast(yes if swept else no),
        )
        self.accept()


def _shown(identifier: Identifier) -> str:
    if identifier.canonical.startswith("+"):
        return phones.national(identifier.canonical)
    return identifier.canonical


def _open(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
