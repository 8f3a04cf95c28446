"""The list of changes, and undoing one at any later time."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Sequence
from typing import Any

from desktop_app.changes import Change, NextUndo, Topic, Undone
from desktop_app.errors import UserError
from desktop_app.jobs import Job
from desktop_app.store.driver import Connection
from desktop_app.store.journal import Operation
from desktop_app.store.kept_edits import Kept, all_kept
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
        return self.undo_several([self._last() if change_id is None else change_id], job)

    def undo_several(self, changes: Collection[int], job: Job | None = None) -> Undone:
        """Undoes changes as one step, the newest first: all of them or none, with one redo.

        Raises as ``undo`` does.
        """
        newest_first = sorted(set(changes), reverse=True)
        with self._store.write(self._kind_of_undoing(newest_first[0]), job=job) as operation:
            connection = operation.connection
            steps = [_undoable(connection, wanted) for wanted in newest_first]
            operation.describe(**_details_of_undoing(steps, self._store.tables.joined.kinds))
            # the others are found by their ``undone_by``
            connection.execute(
                "UPDATE change SET undoes = ? WHERE id = ?", (newest_first[0], operation.change_id)
            )
            connection.execute("PRAGMA defer_foreign_keys = ON")
            played = [self._play(operation, wanted, job) for wanted in newest_first]
            operation.touched(Topic.HISTORY, newest_first)
            (step,) = _changes(connection, "id = ?", operation.change_id)
            kept_ids, people = all_kept([kept for _rows, kept in played])
        return Undone(newest_first[0], step, sum(rows for rows, _kept in played), kept_ids, people)

    def _play(self, operation: Operation, wanted: int, job: Job | None) -> tuple[int, Kept]:
        """Plays one change backwards. Returns how many rows were kept, and whose."""
        undoer = Undoer(operation, wanted, self._appended)
        kept = undoer.run(job)
        if undoer.mixed_contacts:
            for handler in self._mixed:
                handler(operation, undoer.mixed_contacts)
        operation.connection.execute(
            "UPDATE change SET undone_by = NULL WHERE undone_by = ?", (wanted,)
        )
        operation.connection.execute(
            "UPDATE change SET undone_by = ? WHERE id = ?", (operation.change_id, wanted)
        )
        return kept, undoer.kept

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


def _undoable(connection: Connection, change_id: int) -> Change:
    found = _changes(connection, "id = ?", change_id)
    if not found:
        raise UserError("history.unknown", change=change_id)
    (change,) = found
    if change.undone:
        raise UserError("history.done", change=change_id)
    if not change.undoable:
        code = "history.erased" if "erased" in change.details else "history.not_undoable"
        raise UserError(code, change=change_id)
    return change


def _details_of_undoing(changes: Sequence[Change], merges: str) -> dict[str, Any]:
    """What the words of an undo need: the kind and details of one change, and those of the others
    under ``undone_with``. A merge comes first: its kind is looked for in ``undone_kind``."""
    parts: list[dict[str, Any]] = []
    for change in changes:
        details = dict(change.details)
        also: Any = details.pop("undone_with", [])
        parts += [{"undone_kind": change.kind} | details, *also]
    parts.sort(key=lambda part: not part["undone_kind"].startswith(merges))
    first, *others = parts
    return first | ({"undone_with": others} if others else {})


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
