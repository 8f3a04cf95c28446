"""Commands about the book as a file: backup, restore, check, and the demo with its own book."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from desktop_app.commands.surface import Surface, keep_off, pass_surface
from desktop_app.commands.tables import COUNTED, figures
from desktop_app.errors import UserError

if TYPE_CHECKING:
    from desktop_app.book import Book


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@pass_surface
def backup(surface: Surface, file: Path) -> None:
    """Writes a verified copy of the book, in the place of an earlier one of that name."""
    with surface.book() as book:
        keep_off(book, file)
        if file.is_dir():
            raise UserError("cli.is_folder", file=str(file))
        book.backups.make("manual", file)
    surface.emit(
        {"ok": True, "problems": [], "file": str(file)},
        lambda: [surface.say("cli.backup.done", file=str(file))],
    )


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@pass_surface
def restore(surface: Surface, file: Path) -> int:
    """Puts a copy in the book's place; stops recorded since are kept."""
    book = _restored(surface, file)
    try:
        surface.tell_notices(book)
        problems = book.check()
    finally:
        book.close()
    return _tell_state(surface, problems, surface.say("cli.restore.done", file=str(file)))


def _restored(surface: Surface, file: Path) -> Book:
    """The book after the copy replaced it; one that is too damaged to open is set aside first."""
    # commands without a book start faster without this import
    from desktop_app import book as books

    try:
        book = surface.open_book()
    except UserError as error:
        if not books.is_loss(surface.path, error):
            raise
        return books.Book.recover(surface.path, file, surface.passphrase)
    try:
        keep_off(book, file)
        return book.restore(file, surface.passphrase)
    except BaseException:
        book.close()
        raise


@click.command()
@click.option(
    "--repair",
    is_flag=True,
    help="Makes anew what follows from the rest: states, suppressions, triggers and indexes.",
)
@pass_surface
def check(surface: Surface, repair: bool) -> int:
    """Looks whether the book is whole."""
    try:
        with surface.book() as book:
            if repair:
                book.consent.upkeep.repair()
            problems = book.check()
    except UserError as error:
        if error.code not in ("book.damaged", "secret.broken"):
            raise
        problems = [error.code]
        if "offered" in error.details:
            surface.tell("cli.offer_copy", **error.details)
    return _tell_state(surface, problems, surface.say("cli.check.ok"))


def _tell_state(surface: Surface, problems: list[str], done: str) -> int:
    """Prints the result, and the problems as sentences to standard error; returns the exit
    status."""
    surface.emit({"ok": not problems, "problems": problems}, lambda: [] if problems else [done])
    for problem in problems:
        code = f"problem.{problem}"
        if surface.words.knows(code):
            surface.tell(code)
        else:
            surface.tell("problem.file", problem=problem)
    return 1 if problems else 0


@click.command()
@click.option(
    "--to",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("banhchi-demo"),
    show_default=True,
)
@pass_surface
def demo(surface: Surface, to: Path) -> None:
    """Does the main job on the sample data, in a book of its own."""
    from desktop_app.demo import run_demo  # imports all of the core; check and backup need less

    with surface.job() as job:
        told = run_demo(to, surface.book_path, surface.say, job, surface.passphrase)
    surface.emit(
        told, lambda: [*_steps(surface, told), surface.say("cli.demo.done", folder=str(to))]
    )


def _steps(surface: Surface, told: Mapping[str, Any]) -> list[str]:
    """The figures of each step, in words."""
    counted = {key: told["import"][key] for key in COUNTED}
    stop, export = told["stop"], told["export"]
    return [
        *figures(counted, lambda key: surface.word("import.count", key)),
        surface.say("cli.stopped", n=stop["recorded"], matched=stop["matched"]),
        surface.say("cli.campaign.exported", n=export["exported"], file=export["file"]),
        *figures(export["excluded"], lambda key: surface.word("reason", key)),
    ]


COMMANDS = {"backup": backup, "restore": restore, "check": check, "demo": demo}
