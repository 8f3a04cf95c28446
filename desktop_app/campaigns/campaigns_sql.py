"""The book's data about campaigns: drafts, frozen recipients, and exports.

decision_sql.py has the temporary tables of a decision.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from desktop_app.campaigns.merge_fields import COLUMNS
from desktop_app.campaigns.model import (
    Draft,
    Exported,
    ExportHeld,
    ExportInfo,
    ExportResult,
    Frozen,
    FrozenSegment,
    SegmentRef,
)
from desktop_app.contacts.identifiers import ledger_kind
from desktop_app.contacts.model import Identifier
from desktop_app.store.driver import Connection
from desktop_app.store.journal import Operation

_CAMPAIGN = (
    "SELECT id, name, channel, purpose, segments, excludes, message, fallbacks, status,"
    " created_at, updated_at, frozen_at FROM campaign"
)
_UNDOABLE_DRAFT = (
    "kind = 'campaign.save' AND undoable AND id IN"
    " (SELECT change_id FROM change_row WHERE table_name = 'campaign'"
    " AND ? BETWEEN first_id AND last_id)"
)
RecipientRow = tuple[int, int, str, str | None, str | None, str, str, int, str]
"""campaign_id, contact_id, full_name, kind, address, merge_values, message, included, reasons."""


SegmentNames = Mapping[int, str]
"""Segment -> its current name."""


def all_campaigns(connection: Connection, names: SegmentNames) -> list[Draft | Frozen]:
    """The last changed first."""
    rows = connection.execute(f"{_CAMPAIGN} ORDER BY updated_at DESC, id DESC")
    return [_campaign(row, names) for row in rows]


def find_campaign(connection: Connection, name: str, names: SegmentNames) -> Draft | Frozen | None:
    row = connection.execute(f"{_CAMPAIGN} WHERE name = ?", (name,)).fetchone()
    return None if row is None else _campaign(row, names)


def campaign_with_id(
    connection: Connection, campaign_id: int, names: SegmentNames
) -> Draft | Frozen | None:
    row = connection.execute(f"{_CAMPAIGN} WHERE id = ?", (campaign_id,)).fetchone()
    return None if row is None else _campaign(row, names)


def campaign_names(connection: Connection) -> dict[str, int]:
    """Name -> campaign."""
    return dict(connection.execute("SELECT name, id FROM campaign"))


def _campaign(row: Sequence[object], names: SegmentNames) -> Draft | Frozen:
    number, *_, status, created_at, updated_at, frozen_at = row
    campaign_id, segments, excludes = int(str(number)), json.loads(str(row[4])), str(row[5])
    said: dict[str, Any] = {
        "name": str(row[1]),
        "channel": str(row[2]),
        "purpose": str(row[3]),
        "message": str(row[6]),
        "fallbacks": json.loads(str(row[7])),
        "id": campaign_id,
        "created_at": str(created_at),
        "updated_at": str(updated_at),
    }
    if status == Draft.status:
        return Draft(
            segments=_refs(segments, names), excludes=_refs(json.loads(excludes), names), **said
        )
    state = Exported if status == Exported.status else Frozen
    return state(
        # the name at that time
        segments=tuple(FrozenSegment(one["id"], one["name"], one["rule"]) for one in segments),
        excludes=_refs(json.loads(excludes), {}),
        frozen_at=str(frozen_at),
        **said,
    )


def _refs(kept: Sequence[Mapping[str, Any]], names: SegmentNames) -> tuple[SegmentRef, ...]:
    return tuple(SegmentRef(one["id"], names.get(one["id"], one["name"])) for one in kept)


def insert_campaign(op: Operation, campaign: Draft) -> int:
    cursor = op.connection.execute(
        "INSERT INTO campaign (name, channel, purpose, segments, excludes, message, fallbacks,"
        " status, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, 'draft', ?, ?)",
        (*_texts(campaign), op.now_text, op.now_text),
    )
    return int(cursor.lastrowid)


def update_campaign(op: Operation, campaign_id: int, campaign: Draft) -> None:
    op.connection.execute(
        "UPDATE campaign SET name = ?, channel = ?, purpose = ?, segments = ?, excludes = ?,"
        " message = ?, fallbacks = ?, updated_at = ? WHERE id = ?",
        (*_texts(campaign), op.now_text, campaign_id),
    )


def _texts(campaign: Draft) -> tuple[str, ...]:
    return (
        campaign.name,
        campaign.channel,
        campaign.purpose,
        _json([_kept(one) for one in campaign.segments]),
        _json([_kept(one) for one in campaign.excludes]),
        campaign.message,
        _json(dict(campaign.fallbacks)),
    )


def _kept(segment: SegmentRef) -> dict[str, object]:
    return {"id": segment.id, "name": segment.name}


def rename_campaign(op: Operation, campaign_id: int, name: str) -> None:
    op.connection.execute(
        "UPDATE campaign SET name = ?, updated_at = ? WHERE id = ?",
        (name, op.now_text, campaign_id),
    )


def delete_campaign(op: Operation, campaign_id: int) -> None:
    op.connection.execute("DELETE FROM campaign WHERE id = ?", (campaign_id,))


def find_person(
    connection: Connection, contact_id: int, custom: Sequence[str]
) -> dict[str, object] | None:
    """The columns of a person that a message may need."""
    names = [*COLUMNS, *custom]
    columns = ", ".join(f'"{name}"' for name in names)
    row = connection.execute(
        f"SELECT {columns} FROM contact WHERE id = ?", (contact_id,)
    ).fetchone()
    return None if row is None else dict(zip(names, row, strict=True))


def insert_recipients(op: Operation, rows: Iterable[RecipientRow]) -> None:
    op.connection.executemany(
        "INSERT INTO campaign_recipient (campaign_id, contact_id, full_name, kind, address,"
        " merge_values, message, included, reasons, others) VALUES"
        " (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9,"
        " (SELECT nullif(json_group_array(json_array(q.kind, q.canonical)), '[]')"
        " FROM contact_point q WHERE q.contact_id = ?2 AND q.canonical <> ?5 AND ?8))",
        rows,
    )


def mark_frozen(
    op: Operation,
    campaign_id: int,
    segments: Sequence[FrozenSegment],
    excludes: Sequence[SegmentRef],
) -> None:
    """Stores the segments with their current rules and names; ends the undo of the draft's
    edits."""
    kept = [{**_kept(one), "rule": one.rule} for one in segments]
    op.connection.execute(
        "UPDATE campaign SET status = ?, frozen_at = ?, updated_at = ?, segments = ?,"
        " excludes = ? WHERE id = ?",
        (
            *(Frozen.status, op.now_text, op.now_text),
            *(_json(kept), _json([_kept(one) for one in excludes]), campaign_id),
        ),
    )
    # undoing "new draft" would delete the frozen people, and the record of recipients
    op.connection.execute(
        f"UPDATE change SET undoable = 0 WHERE {_UNDOABLE_DRAFT}",
        (campaign_id,),
    )


def add_export(op: Operation, campaign_id: int, profile: str, result: ExportResult) -> int:
    """Records an export that is about to get its files; returns its id."""
    cursor = op.connection.execute(
        "INSERT INTO campaign_export (campaign_id, profile, file, sha256, exported, excluded,"
        " exported_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            campaign_id,
            profile,
            str(result.file),
            result.sha256,
            result.exported,
            _json(dict(result.excluded)),
            op.now_text,
        ),
    )
    op.connection.execute(
        "UPDATE campaign SET status = ?, updated_at = ? WHERE id = ?",
        (Exported.status, op.now_text, campaign_id),
    )
    # the frozen rows have the decision of the freeze; these are the gate's differences since
    op.connection.execute(
        "INSERT INTO campaign_export_refusal (export_id, recipient_id, reasons)"
        " SELECT ?, f.recipient_id, f.reasons FROM temp.frozen f"
        " CROSS JOIN campaign_recipient r ON r.id = f.recipient_id"
        " WHERE NOT f.included AND r.included",
        (cursor.lastrowid,),
    )
    return int(cursor.lastrowid)


@dataclass(frozen=True)
class Unsettled:
    """An export whose files may not be in their places. ``files``: target, fresh, kept, sha256."""

    export_id: int
    change_id: int
    files: list[tuple[str, str, str, str]]
    campaign: dict[str, object]


def campaign_before(connection: Connection, campaign_id: int) -> dict[str, object]:
    """The state of a campaign that an export changes."""
    names = ("id", "status", "frozen_at", "updated_at", "segments")
    row = connection.execute(
        f"SELECT {', '.join(names)} FROM campaign WHERE id = ?", (campaign_id,)
    ).fetchone()
    edits = connection.execute(f"SELECT id FROM change WHERE {_UNDOABLE_DRAFT}", (campaign_id,))
    return dict(zip(names, row, strict=True)) | {"undoable": [edit[0] for edit in edits]}


def add_placing(
    op: Operation, export_id: int, before: Mapping[str, object], files: Sequence[Sequence[str]]
) -> None:
    """Notes that an export's files are about to be put in place."""
    op.connection.execute(
        "INSERT INTO campaign_export_placing (export_id, change_id, files, campaign)"
        " VALUES (?, ?, ?, ?)",
        (export_id, op.change_id, json.dumps(files), _json(dict(before))),
    )


