"""Reads the tables of a web page: many programs save one as .xls, and the clipboard holds one."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from itertools import islice

from desktop_app.errors import UserError
from desktop_app.readers.encoding import codec_named, encoding_of
from desktop_app.readers.limits import (
    CHUNK,
    LONGEST_CELL,
    MIB,
    MOST_COLUMNS,
    MOST_ROWS,
    MOST_SPANNED,
    MOST_TABLES,
)
from desktop_app.readers.source import FileBytes, reading
from desktop_app.readers.table import Row

_CHARSET = re.compile(rb"""<meta[^<>]+charset=["']?\s*([\w-]+)""", re.I)
_LINE_BREAKS = ("br", "p", "div", "li")
_UNSEEN = ("script", "style", "title")
_DEEPEST = 50
_HEAD_ROWS = 500  # kept of each table: a scan reads no more


@dataclass
class _Open:
    """A table being read. ``spans``: column -> rows that a cell above still covers."""

    number: int
    rows: int = 0
    row: list[str] | None = None
    cell: list[str] | None = None
    length: int = 0
    colspan: int = 1
    rowspan: int = 1
    spans: dict[int, int] = field(default_factory=dict)


class _Reader(HTMLParser):
    """Collects (table, row) as rows end; a table inside a cell is a table of its own."""

    def __init__(self, file: str) -> None:
        super().__init__(convert_charrefs=True)
        self.file = file
        self.done: list[tuple[int, list[str]]] = []
        self._count = 0
        self._stack: list[_Open] = []
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        table = self._stack[-1] if self._stack else None
        if tag == "table":
            self._count += 1
            if len(self._stack) < _DEEPEST:
                self._stack.append(_Open(self._count))
        elif tag in _UNSEEN:
            self._unseen += 1
        elif table is None:
            return
        elif tag == "tr":
            self._end_row(table)
            table.row = []
        elif tag in ("td", "th"):
            self._begin_cell(table, dict(attrs))
        elif tag in _LINE_BREAKS and table.cell is not None:
            table.cell.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN:
            self._unseen = max(0, self._unseen - 1)
        elif not self._stack:
            return
        elif tag == "table":
            self._end_row(self._stack.pop())
        elif tag == "tr":
            self._end_row(self._stack[-1])
        elif tag in ("td", "th"):
            self._end_cell(self._stack[-1])

    def handle_data(self, data: str) -> None:
        if self._unseen or not self._stack or self._stack[-1].cell is None:
            return
        table = self._stack[-1]
        table.length += len(data)
        if table.length <= LONGEST_CELL and table.cell is not None:
            table.cell.append(re.sub(r"\s+", " ", data))

    def close(self) -> None:
        super().close()
        while self._stack:
            self._end_row(self._stack.pop())

    def _begin_cell(self, table: _Open, attrs: dict[str, str | None]) -> None:
        self._end_cell(table)
        if table.row is None:
            table.row = []
        self._skip_covered(table, table.row)
        table.cell, table.length = [], 0
        table.colspan, table.rowspan = _span(attrs.get("colspan")), _span(attrs.get("rowspan"))

    def _end_cell(self, table: _Open) -> None:
        if table.cell is None or table.row is None:
            return
        text = "\n".join(line.strip() for line in "".join(table.cell).split("\n")).strip()
        if table.rowspan > 1:
            for column in range(len(table.row), len(table.row) + table.colspan):
                table.spans[column] = table.rowspan
        table.row += [text, *[""] * (table.colspan - 1)]
        table.cell = None
        if len(table.row) > MOST_COLUMNS:
            raise UserError("import.too_wide", file=self.file, row=table.rows + 1)

    def _skip_covered(self, table: _Open, row: list[str]) -> None:
        while len(row) in table.spans:
            row.append("")

    def _end_row(self, table: _Open) -> None:
        self._end_cell(table)
        if table.row is None:
            return
        self._skip_covered(table, table.row)
        table.spans = {column: left - 1 for column, left in table.spans.items() if left > 1}
        table.rows += 1
        if table.rows <= MOST_ROWS:
            self.done.append((table.number, table.row))
        table.row = None


