"""Opens a file as a table, with the options found by the scan."""

from __future__ import annotations

from pathlib import Path

from desktop_app.readers.delimited import Delimited
from desktop_app.readers.source import NO_ACCESS, Access, FileBytes
from desktop_app.readers.table import Table
from desktop_app.readers.workbook import Workbook


def open_table(
    given: Path | FileBytes,
    encoding: str | None,
    delimiter: str | None,
    sheet: str | None,
    access: Access = NO_ACCESS,
) -> Table:
    """``encoding`` and ``delimiter`` are for a text file, ``sheet`` is for every other format.

    Raises UserError: see Workbook.
    """
    if sheet is not None:
        return Workbook(given, access).sheet(sheet)
    return Delimited(given, encoding or "utf-8", delimiter or ",")
