"""What becomes of each row: a new person, somebody known, or a double of an earlier row."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from desktop_app.importing.matching import sql
from desktop_app.importing.matching.doubles import (
    Identities,
    Strangers,
    count_points,
    sharing_rows,
)
from desktop_app.importing.matching.groups import Groups
from desktop_app.importing.matching.names import DIFFERENT, Names, fit, may_replace
from desktop_app.importing.staging.layout import Layout
from desktop_app.importing.staging.rows import Staged
from desktop_app.store.driver import Connection

SHARED_NUMBER = "import.shared_number"
MATCH, AGAIN, DUPLICATE = "match", "again", "duplicate"
"""The first row of somebody in the book; of somebody whom rows decided earlier were about; and a
later row of somebody whose first row is decided together with it."""


@dataclass(frozen=True)
class Known:
    """A contact that a row belongs to. ``rename``: its name may be replaced by the row's;
    ``met``: an earlier row was this person; ``alone``: no other row may be.
    """

    contact_id: int
    names: Names
    rename: bool = False
    met: bool = False
    alone: bool = False


class Decider:
    """Decides a file, some thousand rows at a time, in their order.

    ``base``: a new person of row n gets the id base + n. ``matched`` and ``duplicates`` count.
    """

    def __init__(
        self, connection: Connection, layout: Layout, sha256: str, sheet: str | None
    ) -> None:
        sql.create(connection)
        self._connection = connection
        self._layout = layout
        self._file = (sha256, sheet)
        self._identities = Identities()
        self._strangers = Strangers(not sql.has_points(connection))
        self.base = sql.last_contact(connection)
        self.matched = 0
        self.duplicates = 0

    def decide(
        self, blocks: Sequence[Staged], meanwhile: Callable[[], AbstractContextManager[None]]
    ) -> tuple[int, list[tuple[int, str]]]:
        """Fills the table of decisions about the staged rows and folds doubles into their first.

        Returns how many rows are not simply new people, and (row of the sheet, name) of those who
        share a number with somebody plainly different. See desktop_app.importing.plan.
        """
        sql.clear(self._connection)
        counted = count_points(self._layout, blocks)
        with meanwhile():
            sql.find_candidates(self._connection, *self._file, not self._strangers.are(counted))
        known, refused = _known(sql.candidates(self._connection), self.base)
        for n, contact_id in sql.namesakes(self._connection, self._layout, self.base):
            known.setdefault(n, Known(contact_id, Names(None, None), alone=True))
        groups = Groups()
        groups.add_doubles(sharing_rows(self._layout, blocks, counted))
        first_here = min((block.rows[0][0] for block in blocks if block.rows), default=0)
        for n, first in self._identities.repeated(self._layout, blocks):
            if first >= first_here:
                groups.join(first, n)
            else:
                contact_id = self._identities.contact_of(first) or self.base + first
                known.setdefault(n, Known(contact_id, Names(None, None), met=True))
        rows = list(self._decisions(known, groups))
        sql.keep_decisions(self._connection, rows)
        self._identities.remember((row[0], row[2]) for row in rows)
        if rows:
            sql.claim(self._connection, self.base)
            sql.fold_doubles(self._connection, self._layout)
        strangers = (refused | groups.sharing) - {row[0] for row in rows}
        if not strangers:
            return len(rows), []
        return len(rows), sql.add_issues(self._connection, SHARED_NUMBER, sorted(strangers))

    def _decisions(self, known: dict[int, Known], groups: Groups) -> Iterator[sql.Decision]:
        """Rows of one person go to the contact that the first of them belongs to."""
        members = list(groups.members())
        first_of = dict(members)
        chosen: dict[int, Known] = {}
        for n in sorted(known):
            chosen.setdefault(first_of.get(n, n), known[n])
        holders: dict[int, list[tuple[int, Names]]] = {}
        heads: dict[int, tuple[int, int]] = {}  # first row -> (contact id, row that holds it)
        for head, person in sorted(chosen.items()):
            holder = _holder(holders.setdefault(person.contact_id, []), head, person)
            if holder is None:
                if not person.alone:
                    groups.sharing.add(head)
                continue
            heads[head] = (person.contact_id, holder)
            yield (
                head,
                self._counted(person, holder == head),
                person.contact_id,
                holder,
                int(person.rename),
            )
        for n, first in members:
            contact_id, holder = heads.get(first, (self.base + first, first))
            self.duplicates += 1
            yield n, DUPLICATE, contact_id, holder, 0

    def _counted(self, person: Known, is_first: bool) -> str:
        if is_first and not person.met:
            self.matched += 1
            return MATCH
        self.duplicates += 1
        return AGAIN if is_first else DUPLICATE


def _known(candidates: Iterable[tuple[Any, ...]], base: int) -> tuple[dict[int, Known], set[int]]:
    """The best contact of each row, and the rows that only share a number with somebody else."""
    best: dict[int, Known] = {}
    refused: set[int] = set()
    for n, found in groupby(candidates, key=lambda row: row[0]):
        scored = []
        for _, contact_id, shared, full, latin, their_full, their_latin, met in found:
            names = Names(full, latin)
            score = fit(names, Names(their_full, their_latin))
            if score > DIFFERENT:
                rename = may_replace(full, their_full)
                person = Known(contact_id, names, rename, bool(met) or contact_id > base)
                scored.append(((score, shared, -contact_id), person))
            elif shared:
                refused.add(n)
        if scored:
            best[n] = max(scored, key=lambda each: each[0])[1]
            refused.discard(n)
    return best, refused


def _holder(holders: list[tuple[int, Names]], head: int, person: Known) -> int | None:
    """The first row here that stands for this contact; None for somebody plainly else.

    Two strangers may both go with a contact that has no name: only one of them can be it.
    """
    if holders and person.alone:
        return None
    if any(fit(person.names, other) == DIFFERENT for _, other in holders):
        return None
    holders.append((head, person.names))
    return holders[0][0]
