"""The hidden keys of many people: what contacts.keys makes of one, word by word and remembered.

The same few thousand family and given names fill any list, so the work on Khmer spelling is done
once a word. Tests hold these functions equal to those of ``text.keys`` and ``contacts.keys``.
"""

from __future__ import annotations

from functools import lru_cache

from desktop_app.text import keys as text_keys

_REMEMBERED = 1 << 16
# Between the letters and the tie-breaker of a sort key: such keys can't be put together from words.
_TIE = "\x01"

_search_word = lru_cache(_REMEMBERED)(text_keys.search_key)
_sort_word = lru_cache(_REMEMBERED)(text_keys.sort_key)


def search_key(name: str) -> str:
    """``text.keys.search_key`` of a cleaned name."""
    if name.isascii():
        return text_keys.search_key(name)
    return " ".join(filter(None, map(_search_word, name.split(" "))))


def sort_key(name: str) -> str:
    """``text.keys.sort_key`` of a cleaned name."""
    if name.isascii():
        return text_keys.sort_key(name)
    words = list(filter(_search_word, name.split(" ")))
    found = " ".join(map(_sort_word, words))
    if not words or _TIE in found:
        return text_keys.sort_key(name)
    return found
