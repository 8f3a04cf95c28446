"""What Ctrl+K finds besides people: the commands of the window, with their shortcuts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.commands import Command

if TYPE_CHECKING:
    from ui.main_window import MainWindow


def window_commands(window: MainWindow) -> list[Command]:
    """All of them, in the order of the palette."""
    translate, go = QCoreApplication.translate, window.go_to
    return [
        Command(
            translate("MainWindow", "Import a spreadsheet"),
            "download-simple",
            "Ctrl+I",
            window.choose_file,
        ),
        Command(
            translate("MainWindow", "Add a person"),
            "user-plus",
            "Ctrl+N",
            go("contacts", add=True),
        ),
        Command(
            translate("MainWindow", "Start a campaign"),
            "megaphone",
            "Ctrl+M",
            go("campaigns", new=True),
        ),
        Command(translate("MainWindow", "Make a segment"), "funnel", "", go("segments", new=True)),
        Command(
            translate("MainWindow", "Someone asked to stop"),
            "hand-palm",
            "Ctrl+D",
            lambda: window.desk.ask_stop(),
        ),
        Command(
            translate("MainWindow", "History and Undo"),
            "clock-counter-clockwise",
            "Ctrl+H",
            window.show_history,
        ),
        Command(translate("MainWindow", "Home"), "house", "Ctrl+1", go("home")),
        Command(translate("MainWindow", "Contacts"), "address-book", "Ctrl+2", go("contacts")),
        Command(translate("MainWindow", "Segments"), "funnel", "Ctrl+3", go("segments")),
        Command(translate("MainWindow", "Campaigns"), "megaphone", "Ctrl+4", go("campaigns")),
        Command(translate("MainWindow", "Clean-up"), "sparkle", "Ctrl+5", go("cleanup")),
        Command(translate("MainWindow", "Look at duplicates"), "git-merge", "", go("duplicates")),
        Command(translate("MainWindow", "Settings"), "gear-six", "Ctrl+,", go("settings")),
        Command(translate("MainWindow", "Light or dark"), "moon", "", window.switch_mode),
        Command(
            translate("MainWindow", "Khmer or English"), "translate", "", window.switch_language
        ),
    ]
