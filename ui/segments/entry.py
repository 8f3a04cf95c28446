"""Segments, as the window shows them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.desk.entries import CommandEntry, PageEntry, going
from ui.desk.places import NewSegment, ShowSegments
from ui.segments.page import SegmentsPage

SEGMENTS = PageEntry(
    SegmentsPage,
    ShowSegments(),
    "funnel",
    lambda: QCoreApplication.translate("MainWindow", "Segments"),
    rail=3,
    commands=(
        CommandEntry(
            lambda: QCoreApplication.translate("MainWindow", "Make a segment"),
            "funnel",
            going(NewSegment()),
            begins=True,
        ),
    ),
)
