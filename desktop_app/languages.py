"""The languages of the program. Each is three files in resources/translations: CODE.toml,
codes_CODE.ts and ui_CODE.ts. The program offers whatever languages it finds there.

CODE.toml holds what differs between languages, except for the words:

    order         the place in lists of languages
    name          what its speakers call it
    plural_forms  how many plural forms a sentence has
    plural        the number of the form for n, as in gettext: "n != 1"
    letters       characters that occur in no other language, as in a regular expression:
                  a text with one of them is in this language. English has none.
    called        what else spreadsheets call it, besides its code and name

Sorting is not here: the sort keys of a book hold one order for all scripts (text/keys.py).
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from gettext import c2py
from pathlib import Path

from desktop_app.resources import resource

SOURCE = "en"
"""The language of the texts in the sources; the program falls back to it."""


@dataclass(frozen=True)
class Language:
    """One language, as its file declares it."""

    code: str
    order: int
    name: str
    plural_forms: int
    plural: Callable[[int], int]
    letters: re.Pattern[str] | None
    called: tuple[str, ...]


def languages() -> tuple[Language, ...]:
    """All languages, in the order in which they are offered."""
    return _read(resource("translations"))


def codes() -> tuple[str, ...]:
    """Their codes: "km", "en"."""
    return tuple(each.code for each in languages())


def choices() -> list[tuple[str, str]]:
    """Code and own name of each, to choose from."""
    return [(each.code, each.name) for each in languages()]


def language(code: str) -> Language:
    """Raises KeyError for a language the program does not have."""
    return {each.code: each for each in languages()}[code]


def name_of(code: str) -> str:
    """A language's own name; the code of one that the program does not have."""
    return dict(choices()).get(code, code)


def own_first(code: str | None) -> list[str]:
    """All codes, beginning with this one if the program has it."""
    return sorted(codes(), key=lambda each: each != code)


def written_in(text: str) -> str:
    """The code of the language of a text, recognised by its letters."""
    for each in languages():
        if each.letters is not None and each.letters.search(text):
            return each.code
    return SOURCE


@cache
def _read(folder: Path) -> tuple[Language, ...]:
    found = map(_declared, folder.glob("*.toml"))
    return tuple(sorted(found, key=lambda each: (each.order, each.code)))


def _declared(file: Path) -> Language:
    told = tomllib.loads(file.read_text(encoding="utf-8"))
    letters = told.get("letters")
    return Language(
        code=file.stem,
        order=told["order"],
        name=told["name"],
        plural_forms=told["plural_forms"],
        plural=c2py(told["plural"]),
        letters=re.compile(f"[{letters}]") if letters else None,
        called=tuple(told["called"]),
    )
