"""Commands about the do-not-contact list: suppressions find, export, join."""

from __future__ import annotations

from pathlib import Path

import click

from desktop_app.commands.surface import Surface, keep_off, pass_surface, read_text
from desktop_app.errors import UserError

_TEXT = {"ignore_unknown_options": True}
_PROTECT = click.option(
    "--protect-with",
    "passphrase",
    required=True,
    type=click.Path(path_type=Path),
    help="A file whose first line is the passphrase of the list.",
)


@click.group()
def suppressions() -> None:
    """The list of those nobody may write to."""


@suppressions.command(context_settings=_TEXT)
@click.argument("identifier")
@pass_surface
def find(surface: Surface, identifier: str) -> None:
    """Whether an identifier is on the list, also that of somebody who was erased."""
    with surface.book() as book:
        found = book.consent.do_not_contact.find(book.contacts.identifier_of(identifier))
    if found is None:
        surface.emit({"listed": False}, lambda: [surface.say("cli.suppressions.not_found")])
        return
    since = min(found.channels.values())
    named = ", ".join(surface.word("channel", channel) for channel in found.channels)
    surface.emit(
        {
            "listed": True,
            "channels": dict(found.channels),
            "reason": found.reason,
            "joined": found.joined,
        },
        lambda: [surface.say("cli.suppressions.found", date=since[:10], channels=named)],
    )


@suppressions.command()
@click.argument("file", type=click.Path(path_type=Path))
@_PROTECT
@pass_surface
def export(surface: Surface, file: Path, passphrase: Path) -> None:
    """Writes the list for another book, as hashes that only the passphrase opens."""
    words = _first_line(passphrase)
    with surface.book() as book:
        keep_off(book, file)
        number = book.consent.do_not_contact.count()
        content = book.consent.do_not_contact.export(words)
    try:
        with file.open("xb") as stream:
            stream.write(content)
    except FileExistsError as error:
        raise UserError("cli.suppressions.exists", file=str(file)) from error
    except OSError as error:
        raise UserError("cli.suppressions.unwritable", file=str(file)) from error
    surface.emit(
        {"suppressions": number, "file": str(file)},
        lambda: [
            surface.say("cli.suppressions.exported", n=number, file=str(file)),
            surface.say("consent.list_warning"),
        ],
    )


@suppressions.command()
@click.argument("file", type=click.Path(path_type=Path))
@_PROTECT
@pass_surface
def join(surface: Surface, file: Path, passphrase: Path) -> None:
    """Takes over the list of another book. Nothing is removed; may be done again."""
    words = _first_line(passphrase)
    try:
        content = file.read_bytes()
    except OSError as error:
        raise UserError("cli.cannot_read", file=str(file)) from error
    with surface.book() as book, surface.job() as job:
        joined = book.consent.do_not_contact.join(content, words, job)
    surface.emit(
        {"rows": joined.rows, "new": joined.new, "matched": joined.matched},
        lambda: [surface.say("cli.suppressions.joined", n=joined.new, matched=joined.matched)],
    )


def _first_line(file: Path) -> str:
    """Raises UserError ``cli.no_passphrase``, and the errors of ``read_text``."""
    line = read_text(file).partition("\n")[0]
    if not line:
        raise UserError("cli.no_passphrase", file=str(file))
    return line


COMMANDS = {"suppressions": suppressions}
