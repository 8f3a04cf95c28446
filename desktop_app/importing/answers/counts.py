"""Counts how many rows of a file give each answer and what happened to it. The counts add up."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field


@dataclass(frozen=True)
class Answered:
    """Rows with one answer. ``recorded``: it is new. ``before``: it was known already.
    ``overruled``: a no from the same number takes precedence. ``nowhere``: the row has no number or
    address to record it for.
    """

    recorded: int = 0
    before: int = 0
    overruled: int = 0
    nowhere: int = 0

    @property
    def rows(self) -> int:
        """The total."""
        return self.recorded + self.before + self.overruled + self.nowhere

    @property
    def parts(self) -> dict[str, int]:
        """The parts of the total, by name; empty if all rows were recorded."""
        found = {name: n for name, n in asdict(self).items() if n}
        return {} if found.keys() <= {"recorded"} else found


@dataclass(frozen=True)
class Answers:
    """Rows whose people ``agreed`` to the declaration, rows that ask to ``stop``, and rows that say
    ``no`` without a stop.
    """

    agreed: Answered = field(default_factory=Answered)
    stop: Answered = field(default_factory=Answered)
    no: Answered = field(default_factory=Answered)

    def given(self, *, stops: bool = True) -> dict[str, Answered]:
        """The answers that at least one row gives, by name; without ``stops`` if the rows
        themselves are stops."""
        every = {"agreed": self.agreed, "stop": self.stop, "no": self.no}
        return {k: one for k, one in every.items() if one.rows and (stops or k != "stop")}
