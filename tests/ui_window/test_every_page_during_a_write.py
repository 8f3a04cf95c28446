"""While something is written for seconds, every page opens, and shows what the book holds.

That no code of the window waits for the file is held for all tests by tests/conftest.py; here not
even a single look at the book is allowed on the window's thread, whoever takes it.
"""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QWidget

from desktop_app.campaigns.model import Draft
from desktop_app.contacts.model import Identifier, PointInput
from desktop_app.store.store import Store
from ui.shell.main_window import MainWindow
from ui.shell.rooms import PAGES

NAME, NUMBER = "សុខ ដារ៉ា", "012 345 678"
RULE = {"all": [{"field": "province", "op": "is", "value": "12"}]}

# what of the book stands on each page; "" where a page shows nothing of it
SHOWN = {
    "first_start": "",
    "home": "Sokha Mart",
    "contacts": NAME,
    "import": "",
    "segments": "Phnom Penh VIP",
    "campaigns": "Water festival",
    "cleanup": "1 person",
    "consent": "1 on the do-not-contact list",
    "collecting": "I agree to get news",
    "duplicates": "",
    "settings": "Sokha Mart",
}


@pytest.fixture
def window(desk, qtbot):
    book = desk.book
    book.mark_started()
    book.shop_name = "Sokha Mart"
    book.contacts.add({"full_name": NAME, "province": "12"}, [PointInput("phone", NUMBER)])
    book.segments.save("Phnom Penh VIP", RULE)
    chosen = book.campaigns.segments_named(["Phnom Penh VIP"])
    book.campaigns.new(Draft("Water festival", "sms", segments=chosen, message="Hello"))
    book.consent.wordings.add("marketing", "en", "I agree to get news of the shop.")
    book.consent.stop([Identifier("phone", "+85512345678")])
    book.backups.make("manual")
    shown = MainWindow(desk)
    qtbot.addWidget(shown)
    shown.resize(1280, 800)
    shown.show()
    qtbot.waitExposed(shown)
    qtbot.waitUntil(lambda: not desk.runner.busy, timeout=20_000)
    return shown


@pytest.fixture
def looks(window, monkeypatch):
    """Every look at the book on the window's thread from now on."""
    found: list[str] = []
    own = threading.current_thread()

    def counted(name: str):
        function = getattr(Store, name)

        def call(*arguments, **options):
            if threading.current_thread() is own:
                found.append(name)
            return function(*arguments, **options)

        return call

    for name in ("read", "write", "set_meta", "quiet"):
        monkeypatch.setattr(Store, name, counted(name))
    return found


def words_on(page: QWidget) -> str:
    """All that a page says, the rows of its tables included."""
    found = []
    for one in (page, *page.findChildren(QWidget)):
        if one.isVisible():
            said = getattr(one, "text", None)
            found += [one.accessibleName(), str(said()) if callable(said) else ""]
            if isinstance(one, QAbstractItemView) and one.model() is not None:
                cells = one.model()
                found += [
                    str(cells.index(row, column).data(Qt.ItemDataRole.DisplayRole))
                    for row in range(cells.rowCount())
                    for column in range(cells.columnCount())
                ]
    return "\n".join(found)


def test_every_page_shows_its_content_during_a_write(
    window, desk, qtbot, looks, long_write
) -> None:
    assert set(SHOWN) == set(PAGES)
    for key, wanted in SHOWN.items():
        window.show_page(PAGES[key].start)
        qtbot.waitUntil(lambda wanted=wanted: wanted in words_on(window.page()), timeout=10_000)
        assert desk.runner.busy
    assert looks == []
