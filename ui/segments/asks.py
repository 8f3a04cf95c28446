"""The room's reads from the core, to be run in the background."""

from __future__ import annotations

import random
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop_app import phones
from desktop_app.book import Book
from desktop_app.contacts.model import ContactQuery, ContactRow
from desktop_app.errors import UserError
from desktop_app.jobs import Job
from desktop_app.segments.model import Explanation, RuleJson
from desktop_app.words import Words

_SHOWN = 5
_ANSWERS = ("granted", "unknown", "pending", "refused")


@dataclass(frozen=True)
class Summary:
    """A rule in the list: its sentence, the number of its people, or its error."""

    sentence: str = ""
    count: int = 0
    trouble: UserError | None = None


def summary(book: Book, rule: RuleJson, words: Words, job: Job) -> Summary:
    """The sentence, and the current count. A rule about a deleted field has ``trouble``."""
    try:
        return Summary(book.segments.sentence(rule, words), book.segments.count(rule, job))
    except UserError as error:
        return Summary(trouble=error)


def reach(book: Book, rule: RuleJson, total: int, job: Job) -> Mapping[str, int]:
    """The consent states of a rule's people for SMS: each answer, and "no_number" for the rest."""
    found = {}
    for answer in _ANSWERS:
        line = {"field": "consent_sms", "op": "is", "value": answer}
        found[answer] = book.segments.count({"all": [rule, line]}, job)
    found["no_number"] = max(0, total - sum(found.values()))
    return found


def fitting(book: Book, rule: RuleJson, job: Job) -> array[int]:
    """Everybody who matches."""
    return book.contacts.ids(ContactQuery(condition=book.segments.condition(rule)), job)


def some(book: Book, ids: Sequence[int], turn: int) -> list[ContactRow]:
    """Five random people of them, the same five for the same turn."""
    chosen = random.Random(turn).sample(ids, min(_SHOWN, len(ids)))
    return book.contacts.rows(chosen)


def look_up(book: Book, text: str, job: Job) -> list[ContactRow]:
    """People whose name or number contains the text."""
    return book.contacts.rows(book.contacts.first_ids(ContactQuery(search=text), _SHOWN, job=job))


@dataclass(frozen=True)
class Why:
    """The person, and the result of each rule for them; None if the person was deleted."""

    row: ContactRow
    explanation: Explanation


def why(book: Book, rule: RuleJson, contact_id: int) -> Why | None:
    """Why a person is inside or outside."""
    rows = book.contacts.rows([contact_id])
    return Why(rows[0], book.segments.explain(rule, contact_id)) if rows else None


def number_of(row: ContactRow) -> str:
    """A person's formatted phone number, otherwise another contact point."""
    point = next((p for p in row.points if p.kind == "phone"), None)
    if point is None:
        return row.points[0].raw if row.points else ""
    return phones.national(point.canonical) if point.canonical else point.raw
