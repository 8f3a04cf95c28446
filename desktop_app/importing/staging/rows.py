"""Converts blocks of the file to staging rows: cleaned values, contact points, keys.

Works column by column, because one call per cell would make an import in Python too slow.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from desktop_app.contacts.keys import point_text, sort_text
from desktop_app.importing import bulk_keys as keys
from desktop_app.importing.answer_columns.reading import (
    AGAINST,
    EVERYBODY_STOPS,
    AnswerReader,
    BlockAnswers,
)
from desktop_app.importing.cells import ColumnReader, Problem
from desktop_app.importing.headers import NAMES_OF_COLUMNS
from desktop_app.importing.model import Issue, Reject
from desktop_app.importing.points import PointColumn, PointReader, label_points
from desktop_app.importing.scrubbing import scrubbed
from desktop_app.importing.side_by_side import SIDE_BY_SIDE
from desktop_app.importing.staging.columns import StagingColumns
from desktop_app.importing.staging.doubled import LEFT_OUT, faxes, joins, left_out, merged
from desktop_app.importing.staging.extra_columns import ExtraColumns
from desktop_app.importing.staging.issues import (
    StagedIssue,
    Tally,
    count_scrubbings,
    remark_on,
    remark_on_answers,
)
from desktop_app.importing.staging.naming import (
    Column,
    NamesBeside,
    Repaired,
    Values,
    complete,
)
from desktop_app.importing.staging.reached import (
    Mixed,
    Plain,
    StagedNamed,
    StagedPoint,
    identities_of,
    mixed_points,
    named_at,
    plain_columns,
    staged_points,
)
from desktop_app.importing.staging.rejected import NOTHING, refused_aside, reject_code
from desktop_app.importing.staging.tags import TagCells
from desktop_app.importing.staging.titles import Titles
from desktop_app.importing.vocabulary import is_total
from desktop_app.readers.table import Block, shown


class Staged(NamedTuple):
    """A block in the form of the staging tables; see staging_sql for the columns.

    ``seen``: how many rows of the file were read so far.
    """

    rows: list[tuple[Any, ...]]
    points: list[StagedPoint]
    issues: list[StagedIssue]
    tags: list[tuple[int, str, str]]
    named: list[StagedNamed]
    seen: int


class Stager:
    """Prepares the blocks of one file, in order. ``declared``: the channels of the declaration.
    ``refused``: the file itself says otherwise. ``several``: a row of the sheet may hold several
    people, see side_by_side.
    """

    def __init__(
        self,
        layout: StagingColumns,
        region: str,
        declared: int = 0,
        refused: bool = False,
        several: bool = False,
    ) -> None:
        self._several = several
        self._last_number = 0
        self._layout = layout
        self._region = region
        self._readers = {
            column: ColumnReader(value.field, layout.rules, column)
            for value in layout.values
            for column in value.columns
        }
        self._points = PointReader(region, layout.rules.without)
        self._next = 1
        self._tags = TagCells()
        self._names = NamesBeside(layout, self._points)
        self._extras = ExtraColumns(layout)
        columns = layout.answers
        if layout.record is not None:
            taken = layout.record.columns.values()
            spoken = tuple(each for each in columns.remarks if each.column not in taken)
            columns = replace(columns, remarks=spoken)
        self._answers = AnswerReader(columns, declared, refused)
        self._titles = Titles(layout, several)
        self.tally = Tally()

    def stage(self, block: Block) -> Staged:
        """The rows of a block that are about somebody; the others are counted and set aside."""
        typed = block
        block, scrubbings = self._scrubbed(typed)
        values, doubts, mended = self._read_values(block)
        points = [
            self._points.read(each.kind, block.columns[each.column]) for each in self._layout.points
        ]
        for each, found in zip(self._layout.points, points, strict=True):
            if each.label is not None:
                label_points(found, block.columns[each.label])
        self._names.read(block, values, points, doubts, mended)
        complete(values, len(block.numbers))
        extras, problems = self._extras.read(block)
        titles, heard = self._titles.read(typed, points, self._heard(typed))
        kept, nobodies = self._kept(typed, block, values, points, {**problems, **titles})
        numbers = dict(zip(kept, range(self._next, self._next + len(kept)), strict=True))
        self._next += len(kept)
        mixed = mixed_points(points, numbers)
        extras += self._extras.cells(typed, nobodies)
        return Staged(
            self._rows(block, values, points, numbers, mixed, heard.said, extras),
            self._staged_points(points, numbers, mixed),
            [
                *self._remarks(typed, block, scrubbings, doubts, points, numbers, mended),
                *remark_on_answers(self.tally, typed, self._layout, heard.remarks, numbers),
            ],
            self._tags.take_fresh(),
            self._named(block, points, numbers, problems, heard.said, extras),
            self.tally.rows,
        )

    def _named(
        self,
        block: Block,
        points: Sequence[PointColumn],
        numbers: Mapping[int, int],
        problems: Collection[int],
        said: Sequence[int],
        extras: Sequence[Column],
    ) -> list[StagedNamed]:
        """The additional numbers of rows that refuse or stop, and the points of such rows that are
        set aside because of other values, or because their cells can't be told apart: their refusal
        still counts.
        """
        where = self._layout.extras
        days = extras[where.index("stopped_on")] if "stopped_on" in where else None
        aside = {at: -block.numbers[at] for at in problems if at not in numbers}
        return [
            (n, said[at], days[at] if days else "", kind, canonical)
            for at, n in {**numbers, **aside}.items()
            if said[at] & AGAINST
            for kind, canonical in named_at(points, at, with_points=n < 0)
        ] + refused_aside(block, said, self._points)

    def _remarks(
        self,
        typed: Block,
        block: Block,
        scrubbings: Mapping[int, Sequence[Problem]],
        doubts: Mapping[int, Sequence[Problem]],
        points: Sequence[PointColumn],
        numbers: Mapping[int, int],
        mended: Repaired,
    ) -> list[StagedIssue]:
        found = count_scrubbings(
            self.tally, self._layout.headers, typed, block, scrubbings, numbers
        )
        found += remark_on(
            self.tally, block, self._layout, doubts, points, self._points, numbers, mended
        )
        return [*self._from_beside(block, numbers), *found] if self._several else found

    def _from_beside(self, block: Block, numbers: Mapping[int, int]) -> list[StagedIssue]:
        """Issues for all people who share a row of the sheet with an earlier person."""
        found: list[StagedIssue] = []
        for at, row in enumerate(block.numbers):
            if row == self._last_number and at in numbers:
                text = ", ".join(filter(None, map(shown, block.row(at))))
                self.tally.issue(Issue(row, SIDE_BY_SIDE, None, text))
                found.append((numbers[at], row, SIDE_BY_SIDE, None, text))
            self._last_number = row
        return found

    def _scrubbed(self, block: Block) -> tuple[Block, dict[int, list[Problem]]]:
        """The block with scrubbed cells, and the repairs by column."""
        columns, found = list(block.columns), {}
        for column in self._layout.used_columns:
            cells, repairs = scrubbed(columns[column], self._layout.rules.without)
            if repairs:
                columns[column], found[column] = cells, repairs
        return (replace(block, columns=columns) if found else block), found

    def _read_values(self, block: Block) -> tuple[Values, dict[int, list[Problem]], Repaired]:
        values: Values = {}
        doubts: dict[int, list[Problem]] = {}
        mended: Repaired = {}
        for value in self._layout.values:
            key = value.field.key
            for column in value.columns:
                found = self._readers[column].read(block.columns[column])
                doubts[column] = found.problems
                mended[column] = [(at, code, found.values[at]) for at, code in found.repairs]
                if column == value.column:
                    values[key] = found.values
                    continue
                joined = joins(value, self._layout.headers)
                values[key], left = merged(key, joined, values[key], found.values)
                doubts[column] += [(at, LEFT_OUT) for at in left]
        for column, key in self._layout.left_out.items():
            doubts[column] = left_out(block.columns[column], values.get(key, ()))
        for column in self._layout.faxes:
            doubts[column] = faxes(block.columns[column])
        return values, doubts, mended

    def _staged_points(
        self, points: Sequence[PointColumn], numbers: dict[int, int], mixed: Mixed
    ) -> list[StagedPoint]:
        held = self._layout.held
        free = [column for place, column in enumerate(points) if place not in held]
        return [
            point
            for at, found in mixed.items()
            for point in staged_points(
                numbers[at], found, identities_of(free, at) if held else None
            )
        ]

    def _kept(
        self,
        block: Block,
        read: Block,
        values: Values,
        points: Sequence[PointColumn],
        problems: Mapping[int, str],
    ) -> tuple[list[int], set[int]]:
        """The positions of rows about somebody, and of those that hold only an id value; counts all
        non-blank rows. ``read``: the block with scrubbed cells. ``problems``: why rows can't be
        imported, whoever they are about.
        """
        kept: list[int] = []
        nobodies: set[int] = set()
        told = values[self._layout.id_key] if self._layout.id_key else ()
        names = zip(values["full_name"], values["latin_name"], strict=True)
        asides = {at: row.code for at, row in block.flagged.items() if not row.is_kept}
        for at, (full, latin) in enumerate(names):
            name = str(full or latin)
            code = asides.get(at)
            doubtful = not name or name[:1].isdigit() or is_total(name)
            if code is None and (doubtful or name.lower() in NAMES_OF_COLUMNS):
                code = reject_code(read, at, name, points)
            if code == NOTHING and told and told[at] != "":
                nobodies.add(at)
                code = None
            if code is None and problems:
                code = problems.get(at)
            if code is None:
                kept.append(at)
            elif code:
                cells = tuple(shown(cell) for cell in block.row(at))
                self.tally.set_aside(Reject(block.numbers[at], code, cells))
                self.tally.rows += 1
        self.tally.rows += len(kept)
        return kept, nobodies

    def _rows(
        self,
        block: Block,
        values: Values,
        points: Sequence[PointColumn],
        numbers: dict[int, int],
        mixed: Mixed,
        said: Sequence[int],
        extras: Sequence[Column],
    ) -> list[tuple[Any, ...]]:
        plain = plain_columns(points, mixed)
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
            said,
            _identities(block, plain, mixed, self._columns_of_person()),
            *_keys(values, texts, tag_texts, plain, mixed),
            *(column for pair in plain for column in pair),
            *extras,
            strict=True,
        )
        return [row for row in rows if row[0]]

    def _columns_of_person(self) -> Collection[int] | None:
        """The columns that must be equal for two rows to be the same person; None for all. Records
        may differ for the same person.
        """
        return None if self._layout.record is None else self._layout.person_columns

    def _heard(self, block: Block) -> BlockAnswers:
        """The answer of each row about consent. A plain no counts in any column, and a stop takes
        precedence over all other columns.
        """
        if self._layout.everybody_stops:
            return BlockAnswers([EVERYBODY_STOPS] * len(block.numbers), [])
        heard = self._answers.read(block)
        self.tally.answers = self._answers.answers
        return heard


def _identities(
    block: Block, plain: Sequence[Plain], mixed: Mixed, columns: Collection[int] | None
) -> list[int | str]:
    """For rows without an address: the values that make two of them identical, in these columns or
    entirely.
    """
    reached = [""] * len(block.numbers)
    for _, canonical in plain:
        reached = [one or other for one, other in zip(reached, canonical, strict=True)]
    for at, found in mixed.items():
        reached[at] = next((value.canonical for value in found if value.canonical), "")
    looked_at = range(len(block.columns)) if columns is None else columns
    return [
        "" if known else hash(tuple(shown(block.columns[column][at]) for column in looked_at))
        for at, known in enumerate(reached)
    ]


def _keys(
    values: Values,
    texts: Sequence[Sequence[str]],
    tags: Sequence[str],
    plain: Sequence[Plain],
    mixed: Mixed,
) -> tuple[list[str], list[str]]:
    """The search and sort keys of each person, equal to those of contacts.keys."""
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
