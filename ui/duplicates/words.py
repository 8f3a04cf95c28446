"""Words for people side by side: reasons, fields and their values, points, consent."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject

from desktop_app import phones
from desktop_app.consent.model import ShownState
from desktop_app.contacts.model import Channel, Contact, Field
from desktop_app.duplicates.model import Reason
from desktop_app.merging.model import Comparison, PointComparison
from ui.desk.desk import Desk
from ui.kit import STATES

_HANDLES = ("telegram", "instagram", "messenger", "facebook")
_MADE = {"typed", "sample"}
_ICONS = {
    "full_name": "text-aa-bold",
    "phone": "phone-bold",
    "email": "envelope-simple-bold",
    "account": "at-bold",
    "birth_date": "cake-bold",
    "company": "buildings-bold",
    "address": "map-pin-bold",
    "province": "map-pin-bold",
    "gender": "user-bold",
}
_REFUSED = ("denied", "withdrawn", "suppressed")


class MergeWords(QObject):
    """In the window's current language."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._region = desk.facts.region
        self._fields: dict[str, Field] = {}

    def set_fields(self, fields: Iterable[Field]) -> None:
        """The fields there are, for their names."""
        self._fields = {field.key: field for field in fields}

    def sure(self, score: float, certain: bool) -> str:
        """The certainty of the search: never 100 %."""
        if certain:
            return self.tr("Certain")
        return self.tr("{percent} sure").format(percent=self.percent(score))

    def percent(self, score: float) -> str:
        """98 %, with a space that does not break."""
        return f"{min(99, int(score * 100))}\u00a0%"

    def reason(self, reason: Reason) -> str:
        """Why, in a few words."""
        field = self._fields.get(reason.field)
        name = reason.field if field is None else self.field(field)
        return self._desk.say(f"duplicates.reason.{reason.code}", field=name)

    def reason_icon(self, reason: Reason) -> str:
        """What the reason is about."""
        if reason.code.endswith("_name"):
            return "text-aa-bold"
        return _ICONS.get(reason.field, "equals-bold")

    def against(self, reason: Reason) -> bool:
        """Whether it speaks against one person."""
        return reason.code.startswith("different_")

    def field(self, field: Field) -> str:
        """The name of a field; the owner's label for a custom one."""
        if field.custom:
            return field.label or field.key
        return self._desk.say(f"field.{field.key}")

    def kind(self, kind: str) -> str:
        """The kind of a contact point."""
        return self._desk.say(f"field.{kind}")

    def value(self, field: Field, value: object) -> str:
        """A field's value, on one line."""
        text = str(value)
        if field.key == "province":
            return self._desk.i18n.words.province(text)
        if field.key == "source" and text in _MADE:
            return self.source(text)
        if field.type == "date":
            return self._desk.i18n.date(text)
        if field.type == "yes_no":
            return self.tr("Yes") if value else self.tr("No")
        code = f"segment.value.{field.key}.{text}"
        known = field.type == "choice" and self._desk.i18n.words.knows(code)
        return self._desk.say(code) if known else " ".join(text.split())

    def source(self, source: str) -> str:
        """The source of a person."""
        if source == "typed":
            return self.tr("typed in")
        return self.tr("sample data") if source == "sample" else source

    def origin(self, person: Contact) -> str:
        """members.xlsx · since 14 March 2026."""
        since = self.tr("since {date}").format(date=self._desk.i18n.date(person.created_at))
        source = self.source(str(person.values.get("source") or ""))
        return f"{source} · {since}" if source else since

    def name(self, person: Contact) -> str:
        """The name of a person."""
        return person.display_name or self.tr("No name")

    def point(self, point: PointComparison) -> str:
        """A contact point, formatted."""
        if point.canonical is None:
            return point.raw
        if point.canonical.startswith("+"):
            return phones.national(point.canonical, self._region)
        return f"@{point.canonical}" if point.kind in _HANDLES else point.canonical

    def carrier(self, point: PointComparison) -> str:
        """The network of a number, "" if unknown."""
        if point.kind != "phone" or point.canonical is None:
            return ""
        return phones.carrier(point.canonical) or ""

    def prepare(self, found: Comparison) -> None:
        """Looks numbers up in advance, on any thread: only the first lookup is slow."""
        for point in found.points:
            self.point(point)
            self.carrier(point)

    def channel(self, channel: Channel) -> str:
        """SMS, phone call, e-mail."""
        return self._desk.say(f"channel.{channel}")

    def state(self, state: ShownState) -> str:
        """A person's consent state for a channel."""
        return self._desk.say(f"state.{state}")

    def history(self, purchases: int, interactions: int, campaigns: int) -> str:
        """12 purchases · 3 campaigns; "" for nothing."""
        parts = [
            self.tr("%n purchases", "", purchases) if purchases else "",
            self.tr("%n calls and notes", "", interactions) if interactions else "",
            self.tr("%n campaigns", "", campaigns) if campaigns else "",
        ]
        return " · ".join(part for part in parts if part)


def chip_of(state: ShownState) -> tuple[str, str, bool]:
    """Tone, icon and dashes of a consent state."""
    return STATES.get(state, STATES["unknown" if state != "reassigned" else "expired"])


def refused(state: ShownState) -> bool:
    """Whether it is a no."""
    return state in _REFUSED


def strictest(states: Sequence[str]) -> str | None:
    """The no among them, if there is one."""
    return next((state for state in _REFUSED[::-1] if state in states), None)
