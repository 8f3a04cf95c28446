"""Where a window may stand: inside the part of the screen that no taskbar covers."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

SMALLEST = QSize(900, 540)
"""The size every page works at: what a laptop of 1366x768 leaves of the screen at 150 %."""

# The title bar and borders of the window manager, in pixels: they are not known before the window
# is shown. A few pixels too many do no harm.
_FRAME = QMargins(8, 34, 8, 8)


def keep_inside(window: QWidget, *, centred: bool = False) -> None:
    """Shrinks and moves a window that is not shown yet until its frame lies in the work area.

    ``centred``: the window has no place of its own yet and goes into the middle of the screen.
    """
    at = window.geometry().center()
    screen = QGuiApplication.screenAt(at) or QGuiApplication.primaryScreen()
    if screen is None:
        return
    work_area = screen.availableGeometry()
    room = work_area.marginsRemoved(_FRAME).size()
    window.setMinimumSize(SMALLEST.boundedTo(room))
    window.resize(window.size().boundedTo(room))
    frame = QRect(window.pos(), window.size().grownBy(_FRAME))
    if centred:
        frame.moveCenter(work_area.center())
    if centred or not work_area.contains(frame):
        window.move(moved_inside(frame, work_area))


def moved_inside(box: QRect, area: QRect) -> QPoint:
    """Where the box begins when it is moved as little as possible to lie in the area; the top
    left corner stays in sight where the box is larger."""
    left = max(area.left(), min(box.left(), area.right() + 1 - box.width()))
    top = max(area.top(), min(box.top(), area.bottom() + 1 - box.height()))
    return QPoint(left, top)
