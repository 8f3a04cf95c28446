"""Dates as people write them: day first, ISO, or with the month as a word. No times, no time
zones."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from desktop_app.text.digits import to_ascii_digits
from desktop_app.text.invisible import IGNORABLES
from desktop_app.text.month_words import with_marked_months

UNREADABLE = "date.unreadable"
BUDDHIST_ERA = "date.buddhist_era"
FROM_BUDDHIST = "date.from_buddhist"

DateOrder = Literal["day_first", "month_first"]
"""What 03/04/2024 means: the 3rd of April, or the 4th of March."""

# Nobody means the year 2400 CE; somebody born in 1950 may write 2493 (Buddhist Era).
_FIRST_BUDDHIST_YEAR = 2400
_BUDDHIST_AHEAD = 543
_OLDEST_YEAR = 1800

_ENGLISH = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_KHMER = (
    ("មករា",),
    ("កុម្ភៈ", "កុម្ភះ", "កុម្ភ:", "កុម្ភ"),
    ("មីនា",),
    ("មេសា",),
    ("ឧសភា",),
    ("មិថុនា",),
    ("កក្កដា", "កក្តដា"),
    ("សីហា",),
    ("កញ្ញា",),
    ("តុលា",),
    ("វិច្ឆិកា",),
    ("ធ្នូ",),
)
_MONTH_WORDS = {word: month for month, words in enumerate(_KHMER, start=1) for word in words}
_KHMER_MONTH = re.compile("|".join(sorted(_MONTH_WORDS, key=len, reverse=True)))
_ENGLISH_MONTH = re.compile(
    r"\b(?:(jan)(?:uary)?|(feb)(?:ruary)?|(mar)(?:ch)?|(apr)(?:il)?|(may)|(june?)|(july?)"
    r"|(aug)(?:ust)?|(sept?)(?:ember)?|(oct)(?:ober)?|(nov)(?:ember)?|(dec)(?:ember)?)\b\.?",
    re.IGNORECASE,
)
_ERA = re.compile(r"ព\.?\s*ស\.?|ពុទ្ធសករាជ|พ\.?\s*ศ\.?|\bB\.?E\.?(?![A-Za-z])", re.IGNORECASE)
_FILLERS = re.compile(
    r"ថ្ងៃ(?:ទី|អាទិត្យ|ចន្ទ|អង្គារ|ពុធ|ព្រហស្បតិ៍|សុក្រ|សៅរ៍)?|ទី|ខែ|ឆ្នាំ|គ\.?\s*ស\.?|គ្រិស្តសករាជ|ค\.?\s*ศ\.?"
    r"|(?<=\d)(?:st|nd|rd|th)\b(?:\s+of\b)?|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b",
    re.IGNORECASE,
)
_TIME = re.compile(
    r"(?<![T\s])[T\s]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[AP]M|Z|[+-]\d{2}:?\d{2})?$", re.I
)
# Stands for a month written as a word: a character that nobody types.
MONTH_MARK = _WORD = "\ue000"
_OTHER_WORDS = re.compile(rf"[^\W\d_{_WORD}]")
_YEAR_FIRST = re.compile(rf"(\d{{4}})[-/. ]+{_WORD}?(\d{{1,2}})[-/. ]+(\d{{1,2}})")
_DAY_FIRST = re.compile(rf"(\d{{1,2}})[-/. ]+{_WORD}?(\d{{1,2}})[-/. ]+['\u2019]?(\d{{4}}|\d{{2}})")
_NO_YEAR = re.compile(r"(\d{1,2})[-/](\d{1,2})")
_MONTH_FIRST = re.compile(rf"{_WORD}(\d{{1,2}})[-/. ]+(\d{{1,2}})[-/. ]+(\d{{4}}|\d{{2}})")


@dataclass(frozen=True, slots=True)
class DateReading:
    """``value`` or ``problem``, or neither for an empty cell. ``repair``: the code of a conversion
    of the written date, ``date.from_buddhist``.
    """

    value: date | None
    problem: str | None
    repair: str | None = None


def parse_date(
    value: object, order: DateOrder = "day_first", buddhist: bool | None = None
) -> DateReading:
    """Reads a cell: a date, a datetime (its date), or text. Everything else is unreadable.

    ``order`` applies to dates in digits that do not begin with the year. ``buddhist``: whether ព.ស.
    and years from 2400 mean the Buddhist Era; None if not asked yet.

    Problems: ``date.buddhist_era`` for such years if ``buddhist`` is None (they are not guessed);
    ``date.unreadable`` for anything else, including a bare number (it may be an Excel serial number
    or any other number) and digits in the other order (12/25/2024 with the day first). A two-digit
    year means the latest such year that is not in the future: dates in a contact list are births
    and past events.
    """
    if value is None:
        return DateReading(None, None)
    if isinstance(value, datetime):
        value = value.date()
    if isinstance(value, date):
        return _reading(value.year, value.month, value.day, buddhist)
    if not isinstance(value, str):
        return DateReading(None, UNREADABLE)
    text = to_ascii_digits(value.translate(IGNORABLES)).strip()
    return _parse_text(text, order, buddhist) if text else DateReading(None, None)


def plain_order(value: object) -> DateOrder | None:
    """The only possible order of a date in digits (25/12/2024, 12/25); None if it is ambiguous or
    no date."""
    # a blank, a word or a plain number has no separator between day and month
    if not isinstance(value, str) or not value or value.isalnum():
        return None
    text = _TIME.sub("", to_ascii_digits(value.translate(IGNORABLES)).strip())
    match = _DAY_FIRST.fullmatch(text) or _NO_YEAR.fullmatch(text)
    if match is None or _WORD in text:
        return None
    first, second = int(match[1]), int(match[2])
    if 12 < first <= 31 and 1 <= second <= 12:
        return "day_first"
    return "month_first" if 12 < second <= 31 and 1 <= first <= 12 else None


def _parse_text(text: str, order: DateOrder, buddhist: bool | None) -> DateReading:
    era = _ERA.search(text) is not None
    if era and not buddhist:
        return DateReading(None, BUDDHIST_ERA if buddhist is None else UNREADABLE)
    parts = _parts(_ERA.sub(" ", text) if era else text, order)
    if parts is None:
        return DateReading(None, UNREADABLE)
    year, month, day = parts
    if len(year) == 4:
        return _reading(int(year), month, day, buddhist)
    offset = _BUDDHIST_AHEAD if era else 0
    recent = _plain(2000 + int(year) - offset % 100, month, day)
    if recent.value is None or recent.value > date.today():
        recent = _plain(1900 + int(year) - offset % 100, month, day)
    return DateReading(recent.value, None, FROM_BUDDHIST) if era and recent.value else recent


def _parts(text: str, order: DateOrder) -> tuple[str, int, int] | None:
    """Year as written, month and day."""
    text = with_plain_months(_TIME.sub("", _FILLERS.sub(" ", text)))
    if match := _YEAR_FIRST.fullmatch(text):
        year, month, day = match.groups()
    elif match := _DAY_FIRST.fullmatch(text):
        day, month, year = match.groups()
        if order == "month_first" and _WORD not in text:
            day, month = month, day
    elif match := _MONTH_FIRST.fullmatch(text):
        month, day, year = match.groups()
    else:
        return None
    return year, int(month), int(day)


def with_plain_months(text: str) -> str:
    """``text`` without words like "day" and "of"; month names become MONTH_MARK and the number."""
    text = _FILLERS.sub(" ", text)
    text = _KHMER_MONTH.sub(lambda m: f" {_WORD}{_MONTH_WORDS[m[0]]} ", text)
    text = _ENGLISH_MONTH.sub(lambda m: f" {_WORD}{_ENGLISH.index(m[0][:3].lower()) + 1} ", text)
    if _OTHER_WORDS.search(text):
        text = with_marked_months(unicodedata.normalize("NFC", text), _WORD)
    return " ".join(text.replace(",", " ").split())


def _reading(year: int, month: int, day: int, buddhist: bool | None) -> DateReading:
    if year < _FIRST_BUDDHIST_YEAR:
        return _plain(year, month, day)
    if not buddhist:
        return DateReading(None, BUDDHIST_ERA if buddhist is None else UNREADABLE)
    found = _plain(year - _BUDDHIST_AHEAD, month, day)
    return DateReading(found.value, None, FROM_BUDDHIST) if found.value else found


def _plain(year: int, month: int, day: int) -> DateReading:
    if year < _OLDEST_YEAR:
        return DateReading(None, UNREADABLE)
    try:
        return DateReading(date(year, month, day), None)
    except ValueError:
        return DateReading(None, UNREADABLE)
