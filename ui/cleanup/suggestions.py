"""The table of suggestions: who, what stands there, what would, and a tick before each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent

from desktop_app.cleanup.model import Suggestion
from ui.cleanup.words import CleanUpWords
from ui.desk import Desk
from ui.theme import Theme
from ui.widgets import CELL_ROLE, Column, NameCell, TableView, TextCell

Index = QModelIndex | QPersistentModelIndex
_CHUNK = 200
TICK, WHO, BEFORE, AFTER = range(4)


class SuggestionModel(QAbstractTableModel):
    """Everything is ticked at first. Names are read around what is looked at.

    ``ticked``: another number of them is.
    """

    ticked = Signal()

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
        self._names: dict[int, str] = {}
        self._asked: set[int] = set()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.found)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == CELL_ROLE:
            return self._cell(index.row(), index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(index.row(), index.column())
        if role == Qt.ItemDataRole.ToolTipRole and index.column() in (BEFORE, AFTER):
            return self._text(index.row(), index.column())
        return None

    def _text(self, row: int, column: int) -> str:
        one = self.found[row]
        if column == TICK:
            return self.tr("chosen") if self.is_on(row) else self.tr("not chosen")
        if column == WHO:
            return self._name(row)
        return self._words.before(one) if column == BEFORE else self._words.after(self._code, one)

    def _cell(self, row: int, column: int) -> NameCell | TextCell:
        on = self.is_on(row)
        if column == TICK:
            icon = "check-square-fill" if on else "square"
            return TextCell("", "accent" if on else "control", icon=icon)
        text = self._text(row, column)
        if column == WHO:
            return NameCell(text)
        if column == BEFORE:
            return TextCell(" ".join(text.split()), "text2")
        return TextCell(" ".join(text.split()), "text" if on else "text3", weight=500)

    def _name(self, row: int) -> str:
        contact_id = self.found[row].contact_id
        if contact_id not in self._names:
            self._read(row // _CHUNK)
        return self._names.get(contact_id, "")

    def _read(self, chunk: int) -> None:
        if chunk in self._asked:
            return
        self._asked.add(chunk)
        first = chunk * _CHUNK
        wanted = [one.contact_id for one in self.found[first : first + _CHUNK]]

        def show(names: dict[int, str]) -> None:
            self._names.update(names)
            last = min(first + _CHUNK, len(self.found)) - 1
            self.dataChanged.emit(self.index(first, WHO), self.index(last, WHO))

        nameless = self.tr("No name")
        self._desk.read(
            self,
            lambda book, _job: {
                row.id: row.display_name or nameless for row in book.contacts.rows(wanted)
            },
            show,
        )

    # ticks

    def is_on(self, row: int) -> bool:
        """Whether this one is to be done."""
        return row not in self._off

    def chosen(self) -> list[Suggestion]:
        """Those that are to be done."""
        return [one for row, one in enumerate(self.found) if row not in self._off]

    @property
    def count(self) -> int:
        """How many are to be done."""
        return len(self.found) - len(self._off)

    def turn(self, rows: Sequence[int], on: bool) -> None:
        """Ticks rows, or takes their ticks away."""
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
    """A click on the tick or Space turns it; Enter opens the person."""

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
