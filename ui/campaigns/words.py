"""Words, icons and tones of this room: channels, reasons, states, merge fields, SMS lengths."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop_app.campaigns.merge_fields import MergeFields
from desktop_app.campaigns.model import Campaign, Draft, Exported, Frozen, Parts
from desktop_app.campaigns.sms import SmsLength
from desktop_app.contacts.model import CHANNELS, Channel
from ui.desk.desk import Desk

CHANNEL_ICONS = {
    "sms": "chat-text",
    "call": "phone-call",
    "whatsapp": "whatsapp-logo",
    "telegram": "telegram-logo",
    "messenger": "messenger-logo",
    "email": "envelope-simple",
}
STATUS_CHIPS = {
    Draft.status: ("none", "pencil-simple"),
    Frozen.status: ("accent", "snowflake"),
    Exported.status: ("yes", "check-bold"),
}
# reason -> tone of its bar, icon
_REASON_LOOKS = {
    "stopped_elsewhere": ("no", "hand-palm"),
    "suppressed": ("no", "hand-palm"),
    "objected": ("no", "hand-palm"),
    "withdrawn": ("no", "hand-palm"),
    "denied": ("no", "prohibit"),
    "not_asked": ("none", "question"),
    "pending": ("none", "clock"),
    "expired": ("warn", "clock-counter-clockwise"),
    "reassigned": ("warn", "swap"),
    "no_evidence": ("warn", "file-dotted"),
    "no_address": ("warn", "phone-slash"),
    "invalid_number": ("warn", "phone-x"),
    "not_reachable": ("warn", "phone-slash"),
    "frequency_cap": ("none", "clock"),
    "duplicate": ("none", "copy"),
}
_SHARED_ICONS = {"email": "at", "messenger": "user", "telegram": "at"}


@dataclass(frozen=True)
class Capacity:
    """How full the parts of an SMS are: ``used`` of ``room`` characters, ``per_part`` in each."""

    used: int
    room: int
    per_part: int

    @classmethod
    def of(cls, length: SmsLength) -> Capacity:
        one, several = (160, 153) if length.encoding == "GSM-7" else (70, 67)
        per_part = one if length.parts < 2 else several
        room = per_part * max(1, length.parts)
        return cls(room - length.units_left, room, per_part)


class CampaignWords:
    """The words of one book, in the language of the window."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        fields = desk.facts.fields
        self.fields = MergeFields(fields)
        self._labels = {field.key: field.label or field.key for field in fields if field.custom}

    def channel(self, channel: Channel) -> str:
        return self._desk.say(f"channel.{channel}")

    def channels(self) -> list[tuple[str, str, str | None]]:
        """Every channel with its icon, for a drop-down."""
        return [(key, self.channel(key), CHANNEL_ICONS[key]) for key in CHANNELS]

    def purpose(self, purpose: str) -> str:
        return self._desk.say(f"purpose.{purpose}")

    def status(self, campaign: Campaign) -> str:
        return self._desk.say(f"campaign.status.{campaign.status}")

    def reason(self, reason: str) -> str:
        return self._desk.say(f"reason.{reason}")

    def field(self, key: str) -> str:
        """The name of a merge field; the owner's label for a custom one."""
        return self._labels.get(key) or self._desk.say(f"campaign.field.{key}")

    def number(self, value: int) -> str:
        return self._desk.i18n.number(value)

    def people(self, count: int) -> str:
        """ "1,203 people"."""
        words = QCoreApplication.translate("CampaignWords", "{n} people", "", count)
        return words.format(n=self.number(count))

    def parts(self, count: int) -> str:
        """ "2 parts"."""
        words = QCoreApplication.translate("CampaignWords", "{n} parts", "", count)
        return words.format(n=self.number(count))

    def range_of(self, parts: Parts) -> str:
        """ "2 parts" if all need the same, otherwise "1 to 3 parts"."""
        least, most = min(parts.people, default=0), parts.most
        if least == most:
            return self.parts(most)
        words = QCoreApplication.translate("CampaignWords", "{least} to {most} parts")
        return words.format(least=self.number(least), most=self.number(most))

    def at_most(self, parts: Parts) -> str:
        """The parts of the longest message, as a sentence."""
        words = QCoreApplication.translate(
            "CampaignWords", "Nobody needs more than {n} parts.", "", parts.most
        )
        return words.format(n=self.number(parts.most))

    def used(self, room: Capacity) -> str:
        """ "86 of 134 characters"."""
        words = QCoreApplication.translate("CampaignWords", "{n} of {room} characters")
        return words.format(n=self.number(room.used), room=self.number(room.room))

    def alphabet(self, length: SmsLength, khmer: bool) -> str:
        """The capacity of an SMS of this kind, and why."""
        if length.encoding == "GSM-7":
            return QCoreApplication.translate(
                "CampaignWords",
                "Latin letters: 160 characters fit in one SMS, 153 in each of several.",
            )
        if khmer:
            return QCoreApplication.translate(
                "CampaignWords",
                "Khmer fits 70 characters in one SMS, 67 in each of several.",
            )
        return QCoreApplication.translate(
            "CampaignWords",
            "One special character makes an SMS hold 70 characters instead of 160.",
        )


def reason_look(reason: str, channel: Channel) -> tuple[str, str]:
    """Tone and icon of a reason; a missing e-mail address has another icon than a missing phone."""
    tone, icon = _REASON_LOOKS.get(reason, ("none", "question"))
    if reason in ("no_address", "invalid_number"):
        icon = _SHARED_ICONS.get(channel, icon)
    return tone, icon
