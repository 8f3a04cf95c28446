"""The types of this room: campaigns by their state, the result of a check, and of an export.

Data only; the rules are in message.py, audience.py and export.py.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar

from desktop_app.consent.model import DEFAULT_PURPOSE
from desktop_app.contacts.model import Channel


@dataclass(frozen=True)
class SegmentRef:
    """A segment of a campaign. ``name``: its current name, or the last known name of a deleted one.
    ``id`` None: it was deleted or renamed before campaigns kept ids."""

    id: int | None
    name: str = field(compare=False)


@dataclass(frozen=True)
class FrozenSegment(SegmentRef):
    """A segment as it was at the freeze, with its rule."""

    rule: object


@dataclass(frozen=True)
class Campaign:
    """A message to the people of some segments over one channel: the common part of draft, frozen
    and exported campaigns.

    ``fallbacks``: merge field -> text for people without a value. Two campaigns are equal if their
    content is, whenever they were written.
    """

    status: ClassVar[str]

    name: str
    channel: Channel
    purpose: str = DEFAULT_PURPOSE
    segments: tuple[SegmentRef, ...] = ()
    excludes: tuple[SegmentRef, ...] = ()
    message: str = ""
    fallbacks: Mapping[str, str] = field(default_factory=dict)
    id: int | None = None
    created_at: str = field(default="", compare=False)
    updated_at: str = field(default="", compare=False)


@dataclass(frozen=True)
class Draft(Campaign):
    """A campaign that may still be changed. ``id`` None: it is not in the book yet."""

    status = "draft"


@dataclass(frozen=True)
class Frozen(Campaign):
    """A campaign whose audience was copied with every decision; it stays as it is."""

    status = "frozen"

    id: int = field(kw_only=True)
    segments: tuple[FrozenSegment, ...] = ()
    frozen_at: str = field(kw_only=True)


@dataclass(frozen=True)
class Exported(Frozen):
    """A frozen campaign whose file was written; it may be exported again."""

    status = "exported"


@dataclass(frozen=True)
class Rendered:
    """A message as one person reads it; ``missing`` names the merge fields without a value."""

    text: str
    missing: tuple[str, ...] = ()


@dataclass(frozen=True)
class Step:
    """One bar of the waterfall: ``count`` people leave it for ``reason``, their first one."""

    reason: str
    count: int


@dataclass(frozen=True)
class Parts:
    """SMS parts: ``people`` maps a number of parts to how many people need it."""

    people: Mapping[int, int]

    @property
    def total(self) -> int:
        return sum(parts * people for parts, people in self.people.items())

    @property
    def most(self) -> int:
        return max(self.people, default=0)


@dataclass(frozen=True)
class Missing:
    """``count`` of the sendable people have no value for ``field`` and read ``instead``."""

    field: str
    count: int
    instead: str


@dataclass(frozen=True)
class Line:
    """A line of "Before it goes out": the words of ``code`` with ``details``."""

    code: str
    ok: bool
    details: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class Check:
    """The waterfall of a campaign: ``segment`` = the sum of all steps + ``sendable``.

    ``parts`` is None for a channel that is not SMS, and where there is no message yet.
    """

    segment: int
    steps: Sequence[Step]
    sendable: int
    missing: Sequence[Missing]
    parts: Parts | None
    lines: Sequence[Line]

    @property
    def no_merge_value(self) -> dict[str, int]:
        """Merge field -> how many of the sendable people have no value for it."""
        return {one.field: one.count for one in self.missing}


@dataclass(frozen=True)
class Plan:
    """The effect of freezing this draft at the moment of the check. Nothing is undecided: the draft
    is in the book, has an audience and a valid message."""

    draft: Draft
    check: Check
    segments: tuple[FrozenSegment, ...]
    """Those it includes and excludes, with their rules of that moment."""


@dataclass(frozen=True)
class ExportResult:
    """``excluded``: first reason -> people. ``file`` is the path as it was given."""

    exported: int
    excluded: Mapping[str, int]
    file: Path
    sha256: str
    manifest: Path


@dataclass(frozen=True)
class ExportInfo:
    """An export that was made."""

    profile: str
    file: str
    sha256: str
    exported: int
    excluded: Mapping[str, int]
    exported_at: str


@dataclass(frozen=True)
class ExportHeld:
    """An export of a campaign whose frozen list has a person.

    ``included``: whether they are in its file; if not, ``reasons`` are all codes of why. ``file``
    is the path that was given then, ``exported_at`` UTC.
    """

    campaign: str
    profile: str
    file: str
    sha256: str
    exported_at: str
    included: bool
    reasons: tuple[str, ...]


@dataclass(frozen=True)
class Recipient:
    """A frozen row that may go into the file: only the address the person agreed to."""

    full_name: str
    kind: str
    address: str
    message: str
    values: Mapping[str, str]


@dataclass(frozen=True)
class LeftOut:
    """A frozen row that may not go into the file, with every reason, in the gate's order."""

    full_name: str
    address: str
    reasons: tuple[str, ...]
