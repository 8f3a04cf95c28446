"""The choices beside the numbers of the Check step, by the kind of rows of the file."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from desktop_app.activity.model import INTERACTIONS
from desktop_app.consent.model import ANY
from desktop_app.contacts.model import CHANNELS, Channel
from desktop_app.importing.model import OPT_OUT, OnMatch, Plan
from ui.desk.desk import Desk
from ui.importing.counts import number_row
from ui.importing.draft import Draft
from ui.importing.kind_choice import always_wins
from ui.kit import (
    Banner,
    Dropdown,
    FormRow,
    IconLabel,
    Label,
    LineEdit,
    Paragraph,
    RadioButton,
    Switch,
    clear,
    group,
    hbox,
    hline,
    vbox,
)

_TOP = Qt.AlignmentFlag.AlignTop
_STOPPED = (ANY, *CHANNELS)
UNMATCHED = "import.reject.unmatched"


class CheckPanel(QWidget):
    """``changed()`` after a decision."""

    changed = Signal()

    def __init__(self, desk: Desk, draft: Draft) -> None:
        super().__init__()
        self._desk, self._draft, self._theme = desk, draft, desk.theme
        self._body = vbox(margins=24)
        self.setLayout(self._body)

    def show_plan(self, plan: Plan | None) -> None:
        """Shows the texts that depend on the numbers."""

    def focus_first(self) -> None:
        """Focuses the first choice."""

    def point_out(self) -> None:
        """Shows what is missing, in its place."""

    def _decide(self, **wishes: object) -> None:
        self._draft.wish(**wishes)
        self.changed.emit()

    def _safe(self) -> Banner:
        words = self.tr("A backup is made first. Undo takes the import back, all but the stops.")
        return Banner(self._theme, "accent", "shield-check", words)

    def _stopped_for(self) -> FormRow:
        items = [(channel, _channel_words(self._desk, channel)) for channel in _STOPPED]
        words = self.tr("Stopped for")
        field = Dropdown(self._theme, items, self._draft.wishes.opt_out_channel, name=words)
        field.setObjectName("opt_out_channel")
        field.changed.connect(lambda key: self._decide(opt_out_channel=key))
        return FormRow(self._theme, words, field)


class PeoplePanel(CheckPanel):
    """Known people, agreement, and stops."""

    def __init__(self, desk: Desk, draft: Draft) -> None:
        super().__init__(desk, draft)
        self._choices = QButtonGroup(self)
        self._agreed = Paragraph("", 13)
        self._agreed_icon = IconLabel(desk.theme, "handshake", 18, "text2")
        self._stops = Paragraph("", 13)
        body = self._body
        body.addWidget(Label(self.tr("People who are already in the list"), "heading", wrap=True))
        body.addSpacing(10)
        for option in self._options():
            body.addWidget(option)
        body.addSpacing(14)
        body.addWidget(hline())
        body.addSpacing(20)
        body.addWidget(Label(self.tr("Consent"), "heading"))
        body.addSpacing(10)
        body.addLayout(hbox((self._agreed_icon, _TOP), 10, (self._agreed, 1)))
        if OPT_OUT in draft.fields:
            body.addSpacing(16)
            icon = IconLabel(desk.theme, "hand-palm", 18, "no")
            body.addLayout(hbox((icon, _TOP), 10, (self._stops, 1)))
            body.addSpacing(12)
            body.addWidget(self._stopped_for())
        body.addSpacing(20)
        body.addWidget(self._safe())
        body.addStretch(1)

    def show_plan(self, plan: Plan | None) -> None:
        self._agreed.setText(self._consent_words(plan))
        granted = plan is not None and plan.said.agreed.recorded > 0
        self._agreed_icon.set_icon("handshake", "yes" if granted else "text2")
        stops = 0 if plan is None else plan.said.stop.rows
        words = self.tr("{n} people asked to stop.", "", stops)
        self._stops.setText(f"{words.format(n=self._desk.i18n.number(stops))} {always_wins()}")

    def focus_first(self) -> None:
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
        found = [self._option(*option) for option in options]
        if self._draft.wishes.per_column:
            words = self.tr("Columns for which you said otherwise keep to that.")
            found.append(Paragraph(words, 13, "text3"))
        return found

    def _option(self, key: OnMatch, words: str, more: str) -> QWidget:
        radio = RadioButton(self._theme, words, self._draft.wishes.on_match == key)
        radio.setObjectName(f"on_match_{key}")
        radio.setAccessibleDescription(more)
        radio.toggled.connect(lambda on: self._decide(on_match=key) if on else None)
        self._choices.addButton(radio)
        explained = Paragraph(more, 13, "text3")
        explained.setContentsMargins(27, 0, 0, 0)
        return group(vbox(radio, explained, margins=(0, 0, 0, 8)))

    def _consent_words(self, plan: Plan | None) -> str:
        if plan is None:
            return self._agreed.text()
        declaration = plan.options.declaration
        if declaration is None:
            return self.tr("Nobody is recorded as agreed. Ask them before you send anything.")
        recorded = plan.said.agreed.recorded
        say, number = self._desk.say, self._desk.i18n.number(recorded)
        ways = ", ".join(say(f"channel.{channel}") for channel in declaration.channels)
        words = self.tr("{n} rows will be recorded as agreed: {ways}, on {day}.", "", recorded)
        return words.format(n=number, ways=ways, day=self._desk.i18n.date(declaration.date))


class StopPanel(CheckPanel):
    """The channels that people on an opt-out list are stopped for."""

    def __init__(self, desk: Desk, draft: Draft) -> None:
        super().__init__(desk, draft)
        self._choices = QButtonGroup(self)
        body = self._body
        body.addWidget(Label(self.tr("What is stopped?"), "heading"))
        body.addSpacing(10)
        for channel in _STOPPED:
            body.addWidget(self._option(channel))
        body.addSpacing(10)
        body.addWidget(Banner(desk.theme, "warn", "hand-palm", always_wins()))
        body.addStretch(1)

    def focus_first(self) -> None:
        chosen = self._choices.checkedButton()
        if chosen is not None:
            chosen.setFocus()

    def _option(self, channel: Channel) -> QWidget:
        on = self._draft.wishes.opt_out_channel == channel
        radio = RadioButton(self._theme, _channel_words(self._desk, channel), on)
        radio.setObjectName("stop_any" if channel == ANY else f"stop_{channel}")
        radio.toggled.connect(lambda now: self._decide(opt_out_channel=channel) if now else None)
        self._choices.addButton(radio)
        return group(vbox(radio, margins=(0, 0, 0, 8)))


class RecordsPanel(CheckPanel):
    """Purchases and interactions: how people are found, and values that the file lacks."""

    def __init__(self, desk: Desk, draft: Draft) -> None:
        super().__init__(desk, draft)
        self._numbers = vbox(spacing=8)
        self._create = Switch(
            desk.theme, self.tr("Make people of them"), draft.wishes.create_people
        )
        self._create.setObjectName("create_people")
        self._create.toggled.connect(self._on_create)
        self._source = LineEdit(
            draft.answers.source, self.tr("Sales at the counter"), self.tr("Source")
        )
        self._source.setObjectName("source")
        self._source.textEdited.connect(self._on_source)
        self._source_row = FormRow(
            desk.theme, self.tr("Where do these people come from?"), self._source
        )
        body = self._body
        body.addWidget(Label(self.tr("Whom the rows are about"), "heading", wrap=True))
        body.addSpacing(12)
        body.addLayout(self._numbers)
        body.addSpacing(14)
        body.addWidget(self._create)
        body.addSpacing(10)
        body.addWidget(self._source_row)
        for row in self._unsaid():
            body.addSpacing(14)
            body.addWidget(row)
        body.addSpacing(20)
        body.addWidget(self._safe())
        body.addStretch(1)
        self._source_row.setVisible(draft.wishes.create_people)

    def show_plan(self, plan: Plan | None) -> None:
        if plan is None:
            return
        clear(self._numbers)
        counts = plan.counts
        found = counts.created + counts.unchanged + counts.duplicate
        unmatched = plan.issues.get(UNMATCHED, 0)
        rows = [
            ("check-circle", "yes", self.tr("rows of people who are found"), found),
            ("user-minus", "warn", self.tr("rows of nobody in the list"), unmatched),
        ]
        if plan.options.create_people:
            new = ("user-plus", "accent_text", self.tr("new people"), plan.people_created)
            found_or_made = (*rows[0][:2], self.tr("rows with their person"), found)
            rows = [found_or_made, new]
        for icon, tone, words, count in rows:
            self._numbers.addWidget(number_row(self._desk, icon, tone, words, count))

    def focus_first(self) -> None:
        self._create.setFocus()

    def point_out(self) -> None:
        if self._draft.creates and not self._draft.answers.source.strip():
            words = self.tr("Say where they come from, such as: sales at the counter.")
            self._source_row.set_error(words)
            self._source_row.point_out()

    def _unsaid(self) -> list[FormRow]:
        wishes, say = self._draft.wishes, self._desk.say
        if wishes.kind == "purchases":
            return []
        items = [(kind, say(f"interaction.{kind}")) for kind in INTERACTIONS]
        words = self.tr("Rows that don't say what it was are")
        field = Dropdown(self._theme, items, wishes.interaction_kind, name=words)
        field.setObjectName("interaction_kind")
        field.changed.connect(lambda key: self._decide(interaction_kind=key))
        return [FormRow(self._theme, words, field)]

    def _on_create(self, on: bool) -> None:
        self._source_row.setVisible(on)
        self._decide(create_people=on)

    def _on_source(self, text: str) -> None:
        self._draft.answers.source = text
        self._source_row.set_error("")
        self.changed.emit()


def panel_for(desk: Desk, draft: Draft) -> CheckPanel:
    """The panel for the kind of rows of the draft."""
    panels = {"people": PeoplePanel, "opt_outs": StopPanel}
    return panels.get(draft.kind, RecordsPanel)(desk, draft)


def _channel_words(desk: Desk, channel: Channel) -> str:
    return desk.say("channel.any" if channel == ANY else f"channel.{channel}")
