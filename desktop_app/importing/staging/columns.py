"""Assigns the columns of the file to the columns of the staging tables."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from collections.abc import Mapping as AnyMapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from desktop_app.contacts.model import KINDS, Field, FieldType, PointKind
from desktop_app.importing.activity_fields import STAGED, Record
from desktop_app.importing.answer_columns.telling import AnswerColumns, answer_columns
from desktop_app.importing.headers import label_partner, speaks_of
from desktop_app.importing.model import (
    CONSENT,
    LABEL,
    OPT_OUT,
    TAGS,
    Kind,
    Mapping,
    OnMatch,
    Options,
    new_field,
)
from desktop_app.importing.points import PLAIN_STATUS
from desktop_app.importing.rules import NO_RULES, Rules
from desktop_app.text.keys import search_key
from desktop_app.text.phone_words import FAX_OR_PAGER

DERIVED = ("full_name", "latin_name", "honorific", "gender")
"""Columns that always exist: names, and what a name tells about its person."""
NAMES = frozenset({"full_name", "latin_name", "family_name", "given_name"})


MOST_POINTS = 200
"""The most columns of numbers and addresses in one import: SQLite limits a query to 500 terms."""


@dataclass(frozen=True)
class Value:
    """A column of contact. ``column``: None if no column of the file fills it. ``more``: further
    columns for it, see doubled.
    """

    field: Field
    column: int | None
    new_label: str | None = None
    more: tuple[int, ...] = ()

    @property
    def columns(self) -> tuple[int, ...]:
        """All columns of the file that fill it."""
        return () if self.column is None else (self.column, *self.more)


@dataclass(frozen=True)
class Points:
    """A column of contact points; ``number`` counts from 0. ``label``: the column with their
    labels.
    """

    number: int
    column: int
    kind: PointKind
    label: int | None = None

    @property
    def may_be_plain(self) -> bool:
        return self.kind in PLAIN_STATUS


@dataclass(frozen=True)
class StagingColumns:
    """Where the values of a row are stored, and what they may change about known people.

    ``modes``: columns of contact, ``tags`` and kinds of points with another mode than ``on_match``.
    ``held``: numbers of the columns of points that known people don't get. ``id_key``: the column
    of contact that identifies a person. ``creates``: whether unknown people are created.
    ``left_out``: columns whose field another column fills, not excluded by the user. ``faxes``:
    columns of numbers that nobody reads messages at.
    """

    values: tuple[Value, ...]
    points: tuple[Points, ...]
    tags: tuple[int, ...]
    answers: AnswerColumns
    width: int
    headers: tuple[str, ...]
    rules: Rules = NO_RULES
    kind: Kind = "people"
    record: Record | None = None
    id_key: str | None = None
    on_match: OnMatch = "fill"
    modes: AnyMapping[str, OnMatch] = field(default_factory=dict)
    held: frozenset[int] = frozenset()
    creates: bool = True
    left_out: AnyMapping[int, str] = field(default_factory=dict)
    faxes: tuple[int, ...] = ()

    def mode_of(self, key: str) -> OnMatch:
        """The mode of a column of contact, or of ``tags``, for known people."""
        return self.modes.get(key, self.on_match)

    @property
    def extras(self) -> tuple[str, ...]:
        """Staging columns that only some files need: the date on which somebody agreed or asked to
        stop, the cells of a row that may be set aside once it is decided, and records.
        """
        said = ("said_on",) if self.answers.consents else ()
        stopped = ("stopped_on",) if self.answers.opt_outs else ()
        cells = ("cells",) if self.keeps_cells or self.id_key else ()
        return (*said, *stopped, *(STAGED if self.record else ()), *cells)

    @property
    def everybody_stops(self) -> bool:
        """Whether each row is of somebody who asked to stop, because no column tells who did."""
        return self.kind == "opt_outs" and not self.answers.opt_outs

    @property
    def keeps_cells(self) -> bool:
        """Whether any row may be set aside once it is decided; otherwise only those about
        nobody."""
        return not self.creates

    @property
    def person_columns(self) -> tuple[int, ...]:
        """The columns of the file that identify the person."""
        named = {column for value in self.values for column in value.columns}
        return tuple(sorted({*named, *(points.column for points in self.points), *self.tags}))

    @cached_property
    def used_columns(self) -> tuple[int, ...]:
        """The columns of the file that are read."""
        labels = {points.label for points in self.points if points.label is not None}
        consents = {each.column for each in self.answers.consents}
        records = set() if self.record is None else set(self.record.columns.values())
        more = labels | consents | records | set(self.answers.opt_outs)
        return tuple(sorted({*self.person_columns, *more}))

    @property
    def groups(self) -> frozenset[int]:
        """The columns whose merged cells apply to all their rows: a province, a shop. A name or a
        number belongs to one person.
        """
        named = (at for v in self.values if v.field.key not in NAMES for at in v.columns)
        return frozenset((*named, *self.tags, *(self.record.grouping if self.record else ())))

    @property
    def keys(self) -> tuple[str, ...]:
        return tuple(value.field.key for value in self.values)

    @property
    def new_fields(self) -> tuple[Value, ...]:
        return tuple(value for value in self.values if value.new_label is not None)

    def place(self, key: str) -> int:
        """The index of a column of contact in a staged row: after n and the sheet's row number."""
        return 2 + self.keys.index(key)

    @property
    def identity_place(self) -> int:
        """The index in a staged row of the value that identical rows share: after tags and
        agreement."""
        return 2 + len(self.values) + 2

    @property
    def canonical_places(self) -> dict[Points, int]:
        """The indexes of the plain points in a staged row."""
        after_keys = self.identity_place + 3
        return {points: after_keys + 2 * points.number + 1 for points in self.points}

    @property
    def told_by_names(self) -> frozenset[str]:
        """Columns that only honorifics fill here: they never replace what a person entered."""
        derived = {value.field.key for value in self.values if value.column is None}
        return frozenset(derived & {"honorific", "gender"})

    @property
    def holds_people(self) -> bool:
        """Whether any column gives a name, a contact point or an id value."""
        filled = {value.field.key for value in self.values if value.column is not None}
        if self.kind == "opt_outs":
            filled -= NAMES
        return bool(self.points) or bool(NAMES & filled) or self.id_key is not None


