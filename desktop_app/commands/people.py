"""Commands about people and changes: contacts, contact, history, undo."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict

import click

from desktop_app.changes import Change, Undone
from desktop_app.commands.surface import MOST, Surface, pass_surface
from desktop_app.commands.tables import one_line, table
from desktop_app.consent.model import ChannelConsent
from desktop_app.contacts.model import (
    Contact,
    ContactPoint,
    ContactQuery,
    Field,
    TimelineEntry,
    ledger_identifier,
)

_CODED = ("province", "gender", "language")  # fields whose values are codes with words


@click.command()
@click.option("--search", default="", help="Any part of a name, number, address or tag.")
@click.option("--segment", help="Only the people of this segment.")
@click.option("--limit", type=click.IntRange(min=0))
@click.option("--offset", type=click.IntRange(min=0), default=0)
@pass_surface
def contacts(
    surface: Surface, search: str, segment: str | None, limit: int | None, offset: int
) -> None:
    """Lists people, in a Khmer reader's order."""
    with surface.book() as book:
        condition = None
        if segment is not None:
            condition = book.segments.condition(book.segments.get(segment).rule)
        query = ContactQuery(search=search, condition=condition)
        total = book.contacts.total(query)
        wanted = total if limit is None else min(limit, total)
        ids = book.contacts.first_ids(query, limit=wanted, offset=min(offset, total))
        found = book.contacts.get_many(ids)
    surface.emit(
        {"total": total, "contacts": [_contact_json(contact) for contact in found]},
        lambda: [
            *table([_contact_row(surface, contact) for contact in found], right=(0,)),
            surface.say("cli.contacts.total", n=total),
        ],
    )


def _contact_json(contact: Contact) -> dict[str, object]:
    return {
        "id": contact.id,
        "full_name": contact.full_name,
        "points": [
            {
                "kind": point.kind,
                "raw": point.raw,
                "canonical": point.canonical,
                "status": point.status,
            }
            for point in contact.points
        ],
        **{key: value for key, value in contact.values.items() if key != "full_name"},
        **({"tags": list(contact.tags)} if contact.tags else {}),
    }


def _contact_row(surface: Surface, contact: Contact) -> tuple[str, ...]:
    points = ", ".join(point.canonical or point.raw for point in contact.points)
    return str(contact.id), contact.display_name, points, _value(surface, contact, "province")


def _value(surface: Surface, contact: Contact, key: str) -> str:
    value = str(contact.values.get(key, ""))
    return surface.word(f"segment.value.{key}", value) if key in _CODED and value else value


@click.command()
@click.argument("contact_id", type=click.IntRange(max=MOST))
@pass_surface
def contact(surface: Surface, contact_id: int) -> None:
    """One person, whole, with timeline and consent."""
    with surface.book() as book:
        person = book.contacts.get(contact_id)
        states = book.consent.of_contact(contact_id)
        timeline = book.contacts.timeline(contact_id)
        fields = book.contacts.fields()
    known = (point.identifier for point in person.points)
    several = len({ledger_identifier(one) for one in known if one is not None}) > 1
    answer = {
        **_contact_json(person),
        "consent": [_consent_json(state) for state in states],
        "timeline": [{**entry.details, "kind": entry.kind, "at": entry.at} for entry in timeline],
    }
    surface.emit(
        answer,
        lambda: [
            f"{person.id}  {one_line(person.display_name)}",
            *table(
                _point_rows(surface, person.points)
                + _field_rows(surface, person, fields)
                + [
                    (surface.word("channel", state.channel), surface.word("state", state.state))
                    for state in states
                ]
            ),
            *table([_timeline_row(surface, entry, several) for entry in timeline]),
        ],
    )


def _consent_json(state: ChannelConsent) -> dict[str, object]:
    return {
        "channel": state.channel,
        "state": state.state,
        "identifier": None if state.identifier is None else state.identifier.canonical,
        "suppressed": state.suppressed,
        "event": None if state.event is None else asdict(state.event),
    }


