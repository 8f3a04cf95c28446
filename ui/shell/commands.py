"""What Ctrl+K finds besides people: the commands of the window, with their shortcuts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from desktop_app import languages
from ui.desk.desk import Desk
from ui.shell.palette import Command


class Window(Protocol):
    """What the commands ask of the window."""

    desk: Desk

    def go_to(self, key: str, **state: object) -> Callable[[], None]: ...
    def choose_file(self) -> None: ...
    def show_history(self) -> None: ...
    def switch_mode(self) -> None: ...
    def switch_language(self) -> None: ...


def window_commands(window: Window) -> list[Command]:
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
        Command(translate("MainWindow", "Consent"), "shield-check", "Ctrl+6", go("consent")),
        Command(
            translate("MainWindow", "Note a request"),
            "identification-card",
            "",
            lambda: window.desk.ask_request("log"),
        ),
        Command(translate("MainWindow", "Look at duplicates"), "git-merge", "", go("duplicates")),
        Command(
            translate("MainWindow", "Sign-up at the counter"),
            "device-tablet",
            "",
            go("collecting", what="counter"),
        ),
        Command(
            translate("MainWindow", "Print a sign-up sheet"),
            "printer",
            "",
            go("collecting", what="sheet"),
        ),
        Command(
            translate("MainWindow", "Enter a sheet"),
            "keyboard",
            "",
            go("collecting", what="grid"),
        ),
        Command(
            translate("MainWindow", "People to confirm"),
            "list-bullets",
            "",
            go("collecting", what="pending"),
        ),
        Command(translate("MainWindow", "Settings"), "gear-six", "Ctrl+,", go("settings")),
        Command(translate("MainWindow", "Light or dark"), "moon", "", window.switch_mode),
        Command(_languages(window.desk), "translate", "", window.switch_language),
    ]


def _languages(desk: Desk) -> str:
    """The languages of the program by their names: "Khmer or English"."""
    *names, last = [desk.say(f"segment.value.language.{code}") for code in languages.codes()]
    words = QCoreApplication.translate("MainWindow", "{languages} or {last}")
    return words.format(languages=", ".join(names), last=last)
