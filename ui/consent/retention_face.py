"""Rules that propose people to ask again or to erase, and their people. Nothing happens by
itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.book import Book
from desktop_app.jobs import Job
from desktop_app.requests.retention.model import MOST_MONTHS, RetentionRule
from ui.consent.words import ConsentPageWords
from ui.desk.desk import Desk
from ui.kit import (
    Button,
    Card,
    Disc,
    Label,
    Paragraph,
    ScrollArea,
    SpinField,
    Switch,
    clear,
    group,
    hbox,
    vbox,
)

_ICONS = {"quiet": "clock-counter-clockwise", "old_yes": "handshake", "unreachable": "phone-slash"}
_USUAL = 24
_SETTLE_MS = 500


@dataclass(frozen=True)
class Proposals:
    """All rules, and how many people each active one proposes."""

    rules: Sequence[RetentionRule]
    counts: dict[str, int]


def read_proposals(book: Book, job: Job) -> Proposals:
    """One search of the whole list per rule."""
    retention = book.requests.retention
    return Proposals(
        retention.rules(), {rule.key: count for rule, count in retention.proposals(job)}
    )


class RuleCard(Card):
    """One rule: on or off, after how many months, and the number of its people."""

    changed = Signal(str, object)  # key, months or None
    opened = Signal(str)

    def __init__(
        self, desk: Desk, words: ConsentPageWords, rule: RetentionRule, count: int | None
    ) -> None:
        theme = desk.theme
        self.rule, months = rule, rule.months or _USUAL
        self.on = Switch(theme, "-", checked=rule.months is not None)
        self.months = SpinField(theme, months, 1, MOST_MONTHS)
        self.people = Button(theme, "-", "users", "secondary", True)
        title = Paragraph(desk.say(f"retention.{rule.key}", n=months), 14, "text", 500)
        proposal = Label("", "small", "text3")
        row = hbox(margins=0)
        head = hbox(
            (Disc(theme, _ICONS[rule.key], "accent"), Qt.AlignmentFlag.AlignTop),
            16,
            (vbox(title, 2, proposal), 1),
            16,
            (self.people, Qt.AlignmentFlag.AlignTop),
        )
        super().__init__(vbox(head, 14, group(row), margins=20))
        self._box, self._months_label = row, Label(self.tr("months"), "body")
        what = desk.say(f"retention.propose.{rule.proposal}")
        proposal.setText(self.tr("Proposal: {what}").format(what=what))
        self._fill()
        self.setObjectName(f"rule_{rule.key}")
        number = 0 if count is None else count
        shown = self.tr("Show %n people", "", number)
        shown = shown.replace(str(number), words.number(number), 1)
        self.people.setText(shown if number else self.tr("Nobody now"))
        self.people.setObjectName(f"rule_people_{rule.key}")
        self.people.setVisible(count is not None)
        self.people.setEnabled(bool(count))
        self.people.clicked.connect(lambda: self.opened.emit(rule.key))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SETTLE_MS)
        self._timer.timeout.connect(self._tell)
        self.on.toggled.connect(lambda _on: self._turn())
        self.months.valueChanged.connect(lambda _months: self._timer.start())

    def _fill(self) -> None:
        self.on.setText(self.tr("Propose them"))
        self.on.setObjectName(f"rule_on_{self.rule.key}")
        self.months.setAccessibleName(self.tr("After how many months"))
        self.months.setObjectName(f"rule_months_{self.rule.key}")
        self.months.setFixedWidth(92)
        self.months.setEnabled(self.on.isChecked())
        for item in (Label(self.tr("after"), "body"), self.months, self._months_label):
            self._box.addWidget(item)
            self._box.addSpacing(8)
        self._box.insertSpacing(0, 52)
        self._box.addStretch(1)
        self._box.addWidget(self.on)

    def _turn(self) -> None:
        self.months.setEnabled(self.on.isChecked())
        self._tell()

    def _tell(self) -> None:
        self._timer.stop()
        wanted = self.months.value() if self.on.isChecked() else None
        if wanted != self.rule.months:
            self.changed.emit(self.rule.key, wanted)


class RetentionFace(QWidget):
    """``people_asked(key)``: the people of a rule are to be shown."""

    people_asked = Signal(str)

    def __init__(self, desk: Desk, words: ConsentPageWords) -> None:
        super().__init__()
        self._desk, self._words = desk, words
        self._box = vbox(spacing=12, margins=(24, 16, 24, 24))
        self.area = ScrollArea(group(self._box))
        self.setLayout(vbox((self.area, 1)))
        self.cards: dict[str, RuleCard] = {}

    def read(self) -> None:
        """Reads the number of people of each rule."""
        self._desk.read(self, read_proposals, self._show, key="consent.retention")

    def _show(self, found: Proposals) -> None:
        focused = next((key for key, card in self.cards.items() if card.months.hasFocus()), "")
        clear(self._box)
        self._box.addWidget(
            Paragraph(
                self.tr(
                    "Keep people only as long as you have a reason to. These rules propose; what "
                    "happens with whom, you decide. Nothing happens by itself."
                ),
                13,
            )
        )
        self.cards = {}
        for rule in found.rules:
            card = RuleCard(self._desk, self._words, rule, found.counts.get(rule.key))
            card.changed.connect(self._change)
            card.opened.connect(self.people_asked)
            self.cards[rule.key] = card
            self._box.addWidget(card)
        self._box.addStretch(1)
        if focused in self.cards:
            self.cards[focused].months.setFocus()

    def _change(self, key: str, months: int | None) -> None:
        self._desk.write(
            self,
            lambda book, _job: book.requests.retention.set_months({key: months}),
            lambda _none: self.read(),
        )
