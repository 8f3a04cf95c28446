"""The groups at the left: a virtual list that reads them a page at a time, and its appearance."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from desktop_app.book import Book
from desktop_app.duplicates.model import Coverage, Found, Group, Pair
from ui.desk.desk import Desk
from ui.duplicates.words import MergeWords
from ui.kit.paint import draw_text, no_pen
from ui.look.theme import Theme

Index = QModelIndex | QPersistentModelIndex
ENTRY_ROLE = int(Qt.ItemDataRole.UserRole) + 1
PAGE = 100
_ROW, _BAR = 60, 40


@dataclass(frozen=True)
class Entry:
    """A group, and the name of its first person."""

    group: Group
    name: str

    @property
    def ids(self) -> tuple[int, ...]:
        return self.group.ids


@dataclass(frozen=True)
class Start:
    """The initial data of a list: the number of groups, and those around the place."""

    found: Found
    coverage: Coverage
    people: int
    offset: int
    entries: Sequence[Entry]


def read_entries(book: Book, offset: int, limit: int = PAGE) -> list[Entry]:
    """Some of the groups, the most certain first."""
    groups = book.duplicates.groups(limit, offset)
    rows = book.contacts.rows([one for group in groups for one in group.ids])
    names = {row.id: row.display_name for row in rows}
    return [Entry(group, next(filter(None, map(names.get, group.ids)), "")) for group in groups]


def read_start(book: Book, near: int) -> Start:
    """The number of open groups, and those around row ``near``."""
    found = book.duplicates.count()
    offset = max(0, min(near, found.groups - 1)) // PAGE * PAGE
    entries = read_entries(book, offset)
    return Start(found, book.duplicates.coverage(), book.contacts.count(), offset, entries)


def read_chosen(book: Book, wanted: tuple[int, ...]) -> Entry:
    """People chosen by the user, as a group; for two, with the reasons why they may be one."""
    names = [row.display_name for row in book.contacts.rows(wanted)]
    pairs: tuple[Pair, ...] = ()
    score, certain = 0.0, False
    if len(wanted) == 2:
        one = book.duplicates.pair(*wanted)
        score, certain = one.score, one.certain
        pairs = (Pair(one.a, one.b, score, certain, one.reasons),)
    return Entry(Group(wanted, score, certain, pairs), next(iter(names), ""))


class GroupsModel(QAbstractListModel):
    """Has the groups that were visible, and reads others when they come into view.

    ``arrived``: a page was read.
    """

    arrived = Signal()

    def __init__(self, desk: Desk, words: MergeWords, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._words = desk, words
        self._total = 0
        self._entries: dict[int, Entry] = {}
        self._asked: set[int] = set()
        self._version = 0

    @property
    def held(self) -> int:
        """How many groups are in memory."""
        return len(self._entries)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else self._total

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.entry(index.row())
        if role == ENTRY_ROLE:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return "" if entry is None else self.spoken(entry)
        return None

    def spoken(self, entry: Entry) -> str:
        """A row as text for screen readers."""
        sure = self._words.sure(entry.group.score, entry.group.certain)
        return ", ".join(part for part in (entry.name, sure, self.why(entry)) if part)

    def why(self, entry: Entry) -> str:
        """The first reason for one person, in words."""
        reasons = entry.group.reasons
        best = next((each for each in reasons if not self._words.against(each)), None)
        return "" if best is None else self._words.reason(best)

    def entry(self, row: int) -> Entry | None:
        """The group of a row; None while it is being read."""
        entry = self._entries.get(row)
        if entry is None and 0 <= row < self._total:
            self._ask(row // PAGE * PAGE)
        return entry

    def row_of(self, ids: Sequence[int]) -> int | None:
        """The row of the group with these people, if known."""
        wanted = tuple(ids)
        return next((row for row, each in self._entries.items() if each.ids == wanted), None)

    def put(self, total: int, offset: int, entries: Sequence[Entry]) -> None:
        """Resets to so many groups, some of them known."""
        self.beginResetModel()
        self._version += 1
        self._total = total
        self._entries = dict(enumerate(entries, start=offset))
        self._asked = {offset}
        self.endResetModel()

    def remove(self, row: int) -> None:
        """The group of a row was decided."""
        self.beginRemoveRows(QModelIndex(), row, row)
        self._version += 1
        moved = (
            (at if at < row else at - 1, each) for at, each in self._entries.items() if at != row
        )
        self._entries = dict(moved)
        self._total -= 1
        self._asked = set()
        self.endRemoveRows()

    def _ask(self, offset: int) -> None:
        if offset in self._asked:
            return
        self._asked.add(offset)
        version = self._version
        self._desk.read(
            self,
            lambda book, _job: read_entries(book, offset),
            lambda entries: self._take(version, offset, entries),
        )

    def _take(self, version: int, offset: int, entries: Sequence[Entry]) -> None:
        if version != self._version:
            # rows moved meanwhile; the rows still visible are requested again
            self.dataChanged.emit(self.index(0), self.index(max(0, self._total - 1)))
            return
        self._entries.update(enumerate(entries, start=offset))
        last = min(offset + len(entries), self._total) - 1
        if last >= offset:
            self.dataChanged.emit(self.index(offset), self.index(last))
        self.arrived.emit()


class GroupDelegate(QStyledItemDelegate):
    """A name, the certainty, and the reason."""

    def __init__(
        self, theme: Theme, words: MergeWords, model: GroupsModel, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._theme, self._words, self._model = theme, words, model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        color, box = self._theme.color, QRectF(option.rect).adjusted(8, 2, -8, -2)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            no_pen(painter, color("accent_tint" if chosen else "hover"))
            painter.drawRoundedRect(box, 8, 8)
        entry = index.data(ENTRY_ROLE)
        if isinstance(entry, Entry):
            self._paint(painter, box.adjusted(12, 0, -12, 0), entry, chosen)
        painter.restore()

    def _paint(self, p: QPainter, area: QRectF, entry: Entry, chosen: bool) -> None:
        color = self._theme.color
        top = QRectF(area.left(), area.top() + 5, area.width() - _BAR - 12, 24)
        low = QRectF(area.left(), area.top() + 30, area.width() - _BAR - 12, 20)
        side = QRectF(area.right() - _BAR - 10, top.top(), _BAR + 10, 24)
        draw_text(p, top, entry.name or "–", weight=500, color=color("text"))
        draw_text(p, low, self._model.why(entry), px=12, color=color("text2"))
        ink = color("accent_text" if chosen else "text2")
        percent = self._words.percent(entry.group.score)
        draw_text(p, side, percent, px=13, weight=500, color=ink, align="right", elide=False)
        bar = QRectF(area.right() - _BAR, low.center().y() - 2, _BAR, 4)
        no_pen(p, color("track"))
        p.drawRoundedRect(bar, 2, 2)
        no_pen(p, color("accent"))
        bar.setWidth(bar.width() * entry.group.score)
        p.drawRoundedRect(bar, 2, 2)


class GroupList(QListView):
    """The arrows move; the page handles every other key."""

    moved = Signal(int)

    def __init__(self, theme: Theme, words: MergeWords, model: GroupsModel, name: str) -> None:
        super().__init__()
        self.setObjectName("groups")
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setStyleSheet("QListView { background: transparent; }")
        self.setItemDelegate(GroupDelegate(theme, words, model, self))
        self.setModel(model)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.moved.emit(current.row())

    def choose(self, row: int) -> None:
        """Goes to a row."""
        index = self.model().index(row, 0)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
        if event.key() in (*keys, Qt.Key.Key_Home, Qt.Key.Key_End):
            super().keyPressEvent(event)
        else:
            event.ignore()
