"""Campaigns in the timeline of a person who was in one."""

import json

from desktop_app.store.tables import Entries

SENT = Entries(
    "campaign",
    "SELECT campaign.frozen_at AS at, campaign.id AS campaign_id, campaign.name,"
    " campaign.channel, campaign.status, recipient.address, recipient.included,"
    " recipient.reasons FROM campaign_recipient recipient"
    " JOIN campaign ON campaign.id = recipient.campaign_id"
    " WHERE recipient.contact_id = ? AND campaign.status IN ('frozen', 'exported')"
    " ORDER BY campaign.frozen_at DESC, recipient.id DESC LIMIT ?",
    {"included": bool, "reasons": json.loads},
)
