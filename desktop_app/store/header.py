"""Classifies a file by its bytes, before anything opens it: plain, locked, damaged, or no book.

A locked file is noise from the first byte to the last (SQLCipher encrypts whole pages). A file that
lost its beginning is not: either noise begins later, or plain pages follow the noise.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Literal

from desktop_app.store.driver import is_plain

Kind = Literal["none", "plain", "locked", "damaged", "other"]

_BLOCK = 4096  # SQLCipher's page
_LOOKS = 12  # blocks, spread over the file
_TRACES = (b"CREATE TABLE", b"change_row", b"_sqlite_migrations")
_FIRST = 1 << 24  # bytes; the pages of the schema are somewhere near the beginning
# of 4,096 random bytes chi-square over 256 values is 255 +- 23; of text and of tables, thousands
_NOISE = 400


def kind_of(path: Path) -> Kind:
    """``none``: missing or empty. ``damaged``: a book of ours that lost its beginning or its end.
    Raises OSError."""
    if not path.exists() or path.stat().st_size == 0:
        return "none"
    if is_plain(path):
        return "plain"
    size = path.stat().st_size
    with path.open("rb") as stream:
        first = stream.read(_BLOCK)
        rest = []
        step = max(size // _LOOKS // _BLOCK, 1) * _BLOCK
        for at in range(step, size - _BLOCK + 1, step):
            stream.seek(at)
            rest.append(_is_noise(stream.read(_BLOCK)))
    begins = _is_noise(first) and len(set(first[:16])) > 1
    goes_on = 2 * sum(rest) > len(rest)
    if begins and (goes_on or not rest):
        if size % _BLOCK == 0:
            return "locked"
        return "damaged" if len(rest) > 1 else "other"
    return "damaged" if (goes_on and size % _BLOCK == 0) or _has_traces(path) else "other"


def _has_traces(path: Path) -> bool:
    """Whether the schema of a book can be seen in it."""
    with path.open("rb") as stream:
        first = stream.read(_FIRST)
    return any(trace in first for trace in _TRACES)


def is_readable(path: Path) -> bool:
    """Whether anything in it can be read without a passphrase: most of it is not noise. Raises
    OSError."""
    size = path.stat().st_size
    with path.open("rb") as stream:
        looks = []
        for at in range(0, size, max(size // 4 // _BLOCK, 1) * _BLOCK):
            stream.seek(at)
            looks.append(_is_noise(stream.read(_BLOCK)))
    return bool(looks) and 2 * sum(looks) < len(looks)


def _is_noise(block: bytes) -> bool:
    if len(block) < _BLOCK:
        return False
    expected = len(block) / 256
    counts = Counter(block)
    return sum((counts[value] - expected) ** 2 / expected for value in range(256)) < _NOISE
