"""People to ask, and people who were asked. No SQL."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.consent.wordings.model import Wording
from desktop_app.contacts.model import Channel, Identifier


@dataclass(frozen=True)
class Asked:
    """A person to ask, or who was asked, about one channel and purpose.

    ``event_id`` is the ledger's event behind it: the question, or their old yes. ``since`` is when
    that happened; ``until`` the last day of an old yes, if it has one. ``contact_id``, ``name`` and
    ``language`` are those of the first person listed with the identifier. ``wording``: the words
    they were shown; for a person still to ask, and where it was not noted, the newest words in
    their language, otherwise in another. None if none were written yet.
    """

    event_id: int
    identifier: Identifier
    channel: Channel
    purpose: str
    since: str
    until: str | None
    contact_id: int | None
    name: str
    language: str | None
    wording: Wording | None

    @property
    def text(self) -> str:
        """The words to send or to read out; empty if none were written yet."""
        return "" if self.wording is None else self.wording.text


@dataclass(frozen=True)
class Waiting:
    """The first people of a list, and how many it has. ``old``: how many are to be asked again."""

    asked: tuple[Asked, ...]
    total: int
    old: int


@dataclass(frozen=True)
class Asking:
    """Whether a person may be asked. ``reason`` is a code of why not: ``ask.granted``,
    ``ask.pending``, ``ask.stopped`` (only they themselves can agree again) or ``ask.too_early``,
    which ends with ``from_day`` (ISO)."""

    allowed: bool
    reason: str | None = None
    from_day: str | None = None
