"""The tables of contacts."""

from desktop_app.changes import Topic
from desktop_app.contacts.timeline_sql import ADDED
from desktop_app.store.tables import History, Identity, OnErase, OnMerge, SearchIndex, Table

CONTACT = Table(
    "contact",
    "contacts",
    History.JOURNALED,
    person="id",
    topic=Topic.CONTACT,
    erase=OnErase.DELETED,
    own=frozenset(("batch_id", "batch_row", "created_at")),
    derived=frozenset(("updated_at", "search_key", "sort_key", "value_times")),
    report="contact",
    portable="contact",
    timeline=(ADDED,),
    texts=("notes",),
    counted=True,
    search=SearchIndex("contact_search", "search_key"),
)
TABLES = (
    CONTACT,
    Table(
        "contact_point",
        "contacts",
        History.JOURNALED,
        person="contact_id",
        topic=Topic.CONTACT_POINT,
        merge=OnMerge.SETTLED,
        identity=Identity((("kind",), ("canonical", "raw"))),
        # the main point depends on the owner
        with_owner=("is_primary",),
        erase=OnErase.DELETED,
        report="contact",
        portable="contact",
        edits_by="kind",
        counted=True,
    ),
    Table(
        "tag",
        "contacts",
        History.JOURNALED,
        topic=Topic.TAG,
        used_by=(("contact_tag", "tag_id"),),
        by_product=True,
    ),
    Table(
        "contact_tag",
        "contacts",
        History.JOURNALED,
        person="contact_id",
        topic=Topic.TAG,
        merge=OnMerge.ONCE,
        identity=Identity((("tag_id",),)),
        erase=OnErase.DELETED,
        report="contact",
        portable="contact",
        edits="tags",
    ),
    Table("field", "contacts", History.JOURNALED, topic=Topic.FIELD, by_product=True),
    Table("contact_search", "contacts", History.DERIVED),
)
