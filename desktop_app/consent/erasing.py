"""The effect of an erasure on consent, within the write that erases: stops stay, names go."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from desktop_app.consent import erasing_sql, recording
from desktop_app.consent.model import ANY
from desktop_app.consent.suppression import suppression_sql as suppression
from desktop_app.contacts.model import Identifier
from desktop_app.store.journal import Operation

REASON = "erased"
"""Why an erased person's identifiers are on the suppression list."""

protect_lines = erasing_sql.protect_lines


def keep_stops(
    op: Operation,
    own: Sequence[Identifier],
    past: Sequence[Identifier],
    shared: Collection[Identifier],
    *,
    allow_contact_again: bool,
) -> None:
    """Suppresses all identifiers, or only those with a stop of their own: an erasure must not
    cancel a stop.

    ``own``: identifiers that only this person has; ``past``: that only they had; ``shared``: that
    others have, too. A shared one is stopped for all of them (DOMAIN.md: a stop binds the number).
    """
    kept = [
        (one, channel, "withdrawn", since)
        for one in (*own, *past)
        for channel, since in erasing_sql.stops_of(op.connection, one).items()
    ]
    if not allow_contact_again:
        kept += [(one, ANY, REASON, op.now_text) for one in own]
        if shared:
            recording.stop(op, shared, reason=REASON)
    suppression.add(op.connection, kept)
