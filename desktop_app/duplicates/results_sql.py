"""Stores the results of a search in the book, and the user's decisions: pairs, keys, weights,
marks."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import Any

from desktop_app.duplicates.model import Counts, Group, Pair, Reason, SharedValue
from desktop_app.jobs import Job
from desktop_app.store.driver import Connection
from desktop_app.store.journal import Operation

_IDS = "(SELECT value FROM json_each(?))"
_BATCH = 50_000
# Changes of these kinds can't create a new duplicate.
_SAME_OR_FEWER = (
    *("contact.delete", "contact.tag", "contact.untag", "contact.note"),
    *("contact.merge", "contact.merge_many", "duplicates.different", "duplicates.shared"),
)
_FULL = "full_search"  # in the body of the model: the last change that the last full search saw
# A group is dropped when merges or deletions leave only one member.
_WHOLE = "SELECT group_id, count(*) AS size FROM duplicate_member GROUP BY group_id HAVING size > 1"
_JUDGED = (
    f"WITH whole AS ({_WHOLE}), judged AS (SELECT member.group_id, avg(pair.score) AS score,"
    " min(pair.certain) AS certain, count(*) AS pairs FROM duplicate_pair pair"
    " JOIN duplicate_member member ON member.contact_id = pair.a"
    " JOIN duplicate_member other ON other.contact_id = pair.b"
    " AND other.group_id = member.group_id GROUP BY member.group_id)"
    " SELECT judged.group_id, judged.score, judged.certain, judged.pairs"
    " FROM judged JOIN whole ON whole.group_id = judged.group_id"
)


def last_change(connection: Connection) -> int:
    """The id of the newest change; 0 if there is none."""
    row = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'change'").fetchone()
    return int(row[0]) if row else 0


def model(connection: Connection) -> tuple[dict[str, Any], int] | None:
    """The weights of the last full search and the last change it saw; None before the first."""
    row = connection.execute("SELECT body, change_id FROM duplicate_model").fetchone()
    if row is None:
        return None
    body = json.loads(row[0])
    body.pop(_FULL, None)
    return body, row[1]


def is_complete(connection: Connection) -> bool:
    """Whether the last full search compared all people in their current state."""
    row = connection.execute("SELECT body FROM duplicate_model").fetchone()
    seen = None if row is None else json.loads(row[0]).get(_FULL)
    if seen is None:
        return False
    later = connection.execute(
        "SELECT EXISTS (SELECT 1 FROM change c JOIN change_row r ON r.change_id = c.id"
        " WHERE c.id > ? AND r.table_name IN ('contact', 'contact_point', 'not_duplicate',"
        f" 'shared_value') AND c.kind NOT IN ({', '.join('?' * len(_SAME_OR_FEWER))}))",
        (seen, *_SAME_OR_FEWER),
    ).fetchone()
    return not later[0]


def common(connection: Connection) -> dict[str, dict[str, int]]:
    """Field -> value -> how many people had it at the last full search."""
    found: dict[str, dict[str, int]] = {}
    for field, value, contacts in connection.execute(
        "SELECT field, value, contacts FROM duplicate_common"
    ):
        found.setdefault(field, {})[value] = contacts
    return found


def touched_since(connection: Connection, change_id: int) -> list[int]:
    """The people touched by later changes, including deleted ones."""
    ranges = connection.execute(
        "SELECT table_name, first_id, last_id FROM change_row WHERE change_id > ?"
        " AND table_name IN ('contact', 'contact_point')",
        (change_id,),
    ).fetchall()
    found: set[int] = set()
    for table, first, last in ranges:
        if table == "contact":
            found.update(range(first, last + 1))
        else:
            found.update(
                row[0]
                for row in connection.execute(
                    "SELECT contact_id FROM contact_point WHERE id BETWEEN ? AND ?", (first, last)
                )
            )
    found.update(_owners_of_lost_points(connection, change_id))
    found.update(_judged(connection, change_id))
    return sorted(found)


def _judged(connection: Connection, change_id: int) -> Iterator[int]:
    """The people who were marked as different since then, or unmarked."""
    rows = connection.execute(
        "SELECT first_id, last_id, before FROM change_row WHERE change_id > ?"
        " AND table_name = 'not_duplicate'",
        (change_id,),
    ).fetchall()
    for first, last, before in rows:
        if before is None:
            marks = connection.execute(
                "SELECT a, b FROM not_duplicate WHERE id BETWEEN ? AND ?", (first, last)
            )
            yield from (one for pair in marks.fetchall() for one in pair)
            continue
        images = json.loads(before)
        for image in images if isinstance(images, list) else [images]:
            yield from (image["a"], image["b"])


def _owners_of_lost_points(connection: Connection, change_id: int) -> Iterator[int]:
    for (before,) in connection.execute(
        "SELECT before FROM change_row WHERE change_id > ? AND table_name = 'contact_point'"
        " AND op = 'D'",
        (change_id,),
    ):
        images = json.loads(before)
        for image in images if isinstance(images, list) else [images]:
            yield image["contact_id"]


def marked_different(
    connection: Connection, ids: Collection[int] | None = None
) -> frozenset[tuple[int, int]]:
    """Pairs (a, b), a < b, of these people that the user marked as two people."""
    if ids is None:
        rows = connection.execute("SELECT a, b FROM not_duplicate").fetchall()
    else:
        wanted = json.dumps(list(ids))
        rows = connection.execute(
            f"SELECT a, b FROM not_duplicate WHERE a IN {_IDS} AND b IN {_IDS}", (wanted, wanted)
        ).fetchall()
    return frozenset((a, b) for a, b in rows)


def shared(connection: Connection) -> dict[str, set[str]]:
    """Kind -> values that the user said belong to a household or a shop."""
    found: dict[str, set[str]] = {}
    for kind, value in connection.execute("SELECT kind, value FROM shared_value"):
        found.setdefault(kind, set()).add(value)
    return found


def shared_values(connection: Connection, least: int, kinds: Sequence[str]) -> list[SharedValue]:
    """Values that at least ``least`` people share, and all marked values; the most shared first."""
    rows = connection.execute(
        "SELECT one.kind, one.value, coalesce(common.contacts, 0), marked FROM ("
        " SELECT kind, value, 1 AS marked FROM shared_value UNION ALL"
        " SELECT field, value, 0 FROM duplicate_common WHERE contacts >= ?"
        f" AND field IN {_IDS}"
        " AND NOT EXISTS (SELECT 1 FROM shared_value WHERE kind = field"
        " AND shared_value.value = duplicate_common.value)) one"
        " LEFT JOIN duplicate_common common ON common.field = one.kind"
        " AND common.value = one.value ORDER BY 3 DESC, 1, 2",
        (least, json.dumps(list(kinds))),
    ).fetchall()
    return [
        SharedValue(kind, value, contacts, bool(marked)) for kind, value, contacts, marked in rows
    ]


def counts(connection: Connection) -> Counts:
    """How many groups, certain groups and pairs are undecided."""
    row = connection.execute(
        f"SELECT count(*), coalesce(sum(certain), 0), coalesce(sum(pairs), 0) FROM ({_JUDGED})"
    ).fetchone()
    return Counts(*row)


def groups(
    connection: Connection, limit: int | None, offset: int, certain: bool | None
) -> list[Group]:
    """The groups, the highest score first."""
    only = "" if certain is None else f" WHERE judged.certain = {int(certain)}"
    rows = connection.execute(
        f"{_JUDGED}{only} ORDER BY judged.score DESC, judged.group_id LIMIT ? OFFSET ?",
        (-1 if limit is None else limit, offset),
    ).fetchall()
    wanted = json.dumps([row[0] for row in rows])
    members: dict[int, list[int]] = {}
    for contact_id, group_id in connection.execute(
        "SELECT contact_id, group_id FROM duplicate_member"
        f" WHERE group_id IN {_IDS} ORDER BY contact_id",
        (wanted,),
    ):
        members.setdefault(group_id, []).append(contact_id)
    pairs: dict[int, list[Pair]] = {}
    for group_id, *columns in connection.execute(
        "SELECT member.group_id, pair.a, pair.b, pair.score, pair.certain, pair.reasons"
        " FROM duplicate_member member JOIN duplicate_pair pair ON pair.a = member.contact_id"
        " JOIN duplicate_member other ON other.contact_id = pair.b"
        f" AND other.group_id = member.group_id WHERE member.group_id IN {_IDS}",
        (wanted,),
    ):
        pairs.setdefault(group_id, []).append(_pair(columns))
    return [
        Group(tuple(members[group_id]), score, bool(sure), tuple(pairs[group_id]))
        for group_id, score, sure, _ in rows
    ]


def _pair(columns: Sequence[Any]) -> Pair:
    a, b, score, certain, reasons = columns
    return Pair(a, b, score, bool(certain), tuple(Reason(*one) for one in json.loads(reasons)))


def group_members(connection: Connection, ids: Collection[int]) -> set[int]:
    """These people and all who are in a group with one of them."""
    rows = connection.execute(
        "SELECT contact_id FROM duplicate_member WHERE group_id IN"
        f" (SELECT group_id FROM duplicate_member WHERE contact_id IN {_IDS})",
        (json.dumps(list(ids)),),
    ).fetchall()
    return {*ids, *(row[0] for row in rows)}


def pairs_among(connection: Connection, ids: Collection[int]) -> list[tuple[int, int]]:
    """The found pairs of these people."""
    wanted = json.dumps(list(ids))
    return list(
        connection.execute(
            f"SELECT a, b FROM duplicate_pair WHERE a IN {_IDS} AND b IN {_IDS}", (wanted, wanted)
        ).fetchall()
    )


def sharing_keys(
    connection: Connection, keys: Collection[int], most: int
) -> Iterator[tuple[int, list[int]]]:
    """For each key, the people in its block; for a block with more than ``most``, the newest."""
    for key in keys:
        rows = connection.execute(
            "SELECT contact_id FROM duplicate_key WHERE key = ? ORDER BY contact_id DESC LIMIT ?",
            (key, most),
        ).fetchall()
        if rows:
            yield key, [row[0] for row in rows]


def clear(op: Operation) -> None:
    """Deletes the results of the last search; the user's decisions remain."""
    for table in (
        "duplicate_pair",
        "duplicate_member",
        "duplicate_key",
        "duplicate_common",
        "duplicate_model",
    ):
        op.connection.execute(f"DELETE FROM {table}")


