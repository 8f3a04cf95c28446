"""The words next to the numbers of a cell: which number they belong to, whether they say that
nobody is reached there, and whether digits after a number are a note. Does not parse numbers.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.text.phone_groups import SPLITTER, Group, size

FAX_OR_PAGER = re.compile(r"\b(?:fax|pager)\b", re.IGNORECASE)
"""A label of a number that takes neither calls nor messages."""
FAX = "phone.fax"
DENIED = "phone.denied"

# Somebody also answers a Tel/Fax line.
_CALLED = r"(?:tel|telephone|phone|mobile|hp|voice)"
_CALLED_TOO = re.compile(
    rf"\b{_CALLED}[\s.]{{0,2}}(?:[/&+,]|and|or)\s?fax\b|\bfax[\s.]{{0,2}}(?:[/&+,]|and|or)\s?{_CALLED}",
    re.IGNORECASE,
)
_FAX = re.compile(
    r"(?<![^\W_])(?:tele)?(?:fax|facsimile)(?![^\W\d_])|\bpager\b|ទូរសារ", re.IGNORECASE
)
_DENIED = re.compile(
    r"\b(?:wrong|incorrect|former|formerly|previous|previously|invalid|expired|inactive|obsolete"
    r"|disconnected|deactivated|dead|unused|outdated|blocked|lost|stolen|cancell?ed|changed"
    r"|replaced|no longer|isn'?t|doesn'?t|don'?t use|out of (?:use|service|order)|switched off"
    r"|(?<!do )not(?! (?:interested|far|sure)\b)"
    r"|(?<!years )(?<!year )(?<!yrs )old(?! (?:market|town|customers?|clients?|friends?|road)\b))\b"
    r"|ខុស(?!ត្រូវ|គ្នា)|(?<!ផ្សារ)(?<!អតិថិជន)(?<!ភ្ញៀវ)ចាស់|(?:លែង|ឈប់|មិន)ប្រើ|មិនមែន|លែងមាន"
    r"|ប្តូរ|ប្ដូរ|ដូរលេខ",
    re.IGNORECASE,
)
# Text between a number that is no longer used and its replacement.
_BECAME = re.compile(
    r"\b(?:changed? (?:in)?to|replaced (?:by|with)|became|now|moved to)\b|[\-=]>|→"
    r"|(?:ប្តូរ|ប្ដូរ|ដូរ)(?:ទៅ|មក|ជា)",
    re.IGNORECASE,
)
# Words that apply only to the number after them.
_OF_THE_NEXT = re.compile(
    r"(?:\b(?:(?<!do )not|instead of|replaces|changed from|was)|មិនមែន)[\s:(\[]*$", re.IGNORECASE
)
_BRACKETED = re.compile(r"[\s\-]*(?:\([^()\[\]]*\)|\[[^()\[\]]*\])")
_ENDS = re.compile(r"[)\]]")
# Words that join digits to a number without explaining them.
_JOINING = frozenset(
    ["to", "till", "until", "through", "thru", "also", "then", "plus", "alt", "ដល់", "ទៅ", "រួច"]
)
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_CLOCK_BEFORE = re.compile(r"[0-9][:h]$")
_CLOCK_BEHIND = re.compile(r"[:h][0-9]")


@dataclass(frozen=True, slots=True)
class Gap:
    """The text between two numbers: up to ``end`` it belongs to the first, from ``start`` to the
    second. ``first`` and ``second``: the problem with sending to each number.
    """

    end: int
    start: int
    first: str | None
    second: str | None


def refusal(words: str) -> str | None:
    """The problem that the words next to a number give: ``phone.fax``, ``phone.denied``, or
    None."""
    if _FAX.search(words) and not _CALLED_TOO.search(words):
        return FAX
    return DENIED if _DENIED.search(words) else None


def share(gap: str, *, labels_first: bool, labels_last: bool) -> Gap:
    """Assigns the words between two numbers. ``labels_first``: all other words of the cell precede
    its numbers; ``labels_last``: all other words follow them.

    If it is unclear which number a refusal belongs to, it applies to both, so neither is used.
    """
    whole = len(gap)
    if _BECAME.search(gap):
        return Gap(whole, whole, DENIED, None)
    found = list(SPLITTER.finditer(gap))
    if found and refusal(gap[found[0].end() : found[-1].start()]):
        return Gap(found[-1].start(), found[0].end(), refusal(gap), refusal(gap))
    if found:
        end, start = found[0].span()
    elif match := _BRACKETED.match(gap):
        end = start = match.end()
    elif (
        labels_first
        or gap.rstrip().endswith((":", "(", "["))
        or _OF_THE_NEXT.search(gap)
        or (refusal(gap) == FAX and not labels_last)
    ):
        end = start = 0
    elif labels_last or not refusal(gap):
        end = start = whole
    else:
        end, start = whole, 0
    return Gap(end, start, refusal(gap[:end]), refusal(gap[start:]))


def needs_a_look(groups: Sequence[Group], text: str) -> bool:
    """Whether digits after a number may be more than a note, so that somebody has to look: no unit,
    label or bracket explains them, and they are not a year, hour or single digit.
    """
    strange = [group for group in groups if not group.aside and not _is_hour(group, text)]
    if not strange or (size(strange) < 3 and all(group.size < 2 for group in strange)):
        return False
    first, last = groups[0], groups[-1]
    label = _ENDS.split(SPLITTER.split(first.gap)[-1])[-1]
    words = label.lower().strip(" .,:-~(['\"")
    labelled = "#" in label or any(char.isalpha() for char in words)
    if labelled and words not in _JOINING:
        return False
    if text[first.start - 1] in "([" and text[last.end : last.end + 1] in (")", "]"):
        return size(groups) > 4
    if len(groups) == 1 and first.size < 3:
        return not first.worded
    return not (len(groups) == 1 and _YEAR.fullmatch(first.dialled))


def _is_hour(group: Group, text: str) -> bool:
    if group.size > 2:
        return False
    before = text[max(0, group.start - 2) : group.start]
    behind = text[group.end : group.end + 2]
    return bool(_CLOCK_BEFORE.search(before) or _CLOCK_BEHIND.match(behind))
