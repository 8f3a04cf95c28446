"""The same jobs without a window. Names, options and JSON keys are a contract with others.

A command's module is loaded when the command is asked for: ``phone`` needs no book.
"""

from __future__ import annotations

import io
import sys
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

import desktop_app
from desktop_app import files, languages
from desktop_app.commands.surface import Surface
from desktop_app.errors import Cancelled, UserError, bug_report
from desktop_app.paths import BOOK_SUFFIX, Paths

if TYPE_CHECKING:
    from desktop_app.book import Book
    from desktop_app.requests.reporting.model import PersonReport

Commands = Mapping[str, click.Command]


def _texts() -> Commands:
    from desktop_app.commands.texts import COMMANDS

    return COMMANDS


def _importing() -> Commands:
    from desktop_app.commands.importing import COMMANDS

    return COMMANDS


def _people() -> Commands:
    from desktop_app.commands.people import COMMANDS

    return COMMANDS


def _consenting() -> Commands:
    from desktop_app.commands.consenting import COMMANDS

    return COMMANDS


def _suppressions() -> Commands:
    from desktop_app.commands.suppressions import COMMANDS

    return COMMANDS


def _sending() -> Commands:
    from desktop_app.commands.sending import COMMANDS

    return COMMANDS


def _keeping() -> Commands:
    from desktop_app.commands.book_files import COMMANDS

    return COMMANDS


def _keys() -> Commands:
    from desktop_app.commands.keys import COMMANDS

    return COMMANDS


def _cleaning() -> Commands:
    from desktop_app.commands.cleaning import COMMANDS

    return COMMANDS


def _requesting() -> Commands:
    from desktop_app.commands.requesting import COMMANDS, make_report_command

    return {**COMMANDS, "person-report": make_report_command(_write_report)}


def _write_report(report: PersonReport, to: Path, language: str) -> None:
    from ui.requests.report_pdf import write_pdf  # only the drawing needs Qt

    write_pdf(report, to, language)


def _self_testing() -> Commands:
    from desktop_app.commands.self_test import make_command

    return {"self-test": make_command(_draw_window)}


def _draw_window(book: Book, picture: Path) -> None:
    from ui.picture import draw_window  # only the window needs Qt

    draw_window(book, picture)


_LOADERS: Mapping[str, Callable[[], Commands]] = {
    "import": _importing,
    "contacts": _people,
    "contact": _people,
    "duplicates": _cleaning,
    "merge": _cleaning,
    "history": _people,
    "undo": _people,
    "consent": _consenting,
    "stop": _consenting,
    "suppressions": _suppressions,
    "segment": _sending,
    "campaign": _sending,
    "exports": _sending,
    "phone": _texts,
    "sms": _texts,
    "erase": _requesting,
    "person-report": _requesting,
    "backup": _keeping,
    "restore": _keeping,
    "check": _keeping,
    "key": _keys,
    "demo": _keeping,
    "self-test": _self_testing,
}


class _Commands(click.Group):
    """The commands in the order of the manual, each loaded when it is asked for."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        # a book that was double-clicked: the system hands over its path and nothing else
        if len(args) == 1 and not args[0].startswith("-") and args[0].endswith(BOOK_SUFFIX):
            args = ["--book", args[0]]
        return super().parse_args(ctx, args)

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_LOADERS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        loader = _LOADERS.get(cmd_name)
        return None if loader is None else loader()[cmd_name]


@click.group(
    cls=_Commands,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.option("--book", type=click.Path(path_type=Path), help="The contact file to use.")
@click.option(
    "--passphrase-file",
    type=click.Path(path_type=Path),
    help="A file whose first line opens an encrypted book.",
)
@click.option(
    "--lang", type=click.Choice(languages.codes()), default=languages.SOURCE, show_default=True
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object and nothing else.")
@click.option("--version", is_flag=True, help="Show the version and exit.")
@click.pass_context
def cli(
    context: click.Context,
    book: Path | None,
    passphrase_file: Path | None,
    lang: str,
    as_json: bool,
    version: bool,
) -> None:
    """Banhchi, the contact list of a small shop. Without a command it opens the window.

    A contact file alone, as "banhchi shop.banhchi", opens the window on that file.
    """
    context.obj = surface = Surface(book, passphrase_file, lang, as_json)
    if version:
        number = desktop_app.__version__
        surface.emit({"version": number}, lambda: [f"Banhchi {number}"])
        context.exit()
    if context.invoked_subcommand is None:
        if as_json:
            raise click.UsageError("--json wants a command.")
        from ui.app import run  # only the window needs Qt

        context.exit(run(book))


def main(arguments: list[str] | None = None) -> int:
    """Runs a command and returns its exit status: 0 done, 1 refused, 2 wrong usage."""
    _speak_utf8()
    surface = Surface(language=_language(sys.argv[1:] if arguments is None else arguments))
    try:
        result = cli.main(args=arguments, prog_name="banhchi", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (click.exceptions.Abort, Cancelled):
        surface.tell("cli.cancelled")
    except UserError as error:
        surface.tell(error.code, **error.details)
        if "offered" in error.details:
            surface.tell("cli.offer_copy", **error.details)
    except UnicodeEncodeError:
        surface.tell("cli.not_text")
    except Exception as error:
        surface.tell("cli.bug", file=str(_keep_report(bug_report(error))))
    else:
        return result if isinstance(result, int) else 0
    return 1


def _speak_utf8() -> None:
    """Khmer is printed whatever the terminal's settings say, and half a character as an escape,
    which is what JSON calls it too."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _language(arguments: list[str]) -> str:
    """The language even when the arguments themselves are what is wrong."""
    for option, value in zip(arguments, arguments[1:], strict=False):
        if option == "--lang" and value in languages.codes():
            return value
    joined = (code for code in languages.codes() if f"--lang={code}" in arguments)
    return next(joined, languages.SOURCE)


def _keep_report(text: str) -> Path:
    """A bug's details go to a file that can be sent on; a person is not shown a traceback."""
    for folder in (Paths.of_user().data / "reports", Path(tempfile.gettempdir())):
        report = folder / "banhchi-last-error.txt"
        try:
            files.make_folder(folder)
            files.create(report)
            report.write_text(text, "utf-8", "backslashreplace")
        except OSError:
            continue
        break
    return report


if __name__ == "__main__":
    sys.exit(main())
