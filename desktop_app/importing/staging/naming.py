"""Names: joined from parts, read for honorifics, and found next to numbers in a cell."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from desktop_app.importing.cells import Problem, Stored, text_of
from desktop_app.importing.names_beside import has_words, holds_number, name_beside, without_name
from desktop_app.importing.points import PointColumn, PointReader
from desktop_app.importing.staging.columns import NAMES, StagingColumns
from desktop_app.importing.vocabulary import NO_FULL_NAME
from desktop_app.readers.cell_errors import error_code
from desktop_app.readers.table import Block
from desktop_app.text.names import gender_of, split_honorific, tidy_name

FROM_CELL = "name.beside_number"
NO_NAME = "name.words_beside"
IN_NAME = "name.holds_number"
_CAPITALS = "name.all_caps"
_NOBODY = frozenset({"NA NA", "Na Na", "na na", "NA", "na"})
_THAI = re.compile("[\u0e01-\u0eff]")
_EAST_ASIAN = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]+")
_EIGHT_DIGITS = re.compile(r"(?:\d[^\d\n]{0,4}){7}\d")

Column = Sequence[Stored]
Values = dict[str, Column]
Repaired = dict[int, list[tuple[int, str, Stored]]]
"""Position in the block, code and new value of repaired values, by column."""


class NamesBeside:
    """Finds names in cells of numbers if no column has names, and numbers in cells of names.

    Both can be switched off like other repairs; then words remain labels and names unchanged.
    """

    def __init__(self, layout: StagingColumns, reader: PointReader) -> None:
        columns = {value.field.key: value.columns for value in layout.values}
        self._named = any(columns.get(key) for key in NAMES)
        self._full = columns.get("full_name", ())
        self._layout = layout
        self._reader = reader
        self._off = FROM_CELL in layout.rules.without

    def read(
        self,
        block: Block,
        values: Values,
        points: Sequence[PointColumn],
        doubts: dict[int, list[Problem]],
        mended: Repaired,
    ) -> None:
        """Fills in the names, moves numbers out of them, and returns the repairs and issues."""
        if self._off:
            return
        if self._named:
            for column in self._full:
                self._numbers_in_names(block, column, values, points, doubts, mended)
            return
        names: list[Stored] = [""] * len(block.numbers)
        for each, found in zip(self._layout.points, points, strict=True):
            if each.kind == "phone":
                self._names_in_numbers(block, each.column, names, found, doubts, mended)
        values["full_name"] = names

    def _names_in_numbers(
        self,
        block: Block,
        column: int,
        names: list[Stored],
        found: PointColumn,
        doubts: dict[int, list[Problem]],
        mended: Repaired,
    ) -> None:
        for at, cell in enumerate(block.columns[column]):
            if type(cell) is not str or not has_words(cell) or error_code(cell):
                continue
            name = "" if text_of(cell) in NO_FULL_NAME else name_beside(cell)
            if name is None:
                doubts.setdefault(column, []).append((at, NO_NAME))
            elif name:
                self._label(found, at, name)
                if names[at] == "":
                    names[at] = self._tidy(name)
                    mended.setdefault(column, []).append((at, FROM_CELL, names[at]))

    def _numbers_in_names(
        self,
        block: Block,
        column: int,
        values: Values,
        points: Sequence[PointColumn],
        doubts: dict[int, list[Problem]],
        mended: Repaired,
    ) -> None:
        cells = block.columns[column]
        if _EIGHT_DIGITS.search("\n".join(map(str, cells))) is None:
            return
        phones = next((one for one in points if one.kind == "phone"), None)
        full = list(values["full_name"])
        for at, cell in enumerate(cells):
            if type(cell) is not str or not holds_number(cell) or str(full[at]) == "":
                continue
            read = self._reader.read("phone", [cell])
            good = [value for value in read.points(0) if value.canonical]
            name = name_beside(cell)
            if not good or name is None or phones is None:
                doubts.setdefault(column, []).append((at, IN_NAME))
                if phones is not None:
                    beside = [value.canonical for value in good] + read.named.get(0, [])
                    phones.numbers_beside(at, beside)
                continue
            held = phones.points(at)
            known = {value.identity for value in held}
            phones.others[at] = [*held, *(v for v in good if v.identity not in known)]
            phones.raw[at] = phones.canonical[at] = ""
            full[at] = self._tidy(name)
            self._label(phones, at, name)
            mended.setdefault(column, []).append((at, FROM_CELL, full[at]))
        values["full_name"] = full

    def _tidy(self, name: str) -> str:
        return name if _CAPITALS in self._layout.rules.without else tidy_name(name)[0]

    def _label(self, found: PointColumn, at: int, name: str) -> None:
        """Removes the name from the labels of a cell's numbers."""
        if not name or at not in found.others:
            return
        found.others[at] = [
            replace(value, label=without_name(value.label, name)) for value in found.others[at]
        ]


def joined_name(family: str, given: str) -> str:
    """A full name in the order of its script: family name first, in Thai and Lao last, and in
    Chinese, Japanese and Korean without a space.
    """
    if _THAI.search(given):
        family, given = given, family
    between = "" if _EAST_ASIAN.fullmatch(family + given) else " "
    return between.join(part for part in (family, given) if part)


def complete(values: Values, count: int) -> None:
    """Joins family and given name if there is no full name, and adds what honorifics tell."""
    blank: Column = [""] * count
    full = values.get("full_name", blank)
    if "family_name" in values or "given_name" in values:
        family, given = values.get("family_name", blank), values.get("given_name", blank)
        full = [
            name or joined_name(str(one), str(other))
            for name, one, other in zip(full, family, given, strict=True)
        ]
        # NA in both parts means nobody; in one of them it is the family name Na
        full = ["" if name in _NOBODY else name for name in full]
    values["full_name"] = full
    values.setdefault("latin_name", blank)
    honorifics: Column = [split_honorific(str(name))[0] or "" for name in full]
    genders: Column = [gender_of(str(said)) or "" if said else "" for said in honorifics]
    for key, column in (("honorific", honorifics), ("gender", genders)):
        known = values.get(key)
        if known is not None:
            column = [old or new for old, new in zip(known, column, strict=True)]
        values[key] = column
