"""Files that only this user may read, replaced in one step and synced to the disk."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

OLD = ".replaced"
"""The suffix of the second name that a file keeps while another replaces it."""


def make_folder(folder: Path) -> None:
    """Creates a folder and its parents; only this user may enter the new ones."""
    missing = []
    while not folder.exists():
        missing.append(folder)
        folder = folder.parent
    for one in reversed(missing):
        one.mkdir(mode=0o700, exist_ok=True)


def make_private(path: Path) -> None:
    """Removes the rights of other users from a file or folder of the program, where the system has
    such rights and this user may change them."""
    if os.name == "nt":
        return
    with suppress(OSError):
        mode = path.stat().st_mode & 0o777
        if mode & 0o077:
            path.chmod(mode & 0o700)


def opener(path: str, flags: int) -> int:
    """For ``open``: a new file is readable by this user only."""
    return os.open(path, flags, 0o600)


def create(path: Path) -> None:
    """Creates an empty file that only this user may read; an existing one stays. Raises OSError."""
    with open(path, "ab", opener=opener):  # noqa: PTH123 - Path.open takes no opener
        pass


def sync(path: Path) -> None:
    """Syncs a file's bytes to the disk. Raises OSError."""
    with path.open("r+b") as stream:
        os.fsync(stream.fileno())


def sync_folder(folder: Path) -> None:
    """Syncs a folder, so that renames survive a power cut. Windows can't, and some disks refuse
    it."""
    if os.name == "nt":
        return
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def put_in_place(fresh: Path, target: Path) -> None:
    """Replaces ``target`` by a finished file of the same folder, in one step.

    Raises OSError; ``target`` is then unchanged. The steps after the replacement can't fail.
    """
    sync(fresh)
    fresh.replace(target)
    sync_folder(target.parent)


def put_in_place_and_wipe(fresh: Path, target: Path) -> None:
    """``put_in_place``, and overwrites the old bytes.

    The old file keeps a second name until it is wiped. A disk without hard links frees the old
    bytes without overwriting them.
    """
    old = target.with_name(target.name + OLD)
    with suppress(OSError):
        old.unlink(missing_ok=True)
        os.link(target, old)
    try:
        put_in_place(fresh, target)
    except BaseException:
        with suppress(OSError):
            old.unlink(missing_ok=True)
        raise
    with suppress(OSError):
        wipe(old)


def wipe(path: Path) -> None:
    """Overwrites a file's bytes before deleting it, so that an undelete finds nothing.

    A file with another hard link is only deleted: its bytes are still in use. A solid-state disk
    may keep old blocks whatever a program does; full-disk encryption is the answer to that, not
    this. Raises OSError.
    """
    if not path.exists():
        return
    if path.stat().st_nlink == 1:
        with path.open("r+b") as stream:
            left = path.stat().st_size
            while left > 0:
                block = min(left, 1 << 20)
                stream.write(os.urandom(block))
                left -= block
            stream.flush()
            os.fsync(stream.fileno())
    path.unlink()
