"""The commands segment and campaign."""

from __future__ import annotations

import json
import time
from collections.abc import Sequence
from pathlib import Path

import click

from desktop_app.book import Book
from desktop_app.campaigns.model import Check, Draft, ExportHeld
from desktop_app.campaigns.profiles import PROFILES
from desktop_app.commands.surface import MOST, Surface, keep_off, pass_surface, read_text
from desktop_app.commands.tables import figures, table
from desktop_app.commands.unavailable import not_yet
from desktop_app.consent.model import DEFAULT_PURPOSE
from desktop_app.contacts.model import CHANNELS, Channel
from desktop_app.errors import UserError
from desktop_app.segments.model import MAX_DEPTH, RuleJson


@click.group()
def segment() -> None:
    """Rules that say who belongs together."""


@segment.command()
@click.argument("name")
@click.argument("rule_file", type=click.Path(path_type=Path))
@pass_surface
def save(surface: Surface, name: str, rule_file: Path) -> None:
    """Saves a segment from a rule file, in the place of an earlier one of that name."""
    rule = _rule_in(rule_file)
    started = time.monotonic()
    with surface.book() as book:
        known = {info.name for info in book.segments.all()}
        plain = " ".join(name.split())
        number = book.segments.save(name, rule, old_name=plain if plain in known else None)
        count = book.segments.count(rule)
    surface.emit(
        {"segment": number, "count": count, "seconds": round(time.monotonic() - started, 3)},
        lambda: [surface.say("cli.segment.count", n=count, name=name)],
    )


def _rule_in(file: Path) -> RuleJson:
    """The unchecked rule in a file. Raises UserError ``segment.not_json``, ``segment.too_deep``,
    and the errors of ``read_text``.
    """
    text = read_text(file)
    try:
        rule: RuleJson = json.loads(text)
    except ValueError as error:
        raise UserError("segment.not_json", file=str(file)) from error
    except RecursionError as error:
        raise UserError("segment.too_deep", most=MAX_DEPTH) from error
    return rule


@segment.command("list")
@pass_surface
def list_(surface: Surface) -> None:
    """The segments that are saved."""
    with surface.book() as book:
        found = [
            (info.name, info.rule, _count_if_whole(book, info.rule)) for info in book.segments.all()
        ]
    surface.emit(
        {"segments": [{"name": name, "rule": rule, "count": n} for name, rule, n in found]},
        lambda: (
            table([("–" if n is None else f"{n:,}", name) for name, _, n in found], right=(0,))
            or [surface.say("cli.segment.none")]
        ),
    )


def _count_if_whole(book: Book, rule: RuleJson) -> int | None:
    """None for a rule about a field that was deleted: the list shows the others."""
    try:
        return book.segments.count(rule)
    except UserError:
        return None


@segment.command()
@click.argument("name")
@pass_surface
def count(surface: Surface, name: str) -> None:
    """How many people are in a segment now."""
    with surface.book() as book, surface.job() as job:
        rule = book.segments.get(name).rule
        started = time.monotonic()
        number = book.segments.count(rule, job)
        seconds = time.monotonic() - started
    surface.emit(
        {"count": number, "seconds": round(seconds, 4)},
        lambda: [surface.say("cli.segment.count", n=number, name=name)],
    )


@segment.command()
@click.argument("name")
@click.argument("contact_id", type=click.IntRange(max=MOST))
@pass_surface
def explain(surface: Surface, name: str, contact_id: int) -> None:
    """Why a person is in a segment, or is not."""
    with surface.book() as book:
        explanation = book.segments.explain(book.segments.get(name).rule, contact_id)
        because = [
            {
                "condition": reason.condition,
                "holds": reason.holds,
                "words": book.segments.sentence(reason.condition, surface.words).replace("**", ""),
            }
            for reason in explanation.because
        ]
    surface.emit(
        {"in": explanation.inside, "because": because},
        lambda: [
            surface.say("cli.segment.in" if explanation.inside else "cli.segment.out"),
            *(f"  {'+' if reason['holds'] else '-'} {reason['words']}" for reason in because),
        ],
    )


@click.group()
def campaign() -> None:
    """A message to the people of a segment."""


@campaign.command()
@click.argument("name")
@click.option("--channel", required=True, type=click.Choice(CHANNELS))
@click.option("--segment", "segments", required=True, multiple=True)
@click.option("--exclude", "excludes", multiple=True)
@click.option("--message", required=True)
@click.option("--purpose", default=DEFAULT_PURPOSE, show_default=True)
@pass_surface
def new(
    surface: Surface,
    name: str,
    channel: Channel,
    segments: Sequence[str],
    excludes: Sequence[str],
    message: str,
    purpose: str,
) -> None:
    """Makes a draft."""
    with surface.book() as book:
        book.campaigns.new(
            Draft(
                name=name,
                channel=channel,
                purpose=purpose,
                segments=book.campaigns.segments_named(segments),
                excludes=book.campaigns.segments_named(excludes),
                message=message,
            )
        )
    told = name.strip()
    surface.emit({"campaign": told}, lambda: [surface.say("cli.campaign.made", name=told)])


