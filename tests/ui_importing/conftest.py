"""The import page on a real desk with a real book, and files to import."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from ui.desk.desk import Desk
from ui.desk.jobs import JobRunner
from ui.desk.places import ImportFiles, ImportPlace, ShowImport
from ui.importing.draft import Draft
from ui.importing.page import ImportPage
from ui.look.i18n import I18n
from ui.look.theme import Theme

PEOPLE = """Name,Tel,OK SMS?,Birthday,Note
ចាន់ សុភា,12345678,yes,14/02/1991,
Sok Dara,010 458 221,no,12/5/2532,
Heng Sreymom,077902118.0,yes,,likes tea
Heng Sreymom,077 902 118,yes,,
Total,,,,
"""


@pytest.fixture
def desk(qapp, book, settings):
    """The real desk without the window around it, so that this room is tried alone."""
    theme = Theme("light")
    theme.apply(qapp)
    made = Desk(book, theme, I18n(qapp, "en"), settings, JobRunner())
    yield made
    made.runner.stop()


@pytest.fixture
def people(tmp_path: Path) -> Path:
    path = tmp_path / "people.csv"
    path.write_text(PEOPLE, encoding="utf-8")
    return path


class Wizard:
    """Walks through the page as a person would, and waits for the core where one has to."""

    def __init__(self, desk: Desk, qtbot) -> None:
        self.desk, self.qtbot = desk, qtbot
        self.page: ImportPage | None = None
        self._pages: list[ImportPage] = []

    def open(self, place: ImportPlace | None = None, kept: Draft | None = None) -> ImportPage:
        self.close()  # the window has one page at a time, too
        page = ImportPage(self.desk, place or ShowImport(), kept)
        self._pages.append(page)
        page.resize(1100, 760)
        page.show()
        self.page = page
        self.rest()
        return page

    def close(self) -> None:
        """Before the book closes: a page asks the core a moment after its last decision."""
        for page in filter(shiboken6.isValid, self._pages):
            page.close()
            page.deleteLater()
        self.rest()

    def read(self, path: Path) -> ImportPage:
        page = self.open(ImportFiles((path,)))
        self.wait(lambda: page.draft.scan is not None or page.draft.error is not None)
        return page

    def to_columns(self, path: Path) -> ImportPage:
        page = self.read(path)
        self.press("next")
        self.wait(lambda: page.draft.plan is not None and bool(page.draft.rows))
        return page

    def to_consent(self, path: Path, source: str = "Counter") -> ImportPage:
        page = self.to_columns(path)
        self.press("next")
        if source:
            self.type("source", source)
        return page

    def to_check(self, path: Path) -> ImportPage:
        page = self.to_consent(path)
        self.press("next")
        self.wait(lambda: page.draft.plan_fits(self.desk.book.region))
        return page

    def to_done(self, path: Path) -> ImportPage:
        page = self.to_check(path)
        self.press("next")
        self.wait(lambda: page.draft.report is not None)
        self.rest()
        return page

    def find(self, name: str):
        self.qtbot.wait(1)  # Qt shows what is new when it comes to it
        found = [w for w in self.page.findChildren(QWidget, name) if w.isVisible()]
        assert len(found) == 1, f"{name}: {len(found)} on screen"
        return found[0]

    def shows(self, name: str) -> bool:
        self.qtbot.wait(1)
        return any(w.isVisible() for w in self.page.findChildren(QWidget, name))

    def press(self, name: str) -> None:
        self.qtbot.mouseClick(self.find(name), Qt.MouseButton.LeftButton)

    def type(self, name: str, text: str) -> None:
        self.qtbot.keyClicks(self.find(name), text)

    def choose(self, name: str, key: str) -> None:
        """What a click on a line of an open drop-down does."""
        field = self.find(name)
        field.set_key(key)
        field.activated.emit(field.currentIndex())

    def wait(self, until: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(until, timeout=8000)

    def rest(self) -> None:
        """Until nothing is asked of the core any more."""
        self.wait(lambda: not self.desk.runner.busy)
        self.qtbot.wait(1)

    def texts(self) -> str:
        """Every word on screen, for looking something up in it."""
        self.qtbot.wait(1)
        found = [w.text() for w in self.page.findChildren(QLabel) if w.isVisible()]
        found += [w.text() for w in self.page.findChildren(QAbstractButton) if w.isVisible()]
        return "\n".join(found)


@pytest.fixture
def wizard(desk: Desk, told, qtbot):
    made = Wizard(desk, qtbot)
    yield made
    made.close()
