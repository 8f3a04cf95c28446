"""All copies of a book that this program makes or made: one list for all code that must reach them.

=====================================  ===================================================
``backups/<id>/*`` in the data folder   daily, before large changes, restores and migrations
``backups/migrations/*-<name>``         before migrations, of earlier versions
``<stem>.damaged-*``                    a damaged book that was set aside, beside the book
``<name>.old``                          left by a killed change of passphrase, earlier versions
``.rekey``, ``.restore``, ``.part``,    being written: of no use once the writer is dead
``.replaced``, with their logs
places that the owner chose             written there by hand; may be on a stick: named only
=====================================  ===================================================

A new passphrase rewrites all copies (``rekey``), an erasure names those that contain the person,
and each start removes or finishes leftovers (``tidy``). Files for other programs: unfinished.py.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from desktop_app import files
from desktop_app.errors import UserError
from desktop_app.paths import BOOK_SUFFIX, Paths
from desktop_app.store.driver import DatabaseError, Key, connect, is_plain
from desktop_app.store.encryption import FRESH, rewrite
from desktop_app.store.header import is_readable, kind_of
from desktop_app.store.places import Places

CANDIDATE, PARTIAL = ".restore", ".part"
_LEFT = (FRESH, CANDIDATE, files.OLD)
_EARLIER_OLD = ".old"
_RUINED = ("book.damaged", "book.not_a_book")
_LOGS = ("-wal", "-shm", "-journal")


@dataclass(frozen=True)
class CopyState:
    """The copies that a new passphrase reaches. ``within``: copies that get it; ``elsewhere``:
    files that the owner had copies written to, which keep theirs; ``damaged``: copies of a damaged
    book, which are deleted if they can't be rewritten."""

    within: tuple[Path, ...]
    elsewhere: tuple[Path, ...]
    damaged: tuple[Path, ...]


class Copies:
    """The copies of the book at a path. ``book_ids``: its own, and those of books that it replaced
    by a restore."""

    def __init__(self, book: Path, book_ids: Sequence[str], paths: Paths) -> None:
        self._book = book
        self._ids = tuple(book_ids)
        self._folders = [paths.backups(one) for one in book_ids]
        self._migrations = migrations_folder(paths)
        self._places = Places(paths)

    def state(self) -> CopyState:
        """What a new passphrase would reach now."""
        damaged = tuple(self.damaged())
        within = [path for path in self.all() if path not in damaged]
        known = (path for one in self._ids for path in self._places.copies_of(one))
        elsewhere = [path for path in dict.fromkeys(known) if path not in within]
        return CopyState(tuple(within), tuple(elsewhere), damaged)

    def all(self) -> list[Path]:
        """Every whole file that the program can reach, except the book itself."""
        own = [path for folder in self._folders for path in folder.glob(f"*{BOOK_SUFFIX}")]
        earlier = (
            path for path in self._migrations.glob(f"*-{self._book.name}") if self._is_ours(path)
        )
        old = self._book.with_name(self._book.name + _EARLIER_OLD)
        beside = [old] if old.is_file() and self._is_ours(old) else []
        return sorted({*own, *earlier, *beside, *self.damaged()})

    def beside_backups(self) -> list[Path]:
        """Copies outside the folder of backups."""
        return [path for path in self.all() if path.parent not in self._folders]

    def damaged(self) -> list[Path]:
        """Damaged books of this path that were set aside."""
        return sorted(self._book.parent.glob(f"{_glob(self._book.stem)}.damaged-*{BOOK_SUFFIX}"))

    def readable(self) -> list[Path]:
        """Copies that are not encrypted."""
        found = []
        for path in self.all():
            with suppress(OSError):  # a file deleted meanwhile
                if is_readable(path):
                    found.append(path)
        return found

    def tidy(self) -> None:
        """Removes the half-written files of a killed program. Runs at a start, while the book's
        lock is held. Raises nothing: the next start tries again."""
        own = [(folder, "") for folder in (*self._folders, self._migrations)]
        for folder, name in ((self._book.parent, self._book.name), *own):
            for path in self._left(folder, name):
                with suppress(OSError):
                    files.wipe(path)

    def rekey(self, old: Key | None, new: Key | None) -> list[Path]:
        """Rewrites every copy that is plain, or under the old key, under the new one; copies of a
        damaged book that can't be rewritten are deleted if they would stay readable.

        Returns the copies that are unchanged: under an earlier passphrase, or because the disk
        refused. Raises nothing.
        """
        kept = []
        for path in self.all():
            try:
                self._rekey_one(path, old, new)
            except (UserError, DatabaseError, OSError):
                kept.append(path)
        return kept

    def _rekey_one(self, path: Path, old: Key | None, new: Key | None) -> None:
        if path.stat().st_size == 0:
            return
        if not is_readable(path):
            salt = _salt(path)
            if new is not None and salt == new.salt:
                return
            if old is None or salt != old.salt:
                raise UserError("book.passphrase_needed", file=str(path))
            rewrite(path, old, new)
        elif new is not None:
            try:
                rewrite(path, None, new)
            except (UserError, DatabaseError) as error:
                ruined = not isinstance(error, UserError) or error.code in _RUINED
                if not ruined or path not in self.damaged():
                    raise
                files.wipe(path)

    @staticmethod
    def _left(folder: Path, name: str) -> Iterator[Path]:
        """Half-written files and their logs: beside the book only its own, among backups all."""
        stem = _glob(name) if name else "*"
        for ending in _LEFT if name else (*_LEFT, PARTIAL):
            for log in ("", *_LOGS):
                yield from folder.glob(f"{stem}{ending}{log}")

    def _is_ours(self, path: Path) -> bool:
        """Whether a plain copy contains this book's id; other copies are matched by name."""
        try:
            if not is_plain(path):
                return True
            connection = connect(path, None, still=True)
        except (OSError, DatabaseError):
            return True
        try:
            row = connection.execute("SELECT value FROM meta WHERE key = 'book_id'").fetchone()
        except DatabaseError:
            return True
        finally:
            connection.close()
        return row is None or row[0] in self._ids


def put_back_old(book: Path) -> None:
    """Earlier versions renamed the book away before the new one was in place: if they were killed
    in between, the book has its second name. Raises nothing."""
    old = book.with_name(book.name + _EARLIER_OLD)
    with suppress(OSError):
        if not book.exists() and old.is_file() and kind_of(old) in ("plain", "locked"):
            files.put_in_place(old, book)


def migrations_folder(paths: Paths) -> Path:
    """Where earlier versions kept copies from before a migration."""
    return paths.data / "backups" / "migrations"


def _salt(path: Path) -> bytes:
    with path.open("rb") as stream:
        return stream.read(16)


def _glob(name: str) -> str:
    """A glob pattern that matches only this name."""
    return "".join(f"[{letter}]" if letter in "*?[" else letter for letter in name)
