"""Checks zipped workbooks before calamine reads them, because calamine has no limits.

If a part is longer than the zip's directory says, zipfile stops there and reports a wrong checksum.
watch.py handles the rest (a bomb in XLS, XLSB or ODS cells).
"""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from desktop_app.errors import UserError
from desktop_app.readers.limits import (
    LARGEST_UNPACKED,
    MIB,
    MOST_COLUMNS,
    MOST_MEMBERS,
    MOST_ROWS,
    MOST_SHEET_CELLS,
    SUSPICIOUS_RATIO,
    SUSPICIOUS_SIZE,
)
from desktop_app.readers.oddities import HEAD, Oddities
from desktop_app.readers.ooxml import SHARED_STRINGS, Package
from desktop_app.readers.source import FileBytes, reading

# a cell with content: `<c r="B3" s="1"/>` is only formatted
_CELL = re.compile(
    rb"<(?:\w{1,20}:)?c\s[^<>]{0,400}?\br=[\"']([A-Za-z]{1,40})(\d{1,10})\d*+[\"'][^<>]{0,4096}(?<!/)>"
)
# Most sheets end before column AA. Not every cell of these is checked: a column more or less does
# not make them too large.
_WIDE = re.compile(rb'r="[A-Z]{2}')
_ENDS = 1 << 15
_TEXT_PARTS = (".xml", ".bin", ".rels")


@contextmanager
def unzipping(source: FileBytes) -> Iterator[None]:
    """Turns the errors of broken zips into UserError ``import.damaged``."""
    try:
        with reading(source):
            yield
    except (
        *(zipfile.BadZipFile, zlib.error, NotImplementedError, ValueError, EOFError),
        *(KeyError, RuntimeError),
    ) as error:
        raise UserError("import.damaged", file=source.name) from error


def check_zip(source: FileBytes, archive: zipfile.ZipFile) -> None:
    """Checks a zip's directory. Raises UserError ``import.zip_bomb``."""
    members = archive.infolist()
    total = sum(member.file_size for member in members)
    if len(members) > MOST_MEMBERS or total > LARGEST_UNPACKED or any(map(_inflated, members)):
        raise UserError("import.zip_bomb", file=source.name, megabytes=max(1, total // MIB))


def _inflated(member: zipfile.ZipInfo) -> bool:
    ratio = member.file_size / max(member.compress_size, 1)
    return member.file_size > SUSPICIOUS_SIZE and ratio > SUSPICIOUS_RATIO


@dataclass
class Vetted:
    """What the parts of a workbook tell. ``extents``: the rows and columns with content, by sheet
    name of an XLSX; ``is_odd``: whether calamine would misread one of its cells.
    """

    extents: dict[str, tuple[int, int]] = field(default_factory=dict)
    is_odd: bool = False


def check_workbook(source: FileBytes) -> Vetted:
    """Reads every part of a zipped workbook once without keeping it.

    Raises UserError ``import.zip_bomb`` or ``import.damaged``.
    """
    with unzipping(source), source.open() as stream, zipfile.ZipFile(stream) as archive:
        check_zip(source, archive)
        package = Package(archive)
        sheets = {sheet.member: sheet.name for sheet in package.sheets} if package.known else {}
        strings = package.strings_and_styles().get(SHARED_STRINGS) if package.known else None
        vetted = Vetted()
        for name in archive.namelist():
            if not name.lower().endswith(_TEXT_PARTS):
                continue
            if name in sheets or name == strings:
                extent, is_odd = _looked_through(archive, name)
                vetted.is_odd = vetted.is_odd or is_odd
                if name in sheets:
                    vetted.extents[sheets[name]] = extent
                continue
            with archive.open(name) as part:
                while part.read(MIB):
                    pass
        return vetted


def too_large(extent: tuple[int, int]) -> bool:
    """Whether a sheet of these rows and columns is too large for calamine, or larger than any real
    sheet."""
    rows, columns = extent
    return rows > MOST_ROWS or columns > MOST_COLUMNS or rows * columns > MOST_SHEET_CELLS


def _looked_through(archive: zipfile.ZipFile, name: str) -> tuple[tuple[int, int], bool]:
    """The extent of a sheet, and whether it holds an oddity; shared texts have no extent."""
    rows = columns = 0
    with archive.open(name) as part:
        oddities = Oddities(part.read(HEAD))
    for text in _pieces(archive, name):
        oddities.look(text)
        wide = _WIDE.search(text) is not None
        # unchecked rows are in order unless the file was crafted: see watch.py
        cells = _CELL.findall(text if wide else text[:_ENDS] + text[-_ENDS:])
        if cells:
            rows = max(rows, max(map(int, {digits for _, digits in cells})))
            columns = max(columns, max(map(_column, {letters for letters, _ in cells})))
    return (rows, columns), oddities.found


def _pieces(archive: zipfile.ZipFile, name: str) -> Iterator[bytes]:
    """A part in pieces that end after an end tag, so that no cell or text is cut in two."""
    rest = b""
    with archive.open(name) as part:
        while chunk := part.read(MIB):
            text = rest + chunk
            cut = text.find(b">", text.rfind(b"</")) + 1 or text.rfind(b"/>") + 2
            text, rest = (text[:cut], text[cut:]) if cut > 2 else (b"", text[-MIB:])
            yield text
    yield rest


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + (letter & 31)
    return number
