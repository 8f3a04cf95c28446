"""Words this room shares: formatted identifiers, channels, days, and rules to filter by."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject

from desktop_app import phones
from desktop_app.contacts.model import CHANNELS, Channel, Identifier
from desktop_app.segments.model import RuleJson
from ui.desk.desk import Desk

CHANNEL_ICONS = {
    "sms": "chat-text",
    "call": "phone",
    "whatsapp": "whatsapp-logo",
    "telegram": "telegram-logo",
    "messenger": "messenger-logo",
    "email": "envelope-simple",
}
KIND_ICONS = {
    "phone": "phone",
    "email": "envelope-simple",
    "telegram": "telegram-logo",
    "whatsapp": "whatsapp-logo",
    "messenger": "messenger-logo",
    "facebook": "facebook-logo",
}


class ConsentPageWords(QObject):
    """In the window's current language."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._region = desk.facts.region

    def number(self, value: int) -> str:
        """With thousands separators."""
        return self._desk.i18n.number(value)

    def channel(self, channel: Channel) -> str:
        """The name of a channel; "*" is all of them."""
        return self._desk.say(f"channel.{'any' if channel == '*' else channel}")

    def channels(self, channels: Iterable[Channel]) -> str:
        """Several of them, in their usual order; everything if "*" is among them."""
        found = set(channels)
        if "*" in found:
            return self.tr("Everything")
        return ", ".join(self.channel(one) for one in CHANNELS if one in found)

    def identifier(self, identifier: Identifier) -> str:
        """An identifier, formatted for reading."""
        if identifier.canonical.startswith("+"):
            return phones.national(identifier.canonical, self._region)
        return f"@{identifier.canonical}" if identifier.kind == "telegram" else identifier.canonical

    def day(self, iso: str) -> str:
        """Today, yesterday, or the date; "" for none."""
        return self._desk.i18n.recent(iso, self._desk.today()) if iso else ""

    def answer(self, answer: str) -> str:
        """A consent state for a channel, as text after a number of people."""
        return {
            "granted": self.tr("agreed"),
            "unknown": self.tr("not asked yet"),
            "refused": self.tr("said no"),
        }.get(answer, self.tr("can't be reached"))

    def people(self, channel: Channel, answer: str) -> str:
        """The title of a list of people with this consent state for a channel."""
        return f"{self.channel(channel)}: {self.answer(answer)}"


def standing_rule(channel: Channel, answer: str) -> RuleJson:
    """The people of a channel as a filter; ``answer``: granted, unknown or refused."""
    field = f"consent_{channel}"
    if answer == "unknown":
        # the bar counts pending people among the unknown
        return {"field": field, "op": "is_any_of", "value": ["unknown", "pending"]}
    return {"field": field, "op": "is", "value": answer}
