"""The face of the room: what the window and the command line ask about duplicates."""

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

_SHARED_BY = 3  # from this many people on, a number looks like a household's
_SHARED_KINDS = ("phone", "email", "account")


class Duplicates:
    """Finds people who are in the book more than once. It changes nobody: see merging."""

    def __init__(self, store: Store, contacts: Contacts) -> None:
        self._store = store
        self._contacts = contacts

    def _search(self) -> Search:
        # loading numpy takes a tenth of a second, so it is not imported at start-up
        from desktop_app.duplicates.searching import Search

        return Search(self._store)

    def search(self, job: Job | None = None) -> Found:
        """Compares all people, after learning the weights of this book. Raises Cancelled and then
        keeps the earlier results."""
        self._search().search_all(job or Job())
        return self.count()

    def refresh(self, ids: Collection[int] | None = None, job: Job | None = None) -> Found:
        """Compares these people, by default those touched since the last search by an import, an
        edit or an undo. The first search is a full one. Raises Cancelled."""
        self._search().search_changed(ids, job or Job())
        return self.count()

    def searched(self) -> bool:
        """Whether this book was ever searched in full."""
        with self._store.read() as connection:
            return results_sql.model(connection) is not None

    def coverage(self) -> Coverage:
        """Who was compared: nobody yet ("none"), all people in their current state ("all"), or
        since the last full search only those who changed ("changed"). Only after "all" does no
        group mean that the book has no duplicates."""
        with self._store.read() as connection:
            if results_sql.model(connection) is None:
                return "none"
            return "all" if results_sql.is_complete(connection) else "changed"

    def count(self) -> Counts:
        """Counts of the undecided results."""
        with self._store.read() as connection:
            return results_sql.counts(connection)

    def groups(
        self, limit: int | None = None, offset: int = 0, certain: bool | None = None
    ) -> list[Group]:
        """The groups found, the most probable first; all, only the certain ones, or only the
        others."""
        with self._store.read() as connection:
            return results_sql.groups(connection, limit, offset, certain)

    def pair(self, a: int, b: int) -> Evidence:
        """The evidence for and against two people being one, from their current values.

        Raises UserError ``contacts.unknown``.
        """
        for contact_id in (a, b):
            self._contacts.get(contact_id)
        first, second = sorted((a, b))
        evidence = self._search().evidence(first, second)
        return evidence if a <= b else _turned(evidence)

    def mark_different(self, ids: Sequence[int]) -> None:
        """Stores permanently that these are all different people. Can be undone."""
        with self._store.write("duplicates.different") as op:
            op.describe(n=len(set(ids)))
            results_sql.mark_different(op, ids)
        self._search_again(ids)

    def mark_shared(self, kind: str, value: str) -> None:
        """Stores that a number or address belongs to a household or a shop, so that sharing it no
        longer counts as evidence. ``kind`` and ``value`` as in ``shared_values``."""
        with self._store.write("duplicates.shared") as op:
            op.describe(value=value)
            results_sql.mark_shared(op, kind, value)
            affected = results_sql.owners_in_groups(op.connection, kind, value)
        self._search_again(affected)

    def unmark_shared(self, kind: str, value: str) -> None:
        """Deletes such a mark; the value counts again from the next search on."""
        with self._store.write("duplicates.not_shared") as op:
            op.describe(value=value)
            results_sql.unmark_shared(op, kind, value)

    def shared_values(self, least: int = _SHARED_BY) -> list[SharedValue]:
        """Numbers and addresses of at least ``least`` people, and all marked ones, as counted by
        the last full search; the most shared first."""
        with self._store.read() as connection:
            return results_sql.shared_values(connection, least, _SHARED_KINDS)

    def _search_again(self, ids: Collection[int]) -> None:
        """Applies a decision about a pair at once, if there was a search."""
        if ids and self.searched():
            self._search().search_changed(ids, Job())


def _turned(evidence: Evidence) -> Evidence:
    return replace(
        evidence,
        a=evidence.b,
        b=evidence.a,
        fields=tuple(replace(one, a=one.b, b=one.a) for one in evidence.fields),
    )