def delete_placing(op: Operation, export_id: int) -> None:
    op.connection.execute("DELETE FROM campaign_export_placing WHERE export_id = ?", (export_id,))


def unsettled(connection: Connection) -> list[Unsettled]:
    """The exports whose files may not be in their places."""
    rows = connection.execute(
        "SELECT export_id, change_id, files, campaign FROM campaign_export_placing"
        " ORDER BY export_id DESC"
    )
    return [Unsettled(one, change, json.loads(f), json.loads(c)) for one, change, f, c in rows]


def take_back_export(op: Operation, one: Unsettled) -> tuple[str, str]:
    """Restores the campaign's state from before an export without files; returns the campaign's
    name and the export's file."""
    connection, before = op.connection, one.campaign
    row = connection.execute(
        "SELECT k.name, e.file FROM campaign_export e JOIN campaign k ON k.id = e.campaign_id"
        " WHERE e.id = ?",
        (one.export_id,),
    ).fetchone()
    with op.unseen():  # otherwise the images of a frozen list would be kept twice
        connection.execute("DELETE FROM campaign_export WHERE id = ?", (one.export_id,))
        if before["status"] == Draft.status:
            connection.execute(
                "DELETE FROM campaign_recipient WHERE campaign_id = ?", (before["id"],)
            )
        connection.execute(
            "UPDATE campaign SET status = :status, frozen_at = :frozen_at,"
            " updated_at = :updated_at, segments = :segments WHERE id = :id",
            {name: value for name, value in before.items() if name != "undoable"},
        )
    connection.execute(
        "UPDATE change SET undoable = 1 WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(before["undoable"]),),
    )
    connection.execute("DELETE FROM change_row WHERE change_id = ?", (one.change_id,))
    connection.execute("DELETE FROM change WHERE id = ?", (one.change_id,))
    return str(row[0]), str(row[1])


