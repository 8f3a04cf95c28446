"""Looking at a file: what it is, where its table lies, and what its columns could be."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from desktop_app.contacts.model import KINDS
from desktop_app.errors import UserError
from desktop_app.importing.guess import Guesser
from desktop_app.importing.layout import Numbered, header_row_of, headers_of, shown, width_of
from desktop_app.importing.model import CONSENT, Mapping, Scan, SheetInfo
from desktop_app.importing.readers.delimited import Delimited, delimiter_of
from desktop_app.importing.readers.encoding import encoding_of
from desktop_app.importing.readers.formats import TEXT, format_of, sha256_of
from desktop_app.importing.readers.table import Row, Table
from desktop_app.importing.readers.workbook import Sheet, Workbook
from desktop_app.jobs import Job

_SAMPLE_ROWS = 50
_HEAD_ROWS = 400  # read to find the table: titles, blank rows, and enough people to guess from
_TABS = "\t"

Remembered = Callable[[Sequence[str]], Mapping | None]


@dataclass(frozen=True)
class _Found:
    """A table and where it lies."""

    header_row: int | None
    headers: list[str]
    body: list[Numbered]
    guess: Mapping

    @property
    def people(self) -> float:
        """From 0 to 1: names and contact points, as sure as the columns are."""
        targets = [target for target in self.guess.targets.values() if target.field]
        name = max((t.confidence for t in targets if str(t.field).endswith("_name")), default=0.0)
        point = max((t.confidence for t in targets if t.field in KINDS), default=0.0)
        more = sum(1 for t in targets if t.field not in KINDS and t.field != CONSENT)
        return round(min(1.0, 0.4 * name + 0.5 * point + 0.02 * min(more, 5)), 2)


class Scanner:
    """Scans files for one book."""

    def __init__(self, guesser: Guesser, remembered: Remembered) -> None:
        self._guesser = guesser
        self._remembered = remembered

    def scan(
        self,
        path: Path,
        sheet: str | None = None,
        header_row: int | None = None,
        job: Job | None = None,
    ) -> Scan:
        """What the file holds. ``header_row`` 0 says that it has none; None that it is looked for.

        Raises UserError: see readers.formats.format_of, and ``import.empty``,
        ``import.header_only``, ``import.no_such_sheet``, ``import.broken_quotes``.
        """
        kind = format_of(path)
        if job is not None:
            job.report(0, 0, "import.step.scan")
        digest = sha256_of(path, job)
        if kind == TEXT:
            return self._text(path, digest, header_row, job)
        return self._workbook(path, kind, digest, sheet, header_row, job)

    def _text(self, path: Path, digest: str, header_row: int | None, job: Job | None) -> Scan:
        encoding = encoding_of(path, job)
        delimiter = delimiter_of(path, encoding)
        found = self._find(Delimited(path, encoding, delimiter), header_row, path)
        estimate = len(found.body) if len(found.body) < _HEAD_ROWS - 1 else None
        kind = "tsv" if delimiter == _TABS else "csv"
        return self._scan(path, digest, kind, found, (encoding, delimiter), ([], None), estimate)

    def _workbook(
        self,
        path: Path,
        kind: str,
        digest: str,
        wanted: str | None,
        header_row: int | None,
        job: Job | None,
    ) -> Scan:
        workbook = Workbook(path)
        names = workbook.names()
        if wanted is not None:
            workbook.sheet(wanted)
        infos, tables, first_error = [], {}, None
        for at, name in enumerate(names):
            if job is not None:
                job.report(at, len(names), "import.step.scan")
            sheet = workbook.sheet(name)
            try:
                found = self._find(sheet, header_row if name == wanted else None, path)
            except UserError as error:
                infos.append(SheetInfo(name, *sheet.size, 0.0))
                first_error = first_error or error
                if name == wanted:
                    raise
                continue
            tables[name] = (sheet, found)
            infos.append(SheetInfo(name, *sheet.size, _visible(sheet, found)))
        likeness = {info.name: info.looks_like_people for info in infos}
        if not tables:
            raise first_error or UserError("import.empty", file=path.name)
        chosen = wanted or max(tables, key=lambda name: likeness[name])
        sheet, found = tables[chosen]
        rows = max(0, sheet.size[0] - (found.header_row or 0))
        return self._scan(path, digest, kind, found, (None, None), (infos, chosen), rows)

    def _find(self, table: Table, header_row: int | None, path: Path) -> _Found:
        rows = islice(enumerate(table.rows(), start=1), _HEAD_ROWS + (header_row or 0))
        head = [(number, row) for number, row in rows if any(shown(cell) for cell in row)]
        if not head:
            raise UserError("import.empty", file=path.name)
        at = header_row_of(head) if header_row is None else header_row or None
        body = [(number, row) for number, row in head if number > (at or 0)]
        if not body:
            raise UserError("import.header_only", file=path.name)
        header = next((row for number, row in head if number == at), None)
        width = width_of(header, [row for _, row in body])
        headers = headers_of(header, width)
        sample = [_padded(row, width) for _, row in body]
        guess = self._guesser.guess(headers, list(zip(*sample, strict=True)))
        return _Found(at, headers, body, guess)

    def _scan(
        self,
        path: Path,
        digest: str,
        kind: str,
        found: _Found,
        text: tuple[str | None, str | None],
        sheets: tuple[list[SheetInfo], str | None],
        estimate: int | None,
    ) -> Scan:
        remembered = self._remembered(found.headers) if found.header_row else None
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
            guess=remembered or found.guess,
            remembered=remembered is not None,
            row_estimate=estimate,
        )


def _visible(sheet: Sheet, found: _Found) -> float:
    """A hidden sheet is only chosen where no other looks like people at all."""
    return round(found.people / 4, 2) if sheet.hidden else found.people


def _padded(row: Row, width: int) -> list[object]:
    return [*row[:width], *[""] * (width - len(row))]
