"""Words for a person's data: channels, kinds of points, fields and their values.

consent_words and timeline_words have those of consent and the timeline.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QObject

from desktop_app import phones
from desktop_app.cleanup.model import NumberFacts
from desktop_app.consent.model import ChannelConsent
from desktop_app.contacts.model import CHANNEL_KINDS, ContactPoint, Field, Identifier
from desktop_app.text.birthdays import month_and_day
from desktop_app.text.provinces import PROVINCES
from ui.desk.desk import Desk
from ui.look.i18n import NO_BREAK

POINT_ICONS = {
    "phone": "phone",
    "email": "envelope-simple",
    "telegram": "telegram-logo",
    "whatsapp": "whatsapp-logo",
    "messenger": "messenger-logo",
    "facebook": "facebook-logo",
    "instagram": "instagram-logo",
    "line": "chat-circle",
    "wechat": "chat-circle-dots",
    "website": "globe",
}
_SEGMENT_FIELDS = frozenset(
    (
        "full_name",
        "latin_name",
        "gender",
        "language",
        "company",
        "job_title",
        "industry",
        "company_size",
        "province",
        "district",
        "address",
        "interests",
        "lifecycle_stage",
        "source",
        "notes",
    )
)
_HANDLES = ("telegram", "instagram", "messenger", "facebook")
TYPED, SAMPLE = "typed", "sample"
"""The source of people who were added without one, and of the sample people."""


class ContactWords(QObject):
    """In the window's current language."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.region = desk.facts.region

    def channel(self, channel: str) -> str:
        """SMS, calls, e-mail as inside a sentence, and the apps by their own names."""
        return {
            "sms": "SMS",
            "call": self.tr("calls"),
            "whatsapp": "WhatsApp",
            "telegram": "Telegram",
            "messenger": "Messenger",
            "email": self.tr("e-mail"),
            "*": self.tr("everything"),
        }.get(channel, channel)

    def channels(self, channels: Iterable[str]) -> str:
        """Several of them in one line."""
        return ", ".join(self.channel(channel) for channel in channels)

    def kind(self, kind: str) -> str:
        """The kind of a contact point."""
        return {
            "phone": self.tr("Phone"),
            "email": self.tr("E-mail"),
            "telegram": "Telegram",
            "whatsapp": "WhatsApp",
            "messenger": "Messenger",
            "facebook": "Facebook",
            "instagram": "Instagram",
            "line": "LINE",
            "wechat": "WeChat",
            "website": self.tr("Website"),
        }.get(kind, kind)

    def field(self, field: Field) -> str:
        """The name of a field; the owner's label for a custom one."""
        if field.custom:
            return field.label or field.key
        if field.key in _SEGMENT_FIELDS:
            return self._desk.say(f"segment.field.{field.key}")
        return {
            "family_name": self.tr("Family name"),
            "given_name": self.tr("Given name"),
            "honorific": self.tr("Title"),
            "birth_date": self.tr("Birthday"),
        }.get(field.key, field.key)

    def province(self, value: str) -> str:
        """The name of an official code; other text as it was typed."""
        return self._desk.i18n.words.province(value)

    def provinces(self) -> list[tuple[str, str]]:
        """Code and name of each."""
        return [(province.code, self.province(province.code)) for province in PROVINCES]

    def value(self, field: Field, value: object) -> str:
        """A field's value, for reading."""
        if value is None:
            return ""
        if field.key == "province":
            return self.province(str(value))
        if field.key == "source" and value == TYPED:
            return self.tr("Typed in")
        if field.key == "source" and value == SAMPLE:
            return self.tr("Sample data")
        if field.type == "date":
            return self._desk.i18n.date(str(value))
        if field.type == "yes_no":
            return self.tr("Yes") if value else self.tr("No")
        if field.type == "number":
            return _number(value)
        code = f"segment.value.{field.key}.{value}"
        known = field.type == "choice" and self._desk.i18n.words.knows(code)
        return self._desk.say(code) if known else str(value)

    def typed(self, field: Field, value: object) -> str:
        """A field's value, as it would be typed."""
        if value is None:
            return ""
        if field.type == "date":
            return typed_date(str(value))
        if field.key == "province" or field.type in ("yes_no", "number"):
            return self.value(field, value)
        return str(value)

    def point(self, point: ContactPoint) -> str:
        """A contact point as people write it."""
        if point.canonical is None:
            return point.raw
        return self.identifier(point.kind, point.canonical)

    def identifier(self, kind: str, canonical: str) -> str:
        """A number or address as people write it."""
        if canonical.startswith("+"):
            return phones.national(canonical, self.region)
        return f"@{canonical}" if kind in _HANDLES else canonical

    def stopped(self, kind: str, channels: Iterable[str]) -> str:
        """The mark of a point with a no to these channels; "" for none."""
        closed = list(channels)
        if len(closed) == len(channels_of(kind)):
            return self.tr("Asked to stop")
        return self.tr("No {channels}").format(channels=self.channels(closed)) if closed else ""

    def stopped_at(self, stops: Iterable[ChannelConsent]) -> str:
        """The mark of the text in one field, by the stops on it; "" for none."""
        found = closed_by_point(stops)
        marks = (self.stopped(one.kind, channels) for one, channels in found.items())
        return ", ".join(dict.fromkeys(marks))

    def main(self) -> str:
        """The label of the number to use first."""
        return self.tr("main")

    def carrier(self, point: ContactPoint) -> str:
        """The network of a phone number, "" if unknown."""
        if point.canonical is None or not point.canonical.startswith("+"):
            return ""
        return phones.carrier(point.canonical) or ""

    def facts(self, facts: NumberFacts) -> str:
        """The facts in a number, one per line."""
        say = self._desk.say
        region = f"region.{(facts.region or '').lower()}"
        known = self._desk.i18n.words.knows(region)
        lines = [
            self.tr("Given out by {carrier}").format(carrier=facts.carrier)
            if facts.carrier
            else "",
            capital(say(f"phone.type.{facts.line_type}")),
            say(region) if known else facts.region or "",
            self.tr("Time there: {zones}").format(
                zones=", ".join(facts.time_zones).replace("_", " ")
            )
            if facts.time_zones
            else "",
        ]
        return "\n".join(line for line in lines if line)

    def prepare(self, points: Iterable[ContactPoint]) -> None:
        """Looks these up in advance, on any thread: only the first lookup of a number is slow."""
        for point in points:
            self.point(point)
            self.carrier(point)

    def problem(self, point: ContactPoint) -> str:
        """The issue of a point, "" if there is none."""
        return "" if point.problem is None else self._desk.say(f"problem.{point.problem}")