def exports_of(connection: Connection, campaign_id: int) -> list[ExportInfo]:
    """The newest first."""
    rows = connection.execute(
        "SELECT profile, file, sha256, exported, excluded, exported_at FROM campaign_export"
        " WHERE campaign_id = ? ORDER BY id DESC",
        (campaign_id,),
    )
    return [
        ExportInfo(profile, file, sha256, exported, json.loads(excluded), at)
        for profile, file, sha256, exported, excluded, at in rows
    ]


def person_now(connection: Connection, contact_id: int) -> int | None:
    """The person if listed, otherwise the one they were merged into; None if neither exists."""
    row = connection.execute(
        "SELECT coalesce((SELECT id FROM contact WHERE id = ?1), (SELECT m.contact_id FROM merged m"
        " WHERE m.gone_id = ?1 ORDER BY m.id DESC LIMIT 1))",
        (contact_id,),
    ).fetchone()
    return None if row[0] is None else int(row[0])


def identifiers_of(connection: Connection, contact_id: int) -> list[Identifier]:
    """The identifiers of a person, as the ledger names them."""
    rows = connection.execute(
        f"SELECT {ledger_kind('kind', 'canonical')}, canonical FROM contact_point"
        " WHERE contact_id = ? AND canonical IS NOT NULL",
        (contact_id,),
    )
    return [Identifier(kind, canonical) for kind, canonical in rows]


def exports_holding(
    connection: Connection, contact_id: int | None, identifiers: Sequence[Identifier]
) -> list[ExportHeld]:
    """The exports, the newest first, of lists that have a person or one of the identifiers."""
    row = "r.id, r.campaign_id, r.included, r.reasons"
    rows = connection.execute(
        f"WITH held AS MATERIALIZED (SELECT {row} FROM campaign_recipient r"
        " WHERE r.contact_id = :person"
        f" UNION SELECT {row} FROM json_each(:identifiers) i CROSS JOIN campaign_recipient r"
        " ON r.address = json_extract(i.value, '$[1]')"
        f" AND {ledger_kind('r.kind', 'r.address')} = json_extract(i.value, '$[0]'))"
        " SELECT e.id, k.name, e.profile, e.file, e.sha256, e.exported_at,"
        " h.included AND f.export_id IS NULL, coalesce(f.reasons, h.reasons)"
        " FROM held h CROSS JOIN campaign_export e ON e.campaign_id = h.campaign_id"
        " CROSS JOIN campaign k ON k.id = e.campaign_id"
        " LEFT JOIN campaign_export_refusal f ON f.recipient_id = h.id AND f.export_id = e.id"
        " ORDER BY e.exported_at DESC, e.id DESC, h.id",
        {
            "person": contact_id,
            "identifiers": _json([[one.kind, one.canonical] for one in identifiers]),
        },
    )
    found: dict[int, ExportHeld] = {}
    for export_id, campaign, profile, file, sha256, at, included, reasons in rows:
        before = found.get(export_id)
        within = bool(included) or (before is not None and before.included)
        codes = (*(before.reasons if before else ()), *json.loads(reasons))
        found[export_id] = ExportHeld(
            *(campaign, profile, file, sha256, at, within),
            reasons=() if within else tuple(dict.fromkeys(codes)),
        )
    return list(found.values())


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
