"""Who may be written to, in the plainest words: what the state machine holds the book against."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from desktop_app.consent.presets import PRESETS
from desktop_app.contacts.model import Identifier

STOPS = ("denied", "withdrawn", "objected", "reassigned")


@dataclass(eq=False)
class Line:
    """Something that can be taken back, by lines that can be taken back themselves."""

    taken_back_by: list[Line] = field(default_factory=list, kw_only=True)

    @property
    def void(self) -> bool:
        return any(not one.void for one in self.taken_back_by)

    def take_back(self) -> Line:
        line = Line()
        self.taken_back_by.append(line)
        return line


@dataclass(eq=False)
class Said(Line):
    """A thing that was said of a number, as the model remembers it."""

    order: tuple[str, int, int]  # day; within it grants without a time first; then as it came
    number: Identifier
    channel: str
    purpose: str
    what: str
    own: bool = False
    proven: bool = False
    written: bool = False
    until: str | None = None
    only_this: bool = False

    def covers(self, number: Identifier, channel: str, purpose: str) -> bool:
        return (
            self.number == number
            and self.channel in (channel, "*")
            and self.purpose in (purpose, "*")
        )


@dataclass
class Model:
    """Who may be written to, in the plainest words."""

    said: list[Said] = field(default_factory=list)
    lines: dict[int, list[Line]] = field(default_factory=dict)  # of a change that can be undone
    preset: str = "kh"

    def may(self, number: Identifier, channel: str, purpose: str, today: str) -> bool:
        state, last = self.ends(number, channel, purpose)
        return state == "yes" and last is not None and self.holds(last, today)

    def may_at(
        self,
        number: Identifier,
        others: set[Identifier],
        channel: str,
        purpose: str,
        today: str,
    ) -> bool:
        """Whether somebody who has the number and the others may be written to there: not if they
        stopped at one of the others, but for an own proven yes here that is later."""
        if not self.may(number, channel, purpose, today):
            return False
        _, yes = self.ends(number, channel, purpose)
        assert yes is not None
        stops = [self.binding(other, channel, purpose) for other in others - {number}]
        return all(
            stop is None or (yes.own and yes.proven and yes.order > stop.order) for stop in stops
        )

    def binding(self, number: Identifier, channel: str, purpose: str) -> Said | None:
        """The last no at a number, if any since the last yes is not of this number alone."""
        found: Said | None = None
        binds, state = False, "unknown"
        for one in self.about(number, channel, purpose):
            if one.what in STOPS:
                found, state = one, "no"
                binds = binds or (one.what != "reassigned" and not one.only_this)
            elif one.what == "yes" and self.counts(one, state):
                found, binds, state = None, False, "yes"
        return found if binds else None

    def about(self, number: Identifier, channel: str, purpose: str) -> list[Said]:
        about = [s for s in self.said if s.covers(number, channel, purpose) and not s.void]
        return sorted(about, key=lambda s: s.order)

    def ends(self, number: Identifier, channel: str, purpose: str) -> tuple[str, Said | None]:
        """How a number stands after all that was said, and the yes it rests on."""
        state: str = "unknown"
        last: Said | None = None
        for one in self.about(number, channel, purpose):
            if state == "yes" and last and last.until and last.until < one.order[0]:
                state = "over"
            if one.what in STOPS:
                state = "no"
            elif one.what == "yes" and self.counts(one, state):
                state, last = "yes", one
            elif one.what == "asked" and state in ("unknown", "over"):
                state = "asked"
            elif one.what == "expired" and state in ("yes", "asked"):
                state = "over"
            elif one.what == "erased" and state != "no":
                state = "unknown"
        return state, last

    @staticmethod
    def counts(yes: Said, state: str) -> bool:
        if yes.own:
            return yes.proven or state != "no"
        return yes.proven and state in ("unknown", "over")

    def holds(self, yes: Said, today: str) -> bool:
        rules = PRESETS[self.preset]
        if yes.until is not None:
            if yes.until < today:
                return False
        elif rules.valid_months is not None:
            then, now = date.fromisoformat(yes.order[0]), date.fromisoformat(today)
            if (now.year - then.year) * 12 + now.month - then.month > rules.valid_months:
                return False
        return (rules.proof == 0 or yes.proven) and (rules.proof < 2 or yes.written)

    def stops(self) -> list[Said]:
        return [one for one in self.said if one.what in STOPS]
