"""Looks into zipped workbooks before calamine does, which has no bounds of its own.

A part whose bytes go on beyond what the zip's directory says is found here: zipfile stops there
and finds a wrong checksum. What remains (a bomb in XLS, XLSB or ODS cells) is for watch.py.
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

# a cell that holds something: `<c r="B3" s="1"/>` is only formatted
_CELL = re.compile(
    rb"<(?:\w{1,20}:)?c\s[^<>]{0,400}?\br=[\"']([A-Za-z]{1,40})(\d{1,10})\d*+[\"'][^<>]{0,4096}(?<!/)>"
)
# Most sheets end before column AA. Not every cell of these is looked at: a column more or less
# does not make them too large.
_WIDE = re.compile(rb'r="[A-Z]{2}')
_ENDS = 1 << 15
_TEXT_PARTS = (".xml", ".bin", ".rels")


@contextmanager
def unzipping(source: FileBytes) -> Iterator[None]:
    """Turns what broken zips raise into UserError ``import.damaged``."""
    try:
        with reading(source):
            yield
    except (
        *(zipfile.BadZipFile, zlib.error, NotImplementedError, ValueError, EOFError),
        *(KeyError, RuntimeError),
    ) as error:
        raise UserError("import.damaged", file=source.name) from error


def check_zip(source: FileBytes, archive: zipfile.ZipFile) -> None:
    """Judges a zip by its directory. Raises UserError ``import.zip_bomb``."""
    members = archive.infolist()
    total = sum(member.file_size for member in members)
    if len(members) > MOST_MEMBERS or total > LARGEST_UNPACKED or any(map(_inflated, members)):
        raise UserError("import.zip_bomb", file=source.name, megabytes=max(1, total // MIB))


def _inflated(member: zipfile.ZipInfo) -> bool:
    ratio = member.file_size / max(member.compress_size, 1)
    return member.file_size > SUSPICIOUS_SIZE and ratio > SUSPICIOUS_RATIO


@dataclass
class Vetted:
    """What the parts of a workbook say. ``extents``: the rows and columns that hold anything, for
    the name of each sheet of an XLSX; ``is_odd``: that calamine would misread one of its cells.
    """

    extents: dict[str, tuple[int, int]] = field(default_factory=dict)
    is_odd: bool = False


def check_workbook(source: FileBytes) -> Vetted:
    """Reads every part of a zipped workbook once and keeps nothing of it.

    Raises UserError ``import.zip_bomb`` or ``import.damaged``.
    """
    with unzipping(source), source.open() as stream, zipfile.ZipFile(stream) as archive:
        check_zip(source, archive)
        package = Package(archive)
        sheets = {sheet.member: sheet.name for sheet in package.sheets} if package.known else {}
        strings = package.beside().get(SHARED_STRINGS) if package.known else None
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
    """Whether calamine could not hold a sheet of these rows and columns, or none has so many."""
    rows, columns = extent
    return rows > MOST_ROWS or columns > MOST_COLUMNS or rows * columns > MOST_SHEET_CELLS


def _looked_through(archive: zipfile.ZipFile, name: str) -> tuple[tuple[int, int], bool]:
    """The extent of a sheet, and whether it holds anything odd; shared texts have no extent."""
    rows = columns = 0
    with archive.open(name) as part:
        oddities = Oddities(part.read(HEAD))
    for text in _pieces(archive, name):
        oddities.look(text)
        wide = _WIDE.search(text) is not None
        # what is not looked at stands in order, or the file was made by hand: see watch.py
        cells = _CELL.findall(text if wide else text[:_ENDS] + text[-_ENDS:])
        if cells:
            rows = max(rows, max(map(int, {digits for _, digits in cells})))
            columns = max(columns, max(map(_column, {letters for letters, _ in cells})))
    return (rows, columns), oddities.found


def _pieces(archive: zipfile.ZipFile, name: str) -> Iterator[bytes]:
    """A part in pieces that end behind an end tag, so that no cell or text is cut in two."""
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
