"""Models for a TableView whose rows stay as they are: all at hand, or read around what is seen.

Not here: lists whose rows are sorted, edited, forgotten or taken out while somebody looks
(ui/contacts/model.py, ui/duplicates/listing.py), and who reads: a model asks its own desk.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.kit.cells import CELL_ROLE, NameCell, TextCell
from ui.kit.tips import plain_tip

Index = QModelIndex | QPersistentModelIndex
T = TypeVar("T")
WINDOW = 200  # rows read at once
_TEXT_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


class TableModel(QAbstractTableModel):
    """A model says how many rows there are and what stands in a cell.

    ``titles`` has one entry for each column; an empty one is for columns that the view names.
    ``tips``: the columns whose words may be cut, and therefore show as a tooltip, too.
    """

    titles: Sequence[str] = ()
    tips: Collection[int] = ()

    def size(self) -> int:
        """How many rows there are."""
        raise NotImplementedError

    def cell(self, row: int, column: int) -> NameCell | TextCell:
        """What is painted."""
        raise NotImplementedError

    def text(self, row: int, column: int) -> str:
        """What is read out: the words of the cell, unless a model knows better."""
        cell = self.cell(row, column)
        return cell.title if isinstance(cell, NameCell) else cell.text

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else self.size()

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.titles)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        across = orientation == Qt.Orientation.Horizontal
        shown = across and role == Qt.ItemDataRole.DisplayRole
        return (self.titles[section] or None) if shown else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, column = index.row(), index.column()
        if role == CELL_ROLE:
            return self.cell(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self.text(row, column)) if column in self.tips else None
        return self.text(row, column) if role in _TEXT_ROLES else None


class WindowedModel(TableModel, Generic[T]):
    """Knows what belongs to a row once somebody looked near it: WINDOW rows are read at a time.

    ``fetch`` asks for the rows of a window beside the window's thread and ends in ``take``, on it.
    Each window is asked for once; other rows are another model.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._known: dict[int, T] = {}
        self._asked: set[int] = set()

    def fetch(self, rows: range) -> None:
        """Begins to read these rows."""
        raise NotImplementedError

    def take(self, found: Mapping[int, T]) -> None:
        """Shows what was read, by the number of its row."""
        self._known.update(found)
        if found:
            last = self.index(max(found), len(self.titles) - 1)
            self.dataChanged.emit(self.index(min(found), 0), last)

    def known(self, row: int) -> T | None:
        """What was read of a row; None while it is being read, which this begins."""
        first = row // WINDOW * WINDOW
        if row not in self._known and first not in self._asked:
            self._asked.add(first)
            self.fetch(range(first, min(first + WINDOW, self.size())))
        return self._known.get(row)
