"""Opt-out lists, replies and their outcomes. No SQL."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.contacts.model import Identifier

DECISIONS = ("stop", "not_stop")


@dataclass(frozen=True)
class StopList:
    """``recorded`` identifiers were stopped, ``matched`` of them belong to somebody listed;
    ``not_understood``: number from 1 and text of each line that named nobody. ``partly``: of the
    others, the number and what in it may name somebody else, such as the 679 of 012345678/679."""

    recorded: int
    matched: int
    not_understood: tuple[tuple[int, str], ...]
    partly: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True)
class Reply:
    """A message that came back: from whom, its words, and when as the file tells it."""

    sender: str
    text: str
    at: str | None = None


@dataclass(frozen=True)
class Replies:
    """The outcome of a file of replies; except for ``partly`` the counts add up to ``rows``.

    ``stopped``: a stop word alone, recorded. ``review``: a stop word among others, for the owner to
    read. ``known``: one of the two, read before. ``other``: nothing about stopping.
    ``not_understood``: number from 1 and sender of each row about stopping whose sender is no
    identifier; ``partly``: as in a StopList, of senders that are several.
    """

    rows: int
    stopped: int
    review: int
    known: int
    other: int
    not_understood: tuple[tuple[int, str], ...]
    partly: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True)
class Review:
    """A reply to decide. ``happened_at`` is empty where the file did not tell. ``decision`` is
    one of DECISIONS, or None while it is open. ``contact_id`` and ``name`` are those of the first
    person listed with the identifier."""

    id: int
    identifier: Identifier
    text: str
    happened_at: str
    source: str
    read_at: str
    decision: str | None
    contact_id: int | None
    name: str
