"""Step 4: the dry run in numbers, with examples, and what to do with people who are known."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from desktop_app.importing.model import OnMatch, Plan
from ui.desk import Desk
from ui.importing.counts import LOOKS, adds_up, count_words
from ui.importing.draft import Draft
from ui.importing.examples import IssueRow, issue_list
from ui.importing.step import StepView
from ui.importing.watching import WatchedJob
from ui.widgets import (
    Banner,
    BarPart,
    Card,
    IconLabel,
    Label,
    Paragraph,
    RadioButton,
    ScrollArea,
    StackedBar,
    ThinBar,
    clear,
    group,
    hbox,
    hline,
    vbox,
)

_TOP = Qt.AlignmentFlag.AlignTop
_ASIDE = "import.reject."  # the codes of rows that are not kept


class CheckStep(StepView):
    """Shows the plan once there is one for exactly what was decided."""

    def __init__(self, desk: Desk, draft: Draft) -> None:
        super().__init__(desk, draft)
        self._body = vbox(margins=(0, 0, 4, 24))
        self._panel = CheckPanel(desk, draft)
        self._panel.changed.connect(self.changed)
        self._waiting = ThinBar(self.theme, None, height=6)
        self._waiting.setAccessibleName(self.tr("Counting"))
        self.setLayout(
            vbox(
                Label(self.tr("What the import would do"), "heading"),
                12,
                (ScrollArea(group(self._body)), 1),
            )
        )
        self._shown: Plan | None = None
        self.show_plan()

    def next_words(self) -> str:
        plan = self._current()
        if plan is None:
            return self.tr("Import")
        people = plan.counts.created + plan.counts.updated
        number = self.desk.i18n.number(people)
        if people == 0 and plan.consent_rows:
            number = self.desk.i18n.number(plan.consent_rows)
            return self.tr("Record that {n} people agreed", "", plan.consent_rows).format(n=number)
        return self.tr("Import {n} people", "", people).format(n=number)

    def trouble(self) -> str:
        if self.draft.plan_error is not None:
            return self.desk.i18n.words.of(self.draft.plan_error)
        plan = self._current()
        if plan is None:
            return self.tr("Counting. Nothing is written yet.")
        if plan.counts.created + plan.counts.updated + plan.consent_rows == 0:
            return self.tr("There is nothing new in this file.")
        return ""

    def show_panel(self) -> QWidget:
        return self._panel

    def focus_first(self) -> None:
        self._panel.focus_first()

    def show_plan(self) -> None:
        plan = self._current()
        if plan is None or plan is not self._shown:
            self._shown = plan
            clear(self._body)
            self._fill(plan)
            self._panel.show_plan(plan)

    def watch(self, job: WatchedJob | None) -> None:
        """Shows how far the counting is."""
        if job is not None and self._current() is None:
            self._waiting.set_share(job.share)

    def _current(self) -> Plan | None:
        return self.draft.plan if self.draft.plan_fits(self.desk.book.region) else None

    def _fill(self, plan: Plan | None) -> None:
        if plan is None:
            self._waiting = ThinBar(self.theme, None, height=6)
            self._waiting.setAccessibleName(self.tr("Counting"))
            words = Paragraph(self.tr("Every row is read and tried out. Nothing is written."), 13)
            self._body.addWidget(Card(vbox(words, 12, self._waiting, margins=20)))
        else:
            self._body.addWidget(self._numbers(plan))
            self._add_lists(plan)
        self._body.addStretch(1)

    def _numbers(self, plan: Plan) -> QWidget:
        counts, number = plan.counts, self.desk.i18n.number
        parts = [
            BarPart(getattr(counts, name), number(getattr(counts, name)), words, tone)
            for name, (_, _, tone) in LOOKS.items()
            for words in [count_words(self.desk, name)]
        ]
        rows = Label(count_words(self.desk, "rows"), "body", "text2")
        rows.setContentsMargins(0, 9, 0, 0)
        box = vbox(
            hbox(Label(number(plan.counts.rows), "display"), 10, rows, None),
            16,
            StackedBar(self.theme, parts, legend="rows"),
            8,
            hline(),
            12,
            adds_up(self.desk, counts),
            margins=20,
        )
        return Card(box)

    def _add_lists(self, plan: Plan) -> None:
        issues = sorted(plan.issues.items(), key=lambda item: -item[1])
        aside = [issue for issue in issues if issue[0].startswith(_ASIDE)]
        kept = [issue for issue in issues if not issue[0].startswith(_ASIDE)]
        self._add_list(
            plan,
            aside,
            self.tr("Set aside"),
            self.tr("These rows stay out. They can be saved as a spreadsheet afterwards."),
        )
        self._add_list(
            plan,
            kept,
            self.tr("Kept, but look at them"),
            self.tr("They come in as they stand. Open a line to see examples."),
        )
        repairs = sorted(plan.repairs.items(), key=lambda item: -item[1])
        self._add_list(plan, repairs, self.tr("Repaired for you"), "", ("wrench", "text2"))

    def _add_list(
        self,
        plan: Plan,
        found: list[tuple[str, int]],
        title: str,
        more: str,
        look: tuple[str, str] = ("warning-circle", "warn"),
    ) -> None:
        rows = [
            IssueRow(self.desk, code, n, plan.examples.get(code, []), look) for code, n in found
        ]
        if rows:
            self._body.addSpacing(24)
            self._body.addWidget(issue_list(title, rows, more))


class CheckPanel(QWidget):
    """The choices at the right: people who are known, who agreed, and what keeps one safe."""

    changed = Signal()

    def __init__(self, desk: Desk, draft: Draft) -> None:
        super().__init__()
        self._desk, self._draft = desk, draft
        self._choices = QButtonGroup(self)
        self._agreed = Paragraph("", 13)
        self._agreed_icon = IconLabel(desk.theme, "handshake", 18, "text2")
        self.setLayout(
            vbox(
                Label(self.tr("People who are already in the list"), "heading", wrap=True),
                10,
                *self._options(),
                14,
                hline(),
                20,
                Label(self.tr("Consent"), "heading"),
                10,
                hbox((self._agreed_icon, _TOP), 10, (self._agreed, 1)),
                20,
                Banner(
                    desk.theme,
                    "accent",
                    "shield-check",
                    self.tr("A backup is made first. Undo takes the whole import back."),
                ),
                None,
                margins=24,
            )
        )

    def show_plan(self, plan: Plan | None) -> None:
        """Says how many will be recorded as agreed."""
        self._agreed.setText(self._consent_words(plan))
        granted = plan is not None and plan.consent_rows > 0
        self._agreed_icon.set_icon("handshake", "yes" if granted else "text2")

    def focus_first(self) -> None:
        """Puts the focus on the choice that is made."""
        chosen = self._choices.checkedButton()
        if chosen is not None:
            chosen.setFocus()

    def _options(self) -> list[QWidget]:
        options: list[tuple[OnMatch, str, str]] = [
            (
                "fill",
                self.tr("Fill what is empty"),
                self.tr("What you already know stays as it is."),
            ),
            (
                "update",
                self.tr("Replace with the file"),
                self.tr("The file is newer. A name is never replaced by a different one."),
            ),
            ("skip", self.tr("Leave them as they are"), self.tr("Only new people come in.")),
        ]
        return [self._option(*option) for option in options]

    def _option(self, key: OnMatch, words: str, more: str) -> QWidget:
        radio = RadioButton(self._desk.theme, words, self._draft.on_match == key)
        radio.setObjectName(f"on_match_{key}")
        radio.setAccessibleDescription(more)
        radio.toggled.connect(lambda on: self._on_match(key) if on else None)
        self._choices.addButton(radio)
        explained = Paragraph(more, 13, "text3")
        explained.setContentsMargins(27, 0, 0, 0)
        return group(vbox(radio, explained, margins=(0, 0, 0, 8)))

    def _on_match(self, key: OnMatch) -> None:
        self._draft.on_match = key
        self.changed.emit()

    def _consent_words(self, plan: Plan | None) -> str:
        if plan is None:
            return ""
        declaration = plan.options.declaration
        if declaration is None:
            return self.tr("Nobody is recorded as agreed. Ask them before you send anything.")
        say, number = self._desk.say, self._desk.i18n.number(plan.consent_rows)
        ways = ", ".join(say(f"channel.{channel}") for channel in declaration.channels)
        words = self.tr(
            "{n} rows will be recorded as agreed: {ways}, on {day}.", "", plan.consent_rows
        )
        return words.format(n=number, ways=ways, day=self._desk.i18n.date(declaration.date))
