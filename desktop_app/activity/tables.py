"""The tables of activity."""

from desktop_app.changes import Topic
from desktop_app.store.tables import History, Latest, OnErase, OnMerge, Table

PURCHASE = Table(
    "purchase",
    "activity",
    History.JOURNALED,
    person="contact_id",
    topic=Topic.PURCHASE,
    merge=OnMerge.MOVED,
    erase=OnErase.DELETED,
    report="bought",
    portable="purchases",
    moment="bought_at",
    timeline=("id", "description", "amount_minor", "currency"),
    latest=Latest("last_purchase", ("bought_at", "amount_minor", "currency")),
    edits="purchases",
)
INTERACTION = Table(
    "interaction",
    "activity",
    History.JOURNALED,
    person="contact_id",
    topic=Topic.INTERACTION,
    merge=OnMerge.MOVED,
    erase=OnErase.DELETED,
    report="met",
    moment="happened_at",
    # an entry of the timeline has a kind of its own
    timeline=("id", "kind AS interaction", "direction", "text"),
    texts=("text",),
    edits="interactions",
)
TABLES = (PURCHASE, INTERACTION)
