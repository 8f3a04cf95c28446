"""The command stop for a table: a workbook, a provider's file of stops, or one of replies."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import click

from desktop_app.book import Book
from desktop_app.commands.surface import Surface
from desktop_app.commands.tables import figures
from desktop_app.commands.text_options import reading
from desktop_app.contacts.model import Channel
from desktop_app.errors import UserError
from desktop_app.importing.model import Scan, SheetInfo
from desktop_app.importing.stop_files.model import Rows, UnsureRow
from desktop_app.jobs import Job
from desktop_app.readers.source import NO_ACCESS, Access

WORKBOOKS = (".xlsx", ".xlsm", ".xls", ".ods")


@dataclass(frozen=True)
class TableOptions:
    """How a table of stops is to be read. ``columns`` are headers, as are ``sender`` and ``text``
    of replies."""

    columns: tuple[str, ...] = ()
    sheet: str | None = None
    replies: bool = False
    sender: str | None = None
    text: str | None = None
    access: Access = NO_ACCESS

    def are_given(self) -> bool:
        """Whether any of them says that the file is a table."""
        return self != TableOptions()


def table_options(command: Callable[..., None]) -> Callable[..., None]:
    """Gives a command the options of a table, as one argument ``table``."""

    @click.option(
        "--column",
        "columns",
        multiple=True,
        metavar="HEADER",
        help="The column of a table that names who stopped. By default the one with numbers or"
        " addresses, or every cell.",
    )
    @click.option("--sheet", help="The sheet of a workbook to read.")
    @click.option(
        "--replies",
        is_flag=True,
        help="The file holds what people answered: a stop word alone stops, one in a sentence"
        " waits to be read.",
    )
    @click.option(
        "--from-column", "sender", metavar="HEADER", help="Of replies: the column of the senders."
    )
    @click.option(
        "--text-column", "text", metavar="HEADER", help="Of replies: the column of what they wrote."
    )
    @reading
    @functools.wraps(command)
    def with_options(
        *args: Any,
        columns: tuple[str, ...],
        sheet: str | None,
        replies: bool,
        sender: str | None,
        text: str | None,
        access: Access,
        **others: Any,
    ) -> None:
        table = TableOptions(columns, sheet, replies, sender, text, access)
        command(*args, table=table, **others)

    return with_options


@dataclass(frozen=True)
class _Outcome:
    """``counts`` and what is told by its row."""

    rows: int
    counts: dict[str, int]
    columns: list[str]
    unread: dict[str, Rows]
    partly: Rows
    unsure: Sequence[UnsureRow]


def stop_table(
    surface: Surface, file: Path, channel: Channel, only_this: bool, table: TableOptions
) -> None:
    """Records the stops of a table. Raises UserError as ``Importing.scan`` does,
    ``import.unknown_header``, ``cli.several_sheets``, ``cli.stop_or_replies`` for what may be
    either, and ``cli.no_sender_column`` or ``cli.no_text_column`` for replies where that is
    uncertain.
    """
    with surface.book() as book, surface.job() as job:
        scan = book.importing.scan(file, table.sheet, job=job, access=table.access)
        others = book.importing.stop_files.other_sheets(scan)
        if others and table.sheet is None:
            names = ", ".join(
                sheet.name for sheet in scan.sheets if sheet in others or sheet.name == scan.sheet
            )
            raise UserError("cli.several_sheets", file=scan.file_name, sheets=names)
        if table.replies:
            found = _read_replies(book, scan, table, channel, job)
        else:
            found = _stop_listed(book, scan, table.columns, channel, only_this, job)
    answer = {
        **found.counts,
        "rows": found.rows,
        "columns": found.columns,
        **{key: _as_json(lines) for key, lines in found.unread.items()},
        "partly": _as_json(found.partly),
        "unsure": [
            {"line": row.number, "code": row.code, "text": row.text} for row in found.unsure
        ],
        "other_sheets": [{"name": sheet.name, "rows": sheet.below_header} for sheet in others],
    }
    surface.emit(answer, lambda: [*_lines(surface, found), *_other_sheets(surface, others)])


def _stop_listed(
    book: Book, scan: Scan, headers: Sequence[str], channel: Channel, only_this: bool, job: Job
) -> _Outcome:
    columns: Sequence[int] = [scan.column(header) for header in headers]
    if not columns:
        guess = book.importing.stop_files.guess(scan, job)
        if guess.words is not None:
            text = scan.headers[guess.words]
            raise UserError("cli.stop_or_replies", file=scan.file_name, header=text)
        columns = guess.addresses
    found = book.importing.stop_files.stop_listed(
        scan, columns, channel, only_this=only_this, job=job
    )
    counts = {"recorded": found.recorded, "matched": found.matched, "named": found.named}
    unread = {"not_understood": found.not_understood, "empty": found.empty}
    named = _headers(scan, columns)
    return _Outcome(found.rows, counts, named, unread, found.partly, found.unsure)


def _read_replies(
    book: Book, scan: Scan, table: TableOptions, channel: Channel, job: Job
) -> _Outcome:
    columns = book.importing.stop_files.guess(scan, job).replies
    if table.sender is not None:
        columns = replace(columns, sender=scan.column(table.sender))
    if table.text is not None:
        columns = replace(columns, text=scan.column(table.text))
    told = {"file": scan.file_name, "headers": ", ".join(scan.headers)}
    if columns.sender is None:
        raise UserError("cli.no_sender_column", **told)
    if columns.text is None:
        raise UserError("cli.no_text_column", **told)
    found = book.importing.stop_files.read_replies(scan, columns, channel, job=job)
    read = found.replies
    counts = {
        "recorded": read.stopped,
        "review": read.review,
        "known": read.known,
        "other": read.other,
        "own": found.own,
    }
    named = _headers(scan, (columns.sender, columns.text, columns.at))
    unread = {"not_understood": read.not_understood}
    return _Outcome(read.rows + found.own, counts, named, unread, read.partly, found.unsure)


def _lines(surface: Surface, found: _Outcome) -> list[str]:
    return [
        *figures(found.counts, lambda key: surface.say(f"cli.stop_file.{key}")),
        *_told(surface, "cli.stopped_unread", found.unread["not_understood"]),
        *_told(surface, "cli.stop_file.empty", found.unread.get("empty", ())),
        *_told(surface, "cli.stopped_partly", (*found.partly, *_words(surface, found.unsure))),
    ]


def _other_sheets(surface: Surface, others: Sequence[SheetInfo]) -> list[str]:
    names = ", ".join(sheet.name for sheet in others)
    return [surface.say("cli.stop_file.other_sheets", sheets=names)] if others else []


def _headers(scan: Scan, columns: Iterable[int | None]) -> list[str]:
    return [scan.headers[at] for at in columns if at is not None]


def _as_json(lines: Rows) -> list[dict[str, object]]:
    return [{"line": number, "text": text} for number, text in lines]


def _words(surface: Surface, rows: Sequence[UnsureRow]) -> Rows:
    return tuple((row.number, f"{surface.say(row.code)}: {row.text}") for row in rows)


def _told(surface: Surface, code: str, lines: Rows) -> list[str]:
    if not lines:
        return []
    told = [surface.say("cli.line", line=str(number), text=text) for number, text in lines]
    return [surface.say(code, n=len(lines)), *(f"  {line}" for line in told)]
