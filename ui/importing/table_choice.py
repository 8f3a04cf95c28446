"""The sheet of a file, and its header row."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QLayout, QWidget

from desktop_app.importing.model import Scan, SheetInfo
from desktop_app.importing.other_sheets import other_sheets
from ui.desk.desk import Desk
from ui.importing.head_preview import HeadPreview
from ui.importing.words import one_line
from ui.kit import (
    Card,
    CheckBox,
    Chip,
    ElidedLabel,
    Label,
    RadioButton,
    SpinField,
    group,
    hbox,
    hline,
    vbox,
)

_LIKELY = 0.5
_LAST_HEADER = 1000
_HEAD_ROWS, _HEAD_CELLS = 2, 8


class TableChoice(QWidget):
    """The sheet, and the row with the names of the columns.

    ``sheet_chosen(str)``; ``header_chosen(int)``, 0 for a table without names.
    """

    sheet_chosen = Signal(str)
    header_chosen = Signal(int)

    def __init__(self, desk: Desk, scan: Scan) -> None:
        super().__init__()
        self._desk, self._scan = desk, scan
        self._group = QButtonGroup(self)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(350)
        self._wait.timeout.connect(self._tell_header)
        box = vbox()
        if len(scan.sheets) > 1:
            box.addWidget(Label(self.tr("Which sheet?"), "heading"))
            box.addSpacing(8)
            box.addWidget(Card(self._sheets()))
            if others := other_sheets(scan):
                box.addSpacing(8)
                box.addWidget(self._others(others))
            box.addSpacing(24)
        box.addWidget(Label(self.tr("The names of the columns"), "heading"))
        box.addSpacing(8)
        box.addLayout(self._header())
        if scan.header_rows > 1:
            box.addSpacing(6)
            box.addWidget(self._two_rows())
        box.addSpacing(12)
        box.addWidget(HeadPreview(desk, scan))
        self.setLayout(box)

    def _sheets(self) -> QLayout:
        likely_first = sorted(self._scan.sheets, key=lambda sheet: -sheet.looks_like_people)
        box = vbox(margins=(16, 6, 16, 6))
        for number, sheet in enumerate(likely_first):
            if number:
                box.addWidget(hline())
            box.addWidget(self._sheet(sheet))
        return box

    def _others(self, sheets: Sequence[SheetInfo]) -> QWidget:
        """Explains that one sheet is imported at a time, if others have people too."""
        words = self.tr(
            "Other sheets hold people too: {names}. One sheet comes in at a time; import the file"
            " again for each of them."
        )
        names = ", ".join(sheet.name for sheet in sheets)
        label = Label(words.format(names=names), "small", "text2", wrap=True)
        label.setObjectName("other_sheets")
        return label

    def _sheet(self, sheet: SheetInfo) -> QWidget:
        radio = RadioButton(self._desk.theme, sheet.name, sheet.name == self._scan.sheet)
        radio.setObjectName(f"sheet_{sheet.name}")
        radio.clicked.connect(partial(self._on_sheet, sheet.name))
        self._group.addButton(radio)
        number = self._desk.i18n.number(sheet.rows)
        rows = Label(self.tr("{n} rows", "", sheet.rows).format(n=number), "small", "text3")
        line = hbox((radio, 1), 12)
        if sheet.hidden:
            line.addWidget(Chip(self._desk.theme, self.tr("Hidden"), "none", "eye-slash-bold"))
            line.addSpacing(12)
        if sheet.looks_like_people >= _LIKELY:
            line.addWidget(Chip(self._desk.theme, self.tr("People"), "yes", "users-bold"))
            line.addSpacing(12)
        line.addWidget(rows)
        box = vbox(line, margins=(0, 7, 0, 7))
        said = _first_rows(sheet)
        radio.setAccessibleDescription("; ".join(said))
        for words in said:
            head = ElidedLabel(words, "meta", "text3")
            head.setContentsMargins(27, 0, 0, 0)
            box.addWidget(head)
        return group(box)

    def _on_sheet(self, name: str) -> None:
        if name != self._scan.sheet:
            self.sheet_chosen.emit(name)

    def _header(self) -> QLayout:
        at = self._scan.header_row
        self._row = SpinField(self._desk.theme, at or 1, 1, _LAST_HEADER)
        self._row.setAccessibleName(self.tr("The names of the columns are in row"))
        self._row.setObjectName("header_row")
        self._row.setFixedWidth(92)
        self._row.setEnabled(at is not None)
        self._none = CheckBox(self._desk.theme, self.tr("The columns have no names"), at is None)
        self._none.setObjectName("no_header")
        self._row.valueChanged.connect(self._wait.start)
        self._none.clicked.connect(self._on_none)
        words = Label(self.tr("The names of the columns are in row"), "body")
        return hbox(words, 10, self._row, 28, self._none, None)

    def _two_rows(self) -> Label:
        last = self._scan.header_row or 1
        words = self.tr("They span rows {first} to {last} and are read together.")
        first = last - self._scan.header_rows + 1
        label = Label(words.format(first=first, last=last), "small", "text2")
        label.setObjectName("two_rows")
        return label

    def _on_none(self) -> None:
        self._row.setEnabled(not self._none.isChecked())
        self._wait.start()

    def _tell_header(self) -> None:
        wanted = 0 if self._none.isChecked() else self._row.value()
        if wanted != (self._scan.header_row or 0):
            self.header_chosen.emit(wanted)


def _first_rows(sheet: SheetInfo) -> list[str]:
    rows = [[one_line(cell) for cell in row[:_HEAD_CELLS] if cell.strip()] for row in sheet.head]
    return ["  ·  ".join(row) for row in rows if row][:_HEAD_ROWS]
