"""Verified copies of the book, made before any large change and once a day, and rotated."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from desktop_app import files
from desktop_app.errors import UserError
from desktop_app.jobs import Job
from desktop_app.paths import BOOK_SUFFIX, Paths
from desktop_app.store.copies import Copies, migrations_folder
from desktop_app.store.driver import Connection, Key, connect, friendly_errors
from desktop_app.store.header import kind_of
from desktop_app.store.integrity import problems_of
from desktop_app.store.places import Places
from desktop_app.store.secret import Secret, book_id
from desktop_app.store.store import Store, cancellable
from desktop_app.store.tables import Tables
from desktop_app.unfinished import Note, beside

_BLOCK = 1 << 20  # bytes between two checks for a cancel
EARLIER = "earlier_ids"
"""A note of the book: the ids of the books that it replaced."""
_KEEP_NEWEST = 10
_KEEP_DAYS = 14


@dataclass(frozen=True)
class Backup:
    """A copy of a book; ``reason`` is daily, bulk, restore, migration or manual."""

    path: Path
    made_at: datetime
    reason: str
    size: int


class Backups:
    """The copies of one book."""

    def __init__(self, store: Store, paths: Paths, secret: Callable[[], Secret]) -> None:
        self._store = store
        self._secret = secret
        self._paths = paths
        self._id = book_id(store)
        self.folder = paths.backups(self._id)
        self.copies = Copies(store.path, ids_of(store), paths)

    def make(self, reason: str, target: Path | None = None, job: Job | None = None) -> Path:
        """Copies the book, secret included, and opens the copy to verify it.

        Raises UserError for a full disk, or ``backup.failed`` if the copy is damaged; Cancelled
        leaves no copy.
        """
        stamp = self._store.clock().strftime("%Y%m%dT%H%M%S%f")
        path = target or self.folder / f"{stamp}-{reason}{BOOK_SUFFIX}"
        partial = beside(path)
        with friendly_errors(path):
            files.make_folder(path.parent)
            note = Note(partial)
            try:
                with self._store.quiet() as connection:
                    counts = _counts(connection, self._store.tables)
                    copy_file(self._store.path, partial, job)
                _finish_copy(partial, self._store, self._secret(), counts, job)
                files.put_in_place(partial, path)
            finally:
                for suffix in ("", "-journal"):
                    with suppress(OSError):
                        Path(f"{partial}{suffix}").unlink(missing_ok=True)
                note.done()
        if target is None:
            self._rotate()
        else:
            Places(self._paths).remember(self._store.path, self._id, target)
        return path

    def make_daily(self) -> Path | None:
        """Makes a copy if the newest is older than a day. Copies dated in the future are ignored:
        one made while the clock was wrong would block all others."""
        now = self._store.clock()
        found = [backup for backup in self.list() if backup.made_at <= now]
        if found and now - found[0].made_at < timedelta(days=1):
            return None
        return self.make("daily")

    def list(self) -> list[Backup]:
        """The newest first; also those of books that this one replaced by a restore."""
        return _listed(self.copies.all())

    def _rotate(self) -> None:
        days: set[object] = set()
        oldest = self._store.clock() - timedelta(days=_KEEP_DAYS)
        own = [one for one in self.list() if not _is_migration(one.path)]
        for number, backup in enumerate(own):
            day = backup.made_at.date()
            if number < _KEEP_NEWEST or (day not in days and backup.made_at >= oldest):
                days.add(day)
            else:
                with suppress(OSError):
                    backup.path.unlink(missing_ok=True)


def ids_of(store: Store) -> list[str]:
    """The book's own id, and those of the books that it replaced by a restore."""
    earlier = store.get_json(EARLIER, [])
    assert isinstance(earlier, list)
    return list(dict.fromkeys([book_id(store), *map(str, earlier)]))


def keep_earlier_ids(store: Store, ids: Sequence[str]) -> None:
    """Notes that the book of ``store`` is about to replace one with these ids."""
    store.set_json(EARLIER, [one for one in dict.fromkeys((*ids_of(store)[1:], *ids))])


