"""Work in a process of its own, seen from the program.

A file comes from anywhere: a reader that crashes over it, or eats all memory, takes nothing of
the program with it. The program's own threads stay free meanwhile, and so does the window.
"""

from __future__ import annotations

import multiprocessing
import queue
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Any

from desktop_app.errors import BugElsewhere, UserError
from desktop_app.jobs import Job
from desktop_app.readers.limits import BYTES_A_SECOND, MOST_SECONDS
from desktop_app.readers.process import child
from desktop_app.readers.source import source_of
from desktop_app.readers.watch import EXIT_CODE

_DEPTH = 32  # messages taken in before they are asked for
_TOO_SLOW = -1  # the kind of a message that only this side makes
_ENDS = (child.DONE, child.FAILED, child.TOO_LARGE, child.BROKEN, _TOO_SLOW)
# What watches it ended it, a parser that was refused memory aborted, or the system took it away.
_OUT_OF_MEMORY = (EXIT_CODE, -signal.SIGABRT, -9)
_PAUSE = 0.05  # seconds between two looks at whether the user gave up


def _start_method() -> str:
    """Forks of a small server that has the readers in memory already, where there are such."""
    methods = multiprocessing.get_all_start_methods()
    return "forkserver" if "forkserver" in methods else "spawn"


_CONTEXT: Any = multiprocessing.get_context(_start_method())


_PRELOADED: list[str] = []


def preload(*modules: str) -> None:
    """Names modules that new processes find in memory already, where the system can do that.

    Counts only before the first process starts.
    """
    _PRELOADED.extend(modules)
    if _CONTEXT.get_start_method() == "forkserver":
        _CONTEXT.set_forkserver_preload(list(_PRELOADED))


_STARTING = threading.Lock()


@contextmanager
def _no_main_module() -> Iterator[None]:
    """Within it a new process does not load the program's main module first, which takes a
    tenth of a second or more, and which the work does not need."""
    with _STARTING:
        main = sys.modules["__main__"]
        sys.modules["__main__"] = ModuleType("__main__")
        try:
            yield
        finally:
            sys.modules["__main__"] = main


def _seconds_for(request: object) -> float:
    """How long the work on a request may be silent, by the size of its file."""
    given = getattr(request, "path", None)
    try:
        size = source_of(given).size() if given is not None else 0
    except OSError:
        size = 0  # reading it will say so
    return MOST_SECONDS + size / BYTES_A_SECOND


class Reading:
    """Iterates over the messages of some work; use it in ``with``, which ends the process.

    Raises what the work raises: UserError, with ``file`` among the details of those that say how
    reading ended; ``import.reader_failed`` for a process that died, ``import.too_slow`` for one
    that said nothing in the time that its file is given; and Cancelled.
    """

    def __init__(self, work: child.Work, request: object, file: str, job: Job | None) -> None:
        self._file = file
        self._job = job
        self._items: queue.Queue[tuple[int, Any]] = queue.Queue(_DEPTH)
        self._stopped = threading.Event()
        self._patience = _seconds_for(request)
        self._ours, theirs = _CONTEXT.Pipe(duplex=False)
        self._process = _CONTEXT.Process(
            target=child.serve, args=(theirs, work, request), daemon=True
        )
        self._theirs = theirs
        self._thread = threading.Thread(target=self._receive, name="import-reading", daemon=True)

    def __enter__(self) -> Reading:
        with _no_main_module():
            self._process.start()
        self._theirs.close()
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stopped.set()
        self._process.kill()
        self._process.join()
        self._thread.join()
        self._process.close()
        self._ours.close()

    def __iter__(self) -> Iterator[Any]:
        while True:
            kind, message = self._next()
            if kind == child.DONE:
                return
            if kind == child.PROGRESS:
                if self._job is not None:
                    self._job.report(*message)
            elif kind == child.TOO_LARGE:
                raise UserError("import.too_large", file=self._file)
            elif kind == _TOO_SLOW:
                raise UserError("import.too_slow", file=self._file)
            elif kind == child.FAILED:
                raise message
            elif kind == child.BROKEN:
                raise BugElsewhere(*message)
            else:
                yield message

    def _next(self) -> tuple[int, Any]:
        while True:
            try:
                return self._items.get(timeout=_PAUSE)
            except queue.Empty:
                if self._job is not None:
                    self._job.check()

    def _receive(self) -> None:
        """Takes messages in on a thread of its own, so that the other process never waits long."""
        item: tuple[int, Any] = (child.OBJECT, None)
        while item[0] not in _ENDS:
            try:
                # a parser that does not come back may hold its process's lock: only we can tell
                silent = not self._ours.poll(self._patience)
                item = (_TOO_SLOW, None) if silent else child.received(self._ours.recv_bytes())
            except (EOFError, OSError):
                item = self._crash()
            if not self._put(item):
                return

    def _crash(self) -> tuple[int, Any]:
        self._process.join()
        if self._process.exitcode in _OUT_OF_MEMORY:
            return child.TOO_LARGE, None
        return child.FAILED, UserError("import.reader_failed", file=self._file)

    def _put(self, item: tuple[int, Any]) -> bool:
        while not self._stopped.is_set():
            try:
                self._items.put(item, timeout=_PAUSE)
            except queue.Full:
                continue
            return True
        return False
