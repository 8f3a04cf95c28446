"""Consent, as the window shows it, and "Someone asked to stop", which opens from anywhere."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.consent.page import ConsentPage
from ui.consent.stop_dialog import StopDialog
from ui.desk.entries import CommandEntry, DialogEntry, PageEntry, asking
from ui.desk.places import AskStop, ShowConsent

CONSENT = PageEntry(
    ConsentPage,
    ShowConsent(),
    "shield-check",
    lambda: QCoreApplication.translate("MainWindow", "Consent"),
    rail=6,
)
STOP = DialogEntry(
    AskStop,
    lambda desk, window, asked: StopDialog(desk, window, asked.identifier).open(),
    (
        CommandEntry(
            lambda: QCoreApplication.translate("MainWindow", "Someone asked to stop"),
            "hand-palm",
            asking(AskStop()),
            "Ctrl+D",
            begins=True,
        ),
    ),
)
