"""The third step: who gets it, who does not, and warnings before the export."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.book import Book
from desktop_app.campaigns.model import Campaign, Check, Frozen, Line
from desktop_app.jobs import Job
from ui.campaigns.draft import CampaignDraft, reasons_of
from ui.campaigns.live import LiveCheck
from ui.campaigns.people_dialog import Group, PeopleDialog, everybody, included, left_out
from ui.campaigns.words import CampaignWords, reason_look
from ui.desk.desk import Desk
from ui.kit import (
    Banner,
    Button,
    Card,
    ElidedLabel,
    IconLabel,
    Label,
    Paragraph,
    ThinBar,
    Waterfall,
    WaterfallStep,
    clear,
    group,
    hbox,
    vbox,
)

_MANY_PARTS = 3
_MINUS = "\u2212"
AskPeople = Callable[[Book, Campaign, Job], Group]


class CheckStep(QWidget):
    """``fix``: go back to the message, to "stop" or to the fallback of a merge field."""

    fix = Signal(str)

    def __init__(
        self, desk: Desk, draft: CampaignDraft, words: CampaignWords, live: LiveCheck
    ) -> None:
        super().__init__()
        self._desk, self._draft, self._words, self._live = desk, draft, words, live
        self._box = vbox(margins=(24, 12, 24, 24))
        self.setLayout(self._box)
        live.checked.connect(self.refresh)
        self.refresh()

    def complete(self) -> bool:
        """Whether there is anybody to export."""
        return self._draft.check is not None and self._draft.check.sendable > 0

    def refresh(self) -> None:
        """Shows the check of now."""
        check, error = self._draft.check, self._draft.check_error
        if check is None and self._live.checking and self._box.count():
            return
        clear(self._box)
        if error is not None:
            sentence = self._desk.i18n.words.of(error)
            self._box.addWidget(Banner(self._desk.theme, "no", "warning-fill", sentence))
        elif check is None:
            bar = ThinBar(self._desk.theme, None, height=4)
            bar.setAccessibleName(self.tr("Checking"))
            self._box.addWidget(
                Card(vbox(Label(self.tr("Checking"), "heading"), 14, bar, margins=24))
            )
        else:
            self._box.addWidget(self._waterfall_card(check))
            self._box.addSpacing(16)
            self._box.addWidget(self._before_card(check))
        self._box.addStretch(1)

    # the waterfall

    def _waterfall_card(self, check: Check) -> Card:
        number = self._words.number
        head = self.tr("{n} of {total} people are in the file", "", check.segment)
        title = Label(head.format(n=number(check.sendable), total=number(check.segment)), "heading")
        title.setObjectName("waterfall_title")
        now = Label(self.tr("Checked just now"), "meta", "text3")
        hint = Paragraph(
            self.tr(
                "Click a line to see who and why. Anyone with several reasons is counted at"
                " the first."
            ),
            13,
        )
        self.waterfall = Waterfall(self._desk.theme, self._steps(check))
        self.waterfall.setObjectName("waterfall")
        self.waterfall.clicked.connect(lambda row: self._show_people(check, row))
        falls = group(vbox(self.waterfall))
        return Card(
            vbox(
                vbox(hbox((title, 1), 12, now), 2, hint, margins=(12, 0, 12, 0)),
                10,
                falls,
                margins=(12, 20, 12, 16),
            )
        )

    def _steps(self, check: Check) -> list[WaterfallStep]:
        say, number = self._desk.say, self._words.number
        first = say("campaign.waterfall.segment")
        last = say("campaign.waterfall.file")
        steps = [WaterfallStep(first, check.segment, number(check.segment), whole=True)]
        for step in check.steps:
            tone, icon = reason_look(step.reason, self._draft.campaign.channel)
            words = self._words.reason(step.reason)
            minus = _MINUS + number(step.count)
            steps.append(WaterfallStep(words, step.count, minus, tone, icon))
        end = WaterfallStep(last, check.sendable, number(check.sendable), "accent", whole=True)
        return [*steps, end]

    def show_left_out(self) -> None:
        """Everybody who is excluded from the file, with the reasons."""
        check = self._draft.check
        if check is not None:
            count, reasons = check.segment - check.sendable, reasons_of(check)
            words = self.tr("{n} people are left out", "", count)
            self._ask_people(
                words.format(n=self._words.number(count)),
                lambda book, campaign, job: left_out(book, campaign, reasons, job),
            )

    def show_included(self) -> None:
        """Everybody in the file; each person's proof is one click away."""
        check = self._draft.check
        if check is not None:
            line = self._desk.say("campaign.waterfall.file")
            self._ask_people(self._title(line, check.sendable), included)

    def _show_people(self, check: Check, row: int) -> None:
        reasons = reasons_of(check)
        if row == 0:
            line = self._desk.say("campaign.waterfall.segment")
            self._ask_people(
                self._title(line, check.segment),
                lambda book, campaign, job: everybody(book, campaign, reasons, job),
            )
        elif row <= len(check.steps):
            step = check.steps[row - 1]
            self._ask_people(
                self._title(self._words.reason(step.reason), step.count),
                lambda book, campaign, job: left_out(book, campaign, (step.reason,), job),
            )
        else:
            self.show_included()

    def _title(self, line: str, count: int) -> str:
        return self.tr("{line}: {people}").format(line=line, people=self._words.people(count))

    def _ask_people(self, title: str, ask: AskPeople) -> None:
        campaign = self._draft.campaign
        self._desk.read(
            self,
            lambda book, job: ask(book, campaign, job),
            lambda found: self._open_people(title, found),
            key=f"campaign.people_of.{id(self)}",
        )

    def _open_people(self, title: str, found: Group) -> None:
        campaign = self._draft.campaign
        PeopleDialog(self._desk, self.window(), title, self._words, campaign, found).open()

    # warnings

    def _before_card(self, check: Check) -> Card:
        box = vbox(Label(self.tr("Before it goes out"), "heading"), 12, margins=(24, 20, 24, 18))
        for line in check.lines:
            box.addWidget(self._line(line, check))
        if check.parts is not None and check.parts.people:
            most = check.parts.most
            words = self._words.range_of(check.parts)
            text = self.tr("Each message is {parts} long").format(parts=words)
            box.addWidget(self._row(most <= _MANY_PARTS, text, self._parts_detail(check)))
        campaign = self._draft.campaign
        if isinstance(campaign, Frozen):
            frozen = self._desk.i18n.date(campaign.frozen_at)
            box.addWidget(
                self._row(
                    True,
                    self.tr("The list is frozen since {date}").format(date=frozen),
                    self.tr("who stops later is still left out"),
                )
            )
        return Card(box)

    def _parts_detail(self, check: Check) -> str:
        assert check.parts is not None
        words = self.tr("{n} SMS in all", "", check.parts.total)
        return words.format(n=self._words.number(check.parts.total))

    def _line(self, line: Line, check: Check) -> QWidget:
        details = dict(line.details)
        if line.code == "campaign.before.proof":
            return self._proof_line(check)
        if line.code == "campaign.before.stop":
            return self._row(True, self.tr("The message says how to stop"), str(details["text"]))
        if line.code == "campaign.before.no_stop":
            return self._row(
                False,
                self.tr("The message does not say how to stop"),
                "",
                self._link(self.tr("Add it"), "stop"),
            )
        if line.code in ("campaign.before.missing", "campaign.before.missing_empty"):
            return self._missing_line(details)
        if line.code == "campaign.before.formula":
            count = int(str(details["n"]))
            words = self.tr("{n} messages begin like a formula (= + - @)", "", count)
            text = words.format(n=self._words.number(count))
            return self._row(False, text, self.tr("send the CSV without saving it in Excel"))
        return self._row(line.ok, self._desk.say(line.code, **details))

    def _proof_line(self, check: Check) -> QWidget:
        channel = self._words.channel(self._draft.campaign.channel)
        words = self.tr("All {n} said yes to {channel}", "", check.sendable)
        text = words.format(n=self._words.number(check.sendable), channel=channel)
        proof = Button(self._desk.theme, self.tr("See proof"), None, "link")
        proof.setObjectName("see_proof")
        proof.clicked.connect(self.show_included)
        return self._row(True, text, self.tr("proof on record"), proof)

    def _missing_line(self, details: dict[str, object]) -> QWidget:
        count, key = int(str(details["n"])), str(details["field"])
        words = self.tr("{n} people have no {field}", "", count)
        text = words.format(n=self._words.number(count), field=self._words.field(key))
        instead = str(details.get("text", ""))
        read = self.tr("they read “{text}”").format(text=instead)
        detail = read if instead else self.tr("they read nothing there")
        return self._row(False, text, detail, self._link(self.tr("Change"), key))

    def _link(self, words: str, where: str) -> Button | None:
        if not self._draft.editable:
            return None
        link = Button(self._desk.theme, words, None, "link")
        link.setObjectName(f"fix_{where}")
        link.clicked.connect(lambda: self.fix.emit(where))
        return link

    def _row(self, ok: bool, text: str, detail: str = "", link: Button | None = None) -> QWidget:
        icon, tone = ("check-circle-fill", "yes") if ok else ("warning-fill", "warn")
        row = hbox(
            IconLabel(self._desk.theme, icon, 18, tone),
            11,
            ElidedLabel(text, "body"),
            10,
            (ElidedLabel(detail, "small", "text3"), 1),
        )
        if link is not None:
            row.addSpacing(12)
            row.addWidget(link)
        line = group(row)
        line.setFixedHeight(34)
        line.setObjectName("before")
        line.setAccessibleName(f"{text} {detail}".strip())
        return line
