"""The options of import for the kind of the rows and for known people."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, cast, get_args

import click

from desktop_app.activity.model import INTERACTIONS
from desktop_app.consent.model import ANY
from desktop_app.contacts.model import CHANNELS
from desktop_app.importing.model import ColumnMode, Kind, Options, Scan


@dataclass(frozen=True)
class RowOptions:
    """The choices on the command line; None where no option was given."""

    kind: Kind | None
    id_column: str | None
    on_columns: Sequence[tuple[str, ColumnMode]]
    create_people: bool
    currency: str | None
    interaction_kind: str | None
    opt_out_channel: str | None

    def may_create(self) -> bool:
        """Whether the command line allows creating people from the rows."""
        return self.kind in (None, "people") or self.create_people

    def onto(self, options: Options, scan: Scan) -> Options:
        """The options with these choices. Raises UserError ``import.unknown_header``."""
        given = {
            "kind": self.kind,
            "id_column": None if self.id_column is None else scan.column(self.id_column),
            "create_people": self.create_people or None,
            "currency": self.currency,
            "interaction_kind": self.interaction_kind,
            "opt_out_channel": self.opt_out_channel,
            "per_column": {scan.column(header): mode for header, mode in self.on_columns} or None,
        }
        chosen = {name: value for name, value in given.items() if value is not None}
        return replace(options, **chosen)  # type: ignore[arg-type]


def _on_column(text: str) -> tuple[str, ColumnMode]:
    header, separator, mode = text.rpartition("=")
    if not separator or mode not in get_args(ColumnMode):
        raise click.UsageError(f"--on-column takes Header=fill, =update or =keep, not {text!r}.")
    return header, cast(ColumnMode, mode)


_OPTIONS = (
    click.option("--kind", type=click.Choice(get_args(Kind)), help="What the rows are (people)."),
    click.option("--id-column", metavar="HEADER", help="The column that identifies a person."),
    click.option(
        "--on-column",
        "on_columns",
        multiple=True,
        metavar='"Header=fill"',
        help="Fill, update or keep a column of known people, overriding --on-match.",
    ),
    click.option(
        "--create-people", is_flag=True, help="Also create unknown people from other kinds of rows."
    ),
    click.option(
        "--currency", type=click.Choice(["KHR", "USD"]), help="For amounts without a currency."
    ),
    click.option(
        "--interaction-kind",
        type=click.Choice(INTERACTIONS),
        help="For interactions without a kind.",
    ),
    click.option(
        "--opt-out-channel",
        type=click.Choice((*CHANNELS, ANY)),
        help="The channel to stop for people who asked to (all).",
    ),
)


def row_options(command: Callable[..., None]) -> Callable[..., None]:
    """Adds these options to a command, as one argument ``decides``."""

    @functools.wraps(command)
    def with_options(
        *args: Any,
        kind: Kind | None,
        id_column: str | None,
        on_columns: tuple[str, ...],
        create_people: bool,
        currency: str | None,
        interaction_kind: str | None,
        opt_out_channel: str | None,
        **others: Any,
    ) -> None:
        on_column = [_on_column(text) for text in on_columns]
        decides = RowOptions(
            kind, id_column, on_column, create_people, currency, interaction_kind, opt_out_channel
        )
        command(*args, decides=decides, **others)

    for option in reversed(_OPTIONS):
        with_options = option(with_options)
    return with_options
