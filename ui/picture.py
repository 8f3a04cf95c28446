"""The window drawn off screen, to prove that this computer can: fonts, words, icon, all pages.

What is looked at is whether something was drawn, not whether it is beautiful.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QSettings, qInstallMessageHandler
from PySide6.QtGui import QFontDatabase, QImage

from desktop_app import languages
from desktop_app.book import Book
from desktop_app.errors import UserError
from ui.app import make_application, make_desk, make_look
from ui.desk.jobs import JobRunner
from ui.desk.places import ShowContacts
from ui.look.fonts import FAMILIES
from ui.shell.main_window import MainWindow
from ui.shell.rooms import PAGES

_SIZE = (1280, 800)
_PATIENCE = 20.0  # seconds a page may take to fetch what it shows
_FEWEST_COLOURS = 40  # text with smooth edges has hundreds, an empty page a handful
_STEP = 3  # pixels between those that are looked at


def draw_window(book: Book, picture: Path) -> None:
    """Draws every page in the first of the languages, Khmer, and keeps the picture of the contacts.

    The book stays open. Raises UserError ``self_test.no_fonts``, ``self_test.no_words`` or
    ``self_test.empty_page``.
    """
    app = make_application("-platform", "offscreen")
    settings = QSettings(str(picture.with_suffix(".ini")), QSettings.Format.IniFormat)
    settings.setValue("language", languages.codes()[0])
    theme, i18n = make_look(app, settings)
    if not set(FAMILIES) <= set(QFontDatabase.families()) or app.windowIcon().isNull():
        raise UserError("self_test.no_fonts")
    if QCoreApplication.translate("MainWindow", "Contacts") == "Contacts":
        raise UserError("self_test.no_words")
    desk = make_desk(app, book, settings, theme, i18n)
    window = MainWindow(desk)
    try:
        with _nothing_hidden():
            window.resize(*_SIZE)
            window.show()
            for key, page in PAGES.items():
                window.show_page(page.start)
                _settle(desk.runner)
                image = window.grab().toImage()
                if _colours(image) < _FEWEST_COLOURS:
                    raise UserError("self_test.empty_page", page=key)
                if key == ShowContacts.page:
                    image.save(str(picture))
    finally:
        desk.runner.stop()
        window.close()
        settings.sync()  # else it would be written when its folder is gone


@contextmanager
def _nothing_hidden() -> Iterator[None]:
    """Raises what went wrong inside a slot, which Qt would only print; what Qt remarks of its off
    screen platform says nothing about this computer.
    """
    raised: list[BaseException] = []

    def keep(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        raised.append(error)

    before, sys.excepthook = sys.excepthook, keep
    heard = qInstallMessageHandler(lambda *_: None)
    try:
        yield
    finally:
        sys.excepthook = before
        qInstallMessageHandler(heard)
    if raised:
        raise raised[0]


def _settle(runner: JobRunner) -> None:
    """Until what the page asked for is there."""
    end = time.monotonic() + _PATIENCE
    while True:
        QCoreApplication.processEvents()
        if not runner.busy or time.monotonic() > end:
            return
        time.sleep(0.01)


def _colours(image: QImage) -> int:
    across, down = range(0, image.width(), _STEP), range(0, image.height(), _STEP)
    return len({image.pixel(x, y) for y in down for x in across})
