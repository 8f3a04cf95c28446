"""Dates as people write them: day first, ISO, or with the month as a word. No times, no zones."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime

from desktop_app.text.digits import to_ascii_digits
from desktop_app.text.invisible import IGNORABLES

UNREADABLE = "date.unreadable"
BUDDHIST_ERA = "date.buddhist_era"

# 543 years ahead of the common era. Nobody writes of the year 2400 of ours, and somebody born in
# 1950 writes 2493.
_FIRST_BUDDHIST_YEAR = 2400
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
_ERA = re.compile(r"ព\.?\s*ស\.?|ពុទ្ធសករាជ|\bB\.?E\.?(?![A-Za-z])", re.IGNORECASE)
_FILLERS = re.compile(
    r"ថ្ងៃ(?:ទី|អាទិត្យ|ចន្ទ|អង្គារ|ពុធ|ព្រហស្បតិ៍|សុក្រ|សៅរ៍)?|ទី|ខែ|ឆ្នាំ|គ\.?\s*ស\.?|គ្រិស្តសករាជ"
    r"|(?<=\d)(?:st|nd|rd|th)\b|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b",
    re.IGNORECASE,
)
_TIME = re.compile(
    r"[T\s]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[AP]M|Z|[+-]\d{2}:?\d{2})?$", re.I
)
# Stands for a month that was written as a word: a letter nobody types.
_WORD = "\ue000"
_YEAR_FIRST = re.compile(rf"(\d{{4}})[-/. ]+{_WORD}?(\d{{1,2}})[-/. ]+(\d{{1,2}})")
_DAY_FIRST = re.compile(rf"(\d{{1,2}})[-/. ]+{_WORD}?(\d{{1,2}})[-/. ]+(\d{{4}}|\d{{2}})")
_MONTH_FIRST = re.compile(rf"{_WORD}(\d{{1,2}})[-/. ]+(\d{{1,2}})[-/. ]+(\d{{4}}|\d{{2}})")


@dataclass(frozen=True, slots=True)
class DateReading:
    """``value`` or ``problem``, or neither for an empty cell."""

    value: date | None
    problem: str | None


def parse_date(value: object) -> DateReading:
    """Read a cell: a date, a datetime (its date), or text. Everything else is unreadable.

    Problems: ``date.buddhist_era`` for ព.ស. or a year of 2400 or more (ask, don't guess);
    ``date.unreadable`` for anything else, also for a bare number (an Excel serial number is not
    told from any other number) and for a month first in digits (12/25/2024). Two-digit years are
    the latest that is not in the future: dates in a contact list are births and past events.
    """
    if value is None:
        return DateReading(None, None)
    if isinstance(value, datetime):
        value = value.date()
    if isinstance(value, date):
        return _reading(value.year, value.month, value.day)
    if not isinstance(value, str):
        return DateReading(None, UNREADABLE)
    text = to_ascii_digits(value.translate(IGNORABLES)).strip()
    return _parse_text(text) if text else DateReading(None, None)


def _parse_text(text: str) -> DateReading:
    if _ERA.search(text):
        return DateReading(None, BUDDHIST_ERA)
    text = _TIME.sub("", _FILLERS.sub(" ", text))
    text = _KHMER_MONTH.sub(lambda m: f" {_WORD}{_MONTH_WORDS[m[0]]} ", text)
    text = _ENGLISH_MONTH.sub(lambda m: f" {_WORD}{_ENGLISH.index(m[0][:3].lower()) + 1} ", text)
    text = " ".join(text.replace(",", " ").split())
    if match := _YEAR_FIRST.fullmatch(text):
        year, month, day = match.groups()
    elif match := _DAY_FIRST.fullmatch(text):
        day, month, year = match.groups()
    elif match := _MONTH_FIRST.fullmatch(text):
        month, day, year = match.groups()
    else:
        return DateReading(None, UNREADABLE)
    if len(year) == 4:
        return _reading(int(year), int(month), int(day))
    recent = _reading(2000 + int(year), int(month), int(day))
    if recent.value is None or recent.value <= date.today():
        return recent
    return _reading(1900 + int(year), int(month), int(day))


def _reading(year: int, month: int, day: int) -> DateReading:
    if year >= _FIRST_BUDDHIST_YEAR:
        return DateReading(None, BUDDHIST_ERA)
    if year < _OLDEST_YEAR:
        return DateReading(None, UNREADABLE)
    try:
        return DateReading(date(year, month, day), None)
    except ValueError:
        return DateReading(None, UNREADABLE)
