"""The hidden keys of many people, equal to contacts.keys, computed word by word with a cache.

A few thousand family and given names make up any list, so the Khmer spelling is processed once per
word. A property test compares the results with ``text.keys``.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from desktop_app.importing.cells import Stored
from desktop_app.text import keys as text_keys

_REMEMBERED = 1 << 16
# Separates the letters from the tie-breaker in a sort key: keys with a tie-breaker can't be joined
# from words.
_TIE = "\x01"
# After this letter each word shows whether it needs a tie-breaker; alone some words don't.
_TELLING = " \u179b"

Names = Sequence[Stored]


@lru_cache(_REMEMBERED)
def _word(word: str) -> tuple[str, str]:
    search = text_keys.folded_key(word)
    if not search or _TIE in text_keys.sort_key(word + _TELLING):
        raise _NotByWords
    return search, text_keys.sort_key(word)


class _NotByWords(Exception):
    """The keys of this word can't be joined with those of others."""


def keys_of(names: Names) -> tuple[list[str], list[str]]:
    """``text.keys.folded_key`` and ``sort_key`` of cleaned names; "" for a missing name."""
    search, sort = [], []
    for name in names:
        text = str(name)
        if text.isascii():
            found = text.lower()
            search.append(found)
            sort.append(found)
            continue
        try:
            to_find, to_sort = zip(*map(_word, text.split(" ")), strict=True)
            search.append(" ".join(to_find))
            sort.append(" ".join(to_sort))
        except _NotByWords:
            search.append(text_keys.folded_key(text))
            sort.append(text_keys.sort_key(text))
    return search, sort
