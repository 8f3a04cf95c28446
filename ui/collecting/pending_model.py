"""The table of people who were asked and have not answered."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app import phones
from desktop_app.consent.opt_in.model import Asked
from ui.desk import Desk
from ui.widgets import CELL_ROLE, NameCell, TextCell

Index = QModelIndex | QPersistentModelIndex
WHO, CHANNEL, PURPOSE, SINCE = range(4)


def point(asked: Asked) -> str:
    """Their number or address as people write it."""
    canonical = asked.identifier.canonical
    return phones.national(canonical) if canonical.startswith("+") else canonical


def who(asked: Asked) -> str:
    """Their name, else their number."""
    return asked.name or point(asked)


class PendingModel(QAbstractTableModel):
    """One row for each question that waits for its answer."""

    def __init__(self, desk: Desk, labels: dict[str, str], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._labels = desk, labels
        self.asked: Sequence[Asked] = ()

    def show(self, asked: Sequence[Asked]) -> None:
        """Other people."""
        self.beginResetModel()
        self.asked = asked
        self.endResetModel()

    def purpose(self, code: str) -> str:
        """The owner's own words for a purpose, or those of its code."""
        return self._labels.get(code) or self._desk.say(f"purpose.{code}")

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.asked)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        asked = self.asked[index.row()]
        if role == CELL_ROLE:
            return self._cell(asked, index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(asked, index.column())
        return None

    def _cell(self, asked: Asked, column: int) -> NameCell | TextCell:
        if column == WHO:
            name = who(asked)
            return NameCell(name, point(asked) if asked.name else "", name)
        return TextCell(self._text(asked, column), "text" if column == CHANNEL else "text2")

    def _text(self, asked: Asked, column: int) -> str:
        if column == WHO:
            return who(asked)
        if column == CHANNEL:
            return self._desk.say(f"channel.{asked.channel}")
        if column == PURPOSE:
            return self.purpose(asked.purpose)
        return self._desk.i18n.recent(asked.since, self._desk.today())
