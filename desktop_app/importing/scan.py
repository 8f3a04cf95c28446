"""Scans a file: its format, the position of its table, and what its columns could be."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from collections.abc import Mapping as AnyMapping
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path

from desktop_app.contacts.model import KINDS
from desktop_app.errors import UserError
from desktop_app.importing.above import above_of, people_above
from desktop_app.importing.answers.headers import is_list_of_stops
from desktop_app.importing.content import date_order, stated_order
from desktop_app.importing.guess import Guesser
from desktop_app.importing.header_row import Numbered, header_row_of, headers_of, is_data, width_of
from desktop_app.importing.heading import Heading, heading_of
from desktop_app.importing.model import CONSENT, LABEL, OPT_OUT, Mapping, Scan, SheetInfo
from desktop_app.importing.scrubbing import scrubbed
from desktop_app.importing.side_by_side import Sides, columns_in, part_of, sides_of
from desktop_app.jobs import Job
from desktop_app.readers.delimited import Delimited, delimiter_of
from desktop_app.readers.encoding import encoding_of
from desktop_app.readers.formats import TEXT, ZIP, format_of, sha256_of
from desktop_app.readers.source import NO_ACCESS, Access, FileBytes
from desktop_app.readers.table import Row, Table, is_set_aside, shown
from desktop_app.readers.workbook import Sheet, Workbook
from desktop_app.readers.workbook_marks import Marks, marks_of, spans_of, with_marks
from desktop_app.text.dates import DateOrder

_SAMPLE_ROWS = 50
_HEAD_ROWS = 400  # read to find the table: titles, blank rows, and enough people to guess from
_HEAD_CELLS = 60_000  # filled cells: a wide table needs fewer rows
_FEWEST_ROWS = 30
_LOOKED_AT = 6_000  # cells checked for the guess, about 0.2 ms each
_TABS = "\t"
_SHOWN_ROWS = 6  # of each sheet, so that the user can tell them apart
_SHOWN_COLUMNS = 12
_SHOWN_TEXT = 80
_NO_MARKS = Marks()
_MAILCHIMP = frozenset(("LEID", "EUID"))  # columns of its exports
_MONTH_AND_DAY = re.compile(r"[0-9]{1,2}/[0-9]{1,2}")

_ABOUT_POINTS = (CONSENT, OPT_OUT, LABEL)
_ONE_PERSONS = frozenset(
    (*KINDS, *_ABOUT_POINTS, "full_name", "latin_name", "family_name", "given_name")
)


@dataclass(frozen=True)
class _Found:
    """A table and its position."""

    header_row: int | None
    header_rows: int
    headers: list[str]
    body: list[Numbered]
    guess: Mapping
    marks: Marks
    sides: Sides = ()
    titles: tuple[str, ...] = ()
    above: AnyMapping[int, bool] = field(default_factory=dict)

    @property
    def people(self) -> float:
        """From 0 to 1: how surely there are names and contact points."""
        targets = [target for target in self.guess.targets.values() if target.field]
        name = max((t.confidence for t in targets if str(t.field).endswith("_name")), default=0.0)
        point = max((t.confidence for t in targets if t.field in KINDS), default=0.0)
        more = sum(1 for t in targets if t.field not in KINDS and t.field not in _ABOUT_POINTS)
        return round(min(1.0, 0.4 * name + 0.5 * point + 0.02 * min(more, 5)), 2)


class Scanner:
    """Scans files for one book."""

    def __init__(self, guesser: Guesser) -> None:
        self._guesser = guesser

    def scan(
        self,
        path: Path | FileBytes,
        sheet: str | None = None,
        header_row: int | None = None,
        job: Job | None = None,
        access: Access = NO_ACCESS,
    ) -> Scan:
        """The contents of the file. ``header_row`` 0 means that it has none; None means to find it.

        Raises UserError: see readers.formats.format_of, and ``import.empty``,
        ``import.header_only``, ``import.no_such_sheet``, ``import.broken_quotes``.
        """
        kind = format_of(path)
        if job is not None:
            job.report(0, 0, "import.step.scan")
        digest = sha256_of(path, job)
        if kind == TEXT:
            scan = self._text(path, digest, header_row, job, access)
        else:
            scan = self._workbook(path, kind, digest, sheet, header_row, job, access)
        return replace(scan, access=access)

    def _text(
        self,
        path: Path | FileBytes,
        digest: str,
        header_row: int | None,
        job: Job | None,
        access: Access,
    ) -> Scan:
        encoding = access.encoding or encoding_of(path, job)
        delimiter = access.delimiter or delimiter_of(path, encoding)
        found = self._find(Delimited(path, encoding, delimiter), header_row, path)
        # a truncated head does not tell how many rows there are
        most = min(_HEAD_ROWS, max(_FEWEST_ROWS, _HEAD_CELLS // max(1, len(found.headers))))
        estimate = len(found.body) if len(found.body) < most - 1 else None
        kind = "tsv" if delimiter == _TABS else "csv"
        return self._scan(path, digest, kind, found, (encoding, delimiter), ([], None), estimate)

    def _workbook(
        self,
        path: Path | FileBytes,
        kind: str,
        digest: str,
        wanted: str | None,
        header_row: int | None,
        job: Job | None,
        access: Access,
    ) -> Scan:
        workbook = Workbook(path, access)
        names = workbook.names()
        if wanted is not None:
            workbook.sheet(wanted)
        infos, tables, first_error = [], {}, None
        for at, name in enumerate(names):
            if job is not None:
                job.report(at, len(names), "import.step.scan")
            size, hidden = (0, 0), False
            try:
                sheet = workbook.sheet(name)
                size, hidden = sheet.size, sheet.hidden
                told = header_row if name == wanted else None
                marks = _NO_MARKS if kind == ZIP else marks_of(path, name)
                found = self._find(sheet, told, path, marks)
            except UserError as error:
                infos.append(SheetInfo(name, *size, 0.0, (), hidden))
                first_error = first_error or error
                if name == wanted:
                    raise
                continue
            tables[name] = (size, found)
            head = _shown_head(sheet)
            below = max(0, size[0] - (found.header_row or 0))
            likely = _visible(sheet, found)
            infos.append(SheetInfo(name, *sheet.size, likely, head, sheet.hidden, below))
        likeness = {info.name: info.looks_like_people for info in infos}
        if not tables:
            raise first_error or UserError("import.empty", file=path.name)
        chosen = wanted or max(tables, key=lambda name: likeness[name])
        size, found = tables[chosen]
        rows = max(0, size[0] - (found.header_row or 0))
        scan = self._scan(path, digest, kind, found, (None, None), (infos, chosen), rows)
        stops = [
            self._scan(path, digest, kind, self._with_points(other), (None, None), ([], name), None)
            for name, (_, other) in tables.items()
            if name != chosen and is_list_of_stops(name)
        ]
        return replace(
            scan, stop_sheets=tuple(replace(s, access=access) for s in stops if points_in(s.guess))
        )

    def _with_points(self, found: _Found) -> _Found:
        """A table in which a single number without a header is still a column of numbers."""
        guess = found.guess
        if points_in(guess):
            return found
        for at in range(len(found.headers)):
            cells = [row[at] for _, row in found.body if at < len(row) and shown(row[at])]
            if cells and all(map(self._guesser.reaches, cells)):
                guess = guess.with_target(at, "email" if "@" in shown(cells[0]) else "phone")
        return replace(found, guess=guess)

    def _find(
        self, table: Table, header_row: int | None, path: Path | FileBytes, marks: Marks = _NO_MARKS
    ) -> _Found:
        read = with_marks(table, (), marks.failed)
        rows = _head(read, _HEAD_ROWS + (header_row or 0))
        filled = [(number, row) for number, row in rows if any(shown(cell) for cell in row)]
        head = [(number, row) for number, row in filled if not is_set_aside(row)] or filled
        if not head:
            raise UserError("import.empty", file=path.name)
        readable = [(number, scrubbed(row)[0]) for number, row in head]
        at = header_row_of(readable) if header_row is None else header_row or None
        heading = None if at is None else heading_of(readable, at, spans_of(table))
        last = 0 if heading is None else heading.last
        body = [(number, row) for number, row in head if number > last]
        body = body or [(number, row) for number, row in filled if number > last]
        rows_of_header = 1 if heading is None else heading.rows
        first = last - rows_of_header + 1
        people = people_above(filled, first, self._guesser.reaches)
        body = body or people
        if not body:
            raise UserError("import.header_only", file=path.name)
        header = None if heading is None else heading.cells
        width = width_of(header, [row for _, row in body])
        columns = _columns(body, width)
        sides = self._sides(heading, headers_of(header, width), columns)
        if sides:
            heading = None if heading is None else _heading_of_first(heading, sides)
            header = None if heading is None else heading.cells
            body, width = _rows_of(body, sides), len(sides[0])
        headers = headers_of(header, width)
        columns = [scrubbed(cells)[0] for cells in _columns(body, width)]
        hidden = frozenset(at for at in range(width) if columns_in(sides, (at,)) & marks.hidden)
        guess = self._guesser.guess(_telling(heading, headers), columns, hidden)
        groups = columns_in(sides, groups_of(guess))
        if any(span[1] in groups for span in spans_of(table)):
            numbers = {number for number, _ in body}
            below = enumerate(with_marks(table, groups, marks.failed).rows(last), start=last + 1)
            most = max(0, max(numbers) - last)
            body = [each for each in islice(below, most) if each[0] in numbers] or body
            body = _rows_of(body, sides) if sides else body
        found = Marks(hidden, marks.failed)
        points = points_in(guess)
        others = [each for each in filled if each[0] < first]
        above = above_of(people, others, points, sides, self._guesser.reaches)
        titles = _titles([each for each in others if each[0] not in above])
        return _Found(
            last or None, rows_of_header, headers, body, guess, found, sides, titles, above
        )

    def _sides(
        self, heading: Heading | None, headers: list[str], columns: Sequence[Sequence[object]]
    ) -> Sides:
        """The lists that are side by side, according to the words of the header or to the cells."""
        telling = _telling(heading, headers)
        return sides_of(telling, self._guesser.each_column(telling, columns), columns)

    def _scan(
        self,
        path: Path | FileBytes,
        digest: str,
        kind: str,
        found: _Found,
        text: tuple[str | None, str | None],
        sheets: tuple[list[SheetInfo], str | None],
        estimate: int | None,
    ) -> Scan:
        sample = found.body[:_SAMPLE_ROWS]
        return Scan(
            path=path,
            file_name=path.name,
            sha256=digest,
            format=kind,
            encoding=text[0],
            delimiter=text[1],
            sheets=sheets[0],
            sheet=sheets[1],
            header_row=found.header_row,
            headers=found.headers,
            sample=[_padded(row, len(found.headers)) for _, row in sample],
            sample_row_numbers=[number for number, _ in sample],
            guess=found.guess,
            remembered=False,  # the saved mappings are in the book, which only the program reads
            row_estimate=estimate,
            header_rows=found.header_rows,
            hidden_columns=found.marks.hidden,
            date_orders=_date_orders(found),
            failed_cells=sum(map(len, found.marks.failed.values())),
            sides=found.sides,
            titles=found.titles,
            above=found.above,
        )


def _visible(sheet: Sheet, found: _Found) -> float:
    """The score of a sheet: a hidden one is only chosen if no other looks like people at all."""
    return round(found.people / 4, 2) if sheet.hidden else found.people


def _titles(above: Sequence[Numbered]) -> tuple[str, ...]:
    """The text that is alone in a row above the header, apart from a date or the like."""
    rows = ([cell for cell in row if shown(cell)] for _, row in above)
    texts = ([shown(c) for c in row if len(row) == 1 or not is_data(c)] for row in rows)
    return tuple(dict.fromkeys(row[0] for row in texts if len(row) == 1))


def points_in(guess: Mapping) -> set[int]:
    """The columns of numbers and addresses."""
    return {at for at, target in guess.targets.items() if target.field in KINDS}


def groups_of(guess: Mapping) -> frozenset[int]:
    """The columns whose merged cells apply to all their rows; see StagingColumns.groups."""
    return frozenset(
        at
        for at, target in guess.targets.items()
        if target.field is not None and target.field not in _ONE_PERSONS
    )


def _telling(heading: Heading | None, headers: list[str]) -> list[str]:
    """The input of the guess: the words that tell what a column is, or the letter for a blank
    header."""
    if heading is None or heading.rows == 1:
        return headers
    names = [*heading.telling, *[""] * (len(headers) - len(heading.telling))]
    return [names[at] or header for at, header in enumerate(headers)]


def _columns(body: Sequence[Numbered], width: int) -> list[Sequence[object]]:
    looked_at = body[: max(1, _LOOKED_AT // max(1, width))]
    return list(zip(*(_padded(row, width) for _, row in looked_at), strict=True))


def _head(table: Table, most: int) -> Iterator[Numbered]:
    """The first rows of a table, numbered; fewer if they are wide."""
    cells = 0
    for number, row in islice(enumerate(table.rows(), start=1), most):
        yield number, row
        cells += sum(1 for cell in row if cell != "")
        if cells > _HEAD_CELLS and number >= max(_FEWEST_ROWS, most - _HEAD_ROWS + 2):
            return


def _rows_of(body: Sequence[Numbered], sides: Sides) -> list[Numbered]:
    """The rows of lists that are side by side, one for each person."""
    parts = ((number, part_of(row, side)) for number, row in body for side in sides)
    return [(number, row) for number, row in parts if any(shown(cell) for cell in row)]


def _heading_of_first(heading: Heading, sides: Sides) -> Heading:
    """The names of the columns, taken from the first list that has each."""
    first = [next(at for at in places if at is not None) for places in zip(*sides, strict=True)]
    telling = [shown(cell) for cell in part_of(heading.telling, first)]
    return replace(heading, cells=part_of(heading.cells, first), telling=telling)


def _date_orders(found: _Found) -> dict[int, DateOrder]:
    """The order of dates in digits in each column whose cells tell."""
    orders: dict[int, DateOrder] = {}
    mailchimp = {header.strip().upper() for header in found.headers} >= _MAILCHIMP
    for column, header in enumerate(found.headers):
        cells = [row[column] for _, row in found.body if column < len(row)]
        order = date_order(cells) or stated_order(header)
        if order is None and mailchimp and all(map(_lacks_year, cells)):
            order = "month_first"  # its birthdays are MM/DD in every country
        if order:
            orders[column] = order
    return orders


def _lacks_year(cell: object) -> bool:
    return not shown(cell) or _MONTH_AND_DAY.fullmatch(shown(cell)) is not None


def _shown_head(sheet: Sheet) -> list[list[str]]:
    rows = islice(sheet.rows(), _HEAD_ROWS)
    filled = (row for row in rows if any(shown(cell) for cell in row))
    return [
        [shown(cell)[:_SHOWN_TEXT] for cell in row[:_SHOWN_COLUMNS]]
        for row in islice(filled, _SHOWN_ROWS)
    ]


def _padded(row: Row, width: int) -> list[object]:
    return [*row[:width], *[""] * (width - len(row))]
