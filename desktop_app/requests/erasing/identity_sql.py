"""Collects a person's identity before the erasure. Their traces in the journal: see forgetting."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field
from typing import Any

from desktop_app.consent.conditions import has_line
from desktop_app.contacts.identifiers import ledger_kind
from desktop_app.contacts.model import Identifier, PointKind, ledger_identifier
from desktop_app.requests.model import HeldExport
from desktop_app.store.driver import Connection, DatabaseError, Key, connect
from desktop_app.store.erasure import images_about
from desktop_app.store.tables import OnErase, Tables

_IDS = "(SELECT value FROM json_each(?))"
_MOST = 100
_SHORTEST_RAW = 6  # letters: "none" and "?" identify nobody


@dataclass
class Subject:
    """The people to erase. ``ids``: the person and those merged into them; ``current``: identifiers
    they have, ``past``: had. ``unreadable``: points that were never understood, as typed."""

    ids: set[int]
    names: set[str] = field(default_factory=set)
    current: set[Identifier] = field(default_factory=set)
    past: set[Identifier] = field(default_factory=set)
    unreadable: set[str] = field(default_factory=set)


def subject(connection: Connection, tables: Tables, contact_id: int) -> Subject | None:
    """All names and identifiers that a person has or had; None for an id that is unknown, or merged
    into another person."""
    # a merge that was undone and made again in another order may name a listed person
    gone = (
        "SELECT 1 FROM merged WHERE gone_id = ?1"
        " AND NOT EXISTS (SELECT 1 FROM contact WHERE id = ?1)"
    )
    if connection.execute(gone, (contact_id,)).fetchone():
        return None
    found = Subject({contact_id})
    found.ids.update(
        row[0]
        for row in connection.execute(
            "SELECT gone_id FROM merged WHERE contact_id = ?", (contact_id,)
        )
    )
    listed = _add_listed(connection, contact_id, found)
    known = _add_images(connection, tables, found) or listed
    if not listed:
        found.current, found.past = found.past, set()
    shared = others_with(connection, found.current, found.ids)
    earlier = _deleted_with(connection, found.current - set(shared)) - found.ids
    if earlier:
        found.ids |= earlier
        _add_images(connection, tables, found)
    found.past -= found.current
    return found if known else None


def _add_listed(connection: Connection, contact_id: int, found: Subject) -> bool:
    row = connection.execute(
        "SELECT full_name, latin_name FROM contact WHERE id = ?", (contact_id,)
    ).fetchone()
    found.names.update(filter(None, row or ()))
    found.names.update(
        one[0]
        for one in connection.execute("SELECT name FROM merged WHERE contact_id = ?", (contact_id,))
        if one[0]
    )
    for kind, canonical, raw in connection.execute(
        "SELECT kind, canonical, raw FROM contact_point WHERE contact_id = ?", (contact_id,)
    ):
        _add_point(kind, canonical, raw, found.current, found)
    return row is not None


def _add_images(connection: Connection, tables: Tables, found: Subject) -> bool:
    """Their data in the journal; returns whether there is any."""
    known = False
    for table, image in images_about(connection, tables, found.ids):
        known = True
        if table == "contact":
            found.names.update(filter(None, (image["full_name"], image["latin_name"])))
        elif table == "merged" and image["name"]:
            found.names.add(image["name"])
        elif table == "contact_point":
            _add_point(image["kind"], image["canonical"], image["raw"], found.past, found)
    return known


def _add_point(
    kind: PointKind, canonical: str | None, raw: str, to: set[Identifier], found: Subject
) -> None:
    if canonical is None:
        found.unreadable.add(raw)
    else:
        to.add(ledger_identifier(Identifier(kind, canonical)))


def _deleted_with(connection: Connection, identifiers: Collection[Identifier]) -> set[int]:
    """Deleted people who had one of these identifiers: the same person, listed again."""
    wanted = json.dumps([one.canonical for one in identifiers])
    rows = connection.execute(
        # a line has one row or a list of rows
        "SELECT DISTINCT json_extract(i.value, '$.contact_id') FROM change_row r,"
        " json_each(CASE WHEN substr(r.before, 1, 1) = '[' THEN r.before"
        " ELSE json_array(json(r.before)) END) i"
        " WHERE r.table_name = 'contact_point' AND r.op = 'D'"
        f" AND json_extract(i.value, '$.canonical') IN {_IDS}"
        " AND NOT EXISTS (SELECT 1 FROM contact c WHERE c.id ="
        " json_extract(i.value, '$.contact_id'))",
        (wanted,),
    )
    return {row[0] for row in rows}


def others_with(
    connection: Connection, identifiers: Iterable[Identifier], ids: Collection[int]
) -> dict[Identifier, tuple[int, ...]]:
    """Other people listed with each of these identifiers; identifiers without any are left out."""
    found = {}
    for one in identifiers:
        rows = connection.execute(
            "SELECT DISTINCT p.contact_id FROM contact_point p WHERE p.canonical = ?"
            f" AND {ledger_kind('p.kind', 'p.canonical')} = ? AND p.contact_id NOT IN {_IDS}"
            " ORDER BY p.contact_id LIMIT ?",
            (one.canonical, one.kind, json.dumps(sorted(ids)), _MOST),
        ).fetchall()
        if rows:
            found[one] = tuple(row[0] for row in rows)
    return found


def own_names(connection: Connection, names: Iterable[str], ids: Collection[int]) -> set[str]:
    """The names that nobody else in the list has."""
    wanted = list(names)
    taken = {
        name
        for row in connection.execute(
            "SELECT full_name, latin_name FROM contact"
            f" WHERE (full_name IN {_IDS} OR latin_name IN {_IDS}) AND id NOT IN {_IDS}",
            (json.dumps(wanted), json.dumps(wanted), json.dumps(sorted(ids))),
        )
        for name in row
    }
    return set(wanted) - taken


def own_raws(connection: Connection, raws: Iterable[str], ids: Collection[int]) -> set[str]:
    """The points that were never understood and that nobody else in the list has."""
    wanted = {raw for raw in raws if len(raw) >= _SHORTEST_RAW}
    rows = connection.execute(
        f"SELECT raw FROM contact_point WHERE canonical IS NULL AND raw IN {_IDS}"
        f" AND contact_id NOT IN {_IDS}",
        (json.dumps(sorted(wanted)), json.dumps(sorted(ids))),
    )
    return wanted - {row[0] for row in rows}


def own_rows(connection: Connection, tables: Tables, ids: Collection[int]) -> dict[str, set[int]]:
    """Table -> ids of the rows that are deleted with these people."""
    wanted = json.dumps(sorted(ids))
    return {
        table.name: {
            row[0]
            for column in table.people_columns
            for row in connection.execute(
                f"SELECT id FROM {table.name} WHERE {column} IN {_IDS}", (wanted,)
            )
        }
        for table in tables.journaled
        if table.erase is OnErase.DELETED
    } | {tables.people.name: set(ids)}


def exports_with(connection: Connection, ids: Collection[int]) -> list[HeldExport]:
    """The files that may contain these people, the newest first."""
    rows = connection.execute(
        "SELECT DISTINCT e.file, e.exported_at FROM campaign_recipient r"
        " JOIN campaign_export e ON e.campaign_id = r.campaign_id"
        f" WHERE r.contact_id IN {_IDS} AND r.included ORDER BY e.exported_at DESC",
        (json.dumps(sorted(ids)),),
    )
    return [HeldExport(file, at) for file, at in rows]


def mentioned(
    connection: Connection, tables: Tables, ids: Collection[int], mentions: Callable[[str], bool]
) -> tuple[tuple[int, ...], tuple[str, ...]]:
    """Other people whose notes name them, and the segments whose rules do."""
    people = {
        contact_id
        for table in tables
        for column in table.texts
        for contact_id, text in connection.execute(
            f"SELECT {table.person}, {column} FROM {table.name} WHERE {column} <> ''"
        )
        if contact_id not in ids and mentions(text)
    }
    segments = [
        name
        for name, rule in connection.execute("SELECT name, rule FROM segment ORDER BY name")
        if mentions(rule)
    ]
    return tuple(sorted(people)[:_MOST]), tuple(segments)


def sole_holders(
    connection: Connection, is_theirs: Callable[[PointKind, str], object]
) -> list[int]:
    """The only person listed with an identifier (kind, value) that ``is_theirs``."""
    rows = connection.execute(
        f"SELECT min(p.contact_id), {ledger_kind('p.kind', 'p.canonical')} AS kind, p.canonical"
        " FROM contact_point p WHERE p.canonical IS NOT NULL GROUP BY p.canonical, kind"
        " HAVING count(DISTINCT p.contact_id) = 1"
    )
    return sorted({one for one, kind, value in rows if is_theirs(kind, value)})


def known_since(connection: Connection, ids: Collection[int]) -> str | None:
    """The time (UTC) since when copies of the book may contain these people."""
    wanted = json.dumps(sorted(ids))
    row = connection.execute(
        "SELECT min(at) FROM (SELECT min(created_at) AS at FROM contact"
        f" WHERE id IN {_IDS} UNION ALL SELECT min(c.made_at) FROM change_row r"
        " JOIN change c ON c.id = r.change_id WHERE r.table_name = 'contact'"
        f" AND EXISTS (SELECT 1 FROM json_each(?) n WHERE n.value BETWEEN r.first_id"
        " AND r.last_id))",
        (wanted, wanted),
    ).fetchone()
    return None if row is None else row[0]


def copy_holds(path: Any, key: Key | None, identifiers: Iterable[Identifier]) -> bool:
    """Whether a copy of the book has one of these identifiers; true for one that can't be read."""
    wanted = json.dumps([one.canonical for one in identifiers])
    try:
        connection = connect(path, key, still=True)
    except DatabaseError:
        return True
    try:
        row = connection.execute(
            f"SELECT EXISTS (SELECT 1 FROM contact_point WHERE canonical IN {_IDS})"
            f" OR EXISTS ({has_line(_IDS)})",
            (wanted, wanted),
        ).fetchone()
        return bool(row[0])
    except DatabaseError:
        return True
    finally:
        connection.close()
