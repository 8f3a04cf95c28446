"""How the work grows with its input, for tests that no shape of input hangs the program.

Times are never asserted by themselves: two sizes are compared, in processor time of this thread.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable

_TIMES = 8
_NOISE = 0.05
"""Seconds: what takes less than this for the larger size can't be told from chance."""


def grows_at_most_linearly(run: Callable[[int], object], small: int) -> bool:
    """Whether ``run(8 * small)`` costs no more than 32 times ``run(small)``: half of what is
    quadratic.
    """
    large = min(_cost(run, small * _TIMES) for _ in range(2))
    return large < _NOISE or large < _TIMES * _TIMES / 2 * min(_cost(run, small) for _ in range(3))


def _cost(run: Callable[[int], object], size: int) -> float:
    # a collection looks at all that earlier tests left, and only the larger run sets one off
    gc.collect()
    gc.disable()
    try:
        started = time.thread_time()
        run(size)
        return time.thread_time() - started
    finally:
        gc.enable()
