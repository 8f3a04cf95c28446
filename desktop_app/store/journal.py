"""Before- and after-images of every changed row, kept by triggers, so that nothing escapes undo.

The triggers are temporary: they live on the one writing connection, are made anew when the schema
grows a column, and bulk inserts do without them by recording one range of ids.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime

from desktop_app.changes import ChangeSet, Ids
from desktop_app.store.driver import Connection

JOURNALED = (
    "contact",
    "contact_point",
    "tag",
    "contact_tag",
    "field",
    "purchase",
    "interaction",
    "segment",
    "campaign",
    "campaign_recipient",
    "import_issue",
    "saved_mapping",
    "merged",
    "not_duplicate",
    "shared_value",
)
# only what was added is noted: the ledger takes nothing back, its service answers an undo
APPENDED = ("consent_event",)
DERIVED = frozenset(("updated_at", "search_key", "sort_key", "value_times"))
"""Columns of contact that follow from others: a change of these alone tells nobody anything."""
_MANY = 2_000
_PACK = 500  # before-images in one line of the journal when many rows go at once


def searched(row: str) -> str:
    """What the search index gets of a row of contact, in SQL.

    Padded, so that also the last two letters begin a trigram: by such beginnings the index is
    asked for one or two letters.
    """
    return f"{row}.search_key || '  '"


def columns_of(connection: Connection, table: str) -> list[str]:
    return [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]


def install(connection: Connection) -> None:
    """Makes the journal's and the search index's triggers on this connection."""
    connection.execute("CREATE TEMP TABLE IF NOT EXISTS journal_change (id INTEGER)")
    for table in JOURNALED:
        _watch_inserts(connection, table)
        _watch_deletes(connection, table)
        images = {side: _image(connection, table, side) for side in ("old", "new")}
        connection.execute(f"DROP TRIGGER IF EXISTS temp.journal_{table}_u")
        connection.execute(
            f"CREATE TEMP TRIGGER journal_{table}_u AFTER UPDATE ON main.{table} BEGIN"
            " INSERT INTO change_row (change_id, table_name, op, first_id, last_id, before, after)"
            f" VALUES ((SELECT id FROM journal_change), '{table}', 'U', old.id, old.id,"
            f" {images['old']}, {images['new']}); END"
        )
    for table in APPENDED:
        _watch_inserts(connection, table)
    _watch_search(connection)


def _image(connection: Connection, table: str, side: str = "old") -> str:
    pairs = ", ".join(f"'{name}', {side}.\"{name}\"" for name in columns_of(connection, table))
    return f"json_object({pairs})"


def _watch_inserts(connection: Connection, table: str) -> None:
    connection.execute(f"DROP TRIGGER IF EXISTS temp.journal_{table}_i")
    connection.execute(
        f"CREATE TEMP TRIGGER journal_{table}_i AFTER INSERT ON main.{table} BEGIN"
        " INSERT INTO change_row (change_id, table_name, op, first_id, last_id)"
        f" VALUES ((SELECT id FROM journal_change), '{table}', 'I', new.id, new.id); END"
    )


def _watch_deletes(connection: Connection, table: str) -> None:
    connection.execute(f"DROP TRIGGER IF EXISTS temp.journal_{table}_d")
    connection.execute(
        f"CREATE TEMP TRIGGER journal_{table}_d AFTER DELETE ON main.{table} BEGIN"
        " INSERT INTO change_row (change_id, table_name, op, first_id, last_id, before)"
        f" VALUES ((SELECT id FROM journal_change), '{table}', 'D', old.id, old.id,"
        f" {_image(connection, table, 'old')}); END"
    )


def _watch_search(connection: Connection) -> None:
    _unwatch_search(connection)
    connection.execute(
        "CREATE TEMP TRIGGER search_contact_i AFTER INSERT ON main.contact BEGIN"
        f" INSERT INTO contact_search (rowid, key) VALUES (new.id, {searched('new')}); END"
    )
    connection.execute(
        "CREATE TEMP TRIGGER search_contact_u AFTER UPDATE OF search_key ON main.contact"
        " WHEN old.search_key IS NOT new.search_key BEGIN"
        f" UPDATE contact_search SET key = {searched('new')} WHERE rowid = old.id; END"
    )
    connection.execute(
        "CREATE TEMP TRIGGER search_contact_d AFTER DELETE ON main.contact BEGIN"
        " DELETE FROM contact_search WHERE rowid = old.id; END"
    )


def _unwatch_search(connection: Connection) -> None:
    for event in "iud":
        connection.execute(f"DROP TRIGGER IF EXISTS temp.search_contact_{event}")


class Operation:
    """One write in progress: what a feature's repository works with."""

    def __init__(self, connection: Connection, change_id: int, now: datetime) -> None:
        self.connection = connection
        self.change_id = change_id
        self.now = now
        self.changes = ChangeSet()  # known once the operation is over
        self._details: dict[str, object] = {}
        self._touched: dict[str, set[int] | None] = {}
        self._unsearched: int | None = None  # contacts above this id wait for the search index
        self._searched = 0  # contacts that it took in bulks
        self._gathered = (1, 1)

    @property
    def now_text(self) -> str:
        """The time of this operation, UTC, ISO 8601."""
        return self.now.strftime("%Y-%m-%dT%H:%M:%S.%fZ")

    def describe(self, **details: object) -> None:
        """Adds what the history's words need, such as a name or a count."""
        self._details.update(details)
        self.connection.execute(
            "UPDATE change SET details = ? WHERE id = ?",
            (json.dumps(self._details, ensure_ascii=False), self.change_id),
        )

    def touched(self, kind: str, ids: Iterable[int] | None = None) -> None:
        """Tells views of a change that the journal does not see, such as consent."""
        known = self._touched.setdefault(kind, set())
        if ids is None or known is None:
            self._touched[kind] = None
        else:
            known.update(ids)

    @contextmanager
    def bulk(self, *tables: str) -> Iterator[None]:
        """Within it inserts into these tables are journaled as one range each, and the search
        index is filled at the end in one statement (nine times faster than row by row).

        Only inserts without an id of their own may happen to these tables meanwhile.
        """
        connection = self.connection
        last = {table: _last_id(connection, table) for table in tables}
        for table in tables:
            connection.execute(f"DROP TRIGGER IF EXISTS temp.journal_{table}_i")
        if "contact" in tables:
            connection.execute("DROP TRIGGER IF EXISTS temp.search_contact_i")
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
        if "contact" in tables:
            if self._unsearched is None:
                self._unsearched = last["contact"]
            least, most = self._gathered
            waiting = _last_id(connection, "contact") - self._unsearched
            if waiting >= min(most, max(least, self._searched // 3)):
                self._fill_search()
            _watch_search(connection)

    @contextmanager
    def gathering(self, least: int, most: int) -> Iterator[None]:
        """Within it the search index takes that many new contacts of bulks at once, the more the
        more it took: whenever another statement comes in between it writes what it has as a piece
        of its own, and merges them once there are 16.
        """
        self._gathered = (least, most)
        yield
        self._gathered = (1, 1)
        self._fill_search()

    def _fill_search(self) -> None:
        if self._unsearched is not None:
            cursor = self.connection.execute(
                "INSERT INTO contact_search (rowid, key)"
                f" SELECT id, {searched('contact')} FROM contact WHERE id > ?",
                (self._unsearched,),
            )
            self._searched += cursor.rowcount
            self._unsearched = None

    @contextmanager
    def inserting(self, table: str) -> Iterator[list[int]]:
        """Within it rows with ids of their own may be inserted into a table; the caller puts the
        ids, in order, into the list, and they are journaled as ranges."""
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
        """Deletes rows of a journaled table; one line of the journal holds many before-images.

        ``where`` is SQL of the store's own. What the rows' foreign keys cascade to is journaled
        row by row, so children are better deleted before.
        """
        connection = self.connection
        first, last = connection.execute(
            f"SELECT min(id), max(id) FROM {table} WHERE {where}", arguments
        ).fetchone()
        if first is None:
            return
        packed = (
            "INSERT INTO change_row (change_id, table_name, op, first_id, last_id, before)"
            f" SELECT ?, ?, 'D', min(id), max(id), json_group_array({_image(connection, table)})"
            f" FROM {table} AS old WHERE {where} AND id BETWEEN ? AND ? HAVING count(*) > 0"
        )
        for start in range(first, last + 1, _PACK):
            span = (start, start + _PACK - 1)
            connection.execute(packed, (self.change_id, table, *arguments, *span))
        connection.execute(f"DROP TRIGGER IF EXISTS temp.journal_{table}_d")
        connection.execute(f"DELETE FROM {table} WHERE {where}", arguments)
        _watch_deletes(connection, table)

    @contextmanager
    def without_search(self) -> Iterator[None]:
        """Within it the caller looks after ``contact_search`` itself."""
        _unwatch_search(self.connection)
        yield
        _watch_search(self.connection)

    @contextmanager
    def unseen(self) -> Iterator[None]:
        """Within it nothing is kept for an undo, and the caller looks after ``contact_search``:
        the before-images of an erasure would be what it erases."""
        for table in (*JOURNALED, *APPENDED):
            for event in "iud":
                self.connection.execute(f"DROP TRIGGER IF EXISTS temp.journal_{table}_{event}")
        _unwatch_search(self.connection)
        yield
        install(self.connection)

    def columns_changed(self) -> None:
        """To be called after a custom field became a column."""
        install(self.connection)

    def change_set(self, undoable: bool) -> ChangeSet:
        """What this operation changed so far."""
        kinds: dict[str, Ids] = {}
        rows = self.connection.execute(
            "SELECT table_name, sum(last_id - first_id + 1) FROM change_row"
            " WHERE change_id = ? GROUP BY table_name",
            (self.change_id,),
        ).fetchall()
        for table, count in rows:
            kinds[table] = None if count > _MANY else self._journaled_ids(table)
        for kind, ids in self._touched.items():
            kinds[kind] = None if ids is None or len(ids) > _MANY else frozenset(ids)
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
    """The runs of consecutive numbers in an ordered list."""
    start = 0
    for at in range(1, len(ids) + 1):
        if at == len(ids) or ids[at] != ids[at - 1] + 1:
            yield ids[start], ids[at - 1]
            start = at
