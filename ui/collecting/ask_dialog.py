"""Asking one person: channel, purpose, and the text to send. They are then pending."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop_app import languages, phones
from desktop_app.book import Book
from desktop_app.consent.model import ChannelConsent
from desktop_app.consent.opt_in.model import Asking
from desktop_app.consent.wordings.model import Wording
from desktop_app.contacts.model import Contact
from desktop_app.jobs import Job
from ui.collecting.form_words import FormWords
from ui.desk.desk import Desk
from ui.desk.places import (
    ShowPending,
    ShowSettingsCard,
)
from ui.kit import (
    Banner,
    CheckBox,
    Dialog,
    Dropdown,
    FormRow,
    TextArea,
    clear,
    group,
    hbox,
    vbox,
)

_WIDTH = 520


def ask_person(desk: Desk, parent: QWidget, contact_id: int) -> None:
    """Opens the dialog, unless the person was deleted meanwhile."""
    desk.read(
        parent,
        lambda book, _job: read_askable(book, contact_id),
        lambda person: AskDialog(desk, parent, person).open(),
        key="collecting.ask",
    )


@dataclass(frozen=True)
class Askable:
    """A person, and for each purpose the channels they could be asked by, with the core's decision
    whether they may be."""

    contact: Contact
    ways: Mapping[str, Mapping[str, tuple[ChannelConsent, Asking]]]


def read_askable(book: Book, contact_id: int) -> Askable:
    """Raises UserError ``contacts.unknown``."""
    may_ask = book.consent.opt_in.may_ask
    ways: dict[str, dict[str, tuple[ChannelConsent, Asking]]] = {
        purpose: {
            one.channel: (one, may_ask(one.identifier, one.channel, purpose))
            for one in book.consent.of_contact(contact_id, purpose)
            if one.identifier is not None
        }
        for purpose in book.consent.purposes()
    }
    return Askable(book.contacts.get(contact_id), ways)


class AskDialog(Dialog):
    """The core alone decides who may be asked; otherwise the reason is shown."""

    def __init__(self, desk: Desk, parent: QWidget | None, person: Askable) -> None:
        super().__init__(desk.theme, parent, "", _WIDTH)
        self.setObjectName("ask_dialog")
        self._desk = desk
        self._person, self._all_ways = person.contact, person.ways
        self.name = self._person.display_name
        self.title.setText(self.tr("Ask {name} for consent").format(name=self.name))
        self.setWindowTitle(self.title.text())
        purposes = [one for one in desk.facts.purposes if not one.retired]
        self.purpose = Dropdown(
            desk.theme,
            [(one.code, one.label or desk.say(f"purpose.{one.code}")) for one in purposes],
            purposes[0].code if purposes else None,
            name=self.tr("What for"),
        )
        self.purpose.setObjectName("ask_purpose")
        self._ways: Mapping[str, tuple[ChannelConsent, Asking]] = {}
        self.channel = Dropdown(desk.theme, [], name=self.tr("How"))
        self.channel.setObjectName("ask_channel")
        self.text = TextArea("", lines=4, name=self.tr("The text to send"))
        self.text.setObjectName("ask_text")
        self.text.setReadOnly(True)
        self.copy = CheckBox(desk.theme, self.tr("Copy the text at once"), checked=True)
        self.copy.setObjectName("ask_copy")
        self._wording: Wording | None = None
        self._told = vbox()
        self._lay_out()
        self.add_button(self.tr("Cancel"), "ghost", "reject")
        self.save = self.add_button(self.tr("Put on the list"), "primary", icon="hourglass")
        self.save.setObjectName("ask_save")
        self.save.setDefault(True)
        self.save.clicked.connect(self._ask)
        self.channel.changed.connect(lambda _key: self._judge())
        self.purpose.changed.connect(lambda _key: self._read())
        self._read()
        self.channel.setFocus()

    def _lay_out(self) -> None:
        theme = self._desk.theme
        self.add_text(
            self.tr("They are listed under People to confirm until they answer. Nothing is sent.")
        )
        how = FormRow(theme, self.tr("How"), self.channel)
        what = FormRow(theme, self.tr("What for"), self.purpose)
        self._shown = group(
            vbox(FormRow(theme, self.tr("The text to send"), self.text), 10, self.copy)
        )
        self.body.addSpacing(4)
        self.body.addWidget(group(hbox((how, 1), 12, (what, 1))))
        self.body.addSpacing(4)
        self.body.addWidget(group(self._told))
        self.body.addWidget(self._shown)

    # showing

    def _read(self) -> None:
        """The channels of the person for this purpose."""
        chosen = self.channel.key
        self._ways = self._all_ways.get(self.purpose.key, {})
        items = [(key, self._way(one)) for key, (one, _asking) in self._ways.items()]
        first = next((key for key in self._ways if self._why_not(key) is None), None)
        kept = chosen if chosen in self._ways else first or next(iter(self._ways), None)
        self.channel.set_items(items, kept)
        self.channel.setEnabled(bool(items))
        self._judge()

    def _way(self, one: ChannelConsent) -> str:
        canonical = "" if one.identifier is None else one.identifier.canonical
        if canonical.startswith("+"):
            canonical = phones.national(canonical, self._desk.facts.region)
        return f"{self._desk.say(f'channel.{one.channel}')} · {canonical}"

    def _why_not(self, key: str) -> str | None:
        """Why the person may not be asked by this channel, in words."""
        found = self._ways.get(key)
        if found is None:
            return self.tr("There is no number or address to ask them at.")
        asking = found[1]
        if asking.reason is None:
            return None
        day = self._desk.i18n.date(asking.from_day) if asking.from_day else ""
        return self._desk.say(asking.reason, day=day)

    def _judge(self) -> None:
        """Shows why not, or the words to send."""
        why = self._why_not(self.channel.key)
        self._wording = self._newest()
        clear(self._told)
        banner = self._banner(why)
        if banner is not None:
            self._told.addWidget(banner)
            banner.show()  # at once, so that the dialog makes room for it
        may = why is None and self._wording is not None
        if self._wording is not None:
            words = FormWords(self._wording.language, self._desk.facts.shop_name)
            self.text.setPlainText(words.request(self._wording.text))
        self._shown.setVisible(may)
        self.save.setEnabled(may)
        self.fit()

    def _banner(self, why: str | None) -> Banner | None:
        theme = self._desk.theme
        if why is not None:
            return Banner(theme, "no", "prohibit", why)
        if self._wording is not None:
            return None
        return Banner(
            theme,
            "warn",
            "warning",
            self.tr("First write the words that people agree to."),
            self.tr("Write them"),
            self._write_words,
        )

    def _newest(self) -> Wording | None:
        """The words in the person's language, otherwise in another."""
        own = self._person.values.get("language")
        newest = self._desk.facts.wording
        order = languages.own_first(None if own is None else str(own))
        found = (newest(self.purpose.key, language) for language in order)
        return next((one for one in found if one is not None), None)

    def _write_words(self) -> None:
        self.reject()
        self._desk.go(ShowSettingsCard("wordings"))

    # asking

    def _ask(self) -> None:
        (one, _asking), wording = self._ways[self.channel.key], self._wording
        purpose = self.purpose.key
        identifier, channel = one.identifier, one.channel
        if identifier is None or wording is None:
            return
        text = self.text.toPlainText() if self.copy.isChecked() else ""
        told = self._words_after(bool(text))
        desk, show, person = self._desk, self._desk.say("action.show"), self._person.id

        def ask(book: Book, _job: Job) -> str:
            return book.consent.opt_in.ask(identifier, channel, purpose, wording.id)

        def done(state: str) -> None:
            if text:
                QGuiApplication.clipboard().setText(text)
            pending = state == "pending"
            desk.toast(
                told[pending],
                show if pending else None,
                (lambda: desk.go(ShowPending(person=person))) if pending else None,
            )

        desk.write(desk, ask, done)
        self.accept()

    def _words_after(self, copied: bool) -> dict[bool, str]:
        """The confirmation: they are pending, or an earlier no stays in force."""
        waits, no = (
            self.tr("{name} waits to be confirmed"),
            self.tr("Noted. Their earlier no stays in force until {name} says yes"),
        )
        if copied:
            waits = self.tr("{name} waits to be confirmed. The text is copied.")
        return {True: waits.format(name=self.name), False: no.format(name=self.name)}
