"""Limits the memory of the process that reads an untrusted file.

calamine holds whole sheets, and an ODS, XLS or XLSB of a few KB may ask for gigabytes. It releases
the GIL while it reads, so a thread can watch and end the process. Linux can also refuse memory
beyond a limit at once; macOS does not enforce such a limit and Windows has none.
"""

from __future__ import annotations

import ctypes
import os
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress

from desktop_app.readers.limits import MOST_MEMORY, MOST_RESERVED

EXIT_CODE = 86
"""What the process ends with: the file asks for too much memory, ``import.too_large``."""

_PAUSE = 0.05


def limit_memory(most: int = MOST_RESERVED) -> None:
    """Makes the system refuse this process more than ``most`` bytes, where it can.

    Python then raises MemoryError; other parsers abort.
    """
    if sys.platform != "linux":
        return
    import resource

    # if the system does not allow it, the thread below does it
    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_DATA, (most, most))


def watch_memory(most: int = MOST_MEMORY, used: Callable[[], int] | None = None) -> None:
    """Ends the process with EXIT_CODE as soon as it uses more than ``most`` bytes.

    For a process that does nothing else and can be lost.
    """
    look = used or memory_used
    threading.Thread(target=_watch, args=(most, look), name="watch-memory", daemon=True).start()


def _watch(most: int, used: Callable[[], int]) -> None:
    while used() <= most:
        time.sleep(_PAUSE)
    os._exit(EXIT_CODE)


class _Counters(ctypes.Structure):
    """PROCESS_MEMORY_COUNTERS of the Windows API."""

    _fields_ = (
        ("cb", ctypes.c_uint32),
        ("PageFaultCount", ctypes.c_uint32),
        *((f"size{at}", ctypes.c_size_t) for at in range(8)),
    )


def memory_used() -> int:
    """Bytes of memory that this process uses; on Windows and macOS, the peak."""
    if sys.platform == "win32":
        return _windows()
    if sys.platform == "linux":
        with open("/proc/self/statm", encoding="ascii") as stream:  # noqa: PTH123
            return int(stream.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def _windows() -> int:
    counters = _Counters()
    counters.cb = ctypes.sizeof(counters)
    kernel = ctypes.WinDLL("kernel32")  # type: ignore[attr-defined,unused-ignore]
    kernel.GetCurrentProcess.restype = ctypes.c_void_p
    ask = kernel.K32GetProcessMemoryInfo
    ask.argtypes = (ctypes.c_void_p, ctypes.c_void_p, ctypes.c_uint32)
    ask(kernel.GetCurrentProcess(), ctypes.byref(counters), counters.cb)
    # cb, faults, then the peak of the working set
    return int(counters.size0)
