"""The bar under the table: the visible rows, or actions on the selected ones."""

from __future__ import annotations

from PySide6.QtCore import Signal

from ui.contacts.actions import can_merge
from ui.desk.desk import Desk
from ui.kit import BottomBar, Button, Label, set_tip

_HEIGHT, _SELECTION = 36, 56


class Foot(BottomBar):
    """The visible rows, the total, and the order."""

    def __init__(self, desk: Desk) -> None:
        self._rows = Label("", "meta", "text3")
        self._order = Label("", "meta", "text3")
        super().__init__(self._rows, None, self._order, height=_HEIGHT)
        self._number = desk.i18n.number

    def tell(self, seen: range, total: int, order: str) -> None:
        """``seen`` counts from 0; ``order`` is the key of the column sorted by."""
        words = self.tr("Showing {first} – {last} of {total}")
        number = self._number
        self._rows.setText(
            words.format(first=number(seen.start + 1), last=number(seen.stop), total=number(total))
            if seen
            else ""
        )
        self._order.setText(self._sorted(order))

    def _sorted(self, order: str) -> str:
        return {
            "name": self.tr("Sorted by name"),
            "province": self.tr("Sorted by province"),
            "last_purchase": self.tr("Sorted by last purchase"),
            "company": self.tr("Sorted by company"),
            "created": self.tr("Sorted by the day they were added"),
        }.get(order, "")


class SelectionBar(BottomBar):
    """Actions on several people at once. The signals are the buttons."""

    tag_asked = Signal(Button)
    untag_asked = Signal(Button)
    copy_asked = Signal(Button)
    merge_asked = Signal()
    removal_asked = Signal()
    cleared = Signal()

    def __init__(self, desk: Desk) -> None:
        theme = desk.theme
        self._count = Label("", "strong")
        tag = Button(theme, "-", "tag", small=True)
        untag = Button(theme, "-", "minus-circle", small=True)
        self._merge = Button(theme, "-", "git-merge", small=True)
        copy = Button(theme, "", "copy", "ghost", True, tip="-")
        remove = Button(theme, "-", "trash", "danger", small=True)
        close = Button(theme, "", "x", "ghost", True, tip="-")
        middle = (tag, 8, untag, 8, self._merge, 8, copy, 8, remove, 12, close)
        super().__init__(self._count, None, *middle, height=_SELECTION)
        self._desk = desk
        self.setObjectName("selection_bar")
        for button, name, words in (
            (tag, "tag_selected", self.tr("Tag")),
            (untag, "untag_selected", self.tr("Take a tag off")),
            (self._merge, "merge_selected", self.tr("Merge")),
            (remove, "remove_selected", self.tr("Remove")),
        ):
            button.setObjectName(name)
            button.setText(words)
        copy.setObjectName("copy_selected")
        set_tip(copy, self.tr("Copy for sending  (Ctrl C)"))
        copy.setAccessibleName(self.tr("Copy for sending"))
        copy.clicked.connect(lambda: self.copy_asked.emit(copy))
        set_tip(remove, self.tr("Remove  (Del)"))
        set_tip(close, self.tr("Select nobody"))
        close.setAccessibleName(self.tr("Select nobody"))
        tag.clicked.connect(lambda: self.tag_asked.emit(tag))
        untag.clicked.connect(lambda: self.untag_asked.emit(untag))
        self._merge.clicked.connect(lambda: self.merge_asked.emit())
        remove.clicked.connect(lambda: self.removal_asked.emit())
        close.clicked.connect(lambda: self.cleared.emit())

    def tell(self, selected: int) -> None:
        """How many are selected."""
        number = self._desk.i18n.number(selected)
        self._count.setText(self.tr("{count} selected").format(count=number))
        self._merge.setVisible(can_merge(selected))
