"""The second step: the message. Its text, the fallbacks for missing values, and advice."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.campaigns import sms
from desktop_app.campaigns.foreign_fields import foreign_fields, translated
from desktop_app.campaigns.stopline import begun, how_to_stop
from desktop_app.errors import UserError
from desktop_app.languages import written_in
from desktop_app.words import Words
from ui.campaigns.draft import CampaignDraft
from ui.campaigns.live import LiveCheck
from ui.campaigns.words import CampaignWords
from ui.desk.desk import Desk
from ui.kit import (
    Banner,
    Button,
    Card,
    FilterChip,
    FlowLayout,
    FormRow,
    Label,
    LineEdit,
    Menu,
    Paragraph,
    TextArea,
    clear,
    group,
    hbox,
    set_tip,
    vbox,
)

_USUAL = ("name", "honorific", "company", "province")


class FallbackCard(QWidget):
    """For each merge field of the message: the text for people without a value."""

    changed = Signal(str, str)

    def __init__(self, desk: Desk, draft: CampaignDraft, words: CampaignWords) -> None:
        super().__init__()
        self._desk, self._draft, self._words = desk, draft, words
        self.rows: dict[str, FormRow] = {}
        self._rows = vbox(spacing=12)
        self._card = Card(
            vbox(
                Label(self.tr("When something is missing"), "heading"),
                4,
                Paragraph(self.tr("Not everybody has every value."), 13),
                14,
                self._rows,
                margins=24,
            )
        )
        self.setLayout(vbox(self._card))
        self.refresh()

    def refresh(self) -> None:
        """Shows the fields of the current message. A focused field is left alone."""
        wanted = self._draft.fields_to_fill(self._words.fields.names)
        if wanted != tuple(self.rows):
            self._build(wanted)
        self.setVisible(bool(wanted))
        self.show_counts()

    def show_counts(self) -> None:
        """Shows how many people lack each field."""
        check = self._draft.check
        lacking = {} if check is None else check.no_merge_value
        for key, row in self.rows.items():
            count = lacking.get(key, 0)
            words = self.tr("{n} people have none", "", count)
            row.set_help(words.format(n=self._words.number(count)) if count else "")

    def _build(self, wanted: tuple[str, ...]) -> None:
        clear(self._rows)
        self.rows = {}
        for key in wanted:
            label = self.tr("When there is no {field}, say").format(field=self._words.field(key))
            edit = LineEdit(self._draft.campaign.fallbacks.get(key, ""), self.tr("Nothing"), label)
            edit.setObjectName(f"fallback_{key}")
            edit.textEdited.connect(lambda text, key=key: self.changed.emit(key, text))
            self.rows[key] = FormRow(self._desk.theme, label, edit)
            self._rows.addWidget(self.rows[key])

    def focus(self, key: str) -> None:
        """Focuses one of the fields."""
        if key in self.rows:
            self.rows[key].field.setFocus(Qt.FocusReason.ShortcutFocusReason)


class MessageStep(QWidget):
    """The message, with all issues shown while it is typed."""

    def __init__(
        self, desk: Desk, draft: CampaignDraft, words: CampaignWords, live: LiveCheck
    ) -> None:
        super().__init__()
        self._desk, self._draft, self._words, self._live = desk, draft, words, live
        self.edit = TextArea(
            draft.campaign.message,
            self.tr("Dear {name}, …"),
            6,
            self.tr("Message"),
        )
        self.edit.setObjectName("message")
        self._row = FormRow(desk.theme, self.tr("What they read"), self.edit)
        self._advice = vbox(spacing=10)
        self.fallbacks = FallbackCard(desk, draft, words)
        self.fallbacks.changed.connect(self._on_fallback)
        fields = self._field_bar()
        card = Card(
            vbox(
                hbox(Label(self.tr("Message"), "heading"), None),
                12,
                fields,
                self._row,
                margins=24,
            )
        )
        self.setLayout(
            vbox(
                card,
                16,
                self._advice,
                self.fallbacks,
                None,
                margins=(24, 12, 24, 24),
            )
        )
        fields.setVisible(draft.editable)
        self.edit.setReadOnly(not draft.editable)
        self.fallbacks.setEnabled(draft.editable)
        self._put_cursor(draft.cursor)
        self.edit.textChanged.connect(self._on_text)
        self.edit.cursorPositionChanged.connect(self._on_cursor)
        live.checked.connect(self._on_checked)
        live.people_changed.connect(self._show_advice)
        self._show_error(empty_too=False)
        self._show_advice()

    # merge fields

    def _field_bar(self) -> QWidget:
        flow = FlowLayout(8)
        for key in _USUAL:
            chip = FilterChip(self._desk.theme, self._words.field(key), add=True)
            chip.setObjectName(f"insert_{key}")
            set_tip(chip, self.tr("Puts {field} into the message").format(field=f"{{{key}}}"))
            chip.clicked.connect(lambda _on=False, key=key: self.insert(f"{{{key}}}"))
            flow.addWidget(chip)
        more = Button(self._desk.theme, self.tr("More"), None, "ghost", True, tail="caret-down")
        more.setObjectName("more_fields")
        more.clicked.connect(lambda: self._show_more(more))
        flow.addWidget(more)
        return group(vbox(group(flow), 12))

    def _show_more(self, button: Button) -> None:
        menu = Menu(self._desk.theme, self)
        for key in self._words.fields.keys:
            if key not in _USUAL:
                menu.add(self._words.field(key), None, partial(self.insert, f"{{{key}}}"))
        menu.show_under(button)

    def insert(self, text: str) -> None:
        """Inserts text at the cursor, and moves the cursor behind it."""
        self.edit.insertPlainText(text)
        self.edit.setFocus()

    # typing

    def _on_text(self) -> None:
        self._draft.put(message=self.edit.toPlainText())
        self._show_error(empty_too=False)
        self.fallbacks.refresh()
        self._show_advice()
        self._live.message_changed()

    def _on_cursor(self) -> None:
        self._draft.cursor = self.edit.textCursor().position()

    def _put_cursor(self, place: int) -> None:
        cursor = self.edit.textCursor()
        cursor.setPosition(min(place, len(self.edit.toPlainText())))
        self.edit.setTextCursor(cursor)

    def _on_fallback(self, key: str, text: str) -> None:
        self._draft.set_fallback(key, text)
        self._live.message_changed()

    def _on_checked(self) -> None:
        self.fallbacks.show_counts()
        self._show_advice()

    def complete(self) -> bool:
        """Whether the step is complete; shows the error under the message."""
        if self._show_error(empty_too=True):
            self._row.point_out()
            return False
        return True

    def focus_first(self) -> None:
        """The first input field."""
        self.edit.setFocus()

    def _show_error(self, *, empty_too: bool) -> bool:
        """Whether the message is invalid."""
        error = self._draft.unreadable(self._words.fields.names)
        if empty_too and not self._draft.campaign.message.strip():
            error = UserError("campaign.empty_message")
        self._row.set_error("" if error is None else self._desk.i18n.words.of(error))
        return error is not None

    # advice

    def _show_advice(self) -> None:
        """Possible improvements, each with a button."""
        banners = [
            banner
            for banner in (
                self._foreign_advice(),
                self._stop_advice(),
                self._twin_advice(),
                self._space_advice(),
            )
            if banner is not None and self._draft.editable
        ]
        said = [(banner.text.text(), banner.objectName()) for banner in banners]
        if said == getattr(self, "_said", None):
            return
        self._said = said
        clear(self._advice)
        for banner in banners:
            self._advice.addWidget(banner)
        if banners:
            self._advice.addSpacing(16)

    def _foreign_advice(self) -> Banner | None:
        message, names = self._draft.campaign.message, self._words.fields.names
        found = [one for one in foreign_fields(message, names) if one.field]
        if not found:
            return None
        changes = dict.fromkeys(f"{one.text} → {one.replacement}" for one in found)
        banner = Banner(
            self._desk.theme,
            "warn",
            "swap",
            self.tr("Fields of another program: {changes}").format(changes=", ".join(changes)),
            self.tr("Replace"),
            self.use_own_fields,
        )
        return _named(banner, "foreign_advice")

    def use_own_fields(self) -> None:
        """Replaces another tool's merge fields by ours; Ctrl+Z undoes it."""
        self._replace_all(translated(self.edit.toPlainText(), self._words.fields.names))

    def _stop_advice(self) -> Banner | None:
        message = self._draft.campaign.message
        if not message.strip() or how_to_stop(message, self._desk.facts.region) is not None:
            return None
        words = self.tr("Say how to stop, such as a number to call. The law asks for it.")
        act = self.tr("Add the line")
        if begun(message) is not None:
            words = self.tr("The line about stopping lacks a number to call or a word to answer.")
            act = self.tr("Finish the line")
        banner = Banner(self._desk.theme, "warn", "hand-palm", words, act, self.add_stop_line)
        return _named(banner, "stop_advice")

    def add_stop_line(self) -> None:
        """Adds how to stop in the message's own language, or moves to the end of a line that begins
        it. The user then types the number."""
        message = self.edit.toPlainText()
        cursor = self.edit.textCursor()
        end = begun(message)
        if end is not None:
            cursor.setPosition(len(message[:end].encode("utf-16-le")) // 2)  # in Qt's UTF-16 units
            self.edit.setTextCursor(cursor)
            self.edit.setFocus()
            if not message[end : end + 1].isspace():
                self.insert(" ")
            else:
                cursor.movePosition(cursor.MoveOperation.Right)
                self.edit.setTextCursor(cursor)
            return
        cursor.movePosition(cursor.MoveOperation.End)
        self.edit.setTextCursor(cursor)
        line = Words(written_in(message)).say("campaign.stop_line")
        space = "" if not message or message[-1].isspace() else " "
        self.insert(f"{space}{line} ")

    def _twin_advice(self) -> Banner | None:
        campaign = self._draft.campaign
        if campaign.channel != "sms" or sms.offer_gsm(sms.clean(campaign.message)[0]) is None:
            return None
        text = self._shown_text()
        saved = sms.measure(text).parts - sms.measure(sms.gsm_twins(text)).parts
        if saved < 1:
            return None
        words = self.tr(
            "Curly quotes and long dashes cost extra. Plain ones: {n} parts fewer.", "", saved
        )
        banner = Banner(
            self._desk.theme,
            "accent",
            "quotes",
            words.format(n=saved),
            self.tr("Use plain ones"),
            self.use_twins,
        )
        return _named(banner, "twin_advice")

    def use_twins(self) -> None:
        """Replaces typographic quotes and dashes by plain ones; Ctrl+Z undoes it."""
        self._replace_all(sms.gsm_twins(self.edit.toPlainText()))

    def _replace_all(self, text: str) -> None:
        cursor = self.edit.textCursor()
        cursor.select(cursor.SelectionType.Document)
        cursor.insertText(text)
        self.edit.setFocus()

    def _shown_text(self) -> str:
        draft = self._draft
        if draft.people and draft.people[draft.person][2].text:
            return sms.clean(draft.people[draft.person][2].text)[0]
        return sms.clean(draft.campaign.message)[0]

    def _space_advice(self) -> Banner | None:
        campaign = self._draft.campaign
        if campaign.channel != "sms":
            return None
        cleaned, _ = sms.clean(campaign.message)
        count = len(campaign.message) - len(cleaned)
        if not count:
            return None
        words = self.tr(
            "{n} invisible spaces are left out of the SMS: they would cost extra.", "", count
        )
        banner = Banner(
            self._desk.theme, "none", "text-aa", words.format(n=self._words.number(count))
        )
        return _named(banner, "space_advice")


def _named(banner: Banner, name: str) -> Banner:
    banner.setObjectName(name)
    if banner.action is not None:
        banner.action.setObjectName(f"{name}_action")
    return banner
