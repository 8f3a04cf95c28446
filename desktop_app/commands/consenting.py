"""Commands about agreement: consent record, consent show, stop."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import click

from desktop_app.book import Book
from desktop_app.commands.evidence import evidence_file, evidence_text
from desktop_app.commands.stop_files import WORKBOOKS, TableOptions, stop_table, table_options
from desktop_app.commands.surface import Surface, pass_surface, read_text
from desktop_app.commands.tables import table
from desktop_app.consent.model import (
    DEFAULT_PURPOSE,
    EVENTS,
    GIVERS,
    METHODS,
    Event,
    Giver,
    NewEvent,
    State,
    StopResult,
)
from desktop_app.consent.stopping.model import StopList
from desktop_app.contacts.model import CHANNELS, Channel, Identifier
from desktop_app.errors import UserError

# an identifier may begin with a dash without being an option
_TEXT = {"ignore_unknown_options": True}


@click.group()
def consent() -> None:
    """The ledger of who agreed to what."""


@consent.command()
@click.argument("identifier")
@click.option("--event", required=True, type=click.Choice(EVENTS))
@click.option("--channel", required=True, type=click.Choice([*CHANNELS, "*"]))
@click.option("--purpose", default=DEFAULT_PURPOSE, show_default=True)
@click.option("--method", type=click.Choice(METHODS))
@click.option("--date", help="When it happened, YYYY-MM-DD or a full ISO time; now by default.")
@click.option("--evidence", metavar="TEXT_OR_FILE")
@click.option("--given-by", type=click.Choice(GIVERS))
@pass_surface
def record(
    surface: Surface,
    identifier: str,
    event: str,
    channel: Channel,
    purpose: str,
    method: str | None,
    date: str | None,
    evidence: str | None,
    given_by: Giver | None,
) -> None:
    """Appends one event to the ledger. A file given as evidence is kept in the book."""
    with surface.book() as book:
        known = book.contacts.identifier_of(identifier)
        new = NewEvent(
            identifier=known,
            event=event,
            channel=channel,
            purpose=purpose,
            given_by=given_by,
            method=method,
            happened_at=date,
            evidence=evidence_text(evidence),
        )
        ((number, state),) = book.consent.record([new], evidence_file(evidence))
    surface.emit(
        {"event": number, "state": state},
        lambda: [surface.say("cli.consent.recorded", state=surface.word("state", state))],
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
    surface.emit(answer, lambda: _shown(surface, states, events))


def _shown(surface: Surface, states: Sequence[State], events: Sequence[Event]) -> list[str]:
    if not events:
        return [surface.say("cli.consent.none")]
    now = [
        (
            surface.word("channel", state.channel),
            surface.word("purpose", state.purpose),
            surface.word("state", state.state),
        )
        for state in states
    ]
    past = [
        (
            event.happened_at[:10],
            surface.word("event", event.event),
            surface.word("channel", event.channel),
            surface.word("purpose", event.purpose),
            surface.word("method", event.method) if event.method else "",
            event.evidence or "",
        )
        for event in events
    ]
    return [*table(now), "", *table(past)]


@click.command(context_settings=_TEXT)
@click.argument("identifiers", nargs=-1)
@click.option(
    "--file",
    type=click.Path(path_type=Path),
    help="One identifier a line (- reads in), or a table.",
)
@click.option("--channel", type=click.Choice([*CHANNELS, "*"]), default="*", show_default=True)
@click.option(
    "--any-list",
    is_flag=True,
    help="The file is a list as somebody sent it: several a line, or cells of a table. Lines that"
    " name nobody are told, the others recorded.",
)
@click.option(
    "--only-this-number",
    is_flag=True,
    help="The stop does not bind the other numbers and addresses of the person.",
)
@table_options
@pass_surface
def stop(
    surface: Surface,
    identifiers: Sequence[str],
    file: Path | None,
    channel: Channel,
    any_list: bool,
    only_this_number: bool,
    table: TableOptions,
) -> None:
    """Records that people asked to stop, known or not. All of them, or nobody.

    A person is left out at their other numbers and addresses, too. A workbook is read as a table,
    and so is any file with --column, --sheet or --replies: rows that name nobody are told, the
    others recorded.
    """
    if not identifiers and file is None:
        raise click.UsageError("Give at least one identifier, or --file.")
    if table.are_given() or (file is not None and file.suffix.lower() in WORKBOOKS):
        if identifiers or file is None or any_list or str(file) == "-":
            raise click.UsageError("A table is read from --file alone.")
        if table.replies and (table.columns or only_this_number):
            raise click.UsageError("--replies goes without --column and --only-this-number.")
        if not table.replies and (table.sender or table.text):
            raise click.UsageError("--from-column and --text-column go with --replies.")
        stop_table(surface, file, channel, only_this_number, table)
        return
    lines = [] if file is None else read_text(file).split("\n")
    if any_list:
        if identifiers or file is None:
            raise click.UsageError("--any-list goes with --file alone.")
        _stop_list(surface, lines, channel, only_this_number)
        return
    with surface.book() as book:
        wanted = [book.contacts.identifier_of(text) for text in identifiers]
        wanted += _on_lines(book, str(file), lines)
        result = book.consent.stop(wanted, channel, only_this=only_this_number)
    surface.emit(
        {"recorded": result.recorded, "matched": result.matched},
        lambda: [_stopped(surface, result)],
    )


def _stop_list(surface: Surface, lines: Sequence[str], channel: Channel, only_this: bool) -> None:
    with surface.book() as book:
        result = book.consent.stopping.stop_many(lines, channel, only_this=only_this)
    answer = {
        "recorded": result.recorded,
        "matched": result.matched,
        "not_understood": [{"line": n, "text": text} for n, text in result.not_understood],
        "partly": [{"line": n, "text": text} for n, text in result.partly],
    }
    surface.emit(
        answer,
        lambda: [
            _stopped(surface, result),
            *_unread(surface, "cli.stopped_unread", result.not_understood),
            *_unread(surface, "cli.stopped_partly", result.partly),
        ],
    )


def _stopped(surface: Surface, result: StopResult | StopList) -> str:
    if not result.recorded:
        return surface.say("cli.stopped_nobody")
    return surface.say("cli.stopped", n=result.recorded, matched=result.matched)


def _unread(surface: Surface, code: str, unread: Sequence[tuple[int, str]]) -> list[str]:
    if not unread:
        return []
    told = [surface.say("cli.line", line=str(n), text=text) for n, text in unread]
    return [surface.say(code, n=len(unread)), *(f"  {line}" for line in told)]


def _on_lines(book: Book, file: str, lines: Sequence[str]) -> list[Identifier]:
    """Raises UserError ``cli.not_an_identifier`` with the number of the line."""
    found = []
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            found.append(book.contacts.identifier_of(line))
        except UserError as error:
            text = line.strip()
            raise UserError("cli.not_an_identifier", file=file, line=number, text=text) from error
    return found


COMMANDS = {"consent": consent, "stop": stop}
