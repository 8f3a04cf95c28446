"""Writes one table of text as CSV or XLSX: the same rows and time always give the same bytes.

Knows no campaigns; neutralising is profiles.py's rule.
"""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import IO

from desktop_app import workbooks
from desktop_app.campaigns.profiles import neutralised
from desktop_app.errors import UserError

SUFFIXES = (".csv", ".xlsx")


def write_sheet(
    path: Path,
    suffix: str,
    headers: Sequence[str],
    number_columns: Sequence[int],
    rows: Iterable[Sequence[str]],
    at: str,
) -> None:
    """Writes a new file at ``path`` and syncs it to the disk.

    ``suffix`` says what is written, whatever ``path`` ends with. ``number_columns`` are the
    indexes of columns whose plain numbers are left alone in CSV. ``at`` (UTC, ISO 8601) becomes
    the time of an XLSX. Raises OSError, and UserError ``campaign.too_many_for_xlsx``.
    """
    with path.open("xb") as stream:
        if suffix == ".xlsx":
            _write_xlsx(stream, headers, number_columns, rows, at)
        else:
            _write_csv(stream, headers, frozenset(number_columns), rows)
        stream.flush()
        os.fsync(stream.fileno())


def _write_csv(
    stream: IO[bytes],
    headers: Sequence[str],
    numbers: frozenset[int],
    rows: Iterable[Sequence[str]],
) -> None:
    # Excel takes a file without a BOM for the system's own code page and Khmer for garbage
    text = io.TextIOWrapper(stream, "utf-8-sig", newline="", write_through=False)
    writer = csv.writer(text)
    writer.writerow(headers)
    flags = [index in numbers for index in range(len(headers))]
    writer.writerows(map(neutralised, row, flags) for row in rows)
    text.flush()
    text.detach()


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
