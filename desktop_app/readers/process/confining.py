"""What a process that reads an untrusted file may not do: outlive the program, or speak for it.

How much memory it may use stands in readers.watch, how long it may take in process.
"""

from __future__ import annotations

import ctypes
import multiprocessing
import os
import signal
import sys
import threading
from contextlib import suppress
from typing import Any

_SET_PARENT_DEATH_SIGNAL = 1  # PR_SET_PDEATHSIG of prctl(2)


def end_with_program() -> None:
    """From now on this process ends when the program does, however that ended.

    On Linux the system sees to it, also while a parser holds Python's lock: the server that this
    process was forked from ends with the program. Elsewhere, and where the program ended before
    this call, a thread waits for the program's end of a pipe.
    """
    if sys.platform == "linux":
        _let_server_end()
        # on a system without prctl there is the thread
        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_SET_PARENT_DEATH_SIGNAL, int(signal.SIGKILL))
    threading.Thread(target=_wait_for_program, name="wait-for-program", daemon=True).start()


def _let_server_end() -> None:
    """Closes the pipe that keeps the server alive: each process is given it, to start more."""
    from multiprocessing import forkserver

    server: Any = vars(forkserver)["_forkserver"]
    if server._forkserver_alive_fd is not None:
        os.close(server._forkserver_alive_fd)
        server._forkserver_alive_fd = None


def _wait_for_program() -> None:
    program = multiprocessing.parent_process()
    if program is not None:
        program.join()
        os._exit(1)


def silence() -> None:
    """Sends what parsers print (panics of Rust, warnings) nowhere: the program tells in sentences.

    What Python raises is not lost; it goes to the program as a message.
    """
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (1, 2):
        os.dup2(nowhere, stream)
    os.close(nowhere)
