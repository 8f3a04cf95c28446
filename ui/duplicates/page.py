"""The duplicates page: groups at the left, people side by side, decided by keyboard.

Enter merges, N says they are not the same person, S leaves them for later, Z undoes the last
decision, the arrows move.
"""

from __future__ import annotations

from functools import partial
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QStackedWidget

from desktop_app.book import Book
from desktop_app.changes import ChangeSet, Receipt, Topic
from desktop_app.errors import UserError
from desktop_app.jobs import Job
from desktop_app.merging.model import Comparison
from ui.desk.desk import Desk
from ui.desk.page import Page
from ui.desk.places import (
    DuplicatesPlace,
    MergePeople,
    ShowCleanUp,
    ShowContacts,
    ShowPerson,
)
from ui.duplicates.compare import CompareView
from ui.duplicates.empty import no_groups
from ui.duplicates.foot import DecisionBar
from ui.duplicates.listing import Entry, GroupList, GroupsModel, Start, read_chosen, read_start
from ui.duplicates.state import Decided, DuplicatesState
from ui.duplicates.words import MergeWords
from ui.kit import Button, Label, PageHeader, group, hbox, hline, vbox, vline
from ui.kit.rail import COMPACT_BELOW
from ui.shared.merges import Merges, take_back, told_duplicates

T = TypeVar("T")
_LIST, _NARROW_LIST = 272, 224
_PAUSE_MS = 40  # the arrow keys move past groups nobody wants to see
_SETTLE_MS = 150
_WHO = (Topic.CONTACT, Topic.CONTACT_POINT, Topic.TAG, Topic.CONSENT)


