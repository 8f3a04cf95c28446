"""What a cell says before anybody knows phone numbers: its numbers, what each was typed as, and
the notes around them. Parses no number: whether digits are one whole number is asked of the caller.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from desktop_app.text.digits import to_ascii_digits
from desktop_app.text.invisible import CONTROLS, EDGES, IGNORABLES

IsWhole = Callable[[str], bool]
Span = tuple[int, int]

LOST_DIGITS = "phone.lost_digits"
# No number that a person types is shorter, apart from those of the police and the operators.
SHORTEST = 6
# From here on digits stand for a number of their own, even if they are not a valid one.
_LONG = 8
# E.164 allows 15 digits; an international prefix and a trunk zero may stand before them.
_LONGEST = 18
_MOST_GROUPS = 24
# A spreadsheet shows six digits of a number that is too long for it.
_SHORTEST_ROUNDED = 10**10
_ROUNDED_TO = 6

_KHMER_DIGITS = re.compile("[\u17e0-\u17e9]")
_LOOKALIKES = str.maketrans(
    {
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"),
        **dict.fromkeys("\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007", " "),
        **dict.fromkeys("\u2008\u2009\u200a\u202f\u205f\u3000\t", " "),
        "\uff0b": "+",
    }
)
# Excel's marks for "this is text", typed or exported: '012… and ="012…"
_AS_TEXT = re.compile("(?:['`\u2018\u2019]+|=\\s*\")\\s*(.*?)[\\s\"'`\u2018\u2019]*", re.DOTALL)
# p:+855… is how Facebook writes a phone number in its lists of leads.
_LEAD_MARK = re.compile(r"p:(?=\+?[0-9])")
_FLOAT = re.compile(r"(\d{6,})[.,]0+")
_SCIENTIFIC = re.compile(r"(\d)(?:[.,](\d+))?[eE]\+?(\d{1,3})")
_ADDRESS = re.compile(r"\S*(?:@|://|\bt\.me/)\S*", re.IGNORECASE)
_RUN = re.compile(r"(?:\(?\+[ ().\-]*)?\(*[0-9](?:[0-9 ().\-]*[0-9])?")
_TOKEN = re.compile(r"\+?[0-9]+")
_SPLITTER = re.compile(r"[;,/\\|&\n\r]|\b(?:or|and)\b|ឬ|និង", re.IGNORECASE)
# Between a number and other last digits of it: 012 345 678/679
_SHARING = re.compile(r"[/\\]|\bor\b|ឬ", re.IGNORECASE)
_WORDS = re.compile(r"[^\s,.()+\-]")
# "1. 012…" in a list of numbers.
_ENUMERATOR = re.compile(r"(?:^|(?<=[\s;,/]))[1-9][.)]\s+(?=[0+(])")
_NOTE_EDGES = " \n\r.,;:/\\|&-+()[]{}'\"`*#=_"


@dataclass(slots=True)
class CellNumber:
    """One number of a cell. ``dialled`` is digits with an optional ``+`` before them; ``notes``
    is the text that belongs to it; ``repairs`` and ``problem`` are codes of desktop_app.phones.
    """

    raw: str
    dialled: str
    repairs: tuple[str, ...] = ()
    problem: str | None = None
    notes: list[str] = field(default_factory=list)


def cell_text(value: object) -> str:
    """A cell as text: 12345678.0, as spreadsheets hold a number, is 12345678. "" for an empty one.

    NUL, other controls and lone surrogates go, because no book can store them.
    """
    if isinstance(value, str):
        return value.translate(CONTROLS).strip(EDGES)
    if value is None or (isinstance(value, float) and math.isnan(value)):
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def is_rounded(value: object) -> bool:
    """Whether a number cell holds a phone number of which only the first digits are left.

    What was once shown as 8.55123E+10 and read again as a number ends in zeros.
    """
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    if not _SHORTEST_ROUNDED <= value < 10**_LONGEST or value != int(value):
        return False
    return len(str(int(value)).rstrip("0")) <= _ROUNDED_TO


def split_cell(value: object, is_whole: IsWhole) -> list[CellNumber]:
    """The numbers of a cell, in order; one entry with a problem if it holds text but no number.

    ``is_whole(dialled)`` tells whether digits are one valid number. Empty for an empty cell.
    Repairs are told apart here as far as they are of the text: ``phone.split``,
    ``phone.float_cell``, ``phone.khmer_digits``, ``phone.apostrophe``.
    """
    raw = cell_text(value)
    if is_rounded(value):
        return [CellNumber(raw, "", problem=LOST_DIGITS)]
    typed, repairs = _unmarked(raw.translate(IGNORABLES).strip())
    text = to_ascii_digits(typed).translate(_LOOKALIKES)
    if not any(char.isalnum() for char in text):
        return []
    if computed := _computed(raw, text, repairs):
        return [computed]
    text = _ENUMERATOR.sub(lambda match: " " * len(match[0]), text)
    numbers = _Cell(typed, text, is_whole).numbers()
    if not numbers:
        letters = any(char.isalpha() for char in text)
        problem = "phone.not_a_number" if letters else "phone.too_short"
        return [CellNumber(raw, "", problem=problem)]
    for number in numbers:
        number.repairs = ("phone.split", *repairs) if len(numbers) > 1 else repairs
    if len(numbers) == 1:
        numbers[0].raw = raw
    return numbers


def _unmarked(typed: str) -> tuple[str, tuple[str, ...]]:
    """The cell without the marks that say it is text, and the repairs so far."""
    repairs = ("phone.khmer_digits",) if _KHMER_DIGITS.search(typed) else ()
    if match := _AS_TEXT.fullmatch(typed):
        typed, repairs = match[1], (*repairs, "phone.apostrophe")
    if match := _LEAD_MARK.match(typed):
        typed, repairs = typed[match.end() :], (*repairs, "phone.apostrophe")
    return typed, repairs


def _computed(raw: str, text: str, repairs: tuple[str, ...]) -> CellNumber | None:
    """A number as a program wrote it that took it for one to compute with."""
    if match := _FLOAT.fullmatch(text):
        if is_rounded(int(match[1][:_LONGEST])):
            return CellNumber(raw, "", problem=LOST_DIGITS)
        return CellNumber(raw, match[1], (*repairs, "phone.float_cell"))
    match = _SCIENTIFIC.fullmatch(text)
    return _from_scientific(raw, match) if match else None


def _from_scientific(raw: str, match: re.Match[str]) -> CellNumber:
    """8.55123E+10 has lost digits for good; 8.5512345678E+10 shows all of them."""
    digits = match[1] + (match[2] or "")
    if len(digits) - 1 == int(match[3]):
        return CellNumber(raw, digits, ("phone.float_cell",))
    return CellNumber(raw, "", problem=LOST_DIGITS)


def _dialled(text: str) -> str:
    digits = "".join(char for char in text if "0" <= char <= "9")
    return f"+{digits}" if "+" in text else digits


def _length(text: str) -> int:
    return sum("0" <= char <= "9" for char in text)


class _Cell:
    """The text of one cell being taken apart: ``text`` has the letters of ``typed``, one for one,
    with ASCII digits and plain spaces, so that a place in one is a place in the other.
    """

    def __init__(self, typed: str, text: str, is_whole: IsWhole) -> None:
        self._typed = typed
        self._text = text
        self._is_whole = is_whole

    def numbers(self) -> list[CellNumber]:
        chains = self._chains()
        if not chains:
            return []
        found = [self._chain(chain) for chain in chains]
        lead = self._note(0, chains[0][0][0])
        tail = self._note(chains[-1][-1][1], len(self._text))
        _add_note(found[0][0], lead)
        for place in range(len(chains) - 1):
            gap = (chains[place][-1][1], chains[place + 1][0][0])
            before, after = self._share_gap(gap, labels_first=bool(lead) and not tail)
            _add_note(found[place][-1], before)
            _add_note(found[place + 1][0], after)
        _add_note(found[-1][-1], tail)
        return [number for numbers in found for number in numbers]

    def _chains(self) -> list[list[Span]]:
        """Runs of digits, grouped where only separators stand between them. A group too short to
        be a number ("ext 12", "Line 2:") is text.
        """
        chains: list[list[Span]] = []
        for run in self._runs():
            if chains and not self._has_words(chains[-1][-1][1], run[0]):
                chains[-1].append(run)
            else:
                chains.append([run])
        return [c for c in chains if sum(_length(self._text[a:b]) for a, b in c) >= SHORTEST]

    def _runs(self) -> Iterator[Span]:
        addresses = [match.span() for match in _ADDRESS.finditer(self._text)]
        for match in _RUN.finditer(self._text):
            start, end = match.span()
            if any(a < end and start < b for a, b in addresses):
                continue
            # N12345678 is a passport; Tel012345678 is a label that lost its space.
            glued = (
                start > 0 and self._text[start - 1].isascii() and self._text[start - 1].isalpha()
            )
            if not glued or match[0][0] in "0+(":
                yield start, end

    def _has_words(self, start: int, end: int) -> bool:
        return _WORDS.search(_SPLITTER.sub(" ", self._text[start:end])) is not None

    def _note(self, start: int, end: int) -> str:
        return " ".join(self._typed[start:end].split()).strip(_NOTE_EDGES)

    def _share_gap(self, gap: Span, *, labels_first: bool) -> tuple[str, str]:
        """The words between two numbers, as the note of the one before and the one after."""
        start, end = gap
        text = self._text[start:end]
        if match := _SPLITTER.search(text):
            cut = start + match.start()
            return self._note(start, cut), self._note(cut + len(match[0]), end)
        note = self._note(start, end)
        return ("", note) if labels_first or text.rstrip().endswith(":") else (note, "")

    def _chain(self, runs: list[Span]) -> list[CellNumber]:
        """The numbers of runs that only separators divide. 012/345/678 is one, and in
        012 345 678/679 the second shares the first digits.
        """
        texts = [self._text[start:end] for start, end in runs]
        whole = (runs[0][0], runs[-1][1])
        joined = _dialled("".join(texts))
        if not self._is_whole(_dialled(texts[0])) and (
            all(_length(text) < _LONG - 1 for text in texts) or self._is_whole(joined)
        ):
            return [self._number(whole, joined)]
        numbers: list[CellNumber] = []
        for place, (start, end) in enumerate(runs):
            shared = self._shared(numbers, runs, place)
            if shared is not None:
                numbers.append(self._number((whole[0], end), shared))
            elif numbers and _length(texts[place]) < SHORTEST:
                _add_note(numbers[-1], self._note(start, end))
            else:
                numbers.extend(self._spaced(start, end))
        return numbers

    def _shared(self, before: list[CellNumber], runs: list[Span], place: int) -> str | None:
        if not before or not _SHARING.search(self._text[runs[place - 1][1] : runs[place][0]]):
            return None
        first, ending = before[-1].dialled, _dialled(self._text[slice(*runs[place])])
        if ending[0] in "0+" and len(ending) >= SHORTEST or self._is_whole(ending):
            return None
        shared = first[: -len(ending)] + ending
        return shared if len(ending) < len(first) and self._is_whole(shared) else None

    def _spaced(self, start: int, end: int) -> list[CellNumber]:
        """One run as one number, or as the several that stand in it with spaces between them."""
        run = self._text[start:end]
        tokens = [(start + m.start(), start + m.end()) for m in _TOKEN.finditer(run)]
        if len(tokens) == 1 or self._is_whole(_dialled(run)):
            return [self._number((start, end), _dialled(run))]
        groups = self._partition(tokens) if len(tokens) <= _MOST_GROUPS else None
        if groups is None and all(_length(self._text[a:b]) >= _LONG for a, b in tokens):
            groups = tokens
        return [
            self._number(group, _dialled(self._text[slice(*group)]))
            for group in groups or [(start, end)]
        ]

    def _partition(self, tokens: list[Span]) -> list[Span] | None:
        """Divide groups of digits so that each part is a whole number. A part of several groups
        begins like a number: with 0 or +.
        """
        if not tokens:
            return []
        for count in range(1, len(tokens) + 1):
            part = (tokens[0][0], tokens[count - 1][1])
            text = self._text[slice(*part)]
            if _length(text) > _LONGEST:
                return None
            if (count == 1 or text[0] in "0+") and self._is_whole(_dialled(text)):
                rest = self._partition(tokens[count:])
                if rest is not None:
                    return [part, *rest]
        return None

    def _number(self, span: Span, dialled: str) -> CellNumber:
        return CellNumber(self._typed[slice(*span)].strip(" -.()"), dialled)


def _add_note(number: CellNumber, note: str) -> None:
    if note:
        number.notes.append(note)
