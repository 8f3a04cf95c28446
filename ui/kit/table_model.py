"""Models for a TableView whose rows don't change: all in memory, or read near the visible ones.

Not here: lists whose rows are sorted, edited or removed while they are shown (ui/contacts/model.py,
ui/duplicates/listing.py), and the reading itself: a model asks its own desk.
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
    """A model gives the number of rows and the contents of each cell.

    ``titles`` has one entry per column; an empty one is for a column that the view names. ``tips``:
    columns whose text may be truncated, so it is also the tooltip.
    """

    titles: Sequence[str] = ()
    tips: Collection[int] = ()

    def size(self) -> int:
        """The number of rows."""
        raise NotImplementedError

    def cell(self, row: int, column: int) -> NameCell | TextCell:
        """The painted contents of a cell."""
        raise NotImplementedError

    def text(self, row: int, column: int) -> str:
        """The text for screen readers: the words of the cell, unless a model overrides it."""
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
    """Loads the data of rows near the visible ones: WINDOW rows at a time.

    ``fetch`` reads the rows of a window in the background and ends by calling ``take`` on the
    window's thread. Each window is read once; other rows need another model.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._known: dict[int, T] = {}
        self._asked: set[int] = set()

    def fetch(self, rows: range) -> None:
        """Starts to read these rows."""
        raise NotImplementedError

    def take(self, found: Mapping[int, T]) -> None:
        """Shows the data that was read, by row index."""
        self._known.update(found)
        if found:
            last = self.index(max(found), len(self.titles) - 1)
            self.dataChanged.emit(self.index(min(found), 0), last)

    def known(self, row: int) -> T | None:
        """The data of a row; None while it is being read, which this call starts."""
        first = row // WINDOW * WINDOW
        if row not in self._known and first not in self._asked:
            self._asked.add(first)
            self.fetch(range(first, min(first + WINDOW, self.size())))
        return self._known.get(row)
