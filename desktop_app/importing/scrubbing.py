"""Cells of any column without what programs leave in them and nobody typed: HTML entities, and the
marks that turn the direction of writing.
"""

from __future__ import annotations

import html
import re
from collections.abc import Collection, Sequence

from desktop_app.importing.cells import Problem

ENTITIES = "text.entities"
DIRECTION = "text.direction_marks"

_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});")
_MARKS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+")
_DEPTH = 2  # &amp;amp; is what two programs made of one sign


def scrubbed(
    cells: Sequence[object], without: Collection[str] = ()
) -> tuple[Sequence[object], list[Problem]]:
    """The cells, and the place and code of each repair. The very same cells where none is due,
    which is nearly always: one look at all of them tells.
    """
    text = _joined(cells)
    suspect = ("&" in text and ENTITIES not in without) or (
        not text.isascii() and DIRECTION not in without and _MARKS.search(text) is not None
    )
    if not suspect:
        return cells, []
    found: list[object] = []
    repairs: list[Problem] = []
    for at, cell in enumerate(cells):
        if type(cell) is str:
            new, codes = _scrub(cell, without)
            repairs += [(at, code) for code in codes]
            found.append(new)
        else:
            found.append(cell)
    return found, repairs


def _joined(cells: Sequence[object]) -> str:
    try:
        return "".join(cells)  # type: ignore[arg-type]
    except TypeError:
        return "".join(cell for cell in cells if type(cell) is str)


def _scrub(text: str, without: Collection[str]) -> tuple[str, list[str]]:
    codes = []
    if "&" in text and ENTITIES not in without:
        plain = text
        for _ in range(_DEPTH):
            plain = _ENTITY.sub(lambda match: html.unescape(match[0]), plain)
        if plain != text:
            text = plain
            codes.append(ENTITIES)
    if not text.isascii() and DIRECTION not in without and _MARKS.search(text):
        text = _MARKS.sub("", text)
        codes.append(DIRECTION)
    return text, codes
