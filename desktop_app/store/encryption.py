"""Setting, changing and removing the passphrase: the file is rewritten and replaced in one step."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from desktop_app import files
from desktop_app.errors import UserError
from desktop_app.store.driver import APPLICATION_ID, PAGE_SIZE, Key, connect, friendly_errors
from desktop_app.store.integrity import problems_of

FRESH = ".rekey"
"""The suffix of a file that is being written under another key."""


def rewrite(path: Path, old: Key | None, new: Key | None) -> None:
    """Writes the closed file at ``path`` under another key, or none, and wipes the old bytes.

    The new file is complete, verified and on the disk before it replaces the old one in one step,
    so one of the two always exists. Raises UserError ``book.locked`` while something else reads the
    file, ``book.damaged``, or the disk's error; the old file is then unchanged.
    """
    fresh = path.with_name(path.name + FRESH)
    try:
        with friendly_errors(path):
            fresh.unlink(missing_ok=True)
            files.create(fresh)
            _export(path, old, fresh, new)
            _check(fresh, new, path)
            refuse_log(path)
            files.put_in_place_and_wipe(fresh, path)
    finally:
        for suffix in ("", "-journal", "-wal", "-shm"):
            with suppress(OSError):
                Path(f"{fresh}{suffix}").unlink(missing_ok=True)


def _export(path: Path, old: Key | None, fresh: Path, new: Key | None) -> None:
    connection = connect(path, old)
    try:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.execute("PRAGMA journal_mode = DELETE")
        key = new.literal if new else "''"
        connection.execute(f"ATTACH DATABASE ? AS fresh KEY {key}", (str(fresh),))
        if new is None:
            connection.execute(f"PRAGMA fresh.page_size = {PAGE_SIZE}")
        # a failed file is thrown away, and a complete one is synced to the disk at the end
        connection.execute("PRAGMA fresh.synchronous = OFF")
        connection.execute("PRAGMA fresh.journal_mode = OFF")
        connection.execute("SELECT sqlcipher_export('fresh')")
        connection.execute(f"PRAGMA fresh.application_id = {APPLICATION_ID}")
        connection.execute("DETACH DATABASE fresh")
    finally:
        connection.close()


def _check(fresh: Path, key: Key | None, path: Path) -> None:
    connection = connect(fresh, key)
    try:
        if problems_of(connection):
            raise UserError("book.damaged", file=str(path))
    finally:
        connection.close()


def refuse_log(path: Path) -> None:
    """Deletes the log of the old file, which must never be played into the new one."""
    log = Path(f"{path}-wal")
    if log.exists() and log.stat().st_size:
        raise UserError("book.locked", file=str(path))
