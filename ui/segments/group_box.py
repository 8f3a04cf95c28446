"""A group of rules as a card: "all" or "any", its lines and groups, and what adds more."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ui.kit import Button, Card, Segmented, group, hbox, vbox
from ui.look.theme import Theme
from ui.segments.draft import GroupDraft, Node
from ui.segments.line_row import LineRow
from ui.segments.node_menu import NodeMenu
from ui.segments.parts import HANDLE, DropMark, Joiner

MOST_DEEP = 4  # levels of groups that can be created here; the core accepts more
_PADDING = 16


class GroupBox(Card):
    """Shows a GroupDraft around the widgets of its children, and emits requests for changes.

    ``wants(what, node)``: an action of NodeMenu, for a child or for itself; "rule" or "group" to
    add one; "kind" after all or any was switched.
    """

    wants = Signal(str, object)

    def __init__(self, theme: Theme, draft: GroupDraft, children: list[Child], depth: int) -> None:
        self._box = vbox(margins=_PADDING)
        super().__init__(self._box, "sunken" if depth % 2 else "plain")
        self._theme, self.draft, self._depth = theme, draft, depth
        self._children = children
        self._joiners: dict[Node, Joiner] = {}
        self._adders: list[Button] = []
        self.setObjectName("group")
        self._fill()
        self._mark = DropMark(theme, self)

    def _fill(self) -> None:
        self._box.addWidget(self._head())
        self._box.addSpacing(14)
        for place, (node, widget) in enumerate(self._children):
            self._add_joiner(place, node)
            self._box.addWidget(widget)
        self._box.addSpacing(10 if self._children else 0)
        self._box.addWidget(self._foot())

    def _head(self) -> QWidget:
        self.kind = Segmented(
            self._theme,
            [("all", self.tr("All of these")), ("any", self.tr("Any of these"))],
            self.draft.kind,
            name=self.tr("Who fits"),
        )
        self.kind.setObjectName("kind")
        self.kind.changed.connect(self._on_kind)
        if self._depth == 0:
            return group(hbox(self.kind, None))
        self.more = Button(
            self._theme, "", "dots-three-bold", "ghost", small=True, tip=self.tr("More")
        )
        self.more.setObjectName("group_menu")
        self.more.clicked.connect(self._show_menu)
        head = group(hbox(self.kind, None, self.more))
        for keys, what in (("Alt+Up", "up"), ("Alt+Down", "down")):
            shortcut = QShortcut(QKeySequence(keys), head)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda what=what: self.wants.emit(what, self.draft))
        return head

    def _show_menu(self) -> None:
        NodeMenu(self._theme, self, self.draft, self.wants.emit).show_under(self.more)

    def _on_kind(self, kind: str) -> None:
        self.draft.kind = kind
        self.wants.emit("kind", self.draft)

    def _add_joiner(self, place: int, node: Node) -> None:
        """The word before a child; the first one has it only if it is negated."""
        if place == 0 and not node.negated:
            return
        tip = self.tr("Count these people in again")
        if not node.negated:
            tip = self.tr("Leave these people out")
        joiner = Joiner(self._theme, self._join_word(place, node), tip)
        joiner.setObjectName("joiner")
        self._joiners[node] = joiner
        joiner.clicked.connect(lambda: self.wants.emit("negate", node))
        self._box.addSpacing(1)
        self._box.addLayout(hbox(HANDLE, joiner, None))
        self._box.addSpacing(1)

    def _join_word(self, place: int, node: Node) -> str:
        if place == 0:
            return self.tr("not")
        if self.draft.kind == "all":
            return self.tr("and not") if node.negated else self.tr("and")
        return self.tr("or not") if node.negated else self.tr("or")

    def _foot(self) -> QWidget:
        self._add_button("add_rule", self.tr("Add rule"), "plus", "rule")
        if self._depth < MOST_DEEP:
            self._add_button("add_group", self.tr("Add group"), "stack", "group")
        return group(hbox(4, *self._adders, None, spacing=12))

    def _add_button(self, name: str, text: str, icon: str, what: str) -> None:
        button = Button(self._theme, text, icon, "link")
        button.setObjectName(name)
        button.clicked.connect(lambda: self.wants.emit(what, self.draft))
        self._adders.append(button)

    def tab_order(self) -> Iterator[QWidget]:
        """The widgets in tab order."""
        yield self.kind
        if self._depth:
            yield self.more
        for node, widget in self._children:
            if node in self._joiners:
                yield self._joiners[node]
            yield from widget.tab_order()
        yield from self._adders

    # dragging a child

    def place_at(self, screen_y: int) -> int:
        """The index of the child before which something dropped at this height is inserted."""
        y = self.mapFromGlobal(QPoint(0, screen_y)).y()
        for place, (_, widget) in enumerate(self._children):
            if y < widget.geometry().center().y():
                return place
        return len(self._children)

    def show_mark(self, screen_y: int) -> None:
        """Shows where it would be inserted."""
        place = self.place_at(screen_y)
        if place < len(self._children):
            y = self._children[place][1].geometry().top() - (12 if place else 6)
        else:
            y = self._children[-1][1].geometry().bottom() + 6
        self._mark.show_at(_PADDING, y, self.width() - 2 * _PADDING)

    def hide_mark(self) -> None:
        """The drag has ended."""
        self._mark.hide()


Child = tuple[Node, LineRow | GroupBox]
