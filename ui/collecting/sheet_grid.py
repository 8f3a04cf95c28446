"""The grid of a paper sheet: twelve rows, operated by keyboard.

Tab or Enter moves on, the arrows move up and down, Space ticks, Ctrl+Delete clears a row.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_app.collecting.model import ROWS, Choice, Question, SignUp
from desktop_app.contacts.model import Channel
from ui.collecting.grid_row import GridRow, Kept
from ui.desk.desk import Desk
from ui.kit import Label, hline
from ui.look.fonts import text_width

_PHONE, _GAP, _ROW = 148, 8, 44
_NAME_LEAST, _REMARK_LEAST = 130, 110


class SheetGrid(QWidget):
    """``changed``: something was typed or ticked. ``save_asked``: Ctrl+Enter."""

    changed = Signal()
    save_asked = Signal()

    def __init__(
        self, desk: Desk, questions: Sequence[Question], channels: Sequence[Channel]
    ) -> None:
        super().__init__()
        self._desk = desk
        choices = [
            (
                Choice(channel, question.purpose, question.wording.id),
                f"{self._purpose(question)}, {desk.say(f'channel.{channel}')}",
            )
            for question in questions
            for channel in channels
        ]
        self.rows = [
            GridRow(desk, number, choices, self._twin, self) for number in range(1, ROWS + 1)
        ]
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(_GAP)
        grid.setVerticalSpacing(0)
        self._heads(grid, questions, channels)
        for row in self.rows:
            self._place(grid, row)
            row.changed.connect(self._on_change)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3 + len(choices), 1)
        grid.setColumnMinimumWidth(1, _NAME_LEAST)
        grid.setColumnMinimumWidth(3 + len(choices), _REMARK_LEAST)
        grid.setRowStretch(2 + 2 * ROWS, 1)
        self.setLayout(grid)

    def _purpose(self, question: Question) -> str:
        return question.label or self._desk.say(f"purpose.{question.purpose}")

    def _heads(
        self, grid: QGridLayout, questions: Sequence[Question], channels: Sequence[Channel]
    ) -> None:
        bottom = Qt.AlignmentFlag.AlignBottom
        grid.addWidget(Label(self.tr("Name"), "metab", "text3"), 1, 1, bottom)
        grid.addWidget(Label(self.tr("Phone number"), "metab", "text3"), 1, 2, bottom)
        center = Qt.AlignmentFlag.AlignHCenter | bottom
        names = [self._desk.say(f"channel.{channel}") for channel in channels]
        width = round(max(text_width(words, 12) for words in names)) + 4
        for number, question in enumerate(questions):
            first = 3 + number * len(channels)
            head = Label(self._purpose(question), "metab", "text2")
            grid.addWidget(head, 0, first, 1, len(channels), center)
            for at, words in enumerate(names):
                grid.addWidget(Label(words, "meta", "text3"), 1, first + at, center)
                grid.setColumnMinimumWidth(first + at, width)
        grid.setRowMinimumHeight(1, 26)

    def _place(self, grid: QGridLayout, row: GridRow) -> None:
        at = 2 + 2 * (row.number - 1)
        grid.addWidget(hline(), at, 0, 1, -1)
        line = at + 1
        grid.setRowMinimumHeight(line, _ROW)
        number = Label(str(row.number), "small", "text3")
        number.setMinimumWidth(20)
        grid.addWidget(number, line, 0)
        row.phone.setFixedWidth(_PHONE)
        for column, cell in enumerate(row.cells(), start=1):
            cell.installEventFilter(self)
            if column < 3:
                grid.addWidget(cell, line, column)
            else:
                grid.addWidget(cell, line, column, Qt.AlignmentFlag.AlignCenter)
        grid.addWidget(row.remark, line, 1 + len(row.cells()))

    # what was typed

    def given(self, language: str) -> list[SignUp]:
        """The rows that can be written."""
        return [row.given(language) for row in self.rows if row.state().kind == "ready"]

    def count(self, kind: str) -> int:
        """How many rows are in a state; see RowState."""
        return sum(row.state().kind == kind for row in self.rows)

    def first_wrong(self) -> GridRow | None:
        """The first row whose number can't be read."""
        return next((row for row in self.rows if row.state().kind == "wrong"), None)

    def kept(self) -> tuple[Kept, ...]:
        """All input, for a rebuilt page."""
        return tuple(row.kept() for row in self.rows)

    def fill(self, kept: Sequence[Kept]) -> None:
        """Restores the input from ``kept``."""
        for row, values in zip(self.rows, kept, strict=False):
            row.fill(values)

    def empty(self) -> None:
        """For the next sheet."""
        for row in self.rows:
            row.empty()
        self.rows[0].name.setFocus()

    def _twin(self, row: GridRow) -> int:
        """The number of an earlier row with the same phone number, 0 if there is none."""
        wanted = row.state().number
        for other in self.rows[: row.number - 1]:
            if other.state().number == wanted:
                return other.number
        return 0

    def _on_change(self) -> None:
        for row in self.rows:
            row.say()
        self.changed.emit()

    # keyboard

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(watched, event)
        return super().eventFilter(watched, event)

    def _key(self, watched: QObject, event: QKeyEvent) -> bool:
        key, control = event.key(), Qt.KeyboardModifier.ControlModifier in event.modifiers()
        row, column = self._where(watched)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            row.judge()
            if control:
                self.save_asked.emit()
            else:
                self._go_on(row, column)
            return True
        if key == Qt.Key.Key_Delete and control:
            row.empty()
            row.name.setFocus()
            return True
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(key), 0)
        if step and 0 <= row.number - 1 + step < len(self.rows):
            self._focus(self.rows[row.number - 1 + step].cells()[column])
        return bool(step)

    def _go_on(self, row: GridRow, column: int) -> None:
        cells = row.cells()
        if column + 1 < len(cells):
            self._focus(cells[column + 1])
        elif row.number < len(self.rows):
            self._focus(self.rows[row.number].name)
        else:
            self.save_asked.emit()

    @staticmethod
    def _focus(cell: QWidget) -> None:
        cell.setFocus(Qt.FocusReason.TabFocusReason)

    def _where(self, watched: QObject) -> tuple[GridRow, int]:
        for row in self.rows:
            cells = row.cells()
            if watched in cells:
                return row, cells.index(watched)
        raise LookupError(watched)
