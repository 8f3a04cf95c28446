"""The head of the page: title, counts, the search, adding and importing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.contacts.menus import collecting_menu
from ui.contacts.words import grouped
from ui.desk.desk import Desk
from ui.kit import Button, PageHeader, SearchField, shortcut_text, vbox
from ui.look.theme import Theme

_WIDE, _NARROW = 300, 236


class PeopleSearch(SearchField):
    """Down goes on to the table."""

    left = Signal()

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme, name, "Ctrl+K", name=name)
        self.setObjectName("search")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.left.emit()
            return
        super().keyPressEvent(event)


class Head(QWidget):
    """``add_asked`` and ``import_asked``: the buttons. The search has its own signals."""

    add_asked = Signal()
    import_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        theme = desk.theme
        self._add_words = self.tr("Add person")
        self.search = PeopleSearch(theme, self.tr("Search name, phone, tag"))
        # bound by the window: a second binding would disable both
        tip = self.tr("Add a person  ({keys})").format(keys=shortcut_text("Ctrl+N"))
        self.add = Button(theme, self._add_words, "user-plus", tip=tip)
        self.add.setObjectName("add_person")
        self.add.clicked.connect(lambda: self.add_asked.emit())
        words = self.tr("Import")
        tip = self.tr("Import a spreadsheet  ({keys})").format(keys=shortcut_text("Ctrl+I"))
        import_ = Button(theme, words, "download-simple", "primary", tip=tip)
        import_.setObjectName("import")
        import_.clicked.connect(lambda: self.import_asked.emit())
        self.more = Button(theme, "", "dots-three", tip=self.tr("Ask people to sign up"))
        self.more.setObjectName("contacts_more")
        self.more.clicked.connect(lambda: collecting_menu(desk, self).show_under(self.more))
        self._header = PageHeader(
            theme, self.tr("Contacts"), "", right=[self.search, self.more, self.add, import_]
        )
        self.setLayout(vbox(self._header))
        self.set_narrow(False)

    def set_narrow(self, narrow: bool) -> None:
        """Shorter words in a narrow window."""
        self.search.setFixedWidth(_NARROW if narrow else _WIDE)
        long, short = self.tr("Search name, phone, tag"), self.tr("Search people")
        self.search.setPlaceholderText(short if narrow else long)
        self.add.setText("" if narrow else self._add_words)
        self.add.setAccessibleName(self._add_words)

    def count(self, shown: int, everyone: int) -> None:
        """How many people there are, and how many of them are listed."""
        number = self._desk.i18n.number
        if shown == everyone:
            people = grouped(self.tr("%n people", "", everyone), everyone)
            self._header.set_count(people if everyone else "")
        else:
            words = self.tr("{shown} of {everyone}")
            self._header.set_count(words.format(shown=number(shown), everyone=number(everyone)))

    def count_text(self) -> str:
        """What stands after the title."""
        return self._header.count.text()
