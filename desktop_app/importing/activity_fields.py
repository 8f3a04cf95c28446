"""The activities that a row of a file may report about a person. No files, no SQL."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.activity.model import RecordKind

FIELDS: Mapping[RecordKind, tuple[str, ...]] = {
    "purchases": (
        "purchase.bought_at",
        "purchase.description",
        "purchase.amount",
        "purchase.currency",
    ),
    "interactions": (
        "interaction.happened_at",
        "interaction.text",
        "interaction.kind",
        "interaction.direction",
    ),
}
"""The fields that a column may become, for each kind of record; the first is the time."""
ALL_FIELDS = frozenset(field for fields in FIELDS.values() for field in fields)
STAGED = ("moment", "wording", "third", "fourth")
"""The columns of the staging tables for a record, in the order of its FIELDS."""


@dataclass(frozen=True)
class Record:
    """The columns of a file that hold its records. ``columns``: one of FIELDS -> column.
    ``currency``: for amounts that give none. ``usual``: the kind of interactions that give none.
    """

    kind: RecordKind
    columns: Mapping[str, int]
    currency: str | None = None
    usual: str = "note"

    @property
    def grouping(self) -> tuple[int, ...]:
        """The columns whose merged cells apply to all their rows: the time, not the amount."""
        first = FIELDS[self.kind][0]
        asked = (first, "purchase.currency", "interaction.kind", "interaction.direction")
        return tuple(self.columns[name] for name in asked if name in self.columns)
