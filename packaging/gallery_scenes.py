"""Every page and dialog of the window, with nothing, the usual and a lot in it."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from gallery_kit import GalleryApp, Scene
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.book import Book
from desktop_app.contacts.model import ContactQuery, PointInput
from desktop_app.demo import RULE, SEGMENT, import_sample
from desktop_app.paths import Paths
from ui.books import Books
from ui.consent.stop_dialog import StopDialog
from ui.desk import Desk
from ui.jobs import JobRunner
from ui.main_window import MainWindow
from ui.passphrase import PassphraseDialog
from ui.settings.passphrase_dialog import NewPassphraseDialog

if TYPE_CHECKING:
    from ui.page import State

SHOP = "Sokha Mart"
CAMPAIGN = "Water Festival"
MESSAGES = {
    "en": "Dear {name|customer}, 20% off skincare until Sunday. To stop, call 012 999 888.",
    "km": ("បង{name} ផ្សារសុខា បញ្ចុះតម្លៃ 20% ដល់ថ្ងៃអាទិត្យ។ សុំឈប់ ហៅ 012 999 888"),
}
LONG_NAME = "លោកស្រី ប្រាក់ ស្រីល័ក្ខ ឧត្តមបញ្ញា"


class Stage:
    """A window on a book of its own."""

    def __init__(self, gallery: GalleryApp) -> None:
        os.environ["BANHCHI_DATA"] = str(gallery.folder)
        self.book = Book.open(gallery.folder / "contacts.banhchi", paths=Paths.of_user())
        self.book.shop_name = SHOP
        gallery.closing.callback(self._close)
        self._fill(gallery)
        settings = QSettings(str(gallery.folder / "window.ini"), QSettings.Format.IniFormat)
        self.desk = Desk(self.book, gallery.theme, gallery.i18n, settings, JobRunner(), gallery.app)
        self.desk.books = Books(self.desk, lambda _file, _wrong: None)
        self.window = MainWindow(self.desk)

    def _fill(self, gallery: GalleryApp) -> None:
        if gallery.state == "empty":
            self.book.mark_started()
            return
        import_sample(self.book)
        self.book.store.set_meta("sample", "0")
        self.book.segments.save(SEGMENT, RULE)
        message = MESSAGES[gallery.i18n.language]
        self.book.campaigns.new(CAMPAIGN, "sms", [SEGMENT], [], message)
        if gallery.state == "crowded":
            self._crowd()

    def _crowd(self) -> None:
        book = self.book
        for number in range(24):
            book.contacts.add(
                {"full_name": f"{LONG_NAME} {number}", "latin_name": "Prak Sreyleak Outdompanha"},
                [
                    PointInput("phone", f"0123456{number:02}"),
                    PointInput("phone", f"0978884{number:03}"),
                    PointInput("email", f"a.very.long.address.number{number}@example.com"),
                    PointInput("telegram", f"@sreyleak_{number}"),
                ],
                tags=["VIP", "Wholesale", "Skincare", "Baby", LONG_NAME],
            )
            book.segments.save(f"{LONG_NAME} {number}", RULE)
            book.campaigns.duplicate(CAMPAIGN)

    def _close(self) -> None:
        self.desk.runner.stop()
        self.book.close()


def page(key: str, state: Callable[[Stage], State] | None = None) -> Callable[..., QWidget]:
    """A page inside the real window."""

    def build(gallery: GalleryApp) -> QWidget:
        stage = Stage(gallery)
        stage.window.show_page(key, dict(state(stage)) if state else None)
        return stage.window

    return build


def first_start(gallery: GalleryApp) -> QWidget:
    return page("first_start")(gallery)


def _first_contact(stage: Stage) -> State:
    ids = stage.book.contacts.first_ids(ContactQuery(), 12)
    summary = stage.book.consent.summary(ids)
    granted = [i for i in ids if "granted" in summary[i].values()]
    return {"contact": (granted or ids)[0]}


def _segment(_stage: Stage) -> State:
    return {"name": SEGMENT}


def _campaign(_stage: Stage) -> State:
    return {"name": CAMPAIGN}


def history(gallery: GalleryApp) -> QWidget:
    stage = Stage(gallery)
    stage.window.show_page("contacts")
    stage.window.resize(1440, 900)
    stage.window.show_history()
    return stage.window


def stop_dialog(gallery: GalleryApp) -> QWidget:
    stage = Stage(gallery)
    return StopDialog(stage.desk, None, "012 345 678")


def locked(gallery: GalleryApp) -> QWidget:
    return PassphraseDialog(gallery.theme, None, Path("contacts.banhchi"), wrong=True)


def new_passphrase(gallery: GalleryApp) -> QWidget:
    return NewPassphraseDialog(gallery.theme, QApplication.activeWindow(), change=False)


def scenes() -> list[Scene]:
    """All of them, in the order a person would meet them."""
    return [
        Scene("first-start", first_start, ("empty",)),
        Scene("home", page("home"), ("empty", "usual", "crowded")),
        Scene("contacts", page("contacts"), ("empty", "usual", "crowded")),
        Scene("contacts-person", page("contacts", _first_contact), ("usual", "crowded")),
        Scene("import", page("import"), ("usual",)),
        Scene("segments", page("segments"), ("empty", "usual", "crowded")),
        Scene("segment-builder", page("segments", _segment), ("usual",)),
        Scene("campaigns", page("campaigns"), ("empty", "usual", "crowded")),
        Scene("campaign", page("campaigns", _campaign), ("usual",)),
        Scene("settings", page("settings"), ("usual",)),
        Scene("history", history, ("usual",)),
        Scene("stop-dialog", stop_dialog, ("usual",), own_size=True),
        Scene("locked", locked, ("usual",), own_size=True),
        Scene("new-passphrase", new_passphrase, ("usual",), own_size=True),
    ]
