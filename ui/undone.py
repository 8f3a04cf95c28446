"""What an undo left because it was edited since, in words. Undoing itself is the core's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.book import Book
from desktop_app.changes import Undone
from desktop_app.words import Words

_FEW = 3  # more names of fields no message of one line holds


@dataclass(frozen=True)
class Told:
    """``people``: those of whom something was kept; ``title`` is what they have in common."""

    text: str
    people: Sequence[int]
    title: str


def undone_words(book: Book, words: Words, undone: Sequence[Undone]) -> Told:
    """Of one or several changes that were taken back; reads the book."""
    people = sorted({one for each in undone for one in each.kept_ids})
    kept = sum(each.kept for each in undone)
    if not kept:
        text = words.say("toast.undone")
    elif not people:
        text = words.say("toast.undone_kept", n=kept)
    else:
        text = _of_one(book, words, people[0], undone) if len(people) == 1 else ""
        text = text or words.say("toast.undone_kept_people", n=len(people))
    return Told(text, people, words.say("toast.kept_title"))


def _of_one(book: Book, words: Words, contact_id: int, undone: Sequence[Undone]) -> str:
    """Who it is and which fields; "" where there is nothing to name."""
    keys = sorted({key for each in undone for one in each.people for key in one.fields})
    if not keys:
        return ""
    own = {field.key: field.label or field.key for field in book.contacts.fields() if field.custom}
    fields = words.fields(keys[:_FEW], own) + (" …" if len(keys) > _FEW else "")
    name = book.contacts.get(contact_id).display_name
    return words.say("toast.undone_kept_person", name=name, fields=fields)