def _span(value: str | None) -> int:
    return max(1, min(int(value), MOST_SPANNED)) if value and value.strip().isdecimal() else 1


class WebPage:
    """The tables of a page that have rows: "Table 1", "Table 2".

    Raises UserError ``import.no_table``, ``import.damaged`` or ``import.too_wide``.
    """

    only = False

    def __init__(self, source: FileBytes, encoding: str | None = None) -> None:
        self._source = source
        self._encoding = encoding or _encoding_of(source)
        self._sizes: dict[int, tuple[int, int]] = {}
        self._heads: dict[int, list[Row]] = {}
        for number, row in self._rows():
            rows, columns = self._sizes.get(number, (0, 0))
            self._sizes[number] = (rows + 1, max(columns, len(row)))
            if rows < _HEAD_ROWS and (number in self._heads or len(self._heads) < MOST_TABLES):
                self._heads.setdefault(number, []).append(row)
        if not self._sizes:
            raise UserError("import.no_table", file=source.name)
        self._numbers = sorted(self._sizes)[:MOST_TABLES]

    def names(self) -> list[str]:
        """See Sheets."""
        return [f"Table {at}" for at in range(1, len(self._numbers) + 1)]

    def sheet(self, name: str) -> WebTable:
        """See Sheets."""
        if name not in self.names():
            raise UserError("import.no_such_sheet", sheet=name, file=self._source.name)
        number = self._numbers[self.names().index(name)]
        return WebTable(self, number, self._sizes[number])

    def rows_of(self, wanted: int) -> Iterator[Row]:
        """The rows of the page's nth table. Beyond the first rows, the page is read again."""
        head = self._heads.get(wanted, [])
        yield from head
        if len(head) < self._sizes[wanted][0]:
            rows = (row for number, row in self._rows() if number == wanted)
            yield from islice(rows, len(head), None)

    def _rows(self) -> Iterator[tuple[int, list[str]]]:
        name = self._source.name
        reader = _Reader(name)
        with (
            reading(self._source),
            io.TextIOWrapper(
                self._source.open(), self._encoding, errors="replace", newline=None
            ) as text,
        ):
            waiting = ""
            while chunk := text.read(CHUNK):
                waiting += chunk
                # the parser rescans a tag that does not end from its start each time
                if ">" in chunk or len(waiting) > MIB:
                    _feed(reader, waiting, name)
                    yield from reader.done
                    reader.done.clear()
                    waiting = ""
            if waiting:
                _feed(reader, waiting, name)
        _feed(reader, "", name)
        yield from reader.done


@dataclass(frozen=True)
class WebTable:
    """One of the tables of a page."""

    page: WebPage
    number: int
    size: tuple[int, int]
    hidden: bool = False

    def rows(self, skip: int = 0) -> Iterator[Row]:
        """See Table."""
        for at, row in enumerate(self.page.rows_of(self.number)):
            if at >= skip:
                yield row


def _feed(reader: _Reader, chunk: str, file: str) -> None:
    try:
        if chunk:
            reader.feed(chunk)
        else:
            reader.close()
    except (AssertionError, ValueError) as error:
        raise UserError("import.damaged", file=file) from error
    if len(reader.rawdata) > MIB:
        raise UserError("import.damaged", file=file)


def _encoding_of(source: FileBytes) -> str:
    with reading(source), source.open() as stream:
        head = stream.read(CHUNK)
    found = encoding_of(source)
    declared = _CHARSET.search(head)
    if declared and not found.startswith(("utf-16", "utf-32")):
        # a wrong charset declaration is more common than a text that is valid UTF-8 by chance
        fits = found.startswith("utf-8") and not head.isascii()
        return found if fits else codec_named(declared[1].decode()) or found
    return found
