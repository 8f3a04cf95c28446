"""Tables for people, aligned even if characters take no column or two."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping, Sequence

COUNTED = ("rows", "created", "updated", "unchanged", "duplicate", "rejected")
"""The counts of an import; the rows are the sum of the others."""

_NO_ROOM = ("Mn", "Me", "Cf", "Cc")


def width(text: str) -> int:
    """How many columns of a terminal a text takes: some Khmer marks take none."""
    if text.isascii():
        return len(text)
    return sum(
        2 if unicodedata.east_asian_width(char) in "WF" else 1
        for char in text
        if unicodedata.category(char) not in _NO_ROOM
    )


def one_line(text: object) -> str:
    """A cell without line ends and tabs, which would break the table."""
    return " ".join(str(text).split())


def table(rows: Sequence[Sequence[object]], right: Sequence[int] = ()) -> list[str]:
    """Lines with aligned columns; the columns ``right`` are right-aligned."""
    texts = [[one_line(cell) for cell in row] for row in rows]
    widths = [max(map(width, column)) for column in zip(*texts, strict=True)]
    return ["  ".join(_padded(row, widths, right)).rstrip() for row in texts]


def _padded(row: Sequence[str], widths: Sequence[int], right: Sequence[int]) -> list[str]:
    return [
        " " * (wide - width(cell)) + cell if at in right else cell + " " * (wide - width(cell))
        for at, (cell, wide) in enumerate(zip(row, widths, strict=True))
    ]


def figures(counts: Mapping[str, int], word: Callable[[str], str]) -> list[str]:
    """One line per count, with its words."""
    return table([(f"{count:,}", word(key)) for key, count in counts.items()], right=(0,))
