"""Commands about people who are in the book more than once: duplicates, merge."""

from __future__ import annotations

from collections.abc import Sequence

import click

from desktop_app.commands.surface import MOST, Surface, pass_surface
from desktop_app.commands.tables import table
from desktop_app.contacts.model import Contact
from desktop_app.duplicates.model import Group, Reason, SharedValue

_ID = click.IntRange(max=MOST)
_MANY = 20  # a value shared by this many people gets a sentence
_FIRST = 5


@click.command()
@click.argument("keep", type=_ID)
@click.argument("others", type=_ID, nargs=-1, required=True)
@pass_surface
def merge(surface: Surface, keep: int, others: Sequence[int]) -> None:
    """Makes one person of several, in a way that can be undone."""
    with surface.book() as book, surface.job() as job:
        change = book.merging.merge(keep, others, job=job)
        name = book.contacts.get(keep).display_name
    surface.emit(
        {"change": change, "id": keep},
        lambda: [surface.say("cli.merged", name=name, id=str(keep), change=str(change))],
    )


@click.command()
@click.option("--limit", type=click.IntRange(min=0, max=MOST), help="At most so many groups.")
@pass_surface
def duplicates(surface: Surface, limit: int | None) -> None:
    """Groups that look like one person, the most probable first."""
    with surface.book() as book, surface.job() as job:
        found = book.duplicates.search(job)
        groups = book.duplicates.groups(limit)
        shared = [one for one in book.duplicates.shared_values(_MANY) if not one.marked]
        people = book.contacts.get_many([one for group in groups for one in group.ids])
        labels = {field.key: field.label for field in book.contacts.fields() if field.label}
    named = {person.id: person for person in people}
    surface.emit(
        {"groups": [_group_json(group) for group in groups]},
        lambda: [
            *table([row for group in groups for row in _group_rows(surface, group, named, labels)]),
            surface.say("cli.duplicates.total", n=found.groups, certain=found.certain)
            if found.groups
            else surface.say("cli.duplicates.none"),
            *[_shared_line(surface, one) for one in shared[:_FIRST]],
        ],
    )


def _group_json(group: Group) -> dict[str, object]:
    return {
        "ids": list(group.ids),
        "score": round(group.score, 4),
        "reasons": [reason.code for reason in _one_a_code(group.reasons)],
        "certain": group.certain,
    }


def _one_a_code(reasons: Sequence[Reason]) -> list[Reason]:
    """Several custom fields may give the same code."""
    return list({reason.code: reason for reason in reversed(reasons)}.values())[::-1]


def _group_rows(
    surface: Surface, group: Group, people: dict[int, Contact], labels: dict[str, str]
) -> list[tuple[str, ...]]:
    words = ", ".join(_reason(surface, reason, labels) for reason in group.reasons)
    bar = surface.say(f"duplicates.bar.{'certain' if group.certain else 'look'}")
    first = (f"{group.score:.0%}", bar, words)
    return [
        (*(first if place == 0 else ("", "", "")), str(one), people[one].display_name)
        for place, one in enumerate(group.ids)
        if one in people
    ]


def _reason(surface: Surface, reason: Reason, labels: dict[str, str]) -> str:
    field = labels.get(reason.field) or surface.word("field", reason.field)
    return surface.say(f"duplicates.reason.{reason.code}", field=field)


def _shared_line(surface: Surface, shared: SharedValue) -> str:
    return surface.say("duplicates.shared", value=shared.value, n=shared.contacts)


COMMANDS = {"merge": merge, "duplicates": duplicates}
