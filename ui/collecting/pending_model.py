"""The table of people who were asked and have not answered."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from desktop_app import phones
from desktop_app.consent.opt_in.model import Asked
from ui.desk.desk import Desk
from ui.kit import NameCell, TextCell
from ui.kit.table_model import TableModel

WHO, CHANNEL, PURPOSE, SINCE = range(4)


def point(asked: Asked) -> str:
    """Their number or address, formatted."""
    canonical = asked.identifier.canonical
    return phones.national(canonical) if canonical.startswith("+") else canonical


def who(asked: Asked) -> str:
    """Their name, otherwise their number."""
    return asked.name or point(asked)


class PendingModel(TableModel):
    """One row for each pending question."""

    titles = ("",) * 4

    def __init__(self, desk: Desk, labels: dict[str, str], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._labels = desk, labels
        self.asked: Sequence[Asked] = ()

    def show(self, asked: Sequence[Asked]) -> None:
        """Shows other people."""
        self.beginResetModel()
        self.asked = asked
        self.endResetModel()

    def purpose(self, code: str) -> str:
        """The owner's label for a purpose, or the words of its code."""
        return self._labels.get(code) or self._desk.say(f"purpose.{code}")

    def size(self) -> int:
        return len(self.asked)

    def cell(self, row: int, column: int) -> NameCell | TextCell:
        asked = self.asked[row]
        if column == WHO:
            name = who(asked)
            return NameCell(name, point(asked) if asked.name else "", name)
        if column == CHANNEL:
            return TextCell(self._desk.say(f"channel.{asked.channel}"))
        if column == PURPOSE:
            return TextCell(self.purpose(asked.purpose), "text2")
        return TextCell(self._desk.i18n.recent(asked.since, self._desk.today()), "text2")
