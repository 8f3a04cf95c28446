"""A no at a number or address itself, whatever the owner's other points say.

A person's consent state is that of their best point for each channel. If they stopped only one
number, another may be the best point, and the stopped one would appear nowhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from desktop_app.consent import ledger, lines_sql
from desktop_app.consent import states_sql as states
from desktop_app.consent.model import ANY, DEFAULT_PURPOSE, ChannelConsent, Event
from desktop_app.consent.suppression import suppression_sql as suppression
from desktop_app.contacts.model import CHANNEL_KINDS, Channel, Identifier, ledger_identifier
from desktop_app.store.driver import Connection
from desktop_app.store.store import Store

_NO = ("denied", "withdrawn")


def is_suppressed(connection: Connection, identifier: Identifier, channel: Channel) -> bool:
    """Whether an identifier is on the suppression list for the channel, or for all."""
    listed = suppression.channels_of(connection, ledger_identifier(identifier))
    return channel in listed or ANY in listed


def is_refused(
    connection: Connection, identifier: Identifier, channel: Channel, purpose: str
) -> bool:
    """Whether there is a no at an identifier, or it is another person's now."""
    known = states.states_of(connection, ledger_identifier(identifier))
    state = ledger.standing(known, channel, purpose)
    refused = state is not None and (state.objected or state.state in (*_NO, "reassigned"))
    return refused or is_suppressed(connection, identifier, channel)


class Points:
    """The restrictions of single points in the ledger and the suppression list;
    ``Consent.points``."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def stops(
        self, identifiers: Iterable[Identifier], purpose: str = DEFAULT_PURPOSE
    ) -> list[ChannelConsent]:
        """Each of these with each channel it could carry that is closed by a no at the point
        itself."""
        events: dict[int, Event] = {}
        with self._store.read() as connection:
            return [
                stop
                for identifier in dict.fromkeys(identifiers)
                for stop in _stops_at(connection, identifier, purpose, events)
            ]


def _stops_at(
    connection: Connection, identifier: Identifier, purpose: str, events: dict[int, Event]
) -> Iterator[ChannelConsent]:
    held = ledger_identifier(identifier)
    listed = suppression.channels_of(connection, held)
    known = states.states_of(connection, held)
    for channel, kinds in CHANNEL_KINDS.items():
        if identifier.kind not in kinds:
            continue
        state = ledger.standing(known, channel, purpose)
        if state is not None and state.state not in _NO:
            state = None
        suppressed = channel in listed or ANY in listed
        if state is None and not suppressed:
            continue
        if state is not None and state.event_id not in events:
            events[state.event_id] = lines_sql.event(connection, state.event_id)
        yield ChannelConsent(
            channel,
            "withdrawn" if state is None else state.state,
            identifier,
            None if state is None else events[state.event_id],
            suppressed,
            ("suppressed",) if suppressed or state is None else (state.state,),
        )
