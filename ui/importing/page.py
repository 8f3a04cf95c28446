"""The import page: one step of the wizard at a time, and the navigation between them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import cast

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from desktop_app.changes import ChangeSet
from desktop_app.errors import Cancelled
from desktop_app.importing.activities.guess import mapping_of
from desktop_app.importing.model import Kind, Report
from desktop_app.readers.source import Access, FileBytes
from ui.desk.desk import Desk
from ui.desk.page import Page
from ui.desk.places import (
    ImportFiles,
    ImportPlace,
    ShowContacts,
)
from ui.importing.asking import Asking
from ui.importing.check_step import CheckStep
from ui.importing.columns_step import ColumnsStep
from ui.importing.consent_step import ConsentStep
from ui.importing.counts import PlanPanel
from ui.importing.done_step import DoneStep
from ui.importing.draft import Draft, Step
from ui.importing.file_step import FileStep
from ui.importing.frame import Frame
from ui.importing.step import StepView
from ui.importing.watching import WatchedJob
from ui.importing.words import came_in, imported_words
from ui.kit import set_tip, vbox

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ImportPage(Page[ImportPlace, Draft]):
    """Asks for files, reads the given ones, or continues with the ``kept`` draft."""

    def __init__(self, desk: Desk, place: ImportPlace, kept: Draft | None = None) -> None:
        super().__init__(desk, place, kept)
        self.draft = Draft() if kept is None else kept
        if isinstance(place, ImportFiles):
            self._give(list(place.paths))
        self._applying = False
        self._view: StepView | None = None
        self._plan_panel: PlanPanel | None = None
        self._build()
        self._asking = self._make_asking()
        self._show_step()
        self._asking.batches()

    def save_state(self) -> Draft:
        return self.draft

    def on_change(self, changes: ChangeSet) -> None:
        if not self._applying:
            self._asking.on_change(changes)

    @property
    def view(self) -> StepView:
        """The step on screen."""
        assert self._view is not None
        return self._view

    # the frame

    def _build(self) -> None:
        self._frame = frame = Frame(self.theme)
        frame.went.connect(self._go)
        frame.crumb.connect(self._on_crumb)
        frame.cancelled.connect(self._cancel)
        frame.back.clicked.connect(self._go_back)
        frame.next.clicked.connect(self._go_on)
        self.setLayout(vbox(frame))

    def _make_asking(self) -> Asking:
        asking = Asking(self.desk, self.draft, self)
        asking.found.connect(self._on_found)
        asking.scanned.connect(self._on_scanned)
        asking.planned.connect(self._on_planned)
        asking.rows_came.connect(self._on_rows)
        asking.batches_came.connect(self._on_batches)
        asking.watched.connect(self._on_watched)
        return asking

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Starting the import needs a click: one Enter too many must not start it.
        if event.key() in _ENTER and self.draft.step < Step.CHECK:
            self._go_on()
        elif event.key() == Qt.Key.Key_Escape and self._frame.back.isVisibleTo(self):
            self._go_back()
        else:
            super().keyPressEvent(event)

    # steps

    def _show_step(self) -> None:
        """Rebuilds the step of the draft and reads its data."""
        step = self.draft.step
        self._view = self._make_view(step)
        self._view.changed.connect(self._on_decided)
        self._frame.set_view(self._view)
        self._frame.show_head(self.draft)
        self._frame.show_steps(self.draft)
        self._show_panel()
        self._frame.bar.setVisible(step != Step.DONE)
        self._frame.back.setVisible(step != Step.FILE)
        self._asking.what_is_needed()
        self._show_bar()
        self._view.focus_first()

    def _make_view(self, step: Step) -> StepView:
        if step == Step.FILE:
            view = FileStep(self.desk, self.draft)
            view.files_chosen.connect(self._take_files)
            view.pasted.connect(self._take_pasted)
            view.read_again.connect(self._read_again)
            view.skipped.connect(self._take_next)
            view.left_out.connect(self._leave_out)
            view.sheet_chosen.connect(self._take_sheet)
            view.header_chosen.connect(self._take_header)
            view.kind_chosen.connect(self._take_kind)
            view.password_given.connect(self._take_password)
            view.access_chosen.connect(self._take_access)
            view.access_taken_back.connect(self._take_access_back)
            return view
        if step == Step.DONE:
            done = DoneStep(self.desk, self.draft)
            done.another.connect(self._start_again)
            done.next_file.connect(self._take_next)
            return done
        if step == Step.CHECK:
            check = CheckStep(self.desk, self.draft)
            check.file_asked.connect(self._ask_file_again)
            return check
        views = {Step.COLUMNS: ColumnsStep, Step.CONSENT: ConsentStep}
        return views[step](self.desk, self.draft)

    def _show_panel(self) -> None:
        step = self.draft.step
        if step in (Step.COLUMNS, Step.CONSENT):
            self._plan_panel = PlanPanel(self.desk, self.draft)
        else:
            self._plan_panel = None
        content = self._plan_panel or self.view.show_panel()
        self._on_watched(None)
        self._frame.set_panel(content)

    def _show_bar(self) -> None:
        """Says what has not happened yet, or what is missing."""
        view = self.view
        trouble = view.trouble()
        self._frame.told.setText(trouble or self.tr("Nothing is written yet."))
        # One primary button per page: without a file it is the one that chooses it.
        self._frame.next.setVisible(self.draft.step != Step.FILE or self.draft.scan is not None)
        self._frame.next.setText(view.next_words())
        set_tip(self._frame.next, trouble)
        self._frame.next.setAccessibleDescription(trouble)
        self._frame.next.setEnabled(not self._applying and not self._asking.scanning)

    def _go(self, step: Step) -> None:
        self.draft.step = step
        self._show_step()

    def _go_back(self) -> None:
        if self.draft.step != Step.FILE:
            self._go(self.draft.neighbour(-1))

    def _go_on(self) -> None:
        if not self._frame.next.isEnabled():
            return
        if self.view.trouble():
            self.view.point_out()
        elif self.draft.step == Step.CHECK:
            self._apply()
        else:
            self._go(self.draft.neighbour(1))

    def _on_crumb(self) -> None:
        if self.draft.step == Step.DONE:
            self._start_again()
        else:
            self._go(Step.FILE)

    def _cancel(self) -> None:
        self._forget()
        self.desk.go(ShowContacts())

    def _start_again(self) -> None:
        self._forget()
        self._show_step()
        self._asking.batches()

    def _forget(self) -> None:
        self._asking.deleteLater()
        self.draft = Draft()
        self._asking = self._make_asking()

    # decisions

    def _give(self, paths: list[Path]) -> None:
        """A single file is used at once; among several there may be folders."""
        if len(paths) == 1 and not paths[0].is_dir():
            self.draft.path = paths[0]
        else:
            self.draft.given = paths

    def _take_files(self, paths: list[Path]) -> None:
        self._forget_file()
        self._give(paths)
        self._show_step()

    def _take_pasted(self, source: FileBytes) -> None:
        self._forget_file()
        self.draft.path = source
        self._show_step()

    def _forget_file(self) -> None:
        """Starts with another file; its source may well be the same."""
        batches, answers = self.draft.batches, self.draft.answers
        self._forget()
        self.draft.batches, self.draft.answers = batches, answers

    def _take_next(self) -> None:
        """Continues with the next waiting file. Consent is asked for each file."""
        before = self.draft
        if not before.waiting:
            return
        before.last = None
        answers = replace(before.answers, agreed="none")
        self._forget_file()
        draft = self.draft
        draft.path, *draft.waiting = before.waiting
        draft.before, draft.answers, draft.wishes = before.before + 1, answers, before.wishes
        draft.last = before if before.scan is not None else None
        self._show_step()

    def _leave_out(self, at: int) -> None:
        del self.draft.waiting[at]
        self._show_file()

    def _take_password(self, password: str) -> None:
        self.draft.access = replace(self.draft.access, password=password)
        self._read_again()

    def _take_access(self, access: Access) -> None:
        self.draft.access = access
        self._asking.scan()
        self._show_bar()

    def _take_access_back(self) -> None:
        self.draft.take_access_back()
        self._show_file()
        self._show_bar()
        self._frame.next.setFocus()

    def _read_again(self) -> None:
        self.draft.error = None
        self._show_file()
        self._asking.scan()
        self._show_bar()

    def _ask_file_again(self) -> None:
        self._go(Step.FILE)
        self._read_again()

    def _take_kind(self, kind: str) -> None:
        wanted, scan = cast(Kind, kind), self.draft.scan
        if scan is not None:
            self.draft.set_kind(wanted, mapping_of(scan, wanted))
            self._frame.show_steps(self.draft)
            self._show_file()
            if isinstance(self.view, FileStep):
                self.view.focus_kind()

    def _take_sheet(self, sheet: str) -> None:
        self.draft.wanted_sheet, self.draft.wanted_header = sheet, None
        self._asking.scan()

    def _take_header(self, row: int) -> None:
        self.draft.wanted_header = row
        if self.draft.scan is not None:
            self.draft.wanted_sheet = self.draft.scan.sheet
        self._asking.scan()

    def _on_decided(self) -> None:
        self._asking.on_decided()
        self._frame.show_steps(self.draft)
        self.view.show_plan()
        self._show_bar()

    # results of the core

    def _on_found(self) -> None:
        self._show_file()
        self._asking.what_is_needed()
        self._show_bar()
        self.view.focus_first()

    def _show_file(self) -> None:
        if isinstance(self._view, FileStep):
            self._view.refresh()
            self._frame.show_head(self.draft)

    def _on_scanned(self) -> None:
        self._frame.show_steps(self.draft)
        self._show_file()
        self._show_bar()
        if isinstance(self._view, FileStep):
            if self.draft.scan is not None and self.draft.error is None:
                if not self._view.keeps_focus:
                    self._frame.next.setFocus()
            elif not self._view.keeps_focus:
                self._view.focus_first()

    def _on_rows(self) -> None:
        if isinstance(self._view, ColumnsStep):
            self._view.show_rows()

    def _on_planned(self) -> None:
        if self._plan_panel is not None:
            self._plan_panel.refresh()
        self.view.show_plan()
        self._show_bar()

    def _on_batches(self) -> None:
        if isinstance(self._view, FileStep):
            self._view.show_batches()
        elif isinstance(self._view, DoneStep):
            self._view.show_plan()

    def _on_watched(self, job: WatchedJob | None) -> None:
        if self._plan_panel is not None:
            self._plan_panel.watch(job)
        if isinstance(self._view, FileStep | CheckStep):
            self._view.watch(job)

    # writing

    def _apply(self) -> None:
        plan = self.draft.plan
        assert plan is not None
        self._applying = True
        self._show_bar()
        # The desk owns the write: the import continues even if this page is left.
        self.desk.write(
            self.desk,
            lambda book, job: book.importing.apply(plan, job),
            self._applied,
            title=self.tr("Importing {file}").format(file=plan.scan.file_name),
            failed=self._not_applied,
        )

    def _applied(self, report: Report) -> None:
        self.draft.report, self.draft.step = report, Step.DONE
        if not shiboken6.isValid(self):
            return
        self._applying = False
        change = report.change_id
        if change is not None:
            number = self.desk.i18n.number(came_in(report.counts))
            words = imported_words(report, number)
            if report.kind == "opt_outs":
                self.desk.toast(words)
            else:
                undo = self.desk.say("action.undo")
                self.desk.toast(words, undo, lambda: self.desk.undo(change))
        self._show_step()
        self._asking.batches()

    def _not_applied(self, error: BaseException) -> None:
        if shiboken6.isValid(self):
            self._applying = False
            self._show_bar()
            if isinstance(error, Cancelled):
                self.desk.toast(self.tr("Stopped. Nothing was changed."))
        self.desk.failed(error)
