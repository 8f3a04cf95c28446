"""Compares the names of two people."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from desktop_app.text.names import comparison_key, plainly_different, script_of

_key = lru_cache(1 << 16)(comparison_key)

DIFFERENT, UNTOLD, ALIKE, SAME, TOLD = -1, 0, 1, 2, 3


class Names(NamedTuple):
    """The name as typed and in Latin letters; "" or None if missing. ``key``: the value of the id
    column, if there is one.
    """

    full: str | None
    latin: str | None
    key: str | float | None = None

    @property
    def known(self) -> list[str]:
        return [name for name in dict.fromkeys((self.full, self.latin)) if name]


def fit(one: Names, other: Names) -> int:
    """TOLD or DIFFERENT by their keys if both have one. Otherwise SAME if any spelling is equal,
    DIFFERENT if any pair is plainly another person's, UNTOLD if one has no name, or ALIKE.
    """
    if one.key and other.key:
        return TOLD if one.key == other.key else DIFFERENT
    # importing the same file again is the most common match
    if one.full == other.full and one.latin == other.latin and (one.full or one.latin):
        return SAME
    ours, theirs = one.known, other.known
    if not ours or not theirs:
        return UNTOLD
    if {_key(name) for name in ours} & {_key(name) for name in theirs} - {""}:
        return SAME
    if any(plainly_different(a, b) for a in ours for b in theirs):
        return DIFFERENT
    return ALIKE


def may_replace(new: str | None, old: str | None) -> bool:
    """Whether a name may replace another: a name is never lost to one in another script."""
    return bool(new) and (not old or new == old or script_of(str(new)) == script_of(old))
