"""Commands of the manual that this version does not have yet: they print an error and change
nothing."""

from __future__ import annotations

from collections.abc import Sequence

import click

from desktop_app.errors import UserError


def not_yet(name: str, help: str) -> click.Command:
    """A command that takes any arguments and fails; ``name`` as it is typed."""

    @click.command(
        name.rpartition(" ")[2],
        help=f"{help} Not there yet in this version.",
        context_settings={"ignore_unknown_options": True},
    )
    @click.argument("arguments", nargs=-1)
    def command(arguments: Sequence[str]) -> None:
        raise UserError("cli.not_there_yet", command=name)

    return command
