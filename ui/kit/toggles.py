"""Choices made in place: filter chips, segments, check boxes, radio buttons, switches."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QRadioButton,
    QSizePolicy,
    QToolTip,
    QWidget,
)

from ui.kit.base import PaintButton, note_focus
from ui.kit.paint import draw_dashed, draw_glyph, draw_text, inset, no_pen, outline
from ui.kit.tips import plain_tip, set_tip
from ui.look.fonts import text_width
from ui.look.theme import Theme, mix


class FilterChip(PaintButton):
    """A tall pill, 32 px, that is on or off: FilterChip(theme, "VIP", on=True, removable=True).

    `toggled(bool)` as for every checkable button. With `removable` an x is shown; a click on it, or
    Delete or Backspace, emits `removed`. `add=True` makes the dashed "+ Filter" button, which is
    not checkable.
    """

    removed = Signal()
    ring = 16

    def __init__(
        self,
        theme: Theme,
        text: str,
        on: bool = False,
        removable: bool = False,
        add: bool = False,
    ) -> None:
        super().__init__(theme, text)
        self._removable, self._add = removable, add
        self.setCheckable(not add)
        self.setChecked(on)

    def content_size(self) -> QSize:
        extra = 18 if self._removable or self._add else 0
        return QSize(round(text_width(self.text(), 13, 500)) + 28 + extra, 32)

    def paint_button(self, p: QPainter, rect: QRectF) -> None:
        color = self.theme.color
        on = self.isChecked()
        ink = color("accent_text" if on else "text2")
        ground = color("accent_tint" if on else "surface")
        over = color("accent_tint2" if on else "hover")
        if self._add:
            no_pen(p, mix(color("page"), color("hover"), self.hover))
            p.drawRoundedRect(inset(rect), 15.5, 15.5)
            draw_dashed(p, rect, color("control"), 15.5)
        else:
            line = color("accent_tint2" if on else "line_strong")
            outline(p, line, 1, mix(ground, over, self.hover))
            p.drawRoundedRect(inset(rect), 15.5, 15.5)
        area = rect.adjusted(14, 0, -14, 0)
        if self._add:
            draw_glyph(p, QRectF(12, 0, 14, rect.height()), "plus", ink, 13)
            area.setLeft(31)
        if self._removable:
            draw_glyph(p, QRectF(rect.right() - 25, 0, 12, rect.height()), "x-bold", ink, 10)
            area.setRight(rect.right() - 28)
        draw_text(p, area, self.text(), px=13, weight=500, color=ink)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._removable and self.isDown() and event.position().x() >= self.width() - 30:
            self.setDown(False)
            self.removed.emit()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._removable and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
            return
        super().keyPressEvent(event)


class Segmented(QWidget):
    """A few choices, one of which is on: Segmented(theme, [("all", "All of these")], "all").

    A label that starts with "ph:" is an icon ("ph:sun"); give `names` {key: name} for those. Left
    and right arrows move, as in any radio group. `changed(str)` fires on a user's choice.
    """

    changed = Signal(str)

    def __init__(
        self,
        theme: Theme,
        items: Sequence[tuple[str, str]],
        current: str,
        height: int = 32,
        px: int = 13,
        names: dict[str, str] | None = None,
        name: str = "",
        stretch: bool = False,
    ) -> None:
        super().__init__()
        self._theme, self._items, self._current = theme, list(items), current
        self._px, self._height, self._names = px, height, names or {}
        self._over = -1
        self._title = name
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        across = QSizePolicy.Policy.Expanding if stretch else QSizePolicy.Policy.Fixed
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)
        self.setProperty("ringRadius", 8)
        self._tell()
        theme.changed.connect(self.update)

    @property
    def current(self) -> str:
        """The key of the chosen item."""
        return self._current

    def set_current(self, key: str) -> None:
        """Choose without a signal."""
        self._current = key
        self._tell()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(sum(self._widths())) + 4, self._height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def focusInEvent(self, event: QFocusEvent) -> None:
        note_focus(self, event)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Space: 1,
        }.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        keys = [key for key, _ in self._items]
        self._choose(keys[(keys.index(self._current) + step) % len(keys)])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._over = self._at(event.position().toPoint())
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._over = -1
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self._at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index >= 0:
            self._choose(self._items[index][0])

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            index = self._at(event.pos())
            if index >= 0:
                name = self._names.get(self._items[index][0], "")
                QToolTip.showText(event.globalPos(), plain_tip(name))
                return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = self._theme.color
        no_pen(p, color("track"))
        p.drawRoundedRect(QRectF(self.rect()), 8, 8)
        for index, ((key, label), rect) in enumerate(zip(self._items, self._rects(), strict=True)):
            on = key == self._current
            if on:
                outline(p, color("line"), 1, color("surface"))
                p.drawRoundedRect(inset(rect), 6, 6)
            ink = color("text" if on or index == self._over else "text2")
            if label.startswith("ph:"):
                draw_glyph(p, rect, label[3:], ink, 15)
            else:
                draw_text(
                    p, rect, label, px=self._px, weight=500, color=ink, align="center", elide=False
                )
        p.end()

    def _widths(self) -> list[float]:
        return [
            34.0 if label.startswith("ph:") else round(text_width(label, self._px, 500)) + 22.0
            for _, label in self._items
        ]

    def _rects(self) -> list[QRectF]:
        widths = self._widths()
        spare = (self.width() - 4 - sum(widths)) / len(widths)
        rects, x = [], 2.0
        for width in widths:
            rects.append(QRectF(x, 2, width + spare, self.height() - 4))
            x += width + spare
        return rects

    def _at(self, point: QPoint) -> int:
        for index, rect in enumerate(self._rects()):
            if rect.contains(point.toPointF()):
                return index
        return -1

    def _choose(self, key: str) -> None:
        if key != self._current:
            self.set_current(key)
            self.changed.emit(key)

    def _tell(self) -> None:
        label = dict(self._items).get(self._current, "")
        word = self._names.get(self._current, label)
        self.setAccessibleName(f"{self._title}: {word}" if self._title else word)


_MARK_HEIGHT = 26
_LEAST = 180  # pixels of a radio button whose text is longer


def _mark_size(text: str) -> QSize:
    return QSize(round(text_width(text, 14)) + (28 if text else 20), _MARK_HEIGHT)


def _paint_label(p: QPainter, theme: Theme, button: QAbstractButton) -> None:
    rect = QRectF(button.rect()).adjusted(27, 0, 0, 0)
    ink = theme.color("text" if button.isEnabled() else "text3")
    draw_text(p, rect, button.text(), color=ink)


class CheckBox(QCheckBox):
    """CheckBox(theme, "Keep the file name", checked=True). Tristate works as in Qt."""

    def __init__(self, theme: Theme, text: str = "", checked: bool = False) -> None:
        super().__init__(text)
        self._theme = theme
        self.setChecked(checked)
        self.setAccessibleName(text)
        self.setProperty("ringRadius", 6)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return _mark_size(self.text())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def focusInEvent(self, event: QFocusEvent) -> None:
        note_focus(self, event)
        super().focusInEvent(event)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = self._theme.color
        box = QRectF(1, self.height() / 2 - 9, 18, 18)
        state = self.checkState()
        if state == Qt.CheckState.Unchecked:
            outline(p, color("control"), 1, color("surface" if self.isEnabled() else "none_tint"))
            p.drawRoundedRect(inset(box), 5, 5)
        else:
            no_pen(p, color("accent" if self.isEnabled() else "none_mark"))
            p.drawRoundedRect(box, 5, 5)
            name = "check-bold" if state == Qt.CheckState.Checked else "minus-bold"
            draw_glyph(p, box, name, color("on_accent"), 12)
        _paint_label(p, self._theme, self)
        p.end()


class RadioButton(QRadioButton):
    """RadioButton(theme, "Replace", checked=True). One parent or QButtonGroup makes a group."""

    def __init__(self, theme: Theme, text: str = "", checked: bool = False) -> None:
        super().__init__(text)
        self._theme = theme
        self.setChecked(checked)
        self.setAccessibleName(text)
        self.setProperty("ringRadius", 6)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return _mark_size(self.text())

    def minimumSizeHint(self) -> QSize:
        """Long text is truncated, with the whole text in the tooltip."""
        return self.sizeHint().boundedTo(QSize(_LEAST, _MARK_HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        set_tip(self, self.text() if self.sizeHint().width() > self.width() else "")

    def focusInEvent(self, event: QFocusEvent) -> None:
        note_focus(self, event)
        super().focusInEvent(event)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = self._theme.color
        disc = QRectF(1, self.height() / 2 - 9, 18, 18)
        if self.isChecked():
            no_pen(p, color("accent" if self.isEnabled() else "none_mark"))
            p.drawEllipse(disc)
            no_pen(p, color("on_accent"))
            p.drawEllipse(inset(disc, 5.5))
        else:
            outline(p, color("control"), 1, color("surface" if self.isEnabled() else "none_tint"))
            p.drawEllipse(inset(disc))
        _paint_label(p, self._theme, self)
        p.end()


class Switch(QCheckBox):
    """A setting that takes effect at once: Switch(theme, "Ask before each export")."""

    def __init__(self, theme: Theme, text: str = "", checked: bool = False) -> None:
        super().__init__(text)
        self._theme = theme
        self.setChecked(checked)
        self.setAccessibleName(text)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return _mark_size(self.text()) + QSize(18, 2)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def focusInEvent(self, event: QFocusEvent) -> None:
        note_focus(self, event)
        super().focusInEvent(event)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = self._theme.color
        track = QRectF(1, self.height() / 2 - 10, 36, 20)
        no_pen(p, color("accent" if self.isChecked() else "control"))
        p.drawRoundedRect(track, 10, 10)
        left = track.right() - 18 if self.isChecked() else track.left() + 2
        no_pen(p, color("on_accent" if self.isChecked() else "surface"))
        p.drawEllipse(QRectF(left, track.top() + 2, 16, 16))
        rect = QRectF(self.rect()).adjusted(46, 0, 0, 0)
        draw_text(p, rect, self.text(), color=color("text" if self.isEnabled() else "text3"))
        p.end()
