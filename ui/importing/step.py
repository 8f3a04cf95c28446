"""What every step of the wizard has: the desk, the draft, and what the bar below asks of it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.desk.desk import Desk
from ui.importing.draft import Draft


class StepView(QWidget):
    """One step on screen. It writes what is decided into the draft and says ``changed``."""

    changed = Signal()

    def __init__(self, desk: Desk, draft: Draft) -> None:
        super().__init__()
        self.desk, self.theme, self.draft = desk, desk.theme, draft

    def next_words(self) -> str:
        """What the button that goes on says; "" where there is nothing to go on to."""
        raise NotImplementedError

    def trouble(self) -> str:
        """What is missing before one can go on, as a sentence; "" when nothing is."""
        return ""

    def point_out(self) -> None:
        """Shows what is missing where it is missing."""

    def show_plan(self) -> None:
        """The numbers of the dry run, or their progress, have changed."""

    def show_panel(self) -> QWidget | None:
        """What stands at the right of this step."""
        return None

    def focus_first(self) -> None:
        """Puts the focus where one begins."""
