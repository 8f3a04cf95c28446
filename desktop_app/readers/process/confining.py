"""Confines the process that reads an untrusted file: it can't outlive the program or print.

readers.watch limits its memory, readers.process its time.
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
    """Makes this process end when the program does, however the program ended.

    On Linux the kernel does it, even while a parser holds the GIL: the fork server, this process's
    parent, ends with the program. On other systems, and if the program ended before this call, a
    thread waits for the end of the program's pipe.
    """
    if sys.platform == "linux":
        _let_server_end()
        # on a system without prctl the thread does it
        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_SET_PARENT_DEATH_SIGNAL, int(signal.SIGKILL))
    threading.Thread(target=_wait_for_program, name="wait-for-program", daemon=True).start()


def _let_server_end() -> None:
    """Closes this process's copy of the pipe that keeps the fork server alive; every process
    inherits one."""
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
    """Discards what parsers print (Rust panics, warnings): the program shows its own messages.

    Python exceptions are not lost; they are sent to the program.
    """
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (1, 2):
        os.dup2(nowhere, stream)
    os.close(nowhere)
