"""Requests of the people listed, answered and noted from anywhere."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.desk.entries import CommandEntry, DialogEntry, asking
from ui.desk.places import AskRequest
from ui.requests.opening import open_request

REQUEST = DialogEntry(
    AskRequest,
    open_request,
    (
        CommandEntry(
            lambda: QCoreApplication.translate("MainWindow", "Note a request"),
            "identification-card",
            asking(AskRequest("log")),
        ),
    ),
)
