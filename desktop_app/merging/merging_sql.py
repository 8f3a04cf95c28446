"""All SQL of merging: the people side by side, and the move of everything to the one that is kept.

Rows of a person are moved by their link, never copied, and before the others are deleted, so that
no cascade deletes any. The tables' declarations say which these are.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from desktop_app.activity import activity_reader
from desktop_app.contacts import people_reader, people_writer
from desktop_app.contacts.identifiers import ledger_kind
from desktop_app.contacts.model import Field, Identifier
from desktop_app.merging.model import Counts, Member, PointRow, Times
from desktop_app.merging.points import Settled
from desktop_app.store.driver import Connection
from desktop_app.store.journal import Operation
from desktop_app.store.tables import OnMerge

_IDS = "(SELECT value FROM json_each(?))"
_POINT = (
    "id, contact_id, kind, raw, canonical, label, status, line_type, problem, last_verified_at,"
    " is_primary"
)


def members(
    connection: Connection, ids: Sequence[int], fields: Sequence[Field]
) -> dict[int, Member]:
    """The existing people, with the notes of earlier merges."""
    keys = [field.key for field in fields]
    names = ", ".join(f'"{key}"' for key in keys)
    rows = connection.execute(
        "SELECT id, created_at, updated_at, batch_id, batch_row, value_times,"
        f" {names} FROM contact WHERE id IN {_IDS}",
        (json.dumps(list(ids)),),
    )
    return {
        row[0]: Member(
            row[0],
            {k: v for k, v in zip(keys, row[6:], strict=True) if v is not None and v != ""},
            row[1],
            row[2],
            row[3],
            row[4],
            _times(row[5]),
        )
        for row in rows
    }


def _times(text: str | None) -> Times:
    if text is None:
        return Times()
    noted = json.loads(text)
    return Times(
        {key: (time, mark) for key, (time, mark) in noted["values"].items()},
        {kind: (row, first, own) for kind, (row, first, own) in noted["primary"].items()},
    )


def existing(connection: Connection, ids: Iterable[int]) -> list[int]:
    """Those of the people who are in the list."""
    found = connection.execute(
        f"SELECT id FROM contact WHERE id IN {_IDS}", (json.dumps(list(ids)),)
    )
    return [row[0] for row in found]


def point_rows(connection: Connection, ids: Sequence[int]) -> dict[int, list[PointRow]]:
    """Contact -> points, the oldest first."""
    found: dict[int, list[PointRow]] = defaultdict(list)
    for row in connection.execute(
        f"SELECT {_POINT} FROM contact_point WHERE contact_id IN {_IDS} ORDER BY id",
        (json.dumps(list(ids)),),
    ):
        point = PointRow(*row)
        found[point.contact_id].append(point)
    return found


def counts(connection: Connection, contact_id: int) -> Counts:
    """The rows of other tables that belong to a person."""
    purchases, interactions = activity_reader.counts(connection, contact_id)
    (campaigns,) = connection.execute(
        "SELECT count(*) FROM campaign_recipient WHERE contact_id = ?", (contact_id,)
    ).fetchone()
    return Counts(purchases, interactions, int(campaigns))


def identifiers(connection: Connection, ids: Sequence[int]) -> dict[Identifier, tuple[int, ...]]:
    """The identifiers of consent, as the ledger names them, and which of the people have them."""
    found: dict[Identifier, list[int]] = defaultdict(list)
    for kind, canonical, contact_id in connection.execute(
        f"SELECT DISTINCT {ledger_kind('kind', 'canonical')}, canonical, contact_id"
        f" FROM contact_point WHERE contact_id IN {_IDS} AND canonical IS NOT NULL",
        (json.dumps(list(ids)),),
    ):
        found[Identifier(kind, canonical)].append(contact_id)
    return {one: tuple(held_by) for one, held_by in found.items()}


def change_person(op: Operation, keep: int, columns: Mapping[str, object], times: Times) -> None:
    """Gives the kept person their columns and the note for later merges."""
    noted = json.dumps(
        {"values": times.values, "primary": times.primary}, separators=(",", ":"), sort_keys=True
    )
    people_writer.update_contact(op, keep, {**columns, "value_times": noted})


def change_points(op: Operation, before: Iterable[PointRow], settled: Settled) -> None:
    """Gives the kept person the settled points."""
    op.connection.executemany(
        "DELETE FROM contact_point WHERE id = ?", [(one,) for one in settled.dropped]
    )
    known = {row.id: row for row in before}
    op.connection.executemany(
        "UPDATE contact_point SET contact_id = ?, label = ?, status = ?, line_type = ?,"
        " problem = ?, last_verified_at = ?, is_primary = ? WHERE id = ?",
        [
            (
                *(row.contact_id, row.label, row.status, row.line_type),
                *(row.problem, row.last_verified_at, row.is_primary, row.id),
            )
            for row in settled.kept
            if row != known[row.id]
        ],
    )


def stage(op: Operation, groups: Iterable[tuple[int, Sequence[int]]]) -> None:
    """TEMP ``merging``: who is merged into whom."""
    op.connection.execute(
        "CREATE TEMP TABLE IF NOT EXISTS merging (gone INTEGER PRIMARY KEY, kept INTEGER NOT NULL)"
    )
    op.connection.execute("DELETE FROM temp.merging")
    op.connection.executemany(
        "INSERT INTO temp.merging VALUES (?, ?)",
        ((gone, keep) for keep, others in groups for gone in others),
    )


def move(op: Operation) -> None:
    """Moves everything of the staged people except their points to the kept ones."""
    connection = op.connection
    for table in op.tables.merged(OnMerge.ONCE):
        assert table.identity is not None
        connection.execute(
            f"DELETE FROM {table.name} WHERE id IN (SELECT id FROM (SELECT t.id, row_number() OVER"
            f" (PARTITION BY coalesce(m.kept, t.{table.person}), {table.identity.columns}"
            " ORDER BY t.id) AS place"
            " FROM (SELECT gone AS id FROM temp.merging UNION SELECT kept FROM temp.merging) person"
            f" CROSS JOIN {table.name} t ON t.{table.person} = person.id"
            f" LEFT JOIN temp.merging m ON m.gone = t.{table.person}) WHERE place > 1)"
        )
    for table in op.tables.merged(OnMerge.ONCE, OnMerge.MOVED):
        connection.execute(
            f"UPDATE {table.name} SET {table.person} ="
            f" (SELECT kept FROM temp.merging WHERE gone = {table.name}.{table.person})"
            f" WHERE {table.person} IN (SELECT gone FROM temp.merging)"
        )
    _keep_apart(op)


def _keep_apart(op: Operation) -> None:
    """Copies "not the same person" decisions of the merged people to the kept person."""
    op.connection.execute(
        "INSERT OR IGNORE INTO not_duplicate (a, b, made_at)"
        " SELECT min(a, b), max(a, b), made_at FROM ("
        " SELECT coalesce(m.kept, n.a) AS a, coalesce(o.kept, n.b) AS b, n.made_at"
        " FROM (SELECT n.* FROM temp.merging CROSS JOIN not_duplicate n ON n.a = gone"
        " UNION SELECT n.* FROM temp.merging CROSS JOIN not_duplicate n ON n.b = gone) n"
        " LEFT JOIN temp.merging m ON m.gone = n.a LEFT JOIN temp.merging o ON o.gone = n.b"
        " ORDER BY n.id) WHERE a <> b"
    )


def delete_staged(op: Operation) -> None:
    """Records who was merged into whom, and deletes the merged people's rows."""
    connection = op.connection
    with op.bulk("merged"):
        connection.execute(
            "INSERT INTO merged (contact_id, gone_id, name, change_id, merged_at)"
            " SELECT m.kept, m.gone,"
            " coalesce(nullif(c.full_name, ''), c.latin_name, c.company, ''), ?, ?"
            " FROM temp.merging m JOIN contact c ON c.id = m.gone ORDER BY m.gone",
            (op.change_id, op.now_text),
        )
    with op.without_search():
        connection.execute(
            "DELETE FROM contact_search WHERE rowid IN (SELECT gone FROM temp.merging)"
        )
        connection.execute("DELETE FROM contact WHERE id IN (SELECT gone FROM temp.merging)")


def display_name(op: Operation, contact_id: int) -> str:
    """A person's name in the history."""
    (person,) = people_reader.contacts(op.connection, [contact_id])
    return person.display_name
