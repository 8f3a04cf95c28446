"""The bar under the people side by side: the decisions, with their keys."""

from __future__ import annotations

from PySide6.QtCore import Qt

from ui.desk.desk import Desk
from ui.kit import BottomBar, Button, ElidedLabel, set_tip


class DecisionBar(BottomBar):
    """``different``, ``later`` and ``merge`` are the buttons. They never keep the focus, so that
    Enter goes on merging after a click. The page handles the keys."""

    def __init__(self, desk: Desk) -> None:
        theme = desk.theme
        self.different = Button(theme, "-", "x")
        self.later = Button(theme, "-", kind="ghost")
        self.note = ElidedLabel("", "small", "text2")
        self.merge = Button(theme, "-", "git-merge", "primary")
        super().__init__(self.different, 8, self.later, 16, None, self.note, 16, self.merge)
        self._desk = desk
        for button, name, words, key in (
            (self.different, "not_same", self.tr("Not the same person"), "N"),
            (self.later, "later", self.tr("Later"), "S"),
            (self.merge, "merge", self.tr("Merge into one"), "Enter"),
        ):
            button.setObjectName(name)
            button.setText(words)
            set_tip(button, f"{words}  ({key})")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.note.setText(self.tr("Both histories are kept. Undo any time."))
        self.wait()

    def wait(self) -> None:
        """Nobody is shown yet: nothing can be decided."""
        self.merge.setEnabled(False)
        self.different.setEnabled(False)

    def tell(self, people: int) -> None:
        """So many people are shown."""
        self.merge.setEnabled(True)
        self.different.setEnabled(True)
        if people > 2:
            self.merge.setText(self.tr("Merge {n} into one").format(n=people))
        else:
            self.merge.setText(self.tr("Merge into one"))

    def set_narrow(self, narrow: bool) -> None:
        """In a narrow window the buttons need the room."""
        self.note.setVisible(not narrow)
