"""What became of a file of stops or of replies. Rows are numbered as the spreadsheet does."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.consent.stopping.model import Replies

Rows = tuple[tuple[int, str], ...]
"""The number of a row, and the text it is told by."""


@dataclass(frozen=True)
class UnsureRow:
    """A row of which it is not sure which cell is which; ``code`` says why."""

    number: int
    code: str
    text: str


@dataclass(frozen=True)
class StoppedRows:
    """A list of stops that was recorded; ``rows`` = ``named`` + ``empty`` + ``not_understood``.

    ``recorded`` identifiers were stopped, ``matched`` of them belong to somebody listed.
    ``empty``: rows that hold nothing in the columns asked for, with their other cells.
    ``not_understood``: rows that named nobody. ``partly``: what in the other rows may name somebody
    else.
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
