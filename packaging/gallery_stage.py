"""A window with its own book, for the scenes of pages."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

from gallery_kit import GalleryApp
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop_app.book import Book
from desktop_app.campaigns.model import Draft
from desktop_app.contacts.model import PointInput
from desktop_app.demo import RULE, SEGMENT, import_sample
from desktop_app.paths import Paths
from ui.desk.desk import Desk
from ui.desk.jobs import JobRunner
from ui.shell.books import Books
from ui.shell.main_window import MainWindow

SHOP = "Sokha Mart"
PATIENCE = 20.0
CAMPAIGN = "Water Festival"
LONG_NAME = "លោកស្រី ប្រាក់ ស្រីល័ក្ខ ឧត្តមបញ្ញា"
MESSAGES = {
    "en": "Dear {name|customer}, 20% off skincare until Sunday. To stop, call 012 999 888.",
    "km": ("បង{name} ផ្សារសុខា បញ្ចុះតម្លៃ 20% ដល់ថ្ងៃអាទិត្យ។ សុំឈប់ ហៅ 012 999 888"),
}


class Stage:
    """A window with its own book."""

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
        segments = self.book.campaigns.segments_named([SEGMENT])
        self.book.campaigns.new(Draft(CAMPAIGN, "sms", segments=segments, message=message))
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

    def export(self, target: Path) -> None:
        """Writes the file of the campaign."""
        draft = self.book.campaigns.get(CAMPAIGN)
        assert isinstance(draft, Draft)
        plan = self.book.campaigns.plan(draft)
        self.book.campaigns.export(plan, "generic", target, None, self.desk.say)

    def _close(self) -> None:
        # pages query the core shortly after the last decision: they must end before the book closes
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.desk.runner.stop()
        self.book.close()


def until(ready: Callable[[], bool]) -> None:
    """Runs the event loop until the condition is true; a scene that never gets there is an
    error."""
    end = time.monotonic() + PATIENCE
    while not ready():
        if time.monotonic() > end:
            raise TimeoutError("the scene did not come about")
        QCoreApplication.processEvents()


def press(root: QWidget, name: str) -> None:
    button = next(b for b in root.findChildren(QAbstractButton, name) if b.isVisibleTo(root))
    button.click()
