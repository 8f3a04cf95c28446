"""The paths where books were opened and copies written, kept in the data folder.

They identify a book that is missing or too damaged to give its id, so its backups are found and no
empty book silently replaces it.
"""

from __future__ import annotations

import hashlib
import json
import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from desktop_app import files
from desktop_app.paths import Paths

_MOST = 50  # the newest copies whose paths are remembered


@dataclass(frozen=True)
class Place:
    """``book_ids``: the books that were at this path, the last one first; ``copies``: files that
    the owner had copies written to, the newest first."""

    path: Path
    book_ids: tuple[str, ...] = ()
    copies: tuple[Path, ...] = ()


class Places:
    """The notes of one data folder. Reading and writing them never fails, because they only
    help."""

    def __init__(self, paths: Paths) -> None:
        self._folder = paths.places

    def find(self, path: Path) -> Place:
        """The note about a path; an empty one if no book with content was there."""
        return self._read(self._note(path)) or Place(path)

    def remember(self, path: Path, book_id: str, copy: Path | None = None) -> None:
        """Notes that a book with content is at this path, and that a copy was written there."""
        known = self.find(path)
        ids = (book_id, *(one for one in known.book_ids if one != book_id))
        copies = known.copies
        if copy is not None:
            copy = copy.absolute()
            copies = (copy, *(one for one in copies if one != copy))[:_MOST]
        if (ids, copies) != (known.book_ids, known.copies):
            self._write(Place(path.absolute(), ids, copies))

    def forget(self, path: Path) -> None:
        """Notes that the book was removed on purpose."""
        with suppress(OSError):
            self._note(path).unlink(missing_ok=True)

    def copies_of(self, book_id: str) -> list[Path]:
        """The paths of all copies of a book, wherever the book was then."""
        notes = (self._read(note) for note in sorted(self._folder.glob("*.json")))
        found = (one for one in notes if one is not None and book_id in one.book_ids)
        return list(dict.fromkeys(copy for one in found for copy in one.copies))

    def _note(self, path: Path) -> Path:
        named = os.path.normcase(os.path.realpath(path))
        digest = hashlib.sha256(named.encode("utf-8", "surrogateescape")).hexdigest()
        return self._folder / f"{digest[:24]}.json"

    @staticmethod
    def _read(note: Path) -> Place | None:
        try:
            known = json.loads(note.read_text("utf-8"))
            ids, copies = tuple(map(str, known["books"])), tuple(map(Path, known["copies"]))
            return Place(Path(known["place"]), ids, copies)
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def _write(self, place: Place) -> None:
        note = self._note(place.path)
        fresh = note.with_suffix(".fresh")
        told = {
            "place": str(place.path),
            "books": place.book_ids,
            "copies": [str(copy) for copy in place.copies],
        }
        with suppress(OSError):
            files.make_folder(self._folder)
            files.create(fresh)
            fresh.write_text(json.dumps(told), "utf-8")  # ASCII: also of half a character
            files.put_in_place(fresh, note)
