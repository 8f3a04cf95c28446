"""What identifies a person in a text: their names, numbers and addresses. Pure functions."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app import phones
from desktop_app.contacts.model import Identifier
from desktop_app.text.digits import only_digits, to_ascii_digits
from desktop_app.text.invisible import IGNORABLES
from desktop_app.text.keys import search_key

_BETWEEN = r"[\s.\-/()\u2010-\u2015]*"
_SHORTEST = 6  # digits: shorter texts occur everywhere
_BEFORE, _AFTER = r"(?<![\w.+\-])", r"(?![\w+\-@]|\.\w)"  # of an address


@dataclass(frozen=True)
class Person:
    """The traces of the people to erase. ``names`` as they were typed, ``raws``: contact points
    that were never understood; no other person has any of them."""

    names: frozenset[str]
    identifiers: frozenset[Identifier]
    raws: frozenset[str]


class Traces:
    """Whether a text names one person.

    A number is found in any notation, an address whole, a name only as the whole text.
    """

    def __init__(self, person: Person, region: str) -> None:
        exact = {*person.names, *person.raws}
        self._exact = {key for one in exact if (key := search_key(one))}
        numbers = [one for one in person.identifiers if one.canonical.startswith("+")]
        others = [one for one in person.identifiers if not one.canonical.startswith("+")]
        patterns = [_number(one.canonical) for one in numbers]
        patterns += [_address(one.canonical) for one in others]
        self._pattern = re.compile("|".join(patterns), re.IGNORECASE) if patterns else None
        others_and_names = (*(one.canonical for one in others), *exact)
        self.needles = (*(_parts(one.canonical)[1] for one in numbers), *others_and_names)
        """Texts of which every stored row of the person has at least one."""
        self.shown = (*self.needles, *_shown(numbers, region))
        """Texts of which every text of this program about them has at least one."""

    def holds(self, value: object) -> bool:
        """Whether a value names them."""
        if not isinstance(value, str) or not value:
            return False
        return self.mentions(value) or search_key(value) in self._exact

    def mentions(self, text: str) -> bool:
        """Whether it contains one of their numbers or addresses."""
        if self._pattern is None:
            return False
        return self._pattern.search(to_ascii_digits(text).translate(IGNORABLES)) is not None

    def holds_cell(self, cells: str) -> bool:
        """Whether one of several cells, separated by a comma and a space, names them."""
        return self.mentions(cells) or any(map(self.holds, cells.split(", ")))


def _number(e164: str) -> str:
    code, digits = _parts(e164)
    spaced = _BETWEEN.join(digits)
    return (
        rf"(?<![0-9])(?:(?:\+|00[0-9]?)?{_BETWEEN}{code}{_BETWEEN})?0?{_BETWEEN}{spaced}(?![0-9])"
    )


def _parts(e164: str) -> tuple[str, str]:
    """Country code and the digits after it, of a canonical number."""
    # without a region every number is shown internationally: its country comes first
    code = only_digits(phones.national(e164, "").replace("-", " ").split()[0])
    digits = e164[1:].removeprefix(code)
    # too short to distinguish from other figures: only with its country
    return (code, digits) if len(digits) >= _SHORTEST else ("", e164[1:])


def _address(canonical: str) -> str:
    edged = f"{_BEFORE}{re.escape(canonical)}{_AFTER}"
    # a user name may be a common word; only with its sign it identifies a person
    return edged if "@" in canonical or len(canonical) >= _SHORTEST else f"@{edged}"


def _shown(numbers: Iterable[Identifier], region: str) -> Iterable[str]:
    for one in numbers:
        shown = phones.national(one.canonical, region)
        # between the groups a no-break space, or a space
        yield from dict.fromkeys((shown, " ".join(shown.split())))
