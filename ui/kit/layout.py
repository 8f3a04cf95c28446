"""Boxes, and the frames of pages: cards, header, bottom bar, side panel, scroll area."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Literal, TypeVar

import shiboken6
from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QLayoutItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.kit.buttons import Crumb
from ui.kit.labels import ElidedLabel, IconLabel, Label, hline
from ui.look.theme import Theme

Margins = int | tuple[int, int, int, int]
# widget, layout, None = stretch, int = space, (widget or layout, stretch factor or alignment)
Item = (
    QWidget
    | QLayout
    | int
    | None
    | tuple[QWidget, int]
    | tuple[QLayout, int]
    | tuple[QWidget, Qt.AlignmentFlag]
)
CardKind = Literal["plain", "sunken", "accent", "warn", "yes", "no"]
_Box = TypeVar("_Box", bound=QBoxLayout)


def vbox(*items: Item, margins: Margins = 0, spacing: int = 0) -> QVBoxLayout:
    """Items from top to bottom: widget or layout, None = stretch, int = space in pixels,
    (item, int) = stretch factor, (widget, alignment). Margins: one int or (l, t, r, b)."""
    return _fill(QVBoxLayout(), items, margins, spacing)


def hbox(*items: Item, margins: Margins = 0, spacing: int = 0) -> QHBoxLayout:
    """Items from left to right; the same items as `vbox`."""
    return _fill(QHBoxLayout(), items, margins, spacing)


def _fill(box: _Box, items: Sequence[Item], margins: Margins, spacing: int) -> _Box:
    edges = (margins,) * 4 if isinstance(margins, int) else margins
    box.setContentsMargins(*edges)
    box.setSpacing(spacing)
    for item in items:
        _add(box, item)
    return box


def _add(box: QBoxLayout, item: Item) -> None:
    if item is None:
        box.addStretch(1)
    elif isinstance(item, int):
        box.addSpacing(item)
    elif isinstance(item, QLayout):
        box.addLayout(item)
    elif isinstance(item, tuple):
        _add_pair(box, *item)
    else:
        box.addWidget(item)


def _add_pair(box: QBoxLayout, what: QWidget | QLayout, how: int | Qt.AlignmentFlag) -> None:
    if isinstance(what, QLayout):
        box.addLayout(what, how if isinstance(how, int) else 0)
    elif isinstance(how, Qt.AlignmentFlag):
        box.addWidget(what, 0, how)
    else:
        box.addWidget(what, how)


def group(layout: QLayout) -> QWidget:
    """A plain transparent widget around a layout."""
    widget = QWidget()
    widget.setLayout(layout)
    return widget


def clear(layout: QLayout) -> None:
    """Remove and delete everything in a layout, including nested layouts."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)


class Card(QFrame):
    """A rounded frame around a layout: Card(vbox(..., margins=20), "accent")."""

    def __init__(self, layout: QLayout, kind: CardKind = "plain") -> None:
        super().__init__()
        self.setProperty("card", kind)
        self.setLayout(layout)


def divided_card(rows: Iterable[QWidget]) -> Card:
    """A card of rows with a hairline between each two, which begins under the text."""
    box = vbox(margins=(0, 4, 0, 4))
    for number, row in enumerate(rows):
        if number:
            box.addWidget(group(hbox(hline(), margins=(72, 0, 0, 0))))
        box.addWidget(row)
    return Card(box)


class PageHeader(QWidget):
    """The head of a page, 68 px: crumb > title, count, and widgets at the right.

    PageHeader(theme, "Contacts", "3,904 of 12,480", right=[search, add, import_])
    With `crumb` a click on it calls `on_crumb`.
    """

    def __init__(
        self,
        theme: Theme,
        title: str,
        count: str = "",
        crumb: str = "",
        on_crumb: Callable[[], None] | None = None,
        right: Sequence[QWidget] = (),
    ) -> None:
        super().__init__()
        self.title = ElidedLabel(title, "title")
        self.count = Label(count, "small", "text3")
        self.count.setContentsMargins(0, 5, 0, 0)
        self.count.setVisible(bool(count))
        box = hbox(margins=(24, 0, 24, 0))
        if crumb:
            link = Crumb(theme, crumb)
            if on_crumb is not None:
                link.clicked.connect(lambda: on_crumb())
            link.setObjectName("crumb")
            for item in (link, 6, IconLabel(theme, "caret-right", 14, "text3"), 8):
                _add(box, item)
        box.addWidget(self.title)
        box.addSpacing(12)
        box.addWidget(self.count)
        box.addStretch(1)
        for widget in right:
            box.addSpacing(8)
            box.addWidget(widget)
        self.setLayout(box)
        self.setFixedHeight(68)

    def set_title(self, title: str) -> None:
        """Change the title."""
        self.title.setText(title)

    def set_count(self, count: str) -> None:
        """Change the small text after the title; "" hides it."""
        self.count.setText(count)
        self.count.setVisible(bool(count))


