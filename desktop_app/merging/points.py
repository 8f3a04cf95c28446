"""The contact points of the merged person: each identity once, all kept. Pure.

Of several rows of one identity the oldest stays, so that the order of merging makes no difference.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from desktop_app.merging.model import PointRow, Times

# a point known to be wrong wins over an unchecked one
_STATUSES = ("reassigned", "unreachable", "bounced", "valid", "invalid", "unchecked")

Primary = dict[str, tuple[int, int, bool]]


@dataclass(frozen=True)
class Settled:
    """``kept`` are the final rows; ``dropped`` their duplicates."""

    kept: tuple[PointRow, ...]
    dropped: tuple[int, ...]
    primary: Primary


def settle(keep: int, rows: Iterable[PointRow], times: Mapping[int, Times]) -> Settled:
    """All points of the people as those of ``keep``. ``times``: the merge notes of each."""
    by_identity: dict[tuple[str, str], list[PointRow]] = defaultdict(list)
    by_kind: dict[str, list[PointRow]] = defaultdict(list)
    for row in sorted(rows, key=lambda row: row.id):
        by_identity[row.identity].append(row)
        by_kind[row.kind].append(row)
    survivor = {row.id: same[0].id for same in by_identity.values() for row in same}
    primary = {
        kind: found
        for kind, of_kind in by_kind.items()
        if (found := _primary(keep, kind, of_kind, times)) is not None
    }
    main = {survivor[main_id] for main_id, _ in primary.values()}
    return Settled(
        tuple(_one_of(keep, same, same[0].id in main) for same in by_identity.values()),
        tuple(row.id for same in by_identity.values() for row in same[1:]),
        {kind: (survivor[first[0]], first[1], first[2]) for kind, (_, first) in primary.items()},
    )


def _primary(
    keep: int, kind: str, rows: Sequence[PointRow], times: Mapping[int, Times]
) -> tuple[int, tuple[int, int, bool]] | None:
    """The main row, and the note for later merges.

    The kept person's own main point stays the main one; if they had none, the first main point of
    anybody.
    """
    here = {row.id for row in rows}
    own, firsts = None, []
    for owner in {row.contact_id for row in rows}:
        mains = [row.id for row in rows if row.contact_id == owner and row.is_primary]
        noted = times[owner].primary.get(kind)
        if noted is None or noted[0] not in here:
            noted = None
            firsts += [(one, one) for one in mains]
        else:
            firsts.append((noted[1], noted[0]))
        # a main point from a merge is the person's own once they chose it themselves
        if owner == keep and mains and (noted is None or noted[2] or mains[0] != noted[0]):
            own = mains[0]
    if not firsts:
        return None
    original, first = min(firsts)
    return (first if own is None else own), (first, original, own is not None)


def _one_of(keep: int, same: Sequence[PointRow], primary: bool) -> PointRow:
    def most(values: Iterable[str | None]) -> str | None:
        return max((v for v in values if v is not None), key=lambda v: (len(v), v), default=None)

    return replace(
        same[0],
        contact_id=keep,
        label=most(row.label for row in same),
        status=min((row.status for row in same), key=_status_order),
        line_type=most(row.line_type for row in same),
        problem=most(row.problem for row in same),
        last_verified_at=max(
            (row.last_verified_at for row in same if row.last_verified_at), default=None
        ),
        is_primary=int(primary),
    )


def _status_order(status: str) -> tuple[int, str]:
    place = _STATUSES.index(status) if status in _STATUSES else len(_STATUSES)
    return place, status