def channels_of(kind: str) -> tuple[str, ...]:
    """The channels that a point of this kind can carry."""
    return tuple(channel for channel, kinds in CHANNEL_KINDS.items() if kind in kinds)


def closed_by_point(stops: Iterable[ChannelConsent]) -> dict[Identifier, list[str]]:
    """For each point with a no of its own: the channels."""
    found: dict[Identifier, list[str]] = {}
    for stop in stops:
        if stop.identifier is not None:
            found.setdefault(stop.identifier, []).append(stop.channel)
    return found


def typed_date(iso: str) -> str:
    """14/03/2026, the local format; 14/03 without a year; another text unchanged."""
    if alone := month_and_day(iso):
        return f"{alone[1]:02}/{alone[0]:02}"
    try:
        return f"{date.fromisoformat(iso):%d/%m/%Y}"
    except ValueError:
        return iso


def _number(value: object) -> str:
    if isinstance(value, int | float):
        return f"{int(value):,}" if float(value).is_integer() else f"{value:,}"
    return str(value)


def grouped(text: str, count: int) -> str:
    """A sentence with %n filled in, with the usual thousands separators."""
    return text.replace(str(count), f"{count:,}", 1)


def capital(text: str) -> str:
    """As at the start of a sentence."""
    return text[:1].upper() + text[1:]


def identifiers_of(points: Iterable[ContactPoint]) -> list[Identifier]:
    """Those that are understood."""
    return [point.identifier for point in points if point.identifier is not None]


def main_point(points: Iterable[ContactPoint], kind: str = "phone") -> ContactPoint | None:
    """The point of a kind to show: the primary one that is understood, otherwise the first."""
    found = [point for point in points if point.kind == kind]
    best = [point for point in found if point.canonical is not None]
    primary = [point for point in best if point.is_primary]
    return next(iter(primary or best or found), None)


def identifier_text(points: Iterable[ContactPoint]) -> str:
    """The identifier to stop: a number, an e-mail address or an @name; "" if there is none."""
    known = list(points)
    for kind in ("phone", "telegram", "email", "whatsapp"):
        point = main_point(known, kind)
        if point is not None and point.canonical is not None:
            handle = kind == "telegram" and not point.canonical.startswith("+")
            return f"@{point.canonical}" if handle else _plain(point.canonical)
    return ""


def _plain(canonical: str) -> str:
    number = phones.national(canonical) if canonical.startswith("+") else canonical
    return number.replace(NO_BREAK, " ")
