"""Workbooks of Excel and LibreOffice, read with calamine."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from python_calamine import (
    CalamineError,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
    WorksheetNotFound,
)

from desktop_app.errors import UserError
from desktop_app.importing.readers.formats import reading
from desktop_app.importing.readers.table import Row


@dataclass(frozen=True)
class Sheet:
    """A sheet held by calamine; its rows start at row 1 of the sheet, whatever is filled."""

    file: str
    name: str
    hidden: bool
    content: Any

    def rows(self, skip: int = 0) -> Iterator[Row]:
        for number, row in enumerate(self.content.iter_rows()):
            if number >= skip:
                yield row

    @property
    def size(self) -> tuple[int, int]:
        """Rows and columns, blank ones before the first filled cell included in the rows."""
        if self.content.end is None:
            return 0, 0
        return int(self.content.end[0]) + 1, int(self.content.width)


class Workbook:
    """An open workbook. Raises UserError ``import.protected`` or ``import.damaged``."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._book = self._guarded(lambda: CalamineWorkbook.from_path(str(path)))

    def names(self) -> list[str]:
        """The sheets that hold cells: no charts, no macros."""
        return [
            sheet.name
            for sheet in self._book.sheets_metadata
            if sheet.typ == SheetTypeEnum.WorkSheet
        ]

    def sheet(self, name: str) -> Sheet:
        """Raises UserError ``import.no_such_sheet``."""
        if name not in self.names():
            raise UserError("import.no_such_sheet", sheet=name, file=self._path.name)
        hidden = next(
            sheet.visible != SheetVisibleEnum.Visible
            for sheet in self._book.sheets_metadata
            if sheet.name == name
        )
        content = self._guarded(lambda: self._book.get_sheet_by_name(name))
        return Sheet(self._path.name, name, hidden, content)

    def _guarded(self, read: Any) -> Any:
        try:
            with reading(self._path):
                return read()
        except PasswordError as error:
            raise UserError("import.protected", file=self._path.name) from error
        except WorksheetNotFound as error:
            raise UserError("import.damaged", file=self._path.name) from error
        except CalamineError as error:
            code = "protected" if "password" in str(error).lower() else "damaged"
            raise UserError(f"import.{code}", file=self._path.name) from error
