"""A person asks to stop: the people a typed text may mean, and the exported files that have
them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.campaigns.held_exports import exports_holding
from desktop_app.contacts.model import CHANNEL_KINDS, ContactQuery, ContactRow, Identifier
from desktop_app.contacts.people_reader import with_identifier
from desktop_app.contacts.service import Contacts
from desktop_app.errors import UserError
from desktop_app.store.driver import Connection

_MATCHES = 4
_CONTACTED = frozenset(kind for kinds in CHANNEL_KINDS.values() for kind in kinds)


@dataclass(frozen=True)
class Candidate:
    """A person whom the typed text may mean, and the identifiers to stop."""

    name: str
    identifiers: tuple[Identifier, ...]


@dataclass(frozen=True)
class WhomToStop:
    """The meaning of the typed text: an identifier, or people with that name.

    ``names`` are of those who have the identifier, ``others`` the other identifiers where the only
    one of them can be stopped. ``elsewhere``: whether any of them can be contacted elsewhere, too.
    """

    identifier: Identifier | None = None
    names: tuple[str, ...] = ()
    others: tuple[Identifier, ...] = ()
    candidates: tuple[Candidate, ...] = ()
    elsewhere: bool = False


def whom_to_stop(contacts: Contacts, text: str) -> WhomToStop:
    """Reads the text as an identifier, otherwise as part of a name."""
    try:
        identifier = contacts.identifier_of(text)
    except UserError:
        rows = contacts.rows(contacts.first_ids(ContactQuery(search=text), _MATCHES))
        found = (Candidate(row.full_name, _stoppable(row)) for row in rows)
        return WhomToStop(candidates=tuple(one for one in found if one.identifiers))
    rows = contacts.rows(contacts.with_identifier(identifier))
    # a shared number stops that number only: the gate excludes its owners' other ones, but these
    # are not stopped for ever
    others = _stoppable(rows[0]) if len(rows) == 1 else ()
    elsewhere = any(one.canonical != identifier.canonical for row in rows for one in row.points)
    return WhomToStop(
        identifier,
        tuple(row.full_name for row in rows),
        tuple(other for other in others if other.canonical != identifier.canonical),
        elsewhere=elsewhere,
    )


def _stoppable(row: ContactRow) -> tuple[Identifier, ...]:
    return tuple(
        Identifier(point.kind, point.canonical)
        for point in row.points
        if point.canonical and point.kind in _CONTACTED
    )


def still_in_a_file(connection: Connection, identifiers: Iterable[Identifier]) -> int | None:
    """A person with one of these identifiers whom an exported file includes; None for nobody."""
    people = (who for one in identifiers for who in with_identifier(connection, one))
    return next(
        (who for who in people if any(one.included for one in exports_holding(connection, who))),
        None,
    )
