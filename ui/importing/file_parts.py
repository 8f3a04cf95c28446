"""The parts of the File step: the place to drop a file, the file at hand, and earlier imports."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QRectF, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QLayout, QWidget

from desktop_app.importing.model import BatchInfo, Scan, SheetInfo
from ui.desk import Desk
from ui.importing.head_preview import HeadPreview
from ui.theme import Theme
from ui.widgets import (
    Button,
    Card,
    CheckBox,
    Chip,
    Disc,
    ElidedLabel,
    Label,
    RadioButton,
    SpinField,
    group,
    hbox,
    hline,
    vbox,
)
from ui.widgets.paint import draw_dashed, no_pen

_LIKELY = 0.5
_LAST_HEADER = 1000


class DropFrame(QFrame):
    """A dashed frame that invites a file; the window itself takes what is dropped."""

    def __init__(self, theme: Theme, on_choose: Callable[[], object]) -> None:
        super().__init__()
        self._theme = theme
        self.button = Button(theme, self.tr("Choose a file"), "folder-open", "primary")
        self.button.setObjectName("choose_file")
        self.button.clicked.connect(lambda: on_choose())
        self.setLayout(
            vbox(
                hbox(None, Disc(theme, "file-arrow-down", "accent", 56), None),
                14,
                hbox(None, Label(self.tr("Drop a spreadsheet here"), "heading"), None),
                4,
                hbox(None, Label(self.tr("Excel, LibreOffice or CSV"), "small", "text2"), None),
                16,
                hbox(None, self.button, None),
                margins=(24, 32, 24, 32),
            )
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        no_pen(p, self._theme.color("surface"))
        p.drawRoundedRect(rect, 12, 12)
        draw_dashed(p, rect, self._theme.color("control"), 12)
        p.end()


class FileCard(Card):
    """The name of the file and what it is, with a way to choose another."""

    def __init__(self, desk: Desk, name: str, facts: str, on_choose: Callable[[], object]) -> None:
        other = QCoreApplication.translate("FileCard", "Choose another")
        self.other = Button(desk.theme, other, None, small=True)
        self.other.setObjectName("choose_file")
        self.other.clicked.connect(lambda: on_choose())
        words = vbox(ElidedLabel(name, "strong"), ElidedLabel(facts, "small", "text2"))
        super().__init__(
            hbox(
                Disc(desk.theme, "table", "accent", 40), 14, (words, 1), 12, self.other, margins=16
            )
        )
        self.other.setVisible(bool(facts))


class TableChoice(QWidget):
    """Which sheet, and in which row the names of the columns stand.

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
            box.addSpacing(24)
        box.addWidget(Label(self.tr("The names of the columns"), "heading"))
        box.addSpacing(8)
        box.addLayout(self._header())
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

    def _sheet(self, sheet: SheetInfo) -> QWidget:
        radio = RadioButton(self._desk.theme, sheet.name, sheet.name == self._scan.sheet)
        radio.setObjectName(f"sheet_{sheet.name}")
        radio.clicked.connect(partial(self._on_sheet, sheet.name))
        self._group.addButton(radio)
        number = self._desk.i18n.number(sheet.rows)
        rows = Label(self.tr("{n} rows", "", sheet.rows).format(n=number), "small", "text3")
        line = hbox((radio, 1), 12, margins=(0, 7, 0, 7))
        if sheet.looks_like_people >= _LIKELY:
            line.addWidget(Chip(self._desk.theme, self.tr("People"), "yes", "users-bold"))
            line.addSpacing(12)
        line.addWidget(rows)
        return group(line)

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

    def _on_none(self) -> None:
        self._row.setEnabled(not self._none.isChecked())
        self._wait.start()

    def _tell_header(self) -> None:
        wanted = 0 if self._none.isChecked() else self._row.value()
        if wanted != (self._scan.header_row or 0):
            self.header_chosen.emit(wanted)


class EarlierImports(QWidget):
    """The imports of before: file, day, how many came in."""

    def __init__(self, desk: Desk, batches: Sequence[BatchInfo]) -> None:
        super().__init__()
        self._desk = desk
        rows = vbox(margins=(20, 6, 20, 6))
        for number, batch in enumerate(batches):
            if number:
                rows.addWidget(hline())
            rows.addWidget(self._row(batch))
        self.setLayout(vbox(Label(self.tr("Imported before"), "heading"), 10, Card(rows)))

    def _row(self, batch: BatchInfo) -> QWidget:
        number = self._desk.i18n.number
        day = self._desk.i18n.recent(batch.imported_at, self._desk.today())
        new = self.tr("{n} new", "", batch.counts.created).format(n=number(batch.counts.created))
        sub = f"{day} · {batch.source}" if batch.source else day
        words = vbox(ElidedLabel(batch.file_name, "strong"), ElidedLabel(sub, "small", "text3"))
        line = hbox((words, 1), 12, margins=(0, 9, 0, 9))
        if batch.undone:
            line.addWidget(Chip(self._desk.theme, self.tr("Undone"), "none", "arrow-u-up-left"))
            return group(line)
        line.addWidget(Label(new, "small", "text2"))
        line.addSpacing(12)
        show = Button(self._desk.theme, self.tr("Show"), None, "link")
        show.setAccessibleName(f"{self.tr('Show')}: {batch.file_name}")
        show.clicked.connect(partial(self._show, batch))
        line.addWidget(show)
        return group(line)

    def _show(self, batch: BatchInfo) -> None:
        rule = {"field": "batch", "op": "is", "value": batch.id}
        title = self.tr("From {file}").format(file=batch.file_name)
        self._desk.go("contacts", filter=rule, title=title)
