"""Rows of the file that share a canonical point or an id value, or are identical. The book is not
consulted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import compress
from typing import Any

from desktop_app.importing.matching.names import Names
from desktop_app.importing.staging.columns import StagingColumns
from desktop_app.importing.staging.rows import Staged

Sharing = tuple[str, int, Names]
"""The shared value, the row's number, and its names and key."""
Repeated = tuple[int, int]
"""A row's number, and that of the first row with identical cells."""
Suspect = tuple[int, str, str]
"""A row's number, and the kind and canonical form of one of its points."""


def shared_by(
    layout: StagingColumns, blocks: Sequence[Staged]
) -> tuple[list[Sharing], Counter[str]]:
    """All rows that share a point or a key, grouped by it and in the order of the file, those with
    a key first; and how often each canonical form occurs in these rows.

    A phone number is the same identifier in every app; a user name is not.
    """
    counted: Counter[str] = Counter()
    for block in blocks:
        for place in layout.canonical_places.values():
            counted.update([row[place] for row in block.rows])
        counted.update([point[3] for point in block.points if point[3]])
    counted.pop("", None)
    doubled = {canonical for canonical, count in counted.items() if count > 1}
    sharing = sorted(_rows(layout, blocks, doubled)) if doubled else []
    return [*_same_key(layout, blocks), *sharing], counted


def _names(layout: StagingColumns, rows: Iterable[Sequence[Any]]) -> dict[int, Names]:
    """Row number -> its names and key."""
    full, latin = layout.place("full_name"), layout.place("latin_name")
    if layout.id_key is None:
        return {row[0]: Names(row[full], row[latin]) for row in rows}
    key = layout.place(layout.id_key)
    return {row[0]: Names(row[full], row[latin], row[key] or None) for row in rows}


def _same_key(layout: StagingColumns, blocks: Sequence[Staged]) -> list[Sharing]:
    if layout.id_key is None:
        return []
    place = layout.place(layout.id_key)
    counted = Counter(str(row[place]) for block in blocks for row in block.rows if row[place])
    rows = [row for block in blocks for row in block.rows if counted[str(row[place])] > 1]
    names = _names(layout, rows)
    return sorted((str(row[place]), row[0], names[row[0]]) for row in rows)


def _rows(layout: StagingColumns, blocks: Sequence[Staged], doubled: set[str]) -> Iterator[Sharing]:
    for block in blocks:
        names: dict[int, Names] = {}
        for n, kind, canonical in _points(layout, block, doubled):
            if not names:
                names = _names(layout, block.rows)
            shared = canonical if canonical.startswith("+") else f"{kind} {canonical}"
            yield shared, n, names[n]


def _points(layout: StagingColumns, block: Staged, wanted: set[str]) -> Iterator[Suspect]:
    """The points of a block with one of these canonical forms."""
    for points, place in layout.canonical_places.items():
        yield from ((row[0], points.kind, row[place]) for row in block.rows if row[place] in wanted)
    yield from ((point[0], point[1], str(point[3])) for point in block.points if point[3] in wanted)


class Earlier:
    """The points of earlier rows, to find the rows that may be about the same people.

    A row whose points are all new need not be matched with people of this file, which would cost as
    much as writing its points. This is a Bloom filter: it finds all points that occurred before,
    and after a million points reports 3% of the others needlessly.
    """

    _SLOTS = 1 << 25

    def __init__(self, layout: StagingColumns) -> None:
        self._layout = layout
        self._seen = bytearray(self._SLOTS)
        self._first: dict[int, int] = {}

    def suspects(self, blocks: Sequence[Staged], counted: Iterable[str]) -> list[Suspect]:
        """The points of these rows that earlier rows had, and a few more."""
        seen, mask = self._seen, self._SLOTS - 1
        wanted = list(counted)
        slots = [hash(canonical) & mask for canonical in wanted]
        again = set(compress(wanted, map(seen.__getitem__, slots)))
        for slot in slots:
            seen[slot] = 1
        if not again:
            return []
        return [found for block in blocks for found in _points(self._layout, block, again)]

    def repeated(self, blocks: Iterable[Staged]) -> tuple[list[Repeated], frozenset[int]]:
        """Rows without any address that repeat an earlier one cell by cell; and all rows without
        any."""
        place = self._layout.identity_place
        rows = [(row[0], row[place]) for block in blocks for row in block.rows if row[place] != ""]
        firsts = [(n, self._first.setdefault(identity, n)) for n, identity in rows]
        repeated = [(n, first) for n, first in firsts if first != n]
        return repeated, frozenset(n for n, _ in rows)
