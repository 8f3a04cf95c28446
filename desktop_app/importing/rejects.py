"""Writes the rejected rows to a spreadsheet that can be corrected and imported again."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from desktop_app.errors import UserError
from desktop_app.importing.model import Reject
from desktop_app.unfinished import written_beside
from desktop_app.workbooks import MOST_ROWS, write_csv, write_workbook

Say = Callable[..., str]
SUFFIXES = (".xlsx", ".csv")
_MOST_TEXT = 32_767  # the limit of a workbook cell


def write_rejects(
    headers: Sequence[str], rejects: Sequence[Reject], path: Path, say: Say, at: str
) -> int:
    """Writes the original columns, then the row's number and the reason; returns how many rows.

    Every cell is text, so that none runs as a formula and no number loses its zero. An earlier file
    is replaced only when the new one is complete. The format is CSV if the name ends so, otherwise
    XLSX. ``at``: UTC, ISO 8601. Raises ``import.cannot_write``.
    """
    kept = rejects[: MOST_ROWS - 1]
    width = max((len(reject.cells) for reject in kept), default=0)
    names = [*headers, *[""] * (width - len(headers))]
    titles = [*names, say("import.rejects.row"), say("import.rejects.reason")]
    rows = _rows(kept, len(names), say)
    try:
        with written_beside(path) as partial:
            if path.suffix.lower() == ".csv":
                with partial.open("wb") as stream:
                    write_csv(stream, titles, rows, range(len(names)))
            else:
                write_workbook(partial, titles, rows, at, range(len(names)))
    except OSError as error:
        raise UserError("import.cannot_write", file=str(path)) from error
    return len(kept)


def _rows(rejects: Sequence[Reject], width: int, say: Say) -> Iterator[list[str]]:
    for reject in rejects:
        cells = [cell[:_MOST_TEXT] for cell in reject.cells]
        yield [*cells, *[""] * (width - len(cells)), str(reject.row), say(reject.code)]
