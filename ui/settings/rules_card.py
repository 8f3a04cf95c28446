"""The card of the rules: the book's preset, and the owner's own figures on top."""

from __future__ import annotations

from functools import partial
from math import ceil

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent

from desktop_app.book import Book
from desktop_app.changes import ChangeSet, Topic
from desktop_app.consent.presets import (
    MOST_DAYS,
    MOST_MONTHS,
    NOT_ADVICE,
    PRESETS,
    Rules,
    changed,
)
from desktop_app.jobs import Job
from desktop_app.requests.model import answer_time
from ui.desk.desk import Desk
from ui.kit import (
    Button,
    Card,
    Dropdown,
    FormRow,
    IconLabel,
    Label,
    Paragraph,
    group,
    hbox,
    hline,
    vbox,
)
from ui.look.fonts import text_width
from ui.settings.figure_rows import Figure, FigureRow, ProofRow, spaced

_SETTLE_MS = 350  # while a number is being typed
_YEAR, _MONTH = 12, 30


class RulesCard(Card):
    """Takes effect at once: the gate reads the rules every time."""

    def __init__(self, desk: Desk) -> None:
        box = vbox(margins=(20, 16, 20, 16), spacing=12)
        super().__init__(box)
        self._desk = desk
        self.rules = desk.facts.rules
        theme = desk.theme
        self.preset = Dropdown(
            theme,
            [(key, desk.say(f"preset.{key}")) for key in PRESETS],
            self.rules.preset,
            name=self.tr("Rules of"),
        )
        self.preset.setObjectName("preset")
        self.preset.changed.connect(lambda key: self._choose(PRESETS[key]))
        self._about = Paragraph("", 13)
        self._proof = ProofRow(theme)
        figures = self._figures()
        width = ceil(max(text_width(figure.unit, 14) for figure in figures)) + 1
        self._rows = {figure.key: FigureRow(theme, figure, width) for figure in figures}
        self._reach = Label("", "small", "text2", wrap=True)
        self._reach.setObjectName("rules_reach")
        self._back = Button(
            theme, self.tr("Back to the preset"), "arrow-counter-clockwise", small=True
        )
        self._back.setObjectName("rules_back")
        self._back.clicked.connect(lambda: self._choose(PRESETS[self.rules.preset]))
        box.addWidget(Label(self.tr("Rules for consent"), "heading"))
        box.addWidget(FormRow(theme, self.tr("Rules of"), self.preset))
        box.addWidget(self._about)
        box.addWidget(hline())
        box.addWidget(self._proof)
        box.addWidget(spaced(list(self._rows.values())))
        box.addWidget(group(hbox((self._reach, 1), 12, self._back)))
        box.addWidget(hline())
        box.addLayout(
            hbox(
                IconLabel(theme, "info", 16, "text3"),
                8,
                (Paragraph(desk.say(NOT_ADVICE), 13, "text3"), 1),
            )
        )
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self._keep)
        for row in self._rows.values():
            row.changed.connect(self._settle.start)
        self._proof.changed.connect(self._settle.start)
        desk.changed.connect(self._hear)
        self._show()
        self._count()

    def _figures(self) -> tuple[Figure, ...]:
        months, days = self.tr("months"), self.tr("days")

        def of_months(number: int) -> str:
            return self.tr("%n months", "", number)

        return (
            Figure(
                "valid_months",
                self.tr("A yes ends after"),
                self.tr("A yes lasts until it is taken back."),
                self.tr("no end"),
                months,
                2 * _YEAR,
                MOST_MONTHS,
                of_months,
            ),
            Figure(
                "reconfirm_months",
                self.tr("Propose to ask again after"),
                self.tr("Nobody is proposed before their yes ends."),
                self.tr("not proposed"),
                months,
                _YEAR,
                MOST_MONTHS,
                of_months,
            ),
            Figure(
                "again_months",
                self.tr("Ask who said no again after"),
                self.tr("Who said no is never asked again. They can come back themselves."),
                self.tr("never"),
                months,
                _YEAR,
                MOST_MONTHS,
                of_months,
            ),
            Figure(
                "answer_days",
                self.tr("Answer requests within"),
                "",
                "",
                days,
                _MONTH,
                MOST_DAYS,
                lambda number: self.tr("%n days", "", number),
            ),
        )

    # showing

    def _show(self) -> None:
        rules, usual = self.rules, PRESETS[self.rules.preset]
        self.preset.set_key(rules.preset)
        self._about.setText(self._desk.say(f"preset.{rules.preset}.about"))
        self._proof.show_value(rules.proof, usual.proof)
        number, is_months = answer_time(rules.preset)
        words = self.tr("%n months", "", number) if is_months else self.tr("%n days", "", number)
        off = self.tr("The preset's time applies: {time}.").format(time=words)
        self._rows["answer_days"].set_off(off, words)
        for key, row in self._rows.items():
            row.show_value(getattr(rules, key), getattr(usual, key))
        self._back.setVisible(bool(rules.own_figures()))

    def _count(self) -> None:
        self._desk.read(
            self,
            lambda book, job: book.consent.reach(job=job).granted,
            self._tell_reach,
            key="settings.reach",
        )

    def _tell_reach(self, people: int) -> None:
        words = self.tr("With these rules %n people may be texted.", "", people)
        self._reach.setText(words.replace(str(people), self._desk.i18n.number(people), 1))

    def _hear(self, changes: object) -> None:
        if not (isinstance(changes, ChangeSet) and changes.touches(Topic.CONSENT)):
            return
        rules = self._desk.facts.rules
        if rules != self.rules and not self._settle.isActive():
            self.rules = rules
            self._show()
        self._count()

    # writing

    def wanted(self) -> Rules:
        """The rules in the fields."""
        own = {key: row.value for key, row in self._rows.items()}
        return changed(self.rules.preset, proof=self._proof.value, **own)

    def _keep(self) -> None:
        """Saves the owner's figures."""
        self._settle.stop()
        rules = self.wanted()
        if rules != self.rules:
            self.rules = rules
            self._back.setVisible(bool(rules.own_figures()))
            _write(self._desk, rules)

    def _choose(self, rules: Rules) -> None:
        """Saves a preset without changes; Undo restores the previous figures."""
        self._settle.stop()
        before, self.rules = self.rules, rules
        self._show()
        _write(self._desk, rules)
        desk = self._desk
        told = self.tr("The rules of {place} apply now").format(
            place=desk.say(f"preset.{rules.preset}")
        )

        desk.toast(told, desk.say("action.undo"), partial(_write, desk, before))

    def hideEvent(self, event: QHideEvent) -> None:
        if self._settle.isActive():
            self._keep()
        super().hideEvent(event)


def _write(desk: Desk, rules: Rules) -> None:
    """Called through the desk, because the card may be gone when Undo is clicked."""

    def write(book: Book, _job: Job) -> None:
        book.consent.set_rules(rules)

    desk.write(desk, write)
