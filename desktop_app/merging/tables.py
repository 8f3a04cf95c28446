"""The tables of merging."""

from desktop_app.changes import Topic
from desktop_app.merging.timeline_sql import MERGED
from desktop_app.store.tables import History, Joined, OnErase, OnMerge, Table

TABLES = (
    Table(
        "merged",
        "merging",
        History.JOURNALED,
        person="contact_id",
        also=("gone_id",),
        topic=Topic.MERGE,
        merge=OnMerge.MOVED,
        erase=OnErase.DELETED,
        report="merged",
        timeline=(MERGED,),
        joined=Joined("gone_id", "change_id", "contact.merge"),
    ),
)
