"""The table of suggestions: the person, the old and the new value, and a tick for each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from desktop_app.book import Book
from desktop_app.cleanup.model import Suggestion
from desktop_app.jobs import Job
from ui.cleanup.words import CleanUpWords
from ui.desk.desk import Desk
from ui.kit import Column, NameCell, TableView, TextCell
from ui.kit.table_model import WindowedModel
from ui.look.theme import Theme

TICK, WHO, BEFORE, AFTER = range(4)


class SuggestionModel(WindowedModel[str]):
    """Everything is ticked initially. Names are read around the visible rows.

    ``ticked``: the number of ticks changed.
    """

    ticked = Signal()
    titles = ("",) * 4
    tips = (BEFORE, AFTER)

    def __init__(
        self,
        desk: Desk,
        words: CleanUpWords,
        code: str,
        found: Sequence[Suggestion],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk, self._words, self._code = desk, words, code
        self.found = found
        self._off: set[int] = set()

    def size(self) -> int:
        return len(self.found)

    def text(self, row: int, column: int) -> str:
        one = self.found[row]
        if column == TICK:
            return self.tr("chosen") if self.is_on(row) else self.tr("not chosen")
        if column == WHO:
            return self.known(row) or ""
        return self._words.before(one) if column == BEFORE else self._words.after(self._code, one)

    def cell(self, row: int, column: int) -> NameCell | TextCell:
        on = self.is_on(row)
        if column == TICK:
            icon = "check-square-fill" if on else "square"
            return TextCell("", "accent" if on else "control", icon=icon)
        text = self.text(row, column)
        if column == WHO:
            return NameCell(text)
        if column == BEFORE:
            return TextCell(" ".join(text.split()), "text2")
        return TextCell(" ".join(text.split()), "text" if on else "text3", weight=500)

    def fetch(self, rows: range) -> None:
        wanted = [self.found[row].contact_id for row in rows]
        nameless = self.tr("No name")

        def ask(book: Book, _job: Job) -> dict[int, str]:
            names = {one.id: one.display_name or nameless for one in book.contacts.rows(wanted)}
            pairs = zip(rows, wanted, strict=True)
            return {row: names[who] for row, who in pairs if who in names}

        self._desk.read(self, ask, self.take)

    # ticks

    def is_on(self, row: int) -> bool:
        """Whether this one is ticked."""
        return row not in self._off

    def chosen(self) -> list[Suggestion]:
        """The ticked ones."""
        return [one for row, one in enumerate(self.found) if row not in self._off]

    @property
    def count(self) -> int:
        """How many are ticked."""
        return len(self.found) - len(self._off)

    def turn(self, rows: Sequence[int], on: bool) -> None:
        """Ticks or unticks rows."""
        if on:
            self._off.difference_update(rows)
        else:
            self._off.update(rows)
        self._tell()

    def turn_all(self, on: bool) -> None:
        """Ticks all of them or none."""
        self._off = set() if on else set(range(len(self.found)))
        self._tell()

    def _tell(self) -> None:
        if self.found:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.found) - 1, 3))
        self.ticked.emit()


class SuggestionTable(TableView):
    """A click on the tick or Space toggles it; Enter opens the person."""

    def __init__(self, theme: Theme, model: SuggestionModel, name: str) -> None:
        super().__init__(theme, dense=True, name=name)
        self.setObjectName("suggestions")
        self._suggestions = model
        self.setModel(model)
        self.set_columns(
            [
                Column("tick", "", 56, 56, sortable=False),
                Column("who", self.tr("Person"), None, 160, sortable=False),
                Column("before", self.tr("Now"), None, 160, sortable=False),
                Column("after", self.tr("After"), None, 160, sortable=False),
            ]
        )
        self.clicked.connect(self._clicked)

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == TICK:
            self._turn([index.row()])

    def _turn(self, rows: Sequence[int]) -> None:
        if rows:
            self._suggestions.turn(rows, not self._suggestions.is_on(rows[0]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self._turn(self.selected_rows())
            return
        super().keyPressEvent(event)
