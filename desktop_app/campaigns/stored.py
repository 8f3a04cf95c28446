"""Stored campaigns, by the state that a caller expects."""

from __future__ import annotations

from desktop_app.campaigns.campaigns_sql import SegmentNames, campaign_with_id
from desktop_app.campaigns.model import Draft, Frozen
from desktop_app.errors import UserError
from desktop_app.store.driver import Connection


def id_of(campaign: Draft | Frozen) -> int:
    """The number of a campaign that was read from the book."""
    assert campaign.id is not None
    return campaign.id


def draft_now(connection: Connection, draft: Draft, names: SegmentNames) -> Draft:
    """The stored draft. Raises UserError ``campaign.unknown``, also for one that was never saved,
    and ``campaign.frozen``."""
    found = None if draft.id is None else campaign_with_id(connection, draft.id, names)
    if found is None:
        raise UserError("campaign.unknown", name=draft.name)
    if isinstance(found, Frozen):
        raise UserError("campaign.frozen", name=found.name)
    return found


def frozen_now(connection: Connection, campaign_id: int, name: str) -> Frozen:
    """The stored frozen campaign. ``name`` is used in the error if it is gone. Raises UserError
    ``campaign.unknown``, and ``campaign.changed`` if the freeze was undone with its export."""
    found = campaign_with_id(connection, campaign_id, {})
    if found is None:
        raise UserError("campaign.unknown", name=name)
    if not isinstance(found, Frozen):
        raise UserError("campaign.changed", name=found.name)
    return found
