"""What tests share: a book in a folder of its own, and the desk around it for the window."""

from __future__ import annotations

import functools
import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from types import FrameType

import pytest
from hypothesis import settings as hypothesis_settings
from PySide6.QtCore import QTimer

# where a failure would stop somebody else's work the examples are always the same ones; on a
# developer's machine every run looks at others
hypothesis_settings.register_profile("ci", derandomize=True, deadline=None)
hypothesis_settings.register_profile("here", deadline=None)
hypothesis_settings.load_profile("ci" if os.environ.get("CI") else "here")

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from desktop_app.book import Book  # noqa: E402
from desktop_app.paths import Paths  # noqa: E402
from tests.feedback import Told  # noqa: E402
from tests.shop import Clock, Shop, open_book  # noqa: E402


@pytest.fixture(autouse=True)
def own_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """No test touches the data of whoever runs it."""
    folder = tmp_path / "data"
    monkeypatch.setenv("BANHCHI_DATA", str(folder))
    monkeypatch.delenv("BANHCHI_BOOK", raising=False)
    return folder


@pytest.fixture(autouse=True, scope="session")
def nobody_waits_for_the_writer():
    """Fails what makes the window wait for the file of the book: during an import that is minutes.

    No code of the window reads or writes on its own thread, and no reader writes. A book is opened,
    with a first look at its facts, and closed where no page is shown; jobs are the runner's own
    affair, and who hears of a change is on the thread that wrote.
    """
    from desktop_app.store.store import Store

    tests = Path(__file__).resolve().parent
    root = tests.parent
    window, runner = str(root / "ui") + os.sep, str(root / "ui" / "desk" / "jobs.py")
    store = str(root / "desktop_app" / "store" / "store.py")
    book, facts = str(root / "desktop_app" / "book.py"), str(root / "desktop_app" / "facts.py")
    opening = {(book, "open"), (book, "recover"), (book, "close"), (facts, "facts_of")}

    def check() -> None:
        frame: FrameType | None = sys._getframe(2)
        while frame is not None:
            code, outer = frame.f_code, frame.f_back
            file = code.co_filename
            of_test = file.startswith(str(tests)) and file != __file__
            if file == runner or of_test or (file, code.co_name) in opening:
                return
            told = outer is not None and outer.f_code.co_filename == store
            # a function that is handed a book may be called by a test itself
            handed = "book" in code.co_varnames[: code.co_argcount]
            if file.startswith(window) and not told and not handed:
                place = f"{file}:{frame.f_lineno}"
                raise AssertionError(f"{place} waits for the file on the window's thread")
            frame = outer

    def checked(function, writes: bool):
        @functools.wraps(function)
        def call(*arguments, **options):
            thread = threading.current_thread()
            if thread is threading.main_thread():
                check()
            elif writes and thread.name.startswith("read"):
                raise AssertionError("a read waits for the writer")
            return function(*arguments, **options)

        return call

    patch = pytest.MonkeyPatch()
    for name in ("read", "write", "set_meta", "quiet"):
        patch.setattr(Store, name, checked(getattr(Store, name), writes=name != "read"))
    yield
    patch.undo()


@pytest.fixture
def paths(own_data_folder: Path) -> Paths:
    return Paths(own_data_folder, own_data_folder)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def book(tmp_path: Path, clock: Clock, paths: Paths) -> Iterator[Book]:
    opened = open_book(tmp_path / "shop.banhchi", clock, paths)
    yield opened
    opened.close()


@pytest.fixture
def shop(book: Book) -> Shop:
    return Shop(book)


@pytest.fixture
def settings(tmp_path: Path):
    from PySide6.QtCore import QSettings

    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def desk(qapp, book, settings):
    """The real desk, in English and light, around a real book."""
    from ui.app import make_desk, make_look

    settings.setValue("language", "en")
    settings.setValue("mode", "light")
    desk = make_desk(qapp, book, settings, *make_look(qapp, settings))
    yield desk
    desk.runner.stop()
    desk.book.close()
    desk.deleteLater()


@pytest.fixture
def told(desk) -> Told:
    """What pages tell that are shown without the window."""
    desk.feedback = Told()
    return desk.feedback


class Opened:
    """The real window on screen, and how one waits for it."""

    def __init__(self, desk, qtbot) -> None:
        from ui.shell.main_window import MainWindow

        self._desk, self._qtbot = desk, qtbot
        self.window = MainWindow(desk)
        qtbot.addWidget(self.window)
        self.window.resize(1280, 800)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    def settle(self) -> None:
        """Waits until nothing is read or written any more, and what came of it is shown."""
        calm = 0
        while calm < 3:
            self._qtbot.waitUntil(self._still, timeout=20_000)
            self._qtbot.wait(5)
            calm = calm + 1 if self._still() else 0

    def _still(self) -> bool:
        timers = self.window.page().findChildren(QTimer)
        waits = any(timer.isSingleShot() and timer.isActive() for timer in timers)
        return not self._desk.runner.busy and not waits


@pytest.fixture
def open_window(desk, qtbot):
    """Opens the window once the room has its people; what it still reads is waited for."""
    yield lambda: Opened(desk, qtbot)
    desk.i18n.set_language("en")
    qtbot.waitUntil(lambda: not desk.runner.busy, timeout=20_000)
