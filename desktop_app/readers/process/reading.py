"""Work in a separate process, seen from the program.

Files come from anywhere: a reader that crashes or uses up all memory must not take the program with
it. Meanwhile the program's own threads, and so the window, stay responsive.
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

_DEPTH = 32  # messages received before they are asked for
_TOO_SLOW = -1  # a kind that only the receiving thread makes
_ENDS = (child.DONE, child.FAILED, child.TOO_LARGE, child.BROKEN, _TOO_SLOW)
# Exit codes when the watch ended it, a parser was refused memory and aborted, or the system killed
# it.
_OUT_OF_MEMORY = (EXIT_CODE, -signal.SIGABRT, -9)
_PAUSE = 0.05  # seconds between checks for a cancel


def _start_method() -> str:
    """Forks from a fork server that has the readers loaded, where the system has one."""
    methods = multiprocessing.get_all_start_methods()
    return "forkserver" if "forkserver" in methods else "spawn"


_CONTEXT: Any = multiprocessing.get_context(_start_method())


_PRELOADED: list[str] = []


def preload(*modules: str) -> None:
    """Sets the modules that are already loaded in new processes, where the system can do that.

    Has an effect only before the first process starts.
    """
    _PRELOADED.extend(modules)
    if _CONTEXT.get_start_method() == "forkserver":
        _CONTEXT.set_forkserver_preload(list(_PRELOADED))


_STARTING = threading.Lock()


@contextmanager
def _no_main_module() -> Iterator[None]:
    """Keeps a new process from loading the program's main module, which takes 100 ms or more and
    which the work does not need."""
    with _STARTING:
        main = sys.modules["__main__"]
        sys.modules["__main__"] = ModuleType("__main__")
        try:
            yield
        finally:
            sys.modules["__main__"] = main


def _seconds_for(request: object) -> float:
    """How long the work on a request may be silent, depending on the size of its file."""
    given = getattr(request, "path", None)
    try:
        size = source_of(given).size() if given is not None else 0
    except OSError:
        size = 0  # reading it will raise the error
    return MOST_SECONDS + size / BYTES_A_SECOND


class Reading:
    """Iterates over the messages of a piece of work. Use it in a ``with`` block, which ends the
    process.

    Raises the errors of the work; UserError ``import.reader_failed`` if the process died and
    ``import.too_slow`` if it was silent for longer than its file allows, both with the detail
    ``file``; and Cancelled.
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
        """Receives messages on a thread of its own, so that the other process never waits long."""
        item: tuple[int, Any] = (child.OBJECT, None)
        while item[0] not in _ENDS:
            try:
                # a hanging parser may hold its process's GIL, so only this side can notice
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
