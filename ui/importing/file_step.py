"""Step 1: which file, which of its sheets, and where the names of its columns stand."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.importing.model import Scan
from ui.desk import Desk
from ui.importing.draft import Draft
from ui.importing.file_parts import DropFrame, EarlierImports, FileCard, TableChoice
from ui.importing.step import StepView
from ui.importing.watching import WatchedJob
from ui.widgets import Banner, Label, ScrollArea, ThinBar, clear, group, hbox, vbox

FILES = "*.csv *.tsv *.txt *.xlsx *.xlsm *.xlsb *.xls *.ods"
_WIDEST = 860
_MANY_BATCHES = 5


class FileStep(StepView):
    """``file_chosen(Path)``; ``sheet_chosen(str)``; ``header_chosen(int)``, 0 for no header."""

    file_chosen = Signal(object)
    sheet_chosen = Signal(str)
    header_chosen = Signal(int)

    def __init__(self, desk: Desk, draft: Draft) -> None:
        super().__init__(desk, draft)
        self._first: QWidget | None = None
        self._bar = ThinBar(self.theme, None, height=6)
        self._step = Label("", "small", "text2")
        self._body = vbox(margins=(0, 0, 4, 24))
        content = group(self._body)
        content.setMaximumWidth(_WIDEST)
        self.setLayout(vbox(ScrollArea(group(hbox((content, 1), (QWidget(), 0))))))
        self.refresh()

    def next_words(self) -> str:
        return self.tr("Go on to columns")

    def trouble(self) -> str:
        if self.draft.scan is not None:
            return ""
        if self.draft.path is not None and self.draft.error is None:
            return self.tr("Reading the file.")
        return self.tr("Choose a file first.")

    def point_out(self) -> None:
        self.focus_first()

    def focus_first(self) -> None:
        if self._first is not None:
            self._first.setFocus()

    def watch(self, job: WatchedJob | None) -> None:
        """Shows how far the reading is; None when nothing is read."""
        self._bar.setVisible(job is not None)
        self._step.setVisible(job is not None)
        if job is not None:
            self._bar.set_share(job.share)
            self._step.setText(
                self.desk.say(job.step) if job.step else self.tr("Reading the file.")
            )

    def refresh(self) -> None:
        """Shows the file of the draft, or the place to drop one."""
        clear(self._body)
        self._bar = ThinBar(self.theme, None, height=6)
        self._bar.setAccessibleName(self.tr("Reading the file."))
        self._step = Label("", "small", "text2")
        draft = self.draft
        self._add_error()
        if draft.path is not None and (draft.scan is not None or draft.error is None):
            self._add_file(draft.path, draft.scan)
        else:
            drop = DropFrame(self.theme, self.choose)
            self._first = drop.button
            self._body.addWidget(drop)
        if draft.scan is None and draft.batches:
            self._body.addSpacing(28)
            self._body.addWidget(EarlierImports(self.desk, draft.batches[:_MANY_BATCHES]))
        self._body.addStretch(1)
        self.watch(None)

    def choose(self) -> None:
        """Asks for a file."""
        settings = self.desk.settings
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Choose a spreadsheet"),
            str(settings.value("import_folder", "")),
            self.tr("Spreadsheets") + f" ({FILES});;" + self.tr("All files") + " (*)",
        )
        if name:
            settings.setValue("import_folder", str(Path(name).parent))
            self.file_chosen.emit(Path(name))

    def _add_error(self) -> None:
        if self.draft.error is not None:
            words = self.desk.i18n.words.of(self.draft.error)
            banner = Banner(self.theme, "no", "warning-circle", words)
            banner.setObjectName("file_error")
            self._body.addWidget(banner)
            self._body.addSpacing(16)

    def _add_file(self, path: Path, scan: Scan | None) -> None:
        card = FileCard(self.desk, path.name, self._facts(scan), self.choose)
        self._first = card.other
        self._body.addWidget(card)
        self._body.addSpacing(12)
        self._body.addWidget(self._step)
        self._body.addSpacing(4)
        self._body.addWidget(self._bar)
        self._body.addSpacing(12)
        if scan is None:
            return
        self._add_earlier()
        choice = TableChoice(self.desk, scan)
        choice.sheet_chosen.connect(self.sheet_chosen)
        choice.header_chosen.connect(self.header_chosen)
        self._body.addWidget(choice)

    def _facts(self, scan: Scan | None) -> str:
        if scan is None:
            return ""
        number = self.desk.i18n.number
        columns = len(scan.headers)
        facts = [scan.format.upper()]
        if scan.row_estimate is not None and len(scan.sheets) < 2:
            rows = self.tr("{n} rows", "", scan.row_estimate)
            facts.append(rows.format(n=number(scan.row_estimate)))
        facts.append(self.tr("{n} columns", "", columns).format(n=number(columns)))
        return " · ".join(facts)

    def _add_earlier(self) -> None:
        earlier = self.draft.earlier()
        if earlier is None:
            return
        words = self.tr(
            "This file was already imported on {day}. Whoever came in then counts as “already"
            " the same” and is not added twice."
        )
        day = self.desk.i18n.date(earlier.imported_at)
        banner = Banner(self.theme, "warn", "clock-counter-clockwise", words.format(day=day))
        banner.setObjectName("imported_before")
        self._body.addWidget(banner)
        self._body.addSpacing(20)
