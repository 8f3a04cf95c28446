"""The words of forms and sheets in the customer's language, whatever the window's is."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from desktop_app.collecting.model import Question
from desktop_app.consent.wordings.model import Wording
from desktop_app.words import Words

NO_BREAK = "\u00a0"


class FormWords:
    """One language, by its code, and the name of the shop that asks."""

    def __init__(self, language: str, shop: str) -> None:
        self.language = language
        self.shop = shop
        self._words = Words(language)

    def say(self, code: str, **details: object) -> str:
        """The sentence of a code."""
        return self._words.say(code, **details)

    def title(self) -> str:
        """The title of the form or the sheet, with the shop's name if it has one."""
        if not self.shop:
            return self.say("form.title")
        return self.say("form.title_shop", shop=self.shop)

    def request(self, words: str) -> str:
        """The question to send to one person, with the words they are to agree to."""
        return self.say(
            "form.request", shop=self.shop or self.say("form.request_shop"), words=words
        )

    def purpose(self, question: Question) -> str:
        """The owner's label for a purpose, or the words of its code."""
        return question.label or self.say(f"purpose.{question.purpose}")

    def channel(self, channel: str) -> str:
        """SMS, Telegram..."""
        return self.say(f"channel.{channel}")

    def channels(self, channels: Iterable[str]) -> str:
        """Several of them, in one line."""
        return ", ".join(map(self.channel, channels))

    def version(self, wording: Wording) -> str:
        """The version of the words, and its date."""
        if wording.added_at is None:
            return self.say("form.version", version=str(wording.version))
        day = self.day(wording.added_at)
        return self.say("form.version_date", version=str(wording.version), date=day)

    def day(self, iso: str) -> str:
        """The day of a moment, in this computer's time zone."""
        moment = datetime.fromisoformat(iso)
        if moment.tzinfo is not None:
            moment = moment.astimezone()
        parts = (str(moment.day), self.say(f"month.{moment.month}"), str(moment.year))
        return NO_BREAK.join(parts)
