"""Columns whose header is itself an answer: a tick under "No" is a no.

A column "Yes" grants nothing by itself, because its question is unknown.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop_app.importing.answers import abroad
from desktop_app.importing.answers import vocabulary as known
from desktop_app.importing.answers.words import NO, NOTHING, UNCLEAR, CellAnswer, bare_key
from desktop_app.text.keys import word_key

_SECOND = re.compile(r" \(\d+\)$")
_ANSWERS = {
    **dict.fromkeys(map(word_key, ("yes", "y", "បាទ", "ចាស", "ចា៎", "បាទ/ចាស", "បាទចាស")), True),
    **dict.fromkeys(map(word_key, ("no", "n", "nope", "ទេ", "អត់", "អត់ទេ")), False),
}
_NUMBERS = frozenset(("no", "n", "k", "ko", "kg"))
"""Also headers of running numbers and weights: answers only next to a column "Yes"."""


def header_answers(header: str) -> bool | None:
    """Yes or no for a header that says nothing else."""
    plain = word_key(_SECOND.sub("", header))
    known_answer = _ANSWERS.get(plain, _ANSWERS.get(plain.replace(" ", "")))
    return abroad.bare_answer(header) if known_answer is None else known_answer


def columns_of_no(headers: Sequence[str]) -> frozenset[int]:
    """The columns to tick for a no."""
    answers = list(map(header_answers, headers))
    beside = {at + step for at, one in enumerate(answers) if one for step in (-1, 1)}
    return frozenset(
        at
        for at, answer in enumerate(answers)
        if answer is False
        and (at in beside or word_key(_SECOND.sub("", headers[at])) not in _NUMBERS)
    )


def ticked_no(cell: object) -> CellAnswer:
    """The answer of a cell under "No": a no, whatever fills it."""
    if cell is None or cell != cell:
        return NOTHING
    if isinstance(cell, int | float):
        return NO if cell == 1 else NOTHING if cell == 0 else UNCLEAR
    key = bare_key(str(cell))
    if key in known.BLANKS or key in known.UNTICKED or key in ("0", "0.0", "false"):
        return NOTHING
    return UNCLEAR if key.replace(".", "").isdigit() and key not in ("1", "1.0") else NO
