"""While something long is written the window goes on; what was typed meanwhile is written after it.

That no code of the window writes on its thread is held for all tests by tests/conftest.py.
"""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from ui.desk.places import NewCampaign, ShowHome, ShowSettings
from ui.shell.main_window import MainWindow
from ui.shell.rooms import PAGES


@pytest.fixture
def window(desk, qtbot):
    desk.book.mark_started()
    desk.book.contacts.add({"full_name": "Dara"}, [])
    shown = MainWindow(desk)
    qtbot.addWidget(shown)
    shown.resize(1024, 700)
    shown.show()
    qtbot.waitExposed(shown)
    return shown


def test_every_page_opens_during_a_long_write(window, desk, qtbot, long_write) -> None:
    for page in PAGES.values():
        window.show_page(page.start)
        qtbot.wait(20)
        assert window.current == page.key
    long_write.set()
    qtbot.waitUntil(lambda: not desk.runner.busy)


def test_a_name_typed_during_a_long_write_is_kept_after_it(window, desk, qtbot, long_write) -> None:
    window.show_page(ShowSettings())
    name = window.page().findChild(QLineEdit, "shop_name")
    name.setText("Sokha Mart")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    assert desk.book.shop_name == ""
    long_write.set()
    qtbot.waitUntil(lambda: desk.book.shop_name == "Sokha Mart")


def test_a_campaign_is_left_during_a_long_write_and_kept_after_it(
    window, desk, qtbot, long_write
) -> None:
    window.show_page(NewCampaign())
    name = window.page().face.header.name
    name.selectAll()
    qtbot.keyClicks(name, "Water festival")
    window.show_page(ShowHome())
    assert desk.book.campaigns.all() == []
    long_write.set()
    qtbot.waitUntil(lambda: [one.name for one in desk.book.campaigns.all()] == ["Water festival"])


def test_a_name_typed_at_the_very_end_is_kept(window, desk, qtbot, long_write) -> None:
    window.show_page(ShowSettings())
    name = window.page().findChild(QLineEdit, "shop_name")
    name.setText("Sokha Mart")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    window.close()
    threading.Timer(0.2, long_write.set).start()
    desk.runner.stop()
    assert desk.book.shop_name == "Sokha Mart"
