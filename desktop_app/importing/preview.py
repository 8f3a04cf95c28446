"""The sample as it would come in: every cell before and after, with what was done or doubted."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.contacts.model import KINDS, Field
from desktop_app.importing.cells import reader_of, text_of
from desktop_app.importing.layout import shown
from desktop_app.importing.model import Mapping, PreviewCell, PreviewRow, Scan
from desktop_app.importing.points import PointReader


def preview(scan: Scan, mapping: Mapping, fields: Sequence[Field], region: str) -> list[PreviewRow]:
    """One row for each of the sample; cells of columns that are left out stay as they are."""
    known = {field.key: field for field in fields}
    points = PointReader(region)
    columns: list[list[PreviewCell]] = []
    for at in range(len(scan.headers)):
        cells = [row[at] for row in scan.sample]
        name = mapping.field_of(at)
        if name in KINDS:
            columns.append(_points(points, str(name), cells))
        elif name in known:
            columns.append([_value(known[str(name)], cell) for cell in cells])
        else:
            columns.append([PreviewCell(shown(cell), shown(cell)) for cell in cells])
    return [
        PreviewRow(number, [column[at] for column in columns])
        for at, number in enumerate(scan.sample_row_numbers)
    ]


def _value(field: Field, cell: object) -> PreviewCell:
    stored, problem = reader_of(field)(cell)
    old = text_of(cell)
    if problem:
        return PreviewCell(old, old, None, problem)
    return PreviewCell(shown(stored), old)


def _points(reader: PointReader, kind: str, cells: Sequence[object]) -> list[PreviewCell]:
    column = reader.read(kind, cells)
    repairs = {remark.at: remark.code for remark in reversed(column.repairs)}
    problems = {remark.at: remark.code for remark in reversed(column.problems)}
    found = []
    for at, cell in enumerate(cells):
        new = reader.shown(column.points(at))
        found.append(PreviewCell(new, shown(cell), repairs.get(at), problems.get(at)))
    return found
