"""The requirements for saving a draft. No SQL."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from desktop_app.campaigns.model import Draft, Frozen
from desktop_app.contacts.model import CHANNELS
from desktop_app.errors import UserError
from desktop_app.segments.model import SegmentInfo


def check_draft(
    draft: Draft,
    campaigns: Sequence[Draft | Frozen],
    purposes: Sequence[str],
    segments: Iterable[SegmentInfo],
) -> None:
    """Whether a draft could be saved into a book with these campaigns, purposes and segments.

    Raises UserError ``campaign.unknown_channel``, ``campaign.unknown_purpose``,
    ``campaign.unknown_segment`` for one that was deleted, what ``check_name`` raises, and, for a
    draft that was saved before, ``campaign.unknown`` or ``campaign.frozen``.
    """
    if draft.channel not in CHANNELS:
        known = ", ".join(CHANNELS)
        raise UserError("campaign.unknown_channel", channel=draft.channel, known=known)
    if draft.purpose not in purposes:
        known = ", ".join(purposes)
        raise UserError("campaign.unknown_purpose", purpose=draft.purpose, known=known)
    saved = {info.id for info in segments}
    for one in (*draft.segments, *draft.excludes):
        if one.id not in saved:
            raise UserError("campaign.unknown_segment", name=one.name)
    check_name(draft.name.strip(), draft.id, campaigns)
    if draft.id is not None:
        found = next((one for one in campaigns if one.id == draft.id), None)
        if found is None:
            raise UserError("campaign.unknown", name=draft.name)
        if isinstance(found, Frozen):
            raise UserError("campaign.frozen", name=found.name)


def check_name(name: str, own_id: int | None, campaigns: Iterable[Draft | Frozen]) -> None:
    """Raises UserError ``campaign.no_name``, or ``campaign.name_taken`` by another campaign."""
    if not name:
        raise UserError("campaign.no_name")
    if any(one.name == name and one.id != own_id for one in campaigns):
        raise UserError("campaign.name_taken", name=name)
