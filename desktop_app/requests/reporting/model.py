"""Everything held about one person, as the report shows it. No SQL, no words.

Times are UTC, ISO 8601; days are ISO dates. Money is in minor units.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from desktop_app.activity.model import Interaction, Purchase
from desktop_app.consent.model import Giver
from desktop_app.contacts.model import Contact, Field
from desktop_app.requests.model import Request

FORMAT = "banhchi person report"
VERSION = 1


@dataclass(frozen=True)
class Said:
    """An event of the ledger; ``wording``: the exact words that were shown, ``evidence_file``: the
    name of a file kept in the book."""

    identifier: str
    channel: str
    purpose: str
    event: str
    happened_at: str
    recorded_at: str
    given_by: Giver
    method: str | None
    wording: str | None
    wording_version: int | None
    evidence: str | None
    evidence_file: str | None
    jurisdiction: str | None
    valid_until: str | None
    note: str | None


@dataclass(frozen=True)
class Standing:
    """The ledger's state of an identifier, a channel and a purpose (``*``: all)."""

    identifier: str
    channel: str
    purpose: str
    state: str
    since: str
    valid_until: str | None


@dataclass(frozen=True)
class Stopped:
    """A line of the do-not-contact list."""

    identifier: str
    channel: str
    since: str


@dataclass(frozen=True)
class Sent:
    """A campaign whose audience included them: the message, or the reasons for exclusion.
    ``results``: what came back (status, when)."""

    campaign: str
    channel: str
    purpose: str
    address: str | None
    included: bool
    reasons: tuple[str, ...]
    message: str
    frozen_at: str | None
    results: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Exported:
    campaign: str
    file: str
    profile: str
    exported_at: str


@dataclass(frozen=True)
class Imported:
    file: str
    sheet: str | None
    row: int | None
    source: str
    imported_at: str


@dataclass(frozen=True)
class Remark:
    """An import's note about a cell of theirs."""

    file: str
    row: int
    code: str
    header: str | None
    value: str | None


@dataclass(frozen=True)
class Changed:
    """A change in the history about them; ``fields``: column -> old and new value."""

    change_id: int
    kind: str
    details: Mapping[str, object]
    made_at: str
    undone: bool
    fields: Mapping[str, tuple[object, object]]


@dataclass(frozen=True)
class Replied:
    """A reply that waits, or waited, for the owner to read it."""

    identifier: str
    text: str
    happened_at: str
    decision: str | None


@dataclass(frozen=True)
class Merged:
    name: str
    merged_at: str


@dataclass(frozen=True)
class Section:
    """Rows of a table without a part of its own above: column -> value. ``moment`` is the column of
    their time."""

    table: str
    moment: str | None
    rows: tuple[Mapping[str, object], ...]


@dataclass(frozen=True)
class PersonReport:
    """Everything the book holds about one person, at ``made_at``; the newest first in each part.

    ``fields``: the columns of a person, with the owner's own words for custom ones. ``portable``:
    the parts and tables of the data file for the person, by their names there.
    """

    made_at: str
    shop: str
    contact: Contact
    fields: tuple[Field, ...]
    standings: tuple[Standing, ...]
    stopped: tuple[Stopped, ...]
    said: tuple[Said, ...]
    bought: tuple[Purchase, ...]
    met: tuple[Interaction, ...]
    sent: tuple[Sent, ...]
    exported: tuple[Exported, ...]
    imported: tuple[Imported, ...]
    remarks: tuple[Remark, ...]
    replied: tuple[Replied, ...]
    merged: tuple[Merged, ...]
    changed: tuple[Changed, ...]
    requests: tuple[Request, ...]
    others: tuple[Section, ...]
    portable: Mapping[str, str]

    def as_json(self) -> dict[str, Any]:
        """The whole report as a JSON object; custom fields under their labels."""
        whole = asdict(self)
        labels = {field.key: field.label or field.key for field in self.fields}
        values = {labels[key]: value for key, value in self.contact.values.items()}
        del whole["fields"], whole["portable"], whole["others"]
        return {
            "format": FORMAT,
            "version": VERSION,
            **whole,
            "contact": self._contact(values),
            **{one.table: list(one.rows) for one in self.others},
        }

    def as_portable(self) -> dict[str, Any]:
        """The person's own data, as a JSON object for another program: no history, no decisions."""
        labels = {field.key: field.label or field.key for field in self.fields}
        values = {labels[key]: value for key, value in self.contact.values.items()}
        return {
            "format": f"{FORMAT}, portable",
            "version": VERSION,
            "made_at": self.made_at,
            "contact": self._contact(values),
            **{name: self._part(part) for name, part in self.portable.items()},
        }

    def _part(self, name: str) -> list[dict[str, object]]:
        """A part of the report, or the rows of a table without one."""
        of_table = {one.table: one.rows for one in self.others}
        if name in of_table:
            return [dict(row) for row in of_table[name]]
        return [asdict(one) for one in getattr(self, name)]

    def _contact(self, values: Mapping[str, object]) -> dict[str, Any]:
        return {
            "id": self.contact.id,
            **values,
            "points": [
                {
                    "kind": point.kind,
                    "raw": point.raw,
                    "canonical": point.canonical,
                    "label": point.label,
                    "status": point.status,
                }
                for point in self.contact.points
            ],
            "tags": list(self.contact.tags),
            "created_at": self.contact.created_at,
            "updated_at": self.contact.updated_at,
        }
