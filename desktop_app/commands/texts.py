"""Commands on a text, without a book: phone and sms."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence

import click

from desktop_app.commands.surface import Surface, known_region, pass_surface
from desktop_app.commands.tables import table

_KEYS = ("raw", "e164", "valid", "type", "region", "carrier", "repair", "problem")
# a text may begin with a dash without being an option
_TEXT = {"ignore_unknown_options": True}

Reading = dict[str, object]


@click.command(context_settings=_TEXT)
@click.argument("text")
@click.option("--region", metavar="KH", help="Country of numbers without a country code.")
@pass_surface
def phone(surface: Surface, text: str, region: str | None) -> None:
    """What a cell with phone numbers would become; - reads one text a line."""
    from desktop_app.phone_bulk import BulkReader
    from desktop_app.phones import DEFAULT_REGION

    reader = BulkReader(known_region(DEFAULT_REGION if region is None else region))

    def numbers(cell: str) -> Reading:
        found = reader.read(cell)
        return {"numbers": [{key: getattr(one, key) for key in _KEYS} for one in found]}

    _answer(surface, text, numbers, lambda answers: _number_lines(surface, answers))


def _number_lines(surface: Surface, answers: Sequence[Reading]) -> list[str]:
    rows: list[list[str]] = []
    for answer in answers:
        numbers = answer["numbers"]
        assert isinstance(numbers, list)
        rows += [_number_row(surface, number) for number in numbers]
        if not numbers:
            rows.append(["-", surface.say("cli.phone.none"), "", ""])
    return table(rows)


def _number_row(surface: Surface, number: Mapping[str, str | None]) -> list[str]:
    if number["problem"]:
        return [str(number["raw"]), surface.word("phone", number["problem"][6:]), "", ""]
    about = [number["region"], number["carrier"], surface.word("phone.type", str(number["type"]))]
    repair = surface.word("phone", number["repair"][6:]) if number["repair"] else ""
    return [str(number["raw"]), str(number["e164"]), ", ".join(filter(None, about)), repair]


@click.command(context_settings=_TEXT)
@click.argument("text")
@pass_surface
def sms(surface: Surface, text: str) -> None:
    """How long a message is in SMS parts; - reads one text a line."""
    from desktop_app.campaigns.sms import measure

    def length(message: str) -> Reading:
        found = measure(message)
        return {
            "encoding": found.encoding,
            "units": found.units,
            "parts": found.parts,
            "units_left": found.units_left,
        }

    def lines(answers: Sequence[Reading]) -> list[str]:
        return [
            surface.say(
                "cli.sms",
                n=answer["parts"],
                encoding=answer["encoding"],
                units=answer["units"],
                left=answer["units_left"],
            )
            for answer in answers
        ]

    _answer(surface, text, length, lines)


def _answer(
    surface: Surface,
    text: str,
    ask: Callable[[str], Reading],
    lines: Callable[[Sequence[Reading]], list[str]],
) -> None:
    if text != "-":
        answer = ask(text)
        surface.emit(answer, lambda: lines([answer]))
        return
    answers = [ask(line) for line in _lines_read()]
    surface.emit({"lines": answers}, lambda: lines(answers))


def _lines_read() -> list[str]:
    """The lines of standard input as UTF-8, whatever the terminal's encoding, tolerating invalid
    bytes."""
    text = sys.stdin.buffer.read().decode("utf-8", "replace").removeprefix("\ufeff")
    lines = text.split("\n")
    if lines[-1] == "":
        lines.pop()
    return [line.removesuffix("\r") for line in lines]


COMMANDS = {"phone": phone, "sms": sms}
