"""The first rows of a file, unchanged, under the names of its columns."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QTableView, QWidget

from desktop_app.importing.model import Scan
from desktop_app.readers.table import shown
from ui.desk.desk import Desk
from ui.importing.words import column_name, one_line
from ui.kit import CELL_ROLE, Column, Label, TableCard, TableView, TextCell, vbox
from ui.kit.table import DENSE_ROW, HEADER
from ui.look.fonts import text_width

Index = QModelIndex | QPersistentModelIndex
_ROWS = 5
_NUMBERS, _NARROW, _WIDE, _FRAME = 66, 90, 220, 14


class _Model(QAbstractTableModel):
    def __init__(self, scan: Scan, parent: QObject) -> None:
        super().__init__(parent)
        self._scan = scan

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else min(_ROWS, len(self._scan.sample))

    def columnCount(self, parent: Index | None = None) -> int:
        return len(self._scan.headers) + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = index.row(), index.column()
        if column == 0:
            number = str(self._scan.sample_row_numbers[row])
            if role == CELL_ROLE:
                return TextCell(number, "text3", right=True)
            return number if role == Qt.ItemDataRole.DisplayRole else None
        text = one_line(shown(self._scan.sample[row][column - 1]))
        if role == CELL_ROLE:
            return TextCell(text or "–", "text" if text else "text3")
        return text if role == Qt.ItemDataRole.DisplayRole else None


class HeadPreview(QWidget):
    """Five rows; columns that do not fit are counted below."""

    def __init__(self, desk: Desk, scan: Scan) -> None:
        super().__init__()
        self._desk = desk
        names = [column_name(scan.headers, at) for at in range(len(scan.headers))]
        self.table = TableView(desk.theme, dense=True, name=self.tr("The first rows of the file"))
        self.table.setObjectName("first_rows")
        model = _Model(scan, self)
        self.table.setModel(model)
        self.table.set_columns([Column("number", "", _NUMBERS), *_columns(names, model)])
        self.table.setSelectionMode(QTableView.SelectionMode.NoSelection)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setFixedHeight(HEADER + model.rowCount() * DENSE_ROW)
        self._more = Label("", "meta", "text3")
        self.table.columns_changed.connect(self._tell_hidden)
        self.setLayout(vbox(TableCard(self.table), 6, self._more))
        self._tell_hidden()

    def _tell_hidden(self) -> None:
        hidden = self.table.model().columnCount() - len(self.table.shown())
        words = self.tr("and {n} more columns", "", hidden)
        self._more.setText(words.format(n=self._desk.i18n.number(hidden)) if hidden else "")
        self._more.setVisible(hidden > 0)


def _columns(names: list[str], model: _Model) -> list[Column]:
    found = []
    for at, name in enumerate(names):
        texts = [str(model.index(row, at + 1).data()) for row in range(model.rowCount())]
        widest = max([text_width(name, 12, 500), *(text_width(text) for text in texts)])
        width = round(min(_WIDE, max(_NARROW, widest + 26)))
        # The first gets the remaining width; it and the second always stay.
        wide = None if at == 0 else width
        found.append(Column(str(at), name, wide, width, int(at > 1), sortable=False))
    return found
