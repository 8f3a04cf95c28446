"""Writes one table of text as CSV or XLSX: the same rows and time always give the same bytes.

Knows no campaigns; workbooks.py decides which cells a spreadsheet would run.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import IO

from desktop_app import workbooks
from desktop_app.errors import UserError

SUFFIXES = (".csv", ".xlsx")


def write_sheet(
    path: Path,
    suffix: str,
    headers: Sequence[str],
    number_columns: Sequence[int],
    rows: Iterable[Sequence[str]],
    at: str,
    verbatim_columns: Sequence[int] = (),
) -> None:
    """Writes a new file at ``path`` and syncs it to the disk.

    ``suffix`` says what is written, whatever ``path`` ends with. ``number_columns`` are the
    indexes of columns whose plain numbers are left alone in CSV, ``verbatim_columns`` of those
    that are written as they are. ``at`` (UTC, ISO 8601) becomes the time of an XLSX. Raises
    OSError, and UserError ``campaign.too_many_for_xlsx``.
    """
    with path.open("wb") as stream:
        if suffix == ".xlsx":
            _write_xlsx(stream, headers, number_columns, rows, at)
        else:
            workbooks.write_csv(stream, headers, rows, number_columns, verbatim_columns)
        stream.flush()
        os.fsync(stream.fileno())


def _write_xlsx(
    stream: IO[bytes],
    headers: Sequence[str],
    numbers: Sequence[int],
    rows: Iterable[Sequence[str]],
    at: str,
) -> None:
    try:
        workbooks.write_workbook(stream, headers, rows, at, text_columns=numbers)
    except ValueError as error:
        raise UserError("campaign.too_many_for_xlsx", most=workbooks.MOST_ROWS - 1) from error
