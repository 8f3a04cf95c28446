"""The types of a contact. No SQL, and no parsing of typed text: see values and points."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, get_args

from desktop_app.store.driver import Condition

PointKind = Literal[
    "phone",
    "email",
    "telegram",
    "whatsapp",
    "messenger",
    "facebook",
    "instagram",
    "line",
    "wechat",
    "website",
]
"""The kinds of contact points."""
IdentifierKind = Literal[PointKind, "name"]
"""``name``: kept by an erasure for a person without any identifier."""
KINDS: tuple[PointKind, ...] = get_args(PointKind)
Channel = Literal["sms", "call", "whatsapp", "telegram", "messenger", "email", "*"]
"""The channels; ``*`` is every channel, for restrictions."""
CHANNELS: tuple[Channel, ...] = ("sms", "call", "whatsapp", "telegram", "messenger", "email")
_CHANNEL_OF: Mapping[str, Channel] = {"*": "*", **{channel: channel for channel in CHANNELS}}
CHANNEL_KINDS: Mapping[Channel, tuple[PointKind, ...]] = {
    "sms": ("phone",),
    "call": ("phone",),
    "whatsapp": ("whatsapp", "phone"),
    "telegram": ("telegram", "phone"),
    "messenger": ("messenger", "facebook"),
    "email": ("email",),
}
"""The kinds of points that a channel's messages may go to, the best first."""

# A phone number is the same identity in every app, and so is a Facebook account in Messenger: a
# stop on it applies to all of them.
DIALLED_KINDS: tuple[PointKind, ...] = ("whatsapp", "telegram")
SAME_ACCOUNT: Mapping[str, PointKind] = {"messenger": "facebook"}
"""The kinds that may hold a phone number, and those that name an account of another kind."""

FieldType = Literal["text", "long_text", "choice", "date", "number", "yes_no"]
CUSTOM_TYPES: tuple[FieldType, ...] = ("text", "number", "date", "yes_no")
Sort = Literal["name", "created_at", "updated_at", "province", "company", "last_purchase"]
SORTS: tuple[Sort, ...] = (
    "name",
    "created_at",
    "updated_at",
    "province",
    "company",
    "last_purchase",
)


@dataclass(frozen=True)
class Field:
    """A column of a person. ``label`` is the owner's own word for a custom field, else None."""

    key: str
    type: FieldType
    custom: bool = False
    label: str | None = None


STANDARD_FIELDS: tuple[Field, ...] = (
    Field("full_name", "text"),
    Field("latin_name", "text"),
    Field("family_name", "text"),
    Field("given_name", "text"),
    Field("honorific", "text"),
    Field("gender", "choice"),
    Field("birth_date", "date"),
    Field("language", "choice"),
    Field("company", "text"),
    Field("job_title", "text"),
    Field("industry", "text"),
    Field("company_size", "text"),
    Field("province", "choice"),
    Field("district", "text"),
    Field("address", "long_text"),
    Field("interests", "long_text"),
    Field("lifecycle_stage", "choice"),
    Field("source", "text"),
    Field("notes", "long_text"),
)


def as_channel(code: str) -> Channel:
    """The channel with this code, or ``*``. Raises KeyError for any other text."""
    return _CHANNEL_OF[code]


@dataclass(frozen=True)
class Identifier:
    """The identifier that consent belongs to: a kind of contact point and its canonical form."""

    kind: IdentifierKind
    canonical: str


def ledger_identifier(identifier: Identifier) -> Identifier:
    """The identifier as the ledger and the suppression list know it.

    A WhatsApp or Telegram point that is a phone number (E.164) is that ``phone``, and a
    ``messenger`` name is that ``facebook`` name. ``sql.ledger_kind`` says the same in SQL.
    """
    if identifier.kind in DIALLED_KINDS and identifier.canonical.startswith("+"):
        return Identifier("phone", identifier.canonical)
    return Identifier(SAME_ACCOUNT.get(identifier.kind, identifier.kind), identifier.canonical)


@dataclass(frozen=True)
class PointInput:
    """A contact point as it was typed; a phone cell may have several numbers."""

    kind: PointKind
    raw: str
    label: str | None = None


@dataclass(frozen=True)
class PointValue:
    """A contact point as it is stored. ``canonical`` is None where it was not understood."""

    kind: PointKind
    raw: str
    canonical: str | None
    label: str | None = None
    status: str = "unchecked"
    line_type: str | None = None
    problem: str | None = None

    @property
    def identity(self) -> tuple[PointKind, str]:
        """Two points of one person with the same identity are one."""
        return self.kind, self.canonical or self.raw


@dataclass(frozen=True)
class ContactPoint:
    """A stored contact point. ``problem`` is a code such as ``email.not_valid``."""

    id: int
    kind: PointKind
    raw: str
    canonical: str | None
    label: str | None
    status: str
    line_type: str | None
    problem: str | None
    is_primary: bool

    @property
    def identifier(self) -> Identifier | None:
        """The identifier in consent; None where it was not understood."""
        return None if self.canonical is None else Identifier(self.kind, self.canonical)


def display_name(values: Mapping[str, object], points: tuple[ContactPoint, ...] = ()) -> str:
    """What to call a person: the name, otherwise the company, otherwise the first contact point."""
    for key in ("full_name", "latin_name", "company"):
        if values.get(key):
            return str(values[key])
    return points[0].raw if points else ""


@dataclass(frozen=True)
class Contact:
    """A person, whole. ``values`` holds every filled standard and custom column, none empty."""

    id: int
    values: Mapping[str, object]
    points: tuple[ContactPoint, ...]
    tags: tuple[str, ...]
    created_at: str
    updated_at: str

    @property
    def full_name(self) -> str:
        return str(self.values.get("full_name", ""))

    @property
    def display_name(self) -> str:
        return display_name(self.values, self.points)


@dataclass(frozen=True)
class ContactRow:
    """A person as a row of a table. ``last_purchase``: when, minor units (or None), currency."""

    id: int
    full_name: str
    latin_name: str | None
    company: str | None
    province: str | None
    points: tuple[ContactPoint, ...]
    tags: tuple[str, ...]
    source: str
    created_at: str
    last_purchase: tuple[str, int | None, str | None] | None
    values: Mapping[str, object]

    @property
    def display_name(self) -> str:
        return display_name(self.values, self.points)


@dataclass(frozen=True)
class ContactQuery:
    """The people to list: a search as typed, a condition made by a ``*_sql.py``, and the order."""

    search: str = ""
    condition: Condition | None = None
    sort: Sort = "name"
    descending: bool = False


@dataclass(frozen=True)
class TagCount:
    """A tag and how many people have it."""

    name: str
    count: int


@dataclass(frozen=True)
class TimelineEntry:
    """An entry of a person's timeline. ``at``: a date, or a date and time in UTC."""

    kind: str
    at: str
    details: Mapping[str, object] = field(default_factory=dict)
