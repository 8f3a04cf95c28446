"""The people of a step of the waterfall, with every reason. A click opens one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from desktop_app import phones
from desktop_app.book import Book
from desktop_app.campaigns.model import Campaign, Frozen
from desktop_app.contacts.model import CHANNEL_KINDS, ContactRow
from desktop_app.jobs import Job
from ui.campaigns.words import CampaignWords
from ui.desk.desk import Desk
from ui.desk.places import ShowPerson
from ui.kit import (
    CELL_ROLE,
    Column,
    Dialog,
    NameCell,
    TableCard,
    TableView,
    TextCell,
    plain_tip,
)

Index = QModelIndex | QPersistentModelIndex
_CHUNK = 100  # people read at once
_WIDTH, _HEIGHT = 620, 420
Reasons = dict[int, tuple[str, ...]]


@dataclass(frozen=True)
class Group:
    """People of a check in the order shown; ``first``: the reason each is counted for."""

    ids: Sequence[int]
    first: Mapping[int, str]


class PeopleModel(QAbstractTableModel):
    """Reads the people around the visible ones, a hundred at a time."""

    def __init__(
        self, desk: Desk, words: CampaignWords, campaign: Campaign, group: Group, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk, self._words, self._campaign, self._group = desk, words, campaign, group
        self._kinds = CHANNEL_KINDS[campaign.channel]
        self._rows: dict[int, ContactRow] = {}
        self._reasons: Reasons = {}
        self._asked: set[int] = set()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._group.ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else 2

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.tr("Person") if section == 0 else self.tr("Why")

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        contact_id = self._group.ids[index.row()]
        row = self._rows.get(contact_id)
        if row is None:
            self._read(index.row() // _CHUNK)
        if role == CELL_ROLE:
            if index.column() == 1:
                return TextCell(self.why(contact_id), "text2")
            return NameCell("", "", "") if row is None else self._name(row)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            name = "" if row is None else row.display_name
            return self.why(contact_id) if index.column() else name
        if role == Qt.ItemDataRole.ToolTipRole and index.column():
            return plain_tip(self.why(contact_id))
        return None

    def contact(self, row: int) -> int:
        """The person of a row."""
        return self._group.ids[row]

    def why(self, contact_id: int) -> str:
        """Every reason of one person, the first one first; "" for a recipient."""
        codes = self._reasons.get(contact_id, ())
        return ", ".join(self._words.reason(code) for code in codes)

    def _name(self, row: ContactRow) -> NameCell:
        name = row.display_name or self.tr("No name")
        return NameCell(name, self._address(row), row.display_name)

    def _address(self, row: ContactRow) -> str:
        region = self._desk.facts.region
        for kind in self._kinds:
            for point in row.points:
                if point.kind == kind:
                    number = kind in ("phone", "whatsapp") and point.canonical
                    return phones.national(point.canonical or "", region) if number else point.raw
        return ""

    def _read(self, chunk: int) -> None:
        if chunk in self._asked:
            return
        self._asked.add(chunk)
        campaign, people = self._campaign, self._group
        wanted = list(people.ids[chunk * _CHUNK : (chunk + 1) * _CHUNK])
        self._desk.read(
            self,
            lambda book, job: (
                book.contacts.rows(wanted),
                _all_reasons(book, campaign, people, wanted),
            ),
            lambda found: self._show(chunk, *found),
        )

    def _show(self, chunk: int, rows: list[ContactRow], reasons: Reasons) -> None:
        self._rows.update((row.id, row) for row in rows)
        self._reasons.update(reasons)
        last = min((chunk + 1) * _CHUNK, len(self._group.ids)) - 1
        self.dataChanged.emit(self.index(chunk * _CHUNK, 0), self.index(last, 1))


class PeopleDialog(Dialog):
    """A list of people over the window; Enter or a click opens one."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget,
        title: str,
        words: CampaignWords,
        campaign: Campaign,
        group: Group,
    ) -> None:
        super().__init__(desk.theme, parent, title, _WIDTH)
        self._desk = desk
        self.model = PeopleModel(desk, words, campaign, group, self)
        self.table = TableView(desk.theme, name=title)
        self.table.setObjectName("people")
        self.table.setModel(self.model)
        columns = [Column("person", self.tr("Person"), None, 220, sortable=False)]
        if group.first:
            columns.append(Column("why", self.tr("Why"), 280, 140, sortable=False))
        else:
            columns.append(Column("why", "", 1, 1, 9, sortable=False))
        self.table.set_columns(columns)
        self.table.set_shown([column.key for column in columns if column.title])
        self.table.opened.connect(self._open)
        self.table.clicked.connect(lambda index: self._open(index.row()))
        card = TableCard(self.table)
        card.setFixedHeight(min(_HEIGHT, 60 + 56 * max(1, len(group.ids))))
        self.body.addWidget(card)
        self.add_button(self.tr("Close"), "secondary", "reject")
        self.table.setFocus()

    def _open(self, row: int) -> None:
        contact_id = self.model.contact(row)
        self.reject()
        self._desk.go(ShowPerson(contact_id))


def included(book: Book, campaign: Campaign, job: Job) -> Group:
    """Everybody in the file."""
    return Group(book.campaigns.included_ids(campaign, job), {})


def left_out(book: Book, campaign: Campaign, reasons: Iterable[str], job: Job) -> Group:
    """The people excluded at these steps."""
    first = {
        contact_id: reason
        for reason in reasons
        for contact_id in book.campaigns.excluded_ids(campaign, reason, job)
    }
    return Group(list(first), first)


def everybody(book: Book, campaign: Campaign, reasons: Iterable[str], job: Job) -> Group:
    """All people of the segment: those in the file first, then the others."""
    others = left_out(book, campaign, reasons, job)
    return Group([*included(book, campaign, job).ids, *others.ids], others.first)


def _all_reasons(book: Book, campaign: Campaign, group: Group, ids: Iterable[int]) -> Reasons:
    """Every reason of these people, the one they are counted for first."""
    if isinstance(campaign, Frozen):
        # the decisions of the freeze stay, whatever the gate would decide today
        return {each: (group.first[each],) for each in ids if each in group.first}
    return {
        each: tuple(dict.fromkeys((group.first[each], *book.campaigns.reasons_of(campaign, each))))
        for each in ids
        if each in group.first
    }
