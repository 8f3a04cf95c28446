"""Files that appear in their places together or not at all. Knows nothing of what is in them."""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

from desktop_app import files
from desktop_app.errors import UserError
from desktop_app.unfinished import ENDINGS, Note, beside


class Placing:
    """In ``with``: write to what ``beside`` gives, then call ``place``.

    When the block fails, also after ``place``, every file that was there before is there again
    and nothing new is left.
    """

    def __init__(self) -> None:
        self._temporary: dict[Path, Path] = {}  # target -> the file that will replace it
        self._kept: dict[Path, Path] = {}  # target -> what stood there
        self._placed: list[Path] = []
        self._notes: list[Note] = []

    def __enter__(self) -> Placing:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if kind is not None:
            for target in reversed(self._placed):
                self._put_back(target)
        for path in (*self._temporary.values(), *self._kept.values()):
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)
        for note in self._notes:
            note.done()

    def beside(self, target: Path) -> Path:
        """A path in the target's own folder, so that a rename puts it into place.

        Raises UserError: ``campaign.cannot_write`` for a folder, ``campaign.same_file``.
        """
        with writing(target):
            if target.is_dir():
                raise IsADirectoryError
            if target.resolve() in {other.resolve() for other in self._temporary}:
                raise UserError("campaign.same_file", file=str(target))
        path = beside(target)
        self._notes.append(Note(path))
        self._temporary[target] = path
        with writing(target):
            files.create(path)
        return path

    def place(self) -> None:
        """Renames everything into place. Raises UserError ``campaign.cannot_write``."""
        for target, path in self._temporary.items():
            with writing(target):
                self._keep(target)
                files.put_in_place(path, target)
                self._placed.append(target)

    def _keep(self, target: Path) -> None:
        if not target.exists():
            return
        kept = beside(target, ENDINGS[1])
        self._notes.append(Note(kept))
        self._kept[target] = kept
        try:
            os.link(target, kept)
        except OSError:  # a file system without hard links, such as that of a USB stick
            shutil.copy2(target, kept)

    def _put_back(self, target: Path) -> None:
        with contextlib.suppress(OSError):
            if target in self._kept:
                self._kept[target].replace(target)
            else:
                target.unlink(missing_ok=True)


@contextmanager
def writing(target: Path) -> Iterator[None]:
    """Turns what the system says (full, read-only, no folder) into ``campaign.cannot_write``."""
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
