"""Reads text files as lines, many at a time."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

from desktop_app.errors import UserError
from desktop_app.readers.limits import LONGEST_LINE
from desktop_app.readers.source import FileBytes, source_of

PIECE = 1 << 16
"""Characters of whole lines that are read at once, and looked at to find out how a file is made."""

_WIDE = ("utf-16", "utf-32")
_UNREADABLE = "\ufffd"


def text_of(given: Path | FileBytes, encoding: str) -> TextIO:
    """The text of a file with its line ends unchanged. Raises OSError."""
    stream = source_of(given).open()
    return io.TextIOWrapper(stream, encoding=encoding, errors="replace", newline="")


def pieces_of(stream: TextIO, file: str, encoding: str) -> Iterator[tuple[list[str], bool]]:
    """Batches of lines with their line ends, and whether the batch is the last.

    Raises UserError ``import.line_too_long``.

    Until then readers.watch limits the memory that one line may take.
    """
    number = 0
    lines = stream.readlines(PIECE)
    while lines:
        if max(map(len, lines)) >= LONGEST_LINE:
            row = number + next(at for at, line in enumerate(lines, 1) if len(line) >= LONGEST_LINE)
            raise UserError("import.line_too_long", file=file, row=row)
        number += len(lines)
        following = stream.readlines(PIECE)
        if not following and encoding.replace("_", "-").startswith(_WIDE):
            # a stray byte at the end of the file is not a letter
            lines[-1] = lines[-1].rstrip(_UNREADABLE)
            lines = lines if lines[-1] else lines[:-1]
        if lines:
            yield lines, not following
        lines = following
