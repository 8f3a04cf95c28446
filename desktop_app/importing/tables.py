"""The tables of importing."""

from desktop_app.changes import Topic
from desktop_app.importing.timeline_sql import IMPORTED
from desktop_app.store.tables import History, OnErase, OnMerge, Table

TABLES = (
    # a file may be called by somebody's name
    Table(
        "import_batch",
        "importing",
        topic=Topic.IMPORT,
        erase=OnErase.BY_ROOM,
        report="imported",
        timeline=(IMPORTED,),
    ),
    Table(
        "import_issue",
        "importing",
        History.JOURNALED,
        person="contact_id",
        topic=Topic.IMPORT,
        merge=OnMerge.MOVED,
        erase=OnErase.ANONYMISED,
        anonymous={"contact_id": None, "value": None},
        report="remarks",
    ),
    Table("import_mapping", "importing"),
    Table("saved_mapping", "importing", History.JOURNALED, topic=Topic.IMPORT),
)
