"""Commands about people: import, contacts, contact, history, undo."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import click

from desktop_app.book import Book
from desktop_app.commands.evidence import declaration_of
from desktop_app.commands.surface import Surface, pairs, pass_surface
from desktop_app.consent.model import METHODS, Declaration
from desktop_app.contacts.model import CHANNELS, Contact, ContactQuery
from desktop_app.importing.model import Counts, Mapping, Options, Plan, Scan

_COUNTED = ("rows", "created", "updated", "unchanged", "duplicate", "rejected")


@click.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--sheet", help="The sheet to read; by default the one that looks like people.")
@click.option("--map", "maps", multiple=True, metavar='"Header=field"')
@click.option("--region", help="Country of numbers without a country code, such as KH.")
@click.option("--source", help="Where these people come from. Required but for --dry-run.")
@click.option("--on-match", type=click.Choice(["update", "fill", "skip"]), default="fill")
@click.option("--dry-run", is_flag=True, help="Only tell what would happen.")
@click.option("--rejects", type=click.Path(path_type=Path), help="Where to write rows set aside.")
@click.option("--consent-channel", "channels", multiple=True, type=click.Choice(CHANNELS))
@click.option("--consent-purpose", "purpose", help="Marketing unless told otherwise.")
@click.option("--consent-method", "method", type=click.Choice(METHODS))
@click.option("--consent-date", "date", help="When they agreed, YYYY-MM-DD.")
@click.option("--consent-evidence", "evidence", metavar="TEXT_OR_FILE")
@click.option("--consent-column", "consent_column", metavar="HEADER")
@pass_surface
def import_(
    surface: Surface,
    file: Path,
    sheet: str | None,
    maps: Sequence[str],
    region: str | None,
    source: str | None,
    on_match: str,
    dry_run: bool,
    rejects: Path | None,
    consent_column: str | None,
    **consent: object,
) -> None:
    """Reads people from a spreadsheet."""
    if source is None and not dry_run:
        raise click.UsageError("Missing option '--source': where do these people come from?")
    declaration = declaration_of(consent_column=consent_column, **consent)
    started = time.monotonic()
    with surface.book() as book, surface.job() as job:
        scan = book.importing.scan(file, sheet, job=job)
        mapping = _mapping(scan, maps)
        options = _options(book, scan, region, source, on_match, declaration, consent_column)
        plan = book.importing.plan(scan, mapping, options, job=job)
        if dry_run:
            _answer(surface, plan, None, plan.counts, rejects_file=None, started=started)
            return
        report = book.importing.apply(plan, job=job)
        if rejects is not None:
            book.importing.write_rejects(report, rejects, surface.say)
        _answer(
            surface, plan, report.batch_id, report.counts, rejects_file=rejects, started=started
        )


def _mapping(scan: Scan, maps: Sequence[str]) -> Mapping:
    mapping = scan.guess
    for text in maps:
        header, separator, target = text.rpartition("=")
        if not separator:
            raise click.UsageError(f"--map takes Header=field, not {text!r}.")
        mapping = mapping.with_header(scan.headers, header, target)
    return mapping


def _options(
    book: Book,
    scan: Scan,
    region: str | None,
    source: str | None,
    on_match: str,
    declaration: Declaration | None,
    consent_column: str | None,
) -> Options:
    column = None if consent_column is None else scan.column(consent_column)
    return Options(
        source=source,
        region=region or book.region,
        on_match=on_match,
        declaration=declaration,
        consent_column=column,
    )


def _answer(
    surface: Surface,
    plan: Plan,
    batch: int | None,
    counts: Counts,
    *,
    rejects_file: Path | None,
    started: float,
) -> None:
    figures = {name: getattr(counts, name) for name in _COUNTED}
    answer = {
        "batch": batch,
        **figures,
        "issues": dict(plan.issues),
        "rejects_file": None if rejects_file is None else str(rejects_file),
        "mapping": plan.mapping.header_fields(plan.scan.headers),
        "seconds": round(time.monotonic() - started, 3),
    }
    surface.emit(
        answer,
        lambda: [
            surface.say("cli.import.planned" if batch is None else "cli.import.done"),
            *pairs(figures, surface.say, "import.count."),
            *(f"{n:>10,}  {surface.say(code)}" for code, n in plan.issues.items()),
        ],
    )


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
        wanted = total if limit is None else limit
        ids = book.contacts.first_ids(query, limit=wanted, offset=offset)
        found = book.contacts.get_many(ids)
    surface.emit(
        {"total": total, "contacts": [_contact_json(contact) for contact in found]},
        lambda: (
            [_contact_line(contact) for contact in found]
            + [surface.say("cli.contacts.total", n=total)]
        ),
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


def _contact_line(contact: Contact) -> str:
    points = ", ".join(point.canonical or point.raw for point in contact.points)
    return f"{contact.id:>7}  {contact.full_name}  {points}"


@click.command()
@click.argument("contact_id", type=int)
@pass_surface
def contact(surface: Surface, contact_id: int) -> None:
    """One person, whole, with timeline and consent."""
    with surface.book() as book:
        person = book.contacts.get(contact_id)
        states = book.consent.of_contact(contact_id)
        timeline = book.contacts.timeline(contact_id)
    answer = {
        **_contact_json(person),
        "consent": [
            {
                "channel": state.channel,
                "state": state.state,
                "identifier": None if state.identifier is None else state.identifier.canonical,
                "suppressed": state.suppressed,
                "event": None if state.event is None else asdict(state.event),
            }
            for state in states
        ],
        "timeline": [{"kind": entry.kind, "at": entry.at, **entry.details} for entry in timeline],
    }
    surface.emit(
        answer,
        lambda: [
            _contact_line(person),
            *(f"{key}: {value}" for key, value in person.values.items()),
            *(
                f"{surface.say('channel.' + state.channel)}: {surface.say('state.' + state.state)}"
                for state in states
            ),
            *(f"{entry.at[:10]}  {surface.say('timeline.' + entry.kind)}" for entry in timeline),
        ],
    )


@click.command()
@click.option("--limit", type=click.IntRange(min=1), default=100)
@pass_surface
def history(surface: Surface, limit: int) -> None:
    """What was done, the newest first."""
    with surface.book() as book:
        changes = book.history.changes(limit)
    surface.emit(
        {
            "changes": [
                {
                    "id": change.id,
                    "kind": change.kind,
                    "details": dict(change.details),
                    "made_at": change.made_at,
                    "undoable": change.undoable and not change.undone,
                    "undone": change.undone,
                    "undoes": change.undoes,
                }
                for change in changes
            ]
        },
        lambda: [
            f"{change.id:>6}  {change.made_at[:16].replace('T', ' ')}  "
            + surface.words.change(change.kind, change.details)
            for change in changes
        ],
    )


@click.command()
@click.argument("change", type=int, required=False)
@pass_surface
def undo(surface: Surface, change: int | None) -> None:
    """Takes a change back; by default the last one."""
    with surface.book() as book, surface.job() as job:
        undone = book.history.undo(change, job)
    surface.emit(
        {"undone": undone.change_id, "kept": undone.kept},
        lambda: [surface.say("cli.undone", change=undone.change_id)],
    )


COMMANDS = (import_, contacts, contact, history, undo)
