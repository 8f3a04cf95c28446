"""Before- and after-images of every changed row, kept by triggers, so that no change escapes undo.

The triggers are temporary: they belong to the one writing connection and are recreated when the
schema gets a column. Bulk inserts bypass them by recording one range of ids.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime

from desktop_app.changes import ChangeSet, Ids, Topic
from desktop_app.store.driver import Connection
from desktop_app.store.tables import History, Tables

_MANY = 2_000
_PACK = 500  # before-images per journal line when many rows are deleted at once


def columns_of(connection: Connection, table: str) -> list[str]:
    return [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]


def install(connection: Connection, tables: Tables) -> None:
    """Creates the journal's and the search index's triggers on this connection."""
    connection.execute("CREATE TEMP TABLE IF NOT EXISTS journal_change (id INTEGER)")
    for each in tables.journaled:
        table = each.name
        _watch_inserts(connection, table)
        columns = columns_of(connection, table)
        before, after = _image(columns, "old"), _image(columns, "new")
        _watch_deletes(connection, table, before)
        connection.execute(f"DROP TRIGGER IF EXISTS temp.journal_{table}_u")
        connection.execute(
            f"CREATE TEMP TRIGGER journal_{table}_u AFTER UPDATE ON main.{table} BEGIN"
            " INSERT INTO change_row (change_id, table_name, op, first_id, last_id, before, after)"
            f" VALUES ((SELECT id FROM journal_change), '{table}', 'U', old.id, old.id,"
            f" {before}, {after}); END"
        )
    for each in tables.appended:
        _watch_inserts(connection, each.name)
    _watch_search(connection, tables)


def _image(columns: list[str], side: str) -> str:
    pairs = ", ".join(f"'{name}', {side}.\"{name}\"" for name in columns)
    return f"json_object({pairs})"


def _watch_inserts(connection: Connection, table: str) -> None:
    connection.execute(f"DROP TRIGGER IF EXISTS temp.journal_{table}_i")
    connection.execute(
        f"CREATE TEMP TRIGGER journal_{table}_i AFTER INSERT ON main.{table} BEGIN"
        " INSERT INTO change_row (change_id, table_name, op, first_id, last_id)"
        f" VALUES ((SELECT id FROM journal_change), '{table}', 'I', new.id, new.id); END"
    )


def _watch_deletes(connection: Connection, table: str, image: str) -> None:
    connection.execute(f"DROP TRIGGER IF EXISTS temp.journal_{table}_d")
    connection.execute(
        f"CREATE TEMP TRIGGER journal_{table}_d AFTER DELETE ON main.{table} BEGIN"
        " INSERT INTO change_row (change_id, table_name, op, first_id, last_id, before)"
        f" VALUES ((SELECT id FROM journal_change), '{table}', 'D', old.id, old.id,"
        f" {image}); END"
    )


def _watch_search(connection: Connection, tables: Tables) -> None:
    _unwatch_search(connection)
    people, index = tables.people.name, tables.search
    connection.execute(
        f"CREATE TEMP TRIGGER search_i AFTER INSERT ON main.{people} BEGIN"
        f" INSERT INTO {index.name} (rowid, key) VALUES (new.id, {index.text('new')}); END"
    )
    connection.execute(
        f"CREATE TEMP TRIGGER search_u AFTER UPDATE OF {index.column} ON main.{people}"
        f" WHEN old.{index.column} IS NOT new.{index.column} BEGIN"
        f" UPDATE {index.name} SET key = {index.text('new')} WHERE rowid = old.id; END"
    )
    connection.execute(
        f"CREATE TEMP TRIGGER search_d AFTER DELETE ON main.{people} BEGIN"
        f" DELETE FROM {index.name} WHERE rowid = old.id; END"
    )


def _unwatch_search(connection: Connection) -> None:
    for event in "iud":
        connection.execute(f"DROP TRIGGER IF EXISTS temp.search_{event}")


class Operation:
    """One write in progress, which the repositories work with."""

    def __init__(
        self, connection: Connection, tables: Tables, change_id: int, now: datetime
    ) -> None:
        self.connection = connection
        self.tables = tables
        self.change_id = change_id
        self.now = now
        self.changes = ChangeSet()  # known after the operation
        self._details: dict[str, object] = {}
        self._touched: dict[Topic, set[int] | None] = {}
        self._unsearched: int | None = None  # people above this id wait for the search index
        self._searched = 0  # people indexed in bulk
        self._gathered = (1, 1)

    @property
    def now_text(self) -> str:
        """The time of this operation, UTC, ISO 8601."""
        return self.now.strftime("%Y-%m-%dT%H:%M:%S.%fZ")

    def describe(self, **details: object) -> None:
        """Adds details for the history's text, such as a name or a count."""
        self._details.update(details)
        self.connection.execute(
            "UPDATE change SET details = ? WHERE id = ?",
            (json.dumps(self._details, ensure_ascii=False), self.change_id),
        )

    def touched(self, topic: Topic, ids: Iterable[int] | None = None) -> None:
        """Notifies views of a change that the journal does not record."""
        known = self._touched.setdefault(topic, set())
        if ids is None or known is None:
            self._touched[topic] = None
        else:
            known.update(ids)

    @contextmanager
    def bulk(self, *tables: str) -> Iterator[None]:
        """Within it, inserts into these tables are journaled as one range each, and the search
        index is filled at the end in one statement (nine times faster than row by row).

        Meanwhile these tables may only get inserts without an id of their own.
        """
        connection, people = self.connection, self.tables.people.name
        last = {table: _last_id(connection, table) for table in tables}
        for table in tables:
            connection.execute(f"DROP TRIGGER IF EXISTS temp.journal_{table}_i")
        if people in tables:
            connection.execute("DROP TRIGGER IF EXISTS temp.search_i")
        yield
        for table in tables:
            first, newest = last[table] + 1, _last_id(connection, table)
            if newest >= first:
                connection.execute(
                    "INSERT INTO change_row (change_id, table_name, op, first_id, last_id)"
                    " VALUES (?, ?, 'I', ?, ?)",
                    (self.change_id, table, first, newest),
                )
            _watch_inserts(connection, table)
        if people in tables:
            if self._unsearched is None:
                self._unsearched = last[people]
            least, most = self._gathered
            waiting = _last_id(connection, people) - self._unsearched
            if waiting >= min(most, max(least, self._searched // 3)):
                self._fill_search()
            _watch_search(connection, self.tables)

    @contextmanager
    def gathering(self, least: int, most: int) -> Iterator[None]:
        """Within it, the search index takes that many new people at once, and more the larger it
        is: FTS5 writes a segment whenever another statement comes in between, and merges them when
        there are 16."""
        self._gathered = (least, most)
        yield
        self._gathered = (1, 1)
        self._fill_search()

    def _fill_search(self) -> None:
        if self._unsearched is not None:
            people, index = self.tables.people.name, self.tables.search
            cursor = self.connection.execute(
                f"INSERT INTO {index.name} (rowid, key)"
                f" SELECT id, {index.text(people)} FROM {people} WHERE id > ?",
                (self._unsearched,),
            )
            self._searched += cursor.rowcount
            self._unsearched = None

    @contextmanager
    def inserting(self, table: str) -> Iterator[list[int]]:
        """Within it, rows with ids of their own may be inserted into a table; the caller appends
        the ids to the list, in order, and they are journaled as ranges."""
        connection = self.connection
        connection.execute(f"DROP TRIGGER IF EXISTS temp.journal_{table}_i")
        ids: list[int] = []
        yield ids
        connection.executemany(
            "INSERT INTO change_row (change_id, table_name, op, first_id, last_id)"
            " VALUES (?, ?, 'I', ?, ?)",
            [(self.change_id, table, first, last) for first, last in _ranges(ids)],
        )
        _watch_inserts(connection, table)

    def delete_many(self, table: str, where: str, arguments: tuple[object, ...]) -> None:
        """Deletes rows of a journaled table; one journal line has many before-images.

        ``where`` is the store's own SQL. Rows deleted by a foreign key's cascade are journaled row
        by row, so it is better to delete children first.
        """
        connection = self.connection
        first, last = connection.execute(
            f"SELECT min(id), max(id) FROM {table} WHERE {where}", arguments
        ).fetchone()
        if first is None:
            return
        image = _image(columns_of(connection, table), "old")
        packed = (
            "INSERT INTO change_row (change_id, table_name, op, first_id, last_id, before)"
            f" SELECT ?, ?, 'D', min(id), max(id), json_group_array({image})"
            f" FROM {table} AS old WHERE {where} AND id BETWEEN ? AND ? HAVING count(*) > 0"
        )
        for start in range(first, last + 1, _PACK):
            span = (start, start + _PACK - 1)
            connection.execute(packed, (self.change_id, table, *arguments, *span))
        connection.execute(f"DROP TRIGGER IF EXISTS temp.journal_{table}_d")
        connection.execute(f"DELETE FROM {table} WHERE {where}", arguments)
        _watch_deletes(connection, table, image)

    @contextmanager
    def without_search(self) -> Iterator[None]:
        """Within it, the caller updates the search index."""
        _unwatch_search(self.connection)
        yield
        _watch_search(self.connection, self.tables)

    @contextmanager
    def unseen(self) -> Iterator[None]:
        """Within it, nothing is journaled, and the caller updates the search index: an erasure must
        not keep before-images of the erased data."""
        for table in (*self.tables.journaled, *self.tables.appended):
            for event in "iud":
                trigger = f"temp.journal_{table.name}_{event}"
                self.connection.execute(f"DROP TRIGGER IF EXISTS {trigger}")
        _unwatch_search(self.connection)
        yield
        install(self.connection, self.tables)

    def columns_changed(self) -> None:
        """Must be called after a custom field became a column."""
        install(self.connection, self.tables)

    def change_set(self, undoable: bool) -> ChangeSet:
        """The changes of this operation so far."""
        kinds: dict[Topic, Ids] = {}
        rows = self.connection.execute(
            "SELECT table_name, sum(last_id - first_id + 1) FROM change_row"
            " WHERE change_id = ? GROUP BY table_name",
            (self.change_id,),
        ).fetchall()
        for name, count in rows:
            table = self.tables[name]
            assert table.topic is not None
            # ids of two tables would be mixed up, and those of ledger events are not reported
            few = count <= _MANY and table.history is History.JOURNALED
            alone = few and table.topic not in kinds
            kinds[table.topic] = self._journaled_ids(name) if alone else None
        for topic, ids in self._touched.items():
            kinds[topic] = None if ids is None or len(ids) > _MANY else frozenset(ids)
        return ChangeSet(self.change_id, kinds, undoable)

    def _journaled_ids(self, table: str) -> frozenset[int]:
        ranges = self.connection.execute(
            "SELECT first_id, last_id FROM change_row WHERE change_id = ? AND table_name = ?",
            (self.change_id, table),
        ).fetchall()
        return frozenset(i for first, last in ranges for i in range(first, last + 1))


def _last_id(connection: Connection, table: str) -> int:
    row = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)).fetchone()
    return int(row[0]) if row else 0


def _ranges(ids: list[int]) -> Iterator[tuple[int, int]]:
    """The runs of consecutive numbers in a sorted list."""
    start = 0
    for at in range(1, len(ids) + 1):
        if at == len(ids) or ids[at] != ids[at - 1] + 1:
            yield ids[start], ids[at - 1]
            start = at
