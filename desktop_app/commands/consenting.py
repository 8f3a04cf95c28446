"""Commands about agreement: consent record, consent show, stop."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import click

from desktop_app.commands.evidence import evidence_text
from desktop_app.commands.surface import Surface, pass_surface
from desktop_app.consent.model import EVENTS, METHODS, NewEvent
from desktop_app.contacts.model import CHANNELS, Identifier
from desktop_app.errors import UserError


@click.group()
def consent() -> None:
    """The ledger of who agreed to what."""


@consent.command()
@click.argument("identifier")
@click.option("--event", required=True, type=click.Choice(EVENTS))
@click.option("--channel", required=True, type=click.Choice([*CHANNELS, "*"]))
@click.option("--purpose", default="marketing", show_default=True)
@click.option("--method", type=click.Choice(METHODS))
@click.option("--date", help="When it happened, YYYY-MM-DD or a full ISO time; now by default.")
@click.option("--evidence", metavar="TEXT_OR_FILE")
@click.option("--given-by", type=click.Choice(["subject", "owner", "provider"]))
@pass_surface
def record(
    surface: Surface,
    identifier: str,
    event: str,
    channel: str,
    purpose: str,
    method: str | None,
    date: str | None,
    evidence: str | None,
    given_by: str | None,
) -> None:
    """Appends one event to the ledger."""
    with surface.book() as book:
        new = NewEvent(
            identifier=book.contacts.identifier_of(identifier),
            event=event,
            channel=channel,
            purpose=purpose,
            given_by=given_by,
            method=method,
            happened_at=date,
            evidence=evidence_text(evidence),
        )
        ((number, state),) = book.consent.record([new])
    surface.emit(
        {"event": number, "state": state},
        lambda: [surface.say("cli.consent.recorded", state=surface.say(f"state.{state}"))],
    )


@consent.command()
@click.argument("identifier")
@pass_surface
def show(surface: Surface, identifier: str) -> None:
    """The states of an identifier and the events behind them."""
    with surface.book() as book:
        wanted = book.contacts.identifier_of(identifier)
        states = book.consent.states(wanted)
        events = book.consent.events(wanted)
    answer = {
        "states": [
            {"channel": state.channel, "purpose": state.purpose, "state": state.state}
            for state in states
        ],
        "events": [asdict(event) for event in events],
    }
    surface.emit(
        answer,
        lambda: (
            [
                f"{surface.say('channel.' + state.channel)} · "
                f"{surface.say('purpose.' + state.purpose)}: {surface.say('state.' + state.state)}"
                for state in states
            ]
            + [
                f"{event.happened_at[:10]}  {surface.say('event.' + event.event)}  "
                f"{event.channel}  {event.evidence or ''}"
                for event in events
            ]
        ),
    )


@click.command()
@click.argument("identifiers", nargs=-1)
@click.option("--file", type=click.Path(path_type=Path), help="One identifier a line; - reads in.")
@click.option("--channel", type=click.Choice([*CHANNELS, "*"]), default="*")
@pass_surface
def stop(surface: Surface, identifiers: Sequence[str], file: Path | None, channel: str) -> None:
    """Records that people asked to stop, known or not."""
    typed = [*identifiers, *([] if file is None else _lines(file))]
    if not typed:
        raise click.UsageError("Give at least one identifier, or --file.")
    with surface.book() as book:
        wanted: list[Identifier] = [book.contacts.identifier_of(text) for text in typed]
        result = book.consent.stop(wanted, channel)
    surface.emit(
        {"recorded": result.recorded, "matched": result.matched},
        lambda: [surface.say("cli.stopped", n=result.recorded, matched=result.matched)],
    )


def _lines(file: Path) -> list[str]:
    try:
        text = file.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise UserError("cli.cannot_read", file=str(file)) from error
    return [line.strip() for line in text.splitlines() if line.strip()]


COMMANDS = (consent, stop)
