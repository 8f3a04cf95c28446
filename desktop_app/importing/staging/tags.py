"""Tag cells: each different cell is split once and then referred to by a number."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from desktop_app.importing.vocabulary import NOTHING
from desktop_app.readers.cell_errors import error_code
from desktop_app.readers.table import shown
from desktop_app.text.keys import folded_key, search_key
from desktop_app.text.names import clean_name

_BETWEEN = re.compile(r":::|[,;|\n\r\u060c\u3001\uff0c]+")
_OF_PROGRAMS = "* "  # groups that Google Contacts creates itself: * myContacts, * starred
# Mailchimp and JSON write a tag in quotation marks: the text in them is one tag, including commas.
_QUOTED = re.compile(r'\s*(?:"((?:[^"\\]|""|\\.)*)"|\'((?:[^\'\\]|\'\'|\\.)*)\')\s*(?=[,;|\n\r]|$)')
_ESCAPED = re.compile(r"\"\"|''|\\(.)")
_BRACKETS = {"[": "]", "{": "}", "(": ")"}
_QUOTES = "\"'\u00ab\u00bb\u2018\u2019\u201c\u201d\u201e\u201f"
_PAIRS = {'"': '"', "'": "'", "\u00ab": "\u00bb", "\u2018": "\u2019", "\u201c": "\u201d"}
_MARKED = re.compile(f"[{_QUOTES}\\[{{]")
_OBJECTS = re.compile(r'"(?:name|label|title|tag|value)"\s*+:\s*+("(?:[^"\\]|\\.)*+")', re.I)


class TagCells:
    """Assigns numbers to cells of tags, from 1; 0 for a cell without any."""

    def __init__(self) -> None:
        self._numbers: dict[object, int] = {}
        self._texts = [""]
        self._fresh: list[tuple[int, str, str]] = []

    def numbers(self, columns: Sequence[Sequence[object]]) -> list[int]:
        """The number of each row's cells, which may be in several columns."""
        if len(columns) == 1:
            return [self._number(cell) for cell in columns[0]]
        return [self._number(tuple(map(shown, cells))) for cells in zip(*columns, strict=True)]

    def search_text(self, number: int) -> str:
        """The search text for the tags of a cell."""
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
        texts = cell if isinstance(cell, tuple) else (shown(cell),)
        names = {search_key(name): name for text in texts for name in tags_of(text)}
        for name in [key for key in names if key.startswith(_OF_PROGRAMS)]:
            names.pop(name)
        names.pop("", None)
        number = len(self._texts) if names else 0
        self._numbers[cell] = number
        if number:
            self._texts.append(" ".join(map(folded_key, sorted(names))))
            self._fresh += [(number, name, key) for key, name in names.items()]
        return number


def tags_of(text: str) -> list[str]:
    """The tags of one cell: VIP; Retail, or "VIP","Phnom Penh, south", or ["VIP","Retail"]."""
    text = text.strip()
    if error_code(text):
        return []
    words = text.split() if text[:1] == "#" else []
    if len(words) > 1 and all(word[:1] == "#" and word[1:2].isalpha() for word in words):
        text = ",".join(word[1:] for word in words)  # as in a post: #VIP #Retail
    if text[:2] in ("[{", '{"') and (objects := _OBJECTS.findall(text)):
        text = ",".join(objects)
    if _MARKED.search(text) is None:
        pieces: Sequence[str] = _BETWEEN.split(text)
    else:
        if len(text) > 1 and _BRACKETS.get(text[0]) == text[-1]:
            text = text[1:-1]
        pieces = [_unquoted(piece) for piece in _pieces(text)]
    return [name for name in map(clean_name, pieces) if name and name not in NOTHING]


def _pieces(text: str) -> Iterator[str]:
    """The parts between separators; a part in quotation marks is never divided."""
    at = 0
    while at <= len(text):
        if match := _QUOTED.match(text, at):
            inside = match[1] if match[1] is not None else match[2]
            yield _ESCAPED.sub(lambda found: found[1] or found[0][0], inside)
            at = match.end()
            found = _BETWEEN.match(text, at)
            at = found.end() if found else len(text) + 1
            continue
        found = _BETWEEN.search(text, at)
        yield text[at : found.start() if found else len(text)]
        at = found.end() if found else len(text) + 1


def _unquoted(piece: str) -> str:
    """The text without surrounding quotation marks, or without the brackets of a divided list."""
    piece = piece.strip()
    while len(piece) > 1 and _PAIRS.get(piece[0]) == piece[-1]:
        piece = piece[1:-1].strip()
    return "" if piece in _QUOTES else piece
