"""Files that people asked for: written beside their targets, and noted until they are complete.

While one is written, a note in the data folder has its path. A note whose writer died tells the
next start what to remove: names and numbers must not stay in a ``.3f9a.part`` for ever.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import FileLock, Timeout

from desktop_app import files
from desktop_app.paths import Paths

_PATH, _LOCK = ".path", ".lock"
ENDINGS = (".part", ".old")
"""Only names that begin with a dot and have this suffix are ever removed."""


class Note:
    """Notes files that are being written until ``done``; the system releases it when the process
    dies.

    ``book``: whose records say whether the files are in place. Its own start removes leftovers,
    after checking the records.
    """

    def __init__(self, *paths: Path, book: Path | None = None) -> None:
        folder = Paths.of_user().unfinished
        stem = folder / secrets.token_hex(8)
        self._path, self._lock = Path(f"{stem}{_PATH}"), Path(f"{stem}{_LOCK}")
        self._held = FileLock(self._lock, mode=0o600)
        # a data folder that can't be written is no reason to refuse a file elsewhere
        with suppress(OSError, Timeout):
            files.make_folder(folder)
            self._held.acquire(timeout=0)
            files.create(self._path)
            named = [_owner(book), *(str(path.absolute()) for path in paths)]
            self._path.write_text("\n".join(named), "utf-8", "surrogateescape")

    def leave(self) -> None:
        """The next start removes the leftovers."""
        self._held.release()

    def done(self) -> None:
        """The files are in place, or gone."""
        with suppress(OSError):
            self._path.unlink(missing_ok=True)
        self._held.release()
        with suppress(OSError):
            self._lock.unlink(missing_ok=True)


@contextmanager
def written_beside(target: Path) -> Iterator[Path]:
    """A private file in the folder of ``target`` to write into; it replaces the target at the end,
    and is deleted if the block fails. Raises OSError."""
    partial = beside(target)
    note = Note(partial)
    try:
        files.create(partial)
        yield partial
        files.put_in_place(partial, target)
    finally:
        with suppress(OSError):
            partial.unlink(missing_ok=True)
        note.done()


def beside(target: Path, ending: str = ENDINGS[0]) -> Path:
    """A new name in the folder of ``target``; short, because the target's own name may be as long
    as a name can be."""
    return target.with_name(f".{secrets.token_hex(6)}{ending}")


def clean_up(paths: Paths, book: Path | None = None) -> None:
    """Removes the leftovers of dead writers: the files of ``book``, otherwise those of no book.

    Files of a deleted book count as those of no book. Raises nothing: a busy file stays for later.
    """
    for note in sorted(paths.unfinished.glob(f"*{_PATH}")):
        lock = FileLock(note.with_suffix(_LOCK), mode=0o600)
        with suppress(OSError, Timeout):
            lock.acquire(timeout=0)
            try:
                owner, *named = note.read_text("utf-8", "surrogateescape").split("\n")
                if owner not in ("", _owner(book)) and Path(owner).exists():
                    continue
                for line in named:
                    _remove(Path(line))
                note.unlink()
            finally:
                lock.release()
            note.with_suffix(_LOCK).unlink(missing_ok=True)


def _owner(book: Path | None) -> str:
    return "" if book is None else str(book.absolute())


def _remove(path: Path) -> None:
    if not path.name.startswith(".") or path.suffix not in ENDINGS:
        return
    for log in ("", "-journal"):  # a copy of a book may have one
        files.wipe(Path(f"{path}{log}"))
