"""The numbers of an import and of what was repaired, as rows with icons that add up."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.importing.answers.counts import Answers
from desktop_app.importing.model import Kind, Plan, RowCounts
from ui.desk.desk import Desk
from ui.importing.draft import Draft
from ui.importing.watching import WatchedJob
from ui.kit import (
    Button,
    ElidedLabel,
    IconLabel,
    Label,
    Paragraph,
    ThinBar,
    clear,
    group,
    hbox,
    hline,
    vbox,
)

# count -> (icon, colour of the icon, tone in a bar)
LOOKS = {
    "created": ("plus-circle", "yes", "yes"),
    "updated": ("pencil-simple", "accent_text", "accent"),
    "unchanged": ("equals", "text2", "none"),
    "duplicate": ("copy", "text2", "none"),
    "rejected": ("warning-circle", "warn", "warn"),
}
SAID = {
    "agreed": ("handshake", "yes"),
    "stop": ("hand-palm", "no"),
    "no": ("x-circle", "no"),
}
_FEW = 4


def count_words(desk: Desk, name: str, kind: Kind = "people") -> str:
    """The label of one of the counts, by the kind of rows."""
    return desk.say(f"import.count.{name}" if kind == "people" else f"import.count.{kind}.{name}")


def looks_of(kind: Kind) -> dict[str, tuple[str, str, str]]:
    """The applicable counts; only people are ever updated."""
    return {name: look for name, look in LOOKS.items() if kind == "people" or name != "updated"}


def number_row(
    desk: Desk, icon: str, tone: str, words: str, count: int, link: Button | None = None
) -> QWidget:
    """One line: icon, words, number; a ``link`` replaces the number."""
    number = desk.i18n.number(count)
    shown: QWidget = Label(number, "strong")
    if link is not None:
        link.setText(number)
        link.setAccessibleName(f"{words}: {number}")
        shown = link
    mark = IconLabel(desk.theme, icon, 16, tone)
    row = group(hbox(mark, 12, (ElidedLabel(words, "body"), 1), 12, shown))
    row.setAccessibleName(f"{words}: {number}")
    return row


def said_rows(desk: Desk, said: Answers, kind: Kind) -> list[QWidget]:
    """How many rows agree, ask to stop or say no, and the parts of each."""
    found = []
    for answer, one in said.given(stops=kind != "opt_outs").items():
        words = desk.say(f"import.said.{answer}")
        found.append(number_row(desk, *SAID[answer], words, one.rows))
        for part, n in one.parts.items():
            found.append(_part_row(desk, desk.say(f"import.said.{answer}.{part}"), n))
    return found


def _part_row(desk: Desk, words: str, count: int) -> QWidget:
    number = desk.i18n.number(count)
    shown = Label(number, "small", "text2")
    row = group(hbox((Paragraph(words, 13, "text2"), 1), 12, shown, margins=(28, 0, 0, 0)))
    row.setAccessibleName(f"{words}: {number}")
    return row


def count_rows(
    desk: Desk, counts: RowCounts, kind: Kind = "people", created: Button | None = None
) -> QWidget:
    """The counts, a line, and "Adds up to N". ``created`` leads to the new people."""
    box = vbox(spacing=8)
    for name, (icon, tone, _) in looks_of(kind).items():
        words = count_words(desk, name, kind)
        link = created if name == "created" and counts.created else None
        box.addWidget(number_row(desk, icon, tone, words, getattr(counts, name), link))
    box.addSpacing(2)
    box.addWidget(hline())
    box.addWidget(adds_up(desk, counts))
    return group(box)


def adds_up(desk: Desk, counts: RowCounts) -> QWidget:
    """A note that every row is accounted for; empty in the one case where it would be false."""
    words = QCoreApplication.translate("ImportCounts", "Adds up to {n}")
    label = Label(words.format(n=desk.i18n.number(counts.rows)), "strong", "yes")
    label.setObjectName("adds_up")
    row = group(hbox(IconLabel(desk.theme, "check-circle-fill", 16, "yes"), 8, label, None))
    row.setVisible(counts.balanced)
    return row


class PlanPanel(QWidget):
    """The panel beside Columns and Consent: the expected result of the import, counted live."""

    def __init__(self, desk: Desk, draft: Draft) -> None:
        super().__init__()
        self._desk, self._draft = desk, draft
        self._all = False
        self._counting: Label | None = None
        self._bar = ThinBar(desk.theme, None, height=4)
        self._bar.setAccessibleName(self.tr("Counting"))
        self._body = vbox()
        self.setLayout(vbox(self._bar, 8, self._body, None, margins=(24, 16, 24, 24)))
        self._keep_place(self._bar)
        self.refresh()

    def refresh(self) -> None:
        """Shows the current plan, or why there is none."""
        clear(self._body)
        self._counting = None
        plan, error = self._draft.plan, self._draft.plan_error
        if error is not None:
            self._body.addWidget(Label(self.tr("Can't be counted yet"), "heading", wrap=True))
            self._body.addSpacing(8)
            self._body.addWidget(Paragraph(self._desk.i18n.words.of(error), 13))
        elif plan is None:
            self._counting = Label(self.tr("Counting"), "heading")
            self._body.addWidget(self._counting)
        else:
            number = self._desk.i18n.number(plan.counts.rows)
            words = self.tr("{n} rows in the file", "", plan.counts.rows).format(n=number)
            self._body.addWidget(Label(words, "heading"))
            self._body.addSpacing(14)
            self._body.addWidget(count_rows(self._desk, plan.counts, plan.options.kind))
            self._add_beside(plan)
            self._add_repairs(plan.repairs)

    def watch(self, job: WatchedJob | None) -> None:
        """Shows the progress of the counting; None when it is done."""
        self._bar.setVisible(job is not None)
        if job is not None:
            self._bar.set_share(job.share)
        if job is not None and job.done and self._draft.plan is None and self._counting is not None:
            words = self.tr("{n} rows read", "", job.done)
            self._counting.setText(words.format(n=self._desk.i18n.number(job.done)))

    def _add_beside(self, plan: Plan) -> None:
        """Further data of the rows."""
        kind = plan.options.kind
        shown = said_rows(self._desk, plan.said, kind)
        if kind != "people" and plan.people_created:
            made = self.tr("new people"), plan.people_created
            shown.insert(0, number_row(self._desk, "user-plus", "accent_text", *made))
        if shown:
            self._body.addSpacing(14)
            self._body.addWidget(hline())
            self._body.addSpacing(14)
            self._body.addWidget(group(vbox(*shown, spacing=8)))

    def _add_repairs(self, repairs: Mapping[str, int]) -> None:
        if not repairs:
            return
        self._body.addSpacing(20)
        self._body.addWidget(hline())
        self._body.addSpacing(20)
        self._body.addWidget(Label(self.tr("Repaired for you"), "heading"))
        self._body.addSpacing(14)
        ranked = sorted(repairs.items(), key=lambda item: -item[1])
        shown = ranked if self._all or len(ranked) <= _FEW + 1 else ranked[:_FEW]
        box = vbox(spacing=8)
        for code, count in shown:
            box.addWidget(number_row(self._desk, "wrench", "text2", self._desk.say(code), count))
        self._body.addWidget(group(box))
        if len(shown) < len(ranked):
            total = self._desk.i18n.number(sum(repairs.values()))
            more = Button(self._desk.theme, self.tr("See all {n}").format(n=total), None, "link")
            more.setObjectName("all_repairs")
            more.clicked.connect(self._show_all)
            self._body.addSpacing(10)
            self._body.addLayout(hbox(more, None))

    def _show_all(self) -> None:
        self._all = True
        self.refresh()

    def _keep_place(self, widget: QWidget) -> None:
        policy = widget.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        widget.setSizePolicy(policy)
