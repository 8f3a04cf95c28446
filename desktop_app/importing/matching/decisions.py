"""Decides each row: a new person, a person of the book, or a duplicate of an earlier row."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Any, NamedTuple

from desktop_app.importing.matching import matching_sql
from desktop_app.importing.matching.chunk import Chunk
from desktop_app.importing.matching.groups import Groups
from desktop_app.importing.matching.names import DIFFERENT, TOLD, Names, fit, may_replace
from desktop_app.importing.model import Reject
from desktop_app.importing.staging.columns import StagingColumns
from desktop_app.store.driver import Connection

SHARED_NUMBER = "import.shared_number"
UNMATCHED = "import.reject.unmatched"
NO_IDENTIFIER = "import.reject.no_identifier"
OTHER_NAME = "import.reject.other_name"
MATCH, AGAIN, DUPLICATE = "match", "again", "duplicate"
"""The first row of a person of the book; of a person of earlier rows; and a later row of a person
whose first row is decided with it."""


NOBODY = Names(None, None)


@dataclass(frozen=True)
class Known:
    """A contact that a row may belong to. ``rename``: its name may be replaced by the row's.
    ``met``: an earlier row was this person. ``alone``: no other row may be this person. ``told``:
    matched by the key. ``theirs``: the names and key of the contact.
    """

    contact_id: int
    names: Names
    rename: bool = False
    met: bool = False
    alone: bool = False
    told: bool = False
    theirs: Names = NOBODY


class Aside(NamedTuple):
    """A row that is set aside because it is about nobody; ``n``: its number."""

    n: int
    reject: Reject


class Decided(NamedTuple):
    """``known``: how many rows are not new people. ``strangers``: sheet row and name of rows that
    share a number with a plainly different person. ``gone``: the rows set aside.
    """

    known: int
    strangers: list[tuple[int, str]]
    gone: list[Aside]


class Decider:
    """Decides the rows of a file in order, some thousand at a time.

    ``base``: a new person of row n gets the id base + n. ``matched`` and ``duplicates`` are counts.
    """

    def __init__(
        self, connection: Connection, layout: StagingColumns, sha256: str, sheet: str | None
    ) -> None:
        matching_sql.create(connection)
        matching_sql.find_keys(connection, layout)
        self._connection = connection
        self._layout = layout
        self._file = (sha256, sheet)
        self._began_empty = not matching_sql.has_points(connection)
        # rows without an address whose people are not new: n -> contact id
        self._contacts: dict[int, int] = {}
        self.base = matching_sql.last_contact(connection)
        self.matched = 0
        self.duplicates = 0

    def decide(self, chunk: Chunk) -> Decided:
        """Fills the table of decisions for the staged rows and merges duplicates into their first
        row.

        See desktop_app.importing.plan for the rules.
        """
        matching_sql.clear(self._connection)
        suspects = chunk.suspects if self._began_empty else None
        matching_sql.find_candidates(self._connection, self._layout, *self._file, suspects)
        known, refused = _known(matching_sql.candidates(self._connection, self._layout), self.base)
        for n, contact_id in matching_sql.namesakes(self._connection, self._layout, self.base):
            known.setdefault(n, [Known(contact_id, NOBODY, alone=True)])
        groups = Groups()
        groups.add_doubles(chunk.sharing)
        first_here = min((block.rows[0][0] for block in chunk.blocks if block.rows), default=0)
        for n, first in chunk.repeated:
            if first >= first_here:
                groups.join(first, n)
            else:
                contact_id = self._contacts.get(first, self.base + first)
                known.setdefault(n, [Known(contact_id, NOBODY, met=True)])
        rows = list(self._decisions(known, groups))
        matching_sql.keep_decisions(self._connection, rows)
        self._contacts.update((row[0], row[2]) for row in rows if row[0] in chunk.unreachable)
        if rows:
            matching_sql.fold_doubles(self._connection, self._layout)
            matching_sql.claim(self._connection, self.base)
            self._decide_names()
        strangers = (refused | groups.sharing) - {row[0] for row in rows}
        gone = self._set_aside(strangers)
        matching_sql.keep_keys(self._connection, self._layout, self.base)
        strangers -= {row.n for row in gone}
        shared = sorted(strangers)
        named = matching_sql.add_issues(self._connection, SHARED_NUMBER, shared) if shared else []
        return Decided(len(rows), named, gone)

    def _decide_names(self) -> None:
        """Decides the renaming of a person with several rows: by the name that results from all of
        them, which is that of a later row if the first has none.
        """
        renamed = []
        for n, full, latin, their_full, their_latin, decided in matching_sql.renamings(
            self._connection
        ):
            fits = fit(Names(full, latin), Names(their_full, their_latin)) > DIFFERENT
            allowed = int(fits and may_replace(full, their_full))
            if allowed != decided:
                renamed.append((allowed, n))
        if renamed:
            matching_sql.keep_renamings(self._connection, renamed)

    def _set_aside(self, strangers: set[int]) -> list[Aside]:
        """Removes the rows that are about nobody."""
        found = []
        for n, row, cells, double in matching_sql.set_aside(
            self._connection, self._layout, self.base
        ):
            self.duplicates -= double
            code = OTHER_NAME if n in strangers else UNMATCHED
            if self._layout.kind == "opt_outs":
                code = NO_IDENTIFIER
            found.append(Aside(n, Reject(row, code, tuple(json.loads(cells)))))
        return found

    def _decisions(
        self, known: dict[int, list[Known]], groups: Groups
    ) -> Iterator[matching_sql.Decision]:
        """The rows of one person go to the contact of the first row."""
        members = list(groups.members())
        first_of = dict(members)
        chosen: dict[int, list[Known]] = {}
        for n in sorted(known, key=lambda n: (not known[n][0].told, n)):
            head = first_of.get(n, n)
            key = groups.key_of(head)
            fitting = [one for one in known[n] if not (key and one.theirs.key not in (None, key))]
            if fitting:
                chosen.setdefault(head, fitting)
        accepted = _accepted(chosen, groups, self._layout.mode_of("full_name") == "update")
        holders: dict[int, int] = {}  # contact id -> the first row here that holds it
        heads: dict[int, tuple[int, int]] = {}  # first row -> (contact id, row that holds it)
        for head in sorted(chosen):
            person = accepted.get(head)
            if person is None:
                if not chosen[head][0].alone:
                    groups.sharing.add(head)
                continue
            holder = holders.setdefault(person.contact_id, head)
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


def _known(
    candidates: Iterable[tuple[Any, ...]], base: int
) -> tuple[dict[int, list[Known]], set[int]]:
    """The contacts that each row may be, the best first, and the rows that only share a number with
    a different person.
    """
    best: dict[int, list[Known]] = {}
    refused: set[int] = set()
    for n, found in groupby(candidates, key=lambda row: row[0]):
        scored = []
        for _, contact_id, shared, full, latin, key, *their_names, met in found:
            names, theirs = Names(full, latin, key), Names(*their_names)
            score = fit(names, theirs)
            if score > DIFFERENT:
                rename = may_replace(full, theirs.full)
                met_before = bool(met) or contact_id > base
                told = score == TOLD
                person = Known(
                    contact_id,
                    names,
                    rename,
                    met_before,
                    told=told,
                    theirs=theirs,
                )
                scored.append(((score, shared, -contact_id), person))
            elif shared:
                refused.add(n)
        if scored:
            scored.sort(key=lambda each: each[0], reverse=True)
            best[n] = [person for _, person in scored]
            refused.discard(n)
    return best, refused


def _accepted(chosen: dict[int, list[Known]], groups: Groups, renames: bool) -> dict[int, Known]:
    """The contact of each first row: the one with the same key, otherwise the best one whose
    accepted rows are not plainly another person's. Rows without a contact are absent.

    Two strangers may both match a contact without a name, but only one of them can be it.
    """
    accepted: dict[int, Known] = {}
    names: dict[int, list[Names]] = {}
    for head, people in sorted(chosen.items(), key=lambda each: (not each[1][0].told, each[0])):
        for person in people:
            others = names.setdefault(person.contact_id, [])
            own = groups.names_of(head) or [person.names]
            if not person.told and any(fit(one, person.theirs) == DIFFERENT for one in own):
                continue
            if person.told and person.theirs.known and not renames:
                # matched by the key, whatever the name: the contact keeps its name, which fits
                # others
                own = [Names(None, None, person.names.key)]
            if person.told or not _speak_against(own, others, person.alone):
                others += own
                accepted[head] = person
                break
    return accepted


def _speak_against(names: list[Names], others: list[Names], alone: bool) -> bool:
    if alone and others:
        return True
    return any(fit(one, other) == DIFFERENT for one in names for other in others)
