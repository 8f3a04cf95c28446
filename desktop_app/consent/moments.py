"""The time of an event: a calendar day, or an instant in UTC, as the ledger writes them.

A day without a time is a local day of this computer.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from functools import lru_cache

from desktop_app.errors import UserError
from desktop_app.text.dates import parse_date

_DAY_LENGTH = len("2026-11-21")


def is_day(moment: str) -> bool:
    """Whether it is a day without a time."""
    return len(moment) == _DAY_LENGTH


def text_of(instant: datetime) -> str:
    """An instant as it is stored; the texts sort like the instants."""
    return instant.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


@lru_cache(maxsize=4096)
def day_of(moment: str) -> str:
    """The calendar day (ISO) of a day or an instant."""
    if is_day(moment):
        return moment
    return datetime.fromisoformat(moment).astimezone().date().isoformat()


def today(now: datetime) -> str:
    """The calendar day (ISO) of an instant."""
    return now.astimezone().date().isoformat()


def read_moment(typed: str) -> str:
    """Parses a typed date or time into the ledger's form.

    Takes ISO dates and times (without a zone: this computer's) and dates such as 14/3/2026. Raises
    UserError ``consent.bad_date``.
    """
    text = typed.strip()
    try:
        return date.fromisoformat(text).isoformat() if is_day(text) else _instant(text)
    except (ValueError, OverflowError):
        pass
    reading = parse_date(text)
    if reading.value is None:
        raise UserError("consent.bad_date", date=typed)
    return reading.value.isoformat()


def _instant(text: str) -> str:
    if len(text) < _DAY_LENGTH:
        raise ValueError(text)
    return text_of(datetime.fromisoformat(text))


def check_past(moment: str, now: datetime) -> None:
    """Raises UserError ``consent.future_date`` for a day after today or an instant after now."""
    if moment > (today(now) if is_day(moment) else text_of(now)):
        raise UserError("consent.future_date", date=moment)


def is_over(valid_until: str | None, moment: str) -> bool:
    """Whether a validity until (and including) then is over at ``moment``."""
    if valid_until is None:
        return False
    if is_day(valid_until) or is_day(moment):
        return day_of(valid_until) < day_of(moment)
    return valid_until <= moment
