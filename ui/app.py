"""Composition root: translator, theme, book, window."""

from __future__ import annotations

import gc
import sys
from contextlib import suppress
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import cast

from PySide6.QtCore import QCoreApplication, QSettings, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app import languages
from desktop_app.book import Book, is_loss
from desktop_app.consent.upkeep.service import DERIVED
from desktop_app.errors import Cancelled, UserError, bug_report
from desktop_app.paths import Paths
from desktop_app.resources import resource
from ui.desk.desk import Desk
from ui.desk.jobs import JobRunner
from ui.kit import ErrorDialog
from ui.look.i18n import I18n, system_language
from ui.look.theme import Mode, Theme, system_mode
from ui.shared.keys import ask_for_key, mend_at_start
from ui.shell.books import Books, open_book
from ui.shell.main_window import MainWindow
from ui.shell.notices import tell_notices
from ui.shell.passphrase import ask_passphrase
from ui.shell.recovery import RecoverDialog


def make_application(*options: str) -> QApplication:
    """The QApplication of this process, with its names and icon set; ``options`` are Qt's own."""
    app = QApplication.instance() or QApplication([*sys.argv[:1], *options])
    assert isinstance(app, QApplication)
    app.setApplicationName("Banhchi")
    app.setDesktopFileName("banhchi")
    icon = QIcon()
    for file in sorted(resource("icon").glob("banhchi-*.png")):
        icon.addFile(str(file))
    app.setWindowIcon(icon)
    return app


def make_desk(app: QApplication, book: Book, settings: QSettings, theme: Theme, i18n: I18n) -> Desk:
    """The desk around a book, in the look that ``make_look`` gave."""
    desk = Desk(book, theme, i18n, settings, JobRunner(), app)
    desk.books = Books(desk, lambda file, wrong: ask_passphrase(theme, _active(app), file, wrong))
    return desk


def make_look(app: QApplication, settings: QSettings) -> tuple[Theme, I18n]:
    """Theme and language that were chosen last, or the system's; applied. Once a process: a
    second translator would stay behind when the language is switched.
    """
    mode = str(settings.value("mode", system_mode(app)))
    theme = Theme(cast("Mode", mode if mode in ("light", "dark") else "light"))
    theme.apply(app)
    language = str(settings.value("language", system_language()))
    return theme, I18n(app, language if language in languages.codes() else languages.SOURCE)


def open_settings(paths: Paths) -> QSettings:
    """What the window remembers of itself; nothing about people."""
    with suppress(OSError):  # a disk that takes nothing is told when the book opens
        paths.data.mkdir(parents=True, exist_ok=True)
    return QSettings(str(paths.data / "window.ini"), QSettings.Format.IniFormat)


def run(book_path: Path | None = None) -> int:
    """Opens the window on the user's book, or another, and returns the exit status."""
    app = make_application()
    paths = Paths.of_user()
    settings = open_settings(paths)
    theme, i18n = make_look(app, settings)
    path = book_path or paths.default_book

    def ask(file: Path, wrong: bool) -> str | None:
        return ask_passphrase(theme, None, file, wrong)

    try:
        book = open_book(path, ask, partial(mend_at_start, theme, i18n))
    except UserError as error:
        if error.code == "book.in_use":
            Book.call_holder(path)
            return 0
        if not is_loss(path, error):
            _refuse(theme, i18n, error)
            return 1
        recovery = RecoverDialog(theme, i18n, path, error, ask)
        recovery.exec()
        book = recovery.book
    if book is None:
        return 0
    desk = make_desk(app, book, settings, theme, i18n)
    window = MainWindow(desk)
    _report_bugs(desk)
    look_after(desk, window)
    window.show()
    QTimer.singleShot(0, window, lambda: tell_notices(desk, window))
    QTimer.singleShot(0, window, lambda: ask_for_key(desk, window))
    spare_the_collector()
    status = app.exec()
    desk.runner.stop()
    desk.book.close()
    return status


def spare_the_collector() -> None:
    """Takes what the program itself is made of out of what Python looks through for garbage: each
    full look of some 50 ms stood the window still, while the work beside it makes most of them."""
    gc.freeze()


def _refuse(theme: Theme, i18n: I18n, error: UserError) -> None:
    translate = QCoreApplication.translate
    title = translate("Start", "The list could not be opened")
    close = translate("Start", "Close")
    ErrorDialog(theme, None, title, i18n.words.of(error), close).exec()


def _report_bugs(desk: Desk) -> None:
    """An exception inside a slot is a bug: the person gets a report, the program goes on."""

    def show(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        # a read that a closed book refused: the page that asked is about to be built anew
        if desk.feedback is not None and not isinstance(error, Cancelled):
            desk.feedback.bug(bug_report(error))

    sys.excepthook = show


def _repaired(book: Book) -> list[str]:
    book.consent.upkeep.repair()
    return book.check()


def look_after(desk: Desk, window: QWidget) -> None:
    """The day's backup, and a look at the file when the last end was not clean.

    Problems of what is derived from an intact ledger are repaired without a question; of others,
    each is told in its own words.
    """

    def found(problems: list[str]) -> None:
        if problems and DERIVED.issuperset(problems):
            desk.write(desk, lambda book, job: _repaired(book), told)
        else:
            told(problems)

    def told(problems: list[str]) -> None:
        if problems:
            title = QCoreApplication.translate("Start", "Check the list")
            close = QCoreApplication.translate("Start", "Close")
            words = "\n\n".join(desk.problem(code) for code in problems)
            ErrorDialog(desk.theme, window, title, words, close).open()

    if desk.book.unclean_end:
        desk.read(desk, lambda book, job: book.check(), found)
    if desk.facts.people:
        desk.write(desk, lambda book, job: book.backups.make_daily())


def _active(app: QApplication) -> QWidget | None:
    return app.activeWindow()


def main() -> int:
    """``python -m ui.app [BOOK]``."""
    return run(Path(sys.argv[1]) if len(sys.argv) > 1 else None)


if __name__ == "__main__":
    sys.exit(main())
