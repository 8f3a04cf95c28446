"""All SQL of recording many a no at once."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.consent.recording_sql import refold
from desktop_app.contacts.model import Identifier
from desktop_app.store.journal import Operation

REFUSED = (
    "EXISTS (SELECT 1 FROM consent_state c WHERE c.identifier = s.identifier AND c.kind = s.kind"
    " AND c.channel IN (s.channel, '*') AND c.purpose IN (:purpose, '*')"
    " AND c.state IN ('denied', 'withdrawn'))"
)
"""Whether what ``s`` names (kind, identifier, channel) has said no to it already, in SQL."""


def deny(
    op: Operation,
    refusals: Sequence[tuple[Identifier, str]],
    purpose: str,
    evidence: str,
    note: str,
    batch_id: int,
) -> None:
    """Appends a ``denied`` as of now for each identifier and channel (``*`` for all), and derives
    their states. ``evidence`` says what shows it, such as a file with its hash.
    """
    if not refusals:
        return
    with op.bulk("consent_event"):
        op.connection.executemany(
            "INSERT INTO consent_event (kind, identifier, channel, purpose, event, happened_at,"
            " recorded_at, given_by, method, evidence, note, batch_id)"
            " VALUES (?, ?, ?, ?, 'denied', ?, ?, 'subject', 'import', ?, ?, ?)",
            (
                (
                    *(one.kind, one.canonical, channel, purpose, op.now_text, op.now_text),
                    *(evidence, note, batch_id),
                )
                for one, channel in refusals
            ),
        )
        refold(op, (one for one, _ in refusals))
