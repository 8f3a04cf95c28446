"""The table of requests. It is no part of the history: who asked for what outlives them."""

from desktop_app.changes import Topic
from desktop_app.store.tables import OnErase, OnMerge, Table

TABLES = (
    Table(
        "request",
        "requests",
        person="contact_id",
        topic=Topic.REQUEST,
        # it is found through who became part of whom
        merge=OnMerge.LEFT,
        erase=OnErase.BY_ROOM,
        report="requests",
    ),
)
