"""The order in which the ledger's events count. Pure functions.

An event either has a date of its own, or is undated: it happened when it was recorded. The
computer's clock may be wrong (a flat battery says 2020, a time zone is corrected), the order of
recording is not:

- An undated event comes after everything that was recorded before it, whatever the clock said.
- A dated event is inserted by its date, also before events that were recorded earlier: an old
  opt-out list does not undo a yes that was given since.
- Where the clock is known to have been wrong, the time of an undated event can't be compared. Then
  a stop counts as the later of the two, and a yes as the earlier, so that no stop is lost.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.consent.model import ANY, Giver
from desktop_app.consent.moments import day_of, is_day
from desktop_app.contacts.model import Channel

RESTRICTING = ("denied", "withdrawn", "objected", "reassigned", "expired", "erased")

_Place = tuple[str, int, str, bool, int]


@dataclass(frozen=True, slots=True)
class Entry:
    """The fields of a ledger event that the rules use.

    ``not_before``: the newest recording time before it, if the clock was earlier than that.
    ``only_this``: the owner said that the stop is of this identifier alone.
    """

    id: int
    channel: Channel
    purpose: str
    event: str
    happened_at: str
    given_by: Giver
    evidence: str | None
    valid_until: str | None
    corrects: int | None
    recorded_at: str = ""
    not_before: str | None = None
    only_this: bool = False

    def covers(self, channel: Channel, purpose: str) -> bool:
        return self.channel in (channel, ANY) and self.purpose in (purpose, ANY)

    @property
    def is_of_now(self) -> bool:
        """Whether it has no date of its own: it happened when it was recorded."""
        return self.happened_at == self.recorded_at

    @property
    def restricts(self) -> bool:
        return self.event in RESTRICTING


def in_order(entries: Iterable[Entry]) -> list[Entry]:
    """The events of one identifier in the order in which they count. See the module."""
    line = _TimeLine()
    placed = [(line.place(entry), entry) for entry in sorted(entries, key=lambda entry: entry.id)]
    placed.sort(key=lambda one: (one[0], _order(one[1])))
    return [entry for _, entry in placed]


def is_later(yes: Entry, stop: Entry) -> bool:
    """Whether a yes came after a stop, on the same identifier or another one of the person."""
    return in_order((yes, stop))[-1] is yes


class _TimeLine:
    """The undated events recorded so far, numbered from 1, and where dated ones are inserted."""

    def __init__(self) -> None:
        self._count = 0
        self._newest = ""
        # events whose times are certainly in order: up to the first with a wrong clock
        self._sure: list[_Place] = []
        self._all_sure = True
        # minima of the times from the end, so that bisection finds the last event not after a
        # moment
        self._times: list[_Place] = []
        self._numbers: list[int] = []

    def place(self, entry: Entry) -> tuple[int, int]:
        """The number of the undated event it comes after (0: before all), and 1 if it is dated
        itself."""
        behind = bool(entry.recorded_at) and entry.recorded_at < self._newest
        self._newest = max(self._newest, entry.recorded_at)
        if entry.is_of_now:
            self._add(_order(entry), sure=not behind and entry.not_before is None)
            return self._count, 0
        if not entry.restricts:
            return bisect_right(self._sure, _order(entry)), 1
        if behind:
            return self._count, 1
        found = bisect_right(self._times, _order(entry))
        return (self._numbers[found - 1] if found else 0), 1

    def _add(self, time: _Place, *, sure: bool) -> None:
        self._count += 1
        self._all_sure = self._all_sure and sure
        if self._all_sure:
            self._sure.append(time)
        while self._times and self._times[-1] >= time:
            self._times.pop()
            self._numbers.pop()
        self._times.append(time)
        self._numbers.append(self._count)


def _order(entry: Entry) -> _Place:
    """By time; restrictions come last where the times don't decide.

    A day without a time may be any moment of that day: a grant is then taken to come first in it, a
    stop last, so that a tie stops.
    """
    if is_day(entry.happened_at):
        return (entry.happened_at, 2 if entry.restricts else 0, "", entry.restricts, entry.id)
    return (day_of(entry.happened_at), 1, entry.happened_at, entry.restricts, entry.id)
