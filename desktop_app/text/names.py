"""Names of people: cleaning, honorifics, and whether two names can belong to one person.

The name as typed is the truth; nothing here segments a Khmer name into words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Literal

from rapidfuzz.distance import OSA

from desktop_app.text.invisible import CONTROLS, EDGES, IGNORABLES, ZERO_WIDTH_SPACE
from desktop_app.text.keys import folded_key
from desktop_app.text.romanise import skeleton

Script = Literal["khmer", "latin", "other"]

_BLANK = re.compile(r"\s+")
_LATIN = re.compile("[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff]")
_KHMER = re.compile("[\u1780-\u17d3\u17dd]")
_FOREIGN = re.compile(
    "[^\\W\\d_A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff\u1780-\u17d3]"
)

# Longest first. These may be attached to the name without a space.
_ATTACHED = ("លោកស្រី", "អ្នកស្រី", "ឯកឧត្តម", "អ្នកនាង", "ឧកញ៉ា", "កញ្ញា", "លោក")
# Kinship words that also begin names (តារា, បងអូន): they need a space.
_SPACED = ("ប្អូន", "យាយ", "មីង", "អ៊ំ", "បង", "ពូ", "តា")
_LATIN_TITLES = {"mr": "Mr", "mrs": "Mrs", "ms": "Ms", "dr": "Dr"}
_GENDERS = {
    "លោក": "male",
    "លោកស្រី": "female",
    "អ្នកស្រី": "female",
    "កញ្ញា": "female",
    "Mr": "male",
    "Mrs": "female",
    "Ms": "female",
}
_GAP = f"[\\s{ZERO_WIDTH_SPACE}]"
# An attached honorific is followed by a letter that can begin a word. A mark would belong to the
# honorific's last letter, making it another word.
_HONORIFIC = re.compile(
    f"(?P<attached>(?>{'|'.join(_ATTACHED)}))(?:{_GAP}+(?=\\S)|(?=[\u1780-\u17b3]))"
    f"|(?P<spaced>{'|'.join(_SPACED)}){_GAP}+(?=\\S)"
    f"|(?P<latin>{'|'.join(_LATIN_TITLES)})(?:\\.{_GAP}*|{_GAP}+)(?=\\w)",
    re.IGNORECASE,
)
# The first letters of all honorifics, for the cheapest test.
_FIRST_LETTERS = frozenset("លអឯឧកបយមពតMmDd")
_LATIN_WORD = "[^\\W\\d_\u1780-\u17ff](?:[^\\W\\d_]|['\u2019.\\-])*"
# one word before the comma: more could be two people
_LAST_FIRST = re.compile(f"({_LATIN_WORD}) ?, ?({_LATIN_WORD}(?: {_LATIN_WORD})?)")
# text after a comma that is not a given name
_NO_NAME = re.compile(
    r"^(?:jr|sr|ii|iii|iv|ph\.?d|m\.?d|mba|esq|cpa|dds|co|ltd|inc|llc|plc|corp)\b", re.IGNORECASE
)
_CAPITALS = re.compile(f"{_LATIN_WORD}(?: {_LATIN_WORD})*")
_WORD = re.compile(r"[^\W\d_]+(?:['\u2019](?=[^\W\d_]{1,2}\b)[^\W\d_]+)?")
_PUNCTUATION = re.compile(r"[^\w\u17b4-\u17d3\u17dd]+")


def clean_name(text: str) -> str:
    """``text`` as typed, with cleaned white space.

    White space and invisible characters (U+200B, BOM) are removed from both ends, control
    characters, NUL and lone surrogates everywhere; white space inside becomes one space. May be
    empty.
    """
    if text.isprintable() and text.isascii() and "  " not in text:
        return text.strip()
    text = _BLANK.sub(" ", text.translate(CONTROLS)).strip()
    if text and (ord(text[0]) in IGNORABLES or ord(text[-1]) in IGNORABLES):
        return text.strip(EDGES)
    return text


def tidy_name(name: str, *, part: bool = False) -> tuple[str, str | None]:
    """A clean name in its usual form, and the code of the change; None if unchanged.

    ``name.comma``: "Sok, Dara" becomes Sok Dara, family name first. ``name.all_caps``: SOK DARA
    becomes Sok Dara. A single word may be an abbreviation and is unchanged, as is everything that
    is not purely Latin. ``part``: the name is only a family or given name, where a single word is a
    name and a comma separates several. If both apply, the code is the comma's.
    """
    code = None
    if (
        not part
        and "," in name
        and (match := _LAST_FIRST.fullmatch(name))
        and not _NO_NAME.search(match[2])
    ):
        name, code = f"{match[1]} {match[2]}", "name.comma"
    fewest = 1 if part else 2
    if name.isupper() and _CAPITALS.fullmatch(name) and _count_words(name) >= fewest:
        name, code = _WORD.sub(_capitalized, name), code or "name.all_caps"
    return name, code


def _count_words(name: str) -> int:
    return sum(1 for word in name.split() if len(word) > 1 and not word.endswith("."))


def _capitalized(match: re.Match[str]) -> str:
    return match[0].capitalize()


def script_of(text: str) -> Script:
    """The script of all letters of ``text``; "other" for none, a mix, or any other script."""
    if text.isascii():
        return "latin" if _LATIN.search(text) else "other"
    khmer = bool(_KHMER.search(text))
    if _FOREIGN.search(text) or khmer == bool(_LATIN.search(text)):
        return "other"
    return "khmer" if khmer else "latin"


def split_honorific(name: str) -> tuple[str | None, str]:
    """The honorific that a name begins with, in its usual spelling, and the name without it.

    (None, name) if there is none or the text is only an honorific.
    """
    if not name or name[0] not in _FIRST_LETTERS:
        return None, name
    match = _HONORIFIC.match(name)
    if match is None:
        return None, name
    latin = match["latin"]
    honorific = _LATIN_TITLES[latin.lower()] if latin else match["attached"] or match["spaced"]
    return honorific, name[match.end() :]


def gender_of(honorific: str | None) -> str | None:
    """ "male", "female", or None: most honorifics give no gender."""
    return _GENDERS.get(honorific) if honorific else None


def saying_gender() -> list[str]:
    """The honorifics for which ``gender_of`` knows a gender."""
    return list(_GENDERS)


def comparison_key(name: str) -> str:
    """The words of ``name`` without honorifics, as folded keys in a fixed order, one space apart.

    "Mr. DARA Sok" and "sok dara" share a key.
    """
    return " ".join(sorted(_words(name)))


@lru_cache(1 << 14)
def _words(name: str) -> tuple[str, ...]:
    """Cached, since a name is compared with several others in a row."""
    honorific, name = split_honorific(clean_name(name))
    while honorific:
        honorific, name = split_honorific(name)
    key = folded_key(name)
    if not (key.isascii() and key.replace(" ", "").isalnum()):
        key = _PUNCTUATION.sub(" ", key)
    return tuple(key.split())


def plainly_different(a: str, b: str) -> bool:
    """True only if two names can hardly belong to one person.

    False if unclear (an empty name, a single word in another script, mixed scripts), and if one
    name contains the other, in any order, with initials, without spaces or with a small typo. Khmer
    and Latin names of several words each differ if no two words sound alike.
    """
    if a == b:
        return False
    script = script_of(a)
    if {script, script_of(b)} == {"khmer", "latin"}:
        return _sound_apart(_words(a), _words(b))
    if script == "other" or script != script_of(b):
        return False
    few, many = sorted((_words(a), _words(b)), key=len)
    return bool(few) and not (_near_as_a_whole(few, many) or _contained_in(few, many))


def _sound_apart(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    if len(ours) < 2 or len(theirs) < 2:
        return False
    heard, other = (tuple(map(skeleton, words)) for words in (ours, theirs))
    whole, other_whole = "".join(heard), "".join(other)
    return not any(_near(one, two) for one in heard for two in other) and not (
        whole in other_whole or other_whole in whole
    )


def _near_as_a_whole(few: Sequence[str], many: Sequence[str]) -> bool:
    whole = "".join(many)
    if len(few) == 1 and len(many) == len(few[0]) and few[0] == "".join(w[0] for w in many):
        return True
    spellings = {"".join(few), "".join(reversed(few)), "".join(sorted(few))}
    return any(_near(one, whole) for one in spellings) or _near(
        "".join(sorted(few)), "".join(sorted(many))
    )


def _contained_in(few: Sequence[str], many: Sequence[str]) -> bool:
    """Whether each of ``few`` matches a different one of ``many``: equal, an initial, or a typo."""
    left = list(many)
    # Whole words are paired before initials, so that the S of "S Sok" does not take Sok.
    for word in sorted(few, key=len, reverse=True):
        hits = [other for other in left if _same_word(word, other)]
        if not hits:
            return False
        left.remove(word if word in hits else hits[0])
    return True


def _same_word(a: str, b: str) -> bool:
    if len(a) == 1 or len(b) == 1:
        return a[0] == b[0]
    return _near(a, b)


def _near(a: str, b: str) -> bool:
    """Equal except for typing errors: none up to 3 letters, one up to 9, two beyond."""
    length = min(len(a), len(b))
    allowed = 0 if length <= 3 else 1 if length <= 9 else 2
    return a == b or (allowed > 0 and OSA.distance(a, b, score_cutoff=allowed) <= allowed)
