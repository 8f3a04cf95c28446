"""Commands for requests of the people listed: a report of everything stored about a person, and
erasure."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import click

from desktop_app.commands.surface import MOST, Surface, keep_off, pass_surface
from desktop_app.errors import UserError
from desktop_app.requests.model import Erased
from desktop_app.requests.reporting.model import PersonReport
from desktop_app.requests.reporting.service import write_portable, write_report

WritePdf = Callable[[PersonReport, Path, str], None]
"""Draws a report into a file, in a language. Needs Qt, so the command line passes it in."""

_SUFFIXES = (".json", ".pdf", ".vcf")


def make_report_command(write_pdf: WritePdf) -> click.Command:
    """``person-report``; everything held about one person, for them."""

    @click.command("person-report")
    @click.argument("contact_id", type=click.IntRange(max=MOST))
    @click.option(
        "--to",
        type=click.Path(path_type=Path),
        required=True,
        help="A .pdf to read, a .json with the same, or a .vcf with what they gave.",
    )
    @pass_surface
    def command(surface: Surface, contact_id: int, to: Path) -> None:
        """Everything held about one person, for them."""
        suffix = to.suffix.lower()
        if suffix not in _SUFFIXES:
            raise UserError("requests.unknown_format", file=str(to))
        with surface.book() as book:
            keep_off(book, to)
            report = book.requests.report(contact_id)
            if suffix == ".pdf":
                write_pdf(report, to, surface.language)
            elif suffix == ".vcf":
                write_portable(report, to)
            else:
                write_report(report, to)
            book.requests.answered("portability" if suffix == ".vcf" else "access", contact_id)
        surface.emit({"file": str(to)}, lambda: [surface.say("cli.report.done", file=str(to))])

    return command


@click.command()
@click.argument("contact_id", type=click.IntRange(max=MOST))
@click.option(
    "--allow-contact-again",
    is_flag=True,
    help="Take their numbers off the do-not-contact list too: a later yes counts.",
)
@pass_surface
def erase(surface: Surface, contact_id: int, allow_contact_again: bool) -> None:
    """Forgets a person for good; there is no undo.

    By default nobody writes to their numbers and addresses any more.
    """
    with surface.book() as book, surface.job() as job:
        erased = book.requests.erase(contact_id, allow_contact_again=allow_contact_again, job=job)
    surface.emit(_answer(erased), lambda: _lines(surface, erased))


def _answer(erased: Erased) -> Mapping[str, object]:
    return {
        "erased": erased.contact_id,
        "suppressed": erased.suppressed,
        "backups": [str(path) for path in erased.backups],
        "exports": [one.file for one in erased.exports],
        "shared": [
            {"identifier": one.identifier.canonical, "with": list(one.contact_ids)}
            for one in erased.shared
        ],
        "shared_files": list(erased.shared_files),
        "mentioned_by": list(erased.mentioned_by),
        "segments": list(erased.segments),
        "swept": erased.swept,
    }


def _lines(surface: Surface, erased: Erased) -> list[str]:
    code = "cli.erased" if erased.suppressed else "cli.erased_free"
    lines = [surface.say(code)]
    for one in erased.shared:
        people = ", ".join(map(str, one.contact_ids))
        number, n = one.identifier.canonical, len(one.contact_ids)
        lines.append(surface.say("cli.erased.shared", n=n, number=number, people=people))
    lines += [surface.say("cli.erased.file", name=name) for name in erased.shared_files]
    lines += [surface.say("cli.erased.export", file=one.file) for one in erased.exports]
    lines += [surface.say("cli.erased.backup", file=str(path)) for path in erased.backups]
    lines += [surface.say("cli.erased.mentioned", id=str(one)) for one in erased.mentioned_by]
    lines += [surface.say("cli.erased.segment", name=name) for name in erased.segments]
    if not erased.swept:
        lines.append(surface.say("cli.erased.unswept"))
    return lines


COMMANDS = {"erase": erase}
