"""The window on small screens: it opens inside the work area, and no page is wider or taller."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QScrollArea

from desktop_app.demo import import_sample
from ui.kit import Dialog
from ui.kit.work_area import SMALLEST, moved_inside
from ui.shell.main_window import MainWindow
from ui.shell.rooms import PAGES

LAPTOP = QSize(1366, 698)  # 1366x768 less taskbar and title bar


@pytest.fixture
def window(desk, qtbot):
    import_sample(desk.book)
    shown = MainWindow(desk)
    qtbot.addWidget(shown)
    yield shown
    desk.i18n.set_language("en")
    qtbot.waitUntil(lambda: not desk.runner.busy, timeout=20_000)


def test_a_new_window_opens_inside_the_work_area(window) -> None:
    # the screen of the tests is 800 pixels wide and high, smaller than any window wants to be
    area = QGuiApplication.primaryScreen().availableGeometry()
    window.show()
    assert area.contains(window.frameGeometry())


def test_a_window_left_on_a_larger_screen_comes_back_inside(desk, window, qtbot) -> None:
    window.setGeometry(3000, 2000, 1900, 1000)
    desk.settings.setValue("geometry", window.saveGeometry())
    again = MainWindow(desk)
    qtbot.addWidget(again)
    again.show()
    assert QGuiApplication.primaryScreen().availableGeometry().contains(again.frameGeometry())


@pytest.mark.parametrize(
    ("box", "at"),
    [
        (QRect(10, 10, 100, 100), QPoint(10, 10)),
        (QRect(-50, 900, 100, 100), QPoint(0, 700)),
        (QRect(950, -20, 100, 100), QPoint(900, 0)),
        (QRect(-5, 5, 2000, 2000), QPoint(0, 0)),
    ],
)
def test_a_box_moves_no_more_than_it_must(box: QRect, at: QPoint) -> None:
    assert moved_inside(box, QRect(0, 0, 1000, 800)) == at


@pytest.mark.parametrize("size", [SMALLEST, LAPTOP], ids=["900x540", "1366x698"])
@pytest.mark.parametrize("language", ["en", "km"])
def test_every_page_fits_small_windows(desk, window, qtbot, size, language) -> None:
    desk.i18n.set_language(language)
    window.rebuild()
    window.show()
    for key in PAGES:
        window.setMinimumSize(SMALLEST)
        window.resize(LAPTOP)
        window.show_page(PAGES[key].start)
        window.resize(size)
        qtbot.waitUntil(lambda: not desk.runner.busy, timeout=20_000)
        assert window.size() == size, f"{key} widens the window"
        assert outside(window) == [], key


def outside(window: MainWindow) -> list[str]:
    """Buttons, but those that can be scrolled to, of which not all is inside the window."""
    found = []
    for button in window.page().findChildren(QAbstractButton):
        if not button.isVisibleTo(window) or scrolls(button):
            continue
        box = QRect(button.mapTo(window, QPoint()), button.size())
        if not window.rect().contains(box):
            found.append(f"{button.objectName() or button.text()} {box}")
    return found


def scrolls(button: QAbstractButton) -> bool:
    above = button.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            return True
        above = above.parentWidget()
    return False


def test_a_dialog_stays_on_the_screen(desk, window, qtbot) -> None:
    window.show()
    window.move(600, 600)
    dialog = Dialog(desk.theme, window, "Remove 42 people")
    qtbot.addWidget(dialog)
    dialog.show()
    assert QGuiApplication.primaryScreen().availableGeometry().contains(dialog.geometry())
