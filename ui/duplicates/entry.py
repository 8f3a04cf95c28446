"""Duplicates, as the window shows them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.desk.entries import PageEntry
from ui.desk.places import ShowDuplicates
from ui.duplicates.page import DuplicatesPage

DUPLICATES = PageEntry(
    DuplicatesPage,
    ShowDuplicates(),
    "git-merge",
    lambda: QCoreApplication.translate("MainWindow", "Look at duplicates"),
    part_of="cleanup",
)
