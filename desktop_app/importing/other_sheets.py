"""The other sheets of a workbook that hold people: an import reads one sheet, and says so."""

from __future__ import annotations

from desktop_app.importing.model import Scan, SheetInfo

_LIKE_PEOPLE = 0.45
_HIDDEN = 4  # a hidden sheet's score is divided by this, see scan


def other_sheets(scan: Scan) -> list[SheetInfo]:
    """The sheets with names or numbers other than the one that is read, in the order of the
    file."""
    return [
        sheet
        for sheet in scan.sheets
        if sheet.name != scan.sheet
        and sheet.looks_like_people * (_HIDDEN if sheet.hidden else 1) >= _LIKE_PEOPLE
    ]
