"""The first start and Home, as the window shows them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.desk.entries import PageEntry
from ui.desk.places import ShowFirstStart, ShowHome
from ui.home.first_start import FirstStartPage
from ui.home.page import HomePage

FIRST_START = PageEntry(FirstStartPage, ShowFirstStart())
HOME = PageEntry(
    HomePage,
    ShowHome(),
    "house",
    lambda: QCoreApplication.translate("MainWindow", "Home"),
    rail=1,
)
