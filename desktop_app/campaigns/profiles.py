"""Export profiles: for each kind of sending tool, the columns of its file.

One entry per profile; its words are the code ``profile.<key>``. Only the address that the gate let
through is ever a column: a person's other numbers stay in the book. Writes no files.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desktop_app.campaigns.model import Recipient
from desktop_app.contacts.model import Channel
from desktop_app.errors import UserError

PHONE_CHANNELS: tuple[Channel, ...] = ("sms", "call", "whatsapp")
VALUE_COLUMNS = ("latin_name", "province", "district", "company", "tags")
"""A person's columns in the generic file besides name, phone and message."""


@dataclass(frozen=True)
class Column:
    """``is_number``: the column holds numbers that a spreadsheet must not run or reformat.

    ``verbatim``: a program sends the cell on, so CSV has no guard against formulas in it. A quote
    in front of "-20% today" would reach everybody.
    """

    header: str
    value: Callable[[Recipient], str]
    is_number: bool = False
    verbatim: bool = False


@dataclass(frozen=True)
class Profile:
    """``channels`` None: fits every channel. ``suffixes``: its file formats."""

    key: str
    suffixes: tuple[str, ...]
    columns: tuple[Column, ...]
    channels: tuple[Channel, ...] | None = None

    def columns_for(self, channel: Channel) -> tuple[Column, ...]:
        """The columns of a file for ``channel``: a phone channel has no second address."""
        if channel in PHONE_CHANNELS:
            return tuple(column for column in self.columns if column is not _ADDRESS)
        return self.columns


def number_of(recipient: Recipient) -> str:
    """The address where it is a phone number (a Telegram address may be one), else nothing."""
    # The address if it is a phone number (a Telegram address may be one), otherwise nothing.
    return recipient.address if recipient.address.startswith("+") else ""


def _digits(recipient: Recipient) -> str:
    return number_of(recipient).removeprefix("+")


def _message(recipient: Recipient) -> str:
    return recipient.message


def _value(key: str) -> Column:
    return Column(key, lambda recipient: recipient.values.get(key, ""))


_ADDRESS = Column("address", lambda recipient: recipient.address, is_number=True)
# people open the file and see names and other values: they are guarded, the message is not
_MESSAGE = Column("message", _message, verbatim=True)

PROFILES: dict[str, Profile] = {
    profile.key: profile
    for profile in (
        Profile(
            "generic",
            (".csv", ".xlsx"),
            (
                Column("full_name", lambda recipient: recipient.full_name),
                Column("phone", number_of, is_number=True),
                _MESSAGE,
                *(_value(key) for key in VALUE_COLUMNS),
                _ADDRESS,
            ),
        ),
        Profile(
            "twilio",
            (".csv",),
            (Column("To", number_of, is_number=True), Column("Body", _message, verbatim=True)),
            PHONE_CHANNELS,
        ),
        # PlasGate, MekongSMS and Vonage want the country code without a plus
        Profile(
            "digits",
            (".csv", ".xlsx"),
            (Column("phone", _digits, is_number=True), _MESSAGE),
            PHONE_CHANNELS,
        ),
    )
}


def find_profile(key: str, channel: Channel) -> Profile:
    """Raises UserError ``campaign.unknown_profile`` or ``campaign.profile_channel``."""
    profile = PROFILES.get(key)
    if profile is None:
        raise UserError("campaign.unknown_profile", profile=key, known=", ".join(PROFILES))
    if profile.channels is not None and channel not in profile.channels:
        raise UserError("campaign.profile_channel", profile=key, channel=channel)
    return profile


def check_suffix(path: Path, suffixes: tuple[str, ...]) -> str:
    """The file's suffix in lower case. Raises UserError ``campaign.unknown_format``."""
    suffix = path.suffix.lower()
    if suffix not in suffixes:
        raise UserError("campaign.unknown_format", file=str(path), known=", ".join(suffixes))
    return suffix
