"""Which columns of the file become which columns of the staging tables."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.contacts.model import KINDS, Field
from desktop_app.importing.model import CONSENT, NEW_PREFIX, TAGS, Mapping, Options
from desktop_app.importing.points import PLAIN_STATUS
from desktop_app.text.keys import search_key

DERIVED = ("full_name", "latin_name", "honorific", "gender")
"""Columns that are there whatever the file has: names, and what a name says of its person."""


@dataclass(frozen=True)
class Value:
    """A column of contact. ``column`` is None for one that no column of the file fills."""

    field: Field
    column: int | None
    new_label: str | None = None


@dataclass(frozen=True)
class Points:
    """A column of contact points; ``number`` counts them from 0."""

    number: int
    column: int
    kind: str

    @property
    def may_be_plain(self) -> bool:
        return self.kind in PLAIN_STATUS


@dataclass(frozen=True)
class Layout:
    """Where everything of a row goes."""

    values: tuple[Value, ...]
    points: tuple[Points, ...]
    tags: tuple[int, ...]
    consent: int | None
    consent_asked: bool
    width: int
    headers: tuple[str, ...]

    @property
    def keys(self) -> tuple[str, ...]:
        return tuple(value.field.key for value in self.values)

    @property
    def new_fields(self) -> tuple[Value, ...]:
        return tuple(value for value in self.values if value.new_label is not None)

    def place(self, key: str) -> int:
        """Where a column of contact stands in a staged row: after its number and the sheet's."""
        return 2 + self.keys.index(key)

    @property
    def identity_place(self) -> int:
        """Where a staged row has what makes it identical to another: after tags and agreement."""
        return 2 + len(self.values) + 2

    @property
    def canonical_places(self) -> dict[Points, int]:
        """Where a staged row has its plain points."""
        after_keys = self.identity_place + 3
        return {points: after_keys + 2 * points.number + 1 for points in self.points}

    @property
    def told_by_names(self) -> frozenset[str]:
        """Columns that only honorifics fill here: they never replace what somebody entered."""
        derived = {value.field.key for value in self.values if value.column is None}
        return frozenset(derived & {"honorific", "gender"})

    @property
    def holds_people(self) -> bool:
        """Whether any column gives a name or a way to reach somebody."""
        names = {"full_name", "latin_name", "family_name", "given_name"}
        filled = {value.field.key for value in self.values if value.column is not None}
        return bool(self.points) or bool(names & filled)


def layout_of(
    mapping: Mapping, options: Options, fields: Sequence[Field], headers: Sequence[str]
) -> Layout:
    """The layout of a mapping. A field that two columns name is filled by the first of them."""
    known = {field.key: field for field in fields}
    labels = {search_key(field.label or ""): field for field in fields if field.custom}
    values: dict[str, Value] = {}
    points: list[Points] = []
    tags: list[int] = []
    consent = options.consent_column
    for column, target in sorted(mapping.targets.items()):
        name = target.field
        if name is None or column >= len(headers):
            continue
        if name == TAGS:
            tags.append(column)
        elif name == CONSENT:
            consent = column if consent is None else consent
        elif name in KINDS:
            points.append(Points(len(points), column, name))
        elif name.startswith(NEW_PREFIX):
            value = _new(name.removeprefix(NEW_PREFIX), column, labels)
            values.setdefault(value.field.key, value)
        elif name in known:
            values.setdefault(name, Value(known[name], column))
    for key in DERIVED:
        values.setdefault(key, Value(known[key], None))
    return Layout(
        tuple(values.values()),
        tuple(points),
        tuple(tags),
        consent,
        options.consent_column is not None,
        len(headers),
        tuple(headers),
    )


def _new(label: str, column: int, labels: dict[str, Field]) -> Value:
    """A field to be made, or the one that has this label already."""
    known = labels.get(search_key(label))
    if known is not None:
        return Value(known, column)
    return Value(Field(f"new_{column}", "text", True, label), column, label)