def forget(op: Operation, ids: Collection[int]) -> None:
    """Deletes the pairs and groups of these people."""
    wanted = json.dumps(list(ids))
    op.connection.execute(f"DELETE FROM duplicate_pair WHERE a IN {_IDS}", (wanted,))
    op.connection.execute(f"DELETE FROM duplicate_pair WHERE b IN {_IDS}", (wanted,))
    op.connection.execute(f"DELETE FROM duplicate_member WHERE contact_id IN {_IDS}", (wanted,))


def add_keys(op: Operation, keys: Sequence[int], ids: Sequence[int], job: Job) -> None:
    """Stores blocking keys; fastest in the order of (key, id)."""
    for start in range(0, len(keys), _BATCH):
        job.report(start, len(keys), "duplicates.step.write")
        part = slice(start, start + _BATCH)
        op.connection.executemany(
            "INSERT OR IGNORE INTO duplicate_key (key, contact_id) VALUES (?, ?)",
            zip(keys[part], ids[part], strict=True),
        )


def add_common(op: Operation, values: Iterable[tuple[str, str, int]]) -> None:
    """Stores how many people have a value: field, value, people."""
    op.connection.executemany(
        "INSERT OR REPLACE INTO duplicate_common (field, value, contacts) VALUES (?, ?, ?)", values
    )


