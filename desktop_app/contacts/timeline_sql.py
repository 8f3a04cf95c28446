"""The newest entries of a person's timeline. Each kind is one statement, bounded by the limit."""

from __future__ import annotations

import json
from collections.abc import Iterator

from desktop_app.contacts.identifiers import ledger_kind
from desktop_app.contacts.model import TimelineEntry
from desktop_app.store.driver import Connection
from desktop_app.store.journal import DERIVED

_SIMPLE = {
    "purchase": (
        "SELECT bought_at AS at, id, description, amount_minor, currency FROM purchase"
        " WHERE contact_id = ? ORDER BY bought_at DESC, id DESC LIMIT ?"
    ),
    "interaction": (
        "SELECT happened_at AS at, id, kind AS interaction, direction, text FROM interaction"
        " WHERE contact_id = ? ORDER BY happened_at DESC, id DESC LIMIT ?"
    ),
    # by what the person has now: an event belongs to the number, not to the row
    "consent": (
        "SELECT happened_at AS at, id AS event_id, kind AS identifier_kind, identifier, channel,"
        " purpose, event, given_by, method, evidence, note, nullif(only_this, 0) AS only_this"
        " FROM consent_event"
        " WHERE (kind, identifier) IN"
        f" (SELECT {ledger_kind('p.kind', 'p.canonical')}, p.canonical FROM contact_point p"
        " WHERE p.contact_id = ?)"
        " ORDER BY happened_at DESC, id DESC LIMIT ?"
    ),
    "campaign": (
        "SELECT campaign.frozen_at AS at, campaign.id AS campaign_id, campaign.name,"
        " campaign.channel, campaign.status, recipient.address, recipient.included,"
        " recipient.reasons FROM campaign_recipient recipient"
        " JOIN campaign ON campaign.id = recipient.campaign_id"
        " WHERE recipient.contact_id = ? AND campaign.status IN ('frozen', 'exported')"
        " ORDER BY campaign.frozen_at DESC, recipient.id DESC LIMIT ?"
    ),
    "imported": (
        "SELECT batch.imported_at AS at, batch.id AS batch_id, batch.file_name AS file,"
        " batch.sheet, contact.batch_row AS row FROM contact"
        " JOIN import_batch batch ON batch.id = contact.batch_id WHERE contact.id = ? LIMIT ?"
    ),
    "merged": (
        "SELECT merged.merged_at AS at, merged.change_id, merged.gone_id, merged.name FROM merged"
        " JOIN change ON change.id = merged.change_id WHERE merged.contact_id = ?"
        " AND change.undone_by IS NULL ORDER BY merged.id DESC LIMIT ?"
    ),
    "added": (
        "SELECT created_at AS at, source FROM contact WHERE id = ? AND batch_id IS NULL LIMIT ?"
    ),
}
_EDITED = (
    "SELECT change.made_at, change.id, change.kind, change.details, change.undone_by IS NOT NULL,"
    " changed.before, changed.after FROM change_row changed"
    " JOIN change ON change.id = changed.change_id"
    " WHERE changed.table_name = 'contact' AND changed.op = 'U' AND changed.first_id = ?"
    # who became part of this person is told instead
    " AND change.kind NOT IN ('contact.merge', 'contact.merge_many')"
    " ORDER BY change.id DESC, changed.id"
)


def timeline(connection: Connection, contact_id: int, limit: int) -> list[TimelineEntry]:
    """The newest first."""
    found = [
        entry
        for kind, statement in _SIMPLE.items()
        for entry in _entries(connection, kind, statement, contact_id, limit)
    ]
    found += _edits(connection, contact_id)
    found.sort(key=lambda entry: entry.at, reverse=True)
    return found[:limit]


def _entries(
    connection: Connection, kind: str, statement: str, contact_id: int, limit: int
) -> Iterator[TimelineEntry]:
    cursor = connection.execute(statement, (contact_id, limit))
    names = [column[0] for column in cursor.description][1:]
    for at, *values in cursor.fetchall():
        details = {
            name: value for name, value in zip(names, values, strict=True) if value is not None
        }
        if kind == "campaign":
            details["included"] = bool(details["included"])
            details["reasons"] = json.loads(details["reasons"])
        yield TimelineEntry(kind, at, details)


def _edits(connection: Connection, contact_id: int) -> list[TimelineEntry]:
    """One entry a change, however many rows of the journal it left."""
    entries: dict[int, TimelineEntry] = {}
    fields: dict[int, list[str]] = {}
    for at, change, kind, details, undone, before, after in connection.execute(
        _EDITED, (contact_id,)
    ):
        fields.setdefault(change, []).extend(_differing(before, after))
        entries[change] = TimelineEntry(
            "edited",
            at,
            {
                "change_id": change,
                "change_kind": kind,
                "change_details": json.loads(details),
                "undone": bool(undone),
                "fields": fields[change],
            },
        )
    return list(entries.values())


def _differing(before: str, after: str) -> list[str]:
    old, new = json.loads(before), json.loads(after)
    return [key for key in new if key not in DERIVED and old.get(key) != new[key]]
