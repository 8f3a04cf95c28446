"""What a cell of a status column says about consent: never a yes.

A bare no counts as a no, and a status that something ended is an issue. A stage ("Lead", "Lapsed")
says nothing.
"""

from __future__ import annotations

from collections.abc import Iterable

from desktop_app.importing.answers import abroad, refusals
from desktop_app.importing.answers import vocabulary as known
from desktop_app.importing.answers.channels import EVERY
from desktop_app.importing.answers.words import (
    NO,
    NOTHING,
    STOP,
    STOP_IS_UNCLEAR,
    UNCLEAR,
    CellAnswer,
    bare_key,
    is_day,
    parts_of,
    refused_in,
    remark_answer,
)

_DO_NOT_CALL = ("do not call", "do not phone", "not call")
"""The name of a list of people whom nobody messages on any channel."""


def status_answer(cell: object, of_subscribing: bool = False) -> CellAnswer:
    """The answer of a status. ``of_subscribing``: other cells of the column are about
    subscriptions, so an unknown status may be, too.
    """
    if isinstance(cell, int | float):
        return NO if cell == 0 else NOTHING
    if type(cell) is not str:
        return NOTHING
    key = bare_key(cell)
    if not key or key in known.BLANKS:
        return NOTHING
    if refusals.is_no_alone(key) or key in known.CROSSES or abroad.refuses(key):
        return NO
    if " ".join(known.plain_words(key)) in _DO_NOT_CALL:
        return STOP
    said = remark_answer(cell)
    if said.no or said.stop:
        # a status that stops one channel says nothing definite about the others
        return said._replace(doubt=EVERY & ~(said.no | said.stop))
    ended = False
    for part in parts_of(key):
        words = known.plain_words(part)
        if refused := refused_in(part, words):
            return refused
        ended = ended or refusals.refusal_in(part, words) is not None or abroad.ended(part)
    if said.doubt or ended:
        return said if said.doubt else STOP_IS_UNCLEAR
    stage = refusals.is_stage(key, known.plain_words(key)) or is_day(cell)
    return UNCLEAR if of_subscribing and not stage else NOTHING


def reached_answer(cell: object) -> CellAnswer:
    """The answer of a call's outcome: as for a status, but a bare no may mean "no answer"."""
    said = status_answer(cell)
    bare = not isinstance(cell, str) or refusals.is_no_alone(bare_key(cell))
    return UNCLEAR if said == NO and bare else said


def tell_of_subscribing(cells: Iterable[object]) -> bool:
    """Whether any cell of a column is about a subscription."""
    return any(
        type(cell) is str
        and refusals.ABOUT_SUBSCRIBING.search(" ".join(known.plain_words(bare_key(cell))))
        for cell in set(cells)
    )
