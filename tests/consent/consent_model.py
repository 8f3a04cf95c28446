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
        state, last = "unknown", None
        about = [s for s in self.said if s.covers(number, channel, purpose) and not s.void]
        for one in sorted(about, key=lambda s: s.order):
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
        return state == "yes" and last is not None and self.holds(last, today)

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
