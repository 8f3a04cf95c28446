"""The same jobs without a window. Names, options and JSON keys are a contract with others."""

from __future__ import annotations

import os
import sys
import traceback
from pathlib import Path

import click

from desktop_app.commands import consenting, people, sending, tools
from desktop_app.commands.surface import Surface
from desktop_app.errors import Cancelled, UserError
from desktop_app.paths import Paths


@click.group(invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--book", type=click.Path(path_type=Path), help="The contact file to use.")
@click.option(
    "--passphrase-file",
    type=click.Path(path_type=Path),
    help="A file whose first line opens an encrypted book.",
)
@click.option("--lang", type=click.Choice(["km", "en"]), default="en", show_default=True)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object and nothing else.")
@click.pass_context
def cli(
    context: click.Context,
    book: Path | None,
    passphrase_file: Path | None,
    lang: str,
    as_json: bool,
) -> None:
    """Banhchi, the contact list of a small shop. Without a command it opens the window."""
    context.obj = Surface(book, passphrase_file, lang, as_json)
    if context.invoked_subcommand is None:
        from ui.app import run  # only the window needs Qt

        context.exit(run(book))


for command in (*people.COMMANDS, *consenting.COMMANDS, *sending.COMMANDS, *tools.COMMANDS):
    cli.add_command(command)


def main(arguments: list[str] | None = None) -> int:
    """Runs a command and returns its exit status: 0 done, 1 refused, 2 wrong usage."""
    surface = Surface(language=_language(arguments if arguments is not None else sys.argv[1:]))
    try:
        result = cli.main(args=arguments, prog_name="banhchi", standalone_mode=False)
    except click.exceptions.Abort:
        surface.tell("cli.cancelled")
        return 1
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except Cancelled:
        surface.tell("cli.cancelled")
        return 1
    except UserError as error:
        click.echo(surface.words.of(error), err=True)
        return 1
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except Exception:
        surface.tell("cli.bug", file=str(_keep_report(traceback.format_exc())))
        return 1
    return result if isinstance(result, int) else 0


def _language(arguments: list[str]) -> str:
    """The language even when the arguments themselves are what is wrong."""
    for option, value in zip(arguments, arguments[1:], strict=False):
        if option == "--lang" and value in ("km", "en"):
            return value
    return "km" if "--lang=km" in arguments else "en"


def _keep_report(text: str) -> Path:
    """A bug's details go to a file that can be sent on; a person is not shown a traceback."""
    folder = Paths.of_user().data / "reports"
    folder.mkdir(parents=True, exist_ok=True)
    report = folder / "last-error.txt"
    report.write_text(text, "utf-8")
    return report


if __name__ == "__main__":
    sys.exit(main())
