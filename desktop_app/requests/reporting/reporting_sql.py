"""Reading everything held about one person, a part at a time."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import Any

from desktop_app.campaigns.held_exports import exports_holding
from desktop_app.consent.report import channels_of, reported
from desktop_app.contacts.model import Identifier
from desktop_app.requests.reporting.model import (
    Changed,
    Exported,
    Imported,
    Merged,
    Remark,
    Replied,
    Said,
    Section,
    Sent,
    Stopped,
)
from desktop_app.store.driver import Connection
from desktop_app.store.tables import Table, Tables


def said(connection: Connection, identifiers: Sequence[Identifier]) -> list[Said]:
    """The ledger's events about these identifiers, with the words that were shown."""
    return [Said(*line) for one in identifiers for line in reported(connection, one)]


def stopped(connection: Connection, identifiers: Sequence[Identifier]) -> list[Stopped]:
    return [
        Stopped(one.canonical, channel, since)
        for one in identifiers
        for channel, since in sorted(channels_of(connection, one).items())
    ]


def sent(connection: Connection, contact_id: int) -> list[Sent]:
    results: dict[int, list[tuple[str, str]]] = defaultdict(list)
    for recipient, status, at in connection.execute(
        "SELECT r.id, e.status, e.happened_at FROM campaign_recipient r"
        " JOIN message_event e ON e.recipient_id = r.id WHERE r.contact_id = ? ORDER BY e.id",
        (contact_id,),
    ):
        results[recipient].append((status, at))
    rows = connection.execute(
        "SELECT r.id, c.name, c.channel, c.purpose, r.address, r.included, r.reasons, r.message,"
        " c.frozen_at FROM campaign_recipient r JOIN campaign c ON c.id = r.campaign_id"
        " WHERE r.contact_id = ? ORDER BY c.frozen_at DESC, r.id DESC",
        (contact_id,),
    )
    return [
        Sent(
            name,
            channel,
            purpose,
            address,
            bool(included),
            tuple(json.loads(reasons)),
            message,
            at,
            tuple(results[recipient]),
        )
        for recipient, name, channel, purpose, address, included, reasons, message, at in rows
    ]


def exported(connection: Connection, contact_id: int) -> list[Exported]:
    """The files that contain them, the newest first."""
    return [
        Exported(one.campaign, one.file, one.profile, one.exported_at)
        for one in exports_holding(connection, contact_id)
        if one.included
    ]


def imported(connection: Connection, contact_id: int) -> list[Imported]:
    rows = connection.execute(
        "SELECT b.file_name, b.sheet, c.batch_row, b.source, b.imported_at FROM contact c"
        " JOIN import_batch b ON b.id = c.batch_id WHERE c.id = ?",
        (contact_id,),
    )
    return [Imported(*row) for row in rows]


def remarks(connection: Connection, contact_id: int) -> list[Remark]:
    rows = connection.execute(
        "SELECT b.file_name, i.row, i.code, i.header, i.value FROM import_issue i"
        " JOIN import_batch b ON b.id = i.batch_id WHERE i.contact_id = ? ORDER BY i.id DESC",
        (contact_id,),
    )
    return [Remark(*row) for row in rows]


def replied(connection: Connection, identifiers: Sequence[Identifier]) -> list[Replied]:
    rows = [
        row
        for one in identifiers
        for row in connection.execute(
            "SELECT identifier, text, happened_at, decision FROM reply_review"
            " WHERE identifier = ? AND kind = ? ORDER BY id DESC",
            (one.canonical, one.kind),
        )
    ]
    return [Replied(*row) for row in rows]


def merged(connection: Connection, contact_id: int) -> list[Merged]:
    rows = connection.execute(
        "SELECT name, merged_at FROM merged WHERE contact_id = ? ORDER BY id DESC", (contact_id,)
    )
    return [Merged(*row) for row in rows]


def others(connection: Connection, tables: Tables, contact_id: int) -> list[Section]:
    """The rows of tables without a part of their own."""
    found = []
    for table in tables.hanging:
        if not isinstance(table.report, tuple):
            continue
        cursor = connection.execute(
            f"SELECT {', '.join(table.report)} FROM {table.name} WHERE {table.owner} = ?"
            f" ORDER BY {table.newest_first}",
            (contact_id,),
        )
        rows = tuple(dict(zip(table.report, row, strict=True)) for row in cursor)
        found.append(Section(table.name, table.moment, rows))
    return found


def changed(connection: Connection, people: Table, contact_id: int) -> list[Changed]:
    """The changes in the history that added or changed the person's row."""
    found: dict[int, Changed] = {}
    for change, kind, details, made_at, undone, op, before, after in connection.execute(
        "SELECT c.id, c.kind, c.details, c.made_at, c.undone_by IS NOT NULL, r.op, r.before,"
        " r.after FROM change_row r JOIN change c ON c.id = r.change_id"
        " WHERE r.table_name = 'contact' AND ((r.first_id = :id AND r.op = 'U')"
        " OR (r.op = 'I' AND :id BETWEEN r.first_id AND r.last_id))"
        " ORDER BY c.id DESC, r.id",
        {"id": contact_id},
    ):
        fields = _differing(people.derived, before, after) if op == "U" else {}
        known = found.get(change)
        told = json.loads(details)
        merged_fields = fields if known is None else {**known.fields, **fields}
        found[change] = Changed(change, kind, told, made_at, bool(undone), merged_fields)
    return list(found.values())


def _differing(hidden: Collection[str], before: str, after: str) -> dict[str, tuple[Any, Any]]:
    old, new = json.loads(before), json.loads(after)
    return {
        key: (old.get(key), new[key])
        for key in new
        if key not in hidden and old.get(key) != new[key]
    }
