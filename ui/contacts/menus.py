"""The menus of the room: actions on the selected people, and the columns to show."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from ui.contacts.columns import Columns
from ui.desk.desk import Desk
from ui.desk.places import (
    EnterSheet,
    PrintSheets,
    RequestStep,
    ShowPending,
    SignUpAtCounter,
)
from ui.kit import Menu
from ui.kit.paint import icon
from ui.look.theme import Theme

_OFF = "square"
_ON = "check-square-fill"


@dataclass(frozen=True)
class PersonActions:
    """The actions of the menu of selected people; None for one that is not available."""

    open: Callable[[], None] | None
    edit: Callable[[], None] | None
    stop: Callable[[], None] | None
    tag: Callable[[], None]
    merge: Callable[[], None] | None
    remove: Callable[[], None]
    copy: Callable[[Menu], Menu]
    request: Callable[[RequestStep], None] | None
    ask: Callable[[], None] | None


def person_menu(theme: Theme, parent: QWidget, actions: PersonActions, people: int) -> Menu:
    """The menu for one selected person, or for several."""
    menu = Menu(theme, parent)
    menu.setObjectName("person_menu")
    if actions.open is not None:
        words = QCoreApplication.translate("PersonMenu", "Open")
        menu.add(words, "identification-card", actions.open, "Enter")
    if actions.edit is not None:
        words = QCoreApplication.translate("PersonMenu", "Edit")
        menu.add(words, "pencil-simple", actions.edit)
    menu.add(QCoreApplication.translate("PersonMenu", "Add a tag"), "tag", actions.tag)
    if actions.merge is not None:
        menu.add(QCoreApplication.translate("PersonMenu", "Merge"), "git-merge", actions.merge)
    menu.addMenu(actions.copy(menu))
    if actions.ask is not None:
        words = QCoreApplication.translate("PersonMenu", "Ask for consent...")
        menu.add(words, "hourglass", actions.ask)
    if actions.request is not None:
        menu.addMenu(_requests(theme, menu, actions.request))
    if actions.stop is not None:
        words = QCoreApplication.translate("PersonMenu", "Asked to stop")
        menu.add(words, "hand-palm", actions.stop, danger=True)
    menu.addSeparator()
    words = QCoreApplication.translate("PersonMenu", "Remove from the list")
    if people > 1:
        words = QCoreApplication.translate("PersonMenu", "Remove {count} from the list")
        words = words.format(count=f"{people:,}")
    menu.add(words, "trash", actions.remove, "Del", danger=True)
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def collecting_menu(desk: Desk, parent: QWidget) -> Menu:
    """The ways of asking people who are not in the list yet."""
    menu = Menu(desk.theme, parent)
    menu.setObjectName("collecting_menu")
    translate = QCoreApplication.translate
    lines = (
        (SignUpAtCounter(), "device-tablet", translate("PersonMenu", "Sign-up at the counter")),
        (PrintSheets(), "printer", translate("PersonMenu", "Print a sign-up sheet")),
        (EnterSheet(), "keyboard", translate("PersonMenu", "Enter a sheet")),
        (ShowPending(), "list-bullets", translate("PersonMenu", "People to confirm")),
    )
    for place, icon_name, words in lines:
        menu.add(words, icon_name, partial(desk.go, place))
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def _requests(theme: Theme, parent: Menu, ask: Callable[[RequestStep], None]) -> Menu:
    """The requests that a person may make."""
    menu = Menu(theme, parent)
    menu.setObjectName("requests_menu")
    menu.setTitle(QCoreApplication.translate("PersonMenu", "What they ask for"))
    menu.setIcon(icon(theme, "identification-card"))
    translate = QCoreApplication.translate
    lines: tuple[tuple[RequestStep, str, str], ...] = (
        ("access", "file-text", translate("PersonMenu", "Give everything held")),
        ("portability", "export", translate("PersonMenu", "Give it to take along")),
        ("log", "plus", translate("PersonMenu", "Note a request")),
        ("exports", "files", translate("PersonMenu", "Which files hold them")),
    )
    for step, icon_name, words in lines:
        menu.add(words, icon_name, partial(ask, step))
    menu.addSeparator()
    words = QCoreApplication.translate("PersonMenu", "Forget for good")
    menu.add(words, "trash", partial(ask, "erasure"), danger=True)
    return menu


class ColumnsMenu(Menu):
    """Stays open while columns are switched on and off."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget,
        columns: Columns,
        changed: Callable[[], None],
        add_field: Callable[[], None],
    ) -> None:
        super().__init__(theme, parent)
        self._columns = columns
        self._changed = changed
        self.setObjectName("columns_menu")
        for column in columns.all():
            if column.key != "name":
                action = self.add(column.title, None, self._switcher(column.key))
                action.setData(column.key)
        self.addSeparator()
        self.add(self.tr("Add a field..."), "plus", add_field)
        self.aboutToHide.connect(self.deleteLater)
        self._mark(columns.shown())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        action = self.actionAt(event.position().toPoint())
        if action is not None and action.data():
            action.trigger()
            return
        super().mouseReleaseEvent(event)

    def _switcher(self, key: str) -> Callable[[], None]:
        def turn() -> None:
            self._columns.show(key, key not in self._columns.shown())
            self._mark(self._columns.shown())
            self._changed()

        return turn

    def _mark(self, shown: Sequence[str]) -> None:
        for action in self.actions():
            if action.data():
                on = action.data() in shown
                color = "accent_text" if on else "control"
                action.setIcon(icon(self._theme, _ON if on else _OFF, color))