def layout_of(
    mapping: Mapping,
    options: Options,
    fields: Sequence[Field],
    headers: Sequence[str],
    rules: Rules = NO_RULES,
) -> StagingColumns:
    """The layout of a mapping. Several columns may fill one field: see doubled."""
    known = {field.key: field for field in fields}
    labels = {search_key(field.label or ""): field for field in fields if field.custom}
    values: dict[str, Value] = {}
    points: list[Points] = []
    tags: list[int] = []
    partners = _partners(mapping, headers)
    for column, target in sorted(mapping.targets.items()):
        name = target.field
        if name is None or column >= len(headers):
            continue
        if name == TAGS:
            tags.append(column)
        elif name in KINDS:
            points.append(Points(len(points), column, name, partners.get(column)))
        elif wanted := new_field(name):
            _add(values, _new(*wanted, column, labels))
        elif name in known:
            _add(values, Value(known[name], column))
    for key in DERIVED:
        values.setdefault(key, Value(known[key], None))
    answers = _answers(mapping, options, headers, values.values(), points)
    return StagingColumns(
        tuple(values.values()),
        tuple(points),
        tuple(tags),
        answers,
        len(headers),
        tuple(headers),
        rules,
        left_out={
            column: target.instead
            for column, target in mapping.targets.items()
            if target.field is None and target.instead in values and column < len(headers)
        },
        faxes=tuple(
            column
            for column, header in enumerate(headers)
            if mapping.field_of(column) is None and FAX_OR_PAGER.search(header)
        ),
    )


def _add(values: dict[str, Value], value: Value) -> None:
    first = values.setdefault(value.field.key, value)
    if first is not value and value.column is not None:
        values[value.field.key] = replace(first, more=(*first.more, value.column))


def _answers(
    mapping: Mapping,
    options: Options,
    headers: Sequence[str],
    values: Iterable[Value],
    points: Sequence[Points],
) -> AnswerColumns:
    """The columns that say anything about consent: mapped columns, the column the user chose, and
    columns whose headers are about consent, whatever they become.
    """
    fields = {at: mapping.field_of(at) for at in range(len(headers))}
    named = options.consent_column
    silent = {each.column for each in points}
    silent |= {at for value in values if not value.field.custom for at in value.columns}
    spoken = {
        at: field if field in (CONSENT, OPT_OUT) else speaks_of(headers[at])
        for at, field in fields.items()
        if at not in silent and at != named
    }
    consents = [at for at, about in spoken.items() if about == CONSENT]
    return answer_columns(
        fields,
        headers,
        [*(() if named is None else (named,)), *(at for at in consents if fields[at] == CONSENT)],
        [at for at in consents if fields[at] != CONSENT],
        [at for at, about in spoken.items() if about == OPT_OUT],
        {each.column: each.kind for each in points},
        named,
        options.answers,
    )


def _partners(mapping: Mapping, headers: Sequence[str]) -> dict[int, int]:
    """Column of points -> column of its labels."""
    targets = {at: t.field for at, t in mapping.targets.items() if at < len(headers)}
    points = [at for at, name in sorted(targets.items()) if name in KINDS]
    found: dict[int, int] = {}
    for at in sorted(at for at, name in targets.items() if name == LABEL):
        partner = label_partner(at, headers, points)
        if partner is not None:
            found.setdefault(partner, at)
    return found


def _new(kind: FieldType, label: str, column: int, labels: dict[str, Field]) -> Value:
    """A new field, or the existing one with this label."""
    known = labels.get(search_key(label))
    if known is not None:
        return Value(known, column)
    return Value(Field(f"new_{column}", kind, True, label), column, label)
