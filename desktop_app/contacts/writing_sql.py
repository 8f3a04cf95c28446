"""Writing people, their points, tags, notes and fields, within an operation.

Builds the hidden keys too, also for importing and undo: ``refresh_keys``.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any

from desktop_app.contacts import keys, reading_sql
from desktop_app.contacts.model import Field, FieldType, PointKind, PointValue
from desktop_app.errors import UserError
from desktop_app.jobs import Job
from desktop_app.store.driver import Connection, sqlite_utils
from desktop_app.store.journal import Operation, columns_of
from desktop_app.text.keys import search_key

_CHUNK = 1_000
_COLUMN_TYPES = {"text": "TEXT", "date": "TEXT", "number": "REAL", "yes_no": "INTEGER"}
_IDS = "(SELECT value FROM json_each(?))"


def insert_contact(
    op: Operation,
    values: Mapping[str, Any],
    points: Sequence[PointValue],
    tags: Sequence[str],
    region: str,
) -> int:
    """A new person, keys and all; the names of columns must come from ``reading_sql.fields``."""
    names = (values.get("full_name") or "", values.get("latin_name"), values.get("company"))
    texts = [keys.point_text(one.kind, one.raw, one.canonical, region) for one in points]
    columns = {
        **values,
        "search_key": keys.search_text(*names, texts, sorted(tags, key=search_key)),
        "sort_key": keys.sort_text(*names, points[0].identity[1] if points else None),
        "created_at": op.now_text,
        "updated_at": op.now_text,
    }
    quoted = ", ".join(f'"{name}"' for name in columns)
    marks = ", ".join("?" * len(columns))
    cursor = op.connection.execute(
        f"INSERT INTO contact ({quoted}) VALUES ({marks})", tuple(columns.values())
    )
    contact_id = int(cursor.lastrowid)
    replace_points(op, contact_id, points)
    for name in tags:
        add_tag(op, name, [contact_id])
    return contact_id


def update_contact(op: Operation, contact_id: int, values: Mapping[str, object]) -> None:
    """Sets columns of one person; the names must come from ``reading_sql.fields``."""
    columns = {**values, "updated_at": op.now_text}
    sets = ", ".join(f'"{name}" = ?' for name in columns)
    op.connection.execute(
        f"UPDATE contact SET {sets} WHERE id = ?", (*columns.values(), contact_id)
    )


def replace_points(op: Operation, contact_id: int, wanted: Sequence[PointValue]) -> bool:
    """Sets the person's points; an existing one keeps its row. Returns whether any changed."""
    connection = op.connection
    stored = reading_sql.points(connection, contact_id)
    known = {(point.kind, point.canonical or point.raw): point for point in reversed(stored)}
    kept = {known[value.identity].id for value in wanted if value.identity in known}
    gone = [point.id for point in stored if point.id not in kept]
    connection.executemany("DELETE FROM contact_point WHERE id = ?", [(one,) for one in gone])
    changed = bool(gone)
    kinds: set[PointKind] = set()
    for value in wanted:
        primary = int(value.kind not in kinds)
        kinds.add(value.kind)
        old = known.get(value.identity)
        if old is None:
            connection.execute(
                "INSERT INTO contact_point (contact_id, kind, raw, canonical, label, status,"
                " line_type, problem, is_primary) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (contact_id, *_columns(value), primary),
            )
        elif (old.raw, old.label, old.is_primary) != (value.raw, value.label, bool(primary)):
            connection.execute(
                "UPDATE contact_point SET raw = ?, label = ?, is_primary = ? WHERE id = ?",
                (value.raw, value.label, primary, old.id),
            )
        else:
            continue
        changed = True
    return changed


def _columns(value: PointValue) -> tuple[object, ...]:
    return (
        value.kind,
        value.raw,
        value.canonical,
        value.label,
        value.status,
        value.line_type,
        value.problem,
    )


def known_tag(op: Operation, name: str) -> int | None:
    """The tag of this name, however it was typed before."""
    row = op.connection.execute("SELECT id FROM tag WHERE key = ?", (search_key(name),)).fetchone()
    return None if row is None else int(row[0])


def add_tag(op: Operation, name: str, ids: Sequence[int]) -> list[int]:
    """Tags existing people who don't have the tag; returns them."""
    tag = known_tag(op, name)
    found = op.connection.execute(
        f"SELECT id FROM contact WHERE id IN {_IDS} AND id NOT IN"
        " (SELECT contact_id FROM contact_tag WHERE tag_id = ?) ORDER BY id",
        (json.dumps(list(ids)), tag),
    ).fetchall()
    fresh = [row[0] for row in found]
    if fresh and tag is None:
        tag = op.connection.execute(
            "INSERT INTO tag (name, key) VALUES (?, ?)", (name, search_key(name))
        ).lastrowid
    op.connection.executemany(
        "INSERT INTO contact_tag (contact_id, tag_id) VALUES (?, ?)",
        [(contact_id, tag) for contact_id in fresh],
    )
    return fresh


