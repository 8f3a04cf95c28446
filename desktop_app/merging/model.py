"""The input of a merge and what it shows. No SQL and no rules: see choices and points."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop_app.consent.model import ConsentState, ShownState
from desktop_app.contacts.model import Channel, Contact, Field, Identifier, PointKind


@dataclass(frozen=True, slots=True)
class Times:
    """The notes of earlier merges about a person, kept as JSON in ``contact.value_times``.

    ``values``: field -> when the value was known to be right, and a mark of that value; after an
    edit the mark no longer matches, and the person's own last edit counts. ``primary``: kind -> the
    point that was the first main one, its id then, and whether the main one is the person's own.
    """

    values: Mapping[str, tuple[str, int]] = field(default_factory=dict)
    primary: Mapping[str, tuple[int, int, bool]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Member:
    """One of the people to be merged. ``values`` holds filled fields only."""

    id: int
    values: Mapping[str, object]
    created_at: str
    updated_at: str
    batch_id: int | None
    batch_row: int | None
    times: Times


@dataclass(frozen=True, slots=True)
class PointRow:
    """A contact point as it is stored."""

    id: int
    contact_id: int
    kind: PointKind
    raw: str
    canonical: str | None
    label: str | None
    status: str
    line_type: str | None
    problem: str | None
    last_verified_at: str | None
    is_primary: int

    @property
    def identity(self) -> tuple[str, str]:
        """Points with the same identity are one point of the merged person."""
        return self.kind, self.canonical or self.raw


@dataclass(frozen=True)
class FieldComparison:
    """One field side by side. ``chosen`` is the person whose value is kept by default; None where
    the texts are combined, or the value comes from another field. ``result`` is that value, None
    for an empty field."""

    field: Field
    values: Mapping[int, object]
    differs: bool
    chosen: int | None
    result: object


@dataclass(frozen=True)
class PointComparison:
    """A contact point of the merged person and the people who have it. ``primary``: the main
    one."""

    kind: PointKind
    raw: str
    canonical: str | None
    label: str | None
    status: str
    problem: str | None
    primary: bool
    held_by: tuple[int, ...]


@dataclass(frozen=True)
class ConsentComparison:
    """The ledger's state of one identifier for one channel and purpose; a merge does not change
    it."""

    identifier: Identifier
    channel: Channel
    purpose: str
    state: ConsentState
    objected: bool
    held_by: tuple[int, ...]


@dataclass(frozen=True)
class ChannelOutcome:
    """``states``: each person's consent state for a channel now, of consent.model.STATES or
    "suppressed". ``state`` and ``identifier``: the merged person's state, and where they would be
    reached. ``conflict``: some of them said no and others did not."""

    channel: Channel
    states: Mapping[int, ShownState]
    state: ShownState
    identifier: Identifier | None
    conflict: bool


@dataclass(frozen=True)
class Counts:
    """How many rows belong to one of the people and move along."""

    purchases: int
    interactions: int
    campaigns: int


@dataclass(frozen=True)
class Comparison:
    """People side by side, in the order asked for; ``keep`` is the suggested one to keep."""

    people: tuple[Contact, ...]
    keep: int
    fields: tuple[FieldComparison, ...]
    points: tuple[PointComparison, ...]
    tags: Mapping[str, tuple[int, ...]]
    counts: Mapping[int, Counts]
    consent: tuple[ConsentComparison, ...]
    channels: tuple[ChannelOutcome, ...]
