"""What the page says when there is no group to look at."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from ui.desk import Desk
from ui.theme import Theme
from ui.widgets import EmptyState

translate = QCoreApplication.translate


def nobody_twice(desk: Desk) -> EmptyState:
    """Everything was looked at and decided."""
    return EmptyState(
        desk.theme,
        "check-circle",
        translate("DuplicatesPage", "Nobody is in the list twice"),
        translate(
            "DuplicatesPage",
            "Whoever comes in by an import or by hand is looked at by itself.",
        ),
        translate("DuplicatesPage", "Back to Clean-up"),
        lambda: desk.go("cleanup"),
        "arrow-left",
    )


def not_searched(theme: Theme, search: Callable[[], object]) -> EmptyState:
    """Nobody looked yet."""
    return EmptyState(
        theme,
        "git-merge",
        translate("DuplicatesPage", "Nobody has looked for duplicates yet"),
        translate(
            "DuplicatesPage",
            "The search compares names in both scripts, phones, e-mail and birthdays. "
            "It changes nobody.",
        ),
        translate("DuplicatesPage", "Look for duplicates"),
        search,
        "magnifying-glass",
    )
