"""How many rows of a file give which answer, and what becomes of it: counts that add up."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field


@dataclass(frozen=True)
class Answered:
    """Rows that give one answer. ``recorded``: it is new; ``before``: it was known already;
    ``overruled``: somebody said no with the same number, which counts more; ``nowhere``: there is
    no number or address to keep it at.
    """

    recorded: int = 0
    before: int = 0
    overruled: int = 0
    nowhere: int = 0

    @property
    def rows(self) -> int:
        """All of them."""
        return self.recorded + self.before + self.overruled + self.nowhere

    @property
    def parts(self) -> dict[str, int]:
        """What they add up from, by name; empty where all of them are recorded."""
        found = {name: n for name, n in asdict(self).items() if n}
        return {} if found.keys() <= {"recorded"} else found


@dataclass(frozen=True)
class Answers:
    """The rows whose people ``agreed`` to what is declared, those that ask to ``stop``, and those
    that say ``no`` and nothing of stopping.
    """

    agreed: Answered = field(default_factory=Answered)
    stop: Answered = field(default_factory=Answered)
    no: Answered = field(default_factory=Answered)

    def given(self, *, stops: bool = True) -> dict[str, Answered]:
        """The answers that any row gives, by name; without ``stops`` where the rows are those."""
        every = {"agreed": self.agreed, "stop": self.stop, "no": self.no}
        return {k: one for k, one in every.items() if one.rows and (stops or k != "stop")}
