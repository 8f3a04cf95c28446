"""Applies the user's choices for columns to the layout of a file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from desktop_app.activity.model import INTERACTIONS, RecordKind
from desktop_app.contacts.model import KINDS
from desktop_app.errors import UserError
from desktop_app.importing.activities.cells import currency_of
from desktop_app.importing.activity_fields import FIELDS, Record
from desktop_app.importing.model import NEW_PREFIX, TAGS, Mapping, OnMatch, Options, new_field
from desktop_app.importing.staging.columns import StagingColumns

_RECORDS: dict[str, RecordKind] = {"purchases": "purchases", "interactions": "interactions"}
_MODES: dict[str, OnMatch] = {"fill": "fill", "update": "update", "keep": "skip"}


def with_id_field(mapping: Mapping, options: Options, headers: Sequence[str]) -> Mapping:
    """A mapping in which the id column becomes a custom field.

    Raises UserError ``import.id_not_a_field``, ``import.unknown_header``.
    """
    column = options.id_column
    if column is None:
        return mapping
    if not 0 <= column < len(headers):
        raise UserError("import.unknown_header", header=column, headers=", ".join(headers))
    name = mapping.field_of(column)
    if name is None:
        return mapping.with_target(column, f"{NEW_PREFIX}text:{headers[column]}")
    if name in mapping.custom or new_field(name) is not None:
        return mapping
    raise UserError("import.id_not_a_field", header=headers[column], field=name)


def with_choices(layout: StagingColumns, mapping: Mapping, options: Options) -> StagingColumns:
    """The layout with the kind of the rows and what they may change.

    Raises UserError ``import.no_date_column``, ``import.unknown_mode``,
    ``import.unknown_interaction``, or the errors of with_id_field and of checking the modes.
    """
    creates = options.kind == "people" or (options.kind in _RECORDS and options.create_people)
    on_match = options.on_match if creates else "skip"
    modes = _modes(layout, mapping, options) if creates else {}
    held = frozenset(
        points.number
        for points in layout.points
        if _mode_of_points(points.column, points.kind, options, on_match) == "skip"
    )
    by_column = {at: value.field.key for value in layout.values for at in value.columns}
    return replace(
        layout,
        kind=options.kind,
        record=_record(layout, mapping, options),
        id_key=None if options.id_column is None else by_column.get(options.id_column),
        on_match=on_match,
        modes=modes,
        held=held,
        creates=creates,
    )


def _mode_of_points(column: int, kind: str, options: Options, on_match: OnMatch) -> OnMatch:
    wished = options.per_column.get(column, options.per_column.get(kind))
    return on_match if wished is None or on_match == "skip" and wished == "keep" else _mode(wished)


def _modes(layout: StagingColumns, mapping: Mapping, options: Options) -> dict[str, OnMatch]:
    """Column of contact, or tags -> its mode; choices for fields come before those for columns."""
    by_column: dict[int | None, str] = {
        at: value.field.key for value in layout.values for at in value.columns
    }
    by_column |= {column: TAGS for column in layout.tags}
    found: dict[str, OnMatch] = {}
    for which, mode in sorted(options.per_column.items(), key=lambda each: type(each[0]) is int):
        column = which if isinstance(which, int) else None
        key = by_column.get(column) if column is not None else _key(layout, mapping, str(which))
        if key is not None and key not in KINDS:
            found[key] = _mode(mode)
    return found


def _key(layout: StagingColumns, mapping: Mapping, name: str) -> str:
    """The column of contact of a field; for a new field, the file's column that becomes it."""
    places = {mapping.field_of(at): at for at in mapping.targets}
    if new_field(name) is None or name not in places:
        return name
    keys = {value.column: value.field.key for value in layout.values}
    return keys.get(places[name], name)


def _mode(wished: str) -> OnMatch:
    if wished not in _MODES:
        raise UserError("import.unknown_mode", mode=wished)
    return _MODES[wished]


def _record(layout: StagingColumns, mapping: Mapping, options: Options) -> Record | None:
    kind = _RECORDS.get(options.kind)
    if kind is None:
        return None
    columns: dict[str, int] = {}
    for column, target in sorted(mapping.targets.items()):
        if target.field in FIELDS[kind] and column < layout.width:
            columns.setdefault(str(target.field), column)
    if FIELDS[kind][0] not in columns:
        raise UserError("import.no_date_column")
    if options.interaction_kind not in INTERACTIONS:
        raise UserError("import.unknown_interaction", kind=options.interaction_kind)
    amount = columns.get("purchase.amount")
    told = None if amount is None else currency_of(layout.headers[amount])
    return Record(kind, columns, told or options.currency, options.interaction_kind)
