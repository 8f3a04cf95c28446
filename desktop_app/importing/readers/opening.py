"""A file and what was found out about it, into the table to read."""

from __future__ import annotations

from pathlib import Path

from desktop_app.importing.readers.delimited import Delimited
from desktop_app.importing.readers.table import Table
from desktop_app.importing.readers.workbook import Workbook


def open_table(path: Path, encoding: str | None, delimiter: str | None, sheet: str | None) -> Table:
    """``encoding`` and ``delimiter`` for a text file, ``sheet`` for a workbook."""
    if sheet is not None:
        return Workbook(path).sheet(sheet)
    return Delimited(path, encoding or "utf-8", delimiter or ",")
