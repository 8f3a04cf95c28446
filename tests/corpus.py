"""The files of tests/data/corpus and what must come out of them, from tests/data/corpus.json.

Each entry has either ``error``, the code of the refusal, or: ``format``; ``encoding`` and
``delimiter`` of a text file; ``sheets`` where there are several, and ``sheet``, the one meant;
``header_row`` (null: none) with ``headers``; ``rows`` below it that are not blank, and the
``first`` and ``last`` of them as texts without the blank cells at their ends. ``password`` opens
the file.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path
from typing import Any

from desktop_app.readers.delimited import Delimited, delimiter_of
from desktop_app.readers.encoding import encoding_of
from desktop_app.readers.formats import TEXT, format_of
from desktop_app.readers.source import Access, FileBytes
from desktop_app.readers.table import Table
from desktop_app.readers.workbook import Workbook

_DATA = Path(__file__).with_name("data")
FOLDER = _DATA / "corpus"
CORPUS: dict[str, dict[str, Any]] = json.loads((_DATA / "corpus.json").read_text("utf-8"))
READABLE = [name for name, entry in CORPUS.items() if "error" not in entry]
OPEN = [name for name in READABLE if "password" not in CORPUS[name]]
REFUSED = [name for name, entry in CORPUS.items() if "error" in entry]


def access_of(name: str) -> Access:
    return Access(password=CORPUS[name].get("password"))


def tables_of(given: Path | FileBytes, access: Access | None = None) -> dict[str | None, Table]:
    """All tables of a file, found as the scan finds them."""
    if format_of(given) == TEXT:
        encoding = encoding_of(given)
        return {None: Delimited(given, encoding, delimiter_of(given, encoding))}
    workbook = Workbook(given, access or Access())
    return {name: workbook.sheet(name) for name in workbook.names()}


def rows_of(given: Path | FileBytes, access: Access | None = None) -> list[list[object]]:
    """The rows of all tables of a file, one after the other."""
    return [list(row) for table in tables_of(given, access).values() for row in table.rows()]


def texts(row: Iterable[object]) -> list[str]:
    """Cells as they stand in the manifest."""
    found = list(map(_text, row))
    while found and not found[-1]:
        found.pop()
    return found


def _text(cell: object) -> str:
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime):
        return cell.isoformat()
    return cell.isoformat() if isinstance(cell, date) else str(cell)
