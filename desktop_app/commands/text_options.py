"""Options of import for reading a file, where detection is wrong."""

from __future__ import annotations

import functools
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from desktop_app.commands.surface import read_text
from desktop_app.errors import UserError
from desktop_app.readers.delimited import delimiter_named
from desktop_app.readers.encoding import text_codec
from desktop_app.readers.source import Access

_OPTIONS = (
    click.option("--encoding", metavar="E", help="Of a text file: utf-8, windows-1258, gb18030…"),
    click.option(
        "--delimiter",
        metavar="D",
        help="Between the cells of a text file: comma, semicolon, tab, bar or a sign.",
    ),
    click.option(
        "--password-file",
        type=click.Path(path_type=Path),
        help="A file whose first line opens the workbook or zip.",
    ),
)


def reading(command: Callable[..., None]) -> Callable[..., None]:
    """Adds these options to a command, as one argument ``access``.

    Raises UserError ``import.unknown_encoding``, ``import.not_a_delimiter``, ``cli.no_password``
    and the errors of ``read_text``.
    """

    @functools.wraps(command)
    def with_options(
        *args: Any,
        encoding: str | None,
        delimiter: str | None,
        password_file: Path | None,
        **others: Any,
    ) -> None:
        access = Access(
            None if password_file is None else _password(password_file),
            None if encoding is None else text_codec(encoding),
            None if delimiter is None else delimiter_named(delimiter),
        )
        command(*args, access=access, **others)

    for option in reversed(_OPTIONS):
        with_options = option(with_options)
    return with_options


def _password(file: Path) -> str:
    line = read_text(file).partition("\n")[0]
    if not line:
        raise UserError("cli.no_password", file=str(file))
    return line
