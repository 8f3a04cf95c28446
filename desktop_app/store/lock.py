"""One program at a time on a book. A second start asks the first to come to the front."""

from __future__ import annotations

from pathlib import Path

from filelock import FileLock, Timeout

from desktop_app.errors import UserError
from desktop_app.files import make_folder


class BookLock:
    """Held from open to close; the system drops it when a process dies, however it dies."""

    def __init__(self, book: Path) -> None:
        self._book = book
        self._lock = FileLock(f"{book}.lock", mode=0o600)
        self.call_file = Path(f"{book}.show")

    def take(self) -> None:
        """Raises UserError ``book.in_use`` if another program has the book open."""
        try:
            make_folder(self._book.parent)
            self._lock.acquire(timeout=0)
        except Timeout as error:
            raise UserError("book.in_use", file=str(self._book)) from error
        except OSError as error:
            raise UserError("book.read_only", file=str(self._book)) from error
        self.call_file.unlink(missing_ok=True)

    def call_holder(self) -> None:
        """Asks the program that holds the book to show its window."""
        self.call_file.touch()

    def release(self) -> None:
        """Lets others take it. The lock's file stays: whoever waits for it has it open, and would
        hold a file that is no longer there while a third takes the one made anew."""
        self._lock.release()
