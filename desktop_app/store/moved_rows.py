"""Rows that merges gave to another person, and rows that they dropped because the other person had
the same: what an undo needs to know. history plays changes back."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from desktop_app.store.journal import Operation
from desktop_app.store.tables import Identity, OnMerge

_IDS = "(SELECT value FROM json_each(?))"

Step = tuple[str, int, str | None, str]
"""Table, id, before and after of a row that was changed; no before: a row that was deleted."""


class Moves:
    """Looks up, for the undo of one change, where the rows are that it moved."""

    def __init__(self, operation: Operation, change_id: int) -> None:
        self._connection = operation.connection
        self._tables = operation.tables
        self._joined = self._tables.joined
        self._merge = _merge(self._joined.kinds)
        self._change_id = change_id
        self._owners: dict[int, int | None] = {}
        self._taken: dict[str, list[tuple[int, int]]] = defaultdict(list)
        (kind,) = self._connection.execute(
            "SELECT kind FROM change WHERE id = ?", (change_id,)
        ).fetchone()
        self._follows = kind != "history.undo"
        self.entangled = bool(
            self._connection.execute(
                "SELECT EXISTS (SELECT 1 FROM change c WHERE c.id > ? AND c.undone_by IS NULL"
                f" AND {self._merge})"
                " OR EXISTS (SELECT 1 FROM change WHERE id < ? AND undone_by > ?)",
                (change_id, change_id, change_id),
            ).fetchone()[0]
        )

    def went_on(self, expected: object, owner: object) -> bool:
        """Whether a row that stayed with a person is with ``owner`` only because a later merge
        moved it."""
        if not self._follows or not isinstance(expected, int):
            return False
        return owner is None or self._owner_now(expected) == owner

    def _owner_now(self, contact_id: int) -> int | None:
        """The person that this person is part of now."""
        if contact_id not in self._owners:
            merges, joined = self._tables.merges, self._joined
            row = self._connection.execute(
                f"SELECT m.{merges.person} FROM {merges.name} m"
                f" JOIN change c ON c.id = m.{joined.change}"
                f" WHERE m.{joined.gone} = ? AND c.undone_by IS NULL ORDER BY m.id DESC LIMIT 1",
                (contact_id,),
            ).fetchone()
            self._owners[contact_id] = None if row is None else int(row[0])
        return self._owners[contact_id]

    def here(self, contact_id: object) -> int | None:
        """The person if listed, otherwise the one they were merged into; None if neither exists."""
        if not isinstance(contact_id, int):
            return None
        found = self._connection.execute(
            f"SELECT 1 FROM {self._tables.people.name} WHERE id = ?", (contact_id,)
        )
        return contact_id if found.fetchone() else self._owner_now(contact_id)

    def for_those_here(self, owner: str, rows: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
        """Reassigns rows of merged people to the person they are part of now. ``owner``: the column
        of the person."""
        found = list(rows)
        owners: dict[object, int | None] = {row[owner]: None for row in found}
        if self.entangled:
            owners = {one: self.here(one) for one in owners}
        return [row | {owner: owners[row[owner]] or row[owner]} for row in found]

    def removed_with_owner(self, table: str, row_id: int) -> dict[str, object] | None:
        """A row that is gone because its person is, not because it was taken from them."""
        people, owner = self._tables.people.name, self._tables[table].person
        found = self._connection.execute(
            "SELECT r.before FROM change_row r JOIN change c ON c.id = r.change_id"
            " WHERE r.table_name = ? AND r.first_id = ? AND r.last_id = r.first_id AND r.op = 'D'"
            " AND c.id > ? AND c.undone_by IS NULL"
            f" AND ({self._merge} OR EXISTS (SELECT 1 FROM change_row p WHERE p.change_id = c.id"
            f" AND p.table_name = '{people}' AND p.op = 'D'"
            f" AND json_extract(r.before, '$.{owner}') BETWEEN p.first_id AND p.last_id))"
            " ORDER BY r.id DESC LIMIT 1",
            (table, row_id, self._change_id),
        ).fetchone()
        image = None if found is None else json.loads(found[0])
        return image if isinstance(image, dict) else None

    def note(self, table: str, row_id: int, owner: object) -> None:
        """A row was taken from ``owner`` and given back."""
        if self._tables[table].identity is not None and isinstance(owner, int):
            self._taken[table].append((row_id, owner))

    def found_equal(self) -> Iterator[tuple[str, dict[str, Any]]]:
        """Rows that later merges dropped as duplicates of a row that is given back now, each with
        its person. The last dropped comes first, because earlier ones were dropped in its favour.
        """
        for table, taken in self._taken.items():
            identity, column = self._tables[table].identity, self._tables[table].owner
            assert identity is not None
            dropped = self._dropped_later(table, identity)
            if not dropped:
                continue
            for row_id, owner in taken:
                found = self._connection.execute(
                    f"SELECT {identity.columns} FROM {table} WHERE id = ?", (row_id,)
                ).fetchone()
                for image in dropped.get(found, ()):
                    part_of = self._owner_now(image[column]) or image[column]
                    if part_of == owner:
                        yield table, image | {column: owner}

    def _dropped_later(
        self, table: str, identity: Identity
    ) -> dict[tuple[object, ...], list[dict[str, Any]]]:
        found: dict[tuple[object, ...], list[dict[str, Any]]] = defaultdict(list)
        for (text,) in self._connection.execute(
            "SELECT r.before FROM change c JOIN change_row r ON r.change_id = c.id"
            f" WHERE c.id > ? AND c.undone_by IS NULL AND {self._merge}"
            " AND r.table_name = ? AND r.op = 'D' ORDER BY r.id DESC",
            (self._change_id, table),
        ):
            for image in images_of(text):
                found[identity.of(image)].append(image)
        return found

    def undone_since(self, rows: Sequence[tuple[Any, ...]]) -> list[Step]:
        """Effects of earlier changes on this change's rows that were undone while the rows were out
        of reach; the newest first."""
        undone = json.dumps(
            [
                row[0]
                for row in self._connection.execute(
                    "SELECT id FROM change WHERE id < ? AND undone_by > ?",
                    (self._change_id, self._change_id),
                )
            ]
        )
        if undone == "[]":
            return []
        touched = _touched(rows)
        steps = list(self._not_with_owner(undone, touched.get(self._tables.people.name, set())))
        for _, (table, row_id, *_) in steps:
            touched[table].add(row_id)
        for table, ids in touched.items():
            steps += [
                (row[0], (table, *row[1:]))
                for row in self._connection.execute(
                    "SELECT r.id, r.first_id, r.before, r.after FROM json_each(?) one"
                    " JOIN change_row r ON r.table_name = ? AND r.first_id = one.value"
                    f" WHERE r.op = 'U' AND r.change_id IN {_IDS}",
                    (json.dumps(sorted(ids)), table, undone),
                )
            ]
        return [step for _, step in sorted(steps, key=lambda one: one[0], reverse=True)]

    def _not_with_owner(self, undone: str, people: set[int]) -> Iterator[tuple[int, Step]]:
        """Rows of these people that an undone change had dropped, or that came back before these
        people did, for the person they were part of."""
        earlier = (
            f"SELECT c.id FROM change c WHERE c.id < ? AND c.undone_by IS NULL AND {self._merge}"
        )
        for each in self._tables.merged(OnMerge.ONCE, OnMerge.SETTLED):
            table = each.name
            for number, row_id, image in self._connection.execute(
                "SELECT r.id, r.first_id, r.before FROM change_row r"
                f" WHERE r.table_name = ? AND r.op = 'D' AND r.last_id = r.first_id"
                f" AND (r.change_id IN {_IDS} OR (r.change_id IN ({earlier})"
                f" AND r.first_id IN (SELECT id FROM {table})))"
                " AND NOT EXISTS (SELECT 1 FROM change_row l WHERE l.table_name = r.table_name"
                " AND l.first_id = r.first_id AND l.op = 'D' AND l.change_id > r.change_id)",
                (table, undone, self._change_id),
            ).fetchall():
                for found in images_of(image):
                    if self.here(found[each.owner]) in people:
                        yield number, (table, row_id, None, json.dumps(found))


def _merge(kinds: str) -> str:
    """Whether a change ``c`` merged people, in SQL; ``kinds``: how its kind begins."""
    return (
        f"(c.kind LIKE '{kinds}%' OR (c.kind = 'history.redo'"
        f" AND json_extract(c.details, '$.undone_kind') LIKE '{kinds}%'))"
    )


def images_of(text: str) -> list[dict[str, Any]]:
    """The rows in a journal line, which has one or a list of many."""
    found = json.loads(text)
    return found if isinstance(found, list) else [found]


def _touched(rows: Sequence[tuple[Any, ...]]) -> dict[str, set[int]]:
    """Table -> ids of the rows that a change updated or deleted."""
    touched: dict[str, set[int]] = defaultdict(set)
    for table, op, first, _last, before, _after in rows:
        if op == "U":
            touched[table].add(first)
        elif op == "D":
            touched[table].update(image["id"] for image in images_of(before))
    return touched
