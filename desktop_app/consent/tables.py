"""The tables of consent. They belong to numbers and addresses, so that a merge moves nothing."""

from desktop_app.changes import Topic
from desktop_app.consent.timeline_sql import SAID
from desktop_app.store.tables import History, OnErase, Table

TABLES = (
    # the ledger can't be undone: its room answers an undo
    Table(
        "consent_event",
        "consent",
        History.APPENDED,
        identifier="identifier",
        identifier_kind="kind",
        topic=Topic.CONSENT,
        erase=OnErase.BY_ROOM,
        report="said",
        portable="consent",
        timeline=(SAID,),
        counted=True,
    ),
    Table(
        "consent_state",
        "consent",
        History.DERIVED,
        identifier="identifier",
        identifier_kind="kind",
        erase=OnErase.BY_ROOM,
        report="standings",
    ),
    Table("consent_seal", "consent"),
    # only hashes: it outlives the people it protects
    Table("suppression", "consent", topic=Topic.CONSENT, report="stopped", counted=True),
    Table("suppression_key", "consent"),
    Table("purpose", "consent", topic=Topic.PURPOSE),
    Table("wording", "consent", topic=Topic.PURPOSE),
    # deleted with the last event of the ledger that needs it
    Table("evidence", "consent", topic=Topic.CONSENT),
    Table(
        "reply_review",
        "consent",
        identifier="identifier",
        identifier_kind="kind",
        topic=Topic.REPLY,
        erase=OnErase.DELETED,
        report="replied",
    ),
    # those whose events an erasure in progress protects; empty before and after it
    Table("erasing", "consent"),
)
