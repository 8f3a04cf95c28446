"""A line of the do-not-contact list. No SQL."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.contacts.model import Channel, Identifier


@dataclass(frozen=True)
class Listed:
    """A person who must not be contacted. ``identifier`` is None where only its hash is kept: an
    erased person, or one of a joined list whom this book does not know.

    ``channels``: channel, or ``*`` for all, -> since when (UTC). ``contact_id`` and ``name`` are
    those of the first person listed with the identifier, if any.
    """

    hash: str
    identifier: Identifier | None
    channels: Mapping[Channel, str]
    reason: str
    joined: bool
    contact_id: int | None = None
    name: str = ""
