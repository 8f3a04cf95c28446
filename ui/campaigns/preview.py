"""The panel beside the message: a phone with each person's message, its parts, and the cost."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.campaigns import sms
from desktop_app.campaigns.message import clean
from desktop_app.errors import UserError
from ui.campaigns.cost import CostCard
from ui.campaigns.draft import CampaignDraft, Step
from ui.campaigns.live import LiveCheck
from ui.campaigns.words import CampaignWords, Capacity
from ui.desk.desk import Desk
from ui.kit import (
    Button,
    ElidedLabel,
    Label,
    Paragraph,
    PartsMeter,
    PhonePreview,
    group,
    hbox,
    vbox,
)
from ui.kit.labels import has_khmer

_CLOCK = "8:05"
_NARROW = 340  # in a lower panel the phone keeps its own width only
_MIDDLE = Qt.AlignmentFlag.AlignHCenter


class PreviewPanel(QWidget):
    """The message as the people of the audience get it, one after the other."""

    def __init__(
        self, desk: Desk, draft: CampaignDraft, words: CampaignWords, live: LiveCheck, width: int
    ) -> None:
        super().__init__()
        self._desk, self._draft, self._words, self._live = desk, draft, words, live
        theme = desk.theme
        self.back = Button(theme, "", "caret-left", "ghost", True, self.tr("The person before"))
        self.forth = Button(theme, "", "caret-right", "ghost", True, self.tr("The next person"))
        self.back.setObjectName("person_before")
        self.forth.setObjectName("person_after")
        self.back.clicked.connect(lambda: self._turn(-1))
        self.forth.clicked.connect(lambda: self._turn(1))
        self.name = ElidedLabel("", "strong")
        self.name.setObjectName("preview_name")
        self.place = Label("", "meta", "text3")
        self.place.setObjectName("preview_place")
        sender = desk.facts.shop_name or self.tr("Your shop")
        field = words.channel(draft.campaign.channel)
        today = desk.say("day.today")
        self.phone = PhonePreview(theme, sender, "", f"{today} {_CLOCK}", _CLOCK, field)
        self.phone.setObjectName("phone")
        turner = hbox(self.back, None, self.name, 8, self.place, None, self.forth)
        below = vbox()
        self._length = self._length_rows()
        below.addWidget(self._length)
        self.cost = CostCard(desk, words)
        self.alphabet = Paragraph("", 13, "text3")
        for item in (self.cost, self.alphabet):
            below.addSpacing(14)
            below.addWidget(item)
        edge = 24 if width >= _NARROW else 16
        self.setLayout(
            vbox(
                turner,
                8,
                (self.phone, _MIDDLE),
                20,
                below,
                None,
                margins=(edge, 16, edge, 24),
            )
        )
        live.checked.connect(self.refresh)
        live.people_changed.connect(self.refresh)
        self.refresh()

    def _length_rows(self) -> QWidget:
        self.parts = Label("", "heading")
        self.parts.setObjectName("parts")
        self.used = Label("", "small", "text2")
        self.used.setObjectName("used")
        self.meter = PartsMeter(self._desk.theme, 0, 70)
        return group(vbox(hbox(self.parts, None, self.used), 8, self.meter))

    def refresh(self) -> None:
        """Shows the current person and numbers."""
        text = self._text()
        self.phone.set_message(text or self.tr("Your message will appear here."))
        self._show_place()
        is_sms = self._draft.campaign.channel == "sms" and bool(text)
        self._length.setVisible(is_sms)
        self.alphabet.setVisible(is_sms)
        check = self._draft.check
        counted = is_sms and check is not None and check.parts is not None and check.sendable > 0
        self.cost.setVisible(counted and self._draft.step != Step.AUDIENCE)
        self.cost.show_check(check)
        if is_sms:
            self._show_length(text)

    def _text(self) -> str:
        """The message of the person in the preview; the raw message while it is invalid."""
        draft, campaign = self._draft, self._draft.campaign
        try:
            template = draft.template(self._words.fields.names)
        except UserError:
            return clean(campaign.message, campaign.channel)[0]
        if draft.people:
            return draft.people[draft.person][2].text
        return clean(template.render({}, campaign.fallbacks).text, campaign.channel)[0]

    def _show_place(self) -> None:
        draft, check = self._draft, self._draft.check
        total = check.sendable if check is not None else len(draft.people)
        several = bool(draft.people)
        if several:
            _, name, _ = draft.people[draft.person]
            self.name.setText(name or self.tr("No name"))
            words = self.tr("{n} of {total}")
            self.place.setText(
                words.format(
                    n=self._words.number(draft.person + 1), total=self._words.number(total)
                )
            )
        else:
            self.name.setText(self.tr("Somebody"))
            self.place.setText("")
        self.back.setEnabled(several and draft.person > 0)
        self.forth.setEnabled(several and draft.person < len(draft.people) - 1)

    def _show_length(self, text: str) -> None:
        length = sms.measure(text)
        room = Capacity.of(length)
        used = self._words.used(room)
        self.parts.setText(self._words.parts(length.parts))
        self.used.setText(used)
        self.meter.set_units(room.used, room.per_part, used)
        sentences = [self._words.alphabet(length, has_khmer(text))]
        check = self._draft.check
        if check is not None and check.parts is not None and check.parts.people:
            sentences.append(self._words.at_most(check.parts))
        self.alphabet.setText(" ".join(sentences))

    def _turn(self, by: int) -> None:
        place = self._draft.person + by
        if 0 <= place < len(self._draft.people):
            self._live.go_to(place)
