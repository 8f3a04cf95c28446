"""Only one program may have a book open. A second start asks the first to show its window."""

from __future__ import annotations

from pathlib import Path

from filelock import FileLock, Timeout

from desktop_app.errors import UserError
from desktop_app.files import make_folder


class BookLock:
    """Held from open to close; the system releases it when the process dies."""

    def __init__(self, book: Path) -> None:
        self._book = book
        # a book may be closed by another thread than opened it
        self._lock = FileLock(f"{book}.lock", mode=0o600, thread_local=False)
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
        """Releases the lock. The file stays: a waiting process has it open, and would lock a
        deleted file while a third process locks a new one."""
        self._lock.release()
