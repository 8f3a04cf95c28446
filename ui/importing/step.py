"""The common base of the wizard's steps: the desk, the draft, and the state of the bar below."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.desk.desk import Desk
from ui.importing.draft import Draft


class StepView(QWidget):
    """One step on screen. It writes decisions into the draft and emits ``changed``."""

    changed = Signal()

    def __init__(self, desk: Desk, draft: Draft) -> None:
        super().__init__()
        self.desk, self.theme, self.draft = desk, desk.theme, draft

    def next_words(self) -> str:
        """The text of the button to the next step; "" if there is none."""
        raise NotImplementedError

    def trouble(self) -> str:
        """What is missing before the next step, as a sentence; "" if nothing is."""
        return ""

    def point_out(self) -> None:
        """Shows what is missing, in its place."""

    def show_plan(self) -> None:
        """The numbers of the dry run, or their progress, have changed."""

    def show_panel(self) -> QWidget | None:
        """The panel at the right of this step."""
        return None

    def focus_first(self) -> None:
        """Focuses the start of the step."""
