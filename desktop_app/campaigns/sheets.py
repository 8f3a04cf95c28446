"""Writes one table of text as CSV or XLSX: the same rows and time always give the same bytes.

XLSX is written here because openpyxl takes 10 seconds for 100,000 recipients and stamps the hour
of writing into the file. Knows no campaigns; neutralising is profiles.py's rule.
"""

from __future__ import annotations

import csv
import io
import os
import re
import zipfile
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import IO
from xml.sax.saxutils import escape

from desktop_app.campaigns.profiles import neutralised
from desktop_app.errors import UserError

SUFFIXES = (".csv", ".xlsx")
MOST_XLSX_ROWS = 1_048_576  # Excel's own limit for a sheet, header and all
_BATCH = 1_000


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
            _write_xlsx(stream, headers, rows, at)
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


_CONTENT_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels"'
    ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/xl/workbook.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
    '<Override PartName="/xl/worksheets/sheet1.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>'
    '<Override PartName="/xl/styles.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>'
    '<Override PartName="/docProps/core.xml"'
    ' ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>'
)
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_ROOT_RELATIONS = (
    f'<Relationships xmlns="{_RELATIONS}">'
    f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/>'
    f'<Relationship Id="rId2" Type="{_RELATIONS}/metadata/core-properties"'
    ' Target="docProps/core.xml"/></Relationships>'
)
_WORKBOOK_RELATIONS = (
    f'<Relationships xmlns="{_RELATIONS}">'
    f'<Relationship Id="rId1" Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>'
    f'<Relationship Id="rId2" Type="{_OFFICE}/styles" Target="styles.xml"/></Relationships>'
)
_WORKBOOK = (
    f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>'
    '<sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>'
)
# Style 1 is the "text" format (49), so that a number stays as it is; quotePrefix keeps a cell
# that begins like a formula a text even after somebody edits it. Style 2 is the header.
_STYLES = (
    f'<styleSheet xmlns="{_MAIN}">'
    '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>'
    '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill>'
    '<fill><patternFill patternType="gray125"/></fill></fills>'
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
    '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"'
    ' quotePrefix="1"/>'
    '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"'
    ' applyFont="1"/></cellXfs>'
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>'
    "</styleSheet>"
)
_SHEET_START = (
    f'<worksheet xmlns="{_MAIN}"><sheetViews><sheetView workbookViewId="0">'
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
    "</sheetView></sheetViews><sheetData>"
)
_SHEET_END = "</sheetData></worksheet>"
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def _write_xlsx(
    stream: IO[bytes], headers: Sequence[str], rows: Iterable[Sequence[str]], at: str
) -> None:
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in (
            ("[Content_Types].xml", _CONTENT_TYPES),
            ("_rels/.rels", _ROOT_RELATIONS),
            ("docProps/core.xml", _properties(at)),
            ("xl/workbook.xml", _WORKBOOK),
            ("xl/_rels/workbook.xml.rels", _WORKBOOK_RELATIONS),
            ("xl/styles.xml", _STYLES),
        ):
            archive.writestr(_entry(name), _declared(text))
        with archive.open(_entry("xl/worksheets/sheet1.xml"), "w") as sheet:
            _write_rows(sheet.write, headers, rows)


def _entry(name: str) -> zipfile.ZipInfo:
    """An entry without the hour and the system it was written on."""
    entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.create_system = 3
    entry.external_attr = 0o644 << 16
    return entry


def _declared(text: str) -> bytes:
    return f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n{text}'.encode()


def _properties(at: str) -> str:
    time = f"{at[:19]}Z"
    stamps = "".join(
        f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{time}</dcterms:{name}>'
        for name in ("created", "modified")
    )
    return (
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/'
        'core-properties" xmlns:dcterms="http://purl.org/dc/terms/"'
        f' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">{stamps}</cp:coreProperties>'
    )


def _write_rows(
    write: Callable[[bytes], object], headers: Sequence[str], rows: Iterable[Sequence[str]]
) -> None:
    write(_declared(_SHEET_START))
    pieces = [_row(1, headers, 2)]
    for number, row in enumerate(rows, start=2):
        if number > MOST_XLSX_ROWS:
            raise UserError("campaign.too_many_for_xlsx", most=MOST_XLSX_ROWS - 1)
        pieces.append(_row(number, row, 1))
        if len(pieces) >= _BATCH:
            write("".join(pieces).encode())
            pieces.clear()
    write(("".join(pieces) + _SHEET_END).encode())


def _row(number: int, cells: Sequence[str], style: int) -> str:
    joined = "".join(
        f'<c r="{_letter(index)}{number}" s="{style}" t="inlineStr">'
        f'<is><t xml:space="preserve">{_escaped(cell)}</t></is></c>'
        for index, cell in enumerate(cells)
        if cell
    )
    return f'<row r="{number}">{joined}</row>'


def _letter(index: int) -> str:
    return chr(ord("A") + index)  # no table of ours has more than 26 columns


def _escaped(text: str) -> str:
    return escape(_NOT_XML.sub("", text)) if not text.isalnum() else text
