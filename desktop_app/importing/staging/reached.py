"""The contact points of a block's rows: plain ones as columns, all others row by row."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.contacts.model import PointValue
from desktop_app.importing.cells import Stored
from desktop_app.importing.points import PointColumn

Plain = tuple[list[str], list[str]]
"""A column of plain points: as typed and canonical, "" for none."""
Mixed = dict[int, list[PointValue]]
"""All points of rows with points that are not plain, by position in the block."""
StagedPoint = tuple[int, str, str, str | None, str | None, str, str | None, str | None, int, int]
StagedNamed = tuple[int, int, Stored, str, str]
"""n in the staging tables, or the negative sheet row of a row that is set aside; its answer about
consent; the date of its stop; kind and canonical form."""


def was_typed(points: Sequence[PointValue]) -> bool:
    """Whether any number can't be the result of a calculation: it has a leading zero, a plus or
    letters."""
    return any(
        value.canonical and not (value.raw.isdigit() and value.raw[0] != "0") for value in points
    )


def mixed_points(points: Sequence[PointColumn], numbers: dict[int, int]) -> Mixed:
    """Rows with points that are not plain, with all their points, without repetitions."""
    found: Mixed = {}
    for at in sorted({at for column in points for at in column.others} & numbers.keys()):
        values: dict[tuple[str, str], PointValue] = {}
        for column in points:
            for value in column.points(at):
                values.setdefault(value.identity, value)
        found[at] = list(values.values())
    return found


def named_at(
    points: Sequence[PointColumn], at: int, *, with_points: bool
) -> dict[tuple[str, str], None]:
    """Kind and canonical form of all that a row names, as a point or besides its points."""
    found = {("phone", number): None for column in points for number in column.named.get(at, ())}
    if with_points:
        for value in (value for column in points for value in column.points(at)):
            if value.canonical:
                found[value.kind, value.canonical] = None
    return found


def identities_of(points: Sequence[PointColumn], at: int) -> set[tuple[str, str]]:
    return {value.identity for column in points for value in column.points(at)}


def staged_points(
    number: int, values: Sequence[PointValue], free: set[tuple[str, str]] | None
) -> list[StagedPoint]:
    """The first point of each kind is the primary one. ``free``: the points that known people may
    get, too; None for all.
    """
    kinds = [value.kind for value in values]
    return [
        (
            number,
            value.kind,
            value.raw,
            value.canonical,
            value.label,
            value.status,
            value.line_type,
            value.problem,
            int(value.kind not in kinds[:place]),
            int(free is not None and value.identity not in free),
        )
        for place, value in enumerate(values)
    ]


def plain_columns(points: Sequence[PointColumn], mixed: Mixed) -> list[Plain]:
    """Every column of points, as typed and canonical, without mixed rows and repetitions."""
    found: list[Plain] = []
    for place, column in enumerate(points):
        raw, canonical = list(column.raw), list(column.canonical)
        again = [
            at
            for other in points[:place]
            if other.kind == column.kind
            for at, (one, two) in enumerate(zip(other.canonical, canonical, strict=True))
            if one and one == two
        ]
        for at in (*again, *mixed):
            raw[at] = canonical[at] = ""
        found.append((raw, canonical))
    return found
