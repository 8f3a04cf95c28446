"""Finds the columns of a file of stops: who stopped, or sender, text and time of replies; and the
lines of a list. Pure functions.

``Consent.stopping`` records them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from desktop_app.consent.stopping.model import Reply
from desktop_app.contacts.model import KINDS
from desktop_app.importing.model import Scan
from desktop_app.importing.plain_rows import PlainRow
from desktop_app.text.keys import search_key
from desktop_app.text.stop_words import mentions_stop

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


def reply_columns(scan: Scan) -> ReplyColumns:
    """The most likely columns. ``text`` is None for a file without people's words."""
    names = [_bare(header) for header in scan.headers]
    if scan.header_row is None:
        names = [""] * len(names)
    found = ReplyColumns(
        _first(names, _SENDERS),
        _first(names, _TEXTS),
        _first(names, _TIMES),
        _first(names, _DIRECTIONS),
    )
    if found.sender is None:
        found = replace(found, sender=next(iter(address_columns(scan)), None))
    if found.text is None:
        found = replace(found, text=_telling(scan))
    return found


@dataclass(frozen=True)
class StopFileGuess:
    """The guess about a scanned file. ``is_replies``: it has messages of people, in the columns of
    ``replies``. ``addresses``: the columns of a list whose cells name who stopped, or none, which
    means every cell of a row."""

    is_replies: bool
    replies: ReplyColumns
    addresses: tuple[int, ...]


def guess_of(scan: Scan) -> StopFileGuess:
    """The likeliest kind and columns of a file of stops."""
    replies, addresses = reply_columns(scan), address_columns(scan)
    one = addresses if len(addresses) == 1 else ()
    return StopFileGuess(replies.text is not None, replies, one)


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


def _telling(scan: Scan) -> int | None:
    """A column in which a cell holds a stop word."""
    addresses = address_columns(scan)
    for at in range(len(scan.headers)):
        cells = (str(row[at]) for row in scan.sample if at < len(row) and row[at] is not None)
        if at not in addresses and any(map(mentions_stop, cells)):
            return at
    return None


def _cell(row: PlainRow, at: int | None) -> str:
    return "" if at is None or at >= len(row.cells) else row.cells[at].strip()


def _came_in(direction: str) -> bool:
    """Whether a row is a message to the shop; true if the direction is unknown."""
    return not search_key(direction).startswith(_WENT_OUT)
