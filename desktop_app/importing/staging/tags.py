"""Tag cells: each different cell is split once and known by a number from then on."""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop_app.importing.layout import shown
from desktop_app.importing.vocabulary import error_code
from desktop_app.text.keys import search_key
from desktop_app.text.names import clean_name

_BETWEEN = re.compile(r"\s*:::\s*|[,;|\n\r\u060c\u3001\uff0c]+")
_OF_PROGRAMS = "* "  # groups that Google Contacts makes by itself: * myContacts, * starred


class TagCells:
    """Numbers for cells of tags, from 1; 0 for a cell without any."""

    def __init__(self) -> None:
        self._numbers: dict[object, int] = {}
        self._texts = [""]
        self._fresh: list[tuple[int, str, str]] = []

    def numbers(self, columns: Sequence[Sequence[object]]) -> list[int]:
        """The number of each row's cells, which may stand in several columns."""
        if len(columns) == 1:
            return [self._number(cell) for cell in columns[0]]
        joined = ("\n".join(map(shown, cells)) for cells in zip(*columns, strict=True))
        return [self._number(cell) for cell in joined]

    def search_text(self, number: int) -> str:
        """What a search finds the tags of a cell by."""
        return self._texts[number]

    def take_fresh(self) -> list[tuple[int, str, str]]:
        """Cell number, tag and its key, of the cells that were new since the last call."""
        fresh, self._fresh = self._fresh, []
        return fresh

    def _number(self, cell: object) -> int:
        try:
            return self._numbers[cell]
        except KeyError:
            pass
        text = "" if error_code(shown(cell)) else shown(cell)
        names = {search_key(name): name for name in map(clean_name, _BETWEEN.split(text))}
        for name in [key for key in names if key.startswith(_OF_PROGRAMS)]:
            names.pop(name)
        names.pop("", None)
        number = len(self._texts) if names else 0
        self._numbers[cell] = number
        if number:
            self._texts.append(" ".join(sorted(names)))
            self._fresh += [(number, name, key) for key, name in names.items()]
        return number
