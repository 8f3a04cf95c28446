"""The Check step: the dry run in numbers that open to examples, and repairs to switch off."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop_app.errors import UserError
from desktop_app.importing.model import Plan
from ui.desk.desk import Desk
from ui.importing.check_panels import panel_for
from ui.importing.counts import adds_up, count_words, looks_of, said_rows
from ui.importing.draft import Draft
from ui.importing.examples import IssueRow, issue_list
from ui.importing.outcome_row import OutcomeRow
from ui.importing.questions import Questions
from ui.importing.repair_row import RepairRow
from ui.importing.step import StepView
from ui.importing.watching import WatchedJob
from ui.importing.words import FieldWords, came_in
from ui.kit import (
    Banner,
    BarPart,
    Button,
    Card,
    Label,
    Paragraph,
    ScrollArea,
    StackedBar,
    ThinBar,
    clear,
    group,
    hbox,
    hline,
    vbox,
)

_ASIDE = "import.reject."  # the codes of rejected rows
# kept with the person, and never in a list to send to
_REVIEW = ("phone.", "email.", "telegram.")
_CELLS = ("import.error_cell", "import.not_computed", "import.unreadable_cell")
_NO_CURRENCY = "import.reject.no_currency"


class CheckStep(StepView):
    """Shows the plan if it is for exactly the current decisions; until then the previous one.

    ``file_asked()``: the file must be read again.
    """

    file_asked = Signal()

    def __init__(self, desk: Desk, draft: Draft) -> None:
        super().__init__(desk, draft)
        self._body = vbox(margins=(0, 0, 4, 24))
        self._panel = panel_for(desk, draft)
        self._panel.changed.connect(self.changed)
        self._fields = FieldWords(desk)
        self._questions = Questions(desk, draft, self._fields)
        self._questions.answered.connect(self.changed)
        self._bar = ThinBar(self.theme, None, height=4)
        self._bar.setAccessibleName(self.tr("Counting"))
        policy = self._bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._bar.setSizePolicy(policy)
        self._questions.setContentsMargins(0, 0, 4, 12)
        self._area = ScrollArea(group(vbox(self._questions, self._body)))
        self.setLayout(
            vbox(
                Label(self.tr("What the import would do"), "heading"),
                6,
                self._bar,
                6,
                (self._area, 1),
            )
        )
        self._shown: object = self
        self.show_plan()

    def next_words(self) -> str:
        plan = self._current()
        if plan is None:
            return self.tr("Import")
        people = came_in(plan.counts)
        number = self.desk.i18n.number(people)
        kind = plan.options.kind
        if people == 0 and kind != "people":
            return self.tr("Import")
        if kind == "opt_outs":
            return self.tr("Stop {n} people", "", people).format(n=number)
        if kind == "purchases":
            return self.tr("Import {n} purchases", "", people).format(n=number)
        if kind == "interactions":
            return self.tr("Import {n} rows", "", people).format(n=number)
        agreed, stop = plan.said.agreed.recorded, plan.said.stop.recorded
        if people == 0 and agreed:
            number = self.desk.i18n.number(agreed)
            return self.tr("Record that {n} people agreed", "", agreed).format(n=number)
        if people == 0 and stop:
            number = self.desk.i18n.number(stop)
            return self.tr("Stop {n} people", "", stop).format(n=number)
        return self.tr("Import {n} people", "", people).format(n=number)

    def trouble(self) -> str:
        if self.draft.plan_error is not None:
            return self.desk.i18n.words.of(self.draft.plan_error)
        plan = self._current()
        if plan is None:
            return self.tr("Counting. Nothing is written yet.")
        if self.draft.kind != "people" and self.draft.creates:
            missing = self.draft.answers.missing_source()
            if missing:
                return self._missing_words(missing)
        if self._brings_nothing(plan):
            if plan.issues.get(_NO_CURRENCY):
                return self.tr("Say whether the amounts are riel or dollars.")
            return self.tr("There is nothing new in this file.")
        return ""

    def show_panel(self) -> QWidget:
        return self._panel

    def point_out(self) -> None:
        plan = self._current()
        if plan is not None and self._brings_nothing(plan) and plan.issues.get(_NO_CURRENCY):
            self._questions.focus_currency()
        else:
            self._panel.point_out()

    def focus_first(self) -> None:
        self._panel.focus_first()

    def show_plan(self) -> None:
        self._questions.refresh()
        plan, error = self._current(), self.draft.plan_error
        self._bar.setVisible(plan is None and error is None)
        now = error if error is not None else plan
        # The previous numbers stay until the new ones are there: nothing flickers or jumps.
        if now is self._shown or (now is None and isinstance(self._shown, Plan)):
            return
        self._shown = now
        kept = _Place(self._area)
        clear(self._body)
        self._fill(plan)
        kept.restore_soon()
        self._panel.show_plan(plan)

    def watch(self, job: WatchedJob | None) -> None:
        """Shows the progress of the counting."""
        if job is not None:
            self._bar.set_share(job.share)

    def _current(self) -> Plan | None:
        return self.draft.plan if self.draft.plan_fits(self.desk.facts.region) else None

    def _brings_nothing(self, plan: Plan) -> bool:
        said = plan.said
        beside = said.agreed.recorded + plan.people_created + plan.people_updated
        beside += said.stop.recorded + said.no.recorded
        return came_in(plan.counts) + beside == 0

    def _missing_words(self, missing: str) -> str:
        if missing == "bought":
            return self.tr("This list can't be imported.")
        return self.tr("Say where these people come from.")

    def _fill(self, plan: Plan | None) -> None:
        error = self.draft.plan_error
        if error is not None:
            self._body.addWidget(self._error(error))
        elif plan is None:
            words = Paragraph(self.tr("Every row is read and tried out. Nothing is written."), 13)
            self._body.addWidget(Card(vbox(words, margins=20)))
        else:
            self._body.addWidget(self._numbers(plan))
            self._add_lists(plan)
        self._body.addStretch(1)

    def _error(self, error: UserError) -> QWidget:
        """Shows why counting failed; the decisions stay unchanged."""
        words = self.desk.i18n.words.of(error)
        banner = Banner(self.theme, "no", "warning-circle", words)
        again = Button(self.theme, self.tr("Read the file again"), "arrow-clockwise")
        again.setObjectName("read_again")
        again.clicked.connect(self.file_asked)
        return group(vbox(banner, 12, hbox(again, None)))

    def _numbers(self, plan: Plan) -> QWidget:
        counts, number, kind = plan.counts, self.desk.i18n.number, plan.options.kind
        parts, rows = [], []
        for name, (_, _, tone) in looks_of(kind).items():
            count, words = getattr(counts, name), count_words(self.desk, name, kind)
            parts.append(BarPart(count, number(count), words, tone))
            examples = plan.outcomes.get(name, ())
            rows.append(OutcomeRow(self.desk, self._fields, name, (words, count), examples))
        said = Label(count_words(self.desk, "rows", kind), "body", "text2")
        said.setContentsMargins(0, 9, 0, 0)
        head = vbox(
            hbox(Label(number(counts.rows), "display"), 10, said, None),
            16,
            StackedBar(self.theme, parts, legend="none"),
            margins=(12, 0, 12, 0),
        )
        foot = vbox(hline(), 12, adds_up(self.desk, counts), margins=(12, 0, 12, 0))
        if given := said_rows(self.desk, plan.said, kind):
            foot.addSpacing(14)
            foot.addWidget(hline())
            foot.addSpacing(14)
            foot.addWidget(group(vbox(*given, spacing=8)))
        return Card(vbox(head, 10, *rows, 8, foot, margins=(8, 20, 8, 20)))

    def _add_lists(self, plan: Plan) -> None:
        issues = sorted(plan.issues.items(), key=lambda item: -item[1])
        aside = [issue for issue in issues if issue[0].startswith(_ASIDE)]
        review = [issue for issue in issues if issue[0].startswith(_REVIEW)]
        other = [issue for issue in issues if issue not in aside and issue not in review]
        words = self.tr("These rows stay out. They can be saved as a spreadsheet afterwards.")
        self._add_issues(plan, aside, self.tr("Set aside"), words)
        words = self.tr("They are kept for review and never get into a list that is sent to.")
        self._add_issues(plan, review, self.tr("Numbers and addresses to look at"), words)
        words = self.tr("They are imported unchanged. Open a line to see examples.")
        self._add_issues(plan, other, self.tr("Kept, but look at them"), words)
        if plan.scan.failed_cells and not any(code in plan.issues for code in _CELLS):
            self._body.addSpacing(12)
            failed = plan.scan.failed_cells
            words = self.tr("{n} formulas hold no result. Those cells come in empty.", "", failed)
            words = words.format(n=self.desk.i18n.number(failed))
            self._body.addWidget(Banner(self.theme, "none", "calculator", words))
        self._add_repairs(plan)

    def _add_issues(self, plan: Plan, found: list[tuple[str, int]], title: str, more: str) -> None:
        self._add_list(
            title,
            more,
            [IssueRow(self.desk, code, n, plan.examples.get(code, [])) for code, n in found],
        )

    def _add_repairs(self, plan: Plan) -> None:
        off = plan.options.without_repairs
        found = sorted(plan.repairs.items(), key=lambda item: -item[1])
        found += [(code, 0) for code in sorted(off - plan.repairs.keys())]
        rows = []
        for code, count in found:
            examples = plan.examples.get(code, [])
            row = RepairRow(self.desk, code, count, examples, code not in off)
            row.switched.connect(self._on_switched)
            rows.append(row)
        words = self.tr("Switch off what should stay as it is in the file.")
        self._add_list(self.tr("Repaired for you"), words, rows)

    def _add_list(self, title: str, more: str, rows: Sequence[QWidget]) -> None:
        if rows:
            self._body.addSpacing(24)
            self._body.addWidget(issue_list(title, rows, more))

    def _on_switched(self, code: str, on: bool) -> None:
        without = self.draft.wishes.without_repairs
        self.draft.wish(without_repairs=without - {code} if on else without | {code})
        self.changed.emit()


class _Place:
    """The view state of the numbers: the focus, the open lines, the scroll position."""

    def __init__(self, area: ScrollArea) -> None:
        self._area = area
        now = area.window().focusWidget()
        self._focus = now.objectName() if now is not None and area.isAncestorOf(now) else ""
        self._open = {button.objectName() for button in self._buttons() if _is_open(button)}
        self._scrolled = area.verticalScrollBar().value()

    def restore_soon(self) -> None:
        """Once the rebuilt widgets are on screen: before that nothing takes the focus."""
        QTimer.singleShot(0, self._area, self._restore)

    def _restore(self) -> None:
        for button in self._buttons():
            if button.objectName() in self._open and button.isEnabled():
                button.setChecked(True)
            if self._focus and button.objectName() == self._focus:
                button.setFocus()
        self._area.verticalScrollBar().setValue(self._scrolled)

    def _buttons(self) -> list[QAbstractButton]:
        return [b for b in self._area.findChildren(QAbstractButton) if b.isVisibleTo(self._area)]


def _is_open(button: QAbstractButton) -> bool:
    return button.isChecked() and button.objectName().startswith(("issue_", "count_"))
