"""Whom an undo left as they are because of later edits, and in which of their fields.

What is played back, and what is kept at all, is decided in undoing.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterable, Mapping
from typing import Any

from desktop_app.changes import KeptPerson
from desktop_app.store.driver import Connection

MOST = 200
"""Of so many people the fields are told; of the others only who they are."""

_POINTS = "contact_point"
_FIELDS = {"contact_tag": "tags", "purchase": "purchases", "interaction": "interactions"}
_NO_FIELDS = frozenset(("batch_id", "batch_row", "created_at"))
_IDS = "(SELECT value FROM json_each(?))"
_LATER = "later.change_id > ? AND changed.undone_by IS NULL AND changed.undoes IS NULL"
_ROWS = "change_row later JOIN change changed ON changed.id = later.change_id"


class Kept:
    """Collects them for the undo of one change. ``derived``: columns nobody edits."""

    def __init__(self, connection: Connection, change_id: int, derived: frozenset[str]) -> None:
        self._connection = connection
        self._change_id = change_id
        self._no_fields = derived | _NO_FIELDS
        self._people: set[int] = set()
        self._fields: dict[int, set[str]] = {}

    def note_row(self, table: str, image: Mapping[str, Any], columns: Iterable[str] = ()) -> None:
        """A row that stays as it is; of a person only these ``columns``."""
        if table == "contact":
            for column in set(columns) - self._no_fields:
                self._note(image["id"], column)
        elif table == _POINTS:
            self._note(image.get("contact_id"), image["kind"])
        elif table in _FIELDS:
            self._note(image.get("contact_id"), _FIELDS[table])

    def note_added(self, people: set[int]) -> None:
        """People whom the change had added, and who stay because they were edited later."""
        if not people:
            return
        self._people |= people
        room = max(MOST - len(self._fields), 0)
        told = sorted(people)[:room]
        for contact_id in told:
            self._fields.setdefault(contact_id, set())
        ids = json.dumps(told)
        self._edited(ids)
        self._hung_on(ids)
        self._changed_or_taken_off(ids)

    def ids(self) -> array[int]:
        """Everybody who is in the list, by number."""
        found = self._connection.execute(
            f"SELECT id FROM contact WHERE id IN {_IDS} ORDER BY id",
            (json.dumps(list(self._people)),),
        )
        return array("q", (row[0] for row in found))

    def people(self, ids: Iterable[int]) -> tuple[KeptPerson, ...]:
        """Of these those whose fields were noted, at most MOST."""
        return tuple(
            KeptPerson(one, tuple(sorted(self._fields[one]))) for one in ids if one in self._fields
        )

    def _note(self, contact_id: object, field: str) -> None:
        if not isinstance(contact_id, int):
            return
        self._people.add(contact_id)
        if contact_id in self._fields or len(self._fields) < MOST:
            self._fields.setdefault(contact_id, set()).add(field)

    def _edited(self, ids: str) -> None:
        for contact_id, before, after in self._connection.execute(
            f"SELECT later.first_id, later.before, later.after FROM {_ROWS}"
            f" WHERE later.table_name = 'contact' AND later.op = 'U' AND {_LATER}"
            f" AND later.first_id IN {_IDS}",
            (self._change_id, ids),
        ):
            old, new = json.loads(before), json.loads(after)
            changed = {name for name in new if old.get(name) != new[name]}
            self._fields[contact_id] |= changed - self._no_fields

    def _hung_on(self, ids: str) -> None:
        """Points, tags and the like that were added to them."""
        for table in (_POINTS, *_FIELDS):
            kind = "child.kind" if table == _POINTS else "NULL"
            for contact_id, point in self._connection.execute(
                f"SELECT DISTINCT child.contact_id, {kind} FROM {_ROWS}"
                f" JOIN {table} child ON child.id BETWEEN later.first_id AND later.last_id"
                f" WHERE later.table_name = '{table}' AND later.op = 'I' AND {_LATER}"
                f" AND child.contact_id IN {_IDS}",
                (self._change_id, ids),
            ):
                self.note_row(table, {"contact_id": contact_id, "kind": point})

    def _changed_or_taken_off(self, ids: str) -> None:
        """A line of the journal holds one row, or a list of many."""
        tables = json.dumps([_POINTS, *_FIELDS])
        for table, contact_id, point in self._connection.execute(
            "SELECT DISTINCT later.table_name, json_extract(image.value, '$.contact_id'),"
            f" json_extract(image.value, '$.kind') FROM {_ROWS}"
            " JOIN json_each(CASE json_type(later.before) WHEN 'array' THEN later.before"
            " ELSE json_array(json(later.before)) END) image"
            f" WHERE later.op IN ('U', 'D') AND later.table_name IN {_IDS} AND {_LATER}"
            f" AND json_extract(image.value, '$.contact_id') IN {_IDS}",
            (tables, self._change_id, ids),
        ):
            self.note_row(table, {"contact_id": contact_id, "kind": point})
