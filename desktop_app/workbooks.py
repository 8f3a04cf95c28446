"""Writes one table as CSV, or as XLSX with openpyxl: text stays text, nothing runs as a formula,
and the same table gives the same bytes.
"""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Font

MOST_ROWS = 1_048_576  # Excel's own limit for a sheet, header and all
# Excel and LibreOffice also run the full-width signs of Chinese and Japanese keyboards
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""What a cell begins with that a spreadsheet may run as a formula."""
_NUMBER = re.compile(r"\+?[0-9]+")
_LONE_HALVES = re.compile("[\ud800-\udfff\ufffe\uffff]")
_STAMP = re.compile(rb"(<dcterms:(created|modified)[^>]*>)[^<]*")


def write_csv(
    stream: IO[bytes],
    headers: Sequence[str],
    rows: Iterable[Sequence[str]],
    number_columns: Sequence[int] = (),
    verbatim_columns: Sequence[int] = (),
) -> None:
    """Writes a CSV file that Excel opens, header and cells guarded against formulas.

    Plain numbers in ``number_columns`` stay as they are, and so does everything in
    ``verbatim_columns``, which a program reads and sends on.
    """
    # Excel takes a file without a BOM for the system's own code page and Khmer for garbage
    text = io.TextIOWrapper(stream, "utf-8-sig", newline="", write_through=False)
    writer = csv.writer(text)
    verbatim, numbers = frozenset(verbatim_columns), frozenset(number_columns)
    guards = [
        str if index in verbatim else partial(neutralised, is_number=index in numbers)
        for index in range(len(headers))
    ]
    writer.writerow(neutralised(header, is_number=False) for header in headers)
    writer.writerows(
        [guard(cell) for guard, cell in zip(guards, row, strict=False)] for row in rows
    )
    text.flush()
    text.detach()


def neutralised(text: str, is_number: bool) -> str:
    """A CSV cell that no spreadsheet runs as a formula. Plain numbers of a number column stay."""
    if not text.startswith(FORMULA_STARTS) or (is_number and _NUMBER.fullmatch(text)):
        return text
    return "'" + text


def write_workbook(
    target: Path | IO[bytes],
    headers: Sequence[str],
    rows: Iterable[Sequence[str]],
    at: str,
    text_columns: Sequence[int] = (),
) -> None:
    """Writes a workbook of one sheet, its header bold and frozen.

    Every cell is a text, also one that looks like a formula or a number. ``text_columns`` also
    get Excel's text format, so that a number in them survives being edited. ``at`` (UTC, ISO
    8601) becomes the time of the file. Raises OSError, and ValueError beyond MOST_ROWS.
    """
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Sheet1")
    sheet.freeze_panes = "A2"
    try:
        _fill(sheet, headers, rows, frozenset(text_columns))
    finally:
        sheet.close()  # or openpyxl's half-done writer complains when it is thrown away
    with TemporaryFile() as draft:
        book.save(draft)
        draft.seek(0)
        _without_the_hour(draft, target, f"{at[:19]}Z".encode())


def _fill(
    sheet: Any,
    headers: Sequence[str],
    rows: Iterable[Sequence[str]],
    formatted: frozenset[int],
) -> None:
    sheet.append([_header(sheet, text) for text in headers])
    for number, row in enumerate(rows, start=2):
        if number > MOST_ROWS:
            raise ValueError("too many rows for one sheet")
        sheet.append(list(_cells(sheet, row, formatted)))


def _header(sheet: Any, text: str) -> Any:
    cell = _text_cell(sheet, text)
    cell.font = Font(bold=True)
    return cell


def _cells(sheet: Any, row: Sequence[str], formatted: frozenset[int]) -> Iterator[Any]:
    for index, text in enumerate(row):
        if not text:
            yield None
        elif index in formatted or text.startswith(FORMULA_STARTS) or not text.isprintable():
            yield _text_cell(sheet, text)
        else:
            yield text


def _text_cell(sheet: Any, text: str) -> Any:
    clean = _LONE_HALVES.sub("", ILLEGAL_CHARACTERS_RE.sub("", text))
    cell = WriteOnlyCell(sheet, clean)
    # openpyxl takes a text that begins with "=" for a formula, and Excel would run it
    cell.data_type = "s"
    cell.number_format = "@"
    cell.quotePrefix = True
    return cell


def _without_the_hour(draft: IO[bytes], target: Path | IO[bytes], at: bytes) -> None:
    """Copies the archive with fixed times: openpyxl stamps the hour of writing into it."""
    with zipfile.ZipFile(draft) as source, zipfile.ZipFile(target, "w") as result:
        for name in source.namelist():
            content = source.read(name)
            if name == "docProps/core.xml":
                content = _STAMP.sub(rb"\g<1>" + at, content)
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            result.writestr(entry, content)
