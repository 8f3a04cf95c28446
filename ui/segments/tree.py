"""All the rules of a segment as widgets: changes of their structure, and the count of each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from copy import deepcopy
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.desk.desk import Desk
from ui.kit import vbox
from ui.segments.draft import (
    GroupDraft,
    LineDraft,
    Node,
    all_lines,
    build,
    line_rule,
    move,
    parent_of,
)
from ui.segments.group_box import Child, GroupBox
from ui.segments.line_row import LineRow
from ui.segments.node_menu import NodeMenu
from ui.segments.words import RuleWords


class RuleTree(QWidget):
    """Builds a GroupDraft in place. ``edited``: the draft has other content now.

    ``taken_out(node, group, place)``: a complete rule or group was removed.
    """

    edited = Signal()
    taken_out = Signal(object, object, int)

    def __init__(self, desk: Desk, words: RuleWords, root: GroupDraft) -> None:
        super().__init__()
        self.root = root
        self._desk, self._words = desk, words
        self._rows: dict[LineDraft, LineRow] = {}
        self._boxes: dict[GroupDraft, GroupBox] = {}
        self._focus: Callable[[], None] | None = None
        self._frame = vbox()
        self.setLayout(self._frame)
        self.rebuild()

    def rebuild(self) -> None:
        """Rebuilds the layout; existing lines keep their widgets, and so their typed text."""
        focus = self.focusWidget()
        old = self._boxes.get(self.root)
        self._drop_rows(set(all_lines(self.root)))
        self._boxes = {}
        top = self._group(self.root, 0)
        self._frame.addWidget(top)
        for row in self._rows.values():
            row.show()  # reparenting hides the widget
        top.show()
        if old is not None:
            self._frame.removeWidget(old)
            old.hide()
            old.deleteLater()
        order = list(top.tab_order())
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)
        if focus is not None and self.isAncestorOf(focus) and focus.isVisible():
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drop_rows(self, keep: set[LineDraft]) -> None:
        for line in [line for line in self._rows if line not in keep]:
            row = self._rows.pop(line)
            row.hide()
            row.deleteLater()

    def row(self, line: LineDraft) -> LineRow:
        """The widget of a line."""
        return self._rows[line]

    def box(self, group: GroupDraft) -> GroupBox:
        """The widget of a group."""
        return self._boxes[group]

    def show_counts(self, counts: Mapping[LineDraft, int]) -> None:
        """Sets the count of each line alone; lines that are missing in it are incomplete."""
        for line, row in self._rows.items():
            count = counts.get(line)
            if count is not None:
                words = self.tr("%n people fit this line alone", "", count)
                row.show_count(self._desk.i18n.number(count), words)
            elif line_rule(line, self._words.entries) is None:
                row.show_count("\u2013", self.tr("Left out until a value is chosen"))

    def _group(self, draft: GroupDraft, depth: int) -> GroupBox:
        children: list[Child] = [(child, self._child(child, depth)) for child in draft.children]
        box = GroupBox(self._desk.theme, draft, children, depth)
        box.wants.connect(self.change)
        self._boxes[draft] = box
        return box

    def _child(self, node: Node, depth: int) -> LineRow | GroupBox:
        if isinstance(node, GroupDraft):
            return self._group(node, depth + 1)
        if node not in self._rows:
            self._rows[node] = self._new_row(node)
        return self._rows[node]

    def _new_row(self, line: LineDraft) -> LineRow:
        row = LineRow(self._desk, self._words, line)
        row.changed.connect(self.edited)
        row.wants.connect(lambda what: self.change(what, line))
        row.handle.clicked.connect(
            lambda: NodeMenu(self._desk.theme, row, line, self.change).show_under(row.handle)
        )
        row.handle.dragged.connect(lambda y: self._home_box(line).show_mark(y))
        row.handle.dropped.connect(lambda y: self._drop(line, y))
        return row

    def _home_box(self, node: Node) -> GroupBox:
        return self._boxes[parent_of(self.root, node) or self.root]

    # changes of structure

    def change(self, what: str, node: Node) -> None:
        """Performs the action requested by a group or a line; see GroupBox and NodeMenu."""
        changes: dict[str, Callable[[Node], None]] = {
            "rule": self._add_rule,
            "group": self._add_group,
            "negate": self._negate,
            "remove": self._remove,
            "copy": self._copy,
            "ungroup": self._ungroup,
            "up": partial(self._step, -1),
            "down": partial(self._step, 2),
        }
        if what in changes:
            changes[what](node)
        self._after()

    def put_back(self, node: Node, group: GroupDraft, place: int) -> None:
        """Undoes a removal."""
        group.children.insert(place, node)
        self._after()

    def _after(self) -> None:
        self.rebuild()
        focus, self._focus = self._focus, None
        if focus is not None:
            focus()
        self.edited.emit()

    def _add_rule(self, node: Node) -> None:
        self._add(node, LineDraft())

    def _add_group(self, node: Node) -> None:
        outer = node.kind if isinstance(node, GroupDraft) else "all"
        self._add(node, GroupDraft("any" if outer == "all" else "all", [LineDraft()]))

    def _add(self, group: Node, node: Node) -> None:
        if isinstance(group, GroupDraft):
            group.children.append(node)
            line = node.children[0] if isinstance(node, GroupDraft) else node
            if isinstance(line, LineDraft):
                self._focus = lambda: self.row(line).focus_first()

    def _negate(self, node: Node) -> None:
        node.negated = not node.negated

    def _remove(self, node: Node) -> None:
        group = parent_of(self.root, node)
        if group is None:
            return
        place = group.children.index(node)
        group.children.remove(node)
        said = build(GroupDraft("all", [node]), self._words.entries)
        if said.lines:
            self.taken_out.emit(node, group, place)
        near = group.children[min(place, len(group.children) - 1)] if group.children else None
        if isinstance(near, LineDraft):
            self._focus = lambda: self.row(near).remove.setFocus()

    def _copy(self, node: Node) -> None:
        group = parent_of(self.root, node)
        if group is not None:
            group.children.insert(group.children.index(node) + 1, deepcopy(node))

    def _ungroup(self, node: Node) -> None:
        group = parent_of(self.root, node)
        if group is not None and isinstance(node, GroupDraft):
            place = group.children.index(node)
            group.children[place : place + 1] = node.children

    def _step(self, by: int, node: Node) -> None:
        group = parent_of(self.root, node)
        if group is not None:
            move(group, node, group.children.index(node) + by)

    def _drop(self, line: LineDraft, screen_y: int) -> None:
        box = self._home_box(line)
        box.hide_mark()
        if move(box.draft, line, box.place_at(screen_y)):
            self._after()
