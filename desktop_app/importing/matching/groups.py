"""Groups the rows of one person inside a file: sets are joined unless their names contradict."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from desktop_app.importing.matching.doubles import Sharing
from desktop_app.importing.matching.names import DIFFERENT, Names, fit

# A shop's own number may be on rows of thousands of names: if more people than this share a number,
# only rows with the same name are joined.
_MOST_PEOPLE = 50
_MOST_NAMES = 8


def _contradict(ours: list[Names], theirs: list[Names]) -> bool:
    """Whether any two names are plainly different; for people who have several names by their key,
    whether all are.
    """
    different = [fit(x, y) == DIFFERENT for x in ours for y in theirs]
    if len({names.key for names in (*ours, *theirs) if names.key}) > 1:
        return True
    told = any(sum(1 for names in side if names.key) > 1 for side in (ours, theirs))
    return bool(different) and all(different) if told else any(different)


class Groups:
    """Joins row numbers. A row that was never joined is alone."""

    def __init__(self) -> None:
        self._parent: dict[int, int] = {}
        self._names: dict[int, list[Names]] = {}
        self._keys: dict[int, str | float] = {}
        self.sharing: set[int] = set()
        """First rows of people who share a number with a plainly different person above them."""

    def first(self, n: int) -> int:
        """The first row of the person of row n."""
        parent = self._parent
        root = n
        while parent.get(root, root) != root:
            root = parent[root]
        while parent.get(n, n) != root:
            parent[n], n = root, parent[n]
        return root

    def join(self, one: int, other: int) -> bool:
        """Joins two rows; False if any of their rows is plainly a different person."""
        a, b = sorted((self.first(one), self.first(other)))
        if a == b:
            return True
        ours, theirs = self._names.get(a, []), self._names.get(b, [])
        if _contradict(ours, theirs):
            return False
        self._parent[b] = a
        if b in self._keys:
            self._keys.setdefault(a, self._keys[b])
        self._names[a] = list(dict.fromkeys([*ours, *theirs]))[:_MOST_NAMES]
        return True

    def add_doubles(self, rows: Iterable[Sharing]) -> None:
        """Joins rows that share a value, grouped by it and in the order of the file."""
        for _, sharing in groupby(rows, key=lambda row: row[0]):
            self._cluster((n, names) for _, n, names in sharing)

    def _cluster(self, rows: Iterable[tuple[int, Names]]) -> None:
        people: dict[Names, int] = {}
        for n, names in rows:
            self._names.setdefault(self.first(n), [names])
            if names.key:
                self._keys.setdefault(self.first(n), names.key)
            joined = any(self.join(head, n) for head in self._likely(people, names))
            if people and not joined:
                self.sharing.add(n)
            people.setdefault(names, n)

    @staticmethod
    def _likely(people: dict[Names, int], names: Names) -> Iterator[int]:
        if names in people:
            yield people[names]
        if len(people) <= _MOST_PEOPLE:
            scored = [(fit(known, names), -head) for known, head in people.items()]
            for score, head in sorted(scored, reverse=True):
                if score > DIFFERENT:
                    yield -head

    def names_of(self, first: int) -> list[Names]:
        """The names of all rows of a first row's person, if they share anything."""
        return self._names.get(first, [])

    def key_of(self, first: int) -> str | float | None:
        """The id value of a first row's person, if it has one."""
        return self._keys.get(first)

    def members(self) -> Iterator[tuple[int, int]]:
        """(n, first row) of all rows but the first ones, ordered by n."""
        for n in sorted(self._parent):
            first = self.first(n)
            if first != n:
                yield n, first
