"""Runs core jobs in the background: one thread writes, others read, one does upkeep, and results
come back to the window's thread. Readers never wait for the writer.

The only module that knows threads. Callbacks run on the window's thread, and never for a deleted
widget. The executors are injected, so that tests can step jobs by hand.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import suppress
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from desktop_app.errors import Cancelled
from desktop_app.jobs import Job

T = TypeVar("T")
Ask = Callable[[Job], T]
READERS = 2


class JobRunner(QObject):
    """``read`` and ``write`` take a function of the core and a callback for its result."""

    busy_changed = Signal(bool)
    _deliver = Signal(object)

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        writer: Executor | None = None,
        reader: Executor | None = None,
        keeper: Executor | None = None,
    ) -> None:
        super().__init__(parent)
        self._writer = writer or ThreadPoolExecutor(1, "write")
        self._reader = reader or ThreadPoolExecutor(READERS, "read")
        self._keeper = keeper or ThreadPoolExecutor(1, "upkeep")
        self._latest: dict[str, Job] = {}
        self._running: set[Job] = set()
        self._short: set[Job] = set()
        self._stopped = False
        self._overtaken: set[Job] = set()  # nobody waits for their results any more
        self._deliver.connect(self._call, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether any job is running or not yet delivered."""
        return bool(self._running)

    def read(
        self,
        owner: QObject,
        ask: Ask[T],
        done: Callable[[T], None],
        failed: Callable[[BaseException], None],
        *,
        key: str | None = None,
    ) -> Job:
        """Reads in the background. A newer read with the same ``key`` cancels the older."""
        job = Job()
        if key is not None:
            self._cancel_latest(key)
            self._latest[key] = job
        self._start(self._reader, owner, job, ask, done, failed)
        return job

    def write(
        self,
        owner: QObject,
        ask: Ask[T],
        done: Callable[[T], None],
        failed: Callable[[BaseException], None],
        *,
        progress: Callable[[int, int, str], None] | None = None,
    ) -> Job:
        """Writes one after the other. ``progress`` is reported on the window's thread.

        The result is delivered even if Cancel came too late: the write is committed.
        """

        def listen(*state: object) -> None:
            if progress is not None:
                self._deliver.emit((owner, progress, state))

        job = Job(listen)
        if progress is None:
            self._short.add(job)
        self._start(self._writer, owner, job, ask, done, failed)
        return job

    def upkeep(
        self,
        owner: QObject,
        ask: Ask[T],
        done: Callable[[T], None],
        failed: Callable[[BaseException], None],
    ) -> Job:
        """Runs jobs that nobody waits for, and that may have to wait for the writer."""
        job = Job()
        self._start(self._keeper, owner, job, ask, done, failed)
        return job

    def stop(self) -> None:
        """Waits until nothing runs; at the end of the program. Cancels reads, and writes with
        progress; short pending writes are usually typed input, and are completed."""
        self._stopped = True
        for job in self._running - self._short:
            job.cancel()
        self._reader.shutdown(wait=True)
        self._writer.shutdown(wait=True)
        self._keeper.shutdown(wait=True)

    def _cancel_latest(self, key: str) -> None:
        older = self._latest.pop(key, None)
        if older is not None and older in self._running:
            self._overtaken.add(older)
            older.cancel()

    def _start(
        self,
        executor: Executor,
        owner: QObject,
        job: Job,
        ask: Ask[T],
        done: Callable[[T], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        if self._stopped:
            return
        self._running.add(job)
        if len(self._running) == 1:
            self.busy_changed.emit(True)

        def work() -> None:
            try:
                job.check()
                answer = ask(job)
            except BaseException as error:  # ``failed`` reports it to the user
                self._deliver.emit((owner, self._finish, (job, failed, error)))
            else:
                self._deliver.emit((owner, self._finish, (job, done, answer)))

        executor.submit(work)

    def _call(self, delivery: tuple[QObject, Callable[..., None], tuple[object, ...]]) -> None:
        owner, function, arguments = delivery
        # a callback that reads a book closed meanwhile: its page is about to be rebuilt
        with suppress(Cancelled):
            if function == self._finish:
                function(owner, *arguments)
            elif shiboken6.isValid(owner):
                function(*arguments)

    def _finish(
        self,
        owner: QObject,
        job: Job,
        callback: Callable[[object], None],
        value: object,
    ) -> None:
        self._running.discard(job)
        self._short.discard(job)
        if not self._running:
            self.busy_changed.emit(False)
        overtaken = job in self._overtaken
        self._overtaken.discard(job)
        if shiboken6.isValid(owner) and not overtaken:
            callback(value)