def backups_for(path: Path, paths: Paths) -> list[Backup]:
    """The copies of the books that were at a path, the newest first, for a book that is missing or
    too damaged to open; all copies if the path is unknown."""
    place = Places(paths).find(path)
    folders = [paths.backups(one) for one in place.book_ids]
    if not folders:
        folders = [one for one in (paths.data / "backups").glob("*") if one.is_dir()]
    folders.append(migrations_folder(paths))
    found = [copy for folder in folders for copy in folder.glob(f"*{BOOK_SUFFIX}")]
    of_place = [copy for copy in found if not _is_migration(copy) or _name_in(copy) == path.name]
    elsewhere = [
        Backup(copy, _changed_at(copy), "manual", copy.stat().st_size)
        for copy in place.copies
        if copy.is_file() and copy != path
    ]
    listed = [*_listed(of_place), *elsewhere]
    return sorted(listed, key=lambda backup: backup.made_at, reverse=True)


def _listed(found: Iterable[Path]) -> list[Backup]:
    """The backups whose names give a time and a reason, the newest first."""
    backups = []
    for path in set(found):
        stamp, _, reason = path.stem.partition("-")
        migration = _is_migration(path)
        form = "%Y%m%dT%H%M%S%z" if migration else "%Y%m%dT%H%M%S%f%z"
        with suppress(ValueError, OSError):  # another file, or one deleted meanwhile
            made_at = datetime.strptime(f"{stamp}+0000", form)
            reason = "migration" if migration else reason
            backups.append(Backup(path, made_at, reason, path.stat().st_size))
    return sorted(backups, key=lambda backup: backup.made_at, reverse=True)


def _is_migration(path: Path) -> bool:
    return path.parent.name == "migrations"


def _name_in(path: Path) -> str:
    """The name of the book, from the name of a copy made before a migration."""
    return path.name.partition("-")[2]


def _changed_at(path: Path) -> datetime:
    return datetime.fromtimestamp(path.stat().st_mtime, UTC)


def copy_file(source: Path, target: Path, job: Job | None = None) -> None:
    """Copies and syncs to the disk; only this user may read the copy. Raises Cancelled, OSError."""
    target.unlink(missing_ok=True)
    files.create(target)
    with source.open("rb") as reader, target.open("wb") as writer:
        while block := reader.read(_BLOCK):
            if job is not None:
                job.check()
            writer.write(block)
        writer.flush()
        os.fsync(writer.fileno())


def _counts(connection: Connection, tables: Tables) -> list[int]:
    return [
        connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in tables.counted
    ]


def _finish_copy(
    path: Path, store: Store, secret: Secret, counts: list[int], job: Job | None
) -> None:
    connection = connect(path, store.key)
    try:
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute(
            "INSERT OR REPLACE INTO meta (key, value) VALUES ('secret', ?)", (secret.value.hex(),)
        )
        with cancellable(connection, job):
            whole = not problems_of(connection, quick=True)
            whole = whole and _counts(connection, store.tables) == counts
    finally:
        connection.close()
    if not whole:
        raise UserError("backup.failed", file=str(path))


def key_of_copy(path: Path, key: Key | None, passphrase: str | None) -> Key | None:
    """The key of a backup: none, the book's own, or one made from the given passphrase."""
    with friendly_errors(path):
        if not path.is_file():
            raise UserError("backup.missing", file=str(path))
        kind = kind_of(path)
        if kind == "plain":
            return None
        if kind != "locked":
            code = "damaged" if kind == "damaged" else "not_a_book"
            raise UserError(f"book.{code}", file=str(path))
        if passphrase is not None:
            return Key.for_file(passphrase, path)
        with path.open("rb") as stream:
            salt = stream.read(16)
    if key is not None and key.salt == salt:
        return key
    raise UserError("book.passphrase_needed", file=str(path))
