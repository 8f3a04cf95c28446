"""Parses a search text. Pure functions; search_sql.py has the SQL."""

from __future__ import annotations

import re

from desktop_app.text.keys import folded_key
from desktop_app.text.names import split_honorific

Term = tuple[str, ...]
"""Texts of which a contact's search key must contain one."""

_MOST_TERMS = 32  # a page pasted into the search by mistake must not take a minute
_NUMBER = re.compile(r"(?=[^0-9]*+[0-9])[0-9+()\-./\u2010-\u2015 ]+")
_NOT_DIGITS = re.compile(r"[^0-9]+")
_DIALLED_ABROAD = re.compile(r"00([1-9][0-9]{2,})")


def terms_of(text: str) -> list[Term]:
    """The terms that must all match. Empty if the text has nothing visible.

    Digits with separators are one number, in any grouping and whether it begins with 0, +855 or
    00855. An honorific before a name is ignored: "Mr. Sok" finds a Sok stored without it.
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
    """As digits, and as typed, because a name may contain "2024-05" or "012 345"."""
    digits = _NOT_DIGITS.sub("", key)
    abroad = _DIALLED_ABROAD.fullmatch(digits)
    if abroad:
        digits = abroad[1]
    return (digits,) if digits == key else (digits, key)
