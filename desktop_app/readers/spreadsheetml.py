"""Reads XML Spreadsheet 2003, which many programs write as .xls or .xml."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from xml.parsers import expat

from desktop_app.errors import UserError
from desktop_app.readers.limits import (
    CHUNK,
    LONGEST_CELL,
    MOST_COLUMNS,
    MOST_ROWS,
    MOST_TABLES,
)
from desktop_app.readers.source import FileBytes, reading
from desktop_app.readers.table import Row, different

_NAMESPACE = "urn:schemas-microsoft-com:office:spreadsheet "
_HIDDEN = ("SheetHidden", "SheetVeryHidden")


class _Refused(Exception):
    """A document that declares entities: XML bombs do, spreadsheet programs don't."""


class _Reader:
    """Collects (sheet, row number, row) as rows end."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.done: list[tuple[int, int, list[object]]] = []
        self.sheets: list[str] = []
        self.hidden: set[int] = set()
        self._row: list[object] = []
        self._number = 0
        self._kind = ""
        self._texts: list[str] | None = None
        self._length = 0
        self._merged = 0
        self._in_visible = False
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._text
        self.parser.StartDoctypeDeclHandler = self._refuse

    def _refuse(self, *_: object) -> None:
        raise _Refused

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        tag = name.removeprefix(_NAMESPACE)
        if tag == "Worksheet":
            self.sheets.append(attributes.get(f"{_NAMESPACE}Name", str(len(self.sheets) + 1)))
            self._number = 0
        elif tag == "Row":
            self._number = _index(attributes, self._number + 1, MOST_ROWS)
            self._row = []
        elif tag == "Cell":
            at = _index(attributes, len(self._row) + 1, MOST_COLUMNS)
            self._row += [""] * (at - len(self._row) - 1)
            self._row.append("")
            self._merged = _number(attributes.get(f"{_NAMESPACE}MergeAcross"))
        elif tag == "Data":
            self._texts, self._length = [], 0
            self._kind = attributes.get(f"{_NAMESPACE}Type", "String")
        self._in_visible = name.endswith(" Visible")

    def _end(self, name: str) -> None:
        tag = name.removeprefix(_NAMESPACE)
        if tag == "Data" and self._texts is not None and self._row:
            self._row[-1] = _value(self._kind, "".join(self._texts))
            self._texts = None
        elif tag == "Cell":
            self._row += [""] * min(self._merged, MOST_COLUMNS)
            if len(self._row) > MOST_COLUMNS:
                raise UserError("import.too_wide", file=self.file, row=self._number)
        elif tag == "Row":
            if self._number > MOST_ROWS:
                raise UserError("import.too_large", file=self.file)
            self.done.append((len(self.sheets) - 1, self._number, self._row))

    def _text(self, data: str) -> None:
        if self._in_visible and data.strip() in _HIDDEN:
            self.hidden.add(len(self.sheets) - 1)
        if self._texts is not None:
            self._length += len(data)
            if self._length <= LONGEST_CELL:
                self._texts.append(data)


def _number(value: str | None) -> int:
    return int(value) if value and value.isdecimal() and len(value) < 8 else 0


def _index(attributes: dict[str, str], following: int, most: int) -> int:
    """The position that a row or cell gives, never before the previous one."""
    return min(max(_number(attributes.get(f"{_NAMESPACE}Index")), following), most + 1)


def _value(kind: str, text: str) -> object:
    try:
        if kind == "Number":
            number = float(text)
            return int(number) if number.is_integer() and abs(number) < 1e15 else number
        if kind == "DateTime":
            moment = datetime.fromisoformat(text)
            return moment if moment.time() != datetime.min.time() else moment.date()
        if kind == "Boolean":
            return text.strip() == "1"
    except ValueError:
        return text
    return text


class XmlSpreadsheet:
    """The sheets of an XML Spreadsheet.

    Raises UserError ``import.damaged``, ``import.no_table``, ``import.too_large`` or
    ``import.too_wide``.
    """

    only = False

    def __init__(self, source: FileBytes) -> None:
        self._source = source
        self._sizes: dict[int, tuple[int, int]] = {}
        reader = _Reader(source.name)
        for sheet, number, row in self._rows(reader):
            self._sizes[sheet] = (number, max(len(row), self._sizes.get(sheet, (0, 0))[1]))
        self._names = different(reader.sheets[:MOST_TABLES])
        self._hidden = reader.hidden
        if not self._names:
            raise UserError("import.no_table", file=source.name)

    def names(self) -> list[str]:
        """See Sheets."""
        return self._names

    def sheet(self, name: str) -> XmlSheet:
        """See Sheets."""
        if name not in self._names:
            raise UserError("import.no_such_sheet", sheet=name, file=self._source.name)
        at = self._names.index(name)
        return XmlSheet(self, at, self._sizes.get(at, (0, 0)), at in self._hidden)

    def rows_of(self, wanted: int) -> Iterator[Row]:
        """The rows of the nth sheet, including those that the file omits."""
        following = 1
        for sheet, number, row in self._rows(_Reader(self._source.name)):
            if sheet == wanted:
                for _ in range(following, number):
                    yield []
                following = number + 1
                yield row

    def _rows(self, reader: _Reader) -> Iterator[tuple[int, int, list[object]]]:
        try:
            with reading(self._source), self._source.open() as stream:
                while chunk := stream.read(CHUNK):
                    reader.parser.Parse(chunk, False)
                    yield from reader.done
                    reader.done.clear()
                reader.parser.Parse(b"", True)
        except (expat.ExpatError, _Refused, ValueError, LookupError) as error:
            raise UserError("import.damaged", file=self._source.name) from error
        yield from reader.done


@dataclass(frozen=True)
class XmlSheet:
    """One sheet of an XML Spreadsheet."""

    book: XmlSpreadsheet
    at: int
    size: tuple[int, int]
    hidden: bool

    def rows(self, skip: int = 0) -> Iterator[Row]:
        """See Table."""
        for number, row in enumerate(self.book.rows_of(self.at)):
            if number >= skip:
                yield row
