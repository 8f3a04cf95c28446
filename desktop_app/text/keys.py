"""The hidden keys of a text: one for equality, one for search, one for sorting.

The last two are stored in contact files: changing their values needs a migration that rebuilds
them. A key never replaces what the user typed.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from desktop_app.text.digits import ASCII_DIGITS
from desktop_app.text.invisible import CONTROLS, IGNORABLES

_COENG = "\u17d2"
_COENG_DA, _COENG_TA = "\u17d2\u178a", "\u17d2\u178f"
_COENG_RO = "\u17d2\u179a"
_ROBAT = "\u17cc"
_SHIFTERS = frozenset("\u17c9\u17ca")
_ABOVE = frozenset("\u17b7\u17b8\u17b9\u17ba\u17be")
_VOWELS = frozenset(map(chr, range(0x17B6, 0x17C6)))

# Variant spellings of one letter: QOO TYPE TWO is drawn as QOO TYPE ONE, and two deprecated
# letters.
_FOLD: dict[int, int | str | None] = {
    **CONTROLS,
    **IGNORABLES,
    **ASCII_DIGITS,
    0x17B2: 0x17B1,
    0x17A3: 0x17A2,
    0x17A4: "\u17a2\u17b6",
}
_KHMER = re.compile("[\u1780-\u17ff]")
_MARK = "\u17d2[\u1780-\u17b3]|[\u17b6-\u17d1\u17dd]"
_MARKS = re.compile(f"(?:{_MARK}){{2,}}")
_EACH_MARK = re.compile(_MARK)


def search_key(text: str) -> str:
    """The key for comparing texts: texts that look the same, or nearly so, have the same key.

    Composed (NFC), without invisible characters, digits as 0-9, case-folded, white space collapsed,
    and Khmer marks in a fixed order. Idempotent. Empty if nothing in the text is visible.
    """
    if text.isascii():
        key = text.lower()
        if key.isprintable() and "  " not in key and key.strip() == key:
            return key
        return " ".join(key.translate(CONTROLS).split())
    key = text.translate(_FOLD)
    if not key.isascii():
        key = unicodedata.normalize("NFC", unicodedata.normalize("NFD", key).casefold())
        if _KHMER.search(key):
            key = _MARKS.sub(_ordered, key.replace(_COENG_DA, _COENG_TA))
    else:
        key = key.lower()
    return " ".join(key.split())


# Latin letters that do not decompose into a plain letter and a mark.
_PLAIN_LETTERS = str.maketrans(
    {
        **{"đ": "d", "ð": "d", "ø": "o", "ł": "l", "ħ": "h", "ŧ": "t", "ı": "i", "ŋ": "n"},
        **{"æ": "ae", "œ": "oe", "þ": "th", "ƀ": "b", "ɓ": "b", "ɗ": "d", "ǝ": "e", "ə": "e"},
    }
)
_MARKED = re.compile("[\u0300-\u036f]|[\u00df-\u02af]|[\u1e00-\u1eff]")
_LATIN_MARKS = re.compile("([a-z])[\u0300-\u036f]+")
# A regular expression does not count vowels and tone marks of Thai, Lao and Khmer as letters.
_NOT_WORDS = re.compile("[^\\w\u0e31-\u0e4e\u0eb1-\u0ece\u1780-\u17d3]+|_")


def folded_key(text: str) -> str:
    """The key for searching: the search key with plain Latin letters, so that "nguyen van duc"
    finds Nguyễn Văn Đức. Other scripts keep their marks, which are letters there. Idempotent.

    Two tags or names with the same folded key are not equal: see search_key.
    """
    key = search_key(text)
    if key.isascii() or not _MARKED.search(key):
        return key
    plain = unicodedata.normalize("NFD", key).translate(_PLAIN_LETTERS)
    return unicodedata.normalize("NFC", _LATIN_MARKS.sub(r"\1", plain))


def word_key(text: str) -> str:
    """The words of a text for table look-ups: its folded key with only the words, one space apart.
    Nobody who types a header distinguishes É from E.
    """
    return " ".join(_NOT_WORDS.sub(" ", folded_key(text)).split())


def _ordered(match: re.Match[str]) -> str:
    return _one_order(match[0])


@lru_cache(maxsize=4096)
def _one_order(marks: str) -> str:
    """The marks on one consonant in the order of the Unicode standard, 16.4.

    Fonts draw several orders alike, so people type all of them: coeng ro before another coeng, a
    vowel in two halves, a sign before its vowel. A register shifter above a vowel looks like the
    vowel u and is often typed as one.
    """
    each = _EACH_MARK.findall(marks)
    coengs = [m for m in each if m[0] == _COENG]
    vowels = {m for m in each if m in _VOWELS}
    shifters = sorted({m for m in each if m in _SHIFTERS})
    if {"\u17c1", "\u17b6"} <= vowels:
        vowels = vowels - {"\u17c1", "\u17b6"} | {"\u17c4"}
    if {"\u17c1", "\u17b8"} <= vowels:
        vowels = vowels - {"\u17c1", "\u17b8"} | {"\u17be"}
    if shifters and vowels & _ABOVE:
        shifters, vowels = [], vowels | {"\u17bb"}
    signs = [m for m in each if m > "\u17c5" and m not in _SHIFTERS and m[0] != _COENG]
    return "".join(
        (
            *(m for m in signs if m == _ROBAT),
            *(m for m in coengs if m != _COENG_RO),
            *(m for m in coengs if m == _COENG_RO),
            *shifters,
            *sorted(vowels),
            *sorted(m for m in signs if m != _ROBAT),
        )
    )


# CLDR's collation for Khmer (common/collation/km.xml), which Khmer readers expect: the independent
# r and l vowels follow their consonants, the others sort as the consonant QA with their first
# vowel, and a subscript follows all vowels. CLDR's root order would put all independent vowels
# last. Scripts keep the root order, so Latin comes before Khmer.
_ALPHABET = (
    *map(chr, range(0x1780, 0x179B)),
    *("\u17ab", "\u17ac", "\u179b", "\u17ad", "\u17ae"),
    *map(chr, range(0x179C, 0x17A3)),
    *map(chr, range(0x17B6, 0x17C6)),
    *("\u17bb\u17c6", "\u17c6", "\u17b6\u17c6"),
    *("\u17c7", "\u17b7\u17c7", "\u17bb\u17c7", "\u17c1\u17c7", "\u17c4\u17c7"),
    _COENG,
)
# Two or three letters that sort as one are replaced by a private code point.
_CLUSTERS = {
    letter: chr(0xE000 + place) for place, letter in enumerate(_ALPHABET) if len(letter) > 1
}
_WEIGHTS = {
    ord(_CLUSTERS.get(letter, letter)): chr(0x1780 + place)
    for place, letter in enumerate(_ALPHABET)
}
_QA = "\u17a2"
_INDEPENDENT = {
    "\u17a5": _QA + "\u17b7",
    "\u17a6": _QA + "\u17b8",
    "\u17a7": _QA + "\u17bb",
    "\u17a8": _QA + "\u17bb\u1780",
    "\u17a9": _QA + "\u17bc",
    "\u17aa": _QA + "\u17bc\u179c",
    "\u17af": _QA + "\u17c2",
    "\u17b0": _QA + "\u17c3",
    "\u17b1": _QA + "\u17c4",
    "\u17b3": _QA + "\u17c5",
}
_WEIGHTS |= {
    ord(letter): "".join(_WEIGHTS[ord(part)] for part in spelled)
    for letter, spelled in _INDEPENDENT.items()
}
_CLUSTER = re.compile("[\u17b6\u17bb]\u17c6|[\u17b7\u17bb\u17c1\u17c4]\u17c7")
# Ignored by the letter order: tone and silence marks, punctuation, and the vowel u where it stands
# for a register shifter (see _one_order).
_PASSED_OVER = re.compile(
    "[\u17c8-\u17cb\u17cd-\u17d1\u17d3-\u17dd]|(?<=[\u17b7-\u17ba])\u17bb|\u17bb(?=\u17be)"
)
_ROBAT_ON = re.compile(f"([\u1780-\u17a2]){_ROBAT}")
_ACCENTS = re.compile("[\u0300-\u036f]+")
# Text that _WEIGHTS can't handle letter by letter, or that would lose something there.
_UNEVEN = re.compile(
    "[^\x00-\x7f\u1780-\u17a2\u17ab-\u17ae\u17b6-\u17c7\u17d2]|\u17bb\u17be|[\u17b7-\u17ba]\u17bb"
)
# The lowest character in a key, so that a word sorts before the same word with an accent.
_TIE = "\x01"
_LAST = "\U0010ffff"


def sort_key(text: str) -> str:
    """The key for sorting; comparing keys byte by byte (SQLite's BINARY) gives the order.

    Digits, then Latin (case and accents only break ties), then Khmer in dictionary order, then
    other scripts; a text without visible characters comes last. Never empty.
    """
    key = search_key(text)
    if key.isascii():
        return key or _LAST
    if not _UNEVEN.search(key):
        return _weighed(key)
    letters = _ACCENTS.sub("", unicodedata.normalize("NFD", key))
    # A robat is a ro written above: it sorts as ro followed by the consonant under it.
    letters = _ROBAT_ON.sub(f"\u179a{_COENG}\\1", _PASSED_OVER.sub("", letters))
    weighed = _weighed(letters)
    return weighed if weighed == key else f"{weighed}{_TIE}{key}"


def _weighed(letters: str) -> str:
    return _CLUSTER.sub(_cluster, letters).translate(_WEIGHTS)


def _cluster(match: re.Match[str]) -> str:
    return _CLUSTERS[match[0]]
