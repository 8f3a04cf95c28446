"""The first step: channel, purpose and segments; and the panel that counts the people."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.campaigns.model import Check, Draft, SegmentRef
from desktop_app.contacts.model import Channel
from desktop_app.errors import UserError
from ui.campaigns.draft import CampaignDraft
from ui.campaigns.live import LiveCheck
from ui.campaigns.words import CampaignWords, reason_look
from ui.desk.desk import Desk
from ui.desk.places import NewSegment
from ui.kit import (
    Banner,
    Button,
    Card,
    Dropdown,
    ElidedLabel,
    EmptyState,
    FilterChip,
    FlowLayout,
    FormRow,
    IconLabel,
    Label,
    Paragraph,
    StackedBar,
    TagEdit,
    clear,
    group,
    hbox,
    vbox,
)
from ui.kit.charts import BarPart
from ui.look.theme import TONES

_OFFERED = 8  # segments as chips; the field finds the others
_NARROW = 340


class SegmentField(QWidget):
    """Segments to choose: a field that completes names, and the first ones as chips."""

    changed = Signal(list)

    def __init__(self, desk: Desk, label: str, placeholder: str, key: str) -> None:
        super().__init__()
        self._desk = desk
        self._known: list[str] = []
        self._taken: Sequence[str] = ()
        remove = self.tr("Take out {tag}")
        self.tags = TagEdit(
            desk.theme, placeholder=placeholder, free=False, name=label, remove_words=remove
        )
        self.tags.setObjectName(key)
        self.tags.changed.connect(self._on_changed)
        self.row = FormRow(desk.theme, label, self.tags)
        self._offers = FlowLayout(8)
        self._offered = group(self._offers)
        self.setLayout(vbox(self.row, self._offered))

    def show_segments(self, known: list[str], chosen: Sequence[str], taken: Sequence[str]) -> None:
        """``taken`` are chosen in the other field and not offered here."""
        self._known, self._taken = known, taken
        self.tags.set_suggestions([name for name in known if name not in taken])
        if list(chosen) != self.tags.tags:
            self.tags.set_tags(chosen)
        self._show_offers()

    def _show_offers(self) -> None:
        clear(self._offers)
        used = {*self.tags.tags, *self._taken}
        free = [name for name in self._known if name not in used]
        for name in free[:_OFFERED]:
            chip = FilterChip(self._desk.theme, name, add=True)
            chip.setObjectName("offer")
            chip.clicked.connect(lambda _on=False, name=name: self._add(name))
            self._offers.addWidget(chip)
        self._offered.setVisible(bool(free) and self.isEnabled())

    def _add(self, name: str) -> None:
        self.tags.set_tags([*self.tags.tags, name])
        self._on_changed(self.tags.tags)

    def _on_changed(self, tags: list[str]) -> None:
        self.row.set_error("")
        self.changed.emit(tags)


class AudienceStep(QWidget):
    """Channel, purpose, segments in and out. ``known``: whether there is any segment."""

    known = Signal(bool)

    def __init__(
        self, desk: Desk, draft: CampaignDraft, words: CampaignWords, live: LiveCheck
    ) -> None:
        super().__init__()
        self._desk, self._draft, self._words, self._live = desk, draft, words, live
        self._box = vbox(spacing=16, margins=(24, 12, 24, 24))
        self.setLayout(self._box)
        self._box.addWidget(self._way_card())
        self._include = self._segment_field(
            self.tr("To the people of"), self.tr("Name of a segment"), "include"
        )
        self._exclude = self._segment_field(
            self.tr("But not to"), self.tr("Nobody is left out"), "exclude"
        )
        make = Button(desk.theme, self.tr("Make a segment"), "plus", "link")
        make.setObjectName("make_segment")
        make.clicked.connect(lambda: desk.go(NewSegment()))
        who = vbox(
            hbox(Label(self.tr("Who"), "heading"), None, make),
            14,
            self._include,
            16,
            self._exclude,
            margins=24,
        )
        self._who = Card(who)
        self._none = EmptyState(
            desk.theme,
            "funnel",
            self.tr("There is no segment yet"),
            self.tr("A segment says who a message is for, such as everybody from Kandal."),
            self.tr("Make a segment"),
            lambda: desk.go(NewSegment()),
        )
        self._box.addWidget(self._who)
        self._box.addWidget(self._none)
        self._box.addStretch(1)
        self._include.changed.connect(self._on_include)
        self._exclude.changed.connect(self._on_exclude)
        live.checked.connect(self._show_error)
        self.setEnabled(draft.editable)
        self.refresh()

    def _segment_field(self, label: str, placeholder: str, key: str) -> SegmentField:
        return SegmentField(self._desk, label, placeholder, key)

    def _way_card(self) -> Card:
        theme, campaign, words = self._desk.theme, self._draft.campaign, self._words
        purposes = [(each, words.purpose(each)) for each in self._desk.facts.purpose_codes]
        self._channel = Dropdown(theme, words.channels(), campaign.channel)
        self._channel.setObjectName("channel")
        self._channel.changed.connect(self._on_channel)
        self._purpose = Dropdown(theme, purposes, campaign.purpose)
        self._purpose.setObjectName("purpose")
        self._purpose.changed.connect(self._on_purpose)
        rows = hbox(
            (FormRow(theme, self.tr("Through"), self._channel), 1),
            16,
            (FormRow(theme, self.tr("For"), self._purpose), 1),
        )
        return Card(vbox(Label(self.tr("How"), "heading"), 14, rows, margins=24))

    def refresh(self) -> None:
        """Reads the segments again."""
        self._desk.read(
            self,
            lambda book, job: [SegmentRef(each.id, each.name) for each in book.segments.all()],
            self._show_segments,
            key=f"campaign.segments.{id(self)}",
        )

    def _show_segments(self, known: list[SegmentRef]) -> None:
        self._known = known
        self._call_by_todays_names()
        campaign = self._draft.campaign
        none = not known and not campaign.segments
        self._who.setVisible(not none)
        self._none.setVisible(none)
        self._show_chosen()
        self.known.emit(not none)

    def _call_by_todays_names(self) -> None:
        campaign = self._draft.campaign
        if isinstance(campaign, Draft):
            now = {each.id: each for each in self._known}
            self._draft.put(
                segments=tuple(now.get(each.id, each) for each in campaign.segments),
                excludes=tuple(now.get(each.id, each) for each in campaign.excludes),
            )

    def _show_chosen(self) -> None:
        campaign, known = self._draft.campaign, _names(self._known)
        segments, excludes = map(_names, (campaign.segments, campaign.excludes))
        self._include.show_segments(known, segments, excludes)
        self._exclude.show_segments(known, excludes, segments)

    def _named(self, names: Sequence[str], chosen: Sequence[SegmentRef]) -> tuple[SegmentRef, ...]:
        """The segments of these names; a chosen one stays, even if it was deleted."""
        refs = {each.name: each for each in (*self._known, *chosen)}
        return tuple(refs[name] for name in names)

    def _show_error(self) -> None:
        error = self._draft.check_error
        self._include.row.set_error("" if error is None else self._desk.i18n.words.of(error))

    def complete(self) -> bool:
        """Whether the step is complete; shows under the field what is missing."""
        if not self._draft.campaign.segments:
            self._include.row.set_error(self._desk.i18n.words.of(UserError("campaign.no_segment")))
            self._include.tags.setFocus()
            return False
        return self._draft.check_error is None

    def focus_first(self) -> None:
        """The first input field."""
        self._include.tags.setFocus()

    def _on_channel(self, channel: Channel) -> None:
        self._draft.put(channel=channel)
        self._live.audience_changed()

    def _on_purpose(self, purpose: str) -> None:
        self._draft.put(purpose=purpose)
        self._live.audience_changed()

    def _on_include(self, names: list[str]) -> None:
        self._draft.put(segments=self._named(names, self._draft.campaign.segments))
        self._show_chosen()
        self._live.audience_changed()

    def _on_exclude(self, names: list[str]) -> None:
        self._draft.put(excludes=self._named(names, self._draft.campaign.excludes))
        self._show_chosen()
        self._live.audience_changed()


def _names(segments: Sequence[SegmentRef]) -> list[str]:
    return [each.name for each in segments]


class ReachPanel(QWidget):
    """How many of the chosen people are sendable, and why the others are excluded."""

    def __init__(
        self, desk: Desk, draft: CampaignDraft, words: CampaignWords, live: LiveCheck, width: int
    ) -> None:
        super().__init__()
        self._desk, self._draft, self._words, self._live = desk, draft, words, live
        self._body = vbox()
        edge = 24 if width >= _NARROW else 16
        self.setLayout(vbox(self._body, None, margins=(edge, 20, edge, 24)))
        live.checked.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Shows the current check; the previous one stays until the next is ready."""
        check, draft = self._draft.check, self._draft
        if check is None and self._live.checking:
            return
        clear(self._body)
        self._body.addWidget(Label(self.tr("Who this reaches"), "heading"))
        self._body.addSpacing(12)
        if check is None:
            hint = self.tr("Choose a segment, and the people are counted here.")
            self._body.addWidget(Paragraph(hint, 13, "text3"))
            return
        number = Label(self._words.number(check.sendable), "display")
        number.setObjectName("sendable")
        self._body.addWidget(number)
        words = self.tr("of {n} people in the segment may get it", "", check.segment)
        said = Paragraph(words.format(n=self._words.number(check.segment)), 13)
        said.setObjectName("in_segment")
        self._body.addWidget(said)
        self._body.addSpacing(14)
        self._body.addWidget(self._bar(check))
        self._body.addSpacing(16)
        for step in check.steps:
            self._body.addWidget(self._reason(step.reason, step.count, draft.campaign.channel))
            self._body.addSpacing(10)
        self._body.addSpacing(6)
        sure = self.tr("Nobody without a recorded yes is ever in the file.")
        self._body.addWidget(Banner(self._desk.theme, "accent", "shield-check", sure))

    def _bar(self, check: Check) -> QWidget:
        channel = self._draft.campaign.channel
        parts = [
            BarPart(
                check.sendable, self._words.number(check.sendable), self.tr("may get it"), "yes"
            )
        ]
        for step in check.steps:
            tone, _ = reason_look(step.reason, channel)
            words = self._words.reason(step.reason)
            parts.append(BarPart(step.count, self._words.number(step.count), words, tone))
        return StackedBar(self._desk.theme, parts, legend="none")

    def _reason(self, reason: str, count: int, channel: Channel) -> QWidget:
        tone, icon = reason_look(reason, channel)
        return group(
            hbox(
                IconLabel(self._desk.theme, icon, 16, TONES[tone].ink),
                10,
                (ElidedLabel(self._words.reason(reason), "small"), 1),
                8,
                Label(self._words.number(count), "smallb"),
            )
        )
