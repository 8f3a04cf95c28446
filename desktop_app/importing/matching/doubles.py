"""Rows of the file, not far apart, that share a canonical point or are wholly identical."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from desktop_app.importing.matching.names import Names
from desktop_app.importing.staging.layout import Layout
from desktop_app.importing.staging.rows import Staged

Sharing = tuple[str, int, Names]
"""What is shared, the row's number, its names."""


def count_points(layout: Layout, blocks: Sequence[Staged]) -> Counter[str]:
    """How often each canonical form stands in these rows."""
    counted: Counter[str] = Counter()
    for block in blocks:
        for place in layout.canonical_places.values():
            counted.update([row[place] for row in block.rows])
        counted.update([point[3] for point in block.points if point[3]])
    counted.pop("", None)
    return counted


def sharing_rows(layout: Layout, blocks: Sequence[Staged], counted: Counter[str]) -> list[Sharing]:
    """All rows that share a point, by the point and then in the order of the file.

    A number is one line, whichever program rings there; a user name is another in each.
    """
    doubled = {canonical for canonical, count in counted.items() if count > 1}
    return sorted(_rows(layout, blocks, doubled)) if doubled else []


def _rows(layout: Layout, blocks: Sequence[Staged], doubled: set[str]) -> Iterator[Sharing]:
    full, latin = layout.place("full_name"), layout.place("latin_name")
    for block in blocks:
        for points, place in layout.canonical_places.items():
            for row in block.rows:
                if row[place] in doubled:
                    shared = _identifier(points.kind, row[place])
                    yield shared, row[0], Names(row[full], row[latin])
        found = [point for point in block.points if point[3] in doubled]
        names = {row[0]: Names(row[full], row[latin]) for row in block.rows} if found else {}
        for point in found:
            yield _identifier(point[1], str(point[3])), point[0], names[point[0]]


def _identifier(kind: str, canonical: str) -> str:
    return canonical if canonical.startswith("+") else f"{kind} {canonical}"


class Strangers:
    """Tells, while a book fills from nothing, which rows can share no point with an earlier one.

    Such rows need no look into the book, which costs as much as writing their points. Beyond
    ``_MOST`` points, and in a book that held points before, nothing is told.
    """

    _MOST = 1_000_000  # hashes kept: some 65 bytes each

    def __init__(self, book_is_empty: bool) -> None:
        self._tells = book_is_empty
        self._seen: set[int] = set()

    def are(self, counted: Iterable[str]) -> bool:
        """Whether none of these points stood in rows asked about before."""
        if not self._tells:
            return False
        hashes = set(map(hash, counted))
        new = self._seen.isdisjoint(hashes)
        self._seen |= hashes
        if len(self._seen) > self._MOST:
            self._tells = False
            self._seen.clear()
        return new


class Identities:
    """The rows without any address, by what they hold, over the whole file."""

    def __init__(self) -> None:
        self._first: dict[int, int] = {}
        self._contacts: dict[int, int] = {}

    def repeated(self, layout: Layout, blocks: Iterable[Staged]) -> list[tuple[int, int]]:
        """(n, the first n) of rows that repeat an earlier one cell by cell."""
        found = []
        for block in blocks:
            for row in block.rows:
                identity = row[layout.identity_place]
                if identity != "":
                    first = self._first.setdefault(identity, row[0])
                    if first != row[0]:
                        found.append((row[0], first))
        return found

    def remember(self, contacts: Iterable[tuple[int, int]]) -> None:
        """Takes (n, contact id) of rows that were not simply new people."""
        if self._first:
            self._contacts.update(contacts)

    def contact_of(self, first: int) -> int | None:
        """The contact of a row decided earlier; None for a new person."""
        return self._contacts.get(first)
