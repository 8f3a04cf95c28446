"""Columns of bare answers to an unknown question: a no in them is in doubt."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence

from desktop_app.importing.answers.columnwise import CellIssue, ColumnReader
from desktop_app.importing.answers.hints import may_refuse
from desktop_app.importing.answers.ticks import header_answers
from desktop_app.importing.answers.vocabulary import UNREADABLE
from desktop_app.importing.answers.words import (
    NOTHING,
    UNCLEAR,
    CellAnswer,
    bare_key,
    consent_answer,
    is_day,
)
from desktop_app.importing.headers import fields_of_header
from desktop_app.text.keys import word_key

_MOST = 60  # different cells of a block; a column with more does not hold answers
_HARDLY_ANYTHING_ELSE = 0.75
_ABOUT_SOMETHING_ELSE = re.compile(
    r"\b(?:vips?|vvip|members?|membership|paid|pays?|paying|delivered|delivery|ship\w*|married|single"
    r"|active|inactive|staff|employee|student|adult|male|female|gender|child\w*|kids?|baby|pregnan\w*"
    r"|car|moto\w*|house|home|pets?|dogs?|cats?|smok\w*|drink\w*|veg\w*|halal|allerg\w*|vaccin\w*"
    r"|insur\w*|licen[cs]e\w*|regist\w*|verif\w*|confirm\w*|complet\w*|done|finish\w*|sent|print\w*"
    r"|received|collect\w*|picked|return\w*|refund\w*|cancel\w*|exchange\w*|ordered|orders?|bought"
    r"|buys?|purchas\w*|sold|stock|invoice\w*|receipts?|tax\w*|vat|discount\w*|vouchers?|coupons?"
    r"|gifts?|credit|debt|loan|owes?|balance|deposit\w*|bank|cash|card|wing|aba|booked|bookings?"
    r"|attend\w*|present|absent|came|visit\w*|show(?:ed|n)?|invited|rsvp|guests?|seat\w*|tables?"
    r"|called|answered|reached|contacted|visited|checked|new|old|first|repeat|regular|loyal\w*"
    r"|wholesale|retail|business|company|owner|online|local|foreign\w*|tourist|khmer|english"
    r"|reads?|speaks?|likes?|coffee|tea|sugar|ice|spicy|wifi|parking|age|over 18|points?|reward\w*"
    r"|warrant\w*|repair\w*|install\w*|training|trained|passed|exam|pass|school|graduated|employed"
    r"|working|has|have|own|owns|had|valid|duplicate|test|locked|closed|archived|deleted)\b"
    "|សមាជិក|បង់|ទូទាត់|ដឹក|រៀបការ|គ្រួសារ|កូន|ឡាន|ម៉ូតូ|ផ្ទះ|ទិញ|លក់|ទំនិញ|កក់|មក|ចូលរួម|បុគ្គលិក|សិស្ស"
    "|ថ្មី|ចាស់|ប្រាក់|លុយ|បញ្ចុះតម្លៃ|សកម្ម|ពិសេស|ញៀម|មាន|ឆ្កែ|ឆ្មា"
)
_ABOUT_MESSAGES = re.compile(
    r"\b(?:sms|texts?|texting|messag\w*|contact(?:ing)?|news\w*|promo\w*|marketing|offers?|mailing"
    r"|send|sending|hear|stop)\b|សារ|ផ្ញើ|ទាក់ទង|ផ្សព្វផ្សាយ|ព័ត៌មាន"
)
_TURNED = re.compile(
    r"\b(?:exclu\w+|remov\w+|skip\w*|omit\w*|leave out|stop\w*|mute\w*|ignore\w*|avoid\w*|not|never"
    r"|block\w*|except\w*|drop)\b|ឈប់|ដកចេញ|កុំ"
)
"""Below these headers, the people who say yes are the ones to ask about."""


def asks_nothing_known(header: str) -> bool:
    """Whether the question of the answers below a header is unknown."""
    plain = word_key(header)
    if header_answers(header) is not None or _ABOUT_MESSAGES.search(plain):
        return True
    return not fields_of_header(header) and not _ABOUT_SOMETHING_ELSE.search(plain)


class BareReader(ColumnReader):
    """A column whose question is unknown. If nearly all cells of a block are answers, a no in this
    and the later blocks is in doubt; otherwise the cells are read as remarks.
    """

    def __init__(self, column: int, header: str, remark: Callable[[object], CellAnswer]) -> None:
        super().__init__(column, self._said)
        self._remark = remark
        self._asks = False
        turned = _TURNED.search(word_key(header)) is not None
        self._against = {"yes", "mark"} if turned else {"no"}
        if header_answers(header) is False:
            self._against |= {"yes", "mark"}

    def read(self, cells: Sequence[object], remarks: list[CellIssue]) -> list[int] | None:
        if not self._asks and _holds_answers(cells):
            self._asks = True
            self._known.clear()
            self._codes.clear()
        if not self._asks and not may_refuse(cells):
            return None
        return super().read(cells, remarks)

    def _said(self, cell: object) -> CellAnswer:
        said = self._remark(cell) if may_refuse((cell,)) else NOTHING
        if said != NOTHING or not self._asks:
            return said
        return UNCLEAR if _answered(cell) in self._against else NOTHING


def _holds_answers(cells: Sequence[object]) -> bool:
    counts = Counter(cell for cell in cells if cell is not None and "?" not in str(cell)[-9:])
    del counts[""]
    if not counts or len(counts) > _MOST:
        return False
    answers = sum(n for cell, n in counts.items() if _answered(cell))
    return answers >= _HARDLY_ANYTHING_ELSE * sum(counts.values())


def _answered(cell: object) -> str | None:
    """Yes or no for a cell that answers in words, or ``mark`` if only its header tells the
    meaning."""
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if type(cell) is not str or len(cell) > 40 or cell[:1].isdigit() or is_day(cell):
        return None
    if bare_key(cell) in UNREADABLE:
        return "mark"
    said = consent_answer(cell)
    return "yes" if said.yes else "no" if said.no or said.stop else None
