"""Reads the cells of purchases and interactions, block by block."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, time
from functools import lru_cache

from desktop_app.consent.moments import text_of as instant_text
from desktop_app.importing.activity_fields import FIELDS, Record
from desktop_app.importing.rules import Rules
from desktop_app.readers.table import Block, shown
from desktop_app.text.dates import BUDDHIST_ERA, DateOrder, parse_date
from desktop_app.text.digits import to_ascii_digits
from desktop_app.text.invisible import CONTROLS, EDGES
from desktop_app.text.keys import search_key
from desktop_app.text.money import Money, parse_money

NO_DATE = "import.reject.no_date"
BAD_DATE = "import.reject.bad_date"
BUDDHIST_DATE = "import.reject.buddhist_date"
BAD_AMOUNT = "import.reject.bad_amount"
NO_CURRENCY = "import.reject.no_currency"

Stored = str | int
Reading = tuple[Stored, ...]
"""A record as it is staged, see activity_fields.STAGED; "" for nothing."""

_TIME = re.compile(
    r"[T\s](\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?(?:\s*([AP]M))?\s*(Z|[+-]\d{2}:?\d{2})?$", re.I
)
_OTHER_CURRENCIES = frozenset(
    (
        "AUD",
        "CAD",
        "CHF",
        "CNY",
        "EUR",
        "GBP",
        "HKD",
        "IDR",
        "INR",
        "JPY",
        "KRW",
        "LAK",
        "MMK",
        "MYR",
        "NZD",
        "PHP",
        "SGD",
        "THB",
        "TWD",
        "VND",
    )
)
_MARKS = re.compile("[^\\W\\d_\u1780-\u17d3]+|[\u1780-\u17d3]+|[$\u17db]")
_KINDS = {
    "call": (
        *("call", "calls", "called", "phone", "phone call", "incoming", "outgoing", "missed"),
        *("missed call", "incoming call", "outgoing call", "voice", "ហៅ", "ទូរស័ព្ទ", "ខល", "តេ"),
    ),
    "visit": (
        *("visit", "visits", "visited", "walk in", "walkin", "in store", "store", "shop"),
        *("meeting", "appointment", "check in", "មក", "មកហាង", "មកផ្ទាល់", "ជួប", "ណាត់", "ទស្សនា"),
    ),
    "message": (
        *("message", "messages", "sms", "text", "chat", "telegram", "whatsapp", "messenger"),
        *("email", "e mail", "mail", "facebook", "line", "comment", "សារ", "ឆាត", "អ៊ីមែល"),
    ),
    "ticket": (
        *("ticket", "tickets", "complaint", "issue", "case", "support", "request", "problem"),
        *("return", "repair", "warranty", "បណ្តឹង", "បញ្ហា", "ជួសជុល", "សំណើ"),
    ),
    "note": ("note", "notes", "memo", "remark", "other", "ចំណាំ", "កំណត់ចំណាំ", "ផ្សេងៗ"),
}
_DIRECTIONS = {
    "in": (
        *("in", "inbound", "incoming", "received", "receive", "from customer", "missed", "inward"),
        *("missed call", "incoming call", "ចូល", "ទទួល", "គេហៅមក", "ហៅចូល"),
    ),
    "out": (
        *("out", "outbound", "outgoing", "sent", "dialed", "dialled", "made", "to customer"),
        *("outgoing call", "outward", "ចេញ", "ផ្ញើ", "ហៅទៅ", "ហៅចេញ"),
    ),
}
_JOINTS = re.compile(r"[\s_\-]+")


def _plain(text: str) -> str:
    return _JOINTS.sub(" ", search_key(text)).strip()


_KIND_OF = {_plain(word): kind for kind, words in _KINDS.items() for word in words}
_DIRECTION_OF = {_plain(word): way for way, words in _DIRECTIONS.items() for word in words}


class RecordReader:
    """Reads the records of one file."""

    def __init__(self, record: Record, rules: Rules) -> None:
        self._record = record
        self._rules = rules

    def read(self, block: Block) -> tuple[list[Reading], dict[int, str]]:
        """The record of each row, and by position the reason why one can't be imported."""
        problems: dict[int, str] = {}
        columns = (
            self._purchases(block, problems)
            if self._record.kind == "purchases"
            else self._interactions(block)
        )
        moments = self._moments(block, problems)
        return list(zip(moments, *columns, strict=True)), problems

    def _cells(self, block: Block, place: int) -> Sequence[object]:
        column = self._record.columns.get(FIELDS[self._record.kind][place])
        return [""] * len(block.numbers) if column is None else block.columns[column]

    def _moments(self, block: Block, problems: dict[int, str]) -> list[Stored]:
        column = self._record.columns[FIELDS[self._record.kind][0]]
        order = self._rules.order_of(column)
        found: list[Stored] = []
        for at, cell in enumerate(block.columns[column]):
            moment, problem = moment_of(cell, order, self._rules.buddhist)
            found.append(moment)
            if problem is not None:
                problems[at] = problem
        return found

    def _purchases(self, block: Block, problems: dict[int, str]) -> list[Sequence[Stored]]:
        amounts: list[Stored] = []
        currencies: list[Stored] = []
        cells = zip(self._cells(block, 2), self._cells(block, 3), strict=True)
        for at, (cell, said) in enumerate(cells):
            money, problem = money_of(cell, currency_of(shown(said)) or self._record.currency)
            amounts.append("" if money is None else money.minor)
            currencies.append("" if money is None else money.currency)
            if problem is not None:
                problems[at] = problem
        return [_texts(self._cells(block, 1)), amounts, currencies]

    def _interactions(self, block: Block) -> list[Sequence[Stored]]:
        texts = _texts(self._cells(block, 1))
        kinds: list[Stored] = []
        ways: list[Stored] = []
        cells = zip(self._cells(block, 2), self._cells(block, 3), strict=True)
        for at, (said, way) in enumerate(cells):
            words = shown(said)
            kind = interaction_kind(words)
            if kind is None and words:
                # an unknown word is kept as text
                texts[at] = ": ".join(part for part in (words, str(texts[at])) if part)
            kinds.append(kind or self._record.usual)
            ways.append(direction_of(shown(way)) or direction_of(words) or "")
        return [texts, kinds, ways]


