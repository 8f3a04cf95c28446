"""All rows of a scanned table as text, for files that are not imports of people: a list, or
replies.

Nothing is cleaned or written here. The file is read in a separate process, as for an import.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop_app.importing.above import body_of
from desktop_app.importing.model import Scan
from desktop_app.jobs import Job
from desktop_app.readers.opening import open_table
from desktop_app.readers.process.reading import Reading
from desktop_app.readers.table import Block, shown

_BLOCK = 2_000


@dataclass(frozen=True)
class PlainRow:
    """``number``: from 1 as in the spreadsheet. ``cells``: one per header, or more if the row is
    longer. ``told``: the code of an issue if it is uncertain which cell is which, such as a cell
    that a comma divided; an import sets such a row aside."""

    number: int
    cells: tuple[str, ...]
    told: str | None = None


def read_rows(scan: Scan, job: Job | None = None) -> list[PlainRow]:
    """All non-blank rows except the header and the titles above it.

    Raises UserError as ``Importing.scan`` does, and Cancelled.
    """
    with Reading(_rows, scan, scan.file_name, job) as reading:
        return [PlainRow(*row) for block in reading for row in block]


def count_cells(scan: Scan, columns: Sequence[int], job: Job | None = None) -> dict[str, int]:
    """How many cells of these columns together hold each text, ignoring blank cells.

    Raises UserError as ``Importing.scan`` does, and Cancelled.
    """
    found: Counter[str] = Counter()
    with Reading(_cells, (scan, tuple(columns)), scan.file_name, job) as reading:
        for counted in reading:
            found.update(counted)
    return dict(found)


def _cells(asked: tuple[Scan, tuple[int, ...]], _job: Job) -> Iterator[object]:
    """Yields counts, block by block."""
    scan, columns = asked
    table = open_table(scan.path, scan.encoding, scan.delimiter, scan.sheet, scan.access)
    width, last = len(scan.headers), scan.header_row or 0
    for block in body_of(table, last, scan.above, scan.sides, width, _BLOCK):
        counted = Counter(shown(cell) for at in columns for cell in block.columns[at])
        counted.pop("", None)
        yield dict(counted)


def _rows(scan: Scan, _job: Job) -> Iterator[object]:
    """Yields the fields of PlainRows as tuples."""
    table = open_table(scan.path, scan.encoding, scan.delimiter, scan.sheet, scan.access)
    width, last = len(scan.headers), scan.header_row or 0
    for block in body_of(table, last, scan.above, scan.sides, width, _BLOCK):
        yield tuple(
            (number, tuple(shown(cell) for cell in block.row(index)), _told(block, index))
            for index, number in enumerate(block.numbers)
        )


def _told(block: Block, index: int) -> str | None:
    row = block.flagged.get(index)
    return None if row is None or row.is_kept else row.code
