"""Commands that look at a text or at the book's file: phone, sms, backup, restore, check, demo."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

import click

from desktop_app.book import DEFAULT_REGION
from desktop_app.campaigns.sms import measure
from desktop_app.commands.surface import Surface, pass_surface
from desktop_app.demo import run_demo
from desktop_app.errors import UserError
from desktop_app.phones import read_cell

_PHONE_KEYS = ("raw", "e164", "valid", "type", "region", "carrier", "repair", "problem")


@click.command()
@click.argument("text")
@click.option("--region", default=DEFAULT_REGION, show_default=True)
@pass_surface
def phone(surface: Surface, text: str, region: str) -> None:
    """What a cell with phone numbers would become; - reads one text a line."""

    def numbers(cell: str) -> dict[str, object]:
        readings = [asdict(reading) for reading in read_cell(cell, region.upper())]
        return {"numbers": [{key: reading[key] for key in _PHONE_KEYS} for reading in readings]}

    _answer(surface, text, numbers)


@click.command()
@click.argument("text")
@pass_surface
def sms(surface: Surface, text: str) -> None:
    """How long a message is in SMS parts; - reads one text a line."""
    _answer(surface, text, lambda message: asdict(measure(message)))


def _answer(surface: Surface, text: str, ask: Callable[[str], dict[str, object]]) -> None:
    answer: Mapping[str, object]
    if text == "-":
        # utf-8 whatever the terminal says: a pipe carries what the other program wrote
        lines = sys.stdin.buffer.read().decode("utf-8", "replace").split("\n")
        if lines[-1] == "":
            lines.pop()
        answer = {"lines": [ask(line.removesuffix("\r")) for line in lines]}
    else:
        answer = ask(text)
    surface.emit(answer, lambda: _plain(answer))


def _plain(answer: Mapping[str, object]) -> list[str]:
    nested = answer.get("lines") or answer.get("numbers")
    if isinstance(nested, list):
        return [line for entry in nested for line in (_plain(entry) or ["-"])]
    return ["  ".join(f"{key}: {value}" for key, value in answer.items() if value is not None)]


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@pass_surface
def backup(surface: Surface, file: Path) -> None:
    """Writes a verified copy of the book."""
    with surface.book() as book:
        book.backups.make("manual", file)
    surface.emit(
        {"ok": True, "problems": [], "file": str(file)},
        lambda: [surface.say("cli.backup.done", file=str(file))],
    )


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@pass_surface
def restore(surface: Surface, file: Path) -> None:
    """Puts a copy in the book's place; stops recorded since are kept."""
    with surface.book() as book:
        restored = book.restore(file, surface.passphrase)
        problems = restored.check()
        restored.close()
    surface.emit(
        {"ok": not problems, "problems": problems},
        lambda: [surface.say("cli.restore.done", file=str(file))],
    )


@click.command()
@pass_surface
def check(surface: Surface) -> int:
    """Looks whether the book is whole."""
    with surface.book() as book:
        problems = book.check()
    surface.emit(
        {"ok": not problems, "problems": problems},
        lambda: problems or [surface.say("cli.check.ok")],
    )
    return 1 if problems else 0


@click.command()
@click.option("--to", "to", type=click.Path(path_type=Path), default=Path("banhchi-demo"))
@pass_surface
def demo(surface: Surface, to: Path) -> None:
    """Does the main job on the sample data, in a book of its own."""
    with surface.job() as job:
        figures = run_demo(to, surface.book_path, surface.say, job)
    surface.emit(figures, lambda: [surface.say("cli.demo.done", folder=str(to))])


def _later(name: str) -> click.Command:
    @click.command(name, context_settings={"ignore_unknown_options": True})
    @click.argument("arguments", nargs=-1)
    def command(arguments: Sequence[str]) -> None:
        raise UserError("cli.not_there_yet", command=name)

    command.help = "Not there yet."
    return command


COMMANDS = (
    phone,
    sms,
    backup,
    restore,
    check,
    demo,
    *(_later(name) for name in ("duplicates", "merge", "erase", "person-report")),
)
