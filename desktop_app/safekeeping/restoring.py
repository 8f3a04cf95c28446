"""Prepares a copy to replace a book: checked, migrated to the current schema, and with all stops
and erasures, which going back must not undo.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

from desktop_app import files
from desktop_app.consent.service import Consent
from desktop_app.errors import UserError
from desktop_app.paths import Paths
from desktop_app.requests.erasing.after_restore import Erasures
from desktop_app.safekeeping.other_copies import Kept, OtherCopies
from desktop_app.store.backup import Backups, copy_file, keep_earlier_ids, key_of_copy
from desktop_app.store.copies import CANDIDATE, PARTIAL, migrations_folder
from desktop_app.store.driver import Key, connect, friendly_errors
from desktop_app.store.encryption import refuse_log, rewrite
from desktop_app.store.integrity import problems_of
from desktop_app.store.places import Places
from desktop_app.store.secret import secret_inside
from desktop_app.store.store import Clock, Store
from desktop_app.tables import TABLES

_LOGS = ("-wal", "-shm", "-journal")


@contextmanager
def candidate_of(
    book: Path,
    file: Path,
    key: Key | None,
    kept: Kept,
    to_key: Key | None,
    paths: Paths,
    clock: Clock,
) -> Iterator[Path]:
    """A finished file next to ``book``, made from the copy ``file``, that can replace the book;
    deleted at the end if it did not. ``to_key``: the key to lock it with; None leaves it unchanged.

    Raises UserError, naming ``file``, for an incomplete copy.
    """
    candidate = book.with_name(book.name + CANDIDATE)
    try:
        with friendly_errors(book):
            copy_file(file, candidate)
        with _told_of(candidate, file):
            _prepare(candidate, key, kept, paths, clock)
            if to_key is not None and key != to_key:
                rewrite(candidate, key, to_key)
        yield candidate
    finally:
        for suffix in ("", *_LOGS):
            with suppress(OSError):
                Path(f"{candidate}{suffix}").unlink(missing_ok=True)


def _prepare(candidate: Path, key: Key | None, kept: Kept, paths: Paths, clock: Clock) -> None:
    """Uses the copy's own secret, because the suppressions in it were hashed with it."""
    store = Store(candidate, TABLES, key=key, clock=clock)
    try:
        with store.read() as connection:
            if problems_of(connection):
                raise UserError("book.damaged", file=str(candidate))
        secret = secret_inside(store, paths)
        consent = Consent(store, secret)
        consent.join_stops(kept.stops)
        if kept.erasures:
            backups = Backups(store, paths, lambda: secret)
            Erasures(store, backups, consent).join(kept.erasures)
        if consent.upkeep.problems():
            # of a stop in a damaged file, perhaps only the ledger line was read
            consent.upkeep.repair()
        keep_earlier_ids(store, kept.book_ids)
        store.set_meta("open", "0")
        with store.quiet():
            pass
    finally:
        store.close()


def recover(
    book: Path, file: Path, passphrase: str | None, paths: Paths, clock: Clock
) -> Sequence[Path]:
    """Sets aside the book at ``book``, whose lock the caller holds, and replaces it by the copy
    ``file``, with the stops and erasures of all reachable copies.

    Returns the copies that could not be read. Raises UserError and then changes nothing.
    """
    key = key_of_copy(file, None, passphrase)
    others = OtherCopies(book, file, key, passphrase, paths)
    kept = others.read(Places(paths).find(book).book_ids)
    with candidate_of(book, file, key, kept, None, paths, clock) as candidate:
        set_aside(book, clock)
        with friendly_errors(book):
            refuse_log(book)
            files.put_in_place(candidate, book)
    return kept.unread


@contextmanager
def _told_of(candidate: Path, file: Path) -> Iterator[None]:
    """Makes errors name the file that the user chose, not the one made from it."""
    try:
        yield
    except UserError as error:
        told = error.details.get("file")
        if isinstance(told, str) and Path(told).name.startswith(candidate.name):
            error.details["file"] = str(file)
        raise


def aside(path: Path, clock: Callable[[], datetime]) -> Path:
    """The path under which a damaged book is kept, in case somebody can recover something from
    it."""
    return path.with_name(f"{path.stem}.damaged-{clock():%Y%m%dT%H%M%S}{path.suffix}")


def set_aside(path: Path, clock: Clock) -> None:
    """Copies the bytes of a damaged book and its log under another name; the book remains until
    another replaces it. Raises UserError for disk errors."""
    if not path.exists() or path.stat().st_size == 0:
        return
    kept = aside(path, clock)
    with friendly_errors(path):
        copy_file(path, kept)
        for suffix in _LOGS:
            log = Path(f"{path}{suffix}")
            if log.exists():
                # this log must never be applied to the new file
                log.replace(Path(f"{kept}{suffix}"))


def keep_copy(file: Path, key: Key | None, paths: Paths, clock: Clock) -> None:
    """Makes a copy of a book of an older version before its schema changes."""
    target = migrations_folder(paths) / f"{clock():%Y%m%dT%H%M%S}-{file.name}"
    partial = target.with_name(target.name + PARTIAL)
    with friendly_errors(target):
        files.make_folder(target.parent)
        try:
            copy_file(file, partial)
            connection = connect(partial, key)
            try:
                if problems_of(connection, quick=True):
                    raise UserError("backup.failed", file=str(target))
            finally:
                connection.close()
            files.put_in_place(partial, target)
        finally:
            for suffix in ("", *_LOGS):
                with suppress(OSError):
                    Path(f"{partial}{suffix}").unlink(missing_ok=True)
