"""The rules for reading cells: the user's choices for the file, and what its columns tell."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from desktop_app.importing.model import Options
from desktop_app.text.dates import DateOrder


@dataclass(frozen=True)
class Rules:
    """``without``: codes of repairs that are switched off. ``dates``: for every column; ``orders``:
    for single columns if ``dates`` is not set. ``buddhist``: None if not asked yet. ``today``: the
    latest birth date; None for the computer's current date.
    """

    without: frozenset[str] = frozenset()
    dates: DateOrder | None = None
    orders: Mapping[int, DateOrder] = field(default_factory=dict)
    buddhist: bool | None = None
    today: date | None = None

    def order_of(self, column: int) -> DateOrder:
        """What 03/04/2024 means in a column."""
        return self.dates or self.orders.get(column, "day_first")


NO_RULES = Rules()


def rules_of(options: Options, orders: Mapping[int, DateOrder], today: date | None = None) -> Rules:
    """The rules of an import; ``orders`` come from its scan."""
    buddhist = options.buddhist
    if "date.from_buddhist" in options.without_repairs and buddhist:
        buddhist = False
    return Rules(options.without_repairs, options.dates, orders, buddhist, today)
