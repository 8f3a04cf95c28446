"""The listed people: reads the ids of a search, and preserves scroll position and selection."""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QObject, Signal

from desktop_app.book import Book
from desktop_app.contacts.model import ContactQuery, Sort
from desktop_app.jobs import Job
from desktop_app.segments.model import RuleJson
from ui.contacts.model import PeopleModel
from ui.contacts.table import PeopleTable
from ui.desk.desk import Desk

FIRST = 100
KEPT_SELECTED = 5_000  # a larger selection is not restored in a new list


@dataclass(frozen=True)
class Asked:
    """The query of the list. ``only``: the people of a finding of the clean-up, by its code, or
    these people; None for no such limit."""

    search: str = ""
    rule: RuleJson | None = None
    sort: Sort = "name"
    descending: bool = False
    only: str | frozenset[int] | None = None


@dataclass(frozen=True)
class Found:
    """``places``: the positions in ``ids`` of the people to keep in view or selected."""

    ids: array[int]
    complete: bool
    everyone: int
    places: dict[int, int]


def find(book: Book, asked: Asked, limit: int | None, wanted: Iterable[int], job: Job) -> Found:
    """The ids, all of them or the first page, and how many people there are in total."""
    condition = None if asked.rule is None else book.segments.condition(asked.rule)
    query = ContactQuery(asked.search, condition, asked.sort, asked.descending)
    if asked.only is not None:
        behind = _behind(book, asked.only, job)
        ids = array("q", (one for one in book.contacts.ids(query, job) if one in behind))
        limit = None
    elif limit is None:
        ids = book.contacts.ids(query, job)
    else:
        ids = array("q", book.contacts.first_ids(query, limit, job=job))
    complete = limit is None or len(ids) < limit
    kept = set(wanted)
    places = {one: row for row, one in enumerate(ids) if one in kept} if kept else {}
    return Found(ids, complete, book.contacts.count() if complete else 0, places)


def _behind(book: Book, only: str | frozenset[int], job: Job) -> frozenset[int]:
    return frozenset(book.cleanup.ids(only, job=job)) if isinstance(only, str) else only


class PeopleList(QObject):
    """``listed(shown, everyone)``: the whole list is there. ``settled``: after each result."""

    listed = Signal(int, int)
    settled = Signal()

    def __init__(self, desk: Desk, model: PeopleModel, table: PeopleTable) -> None:
        super().__init__(table)
        self._desk = desk
        self._model = model
        self._table = table
        self._asked = Asked()
        self.complete = False  # whether the table has the whole list
        self.arranging = False  # the selection is being restored, not made by the user

    def ask(self, asked: Asked) -> None:
        """Lists other people: the first page at once, from the top, then the others."""
        self._asked = asked
        self._read(FIRST)

    def again(self, asked: Asked) -> None:
        """Reads the same list after a change; the view stays in place."""
        self._asked = asked
        self._read(None)

    def _read(self, limit: int | None) -> None:
        asked, wanted = self._asked, self._wanted()
        self._desk.read(
            self,
            lambda book, job: find(book, asked, limit, wanted, job),
            self._show_all if limit is None else self._show_first,
            key="contacts.ids",
        )

    def _wanted(self) -> set[int]:
        """The people whose position in the new list is needed."""
        few = self._table.count_selected() <= KEPT_SELECTED
        kept = set(self._table.ids()) if few else set()
        current, top = self._table.current_id(), self._table.on_screen()
        kept |= {current} if current is not None else set()
        return kept | ({self._model.ids[top.start]} if top else set())

    def _show_first(self, found: Found) -> None:
        if found.complete:
            self._put(found, stay=False)
            self._tell(found)
            return
        if self._model.ids[: len(found.ids)] != found.ids:
            self._put(found, stay=False)
        else:
            self._table.verticalScrollBar().setValue(0)
        self.settled.emit()
        self._read(None)

    def _show_all(self, found: Found) -> None:
        self._put(found, stay=True)
        self._tell(found)

    def _tell(self, found: Found) -> None:
        self.listed.emit(len(found.ids), found.everyone)
        self.settled.emit()

    def _put(self, found: Found, stay: bool) -> None:
        self.complete = found.complete
        bar = self._table.verticalScrollBar()
        few = self._table.count_selected() <= KEPT_SELECTED
        selected, current = self._table.ids() if few else [], self._table.current_id()
        top = self._table.on_screen()
        anchor = self._model.ids[top.start] if top else None
        offset = self._table.rowViewportPosition(top.start) if top else 0
        self.arranging = True
        if self._model.set_ids(found.ids):
            places = [found.places[one] for one in selected if one in found.places]
            self._select(places, found.places.get(current) if current is not None else None)
            place = found.places.get(anchor) if anchor is not None else None
            if stay and place is not None:
                bar.setValue(place * self._table.verticalHeader().defaultSectionSize() - offset)
            else:
                self._table.scrollToTop()
        self.arranging = False

    def _select(self, places: list[int], current: int | None) -> None:
        model, last = self._table.selectionModel(), self._model.columnCount() - 1
        chosen = QItemSelection()
        for place in places:
            chosen.select(self._model.index(place, 0), self._model.index(place, last))
        model.select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if current is not None:
            model.setCurrentIndex(
                self._model.index(current, 0), QItemSelectionModel.SelectionFlag.NoUpdate
            )
