"""The rows of the side by side table, and their content. No widgets."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QObject

from desktop_app.contacts.model import CHANNEL_KINDS, Channel, Identifier
from desktop_app.merging.model import ChannelOutcome, Comparison, FieldComparison, PointComparison
from ui.duplicates.cells import CellLook, Mark
from ui.duplicates.words import MergeWords, chip_of, refused

NAME_PARTS = ("family_name", "given_name", "honorific")
"""These fields follow the picked name."""
_UNSEEN = ("source", *NAME_PARTS)


@dataclass(frozen=True)
class Row:
    """``field``: the field to choose. ``together``: the value combined from all, or taken from
    another field; it is the choice until one of the people is picked."""

    label: str
    cells: Mapping[int, CellLook]
    field: str = ""
    together: str = ""
    equal: bool = False


@dataclass(frozen=True)
class Notice:
    """The notes about consent. ``stops``: for each channel, the identifiers that stay reachable
    though the person said no to another one."""

    off: str = ""
    open: str = ""
    reachable: str = ""
    stops: Mapping[Channel, tuple[Identifier, ...]] = field(default_factory=dict)


class Rows(QObject):
    """Builds the rows of a comparison."""

    def __init__(self, words: MergeWords, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words

    def of(self, found: Comparison, chosen: Mapping[str, int]) -> list[Row]:
        """Differences first, equal rows last."""
        rows = [self._field(each, found, chosen) for each in found.fields if _seen(each)]
        rows += [self._point(each, found) for each in found.points]
        rows += self._tags(found) + self._history(found)
        rows += [row for each in found.channels for row in self._channel(each, found)]
        return sorted(rows, key=lambda row: row.equal)

    def _field(self, each: FieldComparison, found: Comparison, chosen: Mapping[str, int]) -> Row:
        words, key = self._words, each.field.key
        picked = chosen.get(key, _default(each))
        agreed = len({str(value) for value in each.values.values()} | {str(each.result)}) == 1
        choice = each.differs and not agreed
        cells = {}
        for person in found.people:
            value = each.values.get(person.id)
            text = "" if value is None else words.value(each.field, value)
            mark: Mark = "on" if person.id == picked else "off"
            mark = mark if choice else "kept" if each.differs else "equal"
            cells[person.id] = CellLook(text, mark=mark) if text else CellLook(mark="none")
        together = ""
        if _default(each) is None and each.result is not None and each.differs:
            together = words.value(each.field, each.result)
        return Row(
            words.field(each.field), cells, key if choice else "", together, not each.differs
        )

    def _point(self, point: PointComparison, found: Comparison) -> Row:
        words = self._words
        everybody = len(point.held_by) == len(found.people)
        note = [words.carrier(point), point.label or "", self.tr("main") if point.primary else ""]
        look = CellLook(
            words.point(point),
            " · ".join(dict.fromkeys(part for part in note if part)),
            "equal" if everybody else "kept",
        )
        cells = {
            person.id: look if person.id in point.held_by else CellLook(mark="none")
            for person in found.people
        }
        return Row(words.kind(point.kind), cells, equal=everybody)

    def _tags(self, found: Comparison) -> list[Row]:
        if not found.tags:
            return []
        equal = all(len(holders) == len(found.people) for holders in found.tags.values())
        return [
            Row(
                self.tr("Tags"),
                {
                    person.id: CellLook(", ".join(person.tags), mark="equal" if equal else "kept")
                    if person.tags
                    else CellLook(mark="none")
                    for person in found.people
                },
                equal=equal,
            )
        ]

    def _history(self, found: Comparison) -> list[Row]:
        cells = {}
        for person in found.people:
            count = found.counts[person.id]
            text = self._words.history(count.purchases, count.interactions, count.campaigns)
            cells[person.id] = CellLook(text, mark="kept") if text else CellLook(mark="none")
        if all(cell.mark == "none" for cell in cells.values()):
            return []
        return [Row(self.tr("What happened"), cells)]

    def _channel(self, each: ChannelOutcome, found: Comparison) -> list[Row]:
        states = set(each.states.values())
        if states <= {"unknown"}:
            return []
        everybody = len(each.states) == len(found.people)
        equal = everybody and len(states) == 1
        cells = {}
        for person in found.people:
            state = each.states.get(person.id)
            if state is None:
                cells[person.id] = CellLook(mark="none")
                continue
            chip = (self._words.state(state), *chip_of(state))
            locked = refused(state) and not equal
            mark: Mark = "lock" if locked else "equal" if equal else "plain"
            cells[person.id] = CellLook(mark=mark, chip=chip)
        return [Row(self._words.channel(each.channel), cells, equal=equal)]

    def notice(self, found: Comparison) -> Notice:
        """The notes about channels with a no of some and not of others."""
        off = [each for each in found.channels if each.conflict and refused(each.state)]
        left = [each for each in found.channels if each.conflict and not refused(each.state)]
        stops = {each.channel: _still_open(each.channel, found) for each in left}
        numbers = list(dict.fromkeys(one for ids in stops.values() for one in ids))
        names = {
            Identifier(point.kind, point.canonical): self._words.point(point)
            for point in found.points
            if point.canonical is not None
        }
        channel: Callable[[ChannelOutcome], str] = lambda each: self._words.channel(each.channel)  # noqa: E731
        return Notice(
            ", ".join(map(channel, off)),
            ", ".join(map(channel, left)),
            ", ".join(names[one] for one in numbers if one in names),
            {key: ids for key, ids in stops.items() if ids},
        )


def _default(each: FieldComparison) -> int | None:
    """The person whose value is the default; None if it is no single person's."""
    same = (one for one, value in each.values.items() if value == each.result)
    return next(same, None) if each.chosen is None else each.chosen


def _seen(each: FieldComparison) -> bool:
    return each.field.key not in _UNSEEN and (bool(each.values) or each.result is not None)


def _still_open(channel: Channel, found: Comparison) -> tuple[Identifier, ...]:
    """The identifiers of these people for a channel without a no."""
    closed = {
        each.identifier.canonical
        for each in found.consent
        if each.channel in (channel, "*") and (refused(each.state) or each.objected)
    }
    return tuple(
        Identifier(point.kind, point.canonical)
        for point in found.points
        if point.kind in CHANNEL_KINDS[channel]
        and point.canonical is not None
        and point.canonical not in closed
    )
