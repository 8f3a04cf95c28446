"""The outcome of a file of stops or of replies. Rows are numbered as in the spreadsheet."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.consent.stopping.model import Replies

Rows = tuple[tuple[int, str], ...]
"""The number of a row, and the text that identifies it."""


@dataclass(frozen=True)
class UnsureRow:
    """A row whose cells can't be assigned to columns with certainty; ``code`` is the reason."""

    number: int
    code: str
    text: str


@dataclass(frozen=True)
class StoppedRows:
    """A list of stops that was recorded; ``rows`` = ``named`` + ``empty`` + ``not_understood``.

    ``recorded`` identifiers were stopped, ``matched`` of them belong to somebody listed. ``empty``:
    rows without anything in the chosen columns, with their other cells. ``not_understood``: rows
    that named nobody. ``partly``: parts of the other rows that may name other people.
    """

    rows: int
    named: int
    recorded: int
    matched: int
    empty: Rows
    not_understood: Rows
    partly: Rows
    unsure: tuple[UnsureRow, ...]


@dataclass(frozen=True)
class ReadReplies:
    """A file of replies that was read: ``replies`` and, beside them, ``own`` rows that the shop
    itself had sent."""

    replies: Replies
    own: int
    unsure: tuple[UnsureRow, ...]
