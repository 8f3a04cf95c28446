"""Words that mean "stop" as a whole message, in English and Khmer, and sentences that contain one.

DOMAIN.md, Consent, has the list. A word alone is a stop; a person has to read a sentence.
"""

from __future__ import annotations

import re
import unicodedata

from desktop_app.text.keys import search_key

STOP_WORDS = (
    *("STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT", "OPT OUT"),
    *("ឈប់", "ឈប់ផ្ញើ", "កុំផ្ញើ", "លុបលេខ"),
)
_KHMER = re.compile("[\u1780-\u17ff]")
_LETTERS = re.compile(r"[^\W_]+")


def _readable(text: str) -> str:
    """The text with plain letters for wide, mathematical and circled ones."""
    return search_key(unicodedata.normalize("NFKC", text))


def _letters(text: str) -> str:
    """Letters, digits and marks only: no space, punctuation or symbol."""
    return "".join(c for c in _readable(text) if unicodedata.category(c)[0] in "LNM")


_ALONE = frozenset(_letters(word) for word in STOP_WORDS)
_KHMER_WORDS = tuple(word for word in _ALONE if _KHMER.search(word))
_LATIN_WORDS = frozenset(word for word in _ALONE if not _KHMER.search(word))


def is_stop(text: str) -> bool:
    """Whether the text is a stop word with nothing but space, punctuation and symbols around it."""
    return _letters(text) in _ALONE


def mentions_stop(text: str) -> bool:
    """Whether the text contains a stop word. Latin stop words match whole words only (not
    "weekend"), Khmer ones match anywhere, because Khmer has no spaces between words.
    """
    words = _LETTERS.findall(_readable(text))
    pairs = (first + second for first, second in zip(words, words[1:], strict=False))
    if not _LATIN_WORDS.isdisjoint((*words, *pairs)):
        return True
    letters = _letters(text)
    return letters in _ALONE or any(word in letters for word in _KHMER_WORDS)
