"""The steps that were made, and taking one back at any time later."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from desktop_app.changes import Change
from desktop_app.errors import UserError
from desktop_app.jobs import Job
from desktop_app.store.driver import Connection
from desktop_app.store.journal import JOURNALED, Operation, columns_of, searched
from desktop_app.store.store import Store

AppendedHandler = Callable[[Operation, int, int], None]
MixedHandler = Callable[[Operation, set[int]], None]
Row = tuple[str, str, int, int, str, str]  # table, op, first id, last id, before, after
_CHUNK = 2_000
_CHILDREN = ("contact_point", "contact_tag", "purchase", "interaction")
_PARENTS = {
    **{child: {"contact_id": "contact"} for child in _CHILDREN},
    "contact_tag": {"contact_id": "contact", "tag_id": "tag"},
}


@dataclass(frozen=True)
class Undone:
    """``kept`` counts what was changed again later and therefore stayed as it is now."""

    change_id: int
    kept: int


class History:
    """Reads the journal and plays it backwards."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._appended: dict[str, AppendedHandler] = {}
        self._mixed: list[MixedHandler] = []

    def refresh_mixed(self, handler: MixedHandler) -> None:
        """Called with the contacts that an undo restored only in part: keys are made anew."""
        self._mixed.append(handler)

    def answer_undo(self, table: str, handler: AppendedHandler) -> None:
        """For an append-only table: what an undo does about rows first_id to last_id."""
        self._appended[table] = handler

    def changes(self, limit: int = 100, offset: int = 0) -> list[Change]:
        """The newest first."""
        with self._store.read() as connection:
            rows = connection.execute(
                "SELECT id, kind, details, made_at, undoable, undone_by IS NOT NULL, undoes"
                " FROM change ORDER BY id DESC LIMIT ? OFFSET ?",
                (limit, offset),
            ).fetchall()
        return [
            Change(row[0], row[1], json.loads(row[2]), row[3], bool(row[4]), bool(row[5]), row[6])
            for row in rows
        ]

    def last_undoable(self) -> int | None:
        """The newest change that can be taken back and is not itself an undo."""
        with self._store.read() as connection:
            row = connection.execute(
                "SELECT id FROM change WHERE undoable AND undone_by IS NULL AND undoes IS NULL"
                " ORDER BY id DESC LIMIT 1"
            ).fetchone()
        return None if row is None else int(row[0])

    def undo(self, change_id: int | None = None, job: Job | None = None) -> Undone:
        """Takes a change back; by default the last one. What was edited since is kept.

        Raises UserError ``history.nothing``, ``history.unknown``, ``history.done`` (already
        undone) or ``history.not_undoable`` (a stop is never taken back this way).
        """
        wanted = self.last_undoable() if change_id is None else change_id
        if wanted is None:
            raise UserError("history.nothing")
        with self._store.write(self._kind_of_undoing(wanted), job=job) as operation:
            kind, details = self._check(operation.connection, wanted)
            operation.describe(**(details | {"undone_kind": details.get("undone_kind", kind)}))
            operation.connection.execute(
                "UPDATE change SET undoes = ? WHERE id = ?", (wanted, operation.change_id)
            )
            operation.connection.execute("PRAGMA defer_foreign_keys = ON")
            undoer = _Undoer(operation, wanted, self._appended)
            kept = undoer.run(job)
            if undoer.mixed_contacts:
                for handler in self._mixed:
                    handler(operation, undoer.mixed_contacts)
            operation.connection.execute(
                "UPDATE change SET undone_by = ? WHERE id = ?", (operation.change_id, wanted)
            )
            operation.connection.execute(
                "UPDATE change SET undone_by = NULL WHERE id ="
                " (SELECT undoes FROM change WHERE id = ?)",
                (wanted,),
            )
            operation.touched("change", [wanted])
        return Undone(wanted, kept)

    def _kind_of_undoing(self, change_id: int) -> str:
        with self._store.read() as connection:
            row = connection.execute(
                "SELECT undoes FROM change WHERE id = ?", (change_id,)
            ).fetchone()
        return "history.redo" if row is not None and row[0] is not None else "history.undo"

    @staticmethod
    def _check(connection: Connection, change_id: int) -> tuple[str, dict[str, object]]:
        row = connection.execute(
            "SELECT kind, details, undoable, undone_by FROM change WHERE id = ?", (change_id,)
        ).fetchone()
        if row is None:
            raise UserError("history.unknown", change=change_id)
        if row[3] is not None:
            raise UserError("history.done", change=change_id)
        if not row[2]:
            raise UserError("history.not_undoable", change=change_id)
        return str(row[0]), json.loads(row[1])


