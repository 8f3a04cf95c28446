"""Commands towards a message: segment and campaign."""

from __future__ import annotations

import json
import time
from collections.abc import Sequence
from pathlib import Path

import click

from desktop_app.campaigns.profiles import PROFILES
from desktop_app.commands.surface import Surface, pairs, pass_surface
from desktop_app.contacts.model import CHANNELS
from desktop_app.errors import UserError


@click.group()
def segment() -> None:
    """Rules that say who belongs together."""


@segment.command()
@click.argument("name")
@click.argument("rule_file", type=click.Path(path_type=Path))
@pass_surface
def save(surface: Surface, name: str, rule_file: Path) -> None:
    """Saves a segment from a rule file."""
    try:
        rule = json.loads(rule_file.read_text("utf-8-sig"))
    except OSError as error:
        raise UserError("cli.cannot_read", file=str(rule_file)) from error
    except ValueError as error:
        raise UserError("segment.not_json", file=str(rule_file)) from error
    started = time.monotonic()
    with surface.book() as book:
        known = {info.name for info in book.segments.all()}
        number = book.segments.save(name, rule, old_name=name if name in known else None)
        count = book.segments.count(rule)
    seconds = round(time.monotonic() - started, 3)
    surface.emit(
        {"segment": number, "count": count, "seconds": seconds},
        lambda: [surface.say("cli.segment.count", n=count, name=name)],
    )


@segment.command("list")
@pass_surface
def list_(surface: Surface) -> None:
    """The segments that are saved."""
    with surface.book() as book:
        found = [
            {"name": info.name, "rule": info.rule, "count": book.segments.count(info.rule)}
            for info in book.segments.all()
        ]
    surface.emit(
        {"segments": found}, lambda: [f"{entry['count']:>9,}  {entry['name']}" for entry in found]
    )


@segment.command()
@click.argument("name")
@pass_surface
def count(surface: Surface, name: str) -> None:
    """How many people are in a segment now."""
    with surface.book() as book:
        rule = book.segments.get(name).rule
        started = time.monotonic()
        number = book.segments.count(rule)
        seconds = time.monotonic() - started
    surface.emit(
        {"count": number, "seconds": round(seconds, 4)},
        lambda: [surface.say("cli.segment.count", n=number, name=name)],
    )


@segment.command()
@click.argument("name")
@click.argument("contact_id", type=int)
@pass_surface
def explain(surface: Surface, name: str, contact_id: int) -> None:
    """Why a person is in a segment, or is not."""
    with surface.book() as book:
        explanation = book.segments.explain(book.segments.get(name).rule, contact_id)
        because = [
            {
                "condition": reason.condition,
                "holds": reason.holds,
                "words": book.segments.sentence(reason.condition, surface.words),
            }
            for reason in explanation.because
        ]
    surface.emit(
        {"in": explanation.inside, "because": because},
        lambda: (
            [surface.say("cli.segment.in" if explanation.inside else "cli.segment.out")]
            + [f"{'+' if reason['holds'] else '-'} {reason['words']}" for reason in because]
        ),
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
@click.option("--purpose", default="marketing", show_default=True)
@pass_surface
def new(
    surface: Surface,
    name: str,
    channel: str,
    segments: Sequence[str],
    excludes: Sequence[str],
    message: str,
    purpose: str,
) -> None:
    """Makes a draft."""
    with surface.book() as book:
        book.campaigns.new(name, channel, list(segments), list(excludes), message, purpose)
    surface.emit({"campaign": name}, lambda: [surface.say("cli.campaign.made", name=name)])


@campaign.command()
@click.argument("name")
@pass_surface
def check(surface: Surface, name: str) -> None:
    """From everyone in the segment down to who may get it. Nothing is changed."""
    with surface.book() as book, surface.job() as job:
        result = book.campaigns.check(book.campaigns.get(name), job)
    steps = [{"reason": step.reason, "count": step.count} for step in result.steps]
    surface.emit(
        {"segment": result.segment, "steps": steps, "sendable": result.sendable},
        lambda: [
            f"{result.segment:>10,}  {surface.say('campaign.waterfall.segment')}",
            *(
                f"{-step.count:>10,}  {surface.say('reason.' + step.reason)}"
                for step in result.steps
            ),
            f"{result.sendable:>10,}  {surface.say('campaign.waterfall.file')}",
        ],
    )


@campaign.command()
@click.argument("name")
@click.option("--profile", required=True, help=f"One of: {', '.join(PROFILES)}.")
@click.option("--to", "to", required=True, type=click.Path(path_type=Path))
@click.option("--excluded", type=click.Path(path_type=Path), help="Who is left out, and why.")
@pass_surface
def export(surface: Surface, name: str, profile: str, to: Path, excluded: Path | None) -> None:
    """Freezes the campaign and writes the file to send with."""
    with surface.book() as book, surface.job() as job:
        result = book.campaigns.export(name, profile, to, excluded, surface.say, job)
    surface.emit(
        {
            "exported": result.exported,
            "excluded": dict(result.excluded),
            "file": str(result.file),
            "sha256": result.sha256,
        },
        lambda: [
            surface.say("cli.campaign.exported", n=result.exported, file=str(result.file)),
            *pairs(dict(result.excluded), surface.say, "reason."),
        ],
    )


@campaign.command(context_settings={"ignore_unknown_options": True})
@click.argument("arguments", nargs=-1)
def results(arguments: Sequence[str]) -> None:
    """Reads what came back. Not there yet."""
    raise UserError("cli.not_there_yet", command="campaign results")


@campaign.command(context_settings={"ignore_unknown_options": True})
@click.argument("arguments", nargs=-1)
def report(arguments: Sequence[str]) -> None:
    """The figures of a campaign. Not there yet."""
    raise UserError("cli.not_there_yet", command="campaign report")


COMMANDS = (segment, campaign)
