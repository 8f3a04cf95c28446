"""The menu of a rule or of a group of rules."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ui.kit import Menu
from ui.look.theme import Theme
from ui.segments.draft import GroupDraft, Node

Wants = Callable[[str, Node], object]
"""The actions on a node: "negate", "up", "down", "copy", "ungroup" or "remove"."""


class NodeMenu(Menu):
    """Calls ``wants`` with the chosen action."""

    def __init__(self, theme: Theme, parent: QWidget, node: Node, wants: Wants) -> None:
        super().__init__(theme, parent)
        self._node, self._wants = node, wants
        if node.negated:
            self._put(self.tr("Count these people in again"), "user-plus", "negate")
        else:
            self._put(self.tr("Leave these people out"), "user-minus", "negate")
        self._put(self.tr("Move up"), "arrow-up", "up", "Alt+Up")
        self._put(self.tr("Move down"), "arrow-down", "down", "Alt+Down")
        self._put(self.tr("Make a copy"), "copy", "copy")
        if isinstance(node, GroupDraft):
            self._put(self.tr("Keep the rules, drop the group"), "stack-simple", "ungroup")
            last = self.tr("Take this group out")
        else:
            last = self.tr("Take this rule out")
        self.addSeparator()
        self._put(last, "x", "remove", danger=True)

    def _put(
        self, text: str, icon: str, what: str, keys: str | None = None, danger: bool = False
    ) -> None:
        action = self.add(text, icon, lambda: self._wants(what, self._node), keys, danger)
        action.setObjectName(what)
