"""People to ask, and people who were asked. No SQL."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.consent.wordings.model import Wording
from desktop_app.contacts.model import Channel, Identifier


@dataclass(frozen=True)
class Asked:
    """Somebody to ask or to hear from, about one channel and purpose.

    ``event_id`` is the line of the ledger behind it: that they were asked, or their old yes.
    ``since`` is when that happened; ``until`` the last day of an old yes, if it has one.
    ``contact_id``, ``name`` and ``language`` are those of the first person listed with the
    identifier. ``wording``: what they were shown; for somebody still to ask, and where it was not
    noted, the newest words in their language, else in another. None if none were written.
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
class Asking:
    """Whether somebody may be asked. ``reason`` is a code of why not: ``ask.granted``,
    ``ask.pending``, ``ask.stopped`` (only they themselves come back) or ``ask.too_early``, which
    ends with ``from_day`` (ISO)."""

    allowed: bool
    reason: str | None = None
    from_day: str | None = None
