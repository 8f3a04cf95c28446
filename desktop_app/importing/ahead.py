"""Works ahead on a second thread while the first one is busy inside SQLite.

Python runs on one thread at a time, but SQLite lets go of it during a statement. Many small steps
beside a busy thread are slow, though: each would wait for its turn. So the worker only begins
something new while the other side says that a long statement runs, or waits for it.
"""

from __future__ import annotations

import queue
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Generic, TypeVar

T = TypeVar("T")

_DEPTH = 24
_PAUSE = 0.05  # seconds between two looks at whether the other side gave up
# SQLite asks for its turn after some ms of work, to see whether the job was cancelled. Python's
# usual 5 ms between two turns would make it wait longer than it works.
_TURN = 0.0005


class Ahead(Generic[T]):
    """Iterates over what ``work`` yields; use it in ``with``, which ends the worker."""

    def __init__(self, work: Callable[[], Iterator[T]]) -> None:
        self._work = work
        self._items: queue.Queue[tuple[T | None, BaseException | None]] = queue.Queue(_DEPTH)
        self._may_work = threading.Event()
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run, name="import-ahead", daemon=True)
        self._usual_turn = sys.getswitchinterval()

    def __enter__(self) -> Ahead[T]:
        sys.setswitchinterval(_TURN)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stopped.set()
        self._may_work.set()
        self._thread.join()
        sys.setswitchinterval(self._usual_turn)

    def __iter__(self) -> Iterator[T]:
        while True:
            with self.meanwhile():
                item, error = self._items.get()
            if error is not None:
                raise error
            if item is None:
                return
            yield item

    @contextmanager
    def meanwhile(self) -> Iterator[None]:
        """Within it the worker may work: a long statement runs."""
        self._may_work.set()
        try:
            yield
        finally:
            self._may_work.clear()

    def _run(self) -> None:
        try:
            work = self._work()
            while not self._stopped.is_set():
                self._may_work.wait()
                item = next(work, None)
                self._put(item, None)
                if item is None:
                    return
        except BaseException as error:
            self._put(None, error)

    def _put(self, item: T | None, error: BaseException | None) -> None:
        while not self._stopped.is_set():
            try:
                self._items.put((item, error), timeout=_PAUSE)
                return
            except queue.Full:
                continue
