"""The tables of duplicates: what users said of pairs, and what a search leaves."""

from desktop_app.changes import Topic
from desktop_app.store.tables import History, OnErase, OnMerge, Table

TABLES = (
    Table(
        "not_duplicate",
        "duplicates",
        History.JOURNALED,
        also=("a", "b"),
        topic=Topic.VERDICT,
        erase=OnErase.DELETED,
    ),
    Table(
        "shared_value",
        "duplicates",
        History.JOURNALED,
        identifier="value",
        topic=Topic.VERDICT,
        erase=OnErase.DELETED,
    ),
    Table(
        "duplicate_pair",
        "duplicates",
        History.DERIVED,
        also=("a", "b"),
        topic=Topic.DUPLICATES,
        merge=OnMerge.LEFT,
        erase=OnErase.DELETED,
    ),
    Table(
        "duplicate_member",
        "duplicates",
        History.DERIVED,
        person="contact_id",
        topic=Topic.DUPLICATES,
        merge=OnMerge.LEFT,
        erase=OnErase.DELETED,
    ),
    Table(
        "duplicate_key",
        "duplicates",
        History.DERIVED,
        person="contact_id",
        merge=OnMerge.LEFT,
        erase=OnErase.DELETED,
    ),
    Table(
        "duplicate_common",
        "duplicates",
        History.DERIVED,
        identifier="value",
        erase=OnErase.DELETED,
    ),
    Table("duplicate_model", "duplicates", History.DERIVED),
)