def _texts(cells: Sequence[object]) -> list[Stored]:
    return [shown(cell).translate(CONTROLS).strip(EDGES) for cell in cells]


def moment_of(cell: object, order: DateOrder, buddhist: bool | None) -> tuple[str, str | None]:
    """A date (ISO), or an instant in UTC if the cell has a time, in this computer's zone or its
    own; and the code of an issue.
    """
    text = shown(cell)
    if not text:
        return "", NO_DATE
    reading = parse_date(cell if isinstance(cell, date) else text, order, buddhist)
    if reading.value is None:
        return "", BUDDHIST_DATE if reading.problem == BUDDHIST_ERA else BAD_DATE
    clock = _clock_of(cell, text)
    if clock is None:
        return reading.value.isoformat(), None
    try:
        return instant_text(datetime.combine(reading.value, clock)), None
    except (ValueError, OverflowError):  # a time at the very end of the calendar
        return reading.value.isoformat(), None


def _clock_of(cell: object, text: str) -> time | None:
    """The time of day, None if absent; midnight in a workbook means a date without a time."""
    if isinstance(cell, datetime):
        clock = cell.timetz()
        return clock if clock.replace(tzinfo=None) != time() else None
    match = _TIME.search(to_ascii_digits(text))
    if match is None:
        return None
    hour, minute, second = int(match[1]), int(match[2]), int(match[3] or 0)
    if match[4]:
        hour = hour % 12 + (12 if match[4].lower() == "pm" else 0)
    zone = datetime.strptime(match[5], "%z").tzinfo if match[5] else None
    try:
        return time(hour, minute, second, tzinfo=zone)
    except ValueError:
        return None


def money_of(cell: object, currency: str | None) -> tuple[Money | None, str | None]:
    """An amount with its currency, None for an empty cell; and the code of an issue."""
    text = shown(cell)
    if not text:
        return None, None
    given = cell if isinstance(cell, int | float) else text
    try:
        money = parse_money(given, currency if currency in ("KHR", "USD") else None)
        other = parse_money(given, "USD") or parse_money(given, "KHR")
    except (ValueError, ArithmeticError):
        return None, BAD_AMOUNT
    if money is None and currency not in (None, "KHR", "USD") and other is not None:
        return Money(other.minor, str(currency)), None
    if money is not None:
        return money, None
    return None, NO_CURRENCY if currency is None and other is not None else BAD_AMOUNT


@lru_cache(256)
def currency_of(text: str) -> str | None:
    """The currency that a cell or a header names: KHR, USD, or another three-letter code."""
    marks = _MARKS.findall(text)
    known = {money.currency for mark in marks if (money := parse_money(f"1 {mark}"))}
    if known:
        return known.pop() if len(known) == 1 else None
    return next((word for mark in marks if (word := mark.upper()) in _OTHER_CURRENCIES), None)


@lru_cache(1024)
def interaction_kind(text: str) -> str | None:
    """One of INTERACTIONS, or None if the words name none of them."""
    return _KIND_OF.get(_plain(text))


@lru_cache(1024)
def direction_of(text: str) -> str | None:
    """``in`` for a message from the person, ``out`` for one to the person."""
    return _DIRECTION_OF.get(_plain(text))