class DuplicatesPage(Page[DuplicatesPlace, DuplicatesState]):
    """All groups, one after another, or some people only."""

    def __init__(
        self, desk: Desk, place: DuplicatesPlace, kept: DuplicatesState | None = None
    ) -> None:
        super().__init__(desk, place, kept)
        self.words = MergeWords(desk, self)
        self.words.set_fields(desk.facts.fields)
        self.merges = Merges(desk, self)
        if kept is None:
            kept = DuplicatesState(place.people if isinstance(place, MergePeople) else ())
        self.chosen = kept.people
        self._current, self._row = kept.current, kept.row
        self._choices = dict(kept.choices)
        self._undo = list(kept.undo)
        self._out: set[int] = set()
        self._busy = False
        self._make_parts()
        self._lay_out()
        self._connect()
        self._load()

    # building

    def _make_parts(self) -> None:
        self.model = GroupsModel(self.desk, self.words, self)
        self.list = GroupList(self.theme, self.words, self.model, self.tr("Groups to look at"))
        self.view = CompareView(self.desk, self.words)
        self.bar = DecisionBar(self.desk)
        self.certain = Button(self.theme, "-", "sparkle")
        self.certain.setObjectName("merge_certain")
        self.certain.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.certain.hide()
        title, crumb = self.tr("Duplicates"), self.tr("Clean-up")
        if self.chosen:
            title, crumb = self.tr("Merge"), self.tr("Contacts")
        back = partial(self.desk.go, ShowContacts() if self.chosen else ShowCleanUp())
        self.header = PageHeader(
            self.theme, title, crumb=crumb, on_crumb=back, right=[self.certain]
        )
        self.counted = Label("", "small", "text2")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLE_MS)

    def _lay_out(self) -> None:
        self._left = group(vbox(self.counted, 8, (self.list, 1), margins=(0, 14, 0, 0)))
        self.counted.setContentsMargins(20, 0, 8, 0)
        self._left.setVisible(not self.chosen)
        line = vline()
        line.setVisible(not self.chosen)
        right = group(vbox((self.view, 1), self.bar))
        self._body = QStackedWidget()
        self._body.addWidget(group(hbox(self._left, line, (right, 1))))
        self.setLayout(vbox(self.header, hline(), (self._body, 1)))
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        self._timer.timeout.connect(self._compare)
        self._settling.timeout.connect(self._load)
        self.list.moved.connect(self._moved)
        self.model.arrived.connect(self._arrived)
        self.view.left_out.connect(self._leave_out)
        self.view.shared.connect(self.mark_shared)
        self.certain.clicked.connect(self.merges.merge_certain)
        self.bar.merge.clicked.connect(self.merge)
        self.bar.different.clicked.connect(self.not_the_same)
        self.bar.later.clicked.connect(self.skip)
        for key, run in (("N", self.not_the_same), ("S", self.skip), ("Z", self.undo_last)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(run)

    # reading

    def _load(self) -> None:
        if self.chosen:
            self._load_chosen()
        else:
            self.desk.read(
                self,
                lambda book, _job: read_start(book, self._row),
                self._show_start,
                key="duplicates.start",
            )

    def _load_chosen(self) -> None:
        wanted = self.chosen

        def show(entry: Entry) -> None:
            number = self.desk.i18n.number(len(wanted))
            self.header.set_count(self.tr("{n} people you chose").format(n=number))
            self.model.put(1, 0, [entry])
            self.list.choose(0)

        self.desk.read(
            self, lambda book, _job: read_chosen(book, wanted), show, key="duplicates.start"
        )

    def _show_start(self, start: Start) -> None:
        number = self.desk.i18n.number
        found = start.found
        self.model.put(found.groups, start.offset, start.entries)
        self._tell_count()
        self.header.set_count(
            self.tr("{n} in {people} people").format(
                n=number(found.groups), people=number(start.people)
            )
            if found.groups
            else ""
        )
        self.certain.setText(self.tr("Merge the {n} surest").format(n=number(found.certain)))
        self.certain.setVisible(bool(found.certain))
        if not found.groups:
            self._show_empty(start)
            return
        self._body.setCurrentIndex(0)
        row = self.model.row_of(self._current)
        self.list.choose(min(self._row, found.groups - 1) if row is None else row)

    def _tell_count(self) -> None:
        count = self.model.rowCount()
        words = self.tr("%n groups to look at", "", count)
        self.counted.setText(self.desk.i18n.grouped(words, count))

    def _show_empty(self, start: Start) -> None:
        self.view.wipe()
        old = self._body.widget(1)
        if old is not None:
            self._body.removeWidget(old)
            old.deleteLater()
        search = self.merges.search
        empty = no_groups(self.desk, start.coverage, search)
        self._body.addWidget(empty)
        self._body.setCurrentIndex(1)

    def on_change(self, changes: ChangeSet) -> None:
        undone = changes.kinds.get(Topic.HISTORY) or ()
        self._undo = [each for each in self._undo if each[0] not in undone]
        if changes.touches(Topic.FIELD):
            self.words.set_fields(self.desk.facts.fields)
        if changes.touches(Topic.DUPLICATES) and not self.chosen:
            self._settling.start()
        elif changes.touches(*_WHO) and not self._busy:
            self._timer.start()

    # who is looked at

    def _moved(self, row: int) -> None:
        if row >= 0:
            self._row = row
            self.bar.wait()  # Enter must never merge people who are about to leave the screen
            self._timer.start()

    def _arrived(self) -> None:
        entry = self.model.entry(self._row)
        if entry is not None and (entry.ids != self._current or self.view.comparison is None):
            self._timer.start()

    def _compare(self) -> None:
        entry = self.model.entry(self._row)
        if entry is None:
            return
        if entry.ids != self._current:
            self._choices, self._out = {}, set()
            self._current = entry.ids
        elif self.view.comparison is not None:
            self._choices = self.view.choices
        wanted = [one for one in entry.ids if one not in self._out]

        def ask(book: Book, _job: Job) -> Comparison | None:
            try:
                found = book.merging.compare(wanted)
            except UserError:  # a person was deleted meanwhile
                return None
            self.words.prepare(found)
            return found

        def show(found: Comparison | None) -> None:
            if found is None:
                self._gone()
                return
            self.view.show_people(found, entry.group, self._choices)
            self.bar.tell(len(found.people))

        self.bar.wait()
        self.desk.read(self, ask, show, key="duplicates.compare")

    def _gone(self) -> None:
        if self.chosen:
            self._leave()
        else:
            self._take_row_out()

    def _leave_out(self, contact_id: int) -> None:
        self._out.add(contact_id)
        self._compare()

    # deciding

    def merge(self) -> None:
        """Merges the people shown."""
        found = self.view.comparison
        if found is None or self._busy or not self.bar.merge.isEnabled():
            return
        self._busy = True
        ids = tuple(person.id for person in found.people)
        others = [one for one in ids if one != found.keep]
        choices, stops = self.view.merged_choices(), dict(self.view.stops())

        def ask(book: Book, job: Job) -> str:
            book.merging.merge(found.keep, others, choices, job, stops=stops)
            return book.contacts.get(found.keep).display_name

        def done(receipt: Receipt[str]) -> None:
            told, name = self.tr("Merged {n} into {name}"), receipt.value or self.tr("one")
            told = told.format(n=self.desk.i18n.number(len(ids)), name=name)
            self._decided(receipt, self._current, told)
            if self.chosen:
                self._leave(found.keep)

        self.desk.edit(self, ask, done, failed=self._failed)

    def not_the_same(self) -> None:
        """Records that these are different people."""
        found = self.view.comparison
        if found is None or self._busy or not self.bar.different.isEnabled():
            return
        self._busy = True
        ids = [person.id for person in found.people]

        def ask(book: Book, _job: Job) -> None:
            book.duplicates.mark_different(ids)

        def done(receipt: Receipt[None]) -> None:
            told = self.tr("Remembered: not the same person")
            self._decided(receipt, self._current, told)
            if self.chosen:
                self._leave()

        self.desk.edit(self, ask, done, failed=self._failed)

    def mark_shared(self, number: str) -> None:
        """Records that a number is a household's or a shop's; these people are compared again."""
        desk, ids = self.desk, self._current

        def ask(book: Book, _job: Job) -> None:
            book.duplicates.mark_shared("phone", number)

        def done(receipt: Receipt[None]) -> None:
            told_duplicates(desk)
            told = self.tr("Remembered: a number of several people")
            if receipt.undoable:
                undo = partial(take_back, desk, receipt.undoable[0], ids)
                desk.toast(told, desk.say("action.undo"), undo)

        desk.edit(self, ask, done)

    def _decided(self, receipt: Receipt[T], ids: tuple[int, ...], told: str) -> None:
        self._busy = False
        desk = self.desk
        if not receipt.undoable:
            desk.toast(told)
        else:
            decided = receipt.undoable[0], ids
            self._undo.append(decided)
            desk.toast(told, desk.say("action.undo"), lambda: self._undo_of(decided))
        if not self.chosen:
            self._take_row_out()

    def _failed(self, error: BaseException) -> None:
        self._busy = False
        self.desk.failed(error)
        self._load()

    def _take_row_out(self) -> None:
        row = self._row
        self._current = ()
        self.view.wipe()
        self.model.remove(row)
        self._tell_count()
        if self.model.rowCount():
            self.list.choose(min(row, self.model.rowCount() - 1))
            self._row = min(row, self.model.rowCount() - 1)
            self._timer.start()
        else:
            told_duplicates(self.desk)

    def _leave(self, contact_id: int | None = None) -> None:
        self.chosen = ()
        if contact_id is None:
            self.desk.go(ShowContacts())
        else:
            self.desk.go(ShowPerson(contact_id))

    def skip(self) -> None:
        """Leaves these for later."""
        if self.chosen:
            self._leave()
        elif self._row + 1 < self.model.rowCount():
            self.list.choose(self._row + 1)

    def undo_last(self) -> None:
        """Undoes the last decision of this page, and shows these people again."""
        if not self._undo:
            self.desk.toast(self.tr("Nothing was decided here yet"))
            return
        self._undo_of(self._undo[-1])

    def _undo_of(self, decided: Decided) -> None:
        change, ids = decided
        if decided in self._undo:
            self._undo.remove(decided)
            self._current = ids
        take_back(self.desk, change, ids)

    # the page itself

    def save_state(self) -> DuplicatesState:
        choices = self.view.choices if self.view.comparison is not None else self._choices
        return DuplicatesState(
            self.chosen, self._row, self._current, dict(choices), tuple(self._undo)
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.merge()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self.model.rowCount():
            step = 1 if key == Qt.Key.Key_Down else -1
            self.list.choose(max(0, min(self._row + step, self.model.rowCount() - 1)))
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.window().width() < COMPACT_BELOW
        self._left.setFixedWidth(_NARROW_LIST if narrow else _LIST)
        self.bar.set_narrow(narrow)