class BottomBar(QFrame):
    """The bar under a page, 64 px (`height` 36 for a table's foot). Items as in `hbox`.

    BottomBar(Label("Nothing is written yet.", "small", "text3"), None, back, 8, go_on)
    """

    def __init__(self, *items: Item, height: int = 64) -> None:
        super().__init__()
        self.setProperty("kit", "bar")
        self.setLayout(hbox(*items, margins=(24, 0, 24, 0)))
        self.setFixedHeight(height)


def reveal(widget: QWidget) -> None:
    """Scrolls to a widget outside the visible area, after pending changes of the layout are
    done."""

    def scroll() -> None:
        within = widget.parentWidget() if shiboken6.isValid(widget) else None
        while within is not None:
            if isinstance(within, QScrollArea):
                within.ensureWidgetVisible(widget, 0, 12)
            within = within.parentWidget()

    QTimer.singleShot(0, widget, scroll)


class ScrollArea(QScrollArea):
    """A transparent area that scrolls one widget up and down: ScrollArea(group(vbox(...)))."""

    def __init__(self, content: QWidget | None = None) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        if content is not None:
            self.set_content(content)

    def set_content(self, content: QWidget) -> None:
        """Replace the content; the old widget is deleted."""
        self.setWidget(content)
        # QScrollArea fills its widget with the window colour; a panel has another colour.
        content.setAutoFillBackground(False)

    def minimumSizeHint(self) -> QSize:
        """At least as wide as the content, so that nothing is cut off at the right."""
        content = self.widget()
        width = content.minimumSizeHint().width() if content is not None else 0
        return QSize(width, 80)


class SidePanel(QFrame):
    """The side panel of a page, 352 px (316 in a narrow window); scrolls separately.

    panel = SidePanel(352); panel.set_content(group(vbox(..., margins=24)))
    """

    def __init__(self, width: int = 352, content: QWidget | None = None) -> None:
        super().__init__()
        self.setProperty("kit", "panel")
        self.area = ScrollArea()
        self.setLayout(vbox(self.area, margins=(1, 0, 0, 0)))
        self.setFixedWidth(width)
        if content is not None:
            self.set_content(content)

    def set_content(self, content: QWidget) -> None:
        """Replace the content; the old widget is deleted."""
        self.area.set_content(content)
        self.area.verticalScrollBar().setValue(0)


class FlowLayout(QLayout):
    """Widgets in lines that wrap, for chips and tags. FlowLayout(spacing=8)

    `between` is the space between lines (None: as `spacing`), `line_height` their least height.
    """

    def __init__(
        self,
        spacing: int = 8,
        margins: Margins = 0,
        between: int | None = None,
        line_height: int = 0,
    ) -> None:
        super().__init__()
        self._between = spacing if between is None else between
        self._line_height = line_height
        self._items: list[QLayoutItem] = []
        self.setSpacing(spacing)
        edges = (margins,) * 4 if isinstance(margins, int) else margins
        self.setContentsMargins(*edges)

    def insert(self, index: int, widget: QWidget) -> None:
        """Put a widget before the one at `index`."""
        self.addWidget(widget)
        self._items.insert(index, self._items.pop())
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        edges = self.contentsMargins()
        return size + QSize(edges.left() + edges.right(), edges.top() + edges.bottom())

    def _place(self, rect: QRect, *, move: bool) -> int:
        edges = self.contentsMargins()
        area = rect.adjusted(edges.left(), edges.top(), -edges.right(), -edges.bottom())
        y = area.top()
        for number, line in enumerate(self._lines(area.width())):
            y += self._between if number else 0
            height = max(self._line_height, *(item.sizeHint().height() for item in line))
            if move:
                self._place_line(line, QRect(area.left(), y, area.width(), height))
            y += height
        return y - rect.top() + edges.bottom()

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        """The items of each line."""
        lines: list[list[QLayoutItem]] = []
        used = 0
        for item in self._items:
            if item.isEmpty():
                continue
            wanted = item.sizeHint().width()
            if not lines or used + wanted > width:
                lines.append([])
                used = 0
            lines[-1].append(item)
            used += wanted + self.spacing()
        return lines

    def _place_line(self, line: list[QLayoutItem], box: QRect) -> None:
        x = box.left()
        for item in line:
            size = item.sizeHint()
            if item.expandingDirections() & Qt.Orientation.Horizontal:
                size.setWidth(box.right() + 1 - x)
            top = box.top() + (box.height() - size.height()) // 2
            item.setGeometry(QRect(QPoint(x, top), size))
            x += size.width() + self.spacing()
