"""Finds whom the rows of a table refuse or stop, if no people are created from them."""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.importing.answer_columns.reading import AGAINST
from desktop_app.importing.staging.columns import StagingColumns
from desktop_app.importing.staging.reached import StagedNamed
from desktop_app.importing.staging.rows import Staged


def against_in(layout: StagingColumns, staged: Staged) -> Iterator[tuple[int, StagedNamed]]:
    """The row of the sheet, and its numbers and addresses that must not be messaged."""
    extras = layout.extras
    day_at = extras.index("stopped_on") - len(extras) if "stopped_on" in extras else None
    rows = {row[0]: (row[1], row[layout.identity_place - 1] & AGAINST) for row in staged.rows}
    days = {row[0]: "" if day_at is None else row[day_at] for row in staged.rows}
    for n, said, day, kind, canonical in staged.named:
        yield rows[n][0] if n > 0 else -n, (n, said, day, kind, canonical)
    places = list(layout.canonical_places.items())
    points = [
        *((row[0], each.kind, row[at]) for row in staged.rows for each, at in places),
        *((n, kind, canonical) for n, kind, _, canonical, *_ in staged.points),
    ]
    for n, kind, canonical in points:
        number, said = rows[n]
        if said and canonical:
            yield number, (n, said, days[n], kind, canonical)
