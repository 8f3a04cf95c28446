"""Blocks of the file into rows to stage: cleaned values, contact points, keys.

Works column by column, because a call a cell is what an import in Python dies of.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from desktop_app.contacts.keys import point_text, sort_text
from desktop_app.contacts.model import PointValue
from desktop_app.importing import keys
from desktop_app.importing.cells import ColumnReader, Problem, Stored
from desktop_app.importing.layout import shown
from desktop_app.importing.model import Reject
from desktop_app.importing.points import PointColumn, PointReader
from desktop_app.importing.readers.table import Block
from desktop_app.importing.staging.layout import Layout
from desktop_app.importing.staging.remarks import StagedIssue, Tally, remark_on
from desktop_app.importing.staging.tags import TagCells
from desktop_app.importing.vocabulary import is_total
from desktop_app.text.answers import yes_no
from desktop_app.text.digits import only_digits
from desktop_app.text.names import gender_of, split_honorific

NOTHING = "import.reject.nothing"
TOTALS_ROW = "import.reject.totals_row"
AGREES, SAYS_NOTHING, REFUSES = 1, 0, -1
_WORTH_A_LOOK = 5  # digits: fewer are no number that somebody could repair

Column = Sequence[Stored]
Values = dict[str, Column]
Plain = tuple[list[str], list[str]]
"""A column of plain points: as typed and canonical, "" for none."""
Mixed = dict[int, list[PointValue]]
"""All points of the rows whose points are not all plain, by place in the block."""
StagedPoint = tuple[int, str, str, str | None, str | None, str, str | None, str | None, int]

_answer = lru_cache(4096)(yes_no)


@dataclass(frozen=True)
class Staged:
    """What a block becomes in the staging tables; see staging.sql for the columns.

    ``seen`` counts the rows of the file up to here.
    """

    rows: list[tuple[Any, ...]]
    points: list[StagedPoint]
    issues: list[StagedIssue]
    tags: list[tuple[int, str, str]]
    seen: int


class Stager:
    """Prepares the blocks of one file, in their order. ``declared``: somebody agreed at all."""

    def __init__(self, layout: Layout, region: str, declared: bool) -> None:
        self._layout = layout
        self._region = region
        self._declared = declared
        self._readers = [
            None if value.column is None else ColumnReader(value.field) for value in layout.values
        ]
        self._points = PointReader(region)
        self._next = 1
        self._tags = TagCells()
        self.tally = Tally()

    def stage(self, block: Block) -> Staged:
        """The rows of a block that hold somebody; the others are counted and set aside."""
        values, doubts = self._read_values(block)
        _complete(values, len(block.numbers))
        points = [
            self._points.read(each.kind, block.columns[each.column]) for each in self._layout.points
        ]
        kept = self._kept(block, values, points)
        numbers = dict(zip(kept, range(self._next, self._next + len(kept)), strict=True))
        self._next += len(kept)
        mixed = _mixed(points, numbers)
        return Staged(
            self._rows(block, values, points, numbers, mixed),
            [point for at, found in mixed.items() for point in _staged(numbers[at], found)],
            remark_on(self.tally, block, self._layout, doubts, points, self._points, numbers),
            self._tags.take_fresh(),
            self.tally.rows,
        )

    def _read_values(self, block: Block) -> tuple[Values, dict[str, list[Problem]]]:
        values: Values = {}
        doubts: dict[str, list[Problem]] = {}
        for value, reader in zip(self._layout.values, self._readers, strict=True):
            if reader is not None and value.column is not None:
                key = value.field.key
                values[key], doubts[key] = reader.read(block.columns[value.column])
        return values, doubts

    def _kept(self, block: Block, values: Values, points: Sequence[PointColumn]) -> list[int]:
        """The places of rows that hold somebody; counts all that are not blank."""
        kept = []
        names = zip(values["full_name"], values["latin_name"], strict=True)
        for at, (full, latin) in enumerate(names):
            name = str(full or latin)
            code = None
            if not name or is_total(name):
                code = _why_not(block, at, name, points)
            if code is None:
                kept.append(at)
            elif code:
                cells = tuple(shown(cell) for cell in block.row(at))
                self.tally.set_aside(Reject(block.numbers[at], code, cells))
                self.tally.rows += 1
        self.tally.rows += len(kept)
        return kept

    def _rows(
        self,
        block: Block,
        values: Values,
        points: Sequence[PointColumn],
        numbers: dict[int, int],
        mixed: Mixed,
    ) -> list[tuple[Any, ...]]:
        plain = _plain_columns(points, mixed)
        columns = [block.columns[at] for at in self._layout.tags]
        count = len(block.numbers)
        tags = self._tags.numbers(columns) if columns else [0] * count
        tag_texts = [self._tags.search_text(number) for number in tags]
        text_of = self._points.search_text
        texts = [
            [text_of(each.kind, one) if one else "" for one in canonical]
            for each, (_, canonical) in zip(points, plain, strict=True)
        ]
        for at, found in mixed.items():
            if texts:
                texts[0][at] = " ".join(
                    point_text(value.kind, value.raw, value.canonical, self._region)
                    for value in found
                )
        rows = zip(
            [numbers.get(at, 0) for at in range(count)],
            block.numbers,
            *(values[key] for key in self._layout.keys),
            tags,
            self._agreement(block),
            _identities(block, plain, mixed),
            *_keys(values, texts, tag_texts, plain, mixed),
            *(column for pair in plain for column in pair),
            strict=True,
        )
        return [row for row in rows if row[0]]

    def _agreement(self, block: Block) -> list[int]:
        """Whether each row's person is covered by the declaration.

        A cell that plainly says no is believed even where the column was not asked for.
        """
        count, column = len(block.numbers), self._layout.consent
        if not self._declared:
            return [SAYS_NOTHING] * count
        if column is None:
            return [AGREES] * count
        silent = SAYS_NOTHING if self._layout.consent_asked else AGREES
        meaning = {True: AGREES, False: REFUSES, None: silent}
        return [meaning[_answer(cell)] for cell in block.columns[column]]


def _complete(values: Values, count: int) -> None:
    """Joins family and given name where there is no other, and reads what honorifics say."""
    blank: Column = [""] * count
    full = values.get("full_name", blank)
    if "family_name" in values or "given_name" in values:
        family, given = values.get("family_name", blank), values.get("given_name", blank)
        full = [
            name or " ".join(str(part) for part in parts if part)
            for name, *parts in zip(full, family, given, strict=True)
        ]
    values["full_name"] = full
    values.setdefault("latin_name", blank)
    honorifics: Column = [split_honorific(str(name))[0] or "" for name in full]
    genders: Column = [gender_of(str(said)) or "" if said else "" for said in honorifics]
    for key, column in (("honorific", honorifics), ("gender", genders)):
        known = values.get(key)
        if known is not None:
            column = [old or new for old, new in zip(known, column, strict=True)]
        values[key] = column


def _identities(block: Block, plain: Sequence[Plain], mixed: Mixed) -> list[int | str]:
    """For rows that nobody can be reached by: what makes two of them wholly identical."""
    reached = [""] * len(block.numbers)
    for _, canonical in plain:
        reached = [one or other for one, other in zip(reached, canonical, strict=True)]
    for at, found in mixed.items():
        reached[at] = next((value.canonical for value in found if value.canonical), "")
    return [
        "" if known else hash(tuple(map(shown, block.row(at)))) for at, known in enumerate(reached)
    ]


def _keys(
    values: Values,
    texts: Sequence[Sequence[str]],
    tags: Sequence[str],
    plain: Sequence[Plain],
    mixed: Mixed,
) -> tuple[list[str], list[str]]:
    """The search and sort keys: what contacts.keys makes of each person."""
    full, latin = values["full_name"], values["latin_name"]
    company = values.get("company")
    names, order = keys.keys_of(full)
    parts = [names, keys.keys_of(latin)[0]]
    if company is not None:
        parts.append(keys.keys_of(company)[0])
    for at, key in enumerate(names):
        if not key:
            known = mixed[at][0].identity[1] if mixed.get(at) else None
            first = known or next((one[at] for _, one in plain if one[at]), None)
            order[at] = sort_text("", str(latin[at]), str(company[at]) if company else "", first)
    return [" ".join(filter(None, each)) for each in zip(*parts, *texts, tags, strict=True)], order


def _why_not(block: Block, at: int, name: str, points: Sequence[PointColumn]) -> str | None:
    """Why a row without a good name is set aside; "" for a blank row, None to keep it."""
    cells = [shown(cell) for cell in block.row(at)]
    if not any(cells):
        return ""
    found = [value for column in points for value in column.points(at)]
    reached = any(value.canonical for value in found)
    if name or (not reached and any(map(is_total, cells))):
        return TOTALS_ROW
    if reached or any(len(only_digits(value.raw)) >= _WORTH_A_LOOK for value in found):
        return None
    return NOTHING


def _mixed(points: Sequence[PointColumn], numbers: dict[int, int]) -> Mixed:
    """Rows whose points are not all plain, with all their points, each identity once."""
    found: Mixed = {}
    for at in sorted({at for column in points for at in column.others} & numbers.keys()):
        values: dict[tuple[str, str], PointValue] = {}
        for column in points:
            for value in column.points(at):
                values.setdefault(value.identity, value)
        found[at] = list(values.values())
    return found


def _staged(number: int, values: Sequence[PointValue]) -> list[StagedPoint]:
    """The first of each kind is the primary one."""
    kinds = [value.kind for value in values]
    return [
        (
            number,
            value.kind,
            value.raw,
            value.canonical,
            value.label,
            value.status,
            value.line_type,
            value.problem,
            int(value.kind not in kinds[:place]),
        )
        for place, value in enumerate(values)
    ]


def _plain_columns(points: Sequence[PointColumn], mixed: Mixed) -> list[Plain]:
    """As typed and canonical, of every column of points, without mixed rows and repetitions."""
    found: list[Plain] = []
    for place, column in enumerate(points):
        raw, canonical = list(column.raw), list(column.canonical)
        again = [
            at
            for other in points[:place]
            if other.kind == column.kind
            for at, (one, two) in enumerate(zip(other.canonical, canonical, strict=True))
            if one and one == two
        ]
        for at in (*again, *mixed):
            raw[at] = canonical[at] = ""
        found.append((raw, canonical))
    return found
