"""Collecting consent, as the window shows it, and the question for one person."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.collecting.ask_dialog import ask_person
from ui.collecting.page import CollectingPage
from ui.desk.entries import CommandEntry, DialogEntry, PageEntry, going
from ui.desk.places import (
    AskConsent,
    EnterSheet,
    PrintSheets,
    ShowCollecting,
    ShowPending,
    SignUpAtCounter,
)

COLLECTING = PageEntry(
    CollectingPage,
    ShowCollecting(),
    part_of="consent",
    commands=(
        CommandEntry(
            lambda: QCoreApplication.translate("MainWindow", "Sign-up at the counter"),
            "device-tablet",
            going(SignUpAtCounter()),
        ),
        CommandEntry(
            lambda: QCoreApplication.translate("MainWindow", "Print a sign-up sheet"),
            "printer",
            going(PrintSheets()),
        ),
        CommandEntry(
            lambda: QCoreApplication.translate("MainWindow", "Enter a sheet"),
            "keyboard",
            going(EnterSheet()),
        ),
        CommandEntry(
            lambda: QCoreApplication.translate("MainWindow", "People to confirm"),
            "list-bullets",
            going(ShowPending()),
        ),
    ),
)
ASK_CONSENT = DialogEntry(
    AskConsent, lambda desk, window, asked: ask_person(desk, window, asked.contact_id)
)
