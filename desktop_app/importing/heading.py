"""Headers over two rows: groups above, columns below, with or without merged cells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.importing.header_row import Numbered, is_data
from desktop_app.importing.headers import fields_of_header
from desktop_app.readers.table import Row, Span, shown


@dataclass(frozen=True)
class Heading:
    """The header of a table. ``last``: the row above the data. ``cells``: the words of all its
    rows, joined. ``telling``: the words that tell what each column is.
    """

    last: int
    rows: int
    cells: Row
    telling: Sequence[str]


def heading_of(head: Sequence[Numbered], at: int, spans: Sequence[Span] = ()) -> Heading:
    """The header that contains row ``at``, with the row above or below if they belong to it."""
    rows = dict(head)
    found, above, below = rows.get(at, ()), rows.get(at - 1), rows.get(at + 1)
    if below is not None and _belongs(found, below, spans, at) and _is_header_like(below):
        return _joined(found, below, spans, at)
    if above is not None and _belongs(above, found, spans, at - 1):
        return _joined(above, found, spans, at - 1)
    return Heading(at, 1, found, [shown(cell) for cell in found])


def _belongs(upper: Row, lower: Row, spans: Sequence[Span], at: int) -> bool:
    """Whether an upper row (number ``at``) groups the columns of the lower, rather than being a
    title or a header of its own.
    """
    filled = [column for column, cell in enumerate(upper) if shown(cell)]
    below = {column for column, cell in enumerate(lower) if shown(cell)}
    if not filled or not below or any(is_data(cell) for cell in (*upper, *lower)):
        return False
    width = max(max(filled), max(below)) + 1
    here = [span for span in spans if span[0] <= at <= span[2]]
    if any(first == 0 and last >= width - 1 for _, first, _, last in here):
        return False  # a title over the whole table
    deep = any(span[2] == at + 1 for span in here)
    wide = any(last - first >= 1 and span_below(below, first, last) for _, first, _, last in here)
    if spans:
        return deep or (wide and len(below) > len(filled))
    # text files have no merged cells: the two rows must fill each other's gaps
    alone = [column for column in filled if column not in below]
    gaps = [column for column in below if column not in filled]
    return bool(alone) and bool(gaps) and len(filled) > 1


def span_below(below: set[int], first: int, last: int) -> bool:
    """Whether each column of a span has its own word in the row below."""
    return all(column in below for column in range(first, last + 1))


def _is_header_like(row: Row) -> bool:
    words = [shown(cell) for cell in row if shown(cell)]
    known = sum(1 for word in words if fields_of_header(word))
    return known * 2 >= len(words) > 0


def _joined(upper: Row, lower: Row, spans: Sequence[Span], at: int) -> Heading:
    width = max(len(upper), len(lower))
    groups = _spread(upper, lower, spans, at, width)
    cells, telling = [], []
    for column in range(width):
        word = shown(lower[column]) if column < len(lower) else ""
        group = groups[column]
        joined = " ".join(dict.fromkeys(each for each in (group, word) if each))
        cells.append(joined)
        telling.append(_telling(joined, word))
    return Heading(at + 1, 2, cells, telling)


def _spread(upper: Row, lower: Row, spans: Sequence[Span], at: int, width: int) -> list[str]:
    """The word of the upper row for every column."""
    words = [shown(upper[column]) if column < len(upper) else "" for column in range(width)]
    if spans:
        for first, left, last, right in spans:
            if first <= at <= last and left < width:
                words[left : right + 1] = [words[left]] * (min(right, width - 1) - left + 1)
        return words
    current = ""
    for column in range(width):
        below = shown(lower[column]) if column < len(lower) else ""
        current = words[column] or (current if below else "")
        words[column] = current
        if not below:
            current = ""
    return words


def _telling(joined: str, word: str) -> str:
    """Both rows if together they are a known header, otherwise the lower: "Address" over
    "Province"."""
    known = fields_of_header(joined)
    if known and known[0][1] >= 0.95 or not fields_of_header(word):
        return joined
    return word
