"""The wizard's reads from the core in the background: files, scan, rows, plan, earlier imports.

Results go into the draft; the page is notified by signals and reads them there.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.changes import ChangeSet, Topic
from desktop_app.errors import UserError
from desktop_app.importing.activities.guess import mapping_of
from desktop_app.importing.model import BatchInfo, Mapping, Options, Plan, PreviewRow, Scan
from desktop_app.readers.folder import importable_files
from ui.desk.desk import Desk
from ui.importing.draft import Draft, Step
from ui.importing.watching import WatchedJob, attempt

_SETTLE_MS, _LOOK_MS = 250, 100
Shown = tuple[Mapping | None, tuple[object, ...]]


class Asking(QObject):
    """Reads the data that the step of the draft needs and does not have yet."""

    found = Signal()
    scanned = Signal()
    rows_came = Signal()
    planned = Signal()
    batches_came = Signal()
    watched = Signal(object)  # WatchedJob during a long read, then None

    def __init__(self, desk: Desk, draft: Draft, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._draft = desk, draft
        self._job: WatchedJob | None = None
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self._plan)
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(lambda: self.watched.emit(self._job))

    @property
    def scanning(self) -> bool:
        """Whether a file is being read."""
        return self._job is not None and self._draft.step == Step.FILE

    def what_is_needed(self) -> None:
        """Reads at once, as on arriving at a step."""
        draft = self._draft
        if draft.given:
            self._look_through()
        elif draft.step == Step.FILE and draft.path and not (draft.scan or draft.error):
            self.scan()
        if draft.step == Step.COLUMNS:
            self._rows()
        self._plan()

    def on_decided(self) -> None:
        """A decision was made: reads the rows at once, the numbers after a pause."""
        if self._draft.step == Step.COLUMNS:
            self._rows()
        self._settle.start()

    def on_change(self, changes: ChangeSet) -> None:
        """The list has changed, so the numbers may have, too."""
        self.batches()
        if self._draft.step != Step.DONE and changes.touches(Topic.CONTACT, Topic.CONTACT_POINT):
            self._draft.plan = None
            self._settle.start()

    def scan(self) -> None:
        """Reads the file of the draft with the chosen sheet and header row."""
        draft = self._draft
        path, sheet, header = draft.path, draft.wanted_sheet, draft.wanted_header
        access = draft.access
        if path is None:
            return
        job = self._start()
        self._desk.read(
            self,
            attempt(job, lambda book, job: book.importing.scan(path, sheet, header, job, access)),
            self._on_scan,
            key="import.scan",
        )

    def batches(self) -> None:
        """Reads the earlier imports."""
        self._desk.read(
            self,
            lambda book, _job: book.importing.batches(),
            self._on_batches,
            key="import.batches",
        )

    def _look_through(self) -> None:
        """Finds the files in the given paths: folders have many, and other things too."""
        given = list(self._draft.given)
        job = self._start()
        self._desk.read(
            self,
            attempt(job, lambda _book, job: importable_files(given, job)),
            self._on_found,
            key="import.scan",
        )

    def _on_found(self, answer: list[Path] | UserError) -> None:
        self._end()
        draft = self._draft
        draft.given = []
        if isinstance(answer, UserError):
            draft.error = answer
        elif not answer:
            draft.error = UserError("import.folder_without_tables")
        else:
            draft.path, *draft.waiting = answer
        self.found.emit()

    def _on_scan(self, answer: Scan | UserError) -> None:
        self._end()
        draft = self._draft
        if isinstance(answer, UserError):
            draft.error = answer
        else:
            kind = draft.kind_of(answer)
            draft.take(answer, mapping_of(answer, kind))
        self.scanned.emit()

    def _rows(self) -> None:
        draft = self._draft
        scan, mapping = draft.scan, draft.mapping
        options = draft.options(self._desk.facts.region)
        wanted = (mapping, _what_shows(options))
        if scan is None or mapping is None or draft.rows_of == wanted:
            return
        self._desk.read(
            self,
            lambda book, _job: (wanted, book.importing.preview(scan, mapping, options)),
            self._on_rows,
            key="import.preview",
        )

    def _on_rows(self, answer: tuple[Shown, list[PreviewRow]]) -> None:
        self._draft.rows_of, self._draft.rows = answer
        self.rows_came.emit()

    def _needs_plan(self) -> bool:
        draft, region = self._draft, self._desk.facts.region
        if draft.step == Step.CHECK:
            return not draft.plan_fits(region)
        return draft.step in (Step.COLUMNS, Step.CONSENT) and not draft.counts_fit(region)

    def _plan(self) -> None:
        self._settle.stop()
        draft = self._draft
        scan, mapping = draft.scan, draft.mapping
        if scan is None or mapping is None or not self._needs_plan():
            return
        options = draft.options(self._desk.facts.region)
        job = self._start()
        self._desk.read(
            self,
            attempt(job, lambda book, job: book.importing.plan(scan, mapping, options, job)),
            self._on_plan,
            key="import.plan",
        )

    def _on_plan(self, answer: Plan | UserError) -> None:
        self._end()
        failed = isinstance(answer, UserError)
        self._draft.plan_error = answer if isinstance(answer, UserError) else None
        self._draft.plan = None if isinstance(answer, UserError) else answer
        self.planned.emit()
        if not failed and self._needs_plan():
            self._plan()

    def _on_batches(self, batches: list[BatchInfo]) -> None:
        draft = self._draft
        draft.batches = batches
        if draft.report is not None:
            number = draft.report.batch_id
            draft.undone = any(batch.id == number and batch.undone for batch in batches)
        self.batches_came.emit()

    def _start(self) -> WatchedJob:
        self._job = WatchedJob()
        self._look.start()
        self.watched.emit(self._job)
        return self._job

    def _end(self) -> None:
        self._job = None
        self._look.stop()
        self.watched.emit(None)


def _what_shows(options: Options) -> tuple[object, ...]:
    """The decisions that the cells of the preview depend on."""
    reading = options.dates, options.buddhist, options.currency
    return options.region, options.without_repairs, *reading
