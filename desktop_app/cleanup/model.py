"""What the clean-up says of a list: findings, suggestions and the list's health. Codes, no words.

Words of a finding stand under ``cleanup.finding.<code>``, of its repair in the history under
``history.cleanup.<code>``.
"""

from __future__ import annotations

from dataclasses import dataclass

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
"""What may be wrong with people, in the order of the page."""
ENRICHING = ("gender", "latin_name", "khmer_name", "line_type")
"""What could be filled in from what is known; nothing is wrong where it is not."""
REPAIRABLE = (
    "number_not_valid",
    "email_typo",
    "name_in_phone",
    "phone_in_name",
    "unreachable",
    "province_unknown",
    *ENRICHING,
)
"""What there may be suggestions for. The others are lists of people to look at, tag or delete."""

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
"""Points of health that are lost if it is so with everybody; the rest of 100 can't be lost."""


@dataclass(frozen=True)
class Finding:
    """``count`` people of whom this is so."""

    code: str
    count: int


@dataclass(frozen=True)
class Suggestion:
    """A repair of one thing. ``point_id`` is the contact point it is about, ``field`` the field;
    with both, the text of the point goes into the field. ``after`` is what would stand there
    instead of ``before``; empty: the point goes.
    """

    contact_id: int
    point_id: int | None
    field: str | None
    before: str
    after: str


@dataclass(frozen=True)
class Part:
    """Why the list is not as healthy as it could be: what repairing it would bring."""

    code: str
    lost: float
    count: int


@dataclass(frozen=True)
class Health:
    """``score`` from 0 to 100; ``parts`` tell what would raise it, the most first."""

    score: int
    parts: tuple[Part, ...]


@dataclass(frozen=True)
class HealthDay:
    """How healthy the list was on a day."""

    day: str
    score: int
    contacts: int


@dataclass(frozen=True)
class NumberFacts:
    """What a number says of itself. ``carrier``: to whom such numbers were given, a hint."""

    carrier: str | None
    line_type: str
    region: str | None
    time_zones: tuple[str, ...]


def health_of(counts: dict[str, int], people: int) -> Health:
    """The score of a list of so many people."""
    parts = [
        Part(code, round(weight * min(counts.get(code, 0) / people, 1), 1), counts[code])
        for code, weight in WEIGHTS.items()
        if people and counts.get(code)
    ]
    parts.sort(key=lambda part: (-part.lost, part.code))
    return Health(max(0, round(100 - sum(part.lost for part in parts))), tuple(parts))
