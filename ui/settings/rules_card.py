"""The card of the rules: which law's preset the book follows, and what that means."""

from __future__ import annotations

from desktop_app.book import Book
from desktop_app.consent.presets import NOT_ADVICE, PRESETS
from desktop_app.jobs import Job
from ui.desk import Desk
from ui.widgets import Card, Dropdown, FormRow, IconLabel, Label, Paragraph, hbox, vbox


class RulesCard(Card):
    """Takes effect at once: the gate asks the rules every time."""

    def __init__(self, desk: Desk) -> None:
        box = vbox(margins=(20, 16, 20, 16), spacing=12)
        super().__init__(box)
        self._desk = desk
        chosen = desk.book.consent.rules().preset
        self.preset = Dropdown(
            desk.theme,
            [(key, desk.say(f"preset.{key}")) for key in PRESETS],
            chosen,
            name=self.tr("Rules of"),
        )
        self.preset.setObjectName("preset")
        self.preset.changed.connect(self._choose)
        self._about = Paragraph(desk.say(f"preset.{chosen}.about"), 13)
        box.addWidget(Label(self.tr("Rules for consent"), "heading"))
        box.addWidget(FormRow(desk.theme, self.tr("Rules of"), self.preset))
        box.addWidget(self._about)
        box.addLayout(
            hbox(
                IconLabel(desk.theme, "info", 16, "text3"),
                8,
                (Paragraph(desk.say(NOT_ADVICE), 13, "text3"), 1),
            )
        )

    def _choose(self, key: str) -> None:
        desk = self._desk

        def choose(book: Book, _job: Job) -> None:
            book.consent.set_rules(PRESETS[key])

        desk.write(self, choose, lambda _nothing: self._told(key))

    def _told(self, key: str) -> None:
        desk = self._desk
        self._about.setText(desk.say(f"preset.{key}.about"))
        desk.toast(self.tr("Rules of {place} count now").format(place=desk.say(f"preset.{key}")))
