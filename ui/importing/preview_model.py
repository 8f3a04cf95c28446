"""The first rows of a file as cells of a table: each value, and its result."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.importing.model import CONSENT, Mapping, PreviewCell, PreviewRow
from ui.desk.desk import Desk
from ui.importing.words import FieldWords, one_line, same_to_the_eye
from ui.kit import CELL_ROLE, RepairCell, TextCell, plain_tip
from ui.kit.cells import Cell
from ui.look.fonts import text_width

Index = QModelIndex | QPersistentModelIndex
NOTHING = "–"


class PreviewModel(QAbstractTableModel):
    """Column 0 is the number of the row; the columns of the file follow."""

    def __init__(self, desk: Desk, fields: FieldWords, columns: int, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._fields, self._columns = desk, fields, columns
        self._rows: list[PreviewRow] = []
        self._mapping = Mapping({})

    def set_rows(self, rows: list[PreviewRow], mapping: Mapping) -> None:
        """Shows other rows, or the same ones under another mapping."""
        self.beginResetModel()
        self._rows, self._mapping = rows, mapping
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return self._columns + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if index.column() == 0:
            return self._number(row, role)
        cell = self.cell(row.cells[index.column() - 1], self._mapping.field_of(index.column() - 1))
        if role == CELL_ROLE:
            return cell
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return _said(cell)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(_said(cell)) if isinstance(cell, RepairCell) else None
        return None

    def cell(self, cell: PreviewCell, field: str | None) -> Cell:
        """The painted content of one cell of the file."""
        old = one_line(cell.old)
        if field is None or field == CONSENT:
            return TextCell(old or NOTHING, "text3")
        if cell.doubt is not None:
            return RepairCell(old, "", self._desk.say(cell.doubt), doubt=True)
        if not cell.new:
            return TextCell(NOTHING, "text3")
        new = one_line(self._fields.shown(field, cell.new))
        if cell.reason is not None:
            return RepairCell(new, old, self._desk.say(cell.reason))
        return RepairCell(new, "" if same_to_the_eye(new, old) else old)

    def doubts(self, column: int) -> int:
        """How many of the rows shown have a question in a column of the file."""
        if self._mapping.field_of(column) in (None, CONSENT):
            return 0
        return sum(1 for row in self._rows if row.cells[column].doubt is not None)

    def width_wanted(self, column: int) -> float:
        """The width of the values of a column of the file, in pixels."""
        field = self._mapping.field_of(column)
        cells = (self.cell(row.cells[column], field) for row in self._rows)
        return max((_width(cell) for cell in cells), default=0.0)

    def _number(self, row: PreviewRow, role: int) -> Any:
        if role == CELL_ROLE:
            return TextCell(str(row.number), "text3", right=True)
        return str(row.number) if role == Qt.ItemDataRole.DisplayRole else None


def _said(cell: Cell) -> str:
    if isinstance(cell, RepairCell):
        return ", ".join(part for part in (cell.new, cell.old, cell.reason) if part)
    return cell.text if isinstance(cell, TextCell) else ""


def _width(cell: Cell) -> float:
    if isinstance(cell, TextCell):
        return text_width(cell.text)
    if not isinstance(cell, RepairCell):
        return 0.0
    upper = text_width(cell.new, 14, 500)
    if cell.doubt:
        return max(upper, text_width(cell.reason, 12, 500) + 18)
    if not cell.reason:
        return max(upper, text_width(cell.old, 12))
    return max(upper, min(text_width(cell.old, 12), 80) + 7 + text_width(cell.reason, 12, 500))
