"""The card of purposes: their labels, and the words that people agree to."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_app import languages
from desktop_app.book import Book
from desktop_app.changes import ChangeSet, Topic
from desktop_app.consent.wordings.model import BUILT_IN, Purpose
from desktop_app.jobs import Job
from ui.desk.desk import Desk
from ui.kit import (
    Button,
    Card,
    Chip,
    Label,
    Menu,
    Paragraph,
    clear,
    group,
    hbox,
    hline,
    set_tip,
    vbox,
)
from ui.settings.purpose_dialog import PurposeDialog
from ui.settings.wording_dialog import WordingDialog


class PurposesCard(Card):
    """Reads its data again after each change."""

    def __init__(self, desk: Desk) -> None:
        box = vbox(margins=(20, 16, 20, 16))
        super().__init__(box)
        self._desk = desk
        self._list = vbox()
        self.add = Button(desk.theme, self.tr("Add a purpose"), "plus", small=True)
        self.add.setObjectName("add_purpose")
        box.addLayout(hbox(Label(self.tr("Purposes and words"), "heading"), None, self.add))
        box.addSpacing(4)
        box.addWidget(
            Paragraph(
                self.tr(
                    "Each purpose is asked for on its own, in these exact words. "
                    "Words that were shown never change: a new version is added."
                ),
                13,
            )
        )
        box.addSpacing(4)
        box.addLayout(self._list)
        self.add.clicked.connect(lambda: PurposeDialog(desk, self.window()).open())
        desk.changed.connect(self._hear)
        self.refresh()

    def _hear(self, changes: object) -> None:
        if isinstance(changes, ChangeSet) and changes.touches(Topic.PURPOSE):
            self.refresh()

    def refresh(self) -> None:
        """Every purpose: those in use first."""
        clear(self._list)
        purposes = self._desk.facts.purposes
        for purpose in sorted(purposes, key=lambda one: (one.retired, one.code not in BUILT_IN)):
            self._list.addSpacing(8)
            self._list.addWidget(hline())
            self._list.addSpacing(8)
            self._list.addWidget(self._row(purpose))

    def name(self, purpose: Purpose) -> str:
        """The owner's label for a purpose, or the words of its code."""
        return purpose.label or self._desk.say(f"purpose.{purpose.code}")

    def _row(self, purpose: Purpose) -> QWidget:
        theme, name = self._desk.theme, self.name(purpose)
        title = Label(name, "strong", "text3" if purpose.retired else None, wrap=True)
        row = hbox((title, 1), 12, spacing=0)
        if purpose.retired:
            row.addWidget(Chip(theme, self.tr("Not offered"), "none"))
            again = Button(theme, self.tr("Offer again"), kind="ghost", small=True)
            again.setObjectName(f"restore_{purpose.code}")
            again.clicked.connect(lambda: self._restore(purpose))
            row.addSpacing(8)
            row.addWidget(again)
            return group(row)
        for chip in self._chips(purpose.code):
            row.addWidget(chip)
            row.addSpacing(6)
        words = Button(theme, self.tr("Words"), "text-aa", small=True)
        words.setAccessibleName(f"{self.tr('Words')}: {name}")
        words.setObjectName(f"words_{purpose.code}")
        words.clicked.connect(lambda: self.open_words(purpose))
        more = Button(theme, icon="dots-three", kind="ghost", small=True, tip=self.tr("More"))
        more.setAccessibleName(f"{self.tr('More')}: {name}")
        more.setObjectName(f"more_{purpose.code}")
        more.clicked.connect(lambda: self._menu(purpose).show_under(more))
        row.addSpacing(6)
        row.addWidget(words)
        row.addSpacing(4)
        row.addWidget(more)
        return group(row)

    def _chips(self, code: str) -> list[Chip]:
        chips = []
        for language, label in languages.choices():
            newest = self._desk.facts.wording(code, language)
            if newest is None:
                chip = Chip(self._desk.theme, label, "none", "question-bold", dashed=True)
                set_tip(chip, self.tr("No words yet"))
            else:
                chip = Chip(self._desk.theme, f"{label} {newest.version}", "yes", "check-bold")
                set_tip(chip, newest.text)
            chips.append(chip)
        return chips

    def _menu(self, purpose: Purpose) -> Menu:
        menu = Menu(self._desk.theme, self)
        menu.setObjectName("purpose_menu")
        menu.add(
            self.tr("Rename"),
            "pencil-simple",
            lambda: PurposeDialog(self._desk, self.window(), purpose).open(),
        )
        if purpose.code not in BUILT_IN:
            menu.add(self.tr("Take out of use"), "archive", lambda: self._retire(purpose))
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def open_words(self, purpose: Purpose) -> None:
        """The words of one purpose in both languages."""
        desk, window, code, name = self._desk, self.window(), purpose.code, self.name(purpose)
        desk.read(
            self,
            lambda book, _job: book.consent.wordings.all(code),
            lambda known: WordingDialog(desk, window, code, name, known).open(),
            key="settings.words",
        )

    def _retire(self, purpose: Purpose) -> None:
        name = self.name(purpose)

        def retire(book: Book, _job: Job) -> bool:
            return book.consent.wordings.retire_purpose(purpose.code)

        def told(gone: bool) -> None:
            if gone:
                self._desk.toast(self.tr("{name} is gone; nothing used it").format(name=name))
            else:
                words = self.tr("{name} is not offered any more; what was said for it stays")
                self._desk.toast(
                    words.format(name=name), self.tr("Offer again"), lambda: self._restore(purpose)
                )

        self._desk.write(self, retire, told)

    def _restore(self, purpose: Purpose) -> None:
        words = self.tr("{name} is offered again").format(name=self.name(purpose))
        self._desk.write(
            self,
            lambda book, _job: book.consent.wordings.restore_purpose(purpose.code),
            lambda _nothing: self._desk.toast(words),
        )