def remove_tag(op: Operation, tag: int, ids: Sequence[int]) -> list[int]:
    """Removes the tag from those who have it; returns them.

    The tag itself stays, even without people: an undo may need it.
    """
    found = op.connection.execute(
        f"SELECT id, contact_id FROM contact_tag WHERE tag_id = ? AND contact_id IN {_IDS}",
        (tag, json.dumps(list(ids))),
    ).fetchall()
    op.connection.executemany("DELETE FROM contact_tag WHERE id = ?", [(row[0],) for row in found])
    return [row[1] for row in found]


def tags_of(op: Operation, contact_id: int) -> dict[int, str]:
    """Tag id -> name of one person."""
    found = op.connection.execute(
        "SELECT tag.id, tag.name FROM contact_tag JOIN tag ON tag.id = contact_tag.tag_id"
        " WHERE contact_tag.contact_id = ?",
        (contact_id,),
    ).fetchall()
    return dict(found)


def delete_contacts(op: Operation, ids: Sequence[int], job: Job | None) -> int:
    """Deletes people with all their data; the ledger and the suppressions stay. Returns how
    many."""
    done = 0
    with op.without_search():
        for number, chunk in enumerate(_chunks(ids)):
            if job is not None:
                job.report(number * _CHUNK, len(ids), "contacts.step.delete")
            wanted = json.dumps(chunk)
            op.connection.execute(
                f"DELETE FROM contact_search WHERE rowid IN (SELECT id FROM contact"
                f" WHERE id IN {_IDS})",
                (wanted,),
            )
            cursor = op.connection.execute(f"DELETE FROM contact WHERE id IN {_IDS}", (wanted,))
            done += cursor.rowcount
    return done


MOST_COLUMNS = 500
"""Columns of contact: the journal makes a JSON object of them with two arguments for each, and a
function of SQLite takes 1,000 (SQLITE_MAX_FUNCTION_ARG)."""


def check_room(connection: Connection, wanted: int) -> None:
    """Raises UserError ``field.too_many`` if so many more fields do not fit."""
    room = max(0, MOST_COLUMNS - len(columns_of(connection, "contact")))
    if wanted > room:
        raise UserError("field.too_many", wanted=wanted, room=room)


def insert_field(op: Operation, label: str, kind: FieldType) -> Field:
    """Adds a column for every person. An undo leaves the column, without its field.

    Raises UserError ``field.too_many``.
    """
    check_room(op.connection, 1)
    row = op.connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'field'").fetchone()
    slug = re.sub(r"[^a-z0-9]+", "_", search_key(label)).strip("_")[:24].strip("_")
    column = f"c_{(row[0] if row else 0) + 1}_{slug or 'field'}"
    sqlite_utils.Database(op.connection).table("contact").add_column(column, _COLUMN_TYPES[kind])
    op.connection.execute(
        "INSERT INTO field (column_name, label, type, created_at) VALUES (?, ?, ?, ?)",
        (column, label, kind, op.now_text),
    )
    op.columns_changed()
    return Field(column, kind, True, label)


def refresh_keys(op: Operation, ids: Collection[int], region: str, job: Job | None = None) -> None:
    """Rebuilds search_key and sort_key from the current data."""
    for number, chunk in enumerate(_chunks(ids)):
        if job is not None:
            job.report(number * _CHUNK, len(ids), "contacts.step.keys")
        wanted = json.dumps(chunk)
        op.connection.executemany(
            "UPDATE contact SET search_key = ?, sort_key = ? WHERE id = ?",
            list(_changed_keys(op, wanted, region)),
        )


def _changed_keys(op: Operation, wanted: str, region: str) -> Iterator[tuple[str, str, int]]:
    texts: dict[int, list[str]] = defaultdict(list)
    first: dict[int, str] = {}
    for contact_id, kind, raw, canonical in op.connection.execute(
        "SELECT contact_id, kind, raw, canonical FROM contact_point"
        f" WHERE contact_id IN {_IDS} ORDER BY id",
        (wanted,),
    ):
        texts[contact_id].append(keys.point_text(kind, raw, canonical, region))
        first.setdefault(contact_id, canonical or raw)
    tags: dict[int, list[str]] = defaultdict(list)
    for contact_id, name in op.connection.execute(
        "SELECT contact_tag.contact_id, tag.name FROM contact_tag JOIN tag"
        f" ON tag.id = contact_tag.tag_id WHERE contact_tag.contact_id IN {_IDS} ORDER BY tag.key",
        (wanted,),
    ):
        tags[contact_id].append(name)
    people = op.connection.execute(
        "SELECT id, full_name, latin_name, company, search_key, sort_key FROM contact"
        f" WHERE id IN {_IDS}",
        (wanted,),
    ).fetchall()
    for contact_id, full_name, latin_name, company, *known in people:
        names = (full_name, latin_name, company)
        fresh = [
            keys.search_text(*names, texts[contact_id], tags[contact_id]),
            keys.sort_text(*names, first.get(contact_id)),
        ]
        if fresh != known:
            yield fresh[0], fresh[1], contact_id


def _chunks(ids: Collection[int]) -> Iterator[list[int]]:
    left: Iterator[Any] = iter(ids)
    while chunk := list(islice(left, _CHUNK)):
        yield chunk
