"""Presents records of named properties (cards, directory entries) as a table with a header row."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from desktop_app.errors import UserError
from desktop_app.readers.limits import MOST_COLUMNS, MOST_REPEATS
from desktop_app.readers.table import Row

Record = Sequence[tuple[str, str]]
"""Header and text, in the order of the file. An empty one is not a person: a blank row."""

_JOINT = ", "
LABEL_END = " label"


@dataclass(frozen=True)
class Records:
    """A table of one column per property, and one more for each time a record repeats it ("Phone",
    "Phone 2"). All records are read once to find the columns.

    Row 1 is the header, so the first record is row 2. ``order`` puts known columns first.
    """

    file: str
    order: Sequence[str]
    read: Callable[[], Iterator[Record]]
    hidden: bool = field(default=False, init=False)

    @cached_property
    def _shape(self) -> tuple[dict[str, int], int]:
        """How often a record repeats each property at most, and the number of records."""
        most: dict[str, int] = {}
        count = 0
        for record in self.read():
            count += 1
            for name, times in Counter(name for name, _ in record).items():
                if times > most.get(name, 0):
                    most[name] = min(times, MOST_REPEATS)
            if len(most) > MOST_COLUMNS // MOST_REPEATS and sum(most.values()) > MOST_COLUMNS:
                raise UserError("import.too_wide", file=self.file, row=count + 1)
        known = [name for name in self.order if name in most]
        others = [name for name in most if name not in self.order]
        return {name: most[name] for name in (*known, *others)}, count

    @property
    def headers(self) -> list[str]:
        """The names of the columns."""
        most, _ = self._shape
        return [
            _numbered(name, time) for name, times in most.items() for time in range(1, times + 1)
        ]

    @property
    def size(self) -> tuple[int, int]:
        """Rows, including the header, and columns."""
        most, count = self._shape
        return (count + 1 if most else 0), sum(most.values())

    def rows(self, skip: int = 0) -> Iterator[Row]:
        """The header and one row per record. Raises the errors of reading the records."""
        most, _ = self._shape
        if not most:
            return
        if skip == 0:
            yield self.headers
        first, column = {}, 0
        for name, times in most.items():
            first[name] = column
            column += times
        for number, record in enumerate(self.read(), start=1):
            if number >= skip:
                yield _row(record, first, most, column)


def _numbered(name: str, time: int) -> str:
    """Numbers repeats: "Phone 2", and "Phone 2 label", which the guess reads as its label
    column."""
    if time == 1:
        return name
    stem = name.removesuffix(LABEL_END)
    return f"{stem} {time}{LABEL_END}" if stem != name else f"{name} {time}"


def _row(record: Record, first: dict[str, int], most: dict[str, int], width: int) -> Row:
    texts: dict[int, list[str]] = {}
    seen: Counter[str] = Counter()
    for name, value in record:
        at = first[name] + min(seen[name], most[name] - 1)
        texts.setdefault(at, []).append(value)
        seen[name] += 1
    cells = [""] * width
    for at, values in texts.items():
        cells[at] = values[0] if len(values) == 1 else _JOINT.join(filter(None, values))
    return cells
