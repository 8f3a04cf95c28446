"""Keeps windows inside the work area, the part of the screen that no taskbar covers."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

SMALLEST = QSize(900, 540)
"""The smallest window size for all pages: a laptop of 1366x768 has this much space at 150 %."""

# The title bar and borders of the window manager, in pixels: unknown before the window is shown. A
# few pixels too many do no harm.
_FRAME = QMargins(8, 34, 8, 8)


def keep_inside(window: QWidget, *, centred: bool = False) -> None:
    """Shrinks and moves a window before it is shown until its frame is inside the work area.

    ``centred``: the window has no position yet and goes to the middle of the screen.
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
    """The position of the box after the smallest move into the area. If the box is larger, its top
    left corner stays visible."""
    left = max(area.left(), min(box.left(), area.right() + 1 - box.width()))
    top = max(area.top(), min(box.top(), area.bottom() + 1 - box.height()))
    return QPoint(left, top)
