"""Campaigns by their names, for tests that only need one made, frozen or exported."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from desktop_app.campaigns.model import Draft, ExportResult, Frozen, Plan
from desktop_app.campaigns.service import Campaigns


def new_campaign(
    campaigns: Campaigns,
    name: str,
    message: str = "Hello",
    *,
    channel: str = "sms",
    segments: Sequence[str] = ("All",),
    excludes: Sequence[str] = (),
    **more: Any,
) -> Draft:
    """A draft in the book for the segments of these names."""
    included, excluded = map(campaigns.segments_named, (segments, excludes))
    return campaigns.new(
        Draft(name, channel, segments=included, excludes=excluded, message=message, **more)
    )


def ready(campaigns: Campaigns, name: str) -> Plan | Frozen:
    """What of this campaign can be exported."""
    campaign = campaigns.get(name)
    return campaigns.plan(campaign) if isinstance(campaign, Draft) else campaign


def freeze(campaigns: Campaigns, name: str) -> int:
    """Freezes a draft; returns how many may be written to."""
    draft = campaigns.get(name)
    assert isinstance(draft, Draft)
    return len(campaigns.included_ids(campaigns.freeze(campaigns.plan(draft))))


def export(
    campaigns: Campaigns, name: str, profile: str, to: Path, *more: Any, **options: Any
) -> ExportResult:
    """Writes the file of a draft or of a frozen campaign."""
    return campaigns.export(ready(campaigns, name), profile, to, *more, **options)
