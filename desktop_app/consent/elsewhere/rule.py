"""The rule of elsewhere_sql.py as a pure function; a property test holds the two together."""

from __future__ import annotations

from collections.abc import Iterable

from desktop_app.consent.ordering import Entry, is_later


def is_stopped(stops: Iterable[Entry], agreed: Entry | None) -> bool:
    """Whether stops at a person's other identifiers refuse one that has no no of its own.
    ``stops``: those that spread, of identifiers that no household shares. ``agreed``: the event
    that grants here, if any; it frees if it is the person's own, with evidence and later."""
    frees = (
        agreed is not None
        and agreed.event == "confirmed"
        and agreed.given_by == "subject"
        and bool(agreed.evidence and agreed.evidence.strip())
    )
    return any(not (frees and agreed is not None and is_later(agreed, stop)) for stop in stops)
