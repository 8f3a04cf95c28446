"""The program's table: style, hover, keyboard focus, and columns that are hidden when it is
narrow."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractItemModel, QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from ui.kit.base import KEYBOARD
from ui.kit.cells import EDGE, PAD, CellDelegate
from ui.kit.layout import Card, vbox
from ui.kit.paint import draw_glyph, draw_text, inset, outline
from ui.look.fonts import text_width
from ui.look.theme import Theme

ROW, DENSE_ROW, HEADER = 56, 40, 36


class Column(NamedTuple):
    """One column of the model, in the model's order.

    `width` None takes the remaining width and at least `min_width`. In a narrow table columns are
    hidden, the highest `priority` first and among equals the rightmost; 0 is never hidden.
    """

    key: str
    title: str
    width: int | None = None
    min_width: int = 80
    priority: int = 0
    right: bool = False
    sortable: bool = True


class TableHeader(QHeaderView):
    """The header of the table: muted text, with an arrow at the sorted column."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.columns: list[Column] = []
        self.sorted_key, self.descending = "", False
        self.setFixedHeight(HEADER)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(40)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), HEADER)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        if logicalIndex >= len(self.columns):
            return
        column, color = self.columns[logicalIndex], self._theme.color
        box = QRectF(rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(box, color("surface"))
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), color("line"))
        area = box.adjusted(EDGE if box.left() <= 0 else PAD, 0, -PAD, 0)
        on = column.key == self.sorted_key
        ink = color("text2" if on else "text3")
        self._draw_title(painter, area, column, on, ink)
        painter.restore()

    def _draw_title(self, p: QPainter, area: QRectF, column: Column, on: bool, ink: QColor) -> None:
        arrow = 15 if on else 0
        width = min(text_width(column.title, 12, 500), area.width() - arrow)
        left = area.right() - width - arrow if column.right else area.left()
        words = QRectF(left, area.top(), width + 0.5, area.height())
        draw_text(p, words, column.title, px=12, weight=500, color=ink)
        if on:
            spot = QRectF(left + width + 3, area.top(), 12, area.height())
            draw_glyph(p, spot, "arrow-down" if self.descending else "arrow-up", ink, 12)


