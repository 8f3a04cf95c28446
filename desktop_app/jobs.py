"""One long-running piece of work: its progress, and whether it should stop. Knows no threads."""

from __future__ import annotations

import time
from collections.abc import Callable
from threading import Event

from desktop_app.errors import Cancelled

Listener = Callable[[int, int, str], None]


class Job:
    """Passed into every long core call.

    The call says ``job.report(done, total, step)`` as often as it likes: the listener hears of it
    at most every ``interval`` seconds (and always at the first report of a step and at the end),
    and the call is stopped with ``Cancelled`` once ``cancel()`` was called, from any thread.
    ``step`` is a code such as ``import.step.read``.
    """

    def __init__(self, listener: Listener | None = None, interval: float = 0.1) -> None:
        self._listener = listener
        self._interval = interval
        self._cancelled = Event()
        self._last = 0.0
        self._step = ""

    def cancel(self) -> None:
        """Ask the work to stop at its next report, or inside a long SQL statement."""
        self._cancelled.set()

    @property
    def cancelled(self) -> bool:
        return self._cancelled.is_set()

    def check(self) -> None:
        """Raises Cancelled if the user asked to stop."""
        if self._cancelled.is_set():
            raise Cancelled

    def report(self, done: int, total: int, step: str) -> None:
        """Report the progress. ``total`` 0 means: unknown. Raises Cancelled."""
        self.check()
        if self._listener is None:
            return
        now = time.monotonic()
        if step != self._step or done >= total > 0 or now - self._last >= self._interval:
            self._last, self._step = now, step
            self._listener(done, total, step)
