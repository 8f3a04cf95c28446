"""The import, as the window shows it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.desk.desk import Desk
from ui.desk.entries import CommandEntry, PageEntry
from ui.desk.places import ShowImport
from ui.importing.choosing import choose_files
from ui.importing.page import ImportPage


def _choose(desk: Desk, window: QWidget) -> None:
    desk.import_files(choose_files(desk, window))


IMPORT = PageEntry(
    ImportPage,
    ShowImport(),
    part_of="contacts",
    commands=(
        CommandEntry(
            lambda: QCoreApplication.translate("MainWindow", "Import a spreadsheet"),
            "download-simple",
            _choose,
            "Ctrl+I",
            begins=True,
        ),
    ),
)
