"""The menus of selected people, for every place that shows them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.contacts.model import ContactPoint
from ui.contacts.actions import PeopleActions, can_merge
from ui.contacts.copying import Copying
from ui.contacts.menus import PersonActions, person_menu
from ui.contacts.words import identifier_text
from ui.desk.desk import Desk
from ui.desk.places import (
    AskConsent,
    AskRequest,
    AskStop,
)
from ui.kit import Menu


class PersonMenus(QObject):
    """``open_asked`` and ``edit_asked``: a person is to be shown, or changed. ``tags``: those
    offered. ``points_of``: of a person on screen."""

    open_asked = Signal(int)
    edit_asked = Signal(int)

    def __init__(
        self,
        desk: Desk,
        around: QWidget,
        doing: PeopleActions,
        points_of: Callable[[int], Sequence[ContactPoint]],
    ) -> None:
        super().__init__(around)
        self._points_of = points_of
        self._desk, self._around, self._doing = desk, around, doing
        self.copying = Copying(desk, around)
        self.tags: Sequence[str] = ()

    def of(self, ids: Sequence[int]) -> Menu:
        """The actions on these people."""
        desk, doing = self._desk, self._doing
        alone = ids[0] if len(ids) == 1 else None
        identifier = "" if alone is None else identifier_text(self._points_of(alone))
        actions = PersonActions(
            open=None if alone is None else lambda: self.open_asked.emit(alone),
            edit=None if alone is None else lambda: self.edit_asked.emit(alone),
            stop=(lambda: desk.ask(AskStop(identifier))) if identifier else None,
            tag=lambda: doing.ask_tag(ids, self.tags),
            merge=(lambda: doing.merge(ids)) if can_merge(len(ids)) else None,
            remove=lambda: doing.delete(ids),
            copy=lambda menu: self.copying.menu(ids, menu),
            request=None if alone is None else lambda step: desk.ask(AskRequest(step, alone)),
            ask=None if alone is None else lambda: desk.ask(AskConsent(alone)),
        )
        return person_menu(desk.theme, self._around, actions, len(ids))

    def copy(self, ids: Sequence[int], over: QWidget) -> None:
        """Asks for the channel to copy these people for, above a widget."""
        if ids:
            menu = self.copying.menu(ids)
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(over.mapToGlobal(QPoint(0, -menu.sizeHint().height())))
