"""The drop-down field and the menu."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QListView,
    QMenu,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.kit.base import let_wheel_pass
from ui.kit.paint import draw_glyph, draw_text, icon, inset, no_pen, outline
from ui.kit.tips import set_tip
from ui.look.fonts import text_width
from ui.look.theme import Theme, mix

_ICON = int(Qt.ItemDataRole.UserRole) + 1
Index = QModelIndex | QPersistentModelIndex


class _RowPainter(QStyledItemDelegate):
    """A row of the open list: icon, text, and a check mark on the chosen one."""

    def __init__(self, theme: Theme, box: QComboBox) -> None:
        super().__init__(box)
        self._theme, self._box = theme, box

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(round(text_width(str(index.data()), 14)) + 64, 34)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        p, color = painter, self._theme.color
        p.save()
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        state = option.state
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            no_pen(p, mix(color("hover"), color("text"), 0.03))
            p.drawRoundedRect(rect.adjusted(0, 1, 0, -1), 6, 6)
        area = rect.adjusted(10, 0, -30, 0)
        name = index.data(_ICON)
        if name:
            draw_glyph(p, QRectF(area.left(), rect.top(), 16, rect.height()), name, color("text2"))
            area.setLeft(area.left() + 24)
        enabled = bool(index.flags() & Qt.ItemFlag.ItemIsEnabled)
        draw_text(p, area, str(index.data()), color=color("text" if enabled else "text3"))
        if index.row() == self._box.currentIndex():
            mark = QRectF(rect.right() - 26, rect.top(), 16, rect.height())
            draw_glyph(p, mark, "check-bold", color("accent_text"), 13)
        p.restore()


class Dropdown(QComboBox):
    """One of several: Dropdown(theme, [("any", "is any of"), ("none", "is none of")], "any").

    An item may be (key, label, icon). `icon` shows in the closed field for every choice.
    `changed(str)` fires when the user chooses; `key` is the chosen key; `set_key` is silent.
    `tone` "warn" draws an amber outline, `muted` greys the words (for "Leave out").
    """

    changed = Signal(str)

    def __init__(
        self,
        theme: Theme,
        items: Sequence[tuple[str, str] | tuple[str, str, str | None]],
        current: str | None = None,
        icon: str | None = None,
        name: str = "",
        placeholder: str = "",
    ) -> None:
        super().__init__()
        self._theme, self._icon = theme, icon
        self._over = False
        self.tone: str | None = None
        self.muted = False
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setFixedHeight(36)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMaxVisibleItems(12)
        let_wheel_pass(self)
        self._style_list(theme)
        self.set_items(items, current)
        self.activated.connect(lambda _row: self.changed.emit(self.key))
        theme.changed.connect(self.update)

    @property
    def key(self) -> str:
        """The key of the choice, "" if nothing is chosen."""
        value = self.currentData()
        return str(value) if value is not None else ""

    def set_key(self, key: str | None) -> None:
        """Choose without a signal; with an unknown key nothing is chosen."""
        self.setCurrentIndex(-1 if key is None else self.findData(key))

    def set_items(
        self,
        items: Sequence[tuple[str, str] | tuple[str, str, str | None]],
        current: str | None = None,
    ) -> None:
        """Replace the choices."""
        self.clear()
        for row, item in enumerate(items):
            self.addItem(item[1], item[0])
            if len(item) > 2:
                self.setItemData(row, item[2], _ICON)
        self.set_key(current)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        rows = range(self.count())
        widest = max((text_width(self.itemText(row), 14, 500) for row in rows), default=60)
        lead = 24 if self._icon or any(self.itemData(row, _ICON) for row in rows) else 0
        return QSize(round(max(widest, 40)) + lead + 46, 36)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 120), 36)

    def paintEvent(self, event: QPaintEvent) -> None:
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = self._theme.color
        rect = QRectF(self.rect())
        self._paint_frame(p, rect)
        quiet = self.muted or self.currentIndex() < 0 or not self.isEnabled()
        area = rect.adjusted(12, 0, -30, 0)
        name = self._icon or self.currentData(_ICON)
        if name:
            spot = QRectF(11, 0, 17, rect.height())
            draw_glyph(p, spot, name, color("text3" if quiet else "text2"), 16)
            area.setLeft(35)
        words = self.currentText() or self.placeholderText()
        draw_text(p, area, words, weight=500, color=color("text3" if quiet else "text"))
        caret = QRectF(rect.right() - 27, 0, 14, rect.height())
        draw_glyph(p, caret, "caret-down", color("text3"), 12)
        p.end()

    def showPopup(self) -> None:
        self.view().setMinimumWidth(max(self.width(), self.view().sizeHintForColumn(0) + 14))
        super().showPopup()

    def _paint_frame(self, p: QPainter, rect: QRectF) -> None:
        color = self._theme.color
        ground = color("surface" if self.isEnabled() else "none_tint")
        if self.hasFocus() or self.view().isVisible():
            outline(p, color("focus"), 2, ground)
            p.drawRoundedRect(inset(rect, 1), 7, 7)
            return
        if self.isEnabled() and self.underMouse():
            ground = color("hover")
        line = "warn_mark" if self.tone == "warn" else "line_strong"
        outline(p, color(line if self.isEnabled() else "none_tint"), 1, ground)
        p.drawRoundedRect(inset(rect), 7.5, 7.5)

    def _style_list(self, theme: Theme) -> None:
        view = QListView()
        view.setProperty("kit", "popup")
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setView(view)
        view.setItemDelegate(_RowPainter(theme, self))
        popup = view.window()
        popup.setWindowFlags(
            Qt.WindowType.Popup
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.NoDropShadowWindowHint
        )
        popup.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)


class Menu(QMenu):
    """A menu: menu = Menu(theme, self); menu.add("Edit", "pencil-simple", self.edit)."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWindowFlags(
            self.windowFlags()
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.NoDropShadowWindowHint
        )
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setToolTipsVisible(True)

    def add(
        self,
        text: str,
        icon_name: str | None = None,
        on_click: Callable[[], object] | None = None,
        shortcut: str | None = None,
        danger: bool = False,
    ) -> QAction:
        """Add a line as plain text: "&" does not mark a mnemonic. The shortcut is shown, not
        bound."""
        action = QAction(text.replace("&", "&&"), self)
        set_tip(action, text)
        if icon_name:
            action.setIcon(icon(self._theme, icon_name, "no" if danger else "text2"))
        if shortcut:
            action.setShortcut(QKeySequence(shortcut))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        if on_click is not None:
            action.triggered.connect(lambda: on_click())
        self.addAction(action)
        return action

    def show_under(self, widget: QWidget) -> None:
        """Open below a widget, its left edges aligned."""
        self.popup(widget.mapToGlobal(widget.rect().bottomLeft()))