class _Undoer:
    """Plays one change backwards within an operation."""

    def __init__(
        self, operation: Operation, change_id: int, appended: dict[str, AppendedHandler]
    ) -> None:
        self._operation = operation
        self._connection = operation.connection
        self._change_id = change_id
        self._appended = appended
        self._columns = {table: columns_of(self._connection, table) for table in JOURNALED}
        self._kept_contacts: set[int] = set()
        self.mixed_contacts: set[int] = set()
        self._brought_back: dict[str, list[int]] = {}
        self._gone: list[int] = []
        self._back: list[int] = []

    def run(self, job: Job | None) -> int:
        """Returns how many rows were kept because of later edits."""
        self._find_kept_contacts()
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
        self._update_search()
        return kept + self._drop_orphans()

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
        """What came back but belongs to something that was removed by another undo since."""
        dropped = 0
        for table, ids in self._brought_back.items():
            gone = " OR ".join(
                f"{column} NOT IN (SELECT id FROM {parent})"
                for column, parent in _PARENTS[table].items()
            )
            cursor = self._connection.execute(
                f"DELETE FROM {table} WHERE id IN (SELECT value FROM json_each(?)) AND ({gone})",
                (json.dumps(ids),),
            )
            dropped += int(cursor.rowcount)
        return dropped

    def _find_kept_contacts(self) -> None:
        """People this change added whom a later change, itself not undone, touched."""
        later = "later.change_id > ? AND changed.undone_by IS NULL AND changed.undoes IS NULL"
        added = (
            "SELECT first_id, last_id FROM change_row"
            " WHERE change_id = ? AND table_name = 'contact' AND op = 'I'"
        )
        found = self._connection.execute(
            f"WITH added AS ({added}) SELECT DISTINCT later.first_id FROM change_row later"
            " JOIN change changed ON changed.id = later.change_id"
            " JOIN added ON later.first_id BETWEEN added.first_id AND added.last_id"
            f" WHERE later.table_name = 'contact' AND later.op = 'U' AND {later}",
            (self._change_id, self._change_id),
        ).fetchall()
        for child in _CHILDREN:
            found += self._connection.execute(
                f"WITH added AS ({added}) SELECT DISTINCT child.contact_id FROM change_row later"
                " JOIN change changed ON changed.id = later.change_id"
                f" JOIN {child} child ON child.id BETWEEN later.first_id AND later.last_id"
                " JOIN added ON child.contact_id BETWEEN added.first_id AND added.last_id"
                f" WHERE later.table_name = '{child}' AND later.op = 'I' AND {later}",
                (self._change_id, self._change_id),
            ).fetchall()
        self._kept_contacts = {row[0] for row in found}
        self.mixed_contacts.update(self._kept_contacts)

    def _remove(self, table: str, first: int, last: int) -> None:
        keep = self._kept_contacts
        column = "id" if table == "contact" else "contact_id"
        where = "id BETWEEN ? AND ?"
        arguments: tuple[object, ...] = (first, last)
        if keep and column in self._columns[table]:
            where += f" AND {column} NOT IN (SELECT value FROM json_each(?))"
            arguments += (json.dumps(sorted(keep)),)
        if table == "tag":
            where += " AND id NOT IN (SELECT tag_id FROM contact_tag)"
        if table != "contact":
            self._operation.delete_many(table, where, arguments)
            return
        with self._operation.without_search():
            self._gone += [
                row[0]
                for row in self._connection.execute(
                    f"SELECT id FROM contact WHERE {where}", arguments
                )
            ]
            self._operation.delete_many("contact", where, arguments)

    def _update_search(self) -> None:
        """The search index at the end, at once: FTS5 merges at every piecemeal deletion, and
        taking back 100,000 people took three times as long.
        """
        people = self._connection.execute("SELECT count(*) FROM contact").fetchone()[0]
        if len(self._gone) > people:
            self._connection.execute(
                "INSERT INTO contact_search (contact_search) VALUES ('delete-all')"
            )
            self._index("1")
            return
        self._connection.executemany(
            "DELETE FROM contact_search WHERE rowid = ?", [(row_id,) for row_id in self._gone]
        )
        if self._back:
            self._index("id IN (SELECT value FROM json_each(?))", json.dumps(self._back))

    def _index(self, where: str, *arguments: str) -> None:
        self._connection.execute(
            "INSERT OR REPLACE INTO contact_search (rowid, key)"
            f" SELECT id, {searched('contact')} FROM contact WHERE {where}",
            arguments,
        )

    def _bring_back(self, table: str, rows: list[dict[str, object]]) -> int:
        columns = [name for name in self._columns[table] if name in rows[0]]
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
        if table == "contact":
            self._back += added
        if table in _PARENTS:
            self._brought_back.setdefault(table, []).extend(json.loads(ids))
        return len(rows) - len(added)

    def _present(self, table: str, ids: str) -> set[int]:
        found = self._connection.execute(
            f"SELECT id FROM {table} WHERE id IN (SELECT value FROM json_each(?))", (ids,)
        )
        return {row[0] for row in found}

    def _restore(
        self, table: str, row_id: int, before: dict[str, object], after: dict[str, object]
    ) -> int:
        changed = [
            name
            for name in self._columns[table]
            if name in before and name in after and before[name] != after[name]
        ]
        if not changed:
            return 0
        names = ", ".join(f'"{name}"' for name in changed)
        now = self._connection.execute(
            f"SELECT {names} FROM {table} WHERE id = ?", (row_id,)
        ).fetchone()
        if now is None:
            return 1
        same = [name for name, value in zip(changed, now, strict=True) if value == after[name]]
        if same:
            sets = ", ".join(f'"{name}" = ?' for name in same)
            self._connection.execute(
                f"UPDATE OR IGNORE {table} SET {sets} WHERE id = ?",
                [*(before[name] for name in same), row_id],
            )
        derived = {"updated_at", "search_key", "sort_key"}
        if table == "contact" and len(same) < len(changed):
            self.mixed_contacts.add(row_id)
        return int(any(name not in same and name not in derived for name in changed))


def _images(texts: Iterable[str]) -> Iterator[dict[str, object]]:
    """The rows of the journal's lines: a line holds one, or a list of many."""
    for text in texts:
        found = json.loads(text)
        if isinstance(found, list):
            yield from found
        else:
            yield found


def _chunks(rows: list[Row]) -> Iterator[list[Row]]:
    for start in range(0, len(rows), _CHUNK):
        yield rows[start : start + _CHUNK]
