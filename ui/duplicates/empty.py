"""The placeholder of the page without any group."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from desktop_app.duplicates.model import Coverage
from ui.desk.desk import Desk
from ui.desk.places import ShowCleanUp
from ui.kit import EmptyState
from ui.look.theme import Theme

translate = QCoreApplication.translate


def no_groups(desk: Desk, coverage: Coverage, search: Callable[[], object]) -> EmptyState:
    """The meaning of no groups, by the extent of the search."""
    if coverage == "none":
        return not_searched(desk.theme, search)
    return nobody_twice(desk) if coverage == "all" else not_all_searched(desk.theme, search)


def nobody_twice(desk: Desk) -> EmptyState:
    """Everything was searched and decided."""
    return EmptyState(
        desk.theme,
        "check-circle",
        translate("DuplicatesPage", "Nobody is in the list twice"),
        translate(
            "DuplicatesPage",
            "New people are checked automatically, whether imported or added by hand.",
        ),
        translate("DuplicatesPage", "Back to Clean-up"),
        lambda: desk.go(ShowCleanUp()),
        "arrow-left",
    )


def not_all_searched(theme: Theme, search: Callable[[], object]) -> EmptyState:
    """Only people changed since the last full search were searched."""
    return EmptyState(
        theme,
        "git-merge",
        translate("DuplicatesPage", "Nobody found twice so far"),
        translate(
            "DuplicatesPage",
            "Since the last full search only the people who changed were compared. "
            "Look through everybody to be sure.",
        ),
        translate("DuplicatesPage", "Look through everybody"),
        search,
        "magnifying-glass",
    )


def not_searched(theme: Theme, search: Callable[[], object]) -> EmptyState:
    """Nothing was searched yet."""
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
