"""Lists side by side in one sheet, as shops print them: No, Name, Phone twice.

The rows of each list are read separately. Nobody gets a number from the neighbouring list.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from desktop_app.contacts.model import KINDS
from desktop_app.importing.header_row import column_letter
from desktop_app.importing.model import ColumnTarget
from desktop_app.readers.table import FlaggedRow, Row, Table, numbered_rows, shown
from desktop_app.text.keys import search_key, word_key

Side = tuple[int | None, ...]
"""For each column of the table, the sheet column that fills it in this list, or None."""
Sides = tuple[Side, ...]

SIDE_BY_SIDE = "import.side_by_side"
_MOST_LISTS = 20
_UNNAMED = ("no header",)
_NAMES = frozenset({"full_name", "latin_name", "family_name", "given_name"})


@dataclass(frozen=True)
class Stacked:
    """A table whose lists are stacked."""

    table: Table
    sides: Sides

    def rows(self, skip: int = 0) -> Iterator[Row]:
        """See Table. A row of the sheet that holds several people is returned several times."""
        return (row for _, row in self.numbered_rows(skip))

    def numbered_rows(self, skip: int = 0) -> Iterator[tuple[int, Row]]:
        """The rows with their numbers in the sheet."""
        for number, row in numbered_rows(self.table, skip):
            for side in self.sides:
                part: Row = part_of(row, side)
                if isinstance(row, FlaggedRow):
                    part = FlaggedRow(map(str, part), row.code, row.text, row.is_kept)
                yield number, part


def stacked(table: Table, sides: Sides) -> Table:
    """The table with its lists stacked; unchanged if there is only one."""
    return Stacked(table, sides) if sides else table


def columns_in(sides: Sides, columns: Collection[int]) -> frozenset[int]:
    """The columns of the sheet that fill these columns of the table."""
    if not sides:
        return frozenset(columns)
    wanted = (side[at] for side in sides for at in columns if at < len(side))
    return frozenset(at for at in wanted if at is not None)


def part_of(row: Row, side: Sequence[int | None]) -> list[object]:
    """The cells of a row that belong to one list."""
    return [row[at] if at is not None and at < len(row) else "" for at in side]


def sides_of(
    headers: Sequence[str],
    targets: Mapping[int, ColumnTarget],
    columns: Sequence[Sequence[object]],
) -> Sides:
    """The lists that are side by side; () if the sheet holds one.

    A list begins where a name column follows the previous person's contact points. If both names or
    both numbers are of the same people, it is one list with repeated values.
    """
    told = [(at, str(targets[at].field)) for at in sorted(targets) if _tells(targets[at].field)]
    groups = _equal_groups(told) or _groups(told, headers)
    if len(groups) > 1 and not _is_whole(groups[-1]):
        groups[-2:] = [[*groups[-2], *groups[-1]]]
    if len(groups) < 2:
        return ()
    if any(_same_people(groups[0], other, columns) for other in groups[1:]):
        return ()
    return _aligned(headers, targets, columns, [[at for at, _ in group] for group in groups])


def _tells(field: str | None) -> bool:
    return field in _NAMES or field in KINDS


def _equal_groups(told: Sequence[tuple[int, str]]) -> list[list[tuple[int, str]]]:
    """The columns of names and points in as many equal parts as possible; [] for only one part."""
    fields = [field for _, field in told]
    most = max((fields.count(name) for name in _NAMES), default=0)
    for count in range(min(most, _MOST_LISTS), 1, -1):
        size, rest = divmod(len(told), count)
        if not rest and fields == fields[:size] * count and _is_whole(told[:size]):
            return [list(told[at : at + size]) for at in range(0, len(told), size)]
    return []


def _groups(told: Sequence[tuple[int, str]], headers: Sequence[str]) -> list[list[tuple[int, str]]]:
    """The columns of names and points, list by list, if the lists differ: a list begins at a name
    after a complete one, or, if numbers precede names, at the first header.
    """
    if not told:
        return []
    names_first = told[0][1] in _NAMES
    first = word_key(headers[told[0][0]])
    again = any(word_key(headers[at]) == first for at, _ in told[1:])
    groups: list[list[tuple[int, str]]] = [[]]
    here: set[str] = set()
    for at, field in told:
        if names_first:
            begins = field in _NAMES and (field in here or field == "full_name")
        else:
            begins = field in KINDS and (not again or word_key(headers[at]) == first)
        if begins and _are_whole(here):
            groups.append([])
            here = set()
        groups[-1].append((at, field))
        here.add(field)
    return groups


def _is_whole(group: Sequence[tuple[int, str]]) -> bool:
    return _are_whole({field for _, field in group})


def _are_whole(fields: Collection[str]) -> bool:
    return any(map(_NAMES.__contains__, fields)) and any(map(KINDS.__contains__, fields))


def _same_people(
    one: Sequence[tuple[int, str]],
    other: Sequence[tuple[int, str]],
    columns: Sequence[Sequence[object]],
) -> bool:
    """Whether both groups are equal in most rows where both have values."""
    for wanted in (_NAMES.__contains__, KINDS.__contains__):
        pairs = list(zip(_texts(one, wanted, columns), _texts(other, wanted, columns), strict=True))
        both = [(a, b) for a, b in pairs if a and b]
        if both and sum(1 for a, b in both if a == b) * 2 > len(both):
            return True
    return False


def _texts(
    group: Sequence[tuple[int, str]],
    wanted: Callable[[str], bool],
    columns: Sequence[Sequence[object]],
) -> list[str]:
    at = next((column for column, field in group if wanted(field)), None)
    return [] if at is None else [search_key(shown(cell)) for cell in columns[at]]


def _aligned(
    headers: Sequence[str],
    targets: Mapping[int, ColumnTarget],
    columns: Sequence[Sequence[object]],
    groups: Sequence[Sequence[int]],
) -> Sides:
    """The corresponding columns of the lists. A column that only one list has stays separate, and a
    gap between two lists is skipped.
    """
    meanings = [_meaning(header, at, targets[at].field) for at, header in enumerate(headers)]
    starts = _starts(groups, meanings)
    ends = [*starts[1:], len(headers)]
    places: dict[tuple[object, int], int] = {}
    found: list[dict[int, int]] = []
    for group, start, end in zip(groups, starts, ends, strict=True):
        side: dict[int, int] = {}
        met: Counter[object] = Counter()
        for at in range(start, end):
            if meanings[at] == _UNNAMED and not any(shown(cell) for cell in columns[at]):
                continue
            meaning = ("place", at - group[0]) if meanings[at] == _UNNAMED else meanings[at]
            place = places.setdefault((meaning, met[meaning]), len(places))
            met[meaning] += 1
            side[place] = at
        found.append(side)
    return tuple(tuple(side.get(place) for place in range(len(places))) for side in found)


def _meaning(header: str, at: int, field: str | None) -> object:
    """The meaning by which columns of two lists correspond."""
    if field is not None:
        return field
    return _UNNAMED if header == column_letter(at) else word_key(header)


def _starts(groups: Sequence[Sequence[int]], meanings: Sequence[object]) -> list[int]:
    """The start of each list: columns before its first name belong to it if the first list has
    them, too, such as a running number.
    """
    starts = [0]
    lead = list(reversed(meanings[: groups[0][0]]))
    for before, group in zip(groups, groups[1:], strict=False):
        between = list(reversed(meanings[before[-1] + 1 : group[0]]))
        same = 0
        while same < min(len(lead), len(between)) and lead[same] == between[same]:
            same += 1
        starts.append(group[0] - same)
    return starts
