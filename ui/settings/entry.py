"""Settings, as the window shows them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.desk.entries import PageEntry
from ui.desk.places import ShowSettings
from ui.settings.page import SettingsPage

SETTINGS = PageEntry(
    SettingsPage,
    ShowSettings(),
    "gear-six",
    lambda: QCoreApplication.translate("MainWindow", "Settings"),
    shortcut="Ctrl+,",
)
