"""Splits a cell into its numbers, their text as typed, and the notes around them. Does not parse
numbers: the caller says which digits are a whole number. text/phone_division.py divides digits into
numbers.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from desktop_app.text import whatsapp
from desktop_app.text.digits import to_ascii_digits
from desktop_app.text.invisible import CONTROLS, EDGES, IGNORABLES
from desktop_app.text.phone_division import Divider, Piece
from desktop_app.text.phone_groups import SHORTEST, Group, chains, has_scientific, pieces
from desktop_app.text.phone_ways import LONGEST, Read
from desktop_app.text.phone_words import needs_a_look, refusal, share

LOST_DIGITS = "phone.lost_digits"
NOT_A_NUMBER = "phone.not_a_number"
TWO_READINGS = "phone.two_readings"
# A page pasted into a cell: long rows of short groups in it are not divided.
_LONG_CELL = 4000
_FEW_GROUPS = 24
# A spreadsheet shows six digits of a number that does not fit.
_SHORTEST_ROUNDED = 10**10
_ROUNDED_TO = 6

_KHMER_DIGITS = re.compile("[\u17e0-\u17e9]")
_LOOKALIKES = str.maketrans(
    {
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uff0d", "-"),
        **dict.fromkeys("\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007", " "),
        **dict.fromkeys("\u2008\u2009\u200a\u202f\u205f\u3000\t", " "),
        **dict(zip("\uff0b\uff08\uff09\uff0f\uff0c\uff1b\uff0e\uff1a", "+()/,;.:", strict=True)),
    }
)
# Excel's marks for text cells, typed or exported: '012… and ="012…"
_AS_TEXT = re.compile("['`\u2018\u2019]+|=\\s*\"")
_TEXT_MARKS = " \t\n\r\"'`\u2018\u2019"
# Facebook writes p:+855… for a phone number in its lead lists.
_LEAD_MARK = re.compile(r"p:(?=\+?[0-9])")
_FLOAT = re.compile(r"(\+?[0-9]{6,})[.,]0+")
# 12345678.5 and 11.5563 are computed or measured numbers.
_DECIMAL = re.compile(r"-?[1-9][0-9]*\.[0-9]+|-?[1-9][0-9]*,[0-9]{1,2}|-?[0-9]{6,}\.[0-9]{1,2}")
_SCIENTIFIC = re.compile(r"([0-9])(?:[.,]([0-9]+))?[eE]\+?([0-9]{1,3})")
# "1. 012…" in a list of numbers.
_ENUMERATOR = re.compile(r"(?:^|(?<=[\s;,/]))[1-9][.)]\s+(?=[0+(])")
_COUNTER = re.compile(r"(?:^|(?<=[\s;,]))([1-9])\s?([.):/\-])\s?(?=[0+(])")
_OTHER_PAPERS = re.compile(
    r"(?:\b(?:id|nid|passport|account|acct|acc|a/c|invoice|inv|receipt|plate)"
    r"|អត្តសញ្ញាណប័ណ្ណ|លិខិតឆ្លងដែន|លេខគណនី)(?:\s?(?:no|number|card|#))?[\s.:#()\-]{0,4}$",
    re.IGNORECASE,
)
_LABEL_LENGTH = 32
# Separators between the parts of a cell, which belong to neither part.
_PART_EDGES = " \n\r.,;/\\|&-"
_NOTE_EDGES = " \n\r.,;:/\\|&-+()[]{}'\"`*#=_~\u2010\u2011\u2012\u2013\u2014\u2015\u2212"


@dataclass(slots=True)
class CellNumber:
    """One number of a cell. ``dialled``: digits after an optional ``+``. ``notes``: the text that
    belongs to it. ``part``: that text and the number as typed. ``repairs`` and ``problem``: codes
    of desktop_app.phones. If words next to a number refuse it, both ``dialled`` and ``problem`` are
    set. ``choices``: the possible numbers, as dialled, if there are several.
    """

    raw: str
    dialled: str
    repairs: tuple[str, ...] = ()
    problem: str | None = None
    notes: list[str] = field(default_factory=list)
    choices: tuple[str, ...] = ()
    part: str = ""


class _Words(NamedTuple):
    """The start and end of the part of the cell that belongs to a number, and the problem that its
    words give for sending to the number.
    """

    start: int
    end: int
    refusals: tuple[str | None, ...]


def cell_text(value: object) -> str:
    """A cell as text; 12345678.0, a number cell in a spreadsheet, is 12345678. "" for an empty one.

    NUL, other controls and lone surrogates are removed, because a book can't store them.
    """
    if isinstance(value, str):
        return value.translate(CONTROLS).strip(EDGES)
    if value is None or (isinstance(value, float) and math.isnan(value)):
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def is_rounded(value: object) -> bool:
    """Whether a number cell holds only the first digits of a phone number.

    A number that was shown as 8.55123E+10 and read back ends in zeros.
    """
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    if not _SHORTEST_ROUNDED <= value < 10**LONGEST or value != int(value):
        return False
    return len(str(int(value)).rstrip("0")) <= _ROUNDED_TO


def split_cell(value: object, read: Read, is_elsewhere: Callable[[str], bool]) -> list[CellNumber]:
    """The numbers of a cell, in order; one entry with a problem if it holds text but no number.

    ``read(dialled)`` gives the one valid number of the digits, or None; ``is_elsewhere`` says
    whether they are a number of another country. Empty for an empty cell. Digits with two readings
    are not a number: problem ``phone.two_readings``. Only repairs of the text are found here:
    ``phone.split``, ``phone.float_cell``, ``phone.khmer_digits``, ``phone.apostrophe``.
    """
    raw = cell_text(value)
    if is_rounded(value):
        return [CellNumber(raw, "", problem=LOST_DIGITS)]
    if isinstance(value, float) and not value.is_integer() and raw:
        return [CellNumber(raw, "", problem=NOT_A_NUMBER)]
    typed, repairs = _unmarked(raw.translate(IGNORABLES).strip())
    text = to_ascii_digits(typed).translate(_LOOKALIKES)
    if not any(char.isalnum() for char in text):
        return []
    if computed := _computed(raw, text, repairs):
        return [computed]
    numbers = _Cell(typed, _without_counters(text), read, is_elsewhere).numbers()
    if not numbers:
        return [CellNumber(raw, "", problem=_nothing(text))]
    for number in numbers:
        number.repairs = ("phone.split", *repairs) if len(numbers) > 1 else repairs
    if len(numbers) == 1:
        numbers[0].raw = numbers[0].part = raw
    return numbers


def _nothing(text: str) -> str:
    """The problem of a text that holds no number."""
    if whatsapp.has_hidden_id(text):
        return whatsapp.NO_NUMBER
    if has_scientific(text):
        return LOST_DIGITS
    letters = (
        any(char.isalpha() for char in text) or sum("0" <= char <= "9" for char in text) > SHORTEST
    )
    return NOT_A_NUMBER if letters else "phone.too_short"


def _unmarked(typed: str) -> tuple[str, tuple[str, ...]]:
    """The cell without its marks for text, and the repairs so far."""
    repairs = ("phone.khmer_digits",) if _KHMER_DIGITS.search(typed) else ()
    if match := _AS_TEXT.match(typed):
        typed, repairs = typed[match.end() :].strip(_TEXT_MARKS), (*repairs, "phone.apostrophe")
    if match := _LEAD_MARK.match(typed):
        typed, repairs = typed[match.end() :], (*repairs, "phone.apostrophe")
    return typed, repairs


def _computed(raw: str, text: str, repairs: tuple[str, ...]) -> CellNumber | None:
    """A number that a program stored as a numeric value."""
    if match := _FLOAT.fullmatch(text):
        if is_rounded(int(match[1][:LONGEST])):
            return CellNumber(raw, "", problem=LOST_DIGITS)
        return CellNumber(raw, match[1], (*repairs, "phone.float_cell"))
    if _DECIMAL.fullmatch(text):
        return CellNumber(raw, "", problem=NOT_A_NUMBER)
    match = _SCIENTIFIC.fullmatch(text)
    return _from_scientific(raw, match) if match else None


def _from_scientific(raw: str, match: re.Match[str]) -> CellNumber:
    """8.55123E+10 has lost digits for good; 8.5512345678E+10 shows all of them."""
    digits = match[1] + (match[2] or "")
    if len(digits) - 1 == int(match[3]):
        return CellNumber(raw, digits, ("phone.float_cell",))
    return CellNumber(raw, "", problem=LOST_DIGITS)


def _without_counters(text: str) -> str:
    """The text with its list numbers (1. and 2., 1/ and 2/) replaced by spaces."""
    text = _ENUMERATOR.sub(_blank, text)
    found = list(_COUNTER.finditer(text))
    counted = [int(match[1]) for match in found] == list(range(1, len(found) + 1))
    if len(found) < 2 or found[0].start() or not counted or len({m[2] for m in found}) > 1:
        return text
    return _COUNTER.sub(_blank, text)


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


class _Cell:
    """Splits the text of one cell. ``text`` is ``typed`` character by character, with ASCII digits
    and plain spaces, so that positions are the same in both.
    """

    def __init__(
        self, typed: str, text: str, read: Read, is_elsewhere: Callable[[str], bool]
    ) -> None:
        self._typed = typed
        self._read = read
        self._text, self._international = whatsapp.unwrapped(text)
        # text that belongs to an address is not a note
        self._notes = "".join(
            " " if new == " " else old for old, new in zip(typed, self._text, strict=True)
        )
        if len(text) > _LONG_CELL:
            self._divider = Divider(read, is_elsewhere, _FEW_GROUPS)
        else:
            self._divider = Divider(read, is_elsewhere)

    def numbers(self) -> list[CellNumber]:
        found: list[Piece] = []
        beside: list[list[Group]] = []
        for chain in chains(self._text, self._typed, self._international):
            own = []
            if sum(group.size for group in chain) >= SHORTEST:
                own = self._divider.divide(chain)
            if found or own:
                beside += _behind(chain, own, behind=bool(found))
            found += own
        if any(piece.dialled and self._read(piece.dialled) for piece in found):
            found += [
                Piece(run[0].start, run[-1].end, "", run[0].start)
                for run in beside
                if needs_a_look(run, self._text)
            ]
            found.sort(key=lambda piece: piece.start)
        return [
            self._number(piece, words)
            for piece, words in zip(found, self._words(found), strict=True)
        ]

    def _words(self, found: Sequence[Piece]) -> list[_Words]:
        """The text that belongs to each number."""
        if not found:
            return []
        lead, tail = self._text[: found[0].start], self._text[found[-1].end :]
        before, behind = bool(self._note(lead)), bool(self._note(tail))
        starts, ends = [0], []
        refusals: list[list[str | None]] = [[] for _ in found]
        refusals[0].append(refusal(lead))
        for place, (one, other) in enumerate(pairwise(found)):
            gap = share(
                self._text[one.end : other.start],
                labels_first=before and not behind,
                labels_last=behind and not before,
            )
            ends.append(one.end + gap.end)
            starts.append(one.end + gap.start)
            refusals[place].append(gap.first)
            refusals[place + 1].append(gap.second)
        ends.append(len(self._text))
        refusals[-1].append(refusal(tail))
        return [_Words(*one) for one in zip(starts, ends, map(tuple, refusals), strict=True)]

    def _note(self, text: str) -> str:
        return " ".join(text.split()).strip(_NOTE_EDGES)

    def _number(self, piece: Piece, words: _Words) -> CellNumber:
        raw = self._typed[piece.since : piece.end].strip(" -.()")
        part = self._typed[min(piece.since, words.start) : words.end].strip(_PART_EDGES)
        ahead = self._note(self._notes[words.start : piece.start])
        behind = self._note(self._notes[piece.end : words.end])
        notes = [note for note in (ahead, behind) if note]
        number = CellNumber(raw, "", notes=notes, choices=piece.choices, part=part)
        label = self._text[max(0, piece.since - _LABEL_LENGTH) : piece.since]
        if piece.choices or not piece.dialled:
            number.problem = TWO_READINGS
        elif _OTHER_PAPERS.search(label):
            number.problem = NOT_A_NUMBER
        else:
            number.problem = next(filter(None, words.refusals), None)
            number.dialled = piece.dialled
        return number


def _behind(chain: Sequence[Group], own: Sequence[Piece], *, behind: bool) -> list[list[Group]]:
    """The groups of a chain that are part of no number and follow one, together unless a stronger
    separator divides them than people write inside a number.
    """
    found: list[list[Group]] = []
    run: list[Group] = []
    place = 0
    for group in chain:
        while place < len(own) and own[place].end <= group.start:
            place += 1
        inside = place < len(own) and own[place].start <= group.start
        if inside:
            found += pieces(run)
            run = []
        elif behind or place:
            run.append(group)
    return [*found, *pieces(run)]
