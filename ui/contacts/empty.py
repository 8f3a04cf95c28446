"""The placeholder of the table when there is nobody to show."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desktop_app.contacts.model import Identifier
from desktop_app.contacts.points import identifier_of
from desktop_app.errors import UserError
from ui.desk.desk import Desk
from ui.desk.places import AskStop
from ui.kit import Button, Card, EmptyState, IconLabel, Label, Paragraph, clear, hbox, vbox


class NobodyYet(EmptyState):
    """The list is empty."""

    def __init__(self, desk: Desk, on_import: Callable[[], object]) -> None:
        super().__init__(
            desk.theme,
            "address-book",
            self.tr("Nobody is in the list yet"),
            self.tr("Bring in the spreadsheet you have. Nothing is written before you say yes."),
            self.tr("Import a spreadsheet"),
            on_import,
            "download-simple",
        )
        self.setObjectName("nobody_yet")


class NothingFound(QWidget):
    """Nobody matches search and filters. A number can be added or stopped from here.

    ``on_clear()`` clears search and filters, ``on_add(text)`` opens the form of a new person.
    """

    def __init__(
        self,
        desk: Desk,
        on_clear: Callable[[], object],
        on_add: Callable[[str], object],
    ) -> None:
        super().__init__()
        self._desk = desk
        self._on_clear = on_clear
        self._on_add = on_add
        self.setObjectName("nothing_found")
        self._inner = vbox(margins=24)
        card = Card(self._inner)
        card.setMaximumWidth(480)
        self.setLayout(vbox(None, hbox(None, (card, 100), None), None, None, margins=24))

    def tell(self, search: str, filtered: bool) -> None:
        """Repeats the search text."""
        clear(self._inner)
        identifier = identifier_in(search, self._desk.facts.region)
        sentence = self._sentence(search, filtered, identifier)
        words = Paragraph(sentence, 13)
        words.setMinimumWidth(300)
        for widget, space in (
            (IconLabel(self._desk.theme, "magnifying-glass", 28, "text3"), 10),
            (Label(self._title(search), "heading", wrap=True), 4),
            (words, 14),
        ):
            self._inner.addWidget(widget)
            self._inner.addSpacing(space)
        buttons = self._buttons(search, filtered, identifier)
        self._inner.addLayout(vbox(*(hbox(button, None) for button in buttons), spacing=8))

    def _title(self, search: str) -> str:
        if not search:
            return self.tr("Nobody fits these filters")
        return self.tr("Nobody found for “{text}”").format(text=search)

    def _sentence(self, search: str, filtered: bool, identifier: Identifier | None) -> str:
        if identifier is not None:
            return self.tr("Nobody here has it. A stop is kept even for somebody unknown.")
        if search and filtered:
            return self.tr("Some filters are on as well: they may hide who you look for.")
        if search:
            return self.tr("Any part of a name, a number, a tag or a company finds people.")
        return self.tr("Take one away to see more people.")

    def _buttons(self, search: str, filtered: bool, identifier: Identifier | None) -> list[Button]:
        theme = self._desk.theme
        found: list[Button] = []
        if identifier is not None:
            words = self.tr("Add this number")
            if identifier.kind != "phone":
                words = self.tr("Add this address")
            add = Button(theme, words, "user-plus", "primary")
            add.setObjectName("add_number")
            add.clicked.connect(lambda: self._on_add(search))
            stop = Button(theme, self.tr("This person asked to stop"), "hand-palm", "stop")
            stop.setObjectName("stop_number")
            stop.clicked.connect(lambda: self._desk.ask(AskStop(search.strip())))
            found += [add, stop]
        words = self.tr("Clear the filters")
        if search:
            words = self.tr("Clear search and filters") if filtered else self.tr("Clear the search")
        clear_all = Button(theme, words, "x", "ghost" if found else "primary")
        clear_all.setObjectName("clear_all")
        clear_all.clicked.connect(lambda: self._on_clear())
        return [*found, clear_all]


def identifier_in(text: str, region: str) -> Identifier | None:
    """The one number or address in a text, if it is only that."""
    try:
        return identifier_of(text, region) if text.strip() else None
    except UserError:
        return None
