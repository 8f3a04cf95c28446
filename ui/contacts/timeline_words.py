"""A person's timeline in words: one line for each entry."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QObject

from desktop_app.contacts.model import Field, TimelineEntry
from desktop_app.text.money import format_money
from ui.contacts.words import ContactWords, capital
from ui.desk.desk import Desk

_INTERACTION_ICONS = {
    "call": "phone",
    "visit": "storefront",
    "message": "chat-text",
    "ticket": "ticket",
    "note": "note-pencil",
}
_STOPS = ("withdrawn", "objected", "denied")


@dataclass(frozen=True)
class Line:
    """A row of the timeline."""

    icon: str
    title: str
    sub: str
    when: str


class TimelineWords(QObject):
    """``fields`` name what was edited."""

    def __init__(self, desk: Desk, words: ContactWords, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._words = words
        self.fields: dict[str, Field] = {}

    def line(self, entry: TimelineEntry, several: bool) -> Line:
        """Icon, text, a detail, and a relative time. For a person with ``several`` numbers or
        addresses a line about consent names its own."""
        say = {
            "purchase": self._purchase,
            "interaction": self._interaction,
            "consent": self._consent,
            "campaign": self._campaign,
            "imported": self._imported,
            "added": self._added,
            "merged": self._merged,
            "edited": self._edited,
        }.get(entry.kind, partial(self._other, entry.kind))
        icon, title, sub = say({**entry.details, "several": several})
        return Line(icon, title, sub, self._desk.i18n.recent(entry.at, self._desk.today()))

    def _purchase(self, said: dict[str, Any]) -> tuple[str, str, str]:
        amount = ""
        if said.get("amount_minor") is not None:
            amount = format_money(said["amount_minor"], said.get("currency") or "KHR")
        what = said.get("description")
        return "shopping-bag", what or self.tr("Bought something"), amount

    def _interaction(self, said: dict[str, Any]) -> tuple[str, str, str]:
        kind = str(said.get("interaction"))
        title = {
            "call": self.tr("Phone call"),
            "visit": self.tr("Came by"),
            "message": self.tr("Message"),
            "ticket": self.tr("Request"),
            "note": self.tr("Note"),
        }.get(kind, kind)
        return _INTERACTION_ICONS.get(kind, "note-pencil"), title, str(said.get("text", ""))

    def _consent(self, said: dict[str, Any]) -> tuple[str, str, str]:
        channel = self._words.channel(str(said["channel"]))
        everything = said["channel"] == "*"
        event = str(said["event"])
        icon = "prohibit" if event in _STOPS else "handshake"
        number = self._words.identifier(said["identifier_kind"], said["identifier"])
        sub = str(said.get("evidence") or said.get("note") or self._method(said.get("method")))
        if event in _STOPS and everything and said.get("only_this"):
            return icon, self.tr("Asked to stop on {number}").format(number=number), sub
        if event in _STOPS and everything:
            title = self.tr("Asked to stop everything")
        else:
            title = self._event(event).format(channel=channel)
        if said["several"]:
            sub = f"{number} · {sub}" if sub else number
        return icon, title, sub

    def _method(self, method: object) -> str:
        return {
            "form": self.tr("On a form"),
            "paper_sheet": self.tr("On paper"),
            "counter": self.tr("At the counter"),
            "phone": self.tr("By phone"),
            "message": self.tr("By message"),
            "import": self.tr("From an imported list"),
        }.get(str(method), "")

    def _event(self, event: str) -> str:
        return {
            "asserted": self.tr("Agreed to {channel}"),
            "confirmed": self.tr("Agreed to {channel}"),
            "requested": self.tr("Was asked about {channel}"),
            "denied": self.tr("Said no to {channel}"),
            "withdrawn": self.tr("Asked to stop {channel}"),
            "objected": self.tr("Does not want {channel}"),
            "expired": self.tr("The yes to {channel} ran out"),
            "reassigned": self.tr("The number changed hands"),
            "corrected": self.tr("Consent to {channel} put right"),
            "erased": self.tr("Consent to {channel} erased"),
        }.get(event, event)

    def _campaign(self, said: dict[str, Any]) -> tuple[str, str, str]:
        channel = capital(self._words.channel(str(said.get("channel", ""))))
        name = str(said.get("name", ""))
        if said.get("included"):
            return "megaphone", self.tr("In “{name}”").format(name=name), channel
        return "megaphone", self.tr("Left out of “{name}”").format(name=name), channel

    def _imported(self, said: dict[str, Any]) -> tuple[str, str, str]:
        title = self.tr("Came from {file}").format(file=said.get("file", ""))
        row = said.get("row")
        sub = "" if row is None else self.tr("Row {row}").format(row=f"{row:,}")
        return "download-simple", title, sub

    def _added(self, said: dict[str, Any]) -> tuple[str, str, str]:
        source = self._words.value(Field("source", "text"), said.get("source"))
        return "user-plus", self.tr("Added to the list"), source

    def _merged(self, said: dict[str, Any]) -> tuple[str, str, str]:
        name = str(said.get("name", ""))
        if not name:
            return "git-merge", self.tr("Became one with another contact"), ""
        return "git-merge", self.tr("Became one with {name}").format(name=name), ""

    def _edited(self, said: dict[str, Any]) -> tuple[str, str, str]:
        names = [
            self._words.field(self.fields[key]) for key in said["fields"] if key in self.fields
        ]
        return "pencil-simple", self._change(said), ", ".join(names)

    def _other(self, kind: str, said: dict[str, Any]) -> tuple[str, str, str]:
        words, code = self._desk.i18n.words, f"timeline.{kind}"
        texts = [str(value) for key, value in said.items() if key not in ("id", "several")]
        return "calendar-blank", words.say(code) if words.knows(code) else kind, " · ".join(texts)

    def _change(self, said: dict[str, Any]) -> str:
        if said.get("undone"):
            return self.tr("Changed, then undone")
        tag = said.get("change_details", {}).get("tag", "")
        title = {
            "contact.tag": self.tr("Got the tag “{tag}”"),
            "contact.untag": self.tr("Lost the tag “{tag}”"),
            "import.apply": self.tr("Changed by an import"),
            "history.undo": self.tr("Put back as it was"),
        }.get(str(said.get("change_kind")), self.tr("Changed"))
        return title.format(tag=tag)
