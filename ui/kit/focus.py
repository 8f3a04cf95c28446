"""The focus ring for the keyboard: an overlay, so nothing inside a widget moves.

Fields and tables draw their own focus; the ring leaves them alone.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QWidget,
)

from ui.kit.base import PaintButton
from ui.kit.paint import outline
from ui.look.theme import Theme

_OUT = 4
_OWN_FOCUS = (QLineEdit, QAbstractScrollArea, QAbstractItemView, QAbstractSpinBox, QComboBox)
_MOVES = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide)


def _radius(widget: QWidget) -> int:
    """The corner radius of a widget, -1 if it gets no ring."""
    own = widget.property("ringRadius")
    if own is not None:
        return int(own)
    if isinstance(widget, _OWN_FOCUS):
        return -1
    if isinstance(widget, PaintButton):
        return -1 if widget.ring is None else widget.ring
    return 8


def _wants_ring(widget: QWidget) -> bool:
    return bool(widget.property("byKeyboard")) and _radius(widget) >= 0


class FocusRing(QWidget):
    """FocusRing.install(window, theme), once per window; the kit's dialogs do it themselves.

    Shown only if the focus came by Tab, Backtab or a shortcut, on widgets that call `note_focus`:
    every control of the kit that does not draw its own focus.
    """

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._theme, self._over = theme, window
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus)
        theme.changed.connect(self.update)

    @staticmethod
    def install(window: QWidget, theme: Theme) -> FocusRing:
        """Put a ring over a window."""
        return FocusRing(window, theme)

    @property
    def target(self) -> QWidget | None:
        """The widget inside the ring, None if the ring is hidden."""
        return self._target

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES and self._target is not None:
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._target is None:
            return
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline(p, self._theme.color("focus"), 2)
        radius = _radius(self._target) + 3
        p.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)
        p.end()

    def _on_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        window = self._over
        self._unwatch()
        self._target = None
        if new is None or new.window() is not window or not _wants_ring(new):
            self.hide()
            return
        self._target = new
        self._watch(new)
        self._place()

    def _watch(self, widget: QWidget) -> None:
        window = self._over
        step: QWidget | None = widget
        while step is not None and step is not window:
            step.installEventFilter(self)
            self._watched.append(step)
            step = step.parentWidget()

    def _unwatch(self) -> None:
        for widget in self._watched:
            try:
                widget.removeEventFilter(self)
            except RuntimeError:
                # The C++ object is already deleted: pages are deleted while they have the focus.
                continue
        self._watched = []

    def _place(self) -> None:
        target, window = self._target, self._over
        if target is None or not target.isVisible():
            self.hide()
            return
        spot = target.mapTo(window, QPoint(0, 0))
        box = QRect(spot, target.size()).adjusted(-_OUT, -_OUT, _OUT, _OUT)
        self.setGeometry(box)
        room = self._room(target, window).translated(-box.topLeft())
        if room.contains(self.rect()):
            self.clearMask()
        else:
            self.setMask(QRegion(room & self.rect()))
        self.raise_()
        self.setVisible(not (room & self.rect()).isEmpty())

    def _room(self, target: QWidget, window: QWidget) -> QRect:
        """The part of the window in which scroll areas show the target."""
        room = window.rect()
        step = target.parentWidget()
        while step is not None and step is not window:
            if isinstance(step.parentWidget(), QAbstractScrollArea):
                room &= QRect(step.mapTo(window, QPoint(0, 0)), step.size())
            step = step.parentWidget()
        return room
