"""All SQL of the log of requests."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from typing import Any

from desktop_app.contacts.tables import CONTACT
from desktop_app.requests.model import Erasure, OpenRequests, Request
from desktop_app.store.driver import Connection
from desktop_app.store.journal import Operation

_IDS = "(SELECT value FROM json_each(?))"
# the person may be merged into another by now
_OWNER = (
    "coalesce((SELECT id FROM contact WHERE id = r.contact_id),"
    " (SELECT m.contact_id FROM merged m WHERE m.gone_id = r.contact_id"
    " ORDER BY m.id DESC LIMIT 1))"
)
_REQUESTS = (
    "SELECT r.id, r.kind, c.id, coalesce(nullif(c.full_name, ''), c.latin_name, c.company, ''),"
    " r.person IS NOT NULL, r.channel, r.received_on, r.due_on, r.preset, r.recorded_at,"
    f" r.closed_at, r.outcome, r.note FROM request r LEFT JOIN contact c ON c.id = {_OWNER}"
)

_CHANGED = (
    "SELECT r.table_name, r.before, r.after,"
    " (SELECT json_group_array(p.kind) FROM contact_point p WHERE r.op = 'I'"
    " AND p.contact_id = :id AND p.id BETWEEN r.first_id AND r.last_id)"
    " FROM change c JOIN change_row r ON r.change_id = c.id"
    " WHERE c.made_at >= :since AND c.undone_by IS NULL AND c.undoes IS NULL"
    " AND CASE r.table_name WHEN 'contact' THEN r.op = 'U' AND r.first_id = :id"
    " WHEN 'contact_point' THEN r.op = 'I' OR json_extract(r.before, '$.contact_id') = :id"
    " ELSE 0 END ORDER BY r.id"
)
# the program's own columns beside the person's data
_OWN = CONTACT.derived | CONTACT.own
_OF_POINTS = ("raw", "label")


def exists(connection: Connection, contact_id: int) -> bool:
    """Whether somebody is listed."""
    row = connection.execute("SELECT 1 FROM contact WHERE id = ?", (contact_id,)).fetchone()
    return row is not None


def insert(
    op: Operation,
    kind: str,
    contact_id: int | None,
    channel: str,
    days: tuple[str, str],
    preset: str,
    note: str | None,
) -> int:
    """``days``: when it came, and when it is due. Returns the id."""
    cursor = op.connection.execute(
        "INSERT INTO request (kind, contact_id, channel, received_on, due_on, preset,"
        " recorded_at, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (kind, contact_id, channel, *days, preset, op.now_text, note),
    )
    return int(cursor.lastrowid)


def opened(connection: Connection) -> list[Request]:
    """Open requests, the most urgent first."""
    return _all(connection, "WHERE r.closed_at IS NULL ORDER BY r.due_on, r.id", ())


def count_open(connection: Connection, today: str) -> OpenRequests:
    """``today``: ISO."""
    row = connection.execute(
        "SELECT count(*), coalesce(sum(due_on < ?), 0), coalesce(min(due_on), '') FROM request"
        " WHERE closed_at IS NULL",
        (today,),
    ).fetchone()
    return OpenRequests(*row)


def page(connection: Connection, limit: int, offset: int) -> list[Request]:
    """The newest first."""
    return _all(connection, "ORDER BY r.id DESC LIMIT ? OFFSET ?", (limit, offset))


def one(connection: Connection, request_id: int) -> Request | None:
    found = _all(connection, "WHERE r.id = ?", (request_id,))
    return found[0] if found else None


def changed_since(connection: Connection, contact_id: int, since: str) -> list[str]:
    """The fields of a person, and kinds of their contact points, that differ because of changes
    made from ``since`` (ISO) on; each once."""
    found: dict[str, None] = {}
    rows = connection.execute(_CHANGED, {"id": contact_id, "since": since})
    for table, before, after, added in rows:
        old, new = json.loads(before or "{}"), json.loads(after or "{}")
        if table == "contact":
            found |= dict.fromkeys(k for k in new if k not in _OWN and old.get(k) != new[k])
        elif old and (not new or any(old[key] != new[key] for key in _OF_POINTS)):
            found[old["kind"]] = None
        else:
            found |= dict.fromkeys(json.loads(added))
    return list(found)


def of_people(connection: Connection, ids: Collection[int]) -> list[Request]:
    """About these people, the newest first."""
    wanted = json.dumps(sorted(ids))
    return _all(connection, f"WHERE r.contact_id IN {_IDS} ORDER BY r.id DESC", (wanted,))


def of_protected(connection: Connection, protected: str) -> list[Request]:
    """About an erased person who had the identifier with this hash."""
    return _all(
        connection,
        "WHERE EXISTS (SELECT 1 FROM json_each(r.person) p WHERE p.value = ?) ORDER BY r.id DESC",
        (protected,),
    )


def _all(connection: Connection, where: str, values: Sequence[Any]) -> list[Request]:
    rows = connection.execute(f"{_REQUESTS} {where}", values)
    return [Request(*(*row[:4], bool(row[4]), *row[5:])) for row in rows]


def close(op: Operation, request_id: int, outcome: str, note: str | None) -> None:
    op.connection.execute(
        "UPDATE request SET closed_at = ?, outcome = ?, note = coalesce(?, note) WHERE id = ?",
        (op.now_text, outcome, note, request_id),
    )


def open_of(connection: Connection, contact_id: int, kind: str) -> int | None:
    """The oldest open request of a person, of one kind."""
    row = connection.execute(
        "SELECT id FROM request WHERE contact_id = ? AND kind = ? AND closed_at IS NULL"
        " ORDER BY id LIMIT 1",
        (contact_id, kind),
    ).fetchone()
    return None if row is None else int(row[0])


def protect(op: Operation, ids: Collection[int], protected: Sequence[str]) -> None:
    """Replaces the person by the hashes of their identifiers."""
    op.connection.execute(
        f"UPDATE request SET contact_id = NULL, note = NULL, person = ? WHERE contact_id IN {_IDS}",
        (json.dumps(list(protected)), json.dumps(sorted(ids))),
    )


def keep_ids(op: Operation, request_id: int, ids: Collection[int]) -> None:
    """The ids that the erased person had, for a copy that still has them."""
    op.connection.execute(
        "UPDATE request SET erased_ids = ? WHERE id = ?", (json.dumps(sorted(ids)), request_id)
    )


def erasures(connection: Connection) -> list[Erasure]:
    """Every erasure that was done, the oldest first."""
    rows = connection.execute(
        "SELECT erased_ids, person, closed_at FROM request WHERE kind = 'erasure'"
        " AND outcome = 'done' AND person IS NOT NULL ORDER BY id"
    ).fetchall()
    return [Erasure(json.loads(ids or "null"), json.loads(person), at) for ids, person, at in rows]


def gone_into(connection: Connection, contact_id: int) -> set[int]:
    """Ids of people merged into this one."""
    rows = connection.execute("SELECT gone_id FROM merged WHERE contact_id = ?", (contact_id,))
    return {row[0] for row in rows}
