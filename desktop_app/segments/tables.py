"""The table of segments."""

from desktop_app.changes import Topic
from desktop_app.store.tables import History, Table

TABLES = (Table("segment", "segments", History.JOURNALED, topic=Topic.SEGMENT, counted=True),)
