"""Files that are all put in place together or not at all. Knows nothing of their content."""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from desktop_app import files
from desktop_app.errors import UserError
from desktop_app.unfinished import ENDINGS, Note, beside


@dataclass(frozen=True)
class Placement:
    """A file to put in place: ``fresh`` replaces ``target``, whose old file has the second name
    ``kept`` meanwhile. ``sha256`` is that of ``fresh``."""

    target: Path
    fresh: Path
    kept: Path
    sha256: str = ""

    def put_back(self) -> None:
        """Restores the names from before; may be repeated. A file that another program put at the
        target since stays."""
        with contextlib.suppress(OSError):
            if not os.path.lexists(self.fresh) and self.sha256 in ("", _hash_of(self.target)):
                self.target.replace(self.fresh)
        with contextlib.suppress(OSError):
            if os.path.lexists(self.kept) and not os.path.lexists(self.target):
                self.kept.replace(self.target)

    def finish(self) -> None:
        """Puts the file in place if it is not there yet. Raises nothing."""
        with contextlib.suppress(OSError):
            if os.path.lexists(self.fresh):
                files.put_in_place(self.fresh, self.target)

    def clear(self) -> bool:
        """Removes the leftovers beside the target; returns whether all of them are gone."""
        for path in (self.fresh, self.kept):
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)
        return not any(map(os.path.lexists, (self.fresh, self.kept)))


class Placing:
    """In ``with``: write to what ``beside`` gives, then call ``place``.

    When the block fails, also after ``place``, every earlier file is restored and nothing new is
    left. ``book``: whose record of the files is settled before leftovers are removed.
    """

    def __init__(self, book: Path | None = None) -> None:
        self._book = book
        self._placements: list[Placement] = []
        self._notes: list[Note] = []
        self._is_left = False

    def __enter__(self) -> Placing:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._is_left:
            for note in self._notes:
                note.leave()
            return
        if kind is not None:
            self.put_back()
        for one, note in zip(self._placements, self._notes, strict=True):
            if one.clear():
                note.done()
            else:
                note.leave()

    def beside(self, target: Path) -> Path:
        """A path in the target's own folder, so that a rename puts the file in place.

        Raises UserError: ``campaign.cannot_write`` for a folder, ``campaign.same_file``.
        """
        with writing(target):
            if target.is_dir():
                raise IsADirectoryError
            if target.resolve() in {one.target.resolve() for one in self._placements}:
                raise UserError("campaign.same_file", file=str(target))
        one = Placement(target, beside(target), beside(target, ENDINGS[1]))
        self._placements.append(one)
        self._notes.append(Note(one.fresh, one.kept, book=self._book))
        with writing(target):
            files.create(one.fresh)
        return one.fresh

    def placements(self) -> list[Placement]:
        """The finished files with their hashes, in the order in which they are put in place: the
        first requested is the last. Raises UserError ``campaign.cannot_write``."""
        found = []
        for one in reversed(self._placements):
            with writing(one.target):
                sha256 = sha256_of(one.fresh)
            target, fresh, kept = one.target.absolute(), one.fresh.absolute(), one.kept.absolute()
            found.append(Placement(target, fresh, kept, sha256))
        return found

    def place(self) -> None:
        """Renames all files into place. Raises UserError ``campaign.cannot_write``."""
        for one in reversed(self._placements):
            with writing(one.target):
                _keep(one)
                files.put_in_place(one.fresh, one.target)

    def put_back(self) -> None:
        """Restores every file from before ``place``."""
        for one in self._placements:
            one.put_back()

    def leave(self) -> None:
        """The end of the block removes nothing: the next start does, after settling the record."""
        self._is_left = True


def is_placed(placements: Sequence[Placement]) -> bool:
    """Whether the last file was put in place: it is there, or no longer beside it. In the second
    case it was changed, moved or deleted since, or its disk is missing."""
    last = placements[-1]
    return _hash_of(last.target) == last.sha256 or not os.path.lexists(last.fresh)


def _keep(one: Placement) -> None:
    if not one.target.exists():
        return
    try:
        os.link(one.target, one.kept)
    except OSError:  # a file system without hard links, such as that of a USB stick
        shutil.copy2(one.target, one.kept)


@contextmanager
def writing(target: Path) -> Iterator[None]:
    """Converts the system's errors (full, read-only, no folder) to ``campaign.cannot_write``."""
    try:
        yield
    except OSError as error:
        raise UserError("campaign.cannot_write", file=str(target)) from error


def write_text(path: Path, text: str) -> None:
    """Writes a UTF-8 file and syncs it to the disk."""
    with path.open("w", encoding="utf-8", newline="\n") as stream:
        stream.write(text)
        stream.flush()
        os.fsync(stream.fileno())


def sha256_of(path: Path) -> str:
    """The SHA-256 of a file, in hexadecimal."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _hash_of(path: Path) -> str | None:
    """The SHA-256 of a file; None if it can't be read."""
    with contextlib.suppress(OSError):
        return sha256_of(path)
    return None
