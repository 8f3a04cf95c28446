"""The language of the window: Qt's own strings, the core's codes, dates and numbers."""

from __future__ import annotations

from datetime import UTC, datetime
from datetime import date as Date

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from desktop_app import languages
from desktop_app.resources import resource
from desktop_app.text.birthdays import month_and_day
from desktop_app.words import Words

NO_BREAK = "\u00a0"


def system_language() -> str:
    """The system's language if the program has it, otherwise English."""
    code = QLocale.languageToCode(QLocale.system().language())
    return code if code in languages.codes() else languages.SOURCE


class I18n:
    """The current language. ``set_language`` takes effect for everything built afterwards."""

    def __init__(self, app: QApplication, language: str) -> None:
        self._app = app
        self._translators: list[QTranslator] = []
        self.language = language
        self.words = Words(language)
        self.set_language(language)

    def set_language(self, language: str) -> None:
        for translator in self._translators:
            self._app.removeTranslator(translator)
        self._translators = []
        self.language = language
        self.words = Words(language)
        translator = QTranslator()
        path = resource("translations", f"ui_{language}.qm")
        if path.exists() and translator.load(str(path)):
            self._app.installTranslator(translator)
            self._translators.append(translator)

    def number(self, value: int) -> str:
        """1,234,567 in every language, never with the system's separators (DOMAIN.md, Money)."""
        return f"{value:,}"

    def grouped(self, text: str, count: int) -> str:
        """A sentence whose %n Qt filled in, with grouped thousands."""
        return text.replace(str(count), self.number(count), 1)

    def date(self, iso: str, *, year: bool = True) -> str:
        """``2026-03-14`` as "14 March 2026", with no-break spaces; a time of day is dropped.

        A birthday without a year, ``--03-14``, is "14 March".
        """
        if alone := month_and_day(iso):
            return NO_BREAK.join((str(alone[1]), self.words.say(f"month.{alone[0]}")))
        day = _local_date(iso)
        if day is None:
            return iso
        month = self.words.say(f"month.{day.month}")
        parts = [str(day.day), month, *([str(day.year)] if year else [])]
        return NO_BREAK.join(parts)

    def date_time(self, iso: str) -> str:
        """A moment as "14 March 2026, 09:05" in the computer's time zone."""
        moment = datetime.fromisoformat(iso.replace("Z", "+00:00"))
        if moment.tzinfo is not None:
            moment = moment.astimezone()
        return f"{self.date(iso)}, {moment:%H:%M}"

    def recent(self, iso: str, today: Date) -> str:
        """Today, Yesterday, 3 days ago, then the date; without the year if it is the current
        one."""
        day = _local_date(iso)
        if day is None:
            return iso
        ago = (today - day).days
        if ago in (0, 1):
            return self.words.say("day.today" if ago == 0 else "day.yesterday")
        if 1 < ago < 7:
            return self.words.say("day.ago", n=ago)
        return self.date(iso, year=day.year != today.year)

    def weekday(self, day: Date) -> str:
        """ "Saturday 21 November", as at the top of Home."""
        return self.words.say(
            "day.full",
            weekday=self.words.say(f"weekday.{day.weekday()}"),
            date=self.date(day.isoformat(), year=False),
        )


def _local_date(iso: str) -> Date | None:
    try:
        if len(iso) <= 10:
            return Date.fromisoformat(iso)
        moment = datetime.fromisoformat(iso.replace("Z", "+00:00"))
    except ValueError:
        return None
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone().date()
