"""The results of a search for duplicates: pairs, groups and evidence, in codes.

Reason codes are under ``duplicates.reason.``; a reason about a field names the field's key.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Verdict = Literal["same", "alike", "different", "missing"]
Coverage = Literal["none", "changed", "all"]
"""Who was compared; see Duplicates.coverage."""
LOOK = 0.5
"""The bar of *look at these*: two are one person with a probability of one half."""


@dataclass(frozen=True)
class Found:
    """The counts of a search. The ``certain`` groups may be merged in bulk."""

    groups: int
    certain: int
    pairs: int


Counts = Found


@dataclass(frozen=True)
class Reason:
    """A reason for or against one person: ``duplicates.reason.<code>``, about this field."""

    code: str
    field: str


@dataclass(frozen=True)
class Pair:
    """Two contacts, a < b. ``score`` is the probability that they are one person, 0 to 1."""

    a: int
    b: int
    score: float
    certain: bool
    reasons: tuple[Reason, ...]


@dataclass(frozen=True)
class Group:
    """Contacts that form one person; ``ids`` are ascending. ``score`` is the group's."""

    ids: tuple[int, ...]
    score: float
    certain: bool
    pairs: tuple[Pair, ...]

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """The reasons of all pairs without repetitions, the most frequent first."""
        counts: dict[Reason, int] = {}
        for pair in self.pairs:
            for reason in pair.reasons:
                counts[reason] = counts.get(reason, 0) + 1
        return tuple(sorted(counts, key=lambda reason: -counts[reason]))


@dataclass(frozen=True)
class FieldEvidence:
    """One field of two people. ``bits``: its weight, above 0 for one person, below 0 against.

    ``a`` and ``b``: the compared values. ``shared``: how many contacts have the common value.
    """

    field: str
    verdict: Verdict
    bits: float
    a: tuple[str, ...]
    b: tuple[str, ...]
    shared: int = 0


@dataclass(frozen=True)
class Evidence:
    """All evidence for and against two contacts being one person."""

    a: int
    b: int
    score: float
    certain: bool
    reasons: tuple[Reason, ...]
    fields: tuple[FieldEvidence, ...]
    marked_different: bool

    @property
    def look(self) -> bool:
        """Whether the pair is worth a look."""
        return self.score >= LOOK and not self.marked_different


@dataclass(frozen=True)
class SharedValue:
    """A value that many people have. ``kind``: phone, email, account or a field's key.

    ``marked``: the user said that it belongs to a household or a shop.
    """

    kind: str
    value: str
    contacts: int
    marked: bool
