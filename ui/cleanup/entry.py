"""Clean-up, as the window shows it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.cleanup.page import CleanUpPage
from ui.desk.entries import PageEntry
from ui.desk.places import ShowCleanUp

CLEAN_UP = PageEntry(
    CleanUpPage,
    ShowCleanUp(),
    "sparkle",
    lambda: QCoreApplication.translate("MainWindow", "Clean-up"),
    rail=5,
)
