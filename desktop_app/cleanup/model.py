"""The results of clean-up: findings, suggestions and the list's health, in codes.

The words of a finding are under ``cleanup.finding.<code>``, those of its repair in the history
under ``history.cleanup.<code>``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.duplicates.model import Counts, Coverage, SharedValue

WRONG = (
    "number_not_valid",
    "email_typo",
    "name_in_phone",
    "phone_in_name",
    "no_name",
    "no_way",
    "unreachable",
    "landline",
    "province_unknown",
    "not_verified",
    "no_consent",
    "household",
    "stale",
)
"""Faults that people may have, in the order of the page."""
ENRICHING = ("gender", "latin_name", "khmer_name", "line_type")
"""Fields that could be filled from known values; an empty one is not a fault."""
REPAIRABLE = (
    "number_not_valid",
    "email_typo",
    "name_in_phone",
    "phone_in_name",
    "unreachable",
    "province_unknown",
    *ENRICHING,
)
"""Findings that may have suggestions. The others are lists of people to look at, tag or delete."""

WEIGHTS = {
    "no_way": 25,
    "number_not_valid": 15,
    "no_consent": 15,
    "duplicates": 10,
    "unreachable": 10,
    "no_name": 10,
    "email_typo": 5,
    "not_verified": 5,
    "stale": 5,
}
"""Points of health lost if everybody has the fault; the rest of 100 can't be lost."""


@dataclass(frozen=True)
class Finding:
    """``count`` people have this fault."""

    code: str
    count: int


@dataclass(frozen=True)
class Suggestion:
    """A repair of one value. ``point_id``: its contact point; ``field``: its field; with both, the
    text of the point moves to the field. ``after`` replaces ``before``; if empty, the point is
    deleted.
    """

    contact_id: int
    point_id: int | None
    field: str | None
    before: str
    after: str


@dataclass(frozen=True)
class Part:
    """A deduction from the list's health: the gain of repairing it."""

    code: str
    lost: float
    count: int


@dataclass(frozen=True)
class Health:
    """``score``: from 0 to 100; ``parts``: the deductions, the largest first."""

    score: int
    parts: tuple[Part, ...]


@dataclass(frozen=True)
class HealthDay:
    """The health of the list on a date."""

    day: str
    score: int
    contacts: int


@dataclass(frozen=True)
class Overview:
    """All figures of the page. ``findings``: all of them, empty ones too; ``days``: the health of
    today and of the noted days before, the newest first."""

    people: int
    findings: Sequence[Finding]
    health: Health
    days: Sequence[HealthDay]
    duplicates: Counts
    coverage: Coverage
    shared: Sequence[SharedValue]


@dataclass(frozen=True)
class NumberFacts:
    """What a number tells about itself. ``carrier``: the carrier that its range was assigned to, a
    hint."""

    carrier: str | None
    line_type: str
    region: str | None
    time_zones: tuple[str, ...]


def health_of(counts: dict[str, int], people: int) -> Health:
    """The score of a list with this many people."""
    parts = [
        Part(code, round(weight * min(counts.get(code, 0) / people, 1), 1), counts[code])
        for code, weight in WEIGHTS.items()
        if people and counts.get(code)
    ]
    parts.sort(key=lambda part: (-part.lost, part.code))
    return Health(max(0, round(100 - sum(part.lost for part in parts))), tuple(parts))
