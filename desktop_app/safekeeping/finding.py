"""Before a book is opened: removes leftovers, and notices that a book is missing."""

from __future__ import annotations

from pathlib import Path

from desktop_app import unfinished
from desktop_app.errors import UserError
from desktop_app.paths import BOOK_SUFFIX, Paths
from desktop_app.store.backup import Backup, backups_for
from desktop_app.store.copies import Copies, put_back_old
from desktop_app.store.places import Places

MISSING = ("book.missing", "book.missing_without_copy")


def tidy(path: Path, paths: Paths) -> None:
    """Removes or finishes what a killed program left; the caller holds the book's lock."""
    put_back_old(path)
    unfinished.clean_up(paths)
    Copies(path, (), paths).tidy()


def refuse_missing(path: Path, paths: Paths) -> None:
    """Raises UserError ``book.missing``, naming the newest copy, or ``book.missing_without_copy``,
    if a non-empty book used to be there and is gone."""
    if path.exists() and (path.is_dir() or path.stat().st_size > 0):
        return
    if not Places(paths).find(path).book_ids:
        return
    found = backups_for(path, paths)
    if not found:
        raise UserError("book.missing_without_copy", file=str(path))
    raise UserError(
        "book.missing", file=str(path), copy=str(found[0].path), date=f"{found[0].made_at:%Y-%m-%d}"
    )


def remove(path: Path, paths: Paths) -> None:
    """Deletes a closed book that is not to be reported as missing: the sample, or that of an
    earlier demo. Raises OSError."""
    Places(paths).forget(path)
    for suffix in ("", "-wal", "-shm", ".show"):
        Path(f"{path}{suffix}").unlink(missing_ok=True)


def is_damage(path: Path, error: UserError) -> bool:
    """Whether a book that did not open is a damaged book of ours, not another kind of file."""
    ours = path.suffix == BOOK_SUFFIX
    return error.code == "book.damaged" or (error.code == "book.not_a_book" and ours)


def is_loss(path: Path, error: UserError) -> bool:
    """Whether the book is damaged or missing, so that a copy should be offered."""
    return error.code in MISSING or is_damage(path, error)


def copies_of(path: Path, paths: Paths) -> list[Backup]:
    """The copies to offer for a book that can't be opened, the newest first."""
    return backups_for(path, paths)


def newest_copy(path: Path, error: UserError, paths: Paths) -> Backup | None:
    """The copy to offer if the book is damaged or missing; None for any other error."""
    if not is_damage(path, error) or error.details.get("file") != str(path):
        return None
    found = backups_for(path, paths)
    return found[0] if found else None
