"""Commands about the key of the do-not-contact list, if a book came without it: key bring, key
give-up."""

from __future__ import annotations

from pathlib import Path

import click

from desktop_app.commands.surface import Surface, pass_surface
from desktop_app.errors import UserError
from desktop_app.paths import Paths


@click.group()
def key() -> None:
    """The key of the do-not-contact list, for a list that came without it."""


@key.command()
@click.argument("file", type=click.Path(path_type=Path))
@pass_surface
def bring(surface: Surface, file: Path) -> None:
    """Takes the key from a key file, or from a backup that holds it."""
    from desktop_app.safekeeping.secrets import BROKEN, mend_broken, secret_from

    try:
        book = surface.open_book()
    except UserError as error:
        if error.code != BROKEN:
            raise
        secret = secret_from(file, None, surface.passphrase)
        mend_broken(surface.path, surface.passphrase, secret, Paths.of_user())
        surface.open_book().close()
    else:
        with book:
            book.bring_secret(secret_from(file, book.key, surface.passphrase)).close()
    surface.emit({"ok": True}, lambda: [surface.say("cli.key.brought")])


@key.command("give-up")
@pass_surface
def give_up(surface: Surface) -> None:
    """Goes on without the key: erased people are no longer recognised. The history keeps that."""
    from desktop_app.safekeeping.secrets import BROKEN, mend_broken

    try:
        book = surface.open_book()
    except UserError as error:
        if error.code != BROKEN:
            raise
        mend_broken(surface.path, surface.passphrase, None, Paths.of_user())
        book = surface.open_book()
    with book:
        number = book.consent.lost.count()
        book.consent.lost.give_up()
    surface.emit({"given_up": number}, lambda: [surface.say("cli.key.given_up", n=number)])


COMMANDS = {"key": key}
