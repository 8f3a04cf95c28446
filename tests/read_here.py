"""Files read in this process, for properties that read hundreds of them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

from desktop_app.importing import pipeline, service
from desktop_app.jobs import Job


class ReadHere:
    """Reads files in this process: one of its own takes a second each where many tests run."""

    def __init__(self, work, request, file, job) -> None:
        self._messages = work(request, job or Job())

    def __enter__(self) -> ReadHere:
        return self

    def __exit__(self, *_: object) -> None:
        self._messages.close()

    def __iter__(self):
        return self._messages


@contextmanager
def reading_here() -> Iterator[None]:
    with patch.object(service, "Reading", ReadHere), patch.object(pipeline, "Reading", ReadHere):
        yield
