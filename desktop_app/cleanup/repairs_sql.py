"""Writes repairs and the day's health. findings_sql has the queries."""

from __future__ import annotations

import json
from collections.abc import Sequence

from desktop_app.cleanup.model import Health, Suggestion
from desktop_app.contacts import people_writer
from desktop_app.contacts.model import PointInput, PointKind, PointValue
from desktop_app.contacts.points import read_point
from desktop_app.contacts.values import fill_from_name
from desktop_app.store.journal import Operation

_TEXT_FIELDS = ("full_name", "latin_name", "gender", "province", "notes")


def repair(op: Operation, code: str, wanted: Suggestion, region: str) -> bool:
    """Applies a suggestion; False if the value changed since and was left unchanged."""
    if code == "phone_in_name":
        return _number_out_of_name(op, wanted, region)
    if wanted.point_id is None:
        return _change_field(op, wanted)
    if wanted.field == "line_type":
        return _set_line_type(op, wanted)
    if wanted.field is not None:
        return _text_out_of_point(op, wanted)
    return _change_point(op, wanted, region)


def _field(op: Operation, contact_id: int, key: str) -> str | None:
    """The current value of a field; "" if empty, None if the person does not exist."""
    if key not in _TEXT_FIELDS:
        raise ValueError(key)
    row = op.connection.execute(f"SELECT {key} FROM contact WHERE id = ?", (contact_id,)).fetchone()
    return None if row is None else str(row[0] or "")


def _change_field(op: Operation, wanted: Suggestion) -> bool:
    key = str(wanted.field)
    if _field(op, wanted.contact_id, key) != wanted.before:
        return False
    values: dict[str, str | float | None] = {key: wanted.after}
    if key == "full_name" and not _field(op, wanted.contact_id, "latin_name"):
        values["latin_name"] = wanted.before
    people_writer.update_contact(op, wanted.contact_id, values)
    return True


def _number_out_of_name(op: Operation, wanted: Suggestion, region: str) -> bool:
    if _field(op, wanted.contact_id, "full_name") != wanted.before:
        return False
    found = read_point(PointInput("phone", wanted.before), region)
    if len(found) != 1 or found[0].canonical is None:
        return False
    people_writer.update_contact(op, wanted.contact_id, {"full_name": found[0].label or ""})
    _add_point(op, wanted.contact_id, read_point(PointInput("phone", wanted.after), region)[0])
    return True


def _add_point(op: Operation, contact_id: int, value: PointValue) -> None:
    op.connection.execute(
        "INSERT OR IGNORE INTO contact_point (contact_id, kind, raw, canonical, label, status,"
        " line_type, problem, is_primary) SELECT ?, ?, ?, ?, ?, ?, ?, ?, NOT EXISTS"
        " (SELECT 1 FROM contact_point WHERE contact_id = ? AND kind = ? AND is_primary)",
        (
            *(contact_id, value.kind, value.raw, value.canonical, value.label, value.status),
            *(value.line_type, value.problem, contact_id, value.kind),
        ),
    )


def _point(op: Operation, wanted: Suggestion) -> tuple[PointKind, str, str | None] | None:
    """Kind, text and label of a point that has not changed."""
    row = op.connection.execute(
        "SELECT kind, raw, label FROM contact_point WHERE id = ? AND contact_id = ? AND raw = ?",
        (wanted.point_id, wanted.contact_id, wanted.before),
    ).fetchone()
    return None if row is None else (row[0], row[1], row[2])


def _set_line_type(op: Operation, wanted: Suggestion) -> bool:
    cursor = op.connection.execute(
        "UPDATE contact_point SET line_type = ?"
        " WHERE id = ? AND contact_id = ? AND raw = ? AND line_type IS NULL",
        (wanted.after, wanted.point_id, wanted.contact_id, wanted.before),
    )
    return bool(cursor.rowcount)


def _text_out_of_point(op: Operation, wanted: Suggestion) -> bool:
    key = str(wanted.field)
    known = _field(op, wanted.contact_id, key)
    if known is None or _point(op, wanted) is None or (known and key == "full_name"):
        return False
    text = f"{known}\n{wanted.after}" if known else wanted.after
    values: dict[str, str | float | None] = {key: text}
    if key == "full_name":
        fill_from_name(values, {})
    _delete_point(op, wanted)
    people_writer.update_contact(op, wanted.contact_id, values)
    return True


def _delete_point(op: Operation, wanted: Suggestion) -> None:
    op.connection.execute("DELETE FROM contact_point WHERE id = ?", (wanted.point_id,))


def _change_point(op: Operation, wanted: Suggestion, region: str) -> bool:
    known = _point(op, wanted)
    if known is None:
        return False
    kind, _, label = known
    if not wanted.after:
        _delete_point(op, wanted)
    else:
        found = read_point(PointInput(kind, wanted.after, label), region)
        if len(found) != 1 or found[0].canonical is None:
            return False
        cursor = op.connection.execute(
            "UPDATE OR IGNORE contact_point SET raw = ?, canonical = ?, status = ?,"
            " line_type = ?, problem = NULL WHERE id = ?",
            (
                *(found[0].raw, found[0].canonical, found[0].status),
                *(found[0].line_type, wanted.point_id),
            ),
        )
        if not cursor.rowcount:
            # the person has it already, so the mistyped one adds nothing
            _delete_point(op, wanted)
    people_writer.update_contact(op, wanted.contact_id, {})
    return True


def keep_health(op: Operation, health: Health, contacts: int) -> None:
    """Stores today's health, replacing an earlier value of today."""
    parts = json.dumps([[part.code, part.lost, part.count] for part in health.parts])
    op.connection.execute(
        "INSERT INTO health_day (day, score, contacts, parts) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (day) DO UPDATE SET score = excluded.score, contacts = excluded.contacts,"
        " parts = excluded.parts",
        (op.now_text[:10], health.score, contacts, parts),
    )


def refresh(op: Operation, ids: Sequence[int], region: str) -> None:
    """Rebuilds the hidden keys of repaired people."""
    people_writer.refresh_keys(op, ids, region)
