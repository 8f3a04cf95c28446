"""What becomes of each row: a new person, somebody known, or a double of an earlier row."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

from desktop_app.importing.matching import sql
from desktop_app.importing.matching.groups import Groups
from desktop_app.importing.matching.names import DIFFERENT, Names, fit, may_replace
from desktop_app.importing.staging.layout import Layout
from desktop_app.store.driver import Connection

SHARED_NUMBER = "import.shared_number"
MATCH, DUPLICATE = "match", "duplicate"


@dataclass(frozen=True)
class Known:
    """A contact that a row belongs to. ``rename``: its name may be replaced by the row's."""

    contact_id: int
    names: Names
    rename: bool


@dataclass
class Decisions:
    """``base``: a new person of row n gets the id base + n."""

    base: int
    matched: int = 0
    duplicates: int = 0
    shared_rows: list[int] = field(default_factory=list)


def decide(connection: Connection, layout: Layout, sha256: str, sheet: str | None) -> Decisions:
    """Fills the table of decisions from the staged rows and the book, and folds doubles.

    Rows are one person if they share a canonical point and their names are not plainly different
    (over any chain of rows), or are identical cell by cell. A person is known if any of their rows
    shares a canonical point with a contact whose name is not plainly different: of several, the
    one whose name fits best, then the one with most points in common, then the oldest. Rows
    without a canonical point: see matching.sql.known_people and namesakes.
    """
    known, refused = _known(sql.known_people(connection, sha256, sheet))
    for n, contact_id in sql.namesakes(connection, layout):
        known.setdefault(n, Known(contact_id, Names(None, None), False))
    groups = Groups()
    groups.add_doubles(sql.doubles(connection))
    for n, first in sql.identical_rows(connection):
        groups.join(first, n)
    decisions = Decisions(sql.last_contact(connection))
    rows = list(_decisions(known, groups, decisions))
    sql.keep_decisions(connection, rows)
    if decisions.duplicates:
        sql.fold_doubles(connection, layout)
    decided = {row[0] for row in rows}
    strangers = sorted((refused | groups.sharing) - decided)
    decisions.shared_rows = sql.add_issues(connection, SHARED_NUMBER, strangers)
    return decisions


def _known(candidates: Iterable[tuple[Any, ...]]) -> tuple[dict[int, Known], set[int]]:
    """The best contact of each row, and the rows that only share a number with somebody else."""
    best: dict[int, Known] = {}
    refused: set[int] = set()
    for n, found in groupby(candidates, key=lambda row: row[0]):
        scored = []
        for _, contact_id, shared, full, latin, their_full, their_latin in found:
            ours, theirs = Names(full, latin), Names(their_full, their_latin)
            score = fit(ours, theirs)
            if score > DIFFERENT:
                known = Known(contact_id, ours, may_replace(full, their_full))
                scored.append(((score, shared, -contact_id), known))
            elif shared:
                refused.add(n)
        if scored:
            best[n] = max(scored, key=lambda each: each[0])[1]
            refused.discard(n)
    return best, refused


def _decisions(
    known: dict[int, Known], groups: Groups, decisions: Decisions
) -> Iterable[sql.Decision]:
    """Rows of one person go to the contact that the first of them belongs to."""
    members = list(groups.members())
    first_of = dict(members)
    chosen: dict[int, Known] = {}
    for n in sorted(known):
        chosen.setdefault(first_of.get(n, n), known[n])
    holders: dict[int, list[tuple[int, Names]]] = {}
    heads: dict[int, tuple[int, int]] = {}  # first row -> (contact id, row that holds the contact)
    for head in sorted(chosen):
        person = chosen[head]
        holder = _holder(holders.setdefault(person.contact_id, []), head, person.names)
        if holder is None:
            groups.sharing.add(head)
            continue
        heads[head] = (person.contact_id, holder)
        if holder == head:
            decisions.matched += 1
            yield head, MATCH, person.contact_id, head, int(person.rename)
        else:
            decisions.duplicates += 1
            yield head, DUPLICATE, person.contact_id, holder, 0
    for n, first in members:
        contact_id, holder = heads.get(first, (decisions.base + first, first))
        decisions.duplicates += 1
        yield n, DUPLICATE, contact_id, holder, 0


def _holder(holders: list[tuple[int, Names]], head: int, names: Names) -> int | None:
    """The first row of the file that stands for this contact; None for somebody plainly else.

    Two strangers may both go with a contact that has no name: only one of them can be it.
    """
    if any(fit(names, other) == DIFFERENT for _, other in holders):
        return None
    holders.append((head, names))
    return holders[0][0]
