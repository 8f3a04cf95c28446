"""The table of people: the visible rows, editing in place, and the menu of a row."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QCompleter,
    QHeaderView,
    QLineEdit,
    QListView,
    QStyleOptionViewItem,
    QWidget,
)

from ui.contacts.columns import NEWEST_FIRST, Columns
from ui.contacts.model import PeopleModel
from ui.contacts.words import ContactWords
from ui.kit import CELL_ROLE, CellDelegate, LineEdit, NameCell, TableView
from ui.look.fonts import font
from ui.look.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_EDITOR = 36
_KEEP_MS = 300


class PeopleDelegate(CellDelegate):
    """Cells that can be edited in place: Enter saves the text, Esc does not."""

    def __init__(self, theme: Theme, words: ContactWords, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._words = words

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = LineEdit(name=str(index.model().headerData(index.column(), _ACROSS) or ""))
        editor.setParent(parent)
        editor.setObjectName("cell_editor")
        model = index.model()
        if isinstance(model, PeopleModel) and index.column() == model.column("province"):
            offer(editor, [name for _code, name in self._words.provinces()])
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))
            editor.selectAll()

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        cell = option.rect
        avatar = isinstance(index.data(CELL_ROLE), NameCell)
        left = cell.left() + (60 if avatar and cell.left() <= 0 else 48 if avatar else 3)
        top = cell.top() + (cell.height() - _EDITOR) // 2
        editor.setGeometry(QRect(left, top, max(120, cell.right() - left - 2), _EDITOR))


_ACROSS = Qt.Orientation.Horizontal


def offer(edit: QLineEdit, choices: list[str]) -> None:
    """Completes the typed text with one of the choices, wherever in it the text occurs."""
    completer = QCompleter(choices, edit)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    popup = QListView()
    popup.setProperty("kit", "popup")
    popup.setFont(font(14))
    completer.setPopup(popup)
    edit.setCompleter(completer)


class PeopleTable(TableView):
    """``menu_asked(place)``: on the selected rows. ``removal_asked``: Delete. ``left``: Up from the
    first row. ``sorting(key, descending)``: a header was clicked, the newest first for dates.
    ``scrolled``: other rows are on screen."""

    menu_asked = Signal(QPoint)
    removal_asked = Signal()
    left = Signal()
    sorting = Signal(str, bool)
    scrolled = Signal()

    def __init__(
        self, theme: Theme, model: PeopleModel, columns: Columns, words: ContactWords, name: str
    ) -> None:
        super().__init__(theme, name=name)
        self._model = model
        self._choice = columns
        self._pressed = QPersistentModelIndex()
        self.cells = PeopleDelegate(theme, words, self)
        self.setItemDelegate(self.cells)
        self.setModel(model)
        model.looked_at = self.on_screen
        self._keep = QTimer(self)
        self._keep.setSingleShot(True)
        self._keep.setInterval(_KEEP_MS)
        self._keep.timeout.connect(self._keep_widths)
        self.head.sectionResized.connect(self._on_resized)
        self.sort_requested.connect(self._on_sort)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.doubleClicked.disconnect()
        self.refresh_columns()

    def refresh_columns(self) -> None:
        """Updates the available and the visible columns."""
        self.set_columns(self._choice.all())
        self.set_shown(self._choice.shown())
        self.set_sort(self.head.sorted_key, self.head.descending)

    def on_screen(self) -> range:
        """The rows that are visible, whole or in part."""
        if not self._model.rowCount() or not self.isVisible():
            return range(0)
        first = max(0, self.rowAt(0))
        last = self.rowAt(self.viewport().height() - 1)
        return range(first, (last if last >= 0 else self._model.rowCount() - 1) + 1)

    def whole_rows(self) -> range:
        """The rows that are visible enough to count as seen."""
        seen, half = self.on_screen(), self.verticalHeader().defaultSectionSize() // 2
        last = self.rowAt(self.viewport().height() - half)
        first = self.rowAt(half)
        return range(first, last + 1) if seen and 0 <= first <= last else seen

    def ids(self) -> list[int]:
        """The selected people, in the order of the table."""
        found: list[int] = []
        for rows in sorted(self.selected_ranges(), key=lambda each: each.start):
            found += self._model.ids[rows.start : rows.stop]
        return list(dict.fromkeys(found))

    def count_selected(self) -> int:
        """How many rows are selected."""
        return sum(len(rows) for rows in self.selected_ranges())

    def current_id(self) -> int | None:
        """The current person, if selected."""
        index = self.currentIndex()
        if not index.isValid() or not self.selectionModel().isRowSelected(index.row()):
            return None
        return self._model.ids[index.row()]

    def edit_cell(self, index: Index) -> bool:
        """Opens the editor in a cell that has one."""
        if not index.isValid() or not index.flags() & Qt.ItemFlag.ItemIsEditable:
            return False
        here = QModelIndex(self._model.index(index.row(), index.column()))
        self.setCurrentIndex(here)
        self.edit(here)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.removal_asked.emit()
            return
        if event.key() == Qt.Key.Key_F2:
            index = self.currentIndex()
            if not self.edit_cell(index):
                self.edit_cell(self._model.index(index.row(), 0))
            return
        if event.key() == Qt.Key.Key_Up and self.currentIndex().row() == 0:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = QPersistentModelIndex(self.indexAt(event.position().toPoint()))
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        place = event.position().toPoint()
        index = self.indexAt(place)
        cell = index.data(CELL_ROLE)
        asked = isinstance(cell, NameCell) and cell.missing and event.modifiers() == _PLAIN
        if asked and index == self._pressed and event.button() == Qt.MouseButton.LeftButton:
            box = self.visualRect(index)
            if place.y() > box.center().y() and place.x() > box.left() + 60:
                self.edit_cell(index)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        # the first click may have opened the panel and moved the columns: its position is what
        # counts
        if event.button() == Qt.MouseButton.LeftButton and self._pressed.isValid():
            if not self.edit_cell(self._pressed):
                self.opened.emit(self._pressed.row())
            return
        super().mouseDoubleClickEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = event.pos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self.visualRect(self.currentIndex()).center()
        elif not self.indexAt(place).isValid():
            return
        if self.count_selected():
            self.menu_asked.emit(self.viewport().mapToGlobal(place))

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, hint)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def at_rest(self, then: Callable[[], None]) -> None:
        """Calls back once the table is laid out."""
        QTimer.singleShot(0, self, then)

    def _on_sort(self, key: str, _descending: bool) -> None:
        same = key == self.head.sorted_key
        self.sorting.emit(key, not self.head.descending if same else key in NEWEST_FIRST)

    def _on_scrolled(self) -> None:
        self._model.look()
        self.scrolled.emit()

    def _on_resized(self, section: int, _old: int, new: int) -> None:
        if new and self.head.sectionResizeMode(section) == QHeaderView.ResizeMode.Interactive:
            self._keep.start()

    def _keep_widths(self) -> None:
        keys = [column.key for column in self._choice.all()]
        self._choice.keep_widths(
            {
                key: self.columnWidth(number)
                for number, key in enumerate(keys)
                if not self.isColumnHidden(number)
                and self.head.sectionResizeMode(number) == QHeaderView.ResizeMode.Interactive
            }
        )


_PLAIN = Qt.KeyboardModifier.NoModifier
