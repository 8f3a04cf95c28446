"""Verified copies of the book, made before anything large and once a day, and rotated."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from desktop_app.errors import UserError
from desktop_app.jobs import Job
from desktop_app.paths import BOOK_SUFFIX, Paths
from desktop_app.store.driver import Connection, Key, connect, friendly_errors, is_plain
from desktop_app.store.secret import Secret, book_id
from desktop_app.store.store import Store, cancellable

_BLOCK = 1 << 20  # bytes between two looks at whether the user gave up
_KEEP_NEWEST = 10
_KEEP_DAYS = 14
_COUNTED = ("contact", "contact_point", "consent_event", "suppression", "segment", "campaign")


@dataclass(frozen=True)
class Backup:
    """A copy in the backup folder; ``reason`` is daily, bulk, restore, migration or manual."""

    path: Path
    made_at: datetime
    reason: str
    size: int


class Backups:
    """The copies of one book."""

    def __init__(self, store: Store, paths: Paths, secret: Callable[[], Secret]) -> None:
        self._store = store
        self._secret = secret
        self.folder = paths.backups(book_id(store))

    def make(self, reason: str, target: Path | None = None, job: Job | None = None) -> Path:
        """Copies the book, secret included, and opens the copy to see that it is whole.

        Raises UserError for a full disk, or ``backup.failed`` if the copy does not check out;
        Cancelled leaves no copy.
        """
        stamp = self._store.clock().strftime("%Y%m%dT%H%M%S%f")
        path = target or self.folder / f"{stamp}-{reason}{BOOK_SUFFIX}"
        partial = path.with_name(path.name + ".part")
        with friendly_errors(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            try:
                with self._store.quiet() as connection:
                    counts = _counts(connection)
                    copy_file(self._store.path, partial, job)
                _finish_copy(partial, self._store.key, self._secret(), counts, job)
                partial.replace(path)
            finally:
                partial.unlink(missing_ok=True)
        if target is None:
            self._rotate()
        return path

    def make_daily(self) -> Path | None:
        """A copy if the newest is older than a day."""
        found = self.list()
        if found and self._store.clock() - found[0].made_at < timedelta(days=1):
            return None
        return self.make("daily")

    def list(self) -> list[Backup]:
        """The newest first."""
        found = []
        for path in self.folder.glob(f"*{BOOK_SUFFIX}"):
            stamp, _, reason = path.stem.partition("-")
            try:
                made_at = datetime.strptime(stamp + "+0000", "%Y%m%dT%H%M%S%f%z")
            except ValueError:
                continue
            found.append(Backup(path, made_at, reason, path.stat().st_size))
        return sorted(found, key=lambda backup: backup.made_at, reverse=True)

    def _rotate(self) -> None:
        days: set[object] = set()
        oldest = self._store.clock() - timedelta(days=_KEEP_DAYS)
        for number, backup in enumerate(self.list()):
            day = backup.made_at.date()
            if number < _KEEP_NEWEST or (day not in days and backup.made_at >= oldest):
                days.add(day)
            else:
                backup.path.unlink(missing_ok=True)


def copy_file(source: Path, target: Path, job: Job | None = None) -> None:
    """Copies and forces the bytes to the disk. Raises Cancelled."""
    with source.open("rb") as reader, target.open("wb") as writer:
        while block := reader.read(_BLOCK):
            if job is not None:
                job.check()
            writer.write(block)
        writer.flush()
        os.fsync(writer.fileno())


def _counts(connection: Connection) -> list[int]:
    return [connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in _COUNTED]


def _finish_copy(
    path: Path, key: Key | None, secret: Secret, counts: list[int], job: Job | None
) -> None:
    connection = connect(path, key)
    try:
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute(
            "INSERT OR REPLACE INTO meta (key, value) VALUES ('secret', ?)", (secret.value.hex(),)
        )
        with cancellable(connection, job):
            whole = not problems_of(connection, quick=True) and _counts(connection) == counts
    finally:
        connection.close()
    if not whole:
        raise UserError("backup.failed", file=str(path))


def problems_of(connection: Connection, *, quick: bool = False) -> list[str]:
    """What SQLite finds wrong with a file; empty when it is whole. ``quick`` skips the indexes."""
    pragma = "quick_check" if quick else "integrity_check"
    rows = connection.execute(f"PRAGMA {pragma}").fetchall()
    found = [str(row[0]) for row in rows if row[0] != "ok"]
    if connection.execute("PRAGMA foreign_key_check").fetchone():
        found.append("foreign_key_check")
    return found


def search_problems(connection: Connection) -> list[str]:
    """Whether every contact is in the search index, and nobody else."""
    people, indexed = connection.execute(
        "SELECT (SELECT count(*) FROM contact), (SELECT count(*) FROM contact_search)"
    ).fetchone()
    return [] if people == indexed else ["search_index"]


def key_of_copy(path: Path, key: Key | None, passphrase: str | None) -> Key | None:
    """The key of a backup: none, the book's own, or one made from the passphrase given."""
    with friendly_errors(path):
        if not path.is_file():
            raise UserError("backup.missing", file=str(path))
        if path.stat().st_size == 0:
            raise UserError("book.not_a_book", file=str(path))
        if is_plain(path):
            return None
        if passphrase is not None:
            return Key.for_file(passphrase, path)
        with path.open("rb") as stream:
            salt = stream.read(16)
    if key is not None and key.salt == salt:
        return key
    raise UserError("book.passphrase_needed", file=str(path))
