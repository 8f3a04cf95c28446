"""Duplicates: what the window and the command line ask about people who stand in the book twice."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.contacts.service import Contacts
from desktop_app.duplicates import results_sql
from desktop_app.duplicates.model import Counts, Coverage, Evidence, Found, Group, SharedValue
from desktop_app.jobs import Job
from desktop_app.store.store import Store

if TYPE_CHECKING:
    from desktop_app.duplicates.searching import Search

_SHARED_BY = 3  # people from whom on a number looks like a household's
_SHARED_KINDS = ("phone", "email", "account")


class Duplicates:
    """Finds people who stand in the book more than once. Changes nobody: see merging."""

    def __init__(self, store: Store, contacts: Contacts) -> None:
        self._store = store
        self._contacts = contacts

    def _looking(self) -> Search:
        # numpy takes a tenth of a second to load: a start of the program does without
        from desktop_app.duplicates.searching import Search

        return Search(self._store)

    def search(self, job: Job | None = None) -> Found:
        """Looks at everybody, learning the book's own weights first. Raises Cancelled; the
        earlier findings stay then."""
        self._looking().everybody(job or Job())
        return self.count()

    def refresh(self, ids: Collection[int] | None = None, job: Job | None = None) -> Found:
        """Looks at these people, by default at those touched since the last look: an import, an
        edit, an undo. Before the first search it is a full search. Raises Cancelled."""
        self._looking().some(ids, job or Job())
        return self.count()

    def searched(self) -> bool:
        """Whether there ever was a full search of this book."""
        with self._store.read() as connection:
            return results_sql.model(connection) is not None

    def coverage(self) -> Coverage:
        """Who was compared: nobody yet ("none"), everybody as they are now ("all"), or since the
        last full search only those who changed ("changed"). No group means that nobody stands in
        the book twice only after "all"."""
        with self._store.read() as connection:
            if results_sql.model(connection) is None:
                return "none"
            return "all" if results_sql.is_complete(connection) else "changed"

    def count(self) -> Counts:
        """What was found and waits for a decision."""
        with self._store.read() as connection:
            return results_sql.counts(connection)

    def groups(
        self, limit: int | None = None, offset: int = 0, certain: bool | None = None
    ) -> list[Group]:
        """The groups found, the most probable first; only the certain ones, or only the others."""
        with self._store.read() as connection:
            return results_sql.groups(connection, limit, offset, certain)

    def pair(self, a: int, b: int) -> Evidence:
        """What speaks for and against two people being one, by today's values.

        Raises UserError ``contacts.unknown``.
        """
        for contact_id in (a, b):
            self._contacts.get(contact_id)
        first, second = sorted((a, b))
        evidence = self._looking().at_two(first, second)
        return evidence if a <= b else _turned(evidence)

    def mark_different(self, ids: Sequence[int]) -> None:
        """Remembers for good that none of these people is another of them. Can be undone."""
        with self._store.write("duplicates.different") as op:
            op.describe(n=len(set(ids)))
            results_sql.mark_different(op, ids)
        self._look_again(ids)

    def mark_shared(self, kind: str, value: str) -> None:
        """Remembers that a number or address belongs to a household or a shop: having it in
        common says nothing from now on. ``kind`` and ``value`` as in ``shared_values``."""
        with self._store.write("duplicates.shared") as op:
            op.describe(value=value)
            results_sql.mark_shared(op, kind, value)
            affected = results_sql.having(op.connection, kind, value)
        self._look_again(affected)

    def unmark_shared(self, kind: str, value: str) -> None:
        """Takes such a note back; the value counts again from the next look on."""
        with self._store.write("duplicates.not_shared") as op:
            op.describe(value=value)
            results_sql.unmark_shared(op, kind, value)

    def shared_values(self, least: int = _SHARED_BY) -> list[SharedValue]:
        """Numbers and addresses of at least so many people, and all that were marked; as counted
        by the last full search, the most shared first."""
        with self._store.read() as connection:
            return results_sql.shared_values(connection, least, _SHARED_KINDS)

    def _look_again(self, ids: Collection[int]) -> None:
        """What was said about a pair takes effect at once, if there was a search."""
        if ids and self.searched():
            self._looking().some(ids, Job())


def _turned(evidence: Evidence) -> Evidence:
    return replace(
        evidence,
        a=evidence.b,
        b=evidence.a,
        fields=tuple(replace(one, a=one.b, b=one.a) for one in evidence.fields),
    )