def set_model(op: Operation, body: Mapping[str, object], change_id: int) -> None:
    """Stores the weights and the last change they saw."""
    op.connection.execute(
        "INSERT OR REPLACE INTO duplicate_model (id, body, change_id) VALUES (1, ?, ?)",
        (json.dumps({**body, _FULL: change_id}), change_id),
    )


def seen_change(op: Operation, change_id: int) -> None:
    """Stores the last change that was searched."""
    op.connection.execute("UPDATE duplicate_model SET change_id = ?", (change_id,))


def add_found(op: Operation, found: Iterable[tuple[int, ...]], pairs: Iterable[Pair]) -> None:
    """Stores groups and their pairs, without people deleted in the meantime."""
    op.connection.executemany(
        "INSERT OR REPLACE INTO duplicate_member (contact_id, group_id)"
        " SELECT id, ? FROM contact WHERE id = ?",
        ((min(group), contact_id) for group in found for contact_id in group),
    )
    op.connection.executemany(
        "INSERT OR REPLACE INTO duplicate_pair (a, b, score, certain, reasons)"
        " SELECT one.id, other.id, ?, ?, ? FROM contact one, contact other"
        " WHERE one.id = ? AND other.id = ?",
        (
            (
                pair.score,
                int(pair.certain),
                json.dumps([[reason.code, reason.field] for reason in pair.reasons]),
                pair.a,
                pair.b,
            )
            for pair in pairs
        ),
    )


def mark_different(op: Operation, ids: Sequence[int]) -> None:
    """Stores that all of these are different people."""
    op.connection.executemany(
        "INSERT OR IGNORE INTO not_duplicate (a, b, made_at) VALUES (?, ?, ?)",
        [(a, b, op.now_text) for a, b in combinations(sorted(set(ids)), 2)],
    )


def mark_shared(op: Operation, kind: str, value: str) -> None:
    """Stores that a value belongs to a household or a shop."""
    op.connection.execute(
        "INSERT OR IGNORE INTO shared_value (kind, value, made_at) VALUES (?, ?, ?)",
        (kind, value, op.now_text),
    )


def unmark_shared(op: Operation, kind: str, value: str) -> None:
    """Deletes such a mark."""
    op.connection.execute("DELETE FROM shared_value WHERE kind = ? AND value = ?", (kind, value))


def owners_in_groups(connection: Connection, kind: str, value: str) -> list[int]:
    """The people in groups who have a point of any kind with this canonical form."""
    rows = connection.execute(
        "SELECT DISTINCT point.contact_id FROM contact_point point"
        " JOIN duplicate_member member ON member.contact_id = point.contact_id"
        " WHERE point.canonical = ?",
        (value.partition(":")[2] if kind == "account" else value,),
    ).fetchall()
    return [row[0] for row in rows]
