"""What somebody types into the search, taken apart. Pure functions; the SQL is next door."""

from __future__ import annotations

import re

from desktop_app.text.keys import folded_key
from desktop_app.text.names import split_honorific

Term = tuple[str, ...]
"""Texts one of which must stand in a contact's search key."""

_MOST_TERMS = 32  # a page pasted into the search by mistake must not be a minute of work
_NUMBER = re.compile(r"(?=[^0-9]*+[0-9])[0-9+()\-./\u2010-\u2015 ]+")
_NOT_DIGITS = re.compile(r"[^0-9]+")
_DIALLED_ABROAD = re.compile(r"00([1-9][0-9]{2,})")


def terms_of(text: str) -> list[Term]:
    """What all must be found. Empty if the text holds nothing visible.

    Digits with separators are one number, however it is grouped and whether it begins with 0, +855
    or 00855. An honorific before a name is left out: "Mr. Sok" finds a Sok stored without it.
    """
    key = folded_key(text)
    if _NUMBER.fullmatch(key):
        return [_number(key)]
    honorific, rest = split_honorific(key)
    while honorific:
        key = rest
        honorific, rest = split_honorific(key)
    words = dict.fromkeys(key.split())
    return [_number(word) if _NUMBER.fullmatch(word) else (word,) for word in words][:_MOST_TERMS]


def _number(key: str) -> Term:
    """As digits, and as it stands, because a name may hold "2024-05" or "012 345"."""
    digits = _NOT_DIGITS.sub("", key)
    abroad = _DIALLED_ABROAD.fullmatch(digits)
    if abroad:
        digits = abroad[1]
    return (digits,) if digits == key else (digits, key)