@campaign.command()
@click.argument("name")
@pass_surface
def check(surface: Surface, name: str) -> None:
    """From everyone in the segment down to who may get it. Nothing is changed."""
    with surface.book() as book, surface.job() as job:
        result = book.campaigns.check(book.campaigns.get(name), job)
    steps = [{"reason": step.reason, "count": step.count} for step in result.steps]
    warnings = _warnings(surface, result)
    surface.emit(
        {
            "segment": result.segment,
            "steps": steps,
            "sendable": result.sendable,
            "warnings": warnings,
        },
        lambda: _waterfall(surface, result),
    )


def _waterfall(surface: Surface, result: Check) -> list[str]:
    rows = [(f"{result.segment:,}", surface.say("campaign.waterfall.segment"))]
    rows += [(f"{-step.count:,}", surface.word("reason", step.reason)) for step in result.steps]
    rows.append((f"{result.sendable:,}", surface.say("campaign.waterfall.file")))
    return [*table(rows, right=(0,)), *(warning["text"] for warning in _warnings(surface, result))]


def _warnings(surface: Surface, result: Check) -> list[dict[str, str]]:
    """What to check before sending: codes with their sentences."""
    found = []
    for line in (line for line in result.lines if not line.ok):
        details = dict(line.details)
        if "field" in details:
            details["field"] = surface.word("campaign.field", str(details["field"]))
        found.append({"code": line.code, "text": surface.say(line.code, **details)})
    return found


@campaign.command()
@click.argument("name")
@click.option("--profile", required=True, help=f"One of: {', '.join(PROFILES)}.")
@click.option("--to", required=True, type=click.Path(path_type=Path))
@click.option("--excluded", type=click.Path(path_type=Path), help="Who is left out, and why.")
@pass_surface
def export(surface: Surface, name: str, profile: str, to: Path, excluded: Path | None) -> None:
    """Freezes the campaign and writes the file to send with. Where nobody may be written to it is
    refused, with the reasons."""
    with surface.book() as book, surface.job() as job:
        keep_off(book, to, excluded)
        campaign = book.campaigns.get(name)
        ready = book.campaigns.plan(campaign, job) if isinstance(campaign, Draft) else campaign
        try:
            result = book.campaigns.export(ready, profile, to, excluded, surface.say, job)
        except UserError as error:
            if error.code == "campaign.nobody":
                _tell_nobody(surface, book.campaigns.check(campaign, job))
            raise
    surface.emit(
        {
            "exported": result.exported,
            "excluded": dict(result.excluded),
            "file": str(result.file),
            "sha256": result.sha256,
        },
        lambda: [
            surface.say("cli.campaign.exported", n=result.exported, file=str(result.file)),
            *figures(result.excluded, lambda key: surface.word("reason", key)),
        ],
    )


def _tell_nobody(surface: Surface, found: Check) -> None:
    excluded = {step.reason: step.count for step in found.steps}
    surface.emit(
        {"exported": 0, "excluded": excluded, "file": None, "sha256": None},
        lambda: figures(excluded, lambda key: surface.word("reason", key)),
    )


@click.command(context_settings={"ignore_unknown_options": True})
@click.option("--person", type=click.IntRange(max=MOST), help="The number of a person.")
@click.option("--identifier", help="A phone number or address, also of somebody deleted.")
@pass_surface
def exports(surface: Surface, person: int | None, identifier: str | None) -> None:
    """Which files that were written held somebody."""
    if (person is None) == (identifier is None):
        raise click.UsageError("Give either --person or --identifier.")
    with surface.book() as book:
        who = person if identifier is None else book.contacts.identifier_of(identifier)
        assert who is not None  # exactly one of the two is given
        held = book.campaigns.exports_holding(who)
    surface.emit({"exports": [_told(one) for one in held]}, lambda: _held_lines(surface, held))


def _told(one: ExportHeld) -> dict[str, object]:
    return {**vars(one), "reasons": list(one.reasons)}


def _held_lines(surface: Surface, held: Sequence[ExportHeld]) -> list[str]:
    if not any(one.included for one in held):
        first = surface.say("cli.exports.none")
    else:
        first = surface.say("cli.exports.held", n=sum(one.included for one in held))
    rows = [
        (
            one.exported_at[:10],
            one.campaign,
            one.file
            if one.included
            else ", ".join(surface.word("reason", code) for code in one.reasons),
        )
        for one in held
    ]
    return [first, *table(rows)]


campaign.add_command(not_yet("campaign results", "Reads what came back."))
campaign.add_command(not_yet("campaign report", "The figures of a campaign."))

COMMANDS = {"segment": segment, "campaign": campaign, "exports": exports}
