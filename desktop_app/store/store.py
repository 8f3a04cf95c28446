"""The open file of a book: one writer, a reader for each thread, one transaction per write."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from desktop_app import files
from desktop_app.changes import ChangeSet, Receipt, Topic
from desktop_app.errors import Cancelled, UserError
from desktop_app.jobs import Job
from desktop_app.store import journal
from desktop_app.store.driver import (
    APPLICATION_ID,
    Connection,
    DatabaseError,
    Key,
    connect,
    friendly_errors,
)
from desktop_app.store.header import kind_of
from desktop_app.store.journal import Operation
from desktop_app.store.migrations import migrate, pending
from desktop_app.store.tables import Tables

T = TypeVar("T")
Clock = Callable[[], datetime]
SqlFunction = Callable[..., object]
Around = Callable[[Operation], AbstractContextManager[None]]
_PROGRESS_STEPS = 20_000  # virtual machine steps between two checks of the Cancel flag: some ms
_LOG_PAGES = 1_000  # SQLite's default: from so many pages on, a commit moves the log into the file
_SWEEPS = 6


def utc_now() -> datetime:
    return datetime.now(UTC)


class Store:
    """Reads and writes of one book's file.

    ``tables``: how each table is treated. ``key`` avoids stretching the passphrase again.
    ``before_migration`` is called with the path and the key before an older book is changed.
    """

    def __init__(
        self,
        path: Path,
        tables: Tables,
        passphrase: str | None = None,
        *,
        key: Key | None = None,
        clock: Clock = utc_now,
        before_migration: Callable[[Path, Key | None], None] | None = None,
    ) -> None:
        self.path = path
        self.tables = tables
        self.clock = clock
        self.key = key or _key_for(path, passphrase)
        self._lock = threading.RLock()
        self._local = threading.local()
        self._readers: list[Connection] = []
        self._reading = threading.Condition()
        self._reads = 0
        self._closed = False
        self._functions: dict[str, tuple[int, SqlFunction]] = {}
        self._listeners: list[Callable[[ChangeSet], None]] = []
        self._around: list[Around] = []
        self.new_steps: frozenset[str] = frozenset()  # of the schema, applied at this opening
        with friendly_errors(path):
            files.make_folder(path.parent)
            self._writer = self._open(before_migration)

    def reopen(self) -> None:
        """Reopens the closed file under the same key, after the operation that needed it closed
        failed.

        Raises UserError; the store is then still closed.
        """
        with self._lock, friendly_errors(self.path):
            if not self._closed:
                return
            self._writer = self._open(None)
            self._local = threading.local()
            for name, (arguments, function) in self._functions.items():
                self._writer.create_function(name, arguments, function, deterministic=True)
            self._closed = False

    def _open(self, before_migration: Callable[[Path, Key | None], None] | None) -> Connection:
        existed = self.path.exists() and self.path.stat().st_size > 0
        if existed:
            for suffix in ("", "-wal", "-shm"):
                files.make_private(Path(f"{self.path}{suffix}"))
        else:
            files.create(self.path)  # the log beside it inherits its rights
        connection = _checked_connection(self.path, self.key)
        try:
            if existed and not _is_ours(connection):
                code = "damaged" if _was_ours(connection) else "not_a_book"
                raise UserError(f"book.{code}", file=str(self.path))
            behind = pending(connection, self.path)
            # only now: it writes into the file, and a newer book must not change
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
            if behind:
                if existed and before_migration is not None:
                    connection.execute(
                        "PRAGMA wal_checkpoint(TRUNCATE)"
                    )  # the file alone is the book
                    before_migration(self.path, self.key)
                self.new_steps = migrate(connection, self.path)
            journal.install(connection, self.tables)
        except BaseException:
            connection.close()
            raise
        return connection

    @property
    def encrypted(self) -> bool:
        return self.key is not None

    def add_function(self, name: str, arguments: int, function: SqlFunction) -> None:
        """Offers a pure Python function to SQL on every connection of this store."""
        self._functions[name] = (arguments, function)
        with self._lock:  # refused while a statement runs, such as the move of the log
            for connection in [self._writer, *self._readers]:
                connection.create_function(name, arguments, function, deterministic=True)

    def on_change(self, listener: Callable[[ChangeSet], None]) -> None:
        """Calls the listener after each write, on the thread that wrote."""
        self._listeners.append(listener)

    def around_writes(self, manager: Around) -> None:
        """Wraps every write in this context, within its transaction."""
        self._around.append(manager)

    @contextmanager
    def read(self, job: Job | None = None) -> Iterator[Connection]:
        """This thread's own reading connection. A cancelled job interrupts a long statement.

        Temporary tables may be created on it; it can't change the book. Raises Cancelled once the
        store is closed, because nobody waits for that answer any more.
        """
        with self._reading:
            if self._closed:
                raise Cancelled
            self._reads += 1
        try:
            connection = getattr(self._local, "connection", None)
            if connection is None:
                connection = self._new_reader()
            with cancellable(connection, job), friendly_errors(self.path):
                yield connection
        finally:
            with self._reading:
                self._reads -= 1
                self._reading.notify_all()

    def _new_reader(self) -> Connection:
        with friendly_errors(self.path):
            connection = connect(self.path, self.key, read_only=True)
        for name, (arguments, function) in self._functions.items():
            connection.create_function(name, arguments, function, deterministic=True)
        self._local.connection = connection
        self._readers.append(connection)
        return connection

    @contextmanager
    def write(
        self,
        kind: str,
        *,
        job: Job | None = None,
        bulk: bool = False,
        undoable: bool = True,
    ) -> Iterator[Operation]:
        """One operation: all of it is kept, with its journal, or nothing.

        ``kind`` is the code of the history's text. Afterwards the operation's ``changes``, open
        receipts and the listeners have the changes. ``bulk`` skips the sync at commit for speed; a
        crash still leaves the book as before or after. Raises Cancelled, or UserError for a full or
        read-only disk.
        """
        with self._lock:
            self._refuse_if_closed()
            connection = self._writer
            with friendly_errors(self.path):
                connection.execute(f"PRAGMA synchronous = {'NORMAL' if bulk else 'FULL'}")
                connection.execute("BEGIN IMMEDIATE")
                try:
                    with cancellable(connection, job):
                        operation = self._begin(kind, undoable)
                        with ExitStack() as around:
                            for manager in self._around:
                                around.enter_context(manager(operation))
                            yield operation
                        operation.changes = changes = operation.change_set(undoable)
                        if not changes:
                            connection.execute(
                                "DELETE FROM change WHERE id = ?", (operation.change_id,)
                            )
                    if job is not None:
                        job.check()
                    self._commit(bulk)
                except BaseException:
                    self._roll_back()
                    raise
        if changes:
            for kept in self._receipts():
                kept.append(changes)
            for listener in self._listeners:
                listener(changes)

    def receipt_of(self, operation: Callable[[], T]) -> Receipt[T]:
        """Runs a function that may write, on this thread; returns the changes of that run."""
        kept: list[ChangeSet] = []
        receipts = self._receipts()
        receipts.append(kept)
        try:
            value = operation()
        finally:
            receipts.pop()
        return Receipt(value, tuple(kept))

    def _receipts(self) -> list[list[ChangeSet]]:
        """The changes of the receipts that are open on this thread, so far."""
        found: list[list[ChangeSet]] | None = getattr(self._local, "receipts", None)
        if found is None:
            found = self._local.receipts = []
        return found

    def _refuse_if_closed(self) -> None:
        if self._closed:
            raise UserError("book.closed", file=str(self.path))

    def _begin(self, kind: str, undoable: bool) -> Operation:
        now = self.clock()
        cursor = self._writer.execute(
            "INSERT INTO change (kind, made_at, undoable) VALUES (?, ?, ?)",
            (kind, now.strftime("%Y-%m-%dT%H:%M:%S.%fZ"), int(undoable)),
        )
        self._writer.execute("DELETE FROM journal_change")
        self._writer.execute("INSERT INTO journal_change VALUES (?)", (cursor.lastrowid,))
        return Operation(self._writer, self.tables, int(cursor.lastrowid), now)

    def _commit(self, bulk: bool) -> None:
        """Moves a bulk write from the log into the file in the background, so that nobody waits for
        hundreds of megabytes to be written twice."""
        pages = 0 if bulk else _LOG_PAGES
        self._writer.execute(f"PRAGMA wal_autocheckpoint = {pages}")
        self._writer.execute("COMMIT")
        if bulk:
            threading.Thread(target=self._move_log, name="store-log", daemon=True).start()

    def _move_log(self) -> None:
        with self._lock:
            if not self._closed:
                with suppress(DatabaseError):
                    self._writer.execute("PRAGMA wal_checkpoint(PASSIVE)")

    def _roll_back(self) -> None:
        if self._writer.in_transaction:
            self._writer.execute("ROLLBACK")

    def get_meta(self, key: str) -> str | None:
        """A value of the book's own settings, such as the shop's name."""
        with self.read() as connection:
            row = connection.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
        return None if row is None else row[0]

    def set_meta(self, key: str, value: str | None) -> None:
        """Stores a note of the book; not part of the history."""
        with self._lock, friendly_errors(self.path):
            self._refuse_if_closed()
            self._writer.execute(
                "INSERT INTO meta (key, value) VALUES (?, ?)"
                " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                (key, value),
            )

    def is_untouched(self) -> bool:
        """Whether nothing was ever written to this book."""
        with self.read() as connection:
            return connection.execute("SELECT 1 FROM change LIMIT 1").fetchone() is None

    def get_json(self, key: str, default: object = None) -> object:
        """A note that was stored by set_json."""
        text = self.get_meta(key)
        return default if text is None else json.loads(text)

    def set_json(self, key: str, value: object) -> None:
        """Stores a note as JSON."""
        self.set_setting(key, json.dumps(value, ensure_ascii=False))

    def set_setting(self, key: str, value: str) -> None:
        """Stores a note that is a visible setting: the listeners are notified."""
        self.set_meta(key, value)
        for listener in self._listeners:
            listener(ChangeSet(None, {Topic.SETTINGS: None}))

    @contextmanager
    def quiet(self) -> Iterator[Connection]:
        """The writer with nothing in progress and an empty log: the file alone is the book."""
        with self._lock, friendly_errors(self.path):
            self._refuse_if_closed()
            self._writer.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            yield self._writer

    def sweep(self) -> bool:
        """Rewrites the file without remains of deleted data, and empties the log. False if a read
        kept the log in use. Raises UserError for the disk."""
        with self._lock, friendly_errors(self.path):
            self._writer.execute("VACUUM")
            # waits for reads as long as busy_timeout allows
            for _ in range(_SWEEPS):
                busy, *_counts = self._writer.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
                if not busy:
                    return True
        return False

    def close(self) -> None:
        """Interrupts running reads, waits for them, and closes every connection."""
        with self._lock:
            with self._reading:
                self._closed = True
                for connection in self._readers:
                    connection.interrupt()
                self._reading.wait_for(lambda: self._reads == 0)
            for connection in self._readers:
                connection.close()
            self._readers.clear()
            self._writer.close()


def _key_for(path: Path, passphrase: str | None) -> Key | None:
    if path.is_dir():
        raise UserError("book.not_a_book", file=str(path))
    with friendly_errors(path):
        kind = kind_of(path)
        if kind == "none":
            return Key.derive(passphrase) if passphrase else None
        if kind == "plain":
            return None
        if kind != "locked":
            code = "damaged" if kind == "damaged" else "not_a_book"
            raise UserError(f"book.{code}", file=str(path))
        if passphrase is None:
            raise UserError("book.passphrase_needed", file=str(path))
        return Key.for_file(passphrase, path)


def _checked_connection(path: Path, key: Key | None) -> Connection:
    try:
        with friendly_errors(path):
            return connect(path, key)
    except UserError as error:
        if error.code == "book.not_a_book":
            # its first bytes are those of an SQLite file, or a locked one
            code = "damaged" if key is None else "wrong_passphrase"
            raise UserError(f"book.{code}", file=str(path)) from error
        raise


def _is_ours(connection: Connection) -> bool:
    return bool(connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID)


def _was_ours(connection: Connection) -> bool:
    """Whether a file without our mark still has our tables."""
    found = connection.execute(
        "SELECT count(*) FROM sqlite_master WHERE name IN ('meta', 'change', 'change_row')"
    ).fetchone()
    return bool(found[0] == 3)


@contextmanager
def cancellable(connection: Connection, job: Job | None) -> Iterator[None]:
    """Within it, cancelling the job interrupts a long statement and raises Cancelled."""
    if job is None:
        yield
        return
    connection.set_progress_handler(lambda: int(job.cancelled), _PROGRESS_STEPS)
    try:
        yield
    except BaseException as error:
        if job.cancelled and not isinstance(error, Cancelled):
            raise Cancelled from error
        raise
    finally:
        connection.set_progress_handler(None, 0)
