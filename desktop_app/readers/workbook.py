"""Opens any file that holds named tables: a workbook, a web page, cards, or a zip of these."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from pathlib import Path

from desktop_app.errors import UserError
from desktop_app.readers import formats
from desktop_app.readers.archive import Archive
from desktop_app.readers.cards import cards_table
from desktop_app.readers.delimited import Delimited, delimiter_of
from desktop_app.readers.directory import directory_table
from desktop_app.readers.encoding import encoding_of
from desktop_app.readers.limits import MIB
from desktop_app.readers.source import NO_ACCESS, Access, FileBytes, reading, source_of
from desktop_app.readers.spreadsheetml import XmlSpreadsheet
from desktop_app.readers.spreadsheets import Spreadsheet
from desktop_app.readers.table import OneSheet, Row, Sheets
from desktop_app.readers.table import Sheet as Sheet
from desktop_app.readers.telegram import telegram_table
from desktop_app.readers.web import WebPage

_COUNTED = 8 * MIB
_ROWS = 400


class Workbook:
    """The tables of a file that is not a plain text file of rows.

    Raises UserError: see formats.format_of, and ``import.password_needed``,
    ``import.password_wrong``, ``import.protected``, ``import.no_table``, ``import.zip_bomb``,
    ``import.too_large`` or ``import.sheet_too_large``.
    """

    def __init__(self, given: Path | FileBytes, access: Access = NO_ACCESS) -> None:
        source = source_of(given)
        self._sheets = _sheets_of(source, formats.format_of(source), access)

    def names(self) -> list[str]:
        """In the order of the file."""
        return self._sheets.names()

    def sheet(self, name: str) -> Sheet:
        """The sheet of that name. Raises UserError ``import.no_such_sheet`` and the errors of
        reading."""
        return self._sheets.sheet(name)


def _sheets_of(source: FileBytes, kind: str, access: Access) -> Sheets:
    if kind == formats.ZIP:
        return Archive(source, access, _inside_zip)
    if kind == formats.HTML:
        return WebPage(source, access.encoding)
    if kind == formats.XML:
        return XmlSpreadsheet(source)
    if kind == formats.VCARD:
        cards = cards_table(source, access.encoding or encoding_of(source))
        return OneSheet(source.name, "vCard", cards)
    if kind == formats.LDIF:
        return OneSheet(source.name, "LDIF", directory_table(source))
    if kind == formats.TELEGRAM:
        return OneSheet(source.name, "Telegram", telegram_table(source))
    if kind == formats.TEXT:
        return OneSheet(source.name, "Text", TextSheet.of(source, access))
    return Spreadsheet(source, kind, access)


def _inside_zip(source: FileBytes, access: Access) -> Sheets:
    kind = formats.format_of(source)
    if kind == formats.ZIP:
        raise UserError("import.not_a_spreadsheet", file=source.name)
    return _sheets_of(source, kind, access)


@dataclass(frozen=True)
class TextSheet:
    """A text file of rows inside a zip."""

    table: Delimited
    hidden: bool = False

    @classmethod
    def of(cls, source: FileBytes, access: Access) -> TextSheet:
        """With the given encoding and delimiter; they are detected if not given."""
        encoding = access.encoding or encoding_of(source)
        delimiter = access.delimiter or delimiter_of(source, encoding)
        return cls(Delimited(source, encoding, delimiter))

    def rows(self, skip: int = 0) -> Iterator[Row]:
        """See Table."""
        return self.table.rows(skip)

    @cached_property
    def size(self) -> tuple[int, int]:
        """See Sheet. The rows of a small file are counted exactly. For a large file the lines are
        counted, and the columns of its first rows.
        """
        source = source_of(self.table.path)
        if source.size() > _COUNTED:
            columns = max((len(row) for row in islice(self.rows(), _ROWS)), default=0)
            return _lines_of(source), columns
        rows = columns = 0
        for row in self.rows():
            rows += 1
            columns = max(columns, len(row))
        return rows, columns


def _lines_of(source: FileBytes) -> int:
    feeds = returns = 0
    with reading(source), source.open() as stream:
        while chunk := stream.read(MIB):
            feeds += chunk.count(b"\n")
            returns += chunk.count(b"\r")
    return max(feeds, returns)
