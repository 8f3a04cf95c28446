"""A book to import into, and files as shops have them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from tests.importing.import_shop import ImportShop
from tests.read_here import reading_here


@pytest.fixture
def shop(book) -> ImportShop:
    return ImportShop(book)


@pytest.fixture
def read_here():
    """Files are read in this process."""
    with reading_here():
        yield


@pytest.fixture
def csv_file(tmp_path: Path) -> Callable[..., Path]:
    """Writes lines as they are: cells joined by commas, or bytes in any encoding."""

    def write(*lines: str, name: str = "people.csv", encoding: str = "utf-8") -> Path:
        path = tmp_path / name
        path.write_bytes("\r\n".join([*lines, ""]).encode(encoding))
        return path

    return write


@pytest.fixture
def workbook(tmp_path: Path) -> Callable[..., Path]:
    """Writes sheets with openpyxl: name -> rows."""

    def write(name: str = "people.xlsx", **sheets: Sequence[Sequence[object]]) -> Path:
        from openpyxl import Workbook

        book = Workbook()
        book.remove(book.active)
        for title, rows in sheets.items():
            sheet = book.create_sheet(title)
            for row in rows:
                sheet.append(list(row))
        path = tmp_path / name
        book.save(path)
        return path

    return write
