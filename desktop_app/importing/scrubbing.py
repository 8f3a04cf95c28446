"""Removes from cells what programs leave in them: HTML entities, marks of text direction, mojibake;
and finds cells whose letters are lost.
"""

from __future__ import annotations

import html
import re
from collections.abc import Collection, Sequence

from desktop_app.importing.cells import Problem
from desktop_app.text.mojibake import is_garbled, may_be_garbled, ungarbled

ENTITIES = "text.entities"
DIRECTION = "text.direction_marks"
MISREAD = "text.misread"
LOST = "import.lost_letters"
UNREADABLE = "import.unreadable_letters"
TOLD = frozenset((LOST, UNREADABLE))
"""Issues rather than repairs: the letters are gone."""

_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});")
_MARKS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+")
# A cell of question marks, or one word of several: the text is lost.
_ONLY_MARKS = re.compile(r"[?\s.,/()-]+")
_ONLY_BOXES = re.compile("(?:[\u25a1\u25af] *){2,}")  # what a font shows for a missing character
_GONE = re.compile("[\ufffd\u25a1\u25af]")
_LOST_WORD = re.compile(r"(?<!\S)\?{3,}(?!\S)")
_LOST_LETTER = re.compile(r"(?<=[^\W\d_])\?(?=[^\W\d_])|\ufffd")
_DEPTH = 2  # &amp;amp; is one sign escaped twice


def scrubbed(
    cells: Sequence[object], without: Collection[str] = ()
) -> tuple[Sequence[object], list[Problem]]:
    """The cells, and position and code of each repair. Returns the same object if nothing needs
    repair, which is nearly always and takes one test.
    """
    text = _joined(cells)
    if not _is_suspect(text, without):
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


def _is_suspect(text: str, without: Collection[str]) -> bool:
    if "?" in text or ("&" in text and ENTITIES not in without):
        return True
    if text.isascii():
        return False
    turned = DIRECTION not in without and _MARKS.search(text) is not None
    return turned or _GONE.search(text) is not None or may_be_garbled(text)


def _scrub(text: str, without: Collection[str]) -> tuple[str, list[str]]:
    text, codes = _readable(text, without)
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


def _readable(text: str, without: Collection[str]) -> tuple[str, list[str]]:
    """A text without mojibake and without lost letters."""
    codes = []
    if not text.isascii() and may_be_garbled(text):
        found = None if MISREAD in without else ungarbled(text)
        if found is not None:
            text = found
            codes.append(MISREAD)
        elif is_garbled(text):
            codes.append(UNREADABLE)
    asked = text.count("?") > 1 and _ONLY_MARKS.fullmatch(text)
    if asked or _ONLY_BOXES.fullmatch(text):
        return "", [*codes, LOST]
    if "???" in text and _LOST_WORD.search(text):
        text = " ".join(_LOST_WORD.sub(" ", text).split())
        codes.append(LOST)
    elif _LOST_LETTER.search(text) and "://" not in text and "@" not in text:
        codes.append(UNREADABLE)
    return text, codes
