"""Requests of the people listed, and the result of an erasure. No SQL."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from desktop_app.contacts.model import Identifier

KINDS = ("access", "correction", "erasure", "portability")
CAME_BY = ("counter", "phone", "message", "email", "letter", "other")
"""How a request came."""
OUTCOMES = ("done", "refused", "withdrawn")

_DAYS = {"ccpa": 45}
_MONTHS = {"gdpr": 1}
_DEFAULT_DAYS = 30


def due_on(preset: str, received_on: str, own_days: int | None = None) -> str:
    """The last day (ISO) to answer a request that came on the day ``received_on`` (ISO).

    ``own_days``: the owner's own number of days for an answer, which overrides the preset.

    GDPR, Article 12(3): one month. CCPA, Civil Code 1798.130(a)(2): 45 days. Where no law of the
    presets sets one, 30 days. Help, not legal advice.
    """
    day = date.fromisoformat(received_on)
    time, of_months = answer_time(preset) if own_days is None else (own_days, False)
    if not of_months:
        return (day + timedelta(days=time)).isoformat()
    year, month = divmod(day.year * 12 + day.month - 1 + time, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last)).isoformat()


def answer_time(preset: str) -> tuple[int, bool]:
    """The time a preset gives to answer: how many, and whether of months rather than days."""
    if preset in _MONTHS:
        return _MONTHS[preset], True
    return _DAYS.get(preset, _DEFAULT_DAYS), False


@dataclass(frozen=True)
class Request:
    """A request in the log. Days and times are ISO; ``preset``: the rules that set the due day.

    ``contact_id`` and ``name`` are those of the person it is about, or of the one they were merged
    into; both are empty once they were erased (``erased``) or deleted.
    """

    id: int
    kind: str
    contact_id: int | None
    name: str
    erased: bool
    channel: str
    received_on: str
    due_on: str
    preset: str
    recorded_at: str
    closed_at: str | None
    outcome: str | None
    note: str | None

    def is_overdue(self, today: str) -> bool:
        """Whether it should have been answered before the day ``today``."""
        return self.closed_at is None and self.due_on < today


@dataclass(frozen=True)
class OpenRequests:
    """How many are open. ``due_on``: the day (ISO) by which the first is due; "" if there are
    none."""

    count: int
    overdue: int
    due_on: str


@dataclass(frozen=True)
class Erasure:
    """An erasure of the past: the ``ids`` that the person had (None where an earlier version did
    not keep them), the hashes of their identifiers, and when (UTC, ISO)."""

    ids: list[int] | None
    hashes: list[str]
    at: str


@dataclass(frozen=True)
class Shared:
    """An identifier of the erased person that others have, too, and that stays with them."""

    identifier: Identifier
    contact_ids: tuple[int, ...]


@dataclass(frozen=True)
class HeldExport:
    """An exported file that contains the person; it is outside the book."""

    file: str
    exported_at: str


@dataclass(frozen=True)
class Erased:
    """What was done, and what is left for the owner to do.

    ``suppressed``: the person's identifiers are suppressed. ``backups``: copies made by this
    program that contain them, or may. ``exports``: files that contain them. ``shared``: identifiers
    that stay with others; ``shared_files``: names of evidence files that others need, too.
    ``mentioned_by``: other people whose notes contain the number or address; ``segments``: those
    whose rules do. ``swept``: the file was rewritten; if not, call ``Requests.sweep`` again.
    """

    contact_id: int
    request_id: int
    suppressed: bool
    backups: tuple[Path, ...]
    exports: tuple[HeldExport, ...]
    shared: tuple[Shared, ...]
    shared_files: tuple[str, ...]
    mentioned_by: tuple[int, ...]
    segments: tuple[str, ...]
    swept: bool
