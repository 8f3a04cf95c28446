"""The parts of the File step: the place to drop files, the current file, and earlier imports."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from desktop_app.importing.model import BatchInfo
from ui.desk.desk import Desk
from ui.desk.places import ShowMatching
from ui.importing.kind_choice import ICONS
from ui.kit import (
    Button,
    Card,
    Chip,
    Disc,
    ElidedLabel,
    IconLabel,
    Label,
    group,
    hbox,
    hline,
    vbox,
)
from ui.kit.paint import draw_dashed, no_pen
from ui.look.theme import Theme


class DropFrame(QFrame):
    """A dashed frame that invites files; the window itself handles the drop.

    ``choose()``, ``choose_folder()``, ``paste()``: the owner pressed that button.
    """

    choose = Signal()
    choose_folder = Signal()
    paste = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.button = Button(theme, self.tr("Choose files"), "folder-open", "primary")
        self.button.setObjectName("choose_file")
        self.button.clicked.connect(self.choose)
        folder = Button(theme, self.tr("Choose a folder"), "folder")
        folder.setObjectName("choose_folder")
        folder.clicked.connect(self.choose_folder)
        paste = Button(theme, self.tr("Paste a table"), "clipboard-text", shortcut="Ctrl+V")
        paste.setObjectName("paste_table")
        paste.clicked.connect(self.paste)
        formats = self.tr("Excel, LibreOffice, CSV, address books, Telegram, or a zip of them")
        self.setLayout(
            vbox(
                hbox(None, Disc(theme, "file-arrow-down", "accent", 56), None),
                14,
                hbox(None, Label(self.tr("Drop files here"), "heading"), None),
                4,
                hbox(None, Label(formats, "small", "text2"), None),
                16,
                hbox(None, self.button, 8, folder, 8, paste, None),
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
    """The name and format of the file, with a button to choose another."""

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


class EarlierImports(QWidget):
    """Earlier imports: file, date, number of people added."""

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
        made = batch.counts.created
        stopped = self.tr("{n} stopped", "", made).format(n=number(made))
        new = self.tr("{n} new", "", made).format(n=number(made))
        sub = f"{day} · {batch.source}" if batch.source else day
        words = vbox(ElidedLabel(batch.file_name, "strong"), ElidedLabel(sub, "small", "text3"))
        icon = IconLabel(self._desk.theme, ICONS[batch.kind], 18, "text3")
        line = hbox(icon, 14, (words, 1), 12, margins=(0, 9, 0, 9))
        if batch.undone:
            line.addWidget(Chip(self._desk.theme, self.tr("Undone"), "none", "arrow-u-up-left"))
            return group(line)
        line.addWidget(Label(stopped if batch.kind == "opt_outs" else new, "small", "text2"))
        if batch.kind != "people":
            return group(line)
        line.addSpacing(12)
        show = Button(self._desk.theme, self.tr("Show"), None, "link")
        show.setAccessibleName(f"{self.tr('Show')}: {batch.file_name}")
        show.clicked.connect(partial(self._show, batch))
        line.addWidget(show)
        return group(line)

    def _show(self, batch: BatchInfo) -> None:
        rule = {"field": "batch", "op": "is", "value": batch.id}
        title = self.tr("From {file}").format(file=batch.file_name)
        self._desk.go(ShowMatching(rule, title))
