"""Small facts of a book that the window shows in many places, gathered at once.

A caller that must not wait for the file keeps a ``BookFacts`` and refreshes it with each change.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from desktop_app import languages
from desktop_app.book import Book
from desktop_app.campaigns.model import Draft, Frozen
from desktop_app.changes import ChangeSet, Topic
from desktop_app.collecting.model import Question, Terms
from desktop_app.consent.presets import Rules
from desktop_app.consent.wordings.model import Purpose, Wording
from desktop_app.contacts.model import Field
from desktop_app.requests.retention.model import RetentionRule
from desktop_app.segments.model import SegmentInfo


@dataclass(frozen=True)
class BookFacts:
    """A snapshot of one book. ``people``: how many there are; ``questions``: what can be asked, by
    language; ``lost``: how many stopped identifiers can't be matched without the missing key. The
    ledger counts in ``purposes`` and ``questions`` are from their own last change.

    ``campaigns`` and ``segments`` are in the order of their services' ``all``.
    """

    shop_name: str
    region: str
    is_sample: bool
    started: bool
    people: int
    fields: tuple[Field, ...]
    purposes: tuple[Purpose, ...]
    questions: Mapping[str, tuple[Question, ...]]
    terms: Terms
    rules: Rules
    retention: tuple[RetentionRule, ...]
    lost: int
    campaigns: tuple[Draft | Frozen, ...]
    segments: tuple[SegmentInfo, ...]

    @property
    def purpose_codes(self) -> list[str]:
        """The purposes in use."""
        return [one.code for one in self.purposes if not one.retired]

    @property
    def languages(self) -> list[str]:
        """Those in which at least one purpose can be asked."""
        return [language for language in languages.codes() if self.questions[language]]

    def wording(self, purpose: str, language: str) -> Wording | None:
        """The current question for a purpose in use; None if none was written yet."""
        found = (one.wording for one in self.questions[language] if one.purpose == purpose)
        return next(found, None)


def _questions(book: Book) -> dict[str, tuple[Question, ...]]:
    return {language: tuple(book.collecting.questions(language)) for language in languages.codes()}


_Gather = Callable[[Book], object]
_PARTS: Mapping[str, tuple[tuple[Topic, ...], _Gather]] = {
    "shop_name": ((Topic.SETTINGS,), lambda book: book.shop_name),
    "region": ((Topic.SETTINGS,), lambda book: book.region),
    "is_sample": ((Topic.SETTINGS,), lambda book: book.is_sample),
    "started": ((Topic.SETTINGS,), lambda book: book.started),
    "people": ((Topic.CONTACT,), lambda book: book.contacts.count()),
    "fields": ((Topic.FIELD,), lambda book: tuple(book.contacts.fields())),
    "purposes": ((Topic.PURPOSE,), lambda book: tuple(book.consent.wordings.purposes())),
    "questions": ((Topic.PURPOSE,), _questions),
    "terms": ((Topic.SETTINGS,), lambda book: book.collecting.terms()),
    "rules": ((Topic.CONSENT,), lambda book: book.consent.rules()),
    "retention": ((Topic.SETTINGS,), lambda book: book.requests.retention.rules()),
    "lost": ((Topic.CONSENT,), lambda book: book.consent.lost.count()),
    "campaigns": ((Topic.CAMPAIGN, Topic.SEGMENT), lambda book: tuple(book.campaigns.all())),
    "segments": ((Topic.SEGMENT,), lambda book: tuple(book.segments.all())),
}
"""Each fact: the topics whose changes affect it, and its source."""


def facts_of(book: Book) -> BookFacts:
    """Reads all facts of a book."""
    found: dict[str, Any] = {name: gather(book) for name, (_topics, gather) in _PARTS.items()}
    return BookFacts(**found)


def refreshed(facts: BookFacts, book: Book, changes: ChangeSet) -> BookFacts:
    """The facts after a change; reads only the affected ones."""
    touched: dict[str, Any] = {
        name: gather(book)
        for name, (topics, gather) in _PARTS.items()
        if any(map(changes.touches, topics))
    }
    return replace(facts, **touched) if touched else facts
