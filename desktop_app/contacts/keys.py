"""The hidden keys of a person: all searchable text, and the position in the list."""

from __future__ import annotations

import re
from collections.abc import Iterable

from desktop_app import phones
from desktop_app.text.digits import only_digits
from desktop_app.text.keys import folded_key, search_key, sort_key

_NUMBER_KINDS = ("phone", "whatsapp", "telegram")
_AT_KINDS = ("telegram", "instagram")
# Cambodia's ordinary numbers, which imports have by the hundred thousand: phonenumbers takes 30 us
# to prepend a zero. A test compares the two.
_PLAIN_KHMER = re.compile(r"\+855([1-9][0-9]{7,8})")
# Above every letter, so that people without a name come after all names.
_NAMELESS = "\U0010ffff"


def point_text(kind: str, raw: str, canonical: str | None, region: str) -> str:
    """The searchable text of a contact point.

    A number as its national digits and its E.164 digits ("012345678 85512345678"), as typed where
    it was not understood; an address or a user name unchanged, a user name with its @.
    """
    if canonical is None:
        digits = only_digits(raw) if kind in _NUMBER_KINDS else ""
        return " ".join(dict.fromkeys(filter(None, (digits, folded_key(raw)))))
    if kind in _NUMBER_KINDS and canonical.startswith("+"):
        return _number_text(canonical, region)
    return folded_key(f"@{canonical}" if kind in _AT_KINDS else canonical)


def _number_text(e164: str, region: str) -> str:
    plain = _PLAIN_KHMER.fullmatch(e164) if region == "KH" else None
    if plain:
        return f"0{plain[1]} {e164[1:]}"
    national = only_digits(phones.national(e164, region))
    return " ".join(dict.fromkeys((national, e164[1:])))


def search_text(
    full_name: str,
    latin_name: str | None,
    company: str | None,
    points: Iterable[str],
    tags: Iterable[str],
) -> str:
    """The ``search_key`` of a contact. ``points`` come from ``point_text``, ``tags`` as named."""
    names = (folded_key(text) for text in (full_name, latin_name, company) if text)
    return " ".join(filter(None, (*names, *points, *(folded_key(tag) for tag in tags))))


def sort_text(
    full_name: str, latin_name: str | None, company: str | None, first_point: str | None
) -> str:
    """The ``sort_key`` of a contact; those without any name come last, by their first point."""
    for name in (full_name, latin_name, company):
        if name and search_key(name):
            return sort_key(name)
    return _NAMELESS + (search_key(first_point) if first_point else "")
