"""The result of an undo or a redo, in words, and what it kept. The core does the undo."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.book import Book
from desktop_app.changes import Undone
from desktop_app.words import Words

_FEW = 3  # a message of one line has no room for more names of fields


@dataclass(frozen=True)
class UndoneMessage:
    """``people``: those with kept edits; ``title`` is what they have in common.

    ``step`` is the change that did it. ``was_redo``: it restored something.
    """

    text: str
    people: Sequence[int]
    title: str
    step: int
    was_redo: bool


def undone_words(book: Book, words: Words, undone: Undone) -> UndoneMessage:
    """The result of an undo, in words; reads the book."""
    people, kept, step = undone.kept_ids, undone.kept, undone.step
    text = words.change(step.kind, step.details)
    if kept and not people:
        text = words.say("toast.undone_kept", told=text, n=kept)
    elif kept:
        of_one = _of_one(book, words, text, undone) if len(people) == 1 else ""
        text = of_one or words.say("toast.undone_kept_people", told=text, n=len(people))
    return UndoneMessage(
        text, people, words.say("toast.kept_title"), step.id, step.kind == "history.redo"
    )


def _of_one(book: Book, words: Words, told: str, undone: Undone) -> str:
    """The person and the fields; "" where there is nothing to name."""
    keys = sorted({key for one in undone.people for key in one.fields})
    if not keys:
        return ""
    own = {field.key: field.label or field.key for field in book.contacts.fields() if field.custom}
    fields = words.fields(keys[:_FEW], own) + (" …" if len(keys) > _FEW else "")
    name = book.contacts.get(undone.kept_ids[0]).display_name
    return words.say("toast.undone_kept_person", told=told, name=name, fields=fields)
