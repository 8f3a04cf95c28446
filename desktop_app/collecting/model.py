"""Questions, answers, and the owner's settings for collecting. No SQL."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, fields

from desktop_app.consent.wordings.model import Wording
from desktop_app.contacts.model import Channel
from desktop_app.errors import UserError

CHANNELS: tuple[Channel, ...] = ("sms", "call", "telegram", "whatsapp")
"""The channels of a phone number, which is all that people are asked for."""

ROWS = 12
"""How many people fit on one sheet."""

MOST_SHEETS = 100
HOLD = (1, 10)
BLANK = (3, 60)
"""The limits of the seconds in ``Terms``."""


@dataclass(frozen=True)
class Terms:
    """The settings for collecting. ``channels``: the boxes on the form, in the order of CHANNELS.

    ``hold_seconds``: how long to press to leave the counter form of a book without a passphrase.
    ``blank_seconds``: how long the thank-you is shown. With ``ask_again`` a ticked box is not a yes
    yet: the person waits to be confirmed. Raises UserError ``collecting.no_channel`` or
    ``collecting.bad_seconds``.
    """

    channels: tuple[Channel, ...] = ("sms", "call", "telegram")
    hold_seconds: int = 3
    blank_seconds: int = 8
    ask_again: bool = False

    def __post_init__(self) -> None:
        chosen = tuple(channel for channel in CHANNELS if channel in self.channels)
        if not chosen or len(chosen) != len(set(self.channels)):
            raise UserError("collecting.no_channel")
        object.__setattr__(self, "channels", chosen)
        for seconds, (least, most) in ((self.hold_seconds, HOLD), (self.blank_seconds, BLANK)):
            if not least <= seconds <= most:
                raise UserError("collecting.bad_seconds", least=least, most=most)


def terms_from_json(kept: object) -> Terms:
    """The terms stored in a book; the defaults if there are none, or if they are invalid."""
    if not isinstance(kept, dict):
        return Terms()
    own = {field.name for field in fields(Terms)}
    try:
        return Terms(**{key: value for key, value in kept.items() if key in own})
    except (TypeError, UserError):
        return Terms()


def terms_to_json(terms: Terms) -> dict[str, object]:
    """The JSON form that ``terms_from_json`` reads."""
    return asdict(terms)


@dataclass(frozen=True)
class Question:
    """A purpose and its exact wording. ``label`` None: the words of the code."""

    purpose: str
    label: str | None
    wording: Wording


@dataclass(frozen=True)
class Choice:
    """A ticked box and the id of its wording (None: the wording is not in the book)."""

    channel: Channel
    purpose: str
    wording_id: int | None


@dataclass(frozen=True)
class SignUp:
    """What one person wrote, as typed. ``language``: the language of the form."""

    name: str
    phone: str
    language: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True)
class SignedUp:
    """``agreed``: boxes that count now, or wait to be confirmed. ``stopped``: boxes that don't
    count, because the number is stopped and this way of agreeing is not enough proof to lift the
    stop."""

    contact_id: int
    created: bool
    agreed: int
    stopped: int


@dataclass(frozen=True)
class Sheet:
    """A printed sheet. ``questions``: its questions. ``entered_at``: UTC, when it was last entered;
    None if it was not, or that was undone."""

    number: int
    language: str
    channels: tuple[Channel, ...]
    questions: tuple[Question, ...]
    printed_at: str
    entered_at: str | None = None


@dataclass(frozen=True)
class SheetEntered:
    """The result of a sheet: people, how many of them are new, and boxes as in ``SignedUp``."""

    people: int
    created: int
    agreed: int
    stopped: int


def entered(results: Sequence[SignedUp]) -> SheetEntered:
    """The total for the people of one sheet."""
    return SheetEntered(
        len({one.contact_id for one in results}),
        len({one.contact_id for one in results if one.created}),
        sum(one.agreed for one in results),
        sum(one.stopped for one in results),
    )


@dataclass(frozen=True)
class Run:
    """Identical sheets that were printed together: numbers ``first`` to ``last``."""

    first: int
    last: int
    language: str
    channels: tuple[Channel, ...]
    wordings: tuple[int, ...]
    printed_at: str

    @classmethod
    def from_json(cls, kept: Mapping[str, object]) -> Run:
        """Reads the output of ``to_json``."""
        values = {key: tuple(v) if isinstance(v, list) else v for key, v in kept.items()}
        return cls(**values)  # type: ignore[arg-type]  # written by to_json alone

    def to_json(self) -> dict[str, object]:
        """Plain values."""
        return asdict(self)
