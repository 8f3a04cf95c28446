"""The changes of a write, as views hear of them; the entries of the history, and their undo."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Generic, TypeVar

T = TypeVar("T")

Ids = frozenset[int] | None  # None: so many that everything of the kind must be read again

BULK = 100  # a change of more people than this makes a backup first


class Topic(Enum):
    """The topics that a write may change; views that show one read it again."""

    CONTACT = "people"
    CONTACT_POINT = "their numbers and addresses"
    TAG = "tags, and who has them"
    FIELD = "custom fields"
    PURCHASE = "purchases"
    INTERACTION = "calls, visits, messages and notes"
    MERGE = "who became part of whom"
    VERDICT = "what was said of possible duplicates"
    DUPLICATES = "what a search for duplicates found"
    CONSENT = "consent and suppressions; the ids are people's"
    PURPOSE = "purposes and their wordings"
    REPLY = "replies that somebody has to read"
    SEGMENT = "segments"
    CAMPAIGN = "campaigns"
    RECIPIENT = "who is in a campaign"
    IMPORT = "imports, their issues and saved mappings"
    REQUEST = "what people asked about their data"
    SETTINGS = "settings of the book"
    HISTORY = "steps that were undone (their ids), or that changed nothing else"


@dataclass(frozen=True)
class ChangeSet:
    """``kinds`` maps a topic to the ids that changed. ``undoable``: whether the history can take it
    back."""

    change_id: int | None = None
    kinds: Mapping[Topic, Ids] = field(default_factory=dict)
    undoable: bool = True

    def __bool__(self) -> bool:
        return bool(self.kinds)

    def touches(self, *topics: Topic) -> bool:
        """Whether anything of these topics changed."""
        return any(topic in self.kinds for topic in topics)


@dataclass(frozen=True)
class Receipt(Generic[T]):
    """The result of an operation, and the changes of its writes, in their order. A write that
    changed nothing is not among them."""

    value: T
    changes: tuple[ChangeSet, ...] = ()

    @property
    def undoable(self) -> tuple[int, ...]:
        """The ids of the changes that can be undone, in order."""
        return tuple(
            one.change_id for one in self.changes if one.undoable and one.change_id is not None
        )


@dataclass(frozen=True)
class Change:
    """A change in the history."""

    id: int
    kind: str
    details: Mapping[str, object]
    made_at: str
    undoable: bool
    undone: bool
    undoes: int | None


@dataclass(frozen=True)
class NextUndo:
    """The newest change that can be undone. ``stays`` is the newest one after it that can't be,
    such as a stop: an undo of the last change must tell the user that it is not this one."""

    change: Change
    stays: Change | None


@dataclass(frozen=True)
class KeptPerson:
    """A person, and the fields that were changed since: keys of fields, kinds of contact points,
    ``tags``, ``purchases`` or ``interactions``."""

    contact_id: int
    fields: tuple[str, ...]


@dataclass(frozen=True)
class Undone:
    """A change that was undone, the newest of several. ``step`` is the new change in the history
    that did it.

    ``kept`` counts later edits that therefore stayed. ``kept_ids`` are the people they belong to,
    as far as they are in the list; ``people`` has the fields of the first 200 of them.
    """

    change_id: int
    step: Change
    kept: int
    kept_ids: Sequence[int]
    people: Sequence[KeptPerson]
