"""The rows that were set aside, as a workbook that can be repaired and imported again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Font
from openpyxl.worksheet._write_only import WriteOnlyWorksheet

from desktop_app.errors import UserError
from desktop_app.importing.model import Reject

Say = Callable[..., str]
_MOST_TEXT = 32_767  # what a cell of a workbook holds


def write_rejects(headers: Sequence[str], rejects: Sequence[Reject], path: Path, say: Say) -> int:
    """Writes the original columns, then the row's number and the reason; returns how many rows.

    Every cell is typed as text, so that none runs as a formula and no number loses its zero. The
    file takes the place of an earlier one only when it is whole. Raises ``import.cannot_write``.
    """
    book = Workbook(write_only=True)
    sheet = book.create_sheet("rejects")
    sheet.freeze_panes = "A2"
    extra = (say("import.rejects.row"), say("import.rejects.reason"))
    width = max((len(reject.cells) for reject in rejects), default=0)
    names = [*headers, *[""] * (width - len(headers))]
    sheet.append([_text(sheet, name, bold=True) for name in (*names, *extra)])
    for reject in rejects:
        cells = [*reject.cells, *[""] * (len(names) - len(reject.cells))]
        sheet.append([_text(sheet, text) for text in (*cells, str(reject.row), say(reject.code))])
    partial = path.with_name(path.name + ".part")
    try:
        book.save(partial)
        partial.replace(path)
    except OSError as error:
        raise UserError("import.cannot_write", file=str(path)) from error
    finally:
        partial.unlink(missing_ok=True)
    return len(rejects)


def _text(sheet: WriteOnlyWorksheet, text: str, *, bold: bool = False) -> WriteOnlyCell:
    cell = WriteOnlyCell(sheet)
    cell.value = ILLEGAL_CHARACTERS_RE.sub("", text)[:_MOST_TEXT]
    cell.data_type = "s"
    cell.number_format = "@"
    cell.quotePrefix = True
    if bold:
        cell.font = Font(bold=True)
    return cell