class TableView(QTableView):
    """A table over a model that answers CELL_ROLE with cells.py's dataclasses.

    table = TableView(theme); table.setModel(model) table.set_columns([Column("name", "Name", None,
    200), Column("tel", "Phone", 126, priority=1)])

    `sort_requested(key, descending)`: a click on a head; the caller sorts and calls `set_sort`.
    `opened(row)`: Enter or double click. `selection_changed()`: other rows are selected.
    `columns_changed()`: columns were hidden or shown because the width changed.
    """

    sort_requested = Signal(str, bool)
    opened = Signal(int)
    selection_changed = Signal()
    columns_changed = Signal()

    def __init__(self, theme: Theme, dense: bool = False, name: str = "") -> None:
        super().__init__()
        self.theme = theme
        self._columns: list[Column] = []
        self._shown: set[str] | None = None
        self._by_keyboard = False
        self.head = TableHeader(theme, self)
        self.setHorizontalHeader(self.head)
        self.cells = CellDelegate(theme, self)
        self.setItemDelegate(self.cells)
        self.setAccessibleName(name)
        self._set_up()
        self.set_dense(dense)
        self.head.sectionClicked.connect(self._on_head_clicked)
        self.head.sectionResized.connect(lambda *_sizes: self.viewport().update())
        # Not `activated`: some desktops emit it on a single click.
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))
        theme.changed.connect(self.viewport().update)

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(240)

    def set_dense(self, dense: bool) -> None:
        """Rows of 40 px with one line, or of 56 with two."""
        self.verticalHeader().setDefaultSectionSize(DENSE_ROW if dense else ROW)

    def set_columns(self, columns: Iterable[Column | tuple[Any, ...]]) -> None:
        """Describe every column of the model, in its order; call after setModel."""
        self._columns = [Column(*column) for column in columns]
        self.head.columns = self._columns
        for number, column in enumerate(self._columns):
            if column.width is None:
                self.head.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
            else:
                self.head.setSectionResizeMode(number, QHeaderView.ResizeMode.Interactive)
                self.head.resizeSection(number, column.width)
        self._fit()

    def set_shown(self, keys: Iterable[str] | None) -> None:
        """Show only these columns (None: all); a narrow window may still hide some of them."""
        self._shown = None if keys is None else set(keys)
        self._fit()

    def shown(self) -> list[str]:
        """The keys of the visible columns."""
        pairs = enumerate(self._columns)
        return [column.key for number, column in pairs if not self.isColumnHidden(number)]

    def set_sort(self, key: str, descending: bool = False) -> None:
        """Draw the arrow at this column; the model sorts the rows."""
        self.head.sorted_key, self.head.descending = key, descending
        self.head.viewport().update()

    def selected_ranges(self) -> list[range]:
        """The selected rows as ranges: cheap even when a million rows are selected."""
        model = self.selectionModel()
        if model is None:
            return []
        chosen = model.selection()
        parts = [chosen.at(number) for number in range(chosen.count())]
        return [range(part.top(), part.bottom() + 1) for part in parts]

    def selected_rows(self) -> list[int]:
        """The indexes of the selected rows, in order."""
        return sorted({row for rows in self.selected_ranges() for row in rows})

    def select_row(self, row: int) -> None:
        """Select one row and scroll to it."""
        self.selectRow(row)
        self.scrollTo(self.model().index(row, 0))

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if self.selectionModel() is not None:
            self.selectionModel().selectionChanged.connect(lambda *_: self.selection_changed.emit())
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._set_hover(self.rowAt(round(event.position().y())))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._set_hover(-1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_keyboard = event.reason() in KEYBOARD
        super().focusInEvent(event)
        model = self.model()
        if self._by_keyboard and not self.currentIndex().isValid() and model and model.rowCount():
            self.setCurrentIndex(model.index(0, 0))
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._by_keyboard = False
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._by_keyboard = True
        index = self.currentIndex()
        super().keyPressEvent(event)
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and index.isValid() and self.state() != QAbstractItemView.State.EditingState:
            self.opened.emit(index.row())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        index = self.currentIndex()
        if not (self._by_keyboard and self.hasFocus() and index.isValid()):
            return
        top = self.rowViewportPosition(index.row())
        box = QRectF(0, top, self.viewport().width(), self.rowHeight(index.row()))
        p = QPainter(self.viewport())
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline(p, self.theme.color("focus"), 2)
        p.drawRoundedRect(inset(box, 2), 6, 6)
        p.end()

    def _set_hover(self, row: int) -> None:
        if row != self.cells.hover_row:
            self.cells.hover_row = row
            self.viewport().update()

    def _on_head_clicked(self, number: int) -> None:
        column = self._columns[number]
        if not column.sortable:
            return
        descending = column.key == self.head.sorted_key and not self.head.descending
        self.sort_requested.emit(column.key, descending)

    def _width(self, number: int) -> int:
        column = self._columns[number]
        if column.width is None:
            return column.min_width
        hidden = self.isColumnHidden(number)
        return column.width if hidden else max(self.columnWidth(number), column.min_width)

    def _fit(self) -> None:
        """Hide columns that don't fit: narrow columns would truncate names, hidden ones only hide
        extra values."""
        if not self._columns or self.model() is None:
            return
        before = self.shown()
        pairs = list(enumerate(self._columns))
        staying = [n for n, c in pairs if self._shown is None or c.key in self._shown]
        room = self.viewport().width()
        while sum(self._width(number) for number in staying) > room:
            droppable = [number for number in staying if self._columns[number].priority > 0]
            if not droppable:
                break
            staying.remove(max(droppable, key=lambda n: (self._columns[n].priority, n)))
        for number in range(len(self._columns)):
            self.setColumnHidden(number, number not in staying)
        if self.shown() != before:
            self.columns_changed.emit()


class TableCard(Card):
    """A table in a rounded frame: TableCard(table). Keeps the rows out of the round corners."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(vbox(table, margins=(2, 6, 2, 6)))