def _point_rows(surface: Surface, points: Sequence[ContactPoint]) -> list[tuple[str, str]]:
    rows = []
    for point in points:
        text = point.canonical or point.raw
        if point.label:
            text += f" ({point.label})"
        if point.problem:
            group, _, code = point.problem.rpartition(".")
            text += f" – {surface.word(group, code)}"
        rows.append((surface.word("field", point.kind), text))
    return rows


def _field_rows(
    surface: Surface, person: Contact, fields: Sequence[Field]
) -> list[tuple[str, str]]:
    rows = [
        (field.label or surface.word("field", field.key), _value(surface, person, field.key))
        for field in fields
        if field.key in person.values
    ]
    if person.tags:
        rows.append((surface.word("field", "tags"), ", ".join(person.tags)))
    return rows


def _timeline_row(surface: Surface, entry: TimelineEntry, several: bool) -> tuple[str, str, str]:
    """For a person with ``several`` numbers or addresses, consent names its identifier."""
    details = entry.details
    if entry.kind == "consent":
        about = (
            f"{surface.word('event', str(details['event']))}, "
            f"{surface.word('channel', str(details['channel']))}"
            + (f", {details['identifier']}" if several else "")
        )
    else:
        told = (details.get(key) for key in ("name", "file", "description", "text"))
        about = next((str(text) for text in told if text), "")
    return entry.at[:10], surface.word("timeline", entry.kind), about


@click.command()
@click.option("--limit", type=click.IntRange(min=1, max=MOST), default=100, show_default=True)
@pass_surface
def history(surface: Surface, limit: int) -> None:
    """What was done, the newest first."""
    with surface.book() as book:
        changes = book.history.changes(limit)
    surface.emit(
        {"changes": [_change_json(change) for change in changes]},
        lambda: (
            table([_change_row(surface, change) for change in changes], right=(0,))
            or [surface.say("cli.history.empty")]
        ),
    )


def _change_json(change: Change) -> dict[str, object]:
    return {
        "id": change.id,
        "kind": change.kind,
        "details": dict(change.details),
        "made_at": change.made_at,
        "undoable": change.undoable and not change.undone,
        "undone": change.undone,
        "undoes": change.undoes,
    }


def _change_row(surface: Surface, change: Change) -> tuple[str, ...]:
    words = surface.words.change(change.kind, change.details)
    mark = surface.say("cli.history.undone") if change.undone else ""
    return str(change.id), change.made_at[:16].replace("T", " "), words, mark


@click.command()
@click.argument("change", type=click.IntRange(max=MOST), required=False)
@pass_surface
def undo(surface: Surface, change: int | None) -> None:
    """Takes a change back; by default the last one.

    A stop stays. If one was recorded last, name the change that you mean.
    """
    with surface.book() as book, surface.job() as job:
        undone = book.history.undo(change, job)
        kept = [one.contact_id for one in undone.people]
        names = {one.id: one.display_name for one in book.contacts.get_many(kept)}
        own = {one.key: one.label or one.key for one in book.contacts.fields() if one.custom}
    people = [{"contact": one.contact_id, "fields": list(one.fields)} for one in undone.people]
    surface.emit(
        {
            "undone": undone.change_id,
            "kept": undone.kept,
            "kept_contacts": len(undone.kept_ids),
            "kept_fields": people,
        },
        lambda: [
            _told_undone(surface, undone),
            *_kept_rows(surface, undone, names, own),
        ],
    )


def _told_undone(surface: Surface, undone: Undone) -> str:
    step = undone.step
    about = surface.words.change(step.kind, step.details)
    told = surface.say("cli.undone", change=str(undone.change_id), about=about)
    return surface.say("toast.undone_kept", told=told, n=undone.kept) if undone.kept else told


def _kept_rows(
    surface: Surface, undone: Undone, names: Mapping[int, str], own: Mapping[str, str]
) -> list[str]:
    """Who was edited since then, with the fields."""
    rows = [
        (str(one.contact_id), names[one.contact_id], surface.words.fields(one.fields, own))
        for one in undone.people
    ]
    more = len(undone.kept_ids) - len(rows)
    return [*table(rows, right=(0,)), *([surface.say("cli.undo.more", n=more)] if more else [])]


COMMANDS = {"contacts": contacts, "contact": contact, "history": history, "undo": undo}
