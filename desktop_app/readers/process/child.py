"""Runs in the separate process: does a piece of work and sends its messages to the program."""

from __future__ import annotations

import gc
import marshal
import pickle
import traceback
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from typing import Any

from desktop_app.errors import UserError, bug_report
from desktop_app.jobs import Job
from desktop_app.readers.process.confining import end_with_program, silence
from desktop_app.readers.watch import limit_memory, watch_memory

Work = Callable[[Any, Job], Iterator[object]]
"""Takes a request and yields messages, all of which can be pickled."""

PLAIN, OBJECT, PROGRESS, FAILED, TOO_LARGE, BROKEN, DONE = b"pogxmb."
"""The first byte of a message: tuples, lists, texts and numbers; anything else; (done, total,
step); a UserError; memory ran out; the traceback of a bug; the end."""


def serve(connection: Connection, work: Work, request: object) -> None:
    """Does the work to its end, or sends the error that stopped it."""
    end_with_program()
    silence()
    limit_memory()
    watch_memory()
    # the cycle collector took a sixth of the time on hundreds of thousands of rows
    gc.disable()
    try:
        for message in work(request, Job(lambda *each: _send(connection, PROGRESS, each))):
            _send(connection, PLAIN if type(message) is tuple else OBJECT, message)
        _send(connection, DONE, None)
    except UserError as error:
        _send(connection, FAILED, error)
    except MemoryError:
        _send(connection, TOO_LARGE, None)
    except BrokenPipeError:
        return  # the program stopped listening: the import was cancelled
    except BaseException as error:
        _send(connection, BROKEN, (traceback.format_exc(), bug_report(error)))
    connection.close()


def _send(connection: Connection, kind: int, message: Any) -> None:
    # marshal is twice as fast as pickle for an import's hundreds of thousands of texts
    packed = marshal.dumps(message, 2) if kind == PLAIN else pickle.dumps(message, 5)
    connection.send_bytes(bytes((kind,)) + packed)


def received(packed: bytes) -> tuple[int, Any]:
    """A message's kind and content."""
    kind, body = packed[0], memoryview(packed)[1:]
    return kind, marshal.loads(body) if kind == PLAIN else pickle.loads(body)
