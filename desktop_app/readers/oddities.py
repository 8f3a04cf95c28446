"""Finds cells of an XLSX that calamine silently misreads, while the parts are vetted.

An index that is not a number reads as the first shared text: another person's name. A text stops at
an unescaped ``<`` or runs on into the next cell; a value stops at a comment or CDATA. A second row
with the same number replaces the first. repairing.py repairs such sheets before they are read.
Healthy sheets have none of these; the search costs them about 7 ms per MB of XML.
"""

from __future__ import annotations

import re
from functools import lru_cache

from desktop_app.readers.limits import MOST_ROWS
from desktop_app.readers.ooxml import declared_encoding

_ROOT = re.compile(rb"<(\w{1,20}:)?(?:worksheet|sst)[\s>]")
HEAD = 4096
"""Bytes at the start of a part, enough to tell its encoding and prefix."""


@lru_cache(maxsize=8)
def _patterns(prefix: bytes) -> tuple[re.Pattern[bytes], ...]:
    """Patterns that no healthy part matches. Each begins with letters that are found fast."""
    found = (
        # a cell of a shared text holds an index or nothing
        rb"t=[\"']s[\"'](?!><~v>\d{1,9}</)"
        rb"(?![^<>]{0,400}(?:/>|>\s{0,8}(?:</|<~v(?:>\d{1,9}</|\s?/>|></))))",
        # a value is a number, or also a text after a type
        rb"<~v>(?![-+.\deE]*+</~v>|(?<![\dns][\"']><~v>)(?![-+.\d]*+&#)[^<]*+</~v>)",
        # a text holds characters only
        rb"<~t>[^<]*+<(?!/~t>)",
        rb"preserve[\"']>[^<]*+<(?!/~[tvf]>)",
    )
    return tuple(re.compile(pattern.replace(b"~", prefix)) for pattern in found)


@lru_cache(maxsize=8)
def _rows(prefix: bytes) -> re.Pattern[bytes]:
    return re.compile(rb"<" + prefix + rb"row r=\"(\d{1,20})\"")


class Oddities:
    """Searches one part piece by piece; no piece ends within a cell or text.

    ``head``: the part's first bytes. ``found``: whether any piece held an oddity.
    """

    def __init__(self, head: bytes) -> None:
        root = _ROOT.search(head)
        prefix = (root[1] or b"") if root else b""
        self._patterns, self._rows = _patterns(prefix), _rows(prefix)
        self._last_row = 0
        self.found = declared_encoding(head) is not None

    def look(self, piece: bytes) -> None:
        """Sets ``found`` if the piece holds an oddity."""
        if not self.found:
            is_odd = any(each.search(piece) for each in self._patterns)
            self.found = is_odd or not self._is_in_order(self._rows.findall(piece))

    def _is_in_order(self, rows: list[bytes]) -> bool:
        """Whether each row has a number above those before it."""
        numbers = [self._last_row, *map(int, rows)]
        self._last_row = numbers[-1]
        return numbers == sorted(set(numbers)) and numbers[-1] <= MOST_ROWS
