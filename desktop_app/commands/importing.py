"""The command import: reads a spreadsheet into the book, with the consent of its people."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Mapping as AnyMapping
from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import cast

import click
from click.core import ParameterSource

from desktop_app.book import Book
from desktop_app.commands.answering import answering, answers_as_json
from desktop_app.commands.evidence import declaration_of, evidence_file
from desktop_app.commands.row_options import RowOptions, row_options
from desktop_app.commands.surface import Surface, keep_off, known_region, pass_surface
from desktop_app.commands.tables import COUNTED, figures
from desktop_app.commands.text_options import reading
from desktop_app.consent.model import METHODS, Declaration
from desktop_app.contacts.model import CHANNELS, Channel
from desktop_app.errors import UserError
from desktop_app.importing.model import (
    REPAIRS,
    Kind,
    Mapping,
    OnMatch,
    Options,
    Plan,
    Report,
    RowCounts,
    Scan,
)
from desktop_app.importing.other_sheets import other_sheets
from desktop_app.importing.rejects import SUFFIXES
from desktop_app.readers.source import Access
from desktop_app.text.dates import DateOrder


@click.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--sheet", help="The sheet to read; by default the one that looks like people.")
@click.option("--map", "maps", multiple=True, metavar='"Header=field"')
@click.option("--mapping", "mapping_name", help="A saved mapping, with what was saved with it.")
@click.option("--save-mapping", "save_as", metavar="NAME", help="Saves the mapping for next time.")
@click.option("--region", metavar="KH", help="Country of numbers without a country code.")
@click.option("--source", help="Where these people come from. Required but for --dry-run.")
@click.option(
    "--on-match",
    type=click.Choice(["update", "fill", "skip"]),
    default="fill",
    show_default=True,
    help="What happens to people who are known already.",
)
@click.option("--dry-run", is_flag=True, help="Only tell what would happen.")
@click.option(
    "--rejects", type=click.Path(path_type=Path), help="Rows set aside, as .xlsx or .csv."
)
@click.option(
    "--dates", type=click.Choice(["day-first", "month-first"]), help="What 03/04/2024 means."
)
@click.option(
    "--buddhist/--not-buddhist", default=None, help="Whether the year 2567 is Buddhist Era."
)
@click.option(
    "--without-repair",
    "without",
    multiple=True,
    type=click.Choice(REPAIRS),
    help="Leaves such cells as they are; numbers go to review.",
)
@click.option("--consent-channel", "channels", multiple=True, type=click.Choice(CHANNELS))
@click.option("--consent-purpose", "purpose", help="Marketing unless told otherwise.")
@click.option("--consent-method", "method", type=click.Choice(METHODS))
@click.option("--consent-date", "date", help="When they agreed, YYYY-MM-DD; today by default.")
@click.option("--consent-evidence", "evidence", metavar="TEXT_OR_FILE")
@click.option("--consent-column", metavar="HEADER", help="Who agreed is told by a column.")
@answering
@reading
@row_options
@pass_surface
def import_(
    surface: Surface,
    /,
    file: Path,
    sheet: str | None,
    maps: Sequence[str],
    mapping_name: str | None,
    save_as: str | None,
    region: str | None,
    source: str | None,
    on_match: OnMatch,
    dates: str | None,
    buddhist: bool | None,
    without: tuple[str, ...],
    dry_run: bool,
    rejects: Path | None,
    consent_column: str | None,
    channels: tuple[Channel, ...],
    decides: RowOptions,
    told: dict[str, bool],
    access: Access,
    **proof: str | None,
) -> None:
    """Reads a spreadsheet: people, opt-outs, purchases or interactions."""
    if source is None and mapping_name is None and not dry_run and decides.may_create():
        raise click.UsageError("Missing option '--source': where do these people come from?")
    wishes = [_wish(text) for text in maps]
    declaration = declaration_of(channels, consent_column, **proof)
    started = time.monotonic()
    with surface.book() as book, surface.job() as job:
        if rejects is not None:
            _check_writable(book, file, rejects)
        given_region = known_region(book.region if region is None else region)
        scan = book.importing.scan(file, sheet, job=job, access=access)
        mapping = _mapping(book, scan, mapping_name, wishes, decides.kind)
        options = _options(scan, given_region, source, on_match, declaration, consent_column)
        options = replace(options, proof=evidence_file(proof["evidence"]), answers=told)
        options = _with_reading(options, dates, buddhist, without)
        if mapping_name is not None:
            options = _with_saved(book, mapping_name, options, region, scan)
        options = decides.onto(options, scan)
        if decides.kind is None and scan.kind == "opt_outs":
            options = replace(options, kind="opt_outs")
            surface.tell("cli.import.opt_outs", file=scan.file_name)
        if save_as is not None and not dry_run:
            book.importing.save_mapping(save_as, scan, mapping, options)
        made: Plan | Report
        if dry_run:
            made = book.importing.plan(scan, mapping, options, job=job)
            answer = _answer(None, made.counts, made.issues, mapping.header_fields(scan.headers))
        else:
            order = book.importing.order(scan, mapping, options)
            made = book.importing.apply(order, job=job)
            answer = _answer(made.batch_id, made.counts, made.issues, made.mapping)
            if rejects is not None:
                answer["rejects_file"] = _written(surface, book, made, rejects)
    answer["kind"] = options.kind
    answer["people"] = {"created": made.people_created, "updated": made.people_updated}
    answer["looks_like"] = scan.kind
    answer["other_sheets"] = [
        {"name": sheet.name, "rows": sheet.below_header} for sheet in other_sheets(scan)
    ]
    answer["consent_answers"] = answers_as_json(made.answers)
    answer["consent_rows"] = asdict(made.said)
    answer["consent_recorded"] = _recorded(made)
    answer["repairs"] = dict(made.repairs)
    answer["seconds"] = round(time.monotonic() - started, 3)
    surface.emit(answer, lambda: _lines(surface, answer, made))


def _wish(text: str) -> tuple[str, str]:
    header, separator, field = text.rpartition("=")
    if not separator:
        raise click.UsageError(f"--map takes Header=field, not {text!r}.")
    return header, field


def _mapping(
    book: Book, scan: Scan, name: str | None, wishes: Sequence[tuple[str, str]], kind: Kind | None
) -> Mapping:
    if name is None:
        mapping = book.importing.guess_for(scan, kind or "people")
    else:
        mapping = book.importing.mapping_for(scan, name)
    for header, field in wishes:
        mapping = mapping.with_header(scan.headers, header, field)
    return mapping


def _options(
    scan: Scan,
    region: str,
    source: str | None,
    on_match: OnMatch,
    declaration: Declaration | None,
    consent_column: str | None,
) -> Options:
    column = None if consent_column is None else scan.column(consent_column)
    return Options(source, region, on_match, declaration, column)


def _with_reading(
    options: Options, dates: str | None, buddhist: bool | None, without: Sequence[str]
) -> Options:
    order = cast(DateOrder | None, dates and dates.replace("-", "_"))
    return replace(options, dates=order, buddhist=buddhist, without_repairs=frozenset(without))


def _with_saved(book: Book, name: str, options: Options, region: str | None, scan: Scan) -> Options:
    """The saved options, where the command line gives no others."""
    saved = book.importing.options_for(name, options, scan)
    context = click.get_current_context()
    buddhist = saved.buddhist if options.buddhist is None else options.buddhist
    return replace(
        saved,
        region=saved.region if region is None else options.region,
        on_match=_told(context, "on_match", options.on_match, saved.on_match),
        dates=options.dates or saved.dates,
        buddhist=buddhist,
        without_repairs=options.without_repairs or saved.without_repairs,
    )


def _told(context: click.Context, name: str, given: OnMatch, saved: OnMatch) -> OnMatch:
    default = context.get_parameter_source(name) == ParameterSource.DEFAULT
    return saved if default else given


def _check_writable(book: Book, read: Path, rejects: Path) -> None:
    """Checks the path of the rejects before anything is imported.

    Raises UserError ``cli.same_file``, ``cli.own_book``, ``import.cannot_write`` or
    ``import.rejects_format``.
    """
    keep_off(book, rejects)
    if rejects.suffix.lower() not in SUFFIXES:
        raise UserError("import.rejects_format", file=str(rejects), known=", ".join(SUFFIXES))
    try:
        if rejects.exists() and read.exists() and rejects.samefile(read):
            raise UserError("cli.same_file", file=str(rejects))
        if rejects.is_dir():
            raise IsADirectoryError
        with tempfile.TemporaryFile(dir=rejects.parent):
            pass
    except OSError as error:
        raise UserError("import.cannot_write", file=str(rejects)) from error


def _written(surface: Surface, book: Book, report: Report, rejects: Path) -> str | None:
    """The name of the file; None, after a message, if the disk filled up since it was checked: the
    import is in the book and stays there.
    """
    try:
        book.importing.write_rejects(report, rejects, surface.say)
    except UserError as error:
        surface.tell(error.code, **error.details)
        return None
    return str(rejects)


def _answer(
    batch: int | None,
    counts: RowCounts,
    issues: AnyMapping[str, int],
    mapping: AnyMapping[str, str],
) -> dict[str, object]:
    return {
        "batch": batch,
        **_figures(counts),
        "issues": dict(issues),
        "rejects_file": None,
        "mapping": dict(mapping),
    }


def _figures(counts: RowCounts) -> dict[str, int]:
    return {name: getattr(counts, name) for name in COUNTED}


def _lines(surface: Surface, answer: AnyMapping[str, object], made: Plan | Report) -> list[str]:
    issues = answer["issues"]
    assert isinstance(issues, dict)
    counts = {name: n for name in COUNTED if isinstance(n := answer[name], int)}
    lines = [surface.say("cli.import.planned" if answer["batch"] is None else "cli.import.done")]
    kind = str(answer["kind"])
    words = "import.count" if kind == "people" else f"import.count.{kind}"
    lines += figures(counts, lambda key: surface.word(words, key))
    lines += _said(surface, made, stops=kind != "opt_outs")
    if issues:
        lines += ["", surface.say("cli.import.issues"), *figures(issues, surface.say)]
    if made.repairs:
        lines += ["", surface.say("cli.import.repairs"), *figures(made.repairs, surface.say)]
    if kind == "people" and answer["looks_like"] in ("purchases", "interactions"):
        likely = str(answer["looks_like"])
        lines += ["", surface.say("cli.import.looks_like", kind=likely)]
    others = answer["other_sheets"]
    if isinstance(others, list) and others:
        names = ", ".join(f"{sheet['name']} ({sheet['rows']})" for sheet in others)
        lines += ["", surface.say("cli.import.other_sheets", names=names)]
    if answer["rejects_file"]:
        lines += ["", surface.say("cli.import.rejects", file=answer["rejects_file"])]
    return lines


def _recorded(made: Plan | Report) -> dict[str, int] | None:
    """How many numbers and addresses were recorded; None for a dry run, which records nothing."""
    if not isinstance(made, Report):
        return None
    return {"granted": made.granted, "stopped": made.stopped, "denied": made.denied}


def _said(surface: Surface, made: Plan | Report, *, stops: bool) -> list[str]:
    """How many rows agree, ask to stop or say no, and how they were recorded."""
    lines: list[str] = []
    for answer, one in made.said.given(stops=stops).items():
        lines += figures({f"import.said.{answer}": one.rows}, surface.say)
        parts = {f"import.said.{answer}.{part}": n for part, n in one.parts.items()}
        lines += (f"  {line}" for line in figures(parts, surface.say))
    return ["", surface.say("cli.import.said"), *lines] if lines else []


COMMANDS = {"import": import_}
