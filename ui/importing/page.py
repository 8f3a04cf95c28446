"""The import page: one step of the wizard at a time, in its frame of header, steps and bar."""

from __future__ import annotations

from pathlib import Path

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from desktop_app.changes import ChangeSet
from desktop_app.errors import Cancelled
from desktop_app.importing.model import Report
from ui.desk import Desk
from ui.importing.asking import Asking
from ui.importing.check_step import CheckStep
from ui.importing.columns_step import ColumnsStep
from ui.importing.consent_step import ConsentStep
from ui.importing.counts import PlanPanel
from ui.importing.done_step import DoneStep
from ui.importing.draft import Draft, Step
from ui.importing.file_step import FileStep
from ui.importing.step import StepView
from ui.importing.watching import WatchedJob
from ui.page import Page, State
from ui.widgets import (
    BottomBar,
    Button,
    ElidedLabel,
    PageHeader,
    SidePanel,
    Stepper,
    clear,
    group,
    hbox,
    vbox,
)

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PANEL = 316


class ImportPage(Page):
    """States: {} asks for a file, {"path": str} reads that one, {"draft": Draft} goes on."""

    def __init__(self, desk: Desk, state: State | None = None) -> None:
        super().__init__(desk, state)
        kept = self.state.get("draft")
        self.draft = kept if isinstance(kept, Draft) else Draft()
        path = self.state.get("path")
        if path is not None and self.draft.path is None:
            self.draft.path = Path(str(path))
        self._applying = False
        self._view: StepView | None = None
        self._plan_panel: PlanPanel | None = None
        self._build()
        self._asking = self._make_asking()
        self._show_step()
        self._asking.batches()

    def save_state(self) -> dict[str, object]:
        return {"draft": self.draft}

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
        names = [
            self.tr("File"),
            self.tr("Columns"),
            self.tr("Consent"),
            self.tr("Check"),
            self.tr("Done"),
        ]
        self._head = vbox()
        self._stepper = Stepper(self.theme, names)
        self._stepper.clicked.connect(lambda number: self._go(Step(number)))
        self._place = vbox(margins=(24, 16, 24, 0))
        self._told = ElidedLabel("", "small", "text3")
        self._told.setObjectName("told")
        self._back = Button(self.theme, self.tr("Back"), None, "ghost")
        self._back.setObjectName("back")
        self._back.clicked.connect(self._go_back)
        self._next = Button(self.theme, self.tr("Go on"), None, "primary")
        self._next.setObjectName("next")
        self._next.clicked.connect(self._go_on)
        self._bar = BottomBar((self._told, 1), 12, self._back, 8, self._next)
        self._panel = SidePanel(_PANEL)
        left = vbox(
            group(hbox(self._stepper, margins=(24, 0, 24, 0))),
            (group(self._place), 1),
            self._bar,
        )
        self.setLayout(vbox(self._head, (hbox((group(left), 1), self._panel), 1)))

    def _make_asking(self) -> Asking:
        asking = Asking(self.desk, self.draft, self)
        asking.scanned.connect(self._on_scanned)
        asking.planned.connect(self._on_planned)
        asking.rows_came.connect(self._on_rows)
        asking.batches_came.connect(self._on_batches)
        asking.watched.connect(self._on_watched)
        return asking

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # The import itself wants its button: one Enter too many must not start it.
        if event.key() in _ENTER and self.draft.step < Step.CHECK:
            self._go_on()
        elif event.key() == Qt.Key.Key_Escape and self._back.isVisibleTo(self):
            self._go_back()
        else:
            super().keyPressEvent(event)

    # steps

    def _show_step(self) -> None:
        """Builds the step of the draft anew and asks for what it shows."""
        step = self.draft.step
        clear(self._place)
        self._view = self._make_view(step)
        self._view.changed.connect(self._on_decided)
        self._place.addWidget(self._view)
        self._view.show()  # else Qt shows it later, and what is not shown takes no focus
        self._show_head()
        self._stepper.set_current(step)
        self._stepper.setEnabled(step != Step.DONE)
        self._show_panel()
        self._bar.setVisible(step != Step.DONE)
        self._back.setVisible(step != Step.FILE)
        self._asking.what_is_needed()
        self._show_bar()
        self._view.focus_first()

    def _make_view(self, step: Step) -> StepView:
        if step == Step.FILE:
            view = FileStep(self.desk, self.draft)
            view.file_chosen.connect(self._take_file)
            view.sheet_chosen.connect(self._take_sheet)
            view.header_chosen.connect(self._take_header)
            return view
        if step == Step.DONE:
            done = DoneStep(self.desk, self.draft)
            done.another.connect(self._start_again)
            return done
        views = {Step.COLUMNS: ColumnsStep, Step.CONSENT: ConsentStep, Step.CHECK: CheckStep}
        return views[step](self.desk, self.draft)

    def _show_head(self) -> None:
        clear(self._head)
        draft = self.draft
        if draft.path is None:
            self._head.addWidget(PageHeader(self.theme, self.tr("Import")))
            return
        cancel = Button(self.theme, self.tr("Cancel"), None, "ghost")
        cancel.setObjectName("cancel")
        cancel.clicked.connect(self._cancel)
        self._head.addWidget(
            PageHeader(
                self.theme,
                draft.path.name,
                self._sheet_words(),
                self.tr("Import"),
                self._on_crumb,
                [cancel] if draft.step != Step.DONE else [],
            )
        )

    def _sheet_words(self) -> str:
        scan = self.draft.scan
        names = [sheet.name for sheet in scan.sheets] if scan is not None else []
        if scan is None or len(names) < 2 or scan.sheet not in names:
            return ""
        at = names.index(scan.sheet) + 1
        return self.tr("Sheet {at} of {total}").format(at=at, total=len(names))

    def _show_panel(self) -> None:
        step = self.draft.step
        if step in (Step.COLUMNS, Step.CONSENT):
            self._plan_panel = PlanPanel(self.desk, self.draft)
        else:
            self._plan_panel = None
        content = self._plan_panel or self.view.show_panel()
        self._on_watched(None)
        self._panel.setVisible(content is not None)
        if content is not None:
            self._panel.set_content(content)

    def _show_bar(self) -> None:
        """Says what has not happened yet, or what is missing."""
        view = self.view
        trouble = view.trouble()
        self._told.setText(trouble or self.tr("Nothing is written yet."))
        # One primary button a page: as long as there is no file it is the one that chooses it.
        self._next.setVisible(self.draft.step != Step.FILE or self.draft.scan is not None)
        self._next.setText(view.next_words())
        self._next.setToolTip(trouble)
        self._next.setAccessibleDescription(trouble)
        self._next.setEnabled(not self._applying and not self._asking.scanning)

    def _go(self, step: Step) -> None:
        self.draft.step = step
        self._show_step()

    def _go_back(self) -> None:
        if self.draft.step != Step.FILE:
            self._go(Step(self.draft.step - 1))

    def _go_on(self) -> None:
        if not self._next.isEnabled():
            return
        if self.view.trouble():
            self.view.point_out()
        elif self.draft.step == Step.CHECK:
            self._apply()
        else:
            self._go(Step(self.draft.step + 1))

    def _on_crumb(self) -> None:
        if self.draft.step == Step.DONE:
            self._start_again()
        else:
            self._go(Step.FILE)

    def _cancel(self) -> None:
        self._forget()
        self.desk.go("contacts")

    def _start_again(self) -> None:
        self._forget()
        self._show_step()
        self._asking.batches()

    def _forget(self) -> None:
        self._asking.deleteLater()
        self.draft = Draft()
        self._asking = self._make_asking()

    # what was decided

    def _take_file(self, path: Path) -> None:
        batches, answers = self.draft.batches, self.draft.answers
        self._forget()
        self.draft.path, self.draft.batches, self.draft.answers = path, batches, answers
        self._show_step()

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
        self.view.show_plan()
        self._show_bar()

    # what the core answered

    def _on_scanned(self) -> None:
        if isinstance(self._view, FileStep):
            self._view.refresh()
            self._show_head()
        self._show_bar()
        if isinstance(self._view, FileStep):
            if self.draft.scan is not None and self.draft.error is None:
                self._next.setFocus()
            else:
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
            self._view.refresh()
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
        # Asked in the name of the desk: the import goes on even if this page is left.
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
        people = report.counts.created + report.counts.updated
        words = self.tr("Imported {n} people", "", people)
        words = words.format(n=self.desk.i18n.number(people))
        change = report.change_id
        if change is not None:
            self.desk.toast(words, self.desk.say("action.undo"), lambda: self.desk.undo(change))
        self._show_step()
        self._asking.batches()

    def _not_applied(self, error: BaseException) -> None:
        if shiboken6.isValid(self):
            self._applying = False
            self._show_bar()
            if isinstance(error, Cancelled):
                self.desk.toast(self.tr("Stopped. Nothing was changed."))
        self.desk.failed(error)
