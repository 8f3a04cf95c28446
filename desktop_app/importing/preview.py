"""The sample as it would be imported: each cell before and after, with its repair or issue."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from desktop_app.contacts.model import KINDS, Field, PointKind
from desktop_app.importing.activities.shown import RecordCells
from desktop_app.importing.activity_fields import ALL_FIELDS as RECORD_FIELDS
from desktop_app.importing.cells import ColumnReader, text_of
from desktop_app.importing.model import Mapping, PreviewCell, PreviewRow, Scan, new_field
from desktop_app.importing.points import PointReader
from desktop_app.importing.rules import NO_RULES, Rules
from desktop_app.importing.scrubbing import TOLD, scrubbed
from desktop_app.readers.table import shown


def preview(
    scan: Scan,
    mapping: Mapping,
    fields: Sequence[Field],
    region: str,
    rules: Rules = NO_RULES,
    currency: str | None = None,
) -> list[PreviewRow]:
    """One row per sample row; cells of excluded columns are unchanged.

    ``currency``: for amounts that give none.
    """
    records = RecordCells(scan, mapping, rules, currency)
    known = {field.key: field for field in fields}
    points = PointReader(region, rules.without)
    columns: list[list[PreviewCell]] = []
    for at in range(len(scan.headers)):
        typed = [row[at] for row in scan.sample]
        cells, scrubbings = scrubbed(typed, rules.without)
        name = mapping.field_of(at)
        if name in KINDS:
            columns.append(_points(points, name, cells))
        elif name in known:
            columns.append(_values(ColumnReader(known[str(name)], rules, at), cells))
        elif name in RECORD_FIELDS:
            columns.append(records.column(str(name), at))
        elif wanted := new_field(name or ""):
            field = Field("new", wanted[0], True, wanted[1])
            columns.append(_values(ColumnReader(field, rules, at), cells))
        else:
            columns.append([PreviewCell(shown(cell), shown(cell)) for cell in typed])
            continue
        for place, code in scrubbings:
            cell, old = columns[-1][place], shown(typed[place])
            if code in TOLD:
                columns[-1][place] = replace(cell, old=old, doubt=cell.doubt or code)
            else:
                columns[-1][place] = replace(cell, old=old, reason=cell.reason or code)
    return [
        PreviewRow(number, [column[at] for column in columns])
        for at, number in enumerate(scan.sample_row_numbers)
    ]


def _values(reader: ColumnReader, cells: Sequence[object]) -> list[PreviewCell]:
    column = reader.read(cells)
    problems, repairs = dict(column.problems), dict(column.repairs)
    found = []
    for at, cell in enumerate(cells):
        old = text_of(cell)
        new = old if at in problems else shown(column.values[at])
        found.append(PreviewCell(new, old, repairs.get(at), problems.get(at)))
    return found


def _points(reader: PointReader, kind: PointKind, cells: Sequence[object]) -> list[PreviewCell]:
    column = reader.read(kind, cells)
    repairs = {remark.at: remark.code for remark in reversed(column.repairs)}
    problems = {remark.at: remark.code for remark in reversed(column.problems)}
    found = []
    for at, cell in enumerate(cells):
        new = reader.shown(column.points(at))
        found.append(PreviewCell(new, shown(cell), repairs.get(at), problems.get(at)))
    return found
