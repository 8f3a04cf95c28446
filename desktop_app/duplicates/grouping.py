"""Joins pairs into coherent groups.

If A matches B and B matches C, A and C may still be two people: a group is kept only if, on
average, each of its members matches each other member.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np

from desktop_app.duplicates.comparing import Floats
from desktop_app.duplicates.people import Ints

Scorer = Callable[[Ints, Ints], Floats]
NEVER = -1e6
"""The bits of a pair that the user marked as two people."""
_MOST = 60
_STEPS = (0.0, 3.0, 6.0, 9.0, 12.0, 16.0, 20.0, 30.0)
_CLIP = 12.0


def groups(a: Ints, b: Ints, total: Floats, score: Scorer) -> list[list[int]]:
    """Groups of the rows in the pairs, which come with their bits; each row is in at most one
    group.

    ``score`` gives the bits of pairs that were not candidates.
    """
    found: list[list[int]] = []
    larger: list[list[int]] = []
    for rows in _parts(a, b, total):
        (found if len(rows) == 2 else larger).append(rows)
    if larger:
        found += _held_together(larger, a, b, total, score)
    return found


def _parts(a: Ints, b: Ints, total: Floats) -> Iterator[list[int]]:
    """Connected rows, using only stronger pairs if too many are connected."""
    waiting = [(0, a, b, total)]
    while waiting:
        step, a, b, total = waiting.pop()
        strong = total >= _STEPS[step]
        a, b, total = a[strong], b[strong], total[strong]
        roots = _components(a, b)
        members: dict[int, list[int]] = {}
        for row, root in roots.items():
            members.setdefault(root, []).append(row)
        for root, rows in members.items():
            if len(rows) <= _MOST:
                yield sorted(rows)
            elif step + 1 < len(_STEPS):
                inside = np.fromiter((roots[row] == root for row in a.tolist()), np.bool_, len(a))
                waiting.append((step + 1, a[inside], b[inside], total[inside]))
            else:
                rows.sort()
                yield from (rows[at : at + _MOST] for at in range(0, len(rows), _MOST))


def _components(a: Ints, b: Ints) -> dict[int, int]:
    parent: dict[int, int] = {}

    def root(row: int) -> int:
        while parent.setdefault(row, row) != row:
            parent[row] = parent[parent[row]]
            row = parent[row]
        return row

    for one, other in zip(a.tolist(), b.tolist(), strict=True):
        first, second = root(one), root(other)
        if first != second:
            parent[max(first, second)] = min(first, second)
    return {row: root(row) for row in list(parent)}


def _held_together(
    parts: list[list[int]], a: Ints, b: Ints, total: Floats, score: Scorer
) -> list[list[int]]:
    known = dict(zip(zip(a.tolist(), b.tolist(), strict=True), total.tolist(), strict=True))
    open_pairs = [
        (one, other)
        for rows in parts
        for place, one in enumerate(rows)
        for other in rows[place + 1 :]
        if (one, other) not in known
    ]
    if open_pairs:
        ones, others = np.array(open_pairs, dtype=np.int64).T
        known.update(zip(open_pairs, score(ones, others).tolist(), strict=True))
    return [group for rows in parts for group in _split(rows, known)]


def _split(rows: list[int], known: dict[tuple[int, int], float]) -> Iterator[list[int]]:
    """Repeatedly joins the two sets that match best on average, until none match."""
    size = len(rows)
    links = np.full((size, size), -np.inf)
    for i, one in enumerate(rows):
        for j in range(i + 1, size):
            bits = known[one, rows[j]]
            links[i, j] = links[j, i] = bits if bits == NEVER else np.clip(bits, -_CLIP, _CLIP)
    weights = np.ones(size)
    sets = [[row] for row in rows]
    while True:
        best = int(links.argmax())
        i, j = divmod(best, size)
        if not links[i, j] > 0:
            break
        joined = (weights[i] * links[i] + weights[j] * links[j]) / (weights[i] + weights[j])
        joined[[i, j]] = -np.inf
        links[i], links[:, i] = joined, joined
        links[j], links[:, j] = -np.inf, -np.inf
        weights[i] += weights[j]
        sets[i] += sets[j]
        sets[j] = []
    yield from (sorted(rows) for rows in sets if len(rows) > 1)
