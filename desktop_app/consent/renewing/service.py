"""Converts the identifiers of an older book to the current forms, once."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from desktop_app.changes import Topic
from desktop_app.consent import lines_sql
from desktop_app.consent.model import STOPPING, Event, NewEvent
from desktop_app.consent.renewing import renewing_sql
from desktop_app.consent.renewing.forms import CHANGED_KINDS, FORMS, of_today
from desktop_app.contacts.model import Identifier
from desktop_app.errors import UserError
from desktop_app.store.store import Store

_META = "identifier_forms"
_KIND = "consent.renew"
_NOT_SAID_AGAIN = frozenset({"corrected", "erased"})

Record = Callable[[Sequence[NewEvent]], list[tuple[int, str]]]


def renew(store: Store, record: Record, region: str) -> None:
    """Copies the ledger's events of old forms to the new ones, stops above all, and gives contact
    points their new form. Does nothing to a book with current forms."""
    if store.get_meta(_META) == FORMS:
        return
    with store.read() as connection:
        known = renewing_sql.in_ledger(connection, CHANGED_KINDS)
        points = renewing_sql.points(connection, CHANGED_KINDS)
    for old in known:
        new = of_today(old.kind, old.canonical, region)
        if new is not None and new != old:
            _say_again(store, record, old, new)
    changed = []
    for point_id, kind, canonical in points:
        now = of_today(kind, canonical, region)
        if now is not None and now.canonical != canonical and now.kind != "phone":
            changed.append((now.canonical, point_id))
    if changed:
        with store.write(_KIND, undoable=False) as op:
            renewing_sql.renew_points(op.connection, changed)
            op.touched(Topic.CONTACT_POINT)
            op.describe(n=len(changed))
    store.set_meta(_META, FORMS)


def _say_again(store: Store, record: Record, old: Identifier, new: Identifier) -> None:
    with store.read() as connection:
        said = lines_sql.events_of(connection, old)
    stops = [_again(event, new) for event in said if event.event in STOPPING]
    # a yes is copied only within its kind, and only if nothing was corrected
    plain = new.kind == old.kind and not any(event.event in _NOT_SAID_AGAIN for event in said)
    every = [_again(event, new) for event in said] if plain else stops
    try:
        record(every)
    except UserError:
        record(stops)


def _again(event: Event, identifier: Identifier) -> NewEvent:
    return NewEvent(
        identifier,
        event.event,
        event.channel,
        event.purpose,
        given_by=event.given_by,
        method=event.method,
        happened_at=event.happened_at,
        evidence=event.evidence,
        note=event.note,
        valid_until=event.valid_until,
        jurisdiction=event.jurisdiction,
        wording_id=event.wording_id,
        evidence_id=event.evidence_id,
    )
