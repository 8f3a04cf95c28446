"""The values of the ledger and of its readers. No SQL, and no rules: see ledger and gate."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from desktop_app.consent.moments import read_moment
from desktop_app.contacts.model import CHANNELS, Channel, Identifier, IdentifierKind, PointKind
from desktop_app.errors import UserError

EVENTS = (
    "asserted",
    "requested",
    "confirmed",
    "denied",
    "withdrawn",
    "objected",
    "expired",
    "reassigned",
    "corrected",
    "erased",
)
ConsentState = Literal[
    "unknown", "pending", "granted", "denied", "withdrawn", "expired", "reassigned"
]
ShownState = Literal[ConsentState, "suppressed"]
"""A person's consent state for a channel: suppression comes before the state of the ledger."""
STATES: tuple[ConsentState, ...] = get_args(ConsentState)
METHODS = ("form", "paper_sheet", "counter", "phone", "message", "import")
Giver = Literal["subject", "owner", "provider"]
"""Whose act an event is: the person's, the owner's, or a messenger's or list's."""
GIVERS: tuple[Giver, ...] = get_args(Giver)

DEFAULT_PURPOSE = "marketing"
"""The default purpose. Every book has it."""

ANY: Literal["*"] = "*"
"""Every channel, or every purpose. Only restrictions may use it: agreement is always specific."""

GRANTING = ("asserted", "requested", "confirmed")
STOPPING = ("denied", "withdrawn", "objected")
CORRECTABLE = (*GRANTING, "corrected")
"""The events that may be corrected. A stop never is; correcting a correction restores the grant."""

_BY_OWNER = ("asserted", "expired", "reassigned", "corrected", "erased")


def default_giver(event: str) -> Giver:
    """The default actor of each event."""
    return "owner" if event in _BY_OWNER else "subject"


@dataclass(frozen=True)
class Declaration:
    """How the people of an import agreed; it speaks for each of them.

    ``date`` is taken as typed and held as ISO date (or UTC time). ``evidence_id``: a file kept in
    the book that shows it, beside the words of ``evidence``. Raises UserError:
    ``consent.channel_needed``, ``consent.unknown_channel``, ``consent.purpose_needed``,
    ``consent.unknown_method``, ``consent.bad_date``, ``consent.evidence_needed``.
    """

    channels: tuple[Channel, ...]
    purpose: str
    method: str
    date: str
    evidence: str
    evidence_id: int | None = None

    def __post_init__(self) -> None:
        if not self.channels:
            raise UserError("consent.channel_needed")
        for channel in self.channels:
            check_channel(channel, granting=True)
        if not self.purpose or self.purpose == ANY:
            raise UserError("consent.purpose_needed")
        if self.method not in METHODS:
            raise UserError("consent.unknown_method", method=self.method)
        if not self.evidence.strip():
            raise UserError("consent.evidence_needed")
        object.__setattr__(self, "date", read_moment(self.date))


def check_channel(channel: str, *, granting: bool) -> None:
    """Raises UserError ``consent.channel_needed`` for a grant of every channel, or
    ``consent.unknown_channel``.
    """
    if channel == ANY and granting:
        raise UserError("consent.channel_needed")
    if channel not in (*CHANNELS, ANY):
        raise UserError("consent.unknown_channel", channel=channel)


@dataclass(frozen=True)
class NewEvent:
    """Something to append. Times: ISO, or a date as people type it; now if left out.

    ``evidence_id``: a file kept in the book (see evidence/); its name stands for ``evidence`` if
    that is left out. ``only_this``: a stop that does not bind the person's other identifiers.
    """

    identifier: Identifier
    event: str
    channel: Channel
    purpose: str = DEFAULT_PURPOSE
    given_by: Giver | None = None
    method: str | None = None
    happened_at: str | None = None
    evidence: str | None = None
    note: str | None = None
    valid_until: str | None = None
    jurisdiction: str | None = None
    wording_id: int | None = None
    evidence_id: int | None = None
    only_this: bool = False


@dataclass(frozen=True)
class Event:
    """An event of the ledger. ``happened_at`` is an ISO date, or a date and time in UTC.

    ``only_this`` 1: a stop of this identifier alone. ``not_before``: see ordering.Entry.
    """

    id: int
    kind: IdentifierKind
    identifier: str
    channel: Channel
    purpose: str
    event: str
    happened_at: str
    recorded_at: str
    given_by: Giver
    recorded_by: str
    method: str | None
    wording_id: int | None
    evidence: str | None
    evidence_sha256: str | None
    jurisdiction: str | None
    valid_until: str | None
    note: str | None
    corrects: int | None
    batch_id: int | None
    evidence_id: int | None
    only_this: int = 0
    not_before: str | None = None


@dataclass(frozen=True, slots=True)
class State:
    """The ledger's state of one channel and purpose, either of which may be ``*``.

    ``spreads``: there is a stop that binds the person, not only this identifier.
    """

    channel: Channel
    purpose: str
    state: ConsentState
    objected: bool
    since: str
    event_id: int
    valid_until: str | None
    spreads: bool = False


@dataclass(frozen=True)
class StopResult:
    """``recorded`` identifiers were stopped, ``matched`` of them belong to somebody listed."""

    recorded: int
    matched: int


@dataclass(frozen=True)
class ChannelConsent:
    """Whether a person may be contacted by a channel, at the best of their points for it.

    ``state`` is one of STATES; ``identifier`` is None if no point of theirs is understood.
    ``reasons`` are the gate's; a yes without the proof that the book's rules want is ``unknown``
    here.
    """

    channel: Channel
    state: ConsentState
    identifier: Identifier | None
    event: Event | None
    suppressed: bool
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True)
class Reach:
    """How many people: the four add up to all of them."""

    granted: int
    unknown: int
    refused: int
    no_address: int


@dataclass(frozen=True)
class Decision:
    """The gate's decision about one person; ``reasons`` are codes of gate.REASONS in their order.

    ``events`` are the ids of the ledger's events behind it: the last one of this channel and
    purpose first, then the stops of the suppression list. Empty without any event.
    """

    contact_id: int
    kind: PointKind | None
    address: str | None
    reasons: tuple[str, ...]
    included: bool
    events: tuple[int, ...] = ()


@dataclass(frozen=True)
class Refusal:
    """An identifier that may not be used, and every reason why, as codes of gate.REASONS."""

    identifier: Identifier
    reasons: tuple[str, ...]


@dataclass(frozen=True)
class Sendable:
    """Identifiers in question, each in one of the two, in the given order."""

    allowed: tuple[Identifier, ...]
    refused: tuple[Refusal, ...]
