"""Reading people: whole ones, rows of the table, tags and fields. Lists of ids: see search."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from desktop_app.contacts.identifiers import ledger_kind
from desktop_app.contacts.model import (
    STANDARD_FIELDS,
    Contact,
    ContactPoint,
    ContactRow,
    Field,
    Identifier,
    TagCount,
    ledger_identifier,
)
from desktop_app.store.driver import Connection
from desktop_app.store.tables import Tables

_IDS = "(SELECT value FROM json_each(?))"
_STANDARD = tuple(field.key for field in STANDARD_FIELDS)


def fields(connection: Connection) -> list[Field]:
    """The standard fields, then the custom ones in the order they were created."""
    rows = connection.execute("SELECT column_name, type, label FROM field ORDER BY id").fetchall()
    return [*STANDARD_FIELDS, *(Field(key, kind, True, label) for key, kind, label in rows)]


def contacts(connection: Connection, ids: Sequence[int]) -> list[Contact]:
    """The people in the order of ``ids``; those who don't exist are left out."""
    loaded = _load(connection, ids)
    return [
        Contact(
            contact_id,
            loaded.values[contact_id],
            tuple(loaded.points[contact_id]),
            tuple(loaded.tags[contact_id]),
            *loaded.times[contact_id],
        )
        for contact_id in ids
        if contact_id in loaded.values
    ]


def rows(connection: Connection, tables: Tables, ids: Sequence[int]) -> list[ContactRow]:
    """The same people as rows of a table, with their last purchase."""
    loaded = _load(connection, ids)
    bought = _last_purchases(connection, tables, loaded.wanted)
    found = []
    for contact_id in ids:
        values = loaded.values.get(contact_id)
        if values is None:
            continue
        found.append(
            ContactRow(
                id=contact_id,
                full_name=values.get("full_name", ""),
                latin_name=values.get("latin_name"),
                company=values.get("company"),
                province=values.get("province"),
                points=tuple(loaded.points[contact_id]),
                tags=tuple(loaded.tags[contact_id]),
                source=values.get("source", ""),
                created_at=loaded.times[contact_id][0],
                last_purchase=bought.get(contact_id),
                values=values,
            )
        )
    return found


class _Loaded:
    def __init__(self, ids: Iterable[int]) -> None:
        self.wanted = json.dumps(list(ids))
        self.values: dict[int, dict[str, Any]] = {}
        self.times: dict[int, tuple[str, str]] = {}
        self.points: dict[int, list[ContactPoint]] = defaultdict(list)
        self.tags: dict[int, list[str]] = defaultdict(list)


def _load(connection: Connection, ids: Iterable[int]) -> _Loaded:
    loaded = _Loaded(ids)
    keys = [*_STANDARD, *_custom_columns(connection)]
    names = ", ".join(f'"{key}"' for key in keys)
    people = connection.execute(
        f"SELECT id, created_at, updated_at, {names} FROM contact WHERE id IN {_IDS}",
        (loaded.wanted,),
    )
    for contact_id, created_at, updated_at, *values in people:
        loaded.times[contact_id] = (created_at, updated_at)
        loaded.values[contact_id] = {
            key: value
            for key, value in zip(keys, values, strict=True)
            if value is not None and value != ""
        }
    for contact_id, point in _points(connection, loaded.wanted):
        loaded.points[contact_id].append(point)
    tagged = connection.execute(
        "SELECT contact_tag.contact_id, tag.name FROM contact_tag"
        " JOIN tag ON tag.id = contact_tag.tag_id"
        f" WHERE contact_tag.contact_id IN {_IDS} ORDER BY tag.key",
        (loaded.wanted,),
    )
    for contact_id, name in tagged:
        loaded.tags[contact_id].append(name)
    return loaded


def _custom_columns(connection: Connection) -> list[str]:
    found = connection.execute("SELECT column_name FROM field ORDER BY id").fetchall()
    return [row[0] for row in found]


def _points(connection: Connection, wanted: str) -> Iterable[tuple[int, ContactPoint]]:
    found = connection.execute(
        "SELECT contact_id, id, kind, raw, canonical, label, status, line_type, problem,"
        f" is_primary FROM contact_point WHERE contact_id IN {_IDS} ORDER BY id",
        (wanted,),
    )
    for contact_id, *columns in found:
        columns[-1] = bool(columns[-1])
        yield contact_id, ContactPoint(*columns)


def points(connection: Connection, contact_id: int) -> list[ContactPoint]:
    """The contact points of one person, in the order they were given."""
    return [point for _, point in _points(connection, json.dumps([contact_id]))]


def _last_purchases(
    connection: Connection, tables: Tables, wanted: str
) -> dict[int, tuple[str, int | None, str | None]]:
    table, latest = tables.latest("last_purchase")
    moment, *rest = latest.columns
    # SQLite takes the bare columns from the row that holds the maximum
    found = connection.execute(
        f"SELECT {table.person}, max({moment}), {', '.join(rest)} FROM {table.name}"
        f" WHERE {table.person} IN {_IDS} GROUP BY {table.person}",
        (wanted,),
    )
    return {row[0]: (row[1], row[2], row[3]) for row in found}


def with_identifier(connection: Connection, identifier: Identifier) -> list[int]:
    """Everybody who has this contact point: a number may be shared, and one account be stored under
    two kinds (see ``ledger_identifier``)."""
    wanted = ledger_identifier(identifier)
    found = connection.execute(
        "SELECT DISTINCT contact_id FROM contact_point WHERE canonical = ?"
        f" AND {ledger_kind('kind', 'canonical')} = ? ORDER BY contact_id",
        (wanted.canonical, wanted.kind),
    ).fetchall()
    return [row[0] for row in found]


def tags(connection: Connection) -> list[TagCount]:
    """The tags in use, by name."""
    found = connection.execute(
        "SELECT tag.name, count(*) FROM contact_tag JOIN tag ON tag.id = contact_tag.tag_id"
        " GROUP BY tag.id ORDER BY tag.key"
    ).fetchall()
    return [TagCount(name, count) for name, count in found]


def count(connection: Connection) -> int:
    """How many people there are."""
    return int(connection.execute("SELECT count(*) FROM contact").fetchone()[0])
