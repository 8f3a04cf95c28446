"""The words of rules in the window's language: fields, operators, values, sentences.

Codes come from the core's registry; the headings of the field list are the window's own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from html import escape

from PySide6.QtCore import QCoreApplication

from desktop_app import languages
from desktop_app.contacts.model import CHANNELS
from desktop_app.segments.model import Choice
from desktop_app.segments.registry import FieldEntry, Op
from desktop_app.text.keys import sort_key
from desktop_app.text.money import format_money, parse_money
from desktop_app.text.provinces import PROVINCES
from ui.desk.desk import Desk
from ui.segments.draft import Entries, LineDraft, meaning

Value = str | int

_BOLD = re.compile(r"\*\*(.+?)\*\*", re.DOTALL)


@dataclass(frozen=True)
class Offer:
    """A value to choose, and how it is called."""

    value: Value
    label: str


def rich(sentence: str) -> str:
    """A sentence of the core as HTML: text between ** is bold, everything else escaped."""
    return _BOLD.sub(r"<b>\1</b>", escape(sentence))


def plain(sentence: str) -> str:
    """A sentence of the core without its marks."""
    return _BOLD.sub(r"\1", sentence)


class RuleWords:
    """Gives words to the parts of rules. ``entries`` are the fields of the open book."""

    def __init__(self, desk: Desk, entries: Entries) -> None:
        self._desk = desk
        self.entries = entries
        self._imports: dict[object, str] = {}

    def field(self, entry: FieldEntry) -> str:
        return self._desk.say(entry.words) if entry.words else entry.label or entry.key

    def op(self, op: Op) -> str:
        return self._desk.say(op.words)

    def fields(self) -> list[tuple[str, str, str | None]]:
        """(key, words, icon) for a Dropdown; headings have a key that begins with "-"."""
        heads = _heads()
        known = {key for _, keys in heads for key in keys}
        own = tuple(key for key in self.entries if key not in known)
        own_head = QCoreApplication.translate("SegmentFields", "Your own fields")
        items: list[tuple[str, str, str | None]] = []
        for head, keys in (*heads, (own_head, own)):
            found = [self.entries[key] for key in keys if key in self.entries]
            if found:
                items.append((f"-{head}", head, None))
                items += [(entry.key, self.field(entry), entry.icon) for entry in found]
        return items

    def value(self, entry: FieldEntry, op: Op | None, value: object) -> str:
        """One formatted value: a province by its name, money with its sign."""
        words = self._desk.i18n.words
        if entry.type == "batch":
            return self._imports.get(value, str(value))
        if entry.value_words and words.knows(f"{entry.value_words}.{value}"):
            return words.say(f"{entry.value_words}.{value}")
        if op is None:
            return str(value)
        return _as_written(entry, op, value)

    def offers(self, entry: FieldEntry, found: Iterable[Choice] = ()) -> list[Offer]:
        """The items of a list of choices: the fixed or usual values, then existing ones."""
        usual = entry.fixed or _usual().get(entry.key, ())
        offers = [Offer(value, self.value(entry, None, value)) for value in usual]
        if entry.key == "province":
            offers.sort(key=lambda offer: sort_key(offer.label))
        for choice in found:
            if choice.value not in usual:
                label = choice.label or self.value(entry, None, choice.value)
                offers.append(Offer(choice.value, _unlike(label, choice.value, offers)))
        if entry.type == "batch":
            self._imports = {offer.value: offer.label for offer in offers}
        return offers

    def line(self, line: LineDraft) -> str:
        """A line on one row: field, operator and values."""
        meant = meaning(line, self.entries)
        if meant is None:
            return ""
        entry, op = meant
        values = line.value if isinstance(line.value, list) else [line.value]
        shown = [self.value(entry, op, each) for each in values if each is not None]
        joined = (" – " if op.takes == "two" else ", ").join(shown)
        if op.editor == "days":
            days = line.value if isinstance(line.value, int) else 0
            joined = QCoreApplication.translate("SegmentFields", "%n days", "", days)
        return " ".join(part for part in (self.field(entry), self.op(op), joined) if part)


def _usual() -> dict[str, tuple[Value, ...]]:
    """Values that are offered even if nobody has them yet; the rest are existing ones."""
    return {
        "province": tuple(province.code for province in PROVINCES),
        "gender": ("female", "male"),
        "language": languages.codes(),
    }


def _heads() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The list of fields, grouped for an owner."""
    return (
        (
            QCoreApplication.translate("SegmentFields", "Who they are"),
            ("full_name", "latin_name", "gender", "age", "birthday", "birth_month", "language"),
        ),
        (
            QCoreApplication.translate("SegmentFields", "Where they live"),
            ("province", "district", "address"),
        ),
        (
            QCoreApplication.translate("SegmentFields", "Tags and interests"),
            ("tag", "interests", "lifecycle_stage", "notes"),
        ),
        (
            QCoreApplication.translate("SegmentFields", "What they bought"),
            ("last_purchase", "spent_khr", "spent_usd", "purchases"),
        ),
        (
            QCoreApplication.translate("SegmentFields", "What they agreed to"),
            tuple(f"consent_{channel}" for channel in CHANNELS),
        ),
        (
            QCoreApplication.translate("SegmentFields", "How to reach them"),
            ("phone", "telegram", "email", "problem"),
        ),
        (
            QCoreApplication.translate("SegmentFields", "Their work"),
            ("company", "job_title", "industry", "company_size"),
        ),
        (
            QCoreApplication.translate("SegmentFields", "Where they come from"),
            ("source", "batch", "created_days"),
        ),
    )


def _unlike(label: str, value: Value, others: Sequence[Offer]) -> str:
    """The label, with its number if another choice has the same label."""
    return f"{label} ({value})" if any(offer.label == label for offer in others) else label


def _as_written(entry: FieldEntry, op: Op, value: object) -> str:
    if op.editor == "money" and isinstance(value, int | float):
        money = parse_money(value, entry.subject.name)
        return "" if money is None else format_money(money.minor, money.currency)
    if op.editor == "date":
        try:
            return f"{date.fromisoformat(str(value)):%d/%m/%Y}"
        except ValueError:
            return str(value)
    return f"{value:,}" if isinstance(value, int | float) else str(value)
