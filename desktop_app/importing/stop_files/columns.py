"""Finds the columns of a file of stops: who stopped, or sender, text and time of replies; and the
lines of a list. Pure functions.

``Consent.stopping`` records them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop_app.consent.stopping.model import Reply
from desktop_app.contacts.model import KINDS
from desktop_app.importing.model import Scan
from desktop_app.importing.plain_rows import PlainRow
from desktop_app.text.keys import search_key
from desktop_app.text.stop_words import is_stop, mentions_stop

# words of headers without spaces and marks, the most certain first
_SENDERS = (
    *("from", "sender", "msisdn", "sourceaddress", "originator", "phonenumber", "phone", "mobile"),
    *("number", "contact", "លេខទូរស័ព្ទ", "លេខទូរសព្ទ", "អ្នកផ្ញើ", "លេខ"),
)
_TEXTS = ("body", "text", "message", "content", "reply", "messagetext", "សារ", "អត្ថបទ", "ចម្លើយ")
_TIMES = (
    *("sentdate", "receivedat", "receiveddate", "doneat", "sentat", "datesent", "datetime"),
    *("timestamp", "date", "time", "created", "ថ្ងៃខែ", "កាលបរិច្ឆេទ", "ម៉ោង"),
)
_DIRECTIONS = ("direction", "type", "ទិស")
_WENT_OUT = ("out", "mt", "sent")


@dataclass(frozen=True)
class ReplyColumns:
    """Column indexes from 0; None if the file has none. ``direction`` marks the rows that the shop
    sent, which are not replies."""

    sender: int | None = None
    text: int | None = None
    at: int | None = None
    direction: int | None = None


def reply_columns(scan: Scan, rows: Iterable[PlainRow]) -> ReplyColumns:
    """The columns of replies in a file with these rows. ``sender`` and ``text`` are None if the
    file does not tell them with certainty."""
    return _reply_columns(scan, _mentions(scan, rows))


@dataclass(frozen=True)
class StopFileGuess:
    """The guess about a scanned file. ``words``: the column in which people may have written
    something; None for a list. ``replies``: the columns of replies, which may lack the text even
    so. ``addresses``: the columns of a list whose cells name who stopped, or none, which means
    every cell of a row."""

    words: int | None
    replies: ReplyColumns
    addresses: tuple[int, ...]


def guess_of(scan: Scan, rows: Iterable[PlainRow]) -> StopFileGuess:
    """The likeliest kind and columns of a file of stops with these rows."""
    found = _mentions(scan, rows)
    replies, addresses = _reply_columns(scan, found), address_columns(scan)
    words = next(iter((*found.alone, *found.among)), None) if replies.text is None else replies.text
    return StopFileGuess(words, replies, addresses if len(addresses) == 1 else ())


def address_columns(scan: Scan) -> tuple[int, ...]:
    """The columns of numbers and addresses, as guessed by the scan."""
    return tuple(at for at, target in sorted(scan.guess.targets.items()) if target.field in KINDS)


def replies_of(
    rows: Iterable[PlainRow], columns: ReplyColumns
) -> tuple[list[Reply], list[int], int]:
    """The replies with their row numbers, and how many rows the shop itself sent."""
    replies: list[Reply] = []
    numbers: list[int] = []
    own = 0
    for row in rows:
        if not _came_in(_cell(row, columns.direction)):
            own += 1
            continue
        at = _cell(row, columns.at)
        replies.append(Reply(_cell(row, columns.sender), _cell(row, columns.text), at or None))
        numbers.append(row.number)
    return replies, numbers, own


def lines_of(rows: Iterable[PlainRow], columns: Sequence[int]) -> list[str]:
    """One line per row, of these columns, or of all if none are given: for ``stop_many``."""
    return [
        "\t".join(_cell(row, at) for at in columns) if columns else "\t".join(row.cells)
        for row in rows
    ]


def _first(names: Sequence[str], wanted: Iterable[str]) -> int | None:
    for word in map(_bare, wanted):
        if word in names:
            return names.index(word)
    return None


def _bare(header: str) -> str:
    """Only letters and digits."""
    return "".join(filter(str.isalnum, search_key(header)))


@dataclass(frozen=True)
class _Mentions:
    """The columns in which a cell is a stop word alone, and those in which one has other words,
    too."""

    alone: tuple[int, ...]
    among: tuple[int, ...]


def _mentions(scan: Scan, rows: Iterable[PlainRow]) -> _Mentions:
    addresses = address_columns(scan)
    columns = [at for at in range(len(scan.headers)) if at not in addresses]
    texts: dict[int, set[str]] = {at: set() for at in columns}
    for row in rows:
        for at in columns:
            texts[at].add(_cell(row, at))
    return _Mentions(
        tuple(at for at in columns if any(map(is_stop, texts[at]))),
        tuple(at for at in columns if any(map(mentions_stop, texts[at]))),
    )


def _reply_columns(scan: Scan, found: _Mentions) -> ReplyColumns:
    names = [_bare(header) for header in scan.headers]
    if scan.header_row is None:
        names = [""] * len(names)
    sender = _first(names, _SENDERS)
    addresses = address_columns(scan)
    if sender is None and len(addresses) == 1:
        sender = addresses[0]
    text = _text_column(_first(names, _TEXTS), found)
    return ReplyColumns(sender, text, _first(names, _TIMES), _first(names, _DIRECTIONS))


def _text_column(named: int | None, found: _Mentions) -> int | None:
    """The column with a header of texts, unless only others hold stop words: then it is uncertain
    which one people wrote in. Without such a header, the only column that holds them."""
    columns = found.alone or found.among
    if not columns or named in columns:
        return named
    return columns[0] if named is None and len(columns) == 1 else None


def _cell(row: PlainRow, at: int | None) -> str:
    return "" if at is None or at >= len(row.cells) else row.cells[at].strip()


def _came_in(direction: str) -> bool:
    """Whether a row is a message to the shop; true if the direction is unknown."""
    return not search_key(direction).startswith(_WENT_OUT)
