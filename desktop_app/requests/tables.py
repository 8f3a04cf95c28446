"""The table of requests. It is not part of the history: requests outlive the people who made
them."""

from desktop_app.changes import Topic
from desktop_app.store.tables import OnErase, OnMerge, Table

TABLES = (
    Table(
        "request",
        "requests",
        person="contact_id",
        topic=Topic.REQUEST,
        # it is found through the record of merges
        merge=OnMerge.LEFT,
        erase=OnErase.BY_ROOM,
        report="requests",
    ),
)
