"""The table of the Columns step: every column under its field; scrolls both ways.

The headers contain drop-down fields and stay visible: the sheet as a whole scrolls in one area, so
that headers and cells move sideways together, and the headers are kept at its upper edge.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QTableView, QWidget

from ui.importing.column_head import ColumnHead
from ui.importing.preview_model import PreviewModel
from ui.kit import Card, Column, Label, TableView, vbox
from ui.kit.base import let_wheel_pass
from ui.look.theme import Theme

HEADS, ROW, FOOT, FRAME = 86, 56, 40, 14
NUMBERS, NARROW, WIDE = 62, 132, 300


class _Heads(QWidget):
    """The row of headers; opaque, because rows pass below it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def paintEvent(self, event: QPaintEvent) -> None:
        p = QPainter(self)
        p.fillRect(self.rect(), self._theme.color("surface"))
        p.fillRect(0, self.height() - 1, self.width(), 1, self._theme.color("line"))
        p.end()


class _Sheet(QScrollArea):
    """Headers, rows and foot, laid out by hand so that headers and columns always align."""

    def __init__(self, theme: Theme, model: PreviewModel, heads: Sequence[ColumnHead]) -> None:
        super().__init__()
        self.model, self.heads = model, heads
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.content = content = QWidget()
        self.table = _plain_table(theme, model, len(heads))
        self.table.setParent(content)
        # It shows all its rows; only the area around it scrolls.
        let_wheel_pass(self.table.viewport())
        self.foot = Label("", "meta", "text3")
        self.foot.setParent(content)
        self.head_row = _Heads(theme, content)
        for head in heads:
            head.setParent(self.head_row)
        self.setWidget(content)
        self.setCornerWidget(QWidget())
        content.setAutoFillBackground(False)
        self.verticalScrollBar().valueChanged.connect(self._pin_heads)
        selection = self.table.selectionModel()
        selection.currentChanged.connect(self._follow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place()

    def place(self) -> None:
        """Sizes columns to their content, and distributes the rest evenly."""
        widths = [
            round(min(WIDE, max(NARROW, self.model.width_wanted(at) + 24, head.width_wanted() + 8)))
            for at, head in enumerate(self.heads)
        ]
        room = self.viewport().width()
        spare = max(0, room - NUMBERS - sum(widths))
        widths = [width + spare // len(widths) for width in widths] if widths else []
        total = max(room, NUMBERS + sum(widths))
        left = NUMBERS
        self.table.setColumnWidth(0, NUMBERS)
        for at, (head, width) in enumerate(zip(self.heads, widths, strict=True)):
            self.table.setColumnWidth(at + 1, width)
            head.setGeometry(left + 8, 10, width - 8, HEADS - 20)
            left += width
        rows = self.model.rowCount() * ROW
        self.table.setGeometry(0, HEADS, total, rows)
        self.foot.setGeometry(NUMBERS + 12, HEADS + rows, room - NUMBERS - 24, FOOT)
        self.head_row.resize(total, HEADS)
        self.content.resize(total, HEADS + rows + (FOOT if self.foot.text() else 0))
        self._pin_heads()

    def _pin_heads(self) -> None:
        self.head_row.move(0, self.verticalScrollBar().value())
        self.head_row.raise_()

    def _follow(self, now: QModelIndex) -> None:
        """Scrolls to the row reached by the arrow keys; it must not be hidden by the headers."""
        box = self.table.visualRect(now)
        middle = self.table.mapTo(self.content, box.center())
        x = self.horizontalScrollBar().value() + self.viewport().width() // 2
        self.ensureVisible(x, middle.y(), 0, HEADS + ROW)


class PreviewGrid(Card):
    """The sheet in a rounded frame. ``chosen(column, field)``: a head's choice."""

    chosen = Signal(int, object)

    def __init__(
        self, theme: Theme, model: PreviewModel, headers: Sequence[str], name: str
    ) -> None:
        self.heads = [ColumnHead(theme, header) for header in headers]
        self.sheet = _Sheet(theme, model, self.heads)
        self.sheet.table.setAccessibleName(name)
        super().__init__(vbox(self.sheet, margins=(2, 6, 2, 6)))
        for at, head in enumerate(self.heads):
            head.field.setObjectName(f"column_{at}")
            head.chosen.connect(lambda field, at=at: self.chosen.emit(at, field))

    def set_foot(self, text: str) -> None:
        """The line under the rows."""
        self.sheet.foot.setText(text)

    def refresh(self) -> None:
        """The rows or the headers have changed."""
        self.sheet.place()
        self.updateGeometry()
        bar = self.sheet.horizontalScrollBar().sizeHint().height()
        self.setMaximumHeight(self.sheet.content.height() + FRAME + bar)

    def sizeHint(self) -> QSize:
        """At least two rows; the page gives it more room."""
        return QSize(480, self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(320, HEADS + 2 * ROW + FRAME)


def _plain_table(theme: Theme, model: PreviewModel, columns: int) -> TableView:
    table = TableView(theme)
    table.setObjectName("preview")
    table.setModel(model)
    table.set_columns(
        [
            Column("number", "", NUMBERS, NUMBERS),
            *(Column(str(at), "", NARROW, 40) for at in range(columns)),
        ]
    )
    table.head.hide()
    table.setSelectionMode(QTableView.SelectionMode.NoSelection)
    table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return table
