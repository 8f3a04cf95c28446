"""Plays one change backwards, within an operation. history decides which change, and when."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from itertools import groupby
from typing import Any

from desktop_app.jobs import Job
from desktop_app.store.driver import Connection
from desktop_app.store.journal import Operation, columns_of
from desktop_app.store.kept_edits import Kept
from desktop_app.store.moved_rows import Moves, images_of

AppendedHandler = Callable[[Operation, int, int], None]
Row = tuple[str, str, int, int, str, str]  # table, op, first id, last id, before, after
Image = dict[str, Any]  # a row by its columns
_CHUNK = 2_000


class Undoer:
    """Plays one change backwards within an operation."""

    def __init__(
        self, operation: Operation, change_id: int, appended: dict[str, AppendedHandler]
    ) -> None:
        self._operation = operation
        self._connection = operation.connection
        self._tables = tables = operation.tables
        self._people = tables.people.name
        self._owner = {one.name: one.owner for one in tables.hanging}
        self._change_id = change_id
        self._appended = appended
        journaled = [one.name for one in tables.journaled]
        self._columns = {name: columns_of(self._connection, name) for name in journaled}
        self._kept_contacts: set[int] = set()
        self.mixed_contacts: set[int] = set()
        self._parents = {name: _parents(self._connection, name, journaled) for name in journaled}
        self._put_back: dict[str, set[int]] = {}
        self._gone: list[int] = []
        self._back: list[int] = []
        self._moves = Moves(operation, change_id)
        self._in_the_way: list[tuple[str, Image]] = []
        self.kept = Kept(self._connection, tables, change_id)

    def run(self, job: Job | None) -> int:
        """Returns the number of rows that were kept because of later edits; ``kept`` collects the
        people."""
        self._find_kept_contacts()
        self.kept.note_added(self._kept_contacts)
        rows = self._connection.execute(
            "SELECT table_name, op, first_id, last_id, before, after FROM change_row"
            " WHERE change_id = ? ORDER BY id DESC",
            (self._change_id,),
        ).fetchall()
        kept = len(self._kept_contacts)
        done = 0
        for (table, op), group in groupby(rows, key=lambda row: (row[0], row[1])):
            for chunk in _chunks(list(group)):
                if job is not None:
                    job.report(done, len(rows), "history.step.undo")
                kept += self._play(table, op, chunk)
                done += len(chunk)
        self._catch_up(rows)
        kept -= self._try_again()
        for table, row in self._in_the_way:
            self.kept.note_row(table, row)
        self._fill_gaps()
        self._update_search()
        return kept + self._drop_orphans()

    def _catch_up(self, rows: Sequence[Row]) -> None:
        """Restores the rows as this change left them. Earlier changes that were undone since are
        undone in them too."""
        steps: dict[tuple[str, int], list[tuple[str | None, str]]] = {}
        for table, row_id, before, after in self._moves.undone_since(rows):
            steps.setdefault((table, row_id), []).append((before, after))
        wanted = []
        for (table, row_id), of_row in steps.items():
            now = self._row(table, row_id)
            fresh = self._without(table, now, of_row)
            if fresh is not None and fresh != now:
                wanted.append((table, row_id, now, fresh))
        # one row may block another until it has moved
        for table, row_id, now, fresh in (*wanted, *wanted):
            if now is None:
                self._bring_back(table, [fresh])
            else:
                changed = [name for name in fresh if fresh[name] != now[name]]
                self._set(table, row_id, {name: fresh[name] for name in changed})
            owner = self._owner.get(table)
            if owner:
                self._is_mixed(fresh[owner], (now or fresh)[owner])

    def _without(
        self, table: str, now: Image | None, steps: Sequence[tuple[str | None, str]]
    ) -> Image | None:
        """The row without the effect of these steps, the newest first."""
        fresh, owner = now, self._owner.get(table)
        for before, after in steps:
            image = json.loads(after)
            if before is None:
                fresh = image if fresh is None or not owner else fresh | {owner: image[owner]}
            elif fresh is not None:
                old = json.loads(before)
                fresh = fresh | {
                    name: old[name] for name in self._rewound(table, fresh, old, image)
                }
        if owner and fresh is not None and fresh[owner] is not None:
            return self._moves.for_those_here(owner, [fresh])[0]
        return fresh

    def _row(self, table: str, row_id: int) -> Image | None:
        names = ", ".join(f'"{name}"' for name in self._columns[table])
        found = self._connection.execute(
            f"SELECT {names} FROM {table} WHERE id = ?", (row_id,)
        ).fetchone()
        return None if found is None else dict(zip(self._columns[table], found, strict=True))

    def _set(self, table: str, row_id: int, values: Image) -> None:
        if values:
            sets = ", ".join(f'"{name}" = ?' for name in values)
            self._connection.execute(
                f"UPDATE OR IGNORE {table} SET {sets} WHERE id = ?", [*values.values(), row_id]
            )

    def _try_again(self) -> int:
        """Restores rows that could not come back while an equal row existed. Returns how many came
        back."""
        left, self._in_the_way = self._in_the_way, []
        for table, rows in _by_table(left):
            self._bring_back(table, rows)
        return len(left) - len(self._in_the_way)

    def _fill_gaps(self) -> None:
        """A person who lost a point to its first owner keeps the equal one that a later merge had
        found."""
        for table, rows in _by_table(self._moves.found_equal()):
            self._bring_back(table, rows)
            self._is_mixed(*(row[self._owner[table]] for row in rows))

    def _play(self, table: str, op: str, rows: Sequence[Row]) -> int:
        if op == "D":
            return self._bring_back(table, list(_images(row[4] for row in rows)))
        kept = 0
        for _table, _op, first, last, before, after in rows:
            if table in self._appended:
                self._appended[table](self._operation, first, last)
            elif op == "I":
                self._remove(table, first, last)
            else:
                kept += self._restore(table, first, json.loads(before), json.loads(after))
        return kept

    def _drop_orphans(self) -> int:
        """Removes restored rows whose parent another undo has removed since; optional links are
        cleared instead."""
        dropped = 0
        for table, ids in self._put_back.items():
            for column, parent, alone in self._parents[table]:
                cursor = self._connection.execute(
                    (f'UPDATE {table} SET "{column}" = NULL' if alone else f"DELETE FROM {table}")
                    + " WHERE id IN (SELECT value FROM json_each(?))"
                    f' AND "{column}" NOT IN (SELECT id FROM {parent})',
                    (json.dumps(sorted(ids)),),
                )
                dropped += 0 if alone else int(cursor.rowcount)
        return dropped

    def _find_kept_contacts(self) -> None:
        """People this change added who were edited by a later change that is not undone."""
        later = "later.change_id > ? AND changed.undone_by IS NULL AND changed.undoes IS NULL"
        added = (
            "SELECT first_id, last_id FROM change_row"
            f" WHERE change_id = ? AND table_name = '{self._people}' AND op = 'I'"
        )
        found = self._connection.execute(
            f"WITH added AS ({added}) SELECT DISTINCT later.first_id FROM change_row later"
            " JOIN change changed ON changed.id = later.change_id"
            " JOIN added ON later.first_id BETWEEN added.first_id AND added.last_id"
            f" WHERE later.table_name = '{self._people}' AND later.op = 'U' AND {later}",
            (self._change_id, self._change_id),
        ).fetchall()
        for child in self._tables.edited():
            owner = f"child.{child.person}"
            found += self._connection.execute(
                f"WITH added AS ({added}) SELECT DISTINCT {owner} FROM change_row later"
                " JOIN change changed ON changed.id = later.change_id"
                f" JOIN {child.name} child ON child.id BETWEEN later.first_id AND later.last_id"
                f" JOIN added ON {owner} BETWEEN added.first_id AND added.last_id"
                f" WHERE later.table_name = '{child.name}' AND later.op = 'I' AND {later}",
                (self._change_id, self._change_id),
            ).fetchall()
        self._kept_contacts = {row[0] for row in found}
        self.mixed_contacts.update(self._kept_contacts)

    def _remove(self, table: str, first: int, last: int) -> None:
        keep, of = self._kept_contacts, self._tables[table]
        where = "id BETWEEN ? AND ?"
        arguments: tuple[object, ...] = (first, last)
        if keep and of.person:
            where += f" AND {of.person} NOT IN (SELECT value FROM json_each(?))"
            arguments += (json.dumps(sorted(keep)),)
        for user, column in of.used_by:
            where += f" AND id NOT IN (SELECT {column} FROM {user})"
        if table != self._people:
            self._operation.delete_many(table, where, arguments)
            return
        with self._operation.without_search():
            self._gone += [
                row[0]
                for row in self._connection.execute(
                    f"SELECT id FROM {table} WHERE {where}", arguments
                )
            ]
            self._operation.delete_many(table, where, arguments)

    def _update_search(self) -> None:
        """Updates the search index once, at the end: FTS5 merges at every single deletion, and
        undoing 100,000 people took three times as long."""
        index = self._tables.search.name
        people = self._connection.execute(f"SELECT count(*) FROM {self._people}").fetchone()[0]
        if len(self._gone) > people:
            self._connection.execute(f"INSERT INTO {index} ({index}) VALUES ('delete-all')")
            self._index("1")
            return
        self._connection.executemany(
            f"DELETE FROM {index} WHERE rowid = ?", [(row_id,) for row_id in self._gone]
        )
        if self._back:
            self._index("id IN (SELECT value FROM json_each(?))", json.dumps(self._back))

    def _index(self, where: str, *arguments: str) -> None:
        people, index = self._people, self._tables.search
        self._connection.execute(
            f"INSERT OR REPLACE INTO {index.name} (rowid, key)"
            f" SELECT id, {index.text(people)} FROM {people} WHERE {where}",
            arguments,
        )

    def _is_mixed(self, *owners: object) -> None:
        self.mixed_contacts.update(one for one in owners if isinstance(one, int))

    def _bring_back(self, table: str, rows: list[Image]) -> int:
        columns = [name for name in self._columns[table] if name in rows[0]]
        owner = self._owner.get(table)
        if owner:
            rows = self._moves.for_those_here(owner, rows)
        names = ", ".join(f'"{name}"' for name in columns)
        marks = ", ".join("?" * len(columns))
        ids = json.dumps([row["id"] for row in rows])
        before = self._present(table, ids)
        with self._operation.without_search(), self._operation.inserting(table) as added:
            self._connection.executemany(
                f"INSERT OR IGNORE INTO {table} ({names}) VALUES ({marks})",
                [[row[name] for name in columns] for row in rows],
            )
            added.extend(sorted(self._present(table, ids) - before))
        there = before.union(added)
        if owner and self._moves.entangled:
            self._is_mixed(*(row[owner] for row in rows))
        self._in_the_way += [(table, row) for row in rows if row["id"] not in there]
        if before and owner:
            self._give_back(table, owner, [row for row in rows if row["id"] in before])
        if table == self._people:
            self._back += added
        self._put_back.setdefault(table, set()).update(row["id"] for row in rows)
        return len(rows) - len(added)

    def _give_back(self, table: str, owner: str, rows: Iterable[Image]) -> None:
        """Rows that another undo brought back earlier, for the person they belonged to by then."""
        for row in rows:
            now = self._row(table, row["id"])
            if now is not None and now[owner] != row[owner]:
                self._set(table, row["id"], {owner: row[owner]})
                self._is_mixed(now[owner], row[owner])

    def _present(self, table: str, ids: str) -> set[int]:
        found = self._connection.execute(
            f"SELECT id FROM {table} WHERE id IN (SELECT value FROM json_each(?))", (ids,)
        )
        return {row[0] for row in found}

    def _restore(self, table: str, row_id: int, before: Image, after: Image) -> int:
        changed = self._changed(table, before, after)
        if not changed:
            return 0
        now, of, owner = self._row(table, row_id), self._tables[table], self._owner.get(table)
        if now is None and owner and owner in changed:
            image = self._moves.removed_with_owner(table, row_id)
            if image is not None:
                theirs = {n: before[n] for n in (owner, *of.with_owner) if n in before}
                self._bring_back(table, [image | theirs])
                now = self._row(table, row_id)
        if now is None:
            self.kept.note_row(table, after, changed)
            return 1
        same = self._rewound(table, now, before, after)
        if owner and owner in same and self._moves.entangled:
            before = self._moves.for_those_here(owner, [before])[0]
        self._set(table, row_id, {name: before[name] for name in same})
        self._put_back.setdefault(table, set()).add(row_id)
        if owner and owner in same:
            self._moves.note(table, row_id, now[owner])
            if self._moves.entangled:
                self._is_mixed(now[owner], before[owner])
        if table == self._people and not set(changed) <= set(same):
            self.mixed_contacts.add(row_id)
        kept = [name for name in changed if name not in same and name not in of.derived]
        if kept:
            self.kept.note_row(table, now, kept)
        return int(bool(kept))

    def _changed(self, table: str, before: Image, after: Image) -> list[str]:
        return [
            name
            for name in self._columns[table]
            if name in before and name in after and before[name] != after[name]
        ]

    def _rewound(self, table: str, now: Image, before: Image, after: Image) -> list[str]:
        """The columns of a row to restore; later edits stay."""
        changed = [name for name in now if name in before and before[name] != after.get(name)]
        same = [name for name in changed if name in after and now[name] == after[name]]
        owner = self._owner.get(table)
        if owner and owner in changed:
            if owner not in same and self._moves.went_on(after[owner], now[owner]):
                same.append(owner)
            if owner in same:
                theirs = self._tables[table].with_owner
                same += [name for name in theirs if name in before and name not in same]
        return same


def _parents(
    connection: Connection, table: str, journaled: Collection[str]
) -> list[tuple[str, str, bool]]:
    """Column, the journaled table it points to, and whether the row may exist without it."""
    return [
        (column, parent, on_delete == "SET NULL")
        for _id, _seq, parent, column, _to, _on_update, on_delete, _match in connection.execute(
            f"PRAGMA foreign_key_list({table})"
        )
        if parent in journaled
    ]


def _by_table(found: Iterable[tuple[str, Image]]) -> list[tuple[str, list[Image]]]:
    tables: dict[str, list[Image]] = {}
    for table, row in found:
        tables.setdefault(table, []).append(row)
    return list(tables.items())


def _images(texts: Iterable[str]) -> Iterator[Image]:
    """The rows of the journal's lines, which have one row or a list of many."""
    for text in texts:
        yield from images_of(text)


def _chunks(rows: list[Row]) -> Iterator[list[Row]]:
    for start in range(0, len(rows), _CHUNK):
        yield rows[start : start + _CHUNK]
