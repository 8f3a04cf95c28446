"""Purchases and interactions. No SQL.

Times are UTC, ISO 8601; days are ISO dates. Money is in minor units.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

RecordKind = Literal["purchases", "interactions"]
INTERACTIONS = ("call", "visit", "message", "ticket", "note")
"""The kinds of interactions."""


@dataclass(frozen=True)
class Purchase:
    bought_at: str
    description: str | None
    amount_minor: int | None
    currency: str | None


@dataclass(frozen=True)
class Interaction:
    """``kind`` is one of INTERACTIONS."""

    happened_at: str
    kind: str
    direction: str | None
    text: str | None
