"""Cells of an XLSX that calamine misreads without a word, found while the parts are vetted.

An index that is no number becomes the first shared text: the name of somebody else. A text ends
at a ``<`` that stands in it, or goes on into the next cell; a value ends at a comment or CDATA.
A second row of the same number takes the place of the first. What is found here is repaired
before it is read, see repairing.py. Healthy sheets hold none of it, and pay for the search with
some 7 ms for each MB of XML.
"""

from __future__ import annotations

import re
from functools import lru_cache

from desktop_app.readers.limits import MOST_ROWS
from desktop_app.readers.ooxml import declared_encoding

_ROOT = re.compile(rb"<(\w{1,20}:)?(?:worksheet|sst)[\s>]")
HEAD = 4096
"""Bytes at the start of a part that tell how it is written."""


@lru_cache(maxsize=8)
def _patterns(prefix: bytes) -> tuple[re.Pattern[bytes], ...]:
    """What no healthy part holds. Each begins with letters that are found fast."""
    found = (
        # a cell of a shared text holds an index, or nothing
        rb"t=[\"']s[\"'](?!><~v>\d{1,9}</)"
        rb"(?![^<>]{0,400}(?:/>|>\s{0,8}(?:</|<~v(?:>\d{1,9}</|\s?/>|></))))",
        # a value is a number, or behind a type also a text
        rb"<~v>(?![-+.\deE]*+</~v>|(?<![\dns][\"']><~v>)(?![-+.\d]*+&#)[^<]*+</~v>)",
        # nothing but letters stands in a text
        rb"<~t>[^<]*+<(?!/~t>)",
        rb"preserve[\"']>[^<]*+<(?!/~[tvf]>)",
    )
    return tuple(re.compile(pattern.replace(b"~", prefix)) for pattern in found)


@lru_cache(maxsize=8)
def _rows(prefix: bytes) -> re.Pattern[bytes]:
    return re.compile(rb"<" + prefix + rb"row r=\"(\d{1,20})\"")


class Oddities:
    """Looks through one part, piece by piece; no piece ends within a cell or text. ``head``: its
    first bytes. ``found``: whether a piece held anything odd.
    """

    def __init__(self, head: bytes) -> None:
        root = _ROOT.search(head)
        prefix = (root[1] or b"") if root else b""
        self._patterns, self._rows = _patterns(prefix), _rows(prefix)
        self._last_row = 0
        self.found = declared_encoding(head) is not None

    def look(self, piece: bytes) -> None:
        """Sets ``found`` where a piece holds anything odd."""
        if not self.found:
            is_odd = any(each.search(piece) for each in self._patterns)
            self.found = is_odd or not self._is_in_order(self._rows.findall(piece))

    def _is_in_order(self, rows: list[bytes]) -> bool:
        """Whether each row has a number above those before."""
        numbers = [self._last_row, *map(int, rows)]
        self._last_row = numbers[-1]
        return numbers == sorted(set(numbers)) and numbers[-1] <= MOST_ROWS
