"""Purposes and wordings as values. No SQL."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.consent.model import DEFAULT_PURPOSE

BUILT_IN = (DEFAULT_PURPOSE, "service")
"""The purposes every book has."""


@dataclass(frozen=True)
class Purpose:
    """``label`` None: the words of the code. A retired one is not offered any more, but its events
    stay and stops for it are still recorded. ``events``: number of events in the ledger."""

    code: str
    label: str | None
    retired: bool
    events: int


@dataclass(frozen=True)
class Wording:
    """The exact words people are asked with. A wording never changes: other words are a new
    version.

    ``events``: how many events of the ledger have these words.
    """

    id: int
    purpose: str
    language: str
    version: int
    text: str
    added_at: str | None
    events: int
