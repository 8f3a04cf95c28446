"""What the rows of a block say about consent, column by column: each different cell is read once.

What a row says is one number of four masks of channels, see ``packed``.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from desktop_app.importing.answers import words
from desktop_app.importing.answers.channels import BITS, EVERY
from desktop_app.importing.answers.columns import AnswerColumn, AnswerColumns
from desktop_app.importing.answers.statuses import status_answer, tell_of_subscribing
from desktop_app.importing.answers.words import Said
from desktop_app.importing.layout import shown
from desktop_app.importing.readers.table import Block

WIDTH = EVERY.bit_length()
NO_AT, STOP_AT, DOUBT_AT = WIDTH, 2 * WIDTH, 3 * WIDTH
EVERYBODY_STOPS = EVERY << STOP_AT
AGAINST = EVERY << NO_AT | EVERY << STOP_AT
YES_ELSEWHERE = "import.yes_other_channel"
FILE_SAYS_NO = "import.file_says_no"

_MOST = 20_000  # different cells of a column that are remembered
MOST_ANSWERS = 1_000  # different answers that are counted
# what any plain refusal holds: a column without one in a whole block is not looked at
_SOME_REFUSAL = [
    "unsub",
    "opt",
    "stop",
    "block",
    "black",
    "deny",
    "dnc",
    "dnd",
    "not ",
    "nt ",
    "never",
    "not-",
    "not_",
    "donot",
    "no-",
    "no_",
    "nosms",
    "nomark",
    "nopromo",
    "no ",
    "non",
    "bounc",
    "clean",
    "undeliver",
    "suppress",
    "compl",
    "spam",
    "abuse",
    "withdr",
    "revok",
    "refus",
    "declin",
    "remov",
    "take",
    "quit",
    "end ",
    "oppos",
    "dislik",
    "hate",
    "without ",
    "deni",
    "disa",
    "object",
    "reject",
    "unin",
    "unwill",
    "unreg",
    "unjoin",
    "unenr",
    "dereg",
    "desub",
    "longer",
    "ban",
    "barred",
    "forbid",
    "prohib",
    "អត",
    "លែង",
    "ហាម",
    "ពុ",
    "បដិ",
    "ប្រក",
    "ប្រឆ",
    "ជំទ",
    "រំខ",
    "រខំ",
    "ធុញ",
    "ស្អប",
    "ឈប",
    "ប្លុក",
    "ទប",
    "លុប",
    "មិន",
    "ដក",
    "បោះ",
    "ไม",
    "ยก",
    "ký",
    "chối",
    "không",
    "choi",
    "khong",
    "huy ",
    "hủy",
    "huỷ",
    "ng\u1eebng",
    "ng\u01b0ng",
    "d\u1eebng",
    "\u0111\u1eebng",
    "ngung",
    "dung ",
    "chặn",
    "chan",
    "abonn",
    "inscri",
    "ne p",
    "pas d",
    "plus d",
    "veut",
    "oppos",
    "noire",
    "abgem",
    "abbest",
    "nicht",
    "kein",
    "sperr",
    "baja",
    "suscri",
    "cadastr",
    "negra",
    "nao ",
    "não",
    "berhenti",
    "jangan",
    "tidak",
    "tolak",
    "hitam",
    "blokir",
    "ห้าม",
    "งด",
    "หยุด",
    "อย่า",
    "เลิก",
    "บล",
    "แบล",
    "ดํา",
    "ดำ",
    "ບໍ",
    "ຍົກ",
    "ຢຸດ",
    "ຫ້າມ",
    "ງົດ",
    "n't",
    "n’t",
    "nʼt",
    "n`t",
    "n´t",
    "កុ",
    "កំ",
]
_EAST_ASIAN = re.compile("[\u3000-\ud7ff]")


def packed(said: Said) -> int:
    """What was said as one number."""
    return said.yes | said.no << NO_AT | said.stop << STOP_AT | said.doubt << DOUBT_AT


class Remark(NamedTuple):
    """What is to be told of a cell: its column, its place in the block, and the code."""

    column: int
    at: int
    code: str


class Heard(NamedTuple):
    """For each row of a block what it says, see ``packed``; and what is to be told."""

    said: list[int]
    remarks: list[Remark]


class AnswerReader:
    """Reads the blocks of one file, in their order.

    ``declared``: the channels of the declaration, 0 without one. ``refused``: the file as a whole
    speaks of people who are not to be messaged, so no declaration covers its rows.
    """

    def __init__(self, columns: AnswerColumns, declared: int, refused: bool) -> None:
        self._columns = columns
        self._declared = declared
        self._refused = refused
        self._readers = [
            *(_ColumnReader(each.column, self._consent(each)) for each in columns.consents),
            *(_ColumnReader(at, words.opt_out_answer) for at in columns.opt_outs),
            *map(self._other, columns.remarks),
            *map(self._beside, columns.addresses),
        ]
        self._covered = _Remembering(self._cover)
        self.answers: Counter[str] = Counter()

    def read(self, block: Block) -> Heard:
        """What the rows say; the answers of columns of consent are counted."""
        count = len(block.numbers)
        rows, remarks = [0] * count, list[Remark]()
        for reader in self._readers:
            found = reader.read(block.columns[reader.column], remarks)
            if found is not None:
                rows = [one | other for one, other in zip(rows, found, strict=True)]
        for each in self._columns.consents:
            self._count(block.columns[each.column])
        if self._refused and self._declared:
            remarks += [Remark(-1, at, FILE_SAYS_NO) for at in range(count)]
        covered = self._covered
        return Heard([covered[row] for row in rows], remarks)

    def _consent(self, answer: AnswerColumn) -> Callable[[object], Said]:
        decides, told = self._columns.decides(answer), self._columns.told
        left_open = 0
        if self._columns.asked == answer.column:
            others = (each for each in self._columns.consents if each != answer)
            left_open = self._declared
            for each in others:
                left_open &= ~self._columns.decides(each)

        def read(cell: object) -> Said:
            said = words.consent_answer(cell, told)
            yes, no, stop = said.yes & decides, said.no & answer.no, said.stop & answer.no
            code = YES_ELSEWHERE if said.yes and left_open & ~yes else said.code
            return Said(yes, no, stop, said.doubt & answer.no, code)

        return read

    def _other(self, answer: AnswerColumn) -> _ColumnReader:
        if answer.column in self._columns.statuses:
            return _StatusReader(answer.column, partial(self._remark, answer))
        return _ColumnReader(answer.column, self._remark(answer, words.remark_answer), True)

    def _beside(self, answer: AnswerColumn) -> _ColumnReader:
        listen = partial(words.beside_answer, answer.named)
        return _ColumnReader(answer.column, self._remark(answer, listen), not answer.named)

    def _remark(
        self, answer: AnswerColumn, listen: Callable[[object], Said]
    ) -> Callable[[object], Said]:
        bounce = answer.no if answer.named or not self._columns.has_email else BITS["email"]

        def read(cell: object) -> Said:
            said = listen(cell)
            if said.code == words.BOUNCED:
                return said._replace(doubt=bounce)
            whole = EVERY in (said.no, said.stop, said.doubt)
            if whole and answer.named:
                no, stop, doubt = (each & answer.no for each in (said.no, said.stop, said.doubt))
                return said._replace(no=no, stop=stop, doubt=doubt)
            return said

        return read

    def _cover(self, row: int) -> int:
        """Which channels of a row the declaration covers: none that anything speaks against."""
        against = (row >> NO_AT | row >> STOP_AT | row >> DOUBT_AT) & EVERY
        yes = row & EVERY if self._columns.asked is not None else EVERY
        if self._refused or not self._declared:
            yes = 0
        return row & ~EVERY | yes & ~against

    def _count(self, cells: Sequence[object]) -> None:
        for cell, n in Counter(cells).items():
            text = shown(cell)
            if text and (text in self.answers or len(self.answers) < MOST_ANSWERS):
                self.answers[text] += n


class _ColumnReader:
    """One column. ``rarely``: most of its cells say nothing, so blocks are looked at as a whole."""

    def __init__(self, column: int, read: Callable[[object], Said], rarely: bool = False) -> None:
        self.column = column
        self._rarely = rarely
        self._codes: dict[object, str] = {}
        self._read_cell = read
        self._known: dict[object, int] = _Remembering(self._read)

    def read(self, cells: Sequence[object], remarks: list[Remark]) -> list[int] | None:
        """What each cell says, see ``packed``; None where none says anything."""
        if self._rarely and not may_refuse(cells):
            return None
        known, codes = self._known, self._codes
        if len(known) > _MOST:
            known.clear()
            codes.clear()
        found = [known[cell] for cell in cells]
        if codes:
            remarks += [
                Remark(self.column, at, codes[cell])
                for at, cell in enumerate(cells)
                if cell in codes
            ]
        return found

    def _read(self, cell: object) -> int:
        if self._rarely and not may_refuse((cell,)):
            return 0
        said = self._read_cell(cell)
        if said.code is not None:
            self._codes[cell] = said.code
        return packed(said)


class _StatusReader(_ColumnReader):
    """A column of statuses. Once a cell of it speaks of subscriptions, all from there do, and those
    that stand in the same block.
    """

    def __init__(
        self, column: int, heard: Callable[[Callable[[object], Said]], Callable[[object], Said]]
    ) -> None:
        super().__init__(column, heard(status_answer))
        self._heard = heard
        self._of_subscribing = False

    def read(self, cells: Sequence[object], remarks: list[Remark]) -> list[int] | None:
        if not self._of_subscribing and tell_of_subscribing(cells):
            self._of_subscribing = True
            self._read_cell = self._heard(partial(status_answer, of_subscribing=True))
            self._known.clear()
            self._codes.clear()
        return super().read(cells, remarks)


class _Remembering(dict):  # type: ignore[type-arg]
    """Works once for each different key."""

    def __init__(self, read: Callable[..., int]) -> None:
        super().__init__()
        self._read = read

    def __missing__(self, key: object) -> int:
        found: int = self._read(key)
        self[key] = found
        return found


def may_refuse(cells: Sequence[object]) -> bool:
    """Whether any cell of a column could be a refusal; linear in the length of its text."""
    text = "\n".join([cell for cell in cells if type(cell) is str])
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text).translate(_INVISIBLE)
    text = text.lower().translate(_BETWEEN)
    if any(word in text for word in _SOME_REFUSAL):
        return True
    return not text.isascii() and bool(_EAST_ASIAN.search(text))


_BETWEEN = dict.fromkeys(map(ord, "-_./:;,|+\u2010\u2011\u2012\u2013\u2014\u2015"), " ")
_INVISIBLE = dict.fromkeys((0x200B, 0x200C, 0x200D, 0xFEFF, 0xAD, 0x2060))
