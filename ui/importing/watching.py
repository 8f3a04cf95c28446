"""The progress of a core job, for pages that show it while they wait."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from desktop_app.book import Book
from desktop_app.errors import Cancelled, UserError
from desktop_app.jobs import Job

T = TypeVar("T")


class WatchedJob(Job):
    """A job whose last report can be read from the window's thread at any time.

    Reading is safe where a callback is not: the page may be gone by then. Cancelling the job it was
    made for stops this one too.
    """

    def __init__(self) -> None:
        super().__init__(self._hear)
        self.done, self.total, self.step = 0, 0, ""
        self._leader: Job | None = None

    def follow(self, leader: Job) -> None:
        """Stops when ``leader`` is stopped."""
        self._leader = leader

    @property
    def cancelled(self) -> bool:
        return super().cancelled or (self._leader is not None and self._leader.cancelled)

    def check(self) -> None:
        if self.cancelled:
            raise Cancelled

    @property
    def share(self) -> float | None:
        """From 0 to 1, None while unknown."""
        return min(1.0, self.done / self.total) if self.total else None

    def _hear(self, done: int, total: int, step: str) -> None:
        self.done, self.total, self.step = done, total, step


def attempt(
    watched: WatchedJob, ask: Callable[[Book, Job], T]
) -> Callable[[Book, Job], T | UserError]:
    """``ask`` with its expected failure as a result, for pages that show it in place."""

    def tried(book: Book, job: Job) -> T | UserError:
        watched.follow(job)
        try:
            return ask(book, watched)
        except UserError as error:
            return error

    return tried
