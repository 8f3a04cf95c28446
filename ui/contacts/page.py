"""The contacts page: search, filters, the table, the person beside it. Puts the parts together."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.book import Book
from desktop_app.changes import ChangeSet, Topic
from desktop_app.contacts.model import ContactPoint
from desktop_app.jobs import Job
from ui.contacts.actions import PeopleActions
from ui.contacts.beside import PersonBeside
from ui.contacts.columns import SORTS, Columns
from ui.contacts.dialogs import FieldDialog
from ui.contacts.empty import NobodyYet, NothingFound
from ui.contacts.filters import Choices, FilterBar, chosen_at
from ui.contacts.foot import Foot, SelectionBar
from ui.contacts.forms import ContactForms
from ui.contacts.head import Head
from ui.contacts.listing import Asked, PeopleList
from ui.contacts.menus import ColumnsMenu
from ui.contacts.model import PeopleModel
from ui.contacts.notes import unsaved
from ui.contacts.panel import PersonPanel
from ui.contacts.person_menus import PersonMenus
from ui.contacts.state import ContactsState
from ui.contacts.table import PeopleTable
from ui.contacts.words import ContactWords
from ui.desk.desk import Desk
from ui.desk.page import Page
from ui.desk.places import (
    AddPerson,
    ContactsPlace,
    FindPeople,
    ShowImport,
    ShowPerson,
)
from ui.kit import group, hbox, hline, vbox
from ui.kit.rail import COMPACT_BELOW

_SETTLE_MS = 120  # changes in quick succession are read once
_LIST = (Topic.CONTACT, Topic.CONTACT_POINT, Topic.TAG, Topic.CONSENT, Topic.FIELD, Topic.PURCHASE)


class ContactsPage(Page[ContactsPlace, ContactsState]):
    """The list of a place, or as it was left; with a form above it if the place has one."""

    def __init__(self, desk: Desk, place: ContactsPlace, kept: ContactsState | None = None) -> None:
        super().__init__(desk, place, kept)
        self._to_select = kept.contact if kept is not None else None
        self._to_scroll = kept.scroll if kept is not None else None
        self._asked_for: int | None = None  # shown in the panel even if the list hides them
        self.words = ContactWords(desk, self)
        self.columns = Columns(desk.settings, self.words, self)
        self._fields = desk.facts.fields
        self.columns.set_fields(self._fields)
        self._tags: list[str] = []
        self._everyone = -1
        self.doing = PeopleActions(desk, self)
        self.menus = PersonMenus(desk, self, self.doing, self._points)
        self.menus.open_asked.connect(self.show_contact)
        self.menus.edit_asked.connect(self.edit_person)
        self._forms = ContactForms(desk, self, self.words, self.doing)
        self._forms.asked_for.connect(self.show_contact)
        self._make_parts()
        self._lay_out()
        self._connect()
        self._restore(place, kept)
        self._read_tags()

    # building

    def _make_parts(self) -> None:
        desk = self.desk
        self.head = Head(desk)
        self.filters = FilterBar(desk, self.words)
        self.model = PeopleModel(desk, self.words, self.columns, self)
        self.table = PeopleTable(
            desk.theme, self.model, self.columns, self.words, self.tr("People")
        )
        self.table.setObjectName("people")
        self.people = PeopleList(desk, self.model, self.table)
        self.foot = Foot(desk)
        self.selection = SelectionBar(desk)
        self.selection.hide()
        self.nobody = NobodyYet(desk, lambda: desk.go(ShowImport()))
        self.nothing = NothingFound(desk, self.clear_all, self.add_person)
        self.panel = PersonPanel(desk, self.words)
        self.panel.set_fields(self._fields)
        self.panel.hide()
        self.beside = PersonBeside(desk, self.panel)

    def _lay_out(self) -> None:
        self._middle = QStackedWidget()
        for widget in (self.table, self.nothing):
            self._middle.addWidget(widget)
        left = group(vbox(self.filters, hline(), (self._middle, 1), self.foot, self.selection))
        self._body = QStackedWidget()
        self._body.addWidget(group(hbox((left, 1), self.panel)))
        self._body.addWidget(self.nobody)
        self.setLayout(vbox(self.head, (self._body, 1)))
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLE_MS)
        self._settling.timeout.connect(self._list_again)
        self.head.search.searched.connect(lambda _text: self._list_anew())
        self.head.search.left.connect(self._enter_table)
        self.head.add_asked.connect(self.add_person)
        self.head.import_asked.connect(lambda: self.desk.go(ShowImport()))
        self.filters.changed.connect(self._list_anew)
        self.filters.more_asked.connect(self._ask_filter)
        self.filters.save_asked.connect(self.save_segment)
        self.filters.columns_asked.connect(self.choose_columns)
        self.table.sorting.connect(self._sort)
        self.table.opened.connect(self.open_person)
        self.table.removal_asked.connect(lambda: self.doing.delete(self.table.ids()))
        self.table.left.connect(lambda: self.head.search.setFocus())
        self.table.menu_asked.connect(self._show_menu)
        self.table.selection_changed.connect(self._on_selected)
        self.table.scrolled.connect(self._tell_foot)
        self.model.edited.connect(self._edit)
        self.people.listed.connect(self._on_listed)
        self.people.settled.connect(self._on_settled)
        self.selection.tag_asked.connect(
            lambda button: self.doing.tag_menu(self.table.ids(), button)
        )
        self.selection.untag_asked.connect(
            lambda button: self.doing.untag_menu(self.table.ids(), button)
        )
        self.selection.removal_asked.connect(lambda: self.doing.delete(self.table.ids()))
        self.selection.copy_asked.connect(lambda over: self.menus.copy(self.table.ids(), over))
        self.selection.merge_asked.connect(lambda: self.doing.merge(self.table.ids()))
        self.selection.cleared.connect(self.table.clearSelection)
        self.panel.closed.connect(self.close_panel)
        self.panel.edit_asked.connect(self.edit_person)
        self.panel.noted.connect(self._add_note)
        self.panel.tags_changed.connect(self.doing.set_tags)
        self.panel.menu_asked.connect(self._show_panel_menu)
        copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self.table)
        copy.setContext(Qt.ShortcutContext.WidgetShortcut)
        copy.activated.connect(lambda: self.menus.copy(self.table.ids(), self.table))
        slash = QShortcut(QKeySequence("/"), self)
        slash.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        slash.activated.connect(self.focus_search)

    def _restore(self, place: ContactsPlace, kept: ContactsState | None) -> None:
        self.table.set_sort(*self.columns.sort())
        if kept is not None:
            self.head.search.setText(kept.search)
            self.filters.restore(kept.chosen)
            if kept.contact is not None:
                self.beside.select(kept.contact)
            self.model.set_ids(kept.ids)
            self.people.again(self._asked())
        else:
            self._start(place)
            self.people.ask(self._asked())
        if isinstance(place, AddPerson):
            self.table.at_rest(lambda: self.add_person())
        elif isinstance(place, ShowPerson) and place.edit:
            self.table.at_rest(lambda: self.edit_person(place.contact_id))

    def _start(self, place: ContactsPlace) -> None:
        self.filters.restore(chosen_at(place))
        if isinstance(place, FindPeople):
            self.head.search.setText(place.search)
        elif isinstance(place, ShowPerson):
            self._to_select = place.contact_id
            self.beside.show(place.contact_id)

    def save_state(self) -> ContactsState:
        return ContactsState(
            self.filters.state(),
            self.head.search.text(),
            self.beside.wanted,
            self.model.ids,
            self.table.verticalScrollBar().value(),
        )

    unsaved = staticmethod(unsaved)

    # listing

    def _asked(self) -> Asked:
        key, descending = self.columns.sort()
        rule, only = self.filters.rule(), self.filters.only()
        return Asked(self.head.search.text(), rule, SORTS[key], descending, only)

    def _list_anew(self) -> None:
        self._asked_for = None
        self.people.ask(self._asked())

    def _list_again(self) -> None:
        self.people.again(self._asked())

    def _on_listed(self, shown: int, everyone: int) -> None:
        self._everyone = everyone
        self.head.count(shown, everyone)
        self._body.setCurrentIndex(0 if everyone else 1)
        search = self.head.search.text().strip()
        if everyone and not shown:
            self.nothing.tell(search, bool(self.filters.chosen))
        self._middle.setCurrentWidget(self.table if shown else self.nothing)
        if not shown and (self._asked_for is None or self.beside.wanted != self._asked_for):
            self.panel.hide()
        self.foot.setVisible(bool(shown) and self.selection.isHidden())

    def _on_settled(self) -> None:
        self.table.at_rest(self._put_back)
        self._on_selected()

    def _put_back(self) -> None:
        """Restores the scroll position, and selects the person in the panel again."""
        contact, scroll = self._to_select, self._to_scroll
        found = self.people.complete
        if contact is not None and contact in self.model.ids:
            found = True
            choose = self.table.select_row if scroll is None else self.table.selectRow
            choose(self.model.ids.index(contact))
        if scroll is not None:
            self.table.verticalScrollBar().setValue(scroll)
        if found:
            self._to_select = self._to_scroll = None
        self._tell_foot()

    def _tell_foot(self) -> None:
        self.foot.tell(self.table.whole_rows(), self.model.rowCount(), self.columns.sort()[0])

    def _sort(self, key: str, descending: bool) -> None:
        self.columns.keep_sort(key, descending)
        self.table.set_sort(key, descending)
        self._list_anew()

    def clear_all(self) -> None:
        """Shows everybody again."""
        self.head.search.clear()
        self.filters.clear_filters()

    def on_change(self, changes: ChangeSet) -> None:
        if not changes.touches(*_LIST, Topic.INTERACTION, Topic.RECIPIENT, Topic.MERGE):
            return
        only_people = set(changes.kinds) == {Topic.CONTACT}
        self.model.forget(changes.kinds[Topic.CONTACT] if only_people else None)
        if changes.touches(Topic.FIELD):
            self._read_fields()
        if changes.touches(Topic.TAG):
            self._read_tags()
        if changes.touches(*_LIST):
            self._settling.start()
        self.beside.again()

    def _read_fields(self) -> None:
        self._fields = self.desk.facts.fields
        self.columns.set_fields(self._fields)
        self.panel.set_fields(self._fields)
        self.people.arranging = True
        self.model.set_columns()
        self.people.arranging = False
        self.table.refresh_columns()

    def _read_tags(self) -> None:
        def show(names: list[str]) -> None:
            self._tags = self.menus.tags = names
            self.panel.set_suggestions(names)

        self.desk.read(
            self,
            lambda book, _job: [tag.name for tag in book.contacts.tags()],
            show,
            key="contacts.tags",
        )

    # the panel

    def _on_selected(self) -> None:
        if self.people.arranging:
            return
        count = self.table.count_selected()
        self.selection.setVisible(count > 1)
        self.foot.setVisible(count <= 1 and self._middle.currentWidget() is self.table)
        if count > 1:
            self.selection.tell(count)
        current = self.table.current_id()
        if current is not None:
            self.beside.select(current)

    def open_person(self, row: int) -> None:
        """Shows the person of a row beside the table."""
        self.beside.show(self.model.ids[row])

    def show_contact(self, contact_id: int) -> None:
        """Shows a person, and selects them if the list has them."""
        self._to_select = self._asked_for = contact_id
        self.table.clearSelection()  # the panel follows the selected row
        self.beside.show(contact_id)
        self._list_again()

    def close_panel(self) -> None:
        """Closes the person; the next one opens with Enter."""
        self.beside.close()
        self.table.setFocus()

    # actions

    def add_person(self, text: str = "") -> None:
        """The form of a new person; a number, an address or a name may be known already."""
        self._forms.add(text, self._tags)

    def edit_person(self, contact_id: int) -> None:
        """The form of somebody in the list."""
        self._forms.edit(contact_id, self._tags)

    def _edit(self, contact_id: int, key: str, text: str) -> None:
        label = next(self.words.field(field) for field in self._fields if field.key == key)
        self.doing.edit(contact_id, key, text, label)

    def _add_note(self, contact_id: int, text: str) -> None:
        self.doing.add_note(contact_id, text, lambda: None)

    def save_segment(self) -> None:
        """Saves the filters as a segment."""
        rule = self.filters.rule()
        if rule is None:
            return
        self._forms.save_segment(rule, [self.filters.title(each) for each in self.filters.chosen])

    def choose_columns(self) -> None:
        """The menu of columns."""
        menu = ColumnsMenu(
            self.theme,
            self,
            self.columns,
            lambda: self.table.set_shown(self.columns.shown()),
            lambda: FieldDialog(self.desk, self).open(),
        )
        menu.show_under(self.filters.columns_button())

    def _ask_filter(self) -> None:
        def ask(book: Book, job: Job) -> Choices:
            choices = book.segments.choices
            return Choices(choices("tag"), choices("province"), choices("batch")[:10])

        self.desk.read(self, ask, self._show_filters, key="contacts.choices")

    def _show_filters(self, choices: Choices) -> None:
        self.filters.open_menu(choices)

    # menus and keys

    def _points(self, contact_id: int) -> Sequence[ContactPoint]:
        """The contact points of a person in the table or in the panel."""
        row = self.model.person(contact_id)
        if row is not None:
            return row.points
        return self.panel.points if self.panel.contact_id == contact_id else ()

    def _show_menu(self, place: QPoint) -> None:
        ids = self.table.ids()
        if ids:
            self.menus.of(ids).popup(place)

    def _show_panel_menu(self, contact_id: int, under: QWidget) -> None:
        self.menus.of([contact_id]).show_under(under)

    def focus_search(self) -> bool:
        self.head.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.head.search.selectAll()
        return True

    def _enter_table(self) -> None:
        if self.model.rowCount():
            self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
            if self.table.current_id() is None:
                self.table.select_row(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.panel.isVisible():
            self.close_panel()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.window().width() < COMPACT_BELOW
        self.head.set_narrow(narrow)
        self.panel.set_narrow(narrow)
        self.table.at_rest(self._tell_foot)
