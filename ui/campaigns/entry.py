"""Campaigns, as the window shows them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.campaigns.page import CampaignsPage
from ui.desk.entries import CommandEntry, PageEntry, going
from ui.desk.places import NewCampaign, ShowCampaigns

CAMPAIGNS = PageEntry(
    CampaignsPage,
    ShowCampaigns(),
    "megaphone",
    lambda: QCoreApplication.translate("MainWindow", "Campaigns"),
    rail=4,
    commands=(
        CommandEntry(
            lambda: QCoreApplication.translate("MainWindow", "Start a campaign"),
            "megaphone",
            going(NewCampaign()),
            "Ctrl+M",
            begins=True,
        ),
    ),
)
