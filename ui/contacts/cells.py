"""A person as the cells of a row: the texts. ui.kit draws them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from desktop_app.contacts.model import CHANNELS, ContactPoint, ContactRow, Field, Identifier
from desktop_app.text.money import format_money
from ui.contacts.consent_words import shown_state
from ui.contacts.words import ContactWords, capital, main_point
from ui.desk.desk import Desk
from ui.kit import ChipsCell, MoneyCell, NameCell, TagsCell, TextCell, TwoLineCell
from ui.kit.cells import Cell

_ALWAYS = ("sms", "telegram")
"""Shown for everybody who could be reached so; the others where there is something to tell."""
_OWN_KIND = {"email": "email", "messenger": "messenger", "whatsapp": "whatsapp"}
_NOTHING = TextCell("–", "text3")


@dataclass(frozen=True)
class Standing:
    """A person's consent state: by channel, at their best point for it, and the channels that each
    of their points is closed to by a no of its own."""

    channels: Mapping[str, str]
    stops: Mapping[Identifier, Sequence[str]]

    def closed(self, point: ContactPoint) -> Sequence[str]:
        """The channels for which this point itself said no."""
        return () if point.identifier is None else self.stops.get(point.identifier, ())


class CellMaker(QObject):
    """Makes the cell of one column for one person."""

    def __init__(self, desk: Desk, words: ContactWords, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._words = words
        self._makers: dict[str, Callable[[ContactRow, Standing], Cell]] = {
            "name": lambda row, _standing: self._name(row),
            "phone": self._phone,
            "consent": lambda row, standing: self._consent(row, standing.channels),
            "province": lambda row, _standing: self._province(row),
            "last_purchase": lambda row, _standing: self._purchase(row),
            "tags": lambda row, _standing: TagsCell(row.tags),
            "company": lambda row, _standing: _text(row.company),
            "email": self._email,
            "created": lambda row, _standing: self._created(row),
        }

    def cell(
        self, key: str, row: ContactRow, standing: Standing, custom: Mapping[str, Field]
    ) -> Cell:
        """The content of the column ``key`` for this person."""
        make = self._makers.get(key)
        if make is not None:
            return make(row, standing)
        field = custom.get(key)
        return _text(None if field is None else self._words.value(field, row.values.get(key)))

    def _name(self, row: ContactRow) -> NameCell:
        name = row.full_name or row.latin_name
        if not name and row.company:
            return NameCell(row.company, "", row.company)
        if not name:
            return NameCell(self.tr("No name yet"), self.tr("Add a name"), "", True)
        second = row.latin_name if row.full_name else None
        second = second if second and second != name else row.company
        return NameCell(name, second or "", name)

    def _phone(self, row: ContactRow, standing: Standing) -> Cell:
        point = main_point(row.points)
        if point is None:
            return _NOTHING
        number = self._words.point(point)
        if point.problem is not None:
            return TwoLineCell(number, self._words.problem(point), "warn", "warning-fill")
        stopped = self._words.stopped(point.kind, standing.closed(point))
        if stopped:
            return TwoLineCell(number, stopped, "no", "prohibit")
        return TwoLineCell(number, self._words.carrier(point))

    def _consent(self, row: ContactRow, consent: Mapping[str, str]) -> Cell:
        kinds = {point.kind for point in row.points}
        shown = [c for c in _ALWAYS if c in consent]
        shown += [
            channel
            for channel in CHANNELS
            if channel not in _ALWAYS
            and channel in consent
            and (_OWN_KIND.get(channel) in kinds or consent[channel] not in ("unknown", ""))
            and not (channel == "call" and consent["call"] == consent.get("sms"))
        ]
        if not shown:
            return _NOTHING
        named = [(capital(self._words.channel(c)), shown_state(consent[c])) for c in shown]
        return ChipsCell(tuple(named))

    def _province(self, row: ContactRow) -> TextCell:
        if not row.province:
            return _NOTHING
        return TextCell(self._words.province(row.province), "text2")

    def _purchase(self, row: ContactRow) -> Cell:
        if row.last_purchase is None:
            return TextCell("–", "text3", right=True)
        at, minor, currency = row.last_purchase
        when = self._desk.i18n.recent(at, self._desk.today())
        if minor is None:
            return MoneyCell(when)
        return MoneyCell(format_money(minor, currency or "KHR"), when)

    def _email(self, row: ContactRow, standing: Standing) -> Cell:
        point = main_point(row.points, "email")
        if point is None:
            return _NOTHING
        if point.problem is not None:
            return TwoLineCell(point.raw, self._words.problem(point), "warn", "warning-fill")
        stopped = self._words.stopped(point.kind, standing.closed(point))
        if stopped:
            return TwoLineCell(self._words.point(point), stopped, "no", "prohibit")
        return TextCell(self._words.point(point), "text2")

    def _created(self, row: ContactRow) -> TextCell:
        return TextCell(self._desk.i18n.recent(row.created_at, self._desk.today()), "text2")


def _text(text: str | None) -> TextCell:
    return TextCell(text, "text2") if text else _NOTHING
