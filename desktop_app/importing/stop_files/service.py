"""Reads a scanned file of stops or replies to its end and records it. The file is read in a process
of its own, as for an import (plain_rows.py)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from desktop_app.consent.model import ANY
from desktop_app.consent.stopping.service import Stopping
from desktop_app.contacts.model import Channel
from desktop_app.importing.model import Scan, SheetInfo
from desktop_app.importing.other_sheets import other_sheets
from desktop_app.importing.plain_rows import PlainRow, read_rows
from desktop_app.importing.stop_files.columns import (
    ReplyColumns,
    StopFileGuess,
    guess_of,
    lines_of,
    replies_of,
)
from desktop_app.importing.stop_files.model import ReadReplies, Rows, StoppedRows, UnsureRow
from desktop_app.jobs import Job


class StopFiles:
    """Files of stops of one book; ``Importing.scan`` scans them first."""

    def __init__(self, stopping: Stopping) -> None:
        self._stopping = stopping

    def other_sheets(self, scan: Scan) -> list[SheetInfo]:
        """The sheets of the workbook other than the one that is read that may name somebody."""
        likely = {sheet.name for sheet in other_sheets(scan)}
        return [
            sheet
            for sheet in scan.sheets
            if sheet.name in likely
            or (
                sheet.name != scan.sheet
                and self._stopping.names_anybody(map("\t".join, sheet.head))
            )
        ]

    def guess(self, scan: Scan, job: Job | None = None) -> StopFileGuess:
        """What the file is, by all its rows. Raises UserError as ``Importing.scan`` does, and
        Cancelled."""
        return guess_of(scan, read_rows(scan, job))

    def stop_listed(
        self,
        scan: Scan,
        columns: Sequence[int],
        channel: Channel = ANY,
        *,
        only_this: bool = False,
        job: Job | None = None,
    ) -> StoppedRows:
        """Stops everybody whom the rows of a list name in these columns or, with none, in any cell.

        Known people or not. ``only_this`` as in ``Consent.stop``. Raises UserError as
        ``Importing.scan`` does and ``consent.unknown_channel``, and Cancelled.
        """
        rows = [row for row in read_rows(scan, job) if any(map(str.strip, row.cells))]
        lines = lines_of(rows, columns)
        found = self._stopping.stop_many(
            lines, channel, reason="provider", note=scan.file_name, only_this=only_this
        )
        empty = [row for row, line in zip(rows, lines, strict=True) if not line.strip()]
        numbers = [row.number for row in rows]
        return StoppedRows(
            rows=len(rows),
            named=len(rows) - len(empty) - len({at for at, _ in found.not_understood}),
            recorded=found.recorded,
            matched=found.matched,
            empty=tuple((row.number, _shown(row)) for row in empty),
            not_understood=_in_file(found.not_understood, numbers),
            partly=_in_file(found.partly, numbers),
            unsure=_unsure(rows),
        )

    def read_replies(
        self, scan: Scan, columns: ReplyColumns, channel: Channel = ANY, *, job: Job | None = None
    ) -> ReadReplies:
        """Records people's replies, as ``Stopping.read_replies`` does. Raises UserError as
        ``Importing.scan`` does and ``consent.unknown_channel``, and Cancelled."""
        rows = read_rows(scan, job)
        replies, numbers, own = replies_of(rows, columns)
        found = self._stopping.read_replies(replies, scan.file_name, channel)
        told = replace(
            found,
            not_understood=_in_file(found.not_understood, numbers),
            partly=_in_file(found.partly, numbers),
        )
        return ReadReplies(told, own, _unsure(rows))


def _in_file(lines: Iterable[tuple[int, str]], numbers: Sequence[int]) -> Rows:
    """Numbers the lines from 1 as the rows of the file they came from."""
    return tuple((numbers[at - 1], text) for at, text in lines)


def _unsure(rows: Iterable[PlainRow]) -> tuple[UnsureRow, ...]:
    return tuple(UnsureRow(row.number, row.told, _shown(row)) for row in rows if row.told)


def _shown(row: PlainRow) -> str:
    return ", ".join(filter(None, row.cells))
