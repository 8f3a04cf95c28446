"""The rules of retention: people without activity for so many months are proposed. No SQL."""

from __future__ import annotations

import calendar
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from desktop_app.errors import UserError

META_KEY = "retention"
"""The setting that has a book's months, as JSON: key -> months, or null for a rule that is off."""

Proposal = Literal["ask", "erase"]
MOST_MONTHS = 1_200


@dataclass(frozen=True)
class RetentionRule:
    """``months``: after how many; None: the rule is off. ``proposal``: to ask them again, or to
    erase them; the owner decides, for each or for all. The words are ``retention.<key>``."""

    key: str
    months: int | None
    proposal: Proposal

    def __post_init__(self) -> None:
        if self.months is not None and not 1 <= self.months <= MOST_MONTHS:
            raise UserError("consent.bad_months", most=MOST_MONTHS)

    def cutoff(self, today: str) -> str:
        """The day (ISO) before which the last activity must be. Only for a rule that is on."""
        day = date.fromisoformat(today)
        year, month = divmod(day.year * 12 + day.month - 1 - (self.months or 0), 12)
        last = calendar.monthrange(year, month + 1)[1]
        return f"{year:04}-{month + 1:02}-{min(day.day, last):02}"


DEFAULTS = (
    # no purchase, no contact and no yes for so long
    RetentionRule("quiet", 24, "erase"),
    # said yes so long ago, and not again since
    RetentionRule("old_yes", 24, "ask"),
    # no number or address that works, and nothing happened for so long
    RetentionRule("unreachable", 24, "erase"),
)


def rules_of(kept: object) -> tuple[RetentionRule, ...]:
    """The rules with the book's months; the defaults where it has none, or invalid ones."""
    months: Mapping[str, object] = kept if isinstance(kept, dict) else {}
    return tuple(_with(rule, months) for rule in DEFAULTS)


def _with(rule: RetentionRule, months: Mapping[str, object]) -> RetentionRule:
    if rule.key not in months:
        return rule
    wanted = months[rule.key]
    if wanted is not None and (not isinstance(wanted, int) or not 1 <= wanted <= MOST_MONTHS):
        return rule
    return RetentionRule(rule.key, wanted, rule.proposal)
