"""Setting, changing and removing the passphrase: the file is written anew and the old one wiped."""

from __future__ import annotations

import os
from pathlib import Path

from desktop_app.errors import UserError
from desktop_app.store.backup import problems_of
from desktop_app.store.driver import APPLICATION_ID, PAGE_SIZE, Key, connect, friendly_errors


def rewrite(path: Path, old: Key | None, new: Key | None) -> None:
    """Writes the closed file at ``path`` under another key, or none, and wipes the old bytes.

    The new file is whole and checked before it takes the old one's place. Raises UserError
    ``book.wrong_passphrase``, or what the disk says; the old file is then untouched.
    """
    fresh = path.with_name(path.name + ".rekey")
    fresh.unlink(missing_ok=True)
    try:
        with friendly_errors(path):
            _export(path, old, fresh, new)
            _check(fresh, new)
            previous = path.with_name(path.name + ".old")
            path.replace(previous)
            fresh.replace(path)
            wipe(previous)
            for suffix in ("-wal", "-shm"):
                wipe(Path(f"{path}{suffix}"))
    finally:
        fresh.unlink(missing_ok=True)


def _export(path: Path, old: Key | None, fresh: Path, new: Key | None) -> None:
    connection = connect(path, old)
    try:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.execute("PRAGMA journal_mode = DELETE")
        key = new.literal if new else "''"
        connection.execute(f"ATTACH DATABASE ? AS fresh KEY {key}", (str(fresh),))
        if new is None:
            connection.execute(f"PRAGMA fresh.page_size = {PAGE_SIZE}")
        connection.execute("SELECT sqlcipher_export('fresh')")
        connection.execute(f"PRAGMA fresh.application_id = {APPLICATION_ID}")
        connection.execute("DETACH DATABASE fresh")
    finally:
        connection.close()


def _check(path: Path, key: Key | None) -> None:
    connection = connect(path, key)
    try:
        if problems_of(connection):
            raise UserError("book.damaged", file=str(path))
    finally:
        connection.close()


def wipe(path: Path) -> None:
    """Overwrites a file's bytes before deleting it, so that an undelete finds nothing.

    A solid-state disk may keep old blocks whatever a program does; full-disk encryption is the
    answer to that, not this.
    """
    if not path.exists():
        return
    with path.open("r+b") as stream:
        left = path.stat().st_size
        while left > 0:
            block = min(left, 1 << 20)
            stream.write(os.urandom(block))
            left -= block
        stream.flush()
        os.fsync(stream.fileno())
    path.unlink()
