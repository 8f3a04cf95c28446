"""The list of changes, and undoing one at any later time."""

from __future__ import annotations

import json
from collections.abc import Callable

from desktop_app.changes import Change, NextUndo, Topic, Undone
from desktop_app.errors import UserError
from desktop_app.jobs import Job
from desktop_app.store.driver import Connection
from desktop_app.store.journal import Operation
from desktop_app.store.store import Store
from desktop_app.store.undoing import AppendedHandler, Undoer

MixedHandler = Callable[[Operation, set[int]], None]


class History:
    """Reads the journal and plays it backwards."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._appended: dict[str, AppendedHandler] = {}
        self._mixed: list[MixedHandler] = []

    def refresh_mixed(self, handler: MixedHandler) -> None:
        """Called with the contacts that an undo restored only in part: their search keys are
        rebuilt."""
        self._mixed.append(handler)

    def answer_undo(self, table: str, handler: AppendedHandler) -> None:
        """For an append-only table: called with the rows first_id to last_id that an undo would
        remove."""
        self._appended[table] = handler

    def changes(self, limit: int = 100, offset: int = 0) -> list[Change]:
        """The newest first."""
        with self._store.read() as connection:
            return _changes(connection, "TRUE ORDER BY id DESC LIMIT ? OFFSET ?", limit, offset)

    def next_undo(self) -> NextUndo | None:
        """The newest change that can be undone and is not itself an undo, and the newer ones that
        stay."""
        with self._store.read() as connection:
            found = _changes(
                connection,
                "undoable AND undone_by IS NULL AND undoes IS NULL ORDER BY id DESC LIMIT 1",
            )
            if not found:
                return None
            stays = _changes(
                connection,
                "id > ? AND NOT undoable AND undone_by IS NULL AND undoes IS NULL"
                " ORDER BY id DESC LIMIT 1",
                found[0].id,
            )
        return NextUndo(found[0], stays[0] if stays else None)

    def undo(self, change_id: int | None = None, job: Job | None = None) -> Undone:
        """Undoes a change, by default the last one. Later edits are kept.

        Raises UserError ``history.nothing``, ``history.stays`` (no change was named and the last
        one can't be undone: another would be a surprise), ``history.unknown``, ``history.done``
        (already undone), ``history.not_undoable`` (a stop is never undone) or ``history.erased``
        (its data was erased with a person).
        """
        wanted = self._last() if change_id is None else change_id
        with self._store.write(self._kind_of_undoing(wanted), job=job) as operation:
            kind, details = self._check(operation.connection, wanted)
            operation.describe(**(details | {"undone_kind": details.get("undone_kind", kind)}))
            operation.connection.execute(
                "UPDATE change SET undoes = ? WHERE id = ?", (wanted, operation.change_id)
            )
            operation.connection.execute("PRAGMA defer_foreign_keys = ON")
            undoer = Undoer(operation, wanted, self._appended)
            kept = undoer.run(job)
            kept_ids = undoer.kept.ids()
            people = undoer.kept.people(kept_ids)
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
            operation.touched(Topic.HISTORY, [wanted])
            (step,) = _changes(operation.connection, "id = ?", operation.change_id)
        return Undone(wanted, step, kept, kept_ids, people)

    def _last(self) -> int:
        found = self.next_undo()
        if found is None:
            raise UserError("history.nothing")
        if found.stays is not None:
            number = str(found.change.id)  # for typing, so without thousands separators
            raise UserError("history.stays", stays=found.stays, about=found.change, change=number)
        return found.change.id

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
        details = json.loads(row[1])
        if not row[2]:
            code = "history.erased" if "erased" in details else "history.not_undoable"
            raise UserError(code, change=change_id)
        return str(row[0]), details


def _changes(connection: Connection, where: str, *arguments: int) -> list[Change]:
    rows = connection.execute(
        "SELECT id, kind, details, made_at, undoable, undone_by IS NOT NULL, undoes"
        f" FROM change WHERE {where}",
        arguments,
    ).fetchall()
    return [
        Change(row[0], row[1], json.loads(row[2]), row[3], bool(row[4]), bool(row[5]), row[6])
        for row in rows
    ]
