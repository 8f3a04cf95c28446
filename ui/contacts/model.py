"""The table's model: it has ids only, and reads the rows around the visible ones.

Nothing is created for rows that are not on screen: a million people cost eight bytes each.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from desktop_app.book import Book
from desktop_app.contacts.model import ContactRow, Field, Identifier
from desktop_app.jobs import Job
from ui.contacts.cells import CellMaker, Standing
from ui.contacts.columns import Columns
from ui.contacts.words import ContactWords, closed_by_point, identifiers_of, main_point
from ui.desk.desk import Desk
from ui.kit import CELL_ROLE, NameCell, TextCell
from ui.kit.cells import Cell

Index = QModelIndex | QPersistentModelIndex
AROUND = 40  # rows read before they are scrolled to
KEPT = 2_000  # rows of people kept; the oldest are dropped
_NEAR = 4
_WAITING: dict[str, Cell] = {"name": NameCell("", "", "")}
_BLANK = TextCell("")


@dataclass
class _Person:
    row: ContactRow
    standing: Standing
    cells: dict[str, Cell] = field(default_factory=dict)


_Stops = Mapping[Identifier, Sequence[str]]
_Read = tuple[list[int], list[ContactRow], dict[int, dict[str, str]], _Stops]


class PeopleModel(QAbstractTableModel):
    """``looked_at`` reports which rows are on screen. ``edited(id, field, text)``: a cell was
    edited."""

    edited = Signal(int, str, str)

    def __init__(self, desk: Desk, words: ContactWords, columns: Columns, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._words = words
        self._columns = columns
        self._cells = CellMaker(desk, words, self)
        self._keys: list[str] = []
        self._titles: list[str] = []
        self.ids: array[int] = array("q")
        self._people: dict[int, _Person] = {}
        self._stale: set[int] = set()
        self._gone: set[int] = set()
        self._reading = False
        self.looked_at: Callable[[], range] = lambda: range(0)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._read)
        self.set_columns()

    # queries of the view

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._keys)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == CELL_ROLE:
            return self._cell(index.row(), self._keys[index.column()])
        if role == Qt.ItemDataRole.EditRole:
            return self._typed(index)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return _plain(self._cell(index.row(), self._keys[index.column()]))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        across = orientation == Qt.Orientation.Horizontal
        if across and role == Qt.ItemDataRole.DisplayRole and section < len(self._titles):
            return self._titles[section]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        known = index.isValid() and self.ids[index.row()] in self._people
        if known and self._columns.field(self._keys[index.column()]) is not None:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        field = self._field(index)
        if role != Qt.ItemDataRole.EditRole or field is None:
            return False
        text = " ".join(str(value).split())
        if text != self._typed(index):
            self.edited.emit(self.ids[index.row()], field.key, text)
        return True

    def _typed(self, index: Index) -> str:
        person = self._people.get(self.ids[index.row()])
        field = self._field(index)
        if person is None or field is None:
            return ""
        return self._words.typed(field, person.row.values.get(field.key))

    def _field(self, index: Index) -> Field | None:
        """The field shown in a cell: a person with only a Latin name shows that as the name."""
        field = self._columns.field(self._keys[index.column()])
        person = self._people.get(self.ids[index.row()])
        if field is not None and field.key == "full_name" and person is not None:
            only_latin = not person.row.full_name and person.row.latin_name
            return Field("latin_name", "text") if only_latin else field
        return field

    def _cell(self, number: int, key: str) -> Cell:
        person = self._people.get(self.ids[number])
        if person is None:
            if self.ids[number] not in self._gone:
                self.look()
            return _WAITING.get(key, _BLANK)
        cell = person.cells.get(key)
        if cell is None:
            cell = self._cells.cell(key, person.row, person.standing, self._columns.custom)
            person.cells[key] = cell
        return cell

    # content

    def person(self, contact_id: int) -> ContactRow | None:
        """The row of a person on screen."""
        found = self._people.get(contact_id)
        return None if found is None else found.row

    def set_columns(self) -> None:
        """Must be called after the available columns have changed."""
        self.beginResetModel()
        columns = self._columns.all()
        self._keys = [column.key for column in columns]
        self._titles = [column.title for column in columns]
        self.endResetModel()

    def column(self, key: str) -> int:
        """The index of the column."""
        return self._keys.index(key)

    def set_ids(self, ids: array[int]) -> bool:
        """Shows these people. Returns whether the view had to be reset: appended rows don't need
        it."""
        shown = len(self.ids)
        if ids == self.ids:
            return False
        if 0 < shown < len(ids) and ids[:shown] == self.ids:
            self.beginInsertRows(QModelIndex(), shown, len(ids) - 1)
            self.ids = ids
            self.endInsertRows()
            return False
        self.beginResetModel()
        self.ids = ids
        self._gone.clear()
        self.endResetModel()
        return True

    def forget(self, ids: Collection[int] | None = None) -> None:
        """Reads these people again (None: all). Until then their old rows are shown."""
        self._gone.clear()
        self._stale.update(self._people if ids is None else self._people.keys() & ids)
        self.look()

    def look(self) -> None:
        """Reads the visible rows, and some around them, as soon as possible."""
        if not self._timer.isActive():
            self._timer.start()

    def _read(self) -> None:
        wanted = self._missing()
        if self._reading or not wanted:
            return
        self._reading = True
        self._stale.difference_update(wanted)

        def ask(book: Book, _job: Job) -> _Read:
            try:
                rows = book.contacts.rows(wanted)
                self._words.prepare(point for row in rows for point in row.points)
                return wanted, rows, book.consent.summary(wanted), _stops(book, rows)
            except BaseException:
                self._reading = False  # so that the next read tries again
                raise

        self._desk.read(self, ask, self._show)

    def _missing(self) -> list[int]:
        """The people to read now: nobody, as long as all visible rows and some around are there."""
        seen = self.looked_at()
        if self._absent(seen, 0):
            return self._absent(seen, _NEAR)  # the visible rows first, for speed
        return self._absent(seen, AROUND) if self._absent(seen, AROUND // 2) else []

    def _absent(self, seen: range, around: int) -> list[int]:
        ids = self.ids[max(0, seen.start - around) : seen.stop + around]
        return [
            one
            for one in ids
            if (one not in self._people and one not in self._gone) or one in self._stale
        ]

    def _show(self, found: _Read) -> None:
        self._reading = False
        wanted, rows, channels, stops = found
        self._gone.update(set(wanted) - {row.id for row in rows})
        for row in rows:
            self._people.pop(row.id, None)
            self._people[row.id] = _Person(row, Standing(channels.get(row.id, {}), stops))
        while len(self._people) > KEPT:
            self._people.pop(next(iter(self._people)))
        self._repaint(set(wanted))
        if rows:
            self.look()

    def _repaint(self, fresh: set[int]) -> None:
        """Redraws the visible rows; rows read ahead need no drawing yet."""
        rows = [row for row in self.looked_at() if self.ids[row] in fresh]
        if rows:
            top = self.index(rows[0], 0)
            self.dataChanged.emit(top, self.index(rows[-1], len(self._keys) - 1))


def _stops(book: Book, rows: Sequence[ContactRow]) -> _Stops:
    """The channels for which each of the visible numbers and addresses has a no of its own."""
    shown = (main_point(row.points, kind) for row in rows for kind in ("phone", "email"))
    stops = book.consent.points.stops(identifiers_of(each for each in shown if each))
    return closed_by_point(stops)


def _plain(cell: Cell) -> str:
    """A cell as text, for screen readers."""
    parts = [getattr(cell, name, "") for name in ("title", "subtitle", "text", "top", "bottom")]
    chips = [label for label, _state in getattr(cell, "chips", ())]
    return ", ".join(part for part in [*parts, *chips, *getattr(cell, "tags", ())] if part)
