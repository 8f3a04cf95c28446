"""The people that an undo left unchanged because of later edits, and the fields concerned.

undoing decides what is played back and what is kept.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from desktop_app.changes import KeptPerson
from desktop_app.store.driver import Connection
from desktop_app.store.tables import Table, Tables

MOST = 200
"""Fields are recorded for this many people; for the others only their ids."""

_IDS = "(SELECT value FROM json_each(?))"
_LATER = "later.change_id > ? AND changed.undone_by IS NULL AND changed.undoes IS NULL"
_ROWS = "change_row later JOIN change changed ON changed.id = later.change_id"


class Kept:
    """Collects the kept edits during the undo of one change."""

    def __init__(self, connection: Connection, tables: Tables, change_id: int) -> None:
        self._connection = connection
        self._change_id = change_id
        self._tables = tables
        self._people_table = tables.people.name
        self._edited_tables = tables.edited()
        self._no_fields = tables.people.derived | tables.people.own
        self._people: set[int] = set()
        self._fields: dict[int, set[str]] = {}

    def note_row(self, table: str, image: Mapping[str, Any], columns: Iterable[str] = ()) -> None:
        """Notes a row that stays as it is; for a person only these ``columns``."""
        if table == self._people_table:
            for column in set(columns) - self._no_fields:
                self._note(image["id"], column)
            return
        of = self._tables[table]
        field = image[of.edits_by] if of.edits_by else of.edits
        if field and of.person:
            self._note(image.get(of.person), field)

    def note_added(self, people: set[int]) -> None:
        """Notes people whom the change had added and who stay because they were edited later."""
        if not people:
            return
        self._people |= people
        room = max(MOST - len(self._fields), 0)
        told = sorted(people)[:room]
        for contact_id in told:
            self._fields.setdefault(contact_id, set())
        ids = json.dumps(told)
        self._edited(ids)
        for table in self._edited_tables:
            self._hung_on(table, ids)
            self._changed_or_taken_off(table, ids)

    def ids(self) -> array[int]:
        """All people of the list, by id."""
        found = self._connection.execute(
            f"SELECT id FROM {self._people_table} WHERE id IN {_IDS} ORDER BY id",
            (json.dumps(list(self._people)),),
        )
        return array("q", (row[0] for row in found))

    def fields(self, ids: Iterable[int]) -> dict[int, set[str]]:
        """The fields of those people for whom some were noted, at most MOST."""
        return {one: self._fields[one] for one in ids if one in self._fields}

    def _note(self, contact_id: object, field: str | None) -> None:
        if field is None or not isinstance(contact_id, int):
            return
        self._people.add(contact_id)
        if contact_id in self._fields or len(self._fields) < MOST:
            self._fields.setdefault(contact_id, set()).add(field)

    def _edited(self, ids: str) -> None:
        for contact_id, before, after in self._connection.execute(
            f"SELECT later.first_id, later.before, later.after FROM {_ROWS}"
            f" WHERE later.table_name = '{self._people_table}' AND later.op = 'U' AND {_LATER}"
            f" AND later.first_id IN {_IDS}",
            (self._change_id, ids),
        ):
            old, new = json.loads(before), json.loads(after)
            changed = {name for name in new if old.get(name) != new[name]}
            self._fields[contact_id] |= changed - self._no_fields

    def _hung_on(self, table: Table, ids: str) -> None:
        """Rows that were added to them."""
        named = f"child.{table.edits_by}" if table.edits_by else "NULL"
        for contact_id, name in self._connection.execute(
            f"SELECT DISTINCT child.{table.person}, {named} FROM {_ROWS}"
            f" JOIN {table.name} child ON child.id BETWEEN later.first_id AND later.last_id"
            f" WHERE later.table_name = '{table.name}' AND later.op = 'I' AND {_LATER}"
            f" AND child.{table.person} IN {_IDS}",
            (self._change_id, ids),
        ):
            self._note(contact_id, name or table.edits)

    def _changed_or_taken_off(self, table: Table, ids: str) -> None:
        """A journal line has one row, or a list of many."""
        named = f"json_extract(image.value, '$.{table.edits_by}')" if table.edits_by else "NULL"
        of_them = f"json_extract(image.value, '$.{table.person}')"
        for contact_id, name in self._connection.execute(
            f"SELECT DISTINCT {of_them}, {named} FROM {_ROWS}"
            " JOIN json_each(CASE json_type(later.before) WHEN 'array' THEN later.before"
            " ELSE json_array(json(later.before)) END) image"
            f" WHERE later.op IN ('U', 'D') AND later.table_name = '{table.name}' AND {_LATER}"
            f" AND {of_them} IN {_IDS}",
            (self._change_id, ids),
        ):
            self._note(contact_id, name or table.edits)


def all_kept(undone: Sequence[Kept]) -> tuple[array[int], tuple[KeptPerson, ...]]:
    """The ids of all people that the undo of several changes left unchanged, and the fields of at
    most MOST of them."""
    ids = sorted({one for kept in undone for one in kept.ids()})
    fields: dict[int, set[str]] = {}
    for kept in undone:
        for one, keys in kept.fields(ids).items():
            fields[one] = fields.get(one, set()) | keys
    told = sorted(fields)[:MOST]
    return array("q", ids), tuple(KeptPerson(one, tuple(sorted(fields[one]))) for one in told)
