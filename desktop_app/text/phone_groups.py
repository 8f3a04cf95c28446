"""The groups of digits in a phone cell, their separators, and the marks that make a group a note: a
price, an hour, a count, a date. Does not parse numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

Span = tuple[int, int]

# The shortest number that people type, apart from those of the police and the operators.
SHORTEST = 6
_MOST_ASIDE = 5
# A shorter group before a letter or a sign is a count or an hour: 7pm, 2nd. Longer groups need a
# counting word, because names are attached to numbers too: 678Sok.
_MOST_GLUED = 2

_GROUP = re.compile(r"(?:\+[ (.\-]{0,3})?[0-9]+")
_TOKEN = re.compile(r"\S+")
_ADDRESS = re.compile(
    r"@|://|\bt\.me/|[a-z]\.(?:com|net|org|me|info|io|kh|co|app|link|biz|asia|vn|th)(?:[/?]|$)",
    re.IGNORECASE,
)
SPLITTER = re.compile(r"[;,/\\|&+\n\r]|\b(?:or|and)\b|ឬ|និង", re.IGNORECASE)
_STRONG = re.compile(r"[;,|&+\n\r]|\s[/\\]|[/\\]\s|\b(?:or|and)\b|ឬ|និង", re.IGNORECASE)
_WORDS = re.compile(r"[^\s,.()+\-]")
# Text that may directly follow a number and has no meaning for it.
_QUIET = frozenset(" \n\r\t-./\\(),;|&+'\"[]{}")
_SIGNS_BEFORE = frozenset("$៛€£¥฿₫#№")
_CURRENCY = r"(?:US\$|[$៛€£¥฿₫]|(?:USD|KHR|THB|VND|riels?|dollars?|baht|dong)\b|រៀល|ដុល្លារ?)"
_COUNTED = re.compile(
    rf"\s?(?:{_CURRENCY}|%|(?:people|persons?|pax|pcs|pieces?|tickets?|seats?|adults?|kids?|children"
    r"|box(?:es)?|sets?|units?|items?|times?|rooms?|tables?|nights?|days?|weeks?|months?|years?"
    r"|yrs?|hours?|hrs?|mins?|minutes?|[ap]\.?m|kgs?|km|cm)\b"
    r"|នាក់|កៅអី|សំបុត្រ|ឈុត|គីឡូ|ម៉ោង|ថ្ងៃ|ខែ|ឆ្នាំ|បន្ទប់|ដង|កេស|ប្រអប់|ក្បាល|គ្រឿង|គូ|តុ)",
    re.IGNORECASE,
)
_GROUPED = r"[1-9][0-9]{0,2}(?:[.,][0-9]{3})+"
_SUM = rf"(?:{_GROUPED}|[1-9][0-9]{{5,}})(?:[.,][0-9]{{1,2}})?"
_AMOUNTS = (
    re.compile(rf"(?<![0-9.,+]){_SUM}(?=\s?{_CURRENCY})", re.IGNORECASE),
    re.compile(rf"(?<=[$៛€£¥฿₫])\s?{_SUM}(?![0-9])"),
    re.compile(r"(?<![0-9.,+])[1-9][0-9]{0,2}(?:,[0-9]{3})+\.[0-9]{1,2}(?![0-9])"),
)  # fmt: skip
_SCIENTIFIC = re.compile(r"(?<![0-9.,])[0-9][.,][0-9]+[eE]\+?[0-9]{1,3}(?![0-9])")
_WORD = re.compile(r"[\s,.()\-]{0,4}[^\W\d_]")
# "1. 23 222 333": a list number before the first number
_LISTED = re.compile(r"[.)]\s")
_DAY, _MONTH, _YEAR = range(1, 32), range(1, 13), range(1900, 2100)


@dataclass(slots=True)
class Group:
    """Adjacent digits. ``dialled`` includes a ``+`` before them. ``gap``: the text since the
    previous group. ``aside``: a mark makes them a note, ``dated``: the mark of a date. ``worded``:
    a word follows.
    """

    start: int
    end: int
    dialled: str
    gap: str
    aside: bool = False
    dated: bool = False
    worded: bool = False

    @property
    def size(self) -> int:
        return len(self.dialled) - self.dialled.startswith("+")

    @property
    def kind(self) -> str:
        """The kind of separator between the previous group and this one."""
        return _kind(self.gap)

    @property
    def opens(self) -> bool:
        """Whether numbers can begin like this: 012, +855."""
        return self.dialled[0] in "0+"


def dialled(groups: Sequence[Group]) -> str:
    """The groups as one number."""
    return groups[0].dialled + "".join(group.dialled.lstrip("+") for group in groups[1:])


def size(groups: Sequence[Group]) -> int:
    """How many digits the groups have."""
    return sum(group.size for group in groups)


def chains(text: str, typed: str, international: frozenset[int]) -> list[list[Group]]:
    """The groups of a cell, chained if only separators lie between them.

    ``typed`` has the digits as written, position by position; ``international``: the positions of
    digits that lack only their plus. Groups attached to a letter (a passport, x2), inside addresses
    and in amounts of money are text.
    """
    found: list[list[Group]] = []
    end = 0
    for start, stop in _spans(text, international):
        gap = text[end:start]
        digits = re.sub(r"[^0-9]", "", text[start:stop])
        plus = start in international or text[start] == "+"
        group = Group(start, stop, f"+{digits}" if plus else digits, gap)
        if found and end and _WORDS.search(SPLITTER.sub(" ", gap)) is None:
            found[-1].append(group)
        else:
            found.append([group])
        end = stop
    for chain in found:
        _mark(chain, text, typed)
    return found


def pieces(chain: Sequence[Group]) -> Iterator[list[Group]]:
    """A chain, divided at separators that are stronger than those inside a number."""
    piece: list[Group] = []
    for group in chain:
        if piece and _STRONG.search(group.gap):
            yield piece
            piece = []
        piece.append(group)
    if piece:
        yield piece


def _kind(gap: str) -> str:
    bare = gap.strip(" ()")
    if bare:
        return bare if bare == gap.strip("()") else f" {bare} "
    return "  " if "  " in gap else " "


def _spans(text: str, international: frozenset[int]) -> Iterator[Span]:
    """The positions of digits that may belong to a number."""
    blocked = _blocked(text, international)
    at, skipped = 0, -1
    for match in _GROUP.finditer(text):
        start, end = match.span()
        while at < len(blocked) and blocked[at][1] <= start:
            at += 1
        if at < len(blocked) and blocked[at][0] < end:
            skipped = -1
            continue
        # N12345678 is a passport, and so is N12 345 678. Tel012345678 is a label without its space.
        glued = start > 0 and text[start - 1].isascii() and text[start - 1].isalpha()
        follows = skipped >= 0 and not text[skipped:start].strip(" -.")
        if (glued or follows) and match[0][0] not in "0+" and start not in international:
            skipped = end
            continue
        skipped = -1
        # 012345678+098765432: no country code begins with 0, so the plus joins two numbers.
        if match[0][0] == "+" and text[:start].rstrip()[-1:].isdigit():
            first = next(at for at in range(start + 1, end) if text[at].isdigit())
            start = first if text[first] == "0" else start
        yield start, end


def _blocked(text: str, international: frozenset[int]) -> list[Span]:
    """The positions of addresses, amounts of money and numbers in scientific notation, in order."""
    found = [
        match.span() for pattern in (*_AMOUNTS, _SCIENTIFIC) for match in pattern.finditer(text)
    ]
    if "@" in text or "/" in text or "." in text:
        found += [
            match.span()
            for match in _TOKEN.finditer(text)
            if _ADDRESS.search(match[0]) and match.start() not in international
        ]
    return sorted(found)


def has_scientific(text: str) -> bool:
    """Whether the text holds a number in the notation that spreadsheets use for long ones."""
    return _SCIENTIFIC.search(text) is not None


def _mark(chain: list[Group], text: str, typed: str) -> None:
    chain[-1].worded = _WORD.match(text, chain[-1].end) is not None
    for place, group in enumerate(chain):
        following = chain[place + 1] if place + 1 < len(chain) else None
        if group.dialled[0] == "+":
            ends = following is None or _STRONG.search(following.gap) is not None
            group.aside = place > 0 and group.size <= _MOST_GLUED and ends
        elif group.size <= _MOST_ASIDE:
            group.aside = (
                _is_counted(group, text)
                or (group.start > 0 and text[group.start - 1] in _SIGNS_BEFORE)
                or (place == 0 and _LISTED.match(text, group.end) is not None and group.size < 3)
                or _is_bracketed(group, following, text, first=place == 0)
                or _other_script(chain, place, typed)
            )
    for place in range(len(chain) - 2):
        triple = chain[place : place + 3]
        if triple[1].kind == triple[2].kind and _is_date([group.dialled for group in triple]):
            for group in triple:
                group.aside = group.dated = True


def _is_counted(group: Group, text: str) -> bool:
    glued = text[group.end : group.end + 1]
    if glued and glued not in _QUIET and group.size <= _MOST_GLUED:
        return SPLITTER.match(text, group.end) is None
    return _COUNTED.match(text, group.end) is not None


def _is_bracketed(group: Group, following: Group | None, text: str, *, first: bool) -> bool:
    if text[group.start - 1 : group.start] != "(" or text[group.end : group.end + 1] != ")":
        return False
    if first:
        return following is not None and following.opens and group.size <= _MOST_GLUED
    return following is None or following.opens or _STRONG.search(following.gap) is not None


def _other_script(chain: Sequence[Group], place: int, typed: str) -> bool:
    """Whether a short group at the end is written in other digits than those before it."""
    group = chain[place]
    if place == 0 or group.size > _MOST_GLUED or _STRONG.search(group.gap):
        return False
    if place + 1 < len(chain) and not _STRONG.search(chain[place + 1].gap):
        return False
    return typed[group.end - 1].isascii() != typed[chain[place - 1].end - 1].isascii()


def _is_date(parts: Sequence[str]) -> bool:
    """Whether three groups can be day, month and year, or year, month and day."""
    if [len(part) for part in parts[:1]] == [4]:
        parts = parts[::-1]
    day, month, year = parts
    if len(year) != 4 or len(day) > 2 or len(month) > 2 or "+" in day:
        return False
    ordered = int(day) in _DAY and int(month) in _MONTH
    swapped = int(month) in _DAY and int(day) in _MONTH
    return (ordered or swapped) and int(year) in _YEAR
