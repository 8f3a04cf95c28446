"""What a search for duplicates says: pairs, groups and evidence. Codes, no words; no numbers work.

Reason codes stand under ``duplicates.reason.``; a reason about a field names the field's key.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Verdict = Literal["same", "alike", "different", "missing"]
Coverage = Literal["none", "changed", "all"]
"""Who was compared; see Duplicates.coverage."""
LOOK = 0.5
"""The bar of *look at these*: it is as likely as not that two are one person."""


@dataclass(frozen=True)
class Found:
    """What a search found. ``certain`` of the groups may be merged in bulk."""

    groups: int
    certain: int
    pairs: int


Counts = Found


@dataclass(frozen=True)
class Reason:
    """Why two may be one, or may not: ``duplicates.reason.<code>``, about this field."""

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
    """Contacts that hold together as one person; ``ids`` ascend. ``score`` is of all of them."""

    ids: tuple[int, ...]
    score: float
    certain: bool
    pairs: tuple[Pair, ...]

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """The reasons of all pairs, each once, those of most pairs first."""
        counts: dict[Reason, int] = {}
        for pair in self.pairs:
            for reason in pair.reasons:
                counts[reason] = counts.get(reason, 0) + 1
        return tuple(sorted(counts, key=lambda reason: -counts[reason]))


@dataclass(frozen=True)
class FieldEvidence:
    """One field of two people. ``bits`` is its say: above 0 for one person, below 0 against.

    ``a`` and ``b`` are the values as they were compared; ``shared`` tells how many contacts have
    the value that is the same.
    """

    field: str
    verdict: Verdict
    bits: float
    a: tuple[str, ...]
    b: tuple[str, ...]
    shared: int = 0


@dataclass(frozen=True)
class Evidence:
    """Everything that speaks for and against two contacts being one person."""

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
    """A value of many: ``kind`` is phone, email, account or the key of a field.

    ``marked``: the owner said that it belongs to a household or a shop.
    """

    kind: str
    value: str
    contacts: int
    marked: bool
