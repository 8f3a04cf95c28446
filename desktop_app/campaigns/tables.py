"""The tables of campaigns."""

from desktop_app.campaigns.timeline_sql import SENT
from desktop_app.changes import Topic
from desktop_app.store.tables import History, OnErase, OnMerge, Table

TABLES = (
    Table("campaign", "campaigns", History.JOURNALED, topic=Topic.CAMPAIGN, counted=True),
    # recipients stay counted
    Table(
        "campaign_recipient",
        "campaigns",
        History.JOURNALED,
        person="contact_id",
        topic=Topic.RECIPIENT,
        merge=OnMerge.MOVED,
        erase=OnErase.ANONYMISED,
        anonymous={
            "contact_id": None,
            "full_name": "",
            "address": None,
            "merge_values": "{}",
            "message": "",
            "others": None,
        },
        report="sent",
        timeline=(SENT,),
    ),
    Table("campaign_export", "campaigns", topic=Topic.CAMPAIGN, report="exported"),
    Table("campaign_export_refusal", "campaigns"),
    Table("campaign_export_placing", "campaigns"),
    Table("message_event", "campaigns", report="sent"),
)
