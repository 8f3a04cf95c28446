"""The card of asking: the boxes of forms and sheets, and the behaviour of the counter form."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from desktop_app.collecting.model import BLANK, CHANNELS, HOLD, Terms
from desktop_app.contacts.model import Channel
from ui.desk.desk import Desk
from ui.kit import (
    Card,
    CheckBox,
    FlowLayout,
    FormRow,
    Label,
    Paragraph,
    SpinField,
    Switch,
    group,
    hbox,
    vbox,
)


class AskingCard(Card):
    """Takes effect with the next form or sheet."""

    def __init__(self, desk: Desk) -> None:
        box = vbox(margins=(20, 16, 20, 16), spacing=12)
        super().__init__(box)
        self._desk = desk
        self._terms = desk.facts.terms
        theme = desk.theme
        self._boxes: dict[Channel, CheckBox] = {}
        flow = FlowLayout(20)
        for channel in CHANNELS:
            on = channel in self._terms.channels
            tick = CheckBox(theme, desk.say(f"channel.{channel}"), on)
            tick.setObjectName(f"ask_{channel}")
            tick.toggled.connect(self._choose_channels)
            self._boxes[channel] = tick
            flow.addWidget(tick)
        self._channels = FormRow(theme, self.tr("Boxes on forms and sheets"), group(flow))
        again = Switch(theme, self.tr("Ask each person a second time"), self._terms.ask_again)
        again.setObjectName("ask_again")
        again.toggled.connect(lambda on: self._keep(replace(self._terms, ask_again=on)))
        self.hold = self._seconds("hold_seconds", self._terms.hold_seconds, HOLD)
        self.blank = self._seconds("blank_seconds", self._terms.blank_seconds, BLANK)
        self.hold.valueChanged.connect(
            lambda value: self._keep(replace(self._terms, hold_seconds=value))
        )
        self.blank.valueChanged.connect(
            lambda value: self._keep(replace(self._terms, blank_seconds=value))
        )
        box.addWidget(Label(self.tr("Asking customers"), "heading"))
        box.addWidget(self._channels)
        box.addWidget(
            group(
                vbox(
                    again,
                    2,
                    Paragraph(
                        self.tr(
                            "A ticked box then counts only after they confirmed it by message "
                            "or call, under People to confirm."
                        ),
                        13,
                        "text3",
                    ),
                )
            )
        )
        locked = desk.book.encrypted
        box.addWidget(Label(self.tr("The form at the counter"), "smallb"))
        if locked:
            words = self.tr("It is left with the passphrase of this list.")
            box.addWidget(Paragraph(words, 13, "text3"))
        else:
            words = self.tr("Seconds to hold the button that leaves it")
            box.addWidget(self._line(words, self.hold))
        box.addWidget(self._line(self.tr("Seconds until it is blank again"), self.blank))

    def _seconds(self, key: str, value: int, limits: tuple[int, int]) -> SpinField:
        field = SpinField(self._desk.theme, value, *limits)
        field.setObjectName(key)
        field.setFixedWidth(88)
        return field

    def _line(self, words: str, field: SpinField) -> QWidget:
        field.setAccessibleName(words)
        return group(hbox((Label(words, "body", wrap=True), 1), 12, field))

    def _choose_channels(self) -> None:
        chosen = tuple(channel for channel, tick in self._boxes.items() if tick.isChecked())
        self._channels.set_error("" if chosen else self._desk.say("collecting.no_channel"))
        if chosen:
            self._keep(replace(self._terms, channels=chosen))

    def _keep(self, terms: Terms) -> None:
        self._terms = terms
        self._desk.write(self._desk, lambda book, _job: book.collecting.set_terms(terms))
