"""Reads workbooks of Excel and LibreOffice with calamine."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, TypeVar

from python_calamine import (
    CalamineError,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from desktop_app.errors import UserError
from desktop_app.readers.decrypting import decrypted
from desktop_app.readers.formats import ENCRYPTED, ODS, XLS, XLSB, XLSX, format_of
from desktop_app.readers.limits import MOST_SHEET_CELLS
from desktop_app.readers.odf_password import decrypted_ods
from desktop_app.readers.ooxml import in_usual_form
from desktop_app.readers.repairing import repaired_workbook
from desktop_app.readers.source import (
    Access,
    FileBytes,
    FileSource,
    MemorySource,
    content_of,
    reading,
)
from desktop_app.readers.table import Row
from desktop_app.readers.vetting import Vetted, check_workbook, too_large, unzipping

T = TypeVar("T")
_SUFFIXES = {XLSX: (".xlsx", ".xlsm"), XLSB: (".xlsb",), XLS: (".xls",), ODS: (".ods",)}


@dataclass(frozen=True)
class GridSheet:
    """A sheet held by calamine. Its rows start at row 1 of the sheet, filled or not."""

    hidden: bool
    content: Any

    def rows(self, skip: int = 0) -> Iterator[Row]:
        """See Table."""
        for number, row in enumerate(self.content.iter_rows()):
            if number >= skip:
                yield row

    @property
    def size(self) -> tuple[int, int]:
        """See Sheet."""
        if self.content.end is None:
            return 0, 0
        return int(self.content.end[0]) + 1, int(self.content.width)


class Spreadsheet:
    """An open workbook.

    Raises UserError ``import.damaged``, ``import.zip_bomb``, ``import.password_needed``,
    ``import.password_wrong`` or ``import.protected``.
    """

    only = False

    def __init__(self, source: FileBytes, kind: str, access: Access) -> None:
        self._name = source.name
        if kind in (ENCRYPTED, XLS):
            source = decrypted(source, access.password)
        if kind == ODS:
            source = decrypted_ods(source, access.password)
        if kind == ENCRYPTED:
            kind = format_of(source)
            if kind == ENCRYPTED:
                raise UserError("import.damaged", file=self._name)
        vetted = Vetted() if kind == XLS else check_workbook(source)
        self._extents = vetted.extents
        self._source, self._kind, self._is_repaired = source, kind, False
        if vetted.is_odd:
            self._repair()
        elif kind == XLSX:
            with unzipping(source):
                self._source = in_usual_form(source)
        self._book = self._read(self._opened)

    def names(self) -> list[str]:
        """The sheets that hold cells, not charts or macros."""
        return [
            sheet.name
            for sheet in self._book.sheets_metadata
            if sheet.typ == SheetTypeEnum.WorkSheet
        ]

    def sheet(self, name: str) -> GridSheet:
        """See Sheets. Also raises UserError ``import.sheet_too_large``."""
        if name not in self.names():
            raise UserError("import.no_such_sheet", sheet=name, file=self._name)
        extent = self._extents.get(name, (0, 0))
        if too_large(extent):
            rows, columns = extent
            raise UserError(
                "import.sheet_too_large",
                file=self._name,
                sheet=name,
                rows=rows,
                columns=columns,
                limit=MOST_SHEET_CELLS,
            )
        hidden = next(
            sheet.visible != SheetVisibleEnum.Visible
            for sheet in self._book.sheets_metadata
            if sheet.name == name
        )
        return GridSheet(hidden, self._read(lambda: self._book.get_sheet_by_name(name)))

    def _opened(self) -> CalamineWorkbook:
        return _opened(self._source, self._kind)

    def _read(self, read: Callable[[], T]) -> T:
        """Reads, and reads again from a repaired copy if an odd cell spoils the workbook."""
        try:
            return self._guarded(read)
        except UserError as error:
            if error.code != "import.damaged" or self._kind != XLSX or self._is_repaired:
                raise
        self._repair()
        self._book = self._guarded(self._opened)
        return self._guarded(read)

    def _repair(self) -> None:
        self._is_repaired = True
        with unzipping(self._source):
            self._source = repaired_workbook(self._source)
        self._extents = check_workbook(self._source).extents

    def _guarded(self, read: Callable[[], T]) -> T:
        try:
            return read()
        except PasswordError as error:
            raise UserError("import.protected", file=self._name) from error
        except CalamineError as error:
            if "password" in str(error).lower():
                raise UserError("import.protected", file=self._name) from error
            if "limit exceeded" in str(error):
                raise UserError("import.too_large", file=self._name) from error
            raise UserError("import.damaged", file=self._name) from error
        except BaseException as error:
            # a panic of calamine is of a class that can't be imported
            if type(error).__name__ == "PanicException":
                raise UserError("import.damaged", file=self._name) from error
            raise


def _opened(source: FileBytes, kind: str) -> CalamineWorkbook:
    with reading(source):
        # calamine releases the GIL only when reading from a path, but then only the name gives the
        # format
        if isinstance(source, FileSource) and source.path.suffix.lower() in _SUFFIXES[kind]:
            return CalamineWorkbook.from_path(str(source.path))
        if isinstance(source, MemorySource):
            return CalamineWorkbook.from_filelike(source.open())
        return CalamineWorkbook.from_filelike(MemorySource(source.name, content_of(source)).open())
