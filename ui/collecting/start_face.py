"""The ways of asking, side by side, and the words that people agree to under them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop_app import languages
from ui.collecting.form_words import FormWords
from ui.desk.desk import Desk
from ui.kit import (
    Banner,
    Button,
    Card,
    Chip,
    Disc,
    Label,
    Paragraph,
    ScrollArea,
    group,
    hbox,
    hline,
    vbox,
)

_WIDE, _MOST = 860, 1120


@dataclass(frozen=True)
class Ways:
    """The actions of the buttons."""

    counter: Callable[[], object]
    sheet: Callable[[], object]
    grid: Callable[[], object]
    pending: Callable[[], object]
    words: Callable[[], object]


class StartFace(QWidget):
    """Three cards; asking needs a wording first.

    ``waiting``: the number of pending people, as last counted; None before that is known.
    """

    def __init__(self, desk: Desk, ways: Ways, waiting: int | None) -> None:
        super().__init__()
        self._desk, self.theme = desk, desk.theme
        ready = bool(desk.facts.languages)
        self._waiting = Paragraph("", 13)
        counter = self._button("counter", self.tr("Start"), "device-tablet", ways.counter, True)
        sheet = self._button("sheet", self.tr("Print"), "printer", ways.sheet)
        grid = self._button("grid", self.tr("Enter a sheet"), "keyboard", ways.grid)
        pending = self._button("pending", self.tr("Open the list"), "list-bullets", ways.pending)
        for button in (counter, sheet, grid):
            button.setEnabled(ready)
        cards = (
            self._card(
                "device-tablet",
                self.tr("Sign-up at the counter"),
                self.tr(
                    "Customers type their own number on this screen and tick what they agree to. "
                    "They see nobody else."
                ),
                counter,
            ),
            self._card(
                "file-text",
                self.tr("Paper sheet"),
                self.tr(
                    "Room for 12 people and their signatures. Each sheet has a number, "
                    "which is the proof once it is entered."
                ),
                sheet,
                grid,
            ),
            self._card(
                "clock",
                self.tr("People to confirm"),
                self._waiting,
                pending,
            ),
        )
        self._cards: QBoxLayout = hbox(*((card, 1) for card in cards), spacing=16)
        column = vbox(spacing=16, margins=(24, 8, 24, 24))
        if not ready:
            column.addWidget(
                Banner(
                    self.theme,
                    "warn",
                    "warning",
                    self.tr("First write the words that people agree to."),
                    self.tr("Write them"),
                    ways.words,
                )
            )
        column.addLayout(self._cards)
        column.addWidget(self._words_card(ways.words))
        column.addStretch(1)
        inner = group(column)
        inner.setMaximumWidth(_MOST)
        self.setLayout(vbox((ScrollArea(group(hbox((inner, 1)))), 1)))
        if waiting is not None:
            self.tell_waiting(waiting)

    def _button(
        self, key: str, text: str, icon: str, run: Callable[[], object], primary: bool = False
    ) -> Button:
        button = Button(self.theme, text, icon, "primary" if primary else "secondary")
        button.setObjectName(f"collect_{key}")
        button.clicked.connect(lambda: run())
        return button

    def tell_waiting(self, number: int) -> None:
        """Shows the number of pending people."""
        self._waiting.setText(
            self.tr("%n people were asked and have not answered yet.", "", number)
        )

    def _card(self, icon: str, title: str, text: str | Paragraph, *buttons: Button) -> Card:
        row = hbox(spacing=8)
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        return Card(
            vbox(
                Disc(self.theme, icon, "accent"),
                14,
                Label(title, "heading"),
                4,
                Paragraph(text, 13) if isinstance(text, str) else text,
                None,
                16,
                row,
                margins=20,
            )
        )

    def _words_card(self, change: Callable[[], object]) -> Card:
        button = Button(self.theme, self.tr("Change the words"), kind="link")
        button.setObjectName("change_words")
        button.clicked.connect(lambda: change())
        box = vbox(
            hbox(Label(self.tr("The words people agree to"), "heading"), None, button),
            margins=(20, 16, 20, 16),
        )
        facts = self._desk.facts
        own = FormWords(self._desk.i18n.language, "")
        for purpose in facts.purposes:
            if purpose.retired:
                continue
            chips = hbox(spacing=8)
            shown = ""
            for language in languages.own_first(own.language):
                newest = facts.wording(purpose.code, language)
                words = languages.name_of(language)
                tone, icon = ("yes", "check-bold") if newest else ("none", "question-bold")
                chips.addWidget(Chip(self.theme, words, tone, icon, dashed=newest is None))
                shown = shown or (newest.text if newest else "")
            name = purpose.label or self._desk.say(f"purpose.{purpose.code}")
            box.addSpacing(12)
            box.addWidget(hline())
            box.addSpacing(12)
            box.addLayout(hbox((Label(name, "strong"), 1), 12, chips))
            missing = self.tr("No words yet, so nobody is asked for this.")
            box.addSpacing(4)
            box.addWidget(Paragraph(shown or missing, 13, "text2" if shown else "text3"))
        return Card(box)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        direction = QBoxLayout.Direction
        wide = self.width() >= _WIDE
        self._cards.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
